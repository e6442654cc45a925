import { expect } from 'vitest'
import { eventPeople, events } from '../../db/schema/event.ts'
import { documents } from '../../db/schema/release.ts'
import { factsOf, fullEvents } from '../../src/event/queries.ts'
import { testNow } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { makeGroup, makeOffice, makePerson, makeUnit } from '../support/make/people.ts'

test('the facts of an event name people as its programme prints them', async ({ db }) => {
  const office = await makeOffice(db)
  const officeId = office.id
  const unit = await makeUnit(db, { officeId, name: 'Sở Xây dựng', shortName: 'SXD' })
  const chair = await makePerson(db, { officeId, name: 'Trần Văn Phước', shortTitle: 'PCT' })
  const absent = await makePerson(db, { officeId, name: 'Lê Thị An', shortTitle: 'CT' })
  const group = await makeGroup(db, { officeId, name: 'Các Phó Chủ tịch', memberIds: [chair.id] })
  const [week] = await db
    .insert(documents)
    .values({ officeId, kind: 'WEEK', period: { from: '2026-11-23', until: '2026-11-30' } })
    .returning()
  const at = testNow
  const [event] = await db
    .insert(events)
    .values({
      officeId,
      homeDocumentId: week!.id,
      uid: 'a@b',
      title: 'Họp giao ban',
      timeKind: 'START',
      startsOn: '2026-11-24',
      startTime: '14:00',
      hold: 'ASSUMED',
      placeText: 'Hội trường A',
      period: { from: at, until: at.plus({ hours: 1 }) },
      createdAt: at,
      updatedAt: at,
    })
    .returning()
  const eventId = event!.id
  await db.insert(eventPeople).values([
    {
      officeId,
      eventId,
      role: 'ON_BEHALF_OF',
      personId: chair.id,
      behalfOfId: absent.id,
      position: 0,
    },
    { officeId, eventId, role: 'ATTENDS', groupId: group.id, position: 1 },
    { officeId, eventId, role: 'PREPARES', unitId: unit.id, position: 2 },
    { officeId, eventId, role: 'INVITED', words: 'Báo Tỉnh Mẫu', position: 3 },
  ])
  const { result, count } = await counted(db, () => factsOf(db, [eventId]))
  expect(count).toBe(1)
  const facts = result.get(eventId)!
  expect(facts.parties.map(({ role, label }) => [role, label])).toEqual([
    ['ON_BEHALF_OF', 'PCT Phước (thay CT An)'],
    ['ATTENDS', 'Các Phó Chủ tịch'],
    ['PREPARES', 'SXD'],
    ['INVITED', 'Báo Tỉnh Mẫu'],
  ])
  expect(facts.timeLabel).toBe('14h')
  expect(facts.halfDay).toBe('AFTERNOON')
  expect(facts.period).toEqual({
    from: '2026-11-24T03:00:00.000Z',
    until: '2026-11-24T04:00:00.000Z',
    isEndAssumed: true,
  })
  expect(facts.place).toEqual({ resourceId: null, text: 'Hội trường A', label: 'Hội trường A' })
  const [full] = await fullEvents(db, [eventId])
  expect(full!.people.map(({ position }) => position)).toEqual([0, 1, 2, 3])
})
