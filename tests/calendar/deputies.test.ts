import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { summaries } from '../support/make/feeds.ts'
import { makeGroup } from '../support/make/people.ts'
import { makeDesk } from '../support/make/week.ts'

test('a member of a group whose deputy goes no longer has the event in the own feed; the others and the deputy have', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const { chair, deputy, on, planner } = desk
  const officeId = desk.office.id
  const group = await makeGroup(db, {
    officeId,
    name: 'Thường trực',
    memberIds: [chair.id, deputy.id],
  })
  const parties = [{ role: 'ATTENDS', groupId: group.id }]
  const whole = await desk.add('Họp thường trực', '2026-11-26', '8h', { parties })
  const replaced = { role: 'ON_BEHALF_OF', personId: deputy.id, behalfOfId: chair.id }
  const sent = await desk.add('Họp có người thay', '2026-11-26', '14h', {
    parties: [...parties, replaced],
  })
  expect((await desk.release([whole, sent])).__typename).toBe('ProgrammeReleased')
  const feedOf = async (personId: string) => {
    const { data } = await on.api(
      `mutation ($input: IssueFeedInput!) { issueFeed(input: $input) { ... on FeedIssued { url } } }`,
      { input: { officeId, scope: 'PERSON', personId, language: 'vi' } },
      { as: planner },
    )
    const { rawPayload } = await on.app.inject({ url: new URL(data.issueFeed.url).pathname })
    return summaries(rawPayload.toString('utf8')).sort()
  }
  expect(await feedOf(chair.id)).toEqual(['Họp thường trực'])
  expect(await feedOf(deputy.id)).toEqual(['Họp có người thay', 'Họp thường trực'])
})
