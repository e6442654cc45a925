import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { imports } from '../../db/schema/exchange.ts'
import { testApi, testNow } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { makeGrant } from '../support/make/access.ts'
import { makeDesk, publishNow } from '../support/make/draft.ts'
import { issueFeed } from '../support/make/feeds.ts'
import { makeOffice } from '../support/make/people.ts'
import { makeWorld } from '../support/make/world.ts'

const steps = `firstSteps {
  hasPeople hasRooms hasImported hasReleased hasComing hasLink unreleasedFrom }`
const document = `query ($id: ID!) { office(id: $id) { ${steps} } }`

const nothing = {
  hasPeople: false,
  hasRooms: false,
  hasImported: false,
  hasReleased: false,
  hasComing: false,
  hasLink: false,
  unreleasedFrom: null,
}

test('the first steps of an office are told from what it has, whatever another one has', async ({
  db,
}) => {
  const { office, administrator } = await makeWorld(db)
  const desk = await makeDesk(db)
  const ask = async (id: string, as: typeof administrator) =>
    (await desk.api(document, { id }, { as })).data.office?.firstSteps
  const own = () => ask(desk.office.id, desk.planner)
  const made = { ...nothing, hasPeople: true, hasRooms: true }
  expect(await own()).toEqual(made)

  const item = await desk.add({ title: 'Họp', time: { startsOn: '2026-11-26', text: '9h' } })
  expect(await own()).toEqual({ ...made, unreleasedFrom: '2026-11-23' })
  await publishNow(desk, [item.id])
  expect(await own()).toEqual({ ...made, hasReleased: true, hasComing: true })
  desk.now = DateTime.fromISO('2026-11-29T16:59:59Z', { zone: 'utc' })
  expect(await own()).toEqual({ ...made, hasReleased: true, hasComing: true })
  desk.now = DateTime.fromISO('2026-11-29T17:00:00Z', { zone: 'utc' })
  expect(await own()).toEqual({ ...made, hasReleased: true })

  const { accountId } = desk.planner
  const reading = { officeId: desk.office.id, accountId, fileName: 'a.docx', reading: {} }
  await db.insert(imports).values({ ...reading, createdAt: testNow })
  expect(await own()).toEqual({ ...made, hasReleased: true })
  await db.insert(imports).values({ ...reading, createdAt: testNow, acceptedAt: testNow })
  const input = { officeId: desk.office.id, scope: 'OFFICE' }
  await desk.api(issueFeed, { input }, { as: desk.member })
  const all = { ...made, hasReleased: true, hasImported: true, hasLink: true }
  expect(await own()).toEqual(all)

  expect(await ask(desk.office.id, desk.administrator)).toEqual(all)
  for (const as of [desk.member, desk.secretary, desk.registrar]) {
    expect(await ask(desk.office.id, as)).toBeNull()
  }
  expect(await ask(office.id, administrator)).toEqual(nothing)
})

for (const count of [1, 3]) {
  test(`the first steps of ${count} offices take one statement`, async ({ db }) => {
    const { accountId, secret } = (await makeWorld(db)).administrator
    for (let n = 1; n < count; n += 1) {
      const office = await makeOffice(db, { name: `Sở ${n}` })
      await makeGrant(db, { officeId: office.id, accountId, role: 'ADMINISTRATOR' })
    }
    const { api } = await testApi(db)
    const ask = (fields: string) =>
      counted(db, () =>
        api(`{ offices(first: 10) { nodes { id ${fields} } } }`, {}, { as: { accountId, secret } }),
      )
    const { count: plain } = await ask('')
    const { count: asked, result } = await ask(steps)
    expect([asked, result.data.offices.nodes.length]).toEqual([plain + 1, count])
  })
}
