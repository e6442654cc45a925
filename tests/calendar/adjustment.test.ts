import ICAL from 'ical.js'
import { expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { test } from '../support/harness.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const titles = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']
const asked = { reasonKind: 'HOST_REQUEST' }

/** A released week of five items, and the office's feed. */
async function world(db: Db): Promise<Desk & { ids: string[]; feed: () => Promise<string> }> {
  const desk = await makeDesk(db)
  const ids: string[] = []
  for (const [index, title] of titles.entries()) {
    ids.push(await desk.add(title, '2026-11-26', `${8 + index}h`))
  }
  expect((await desk.release(ids)).__typename).toBe('ProgrammeReleased')
  desk.on.now = desk.on.now.plus({ hours: 1 })
  const { data } = await desk.on.api(
    `mutation ($input: IssueFeedInput!) { issueFeed(input: $input) { ... on FeedIssued { url } } }`,
    { input: { officeId: desk.office.id, scope: 'OFFICE', language: 'vi' } },
    { as: desk.planner },
  )
  const path = new URL(data.issueFeed.url).pathname
  return Object.assign(desk, {
    ids,
    feed: async () => (await desk.on.app.inject({ url: path })).rawPayload.toString('utf8'),
  })
}

/** The VEVENTs that differ, as an independent library reads them; every byte outside them has to be the same. */
function differencesOf(before: string, after: string) {
  const [old, fresh] = [eventsOf(before), eventsOf(after)]
  expect([...fresh.keys()].sort()).toEqual([...old.keys()].sort())
  const uids = [...fresh.keys()].filter((uid) => fresh.get(uid) !== old.get(uid))
  const without = (feed: string, events: Map<string, string>) =>
    uids.reduce((rest, uid) => rest.replace(events.get(uid)!, ''), feed)
  expect(without(after, fresh)).toBe(without(before, old))
  const [was, is] = [read(before), read(after)]
  return uids.map((uid) => [was.get(uid), is.get(uid)]).sort()
}

function eventsOf(feed: string): Map<string, string> {
  const found = feed.match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g) ?? []
  expect(found.length).toBe(titles.length)
  return new Map(found.map((event) => [/^UID:(.*)\r$/m.exec(event)![1]!, event]))
}

function read(feed: string): Map<string, string> {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  return new Map(
    calendar.getAllSubcomponents('vevent').map((one) => {
      const { uid, summary, location, startDate } = new ICAL.Event(one)
      const sequence = one.getFirstPropertyValue('sequence')
      return [uid, `${sequence} ${startDate} ${summary}${location ? `, ${location}` : ''}`]
    }),
  )
}

test('three items changed by an adjustment are the three VEVENTs of the feed that differ', async ({
  db,
}) => {
  const { ids, edit, release, feed } = await world(db)
  const before = await feed()
  await edit(ids[0]!, { title: 'Một, mở rộng' })
  await edit(ids[2]!, { time: { startsOn: '2026-11-26', text: '16h' } })
  await edit(ids[4]!, { place: { text: 'Hội trường A' } })
  expect(await feed()).toBe(before)
  const { changes } = (await release([ids[0]!, ids[2]!, ids[4]!], asked)).release
  expect(changes.map(({ itemId }) => itemId).sort()).toEqual([ids[0], ids[2], ids[4]].sort())
  expect(differencesOf(before, await feed())).toEqual([
    ['0 2026-11-26T08:00:00 Một', '1 2026-11-26T08:00:00 Một, mở rộng'],
    ['0 2026-11-26T10:00:00 Ba', '1 2026-11-26T16:00:00 Ba'],
    ['0 2026-11-26T12:00:00 Năm', '1 2026-11-26T12:00:00 Năm, Hội trường A'],
  ])
})

test('an item moved to the next week is the one VEVENT of the feed that differs', async ({
  db,
}) => {
  const { ids, move, release, feed } = await world(db)
  const before = await feed()
  await move(ids[1]!, '2026-12-03')
  expect(await feed()).toBe(before)
  await release([ids[1]!], asked)
  expect(differencesOf(before, await feed())).toEqual([
    ['0 2026-11-26T09:00:00 Hai', '1 2026-12-03T09:00:00 Hai'],
  ])
})
