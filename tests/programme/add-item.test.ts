import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { eventPeople, events } from '../../db/schema/event.ts'
import { journal, journalChanges } from '../../db/schema/journal.ts'
import { test } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeDesk } from '../support/make/draft.ts'
import { makeOffice, makePerson } from '../support/make/people.ts'

const thursday = '2026-11-26'
const at = (text: string, startsOn = thursday) => ({ startsOn, text })

test('an item is added with its time as typed, its effective period, its people and its room', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({
    title: 'Nghe báo cáo dự án cầu Mẫu',
    time: at('14h'),
    place: { roomId: desk.rooms[0].id },
    parties: [
      { role: 'CHAIRS', personId: desk.leader.id },
      { role: 'INVITED', words: 'Các thành phần liên quan' },
    ],
    remarks: 'Giấy mời riêng',
  })
  expect(item).toMatchObject({
    uid: `${item.id}@giaoban`,
    title: 'Nghe báo cáo dự án cầu Mẫu',
    timeKind: 'START',
    startsOn: thursday,
    startTime: '14:00',
    timeText: '14h',
    hold: 'ASSUMED',
    placeResourceId: desk.rooms[0].id,
    placeText: '',
    stage: 'ACCEPTED',
    status: 'CONFIRMED',
    remarks: 'Giấy mời riêng',
    revision: 1,
    createdBy: desk.planner.accountId,
  })
  expect(item.period?.from.toISO()).toBe('2026-11-26T07:00:00.000Z')
  expect(item.period?.until.toISO()).toBe('2026-11-26T08:30:00.000Z')
  const people = await db.select().from(eventPeople).where(eq(eventPeople.eventId, item.id))
  expect(people.map(({ role, personId, words }) => [role, personId, words])).toEqual([
    ['CHAIRS', desk.leader.id, ''],
    ['INVITED', null, 'Các thành phần liên quan'],
  ])
  expect(await desk.bookings(item.id)).toMatchObject([
    { resourceId: desk.rooms[0].id, state: 'held', endsAssumed: true },
  ])
})

test('adding leaves one journal entry with the whole item as it came to be', async ({ db }) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Giao ban', time: at('8h00 - 9h30') })
  const entries = await db.select().from(journal)
  expect(entries).toMatchObject([
    { verb: 'addItem', actorId: desk.planner.accountId, reason: null },
  ])
  const changes = await db.select().from(journalChanges)
  expect(changes).toMatchObject([
    {
      subjectKind: 'event',
      subjectId: item.id,
      before: null,
      after: { event: { id: item.id, title: 'Giao ban', revision: 1 }, people: [] },
    },
  ])
})

test('a time in words is kept as words, one that is no time is refused with examples', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const words = await desk.add({ title: 'Họp tổ thư ký', time: at('sau hội nghị') })
  expect(words).toMatchObject({ timeKind: 'WORDS', timeWords: 'sau hội nghị', period: null })
  const refused = await desk.send('addItem', {
    officeId: desk.office.id,
    year: 2026,
    week: 48,
    fields: { title: 'Họp', time: at('hôm nọ hay hôm kia') },
  })
  expect(refused).toEqual({
    __typename: 'InvalidInput',
    code: 'UNREADABLE_TIME',
    message:
      'This is not read as a time. Write it like “8h30”, “14h - 16h”, “13:30”, “Sáng”, “Chiều”, “cả ngày” or “sau hội nghị”.',
    field: 'input.fields.time.text',
  })
})

test('items stand in their half-day by time, without a time last, or behind the item named', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const titles = async () => {
    const found = await db.select().from(events)
    return found
      .sort((one, other) => Number(one.position) - Number(other.position))
      .map(({ title }) => title)
  }
  const ten = await desk.add({ title: '10h', time: at('10h') })
  await desk.add({ title: '8h', time: at('8h') })
  await desk.add({ title: 'sáng', time: at('Sáng') })
  await desk.add({ title: '9h', time: at('9h') })
  expect(await titles()).toEqual(['8h', '9h', '10h', 'sáng'])
  const input = { officeId: desk.office.id, year: 2026, week: 48, afterItemId: ten.id }
  await desk.send('addItem', { ...input, fields: { title: '7h30', time: at('7h30') } })
  expect(await titles()).toEqual(['8h', '9h', '10h', '7h30', 'sáng'])
  const elsewhere = { ...input, fields: { title: '15h', time: at('15h') } }
  expect(await desk.send('addItem', elsewhere)).toMatchObject({
    __typename: 'NotFound',
    field: 'input.afterItemId',
  })
})

test("a registrar's item is a proposal: it names its room and holds nothing", async ({ db }) => {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const item = await desk.add(
    { title: 'Sở đề xuất', time: at('9h - 10h'), place },
    { as: desk.registrar },
  )
  expect(item.stage).toBe('PROPOSED')
  expect(await desk.bookings(item.id)).toMatchObject([{ state: 'requested' }])
  const other = await desk.add({ title: 'Giao ban', time: at('9h - 10h'), place })
  expect(await desk.bookings(other.id)).toMatchObject([{ state: 'held' }])
})

test('a secretary adds what names the leader, members and administrators add nothing', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const input = { officeId: desk.office.id, year: 2026, week: 48 }
  const fields = { title: 'Tiếp khách', time: at('9h') }
  const parties = [{ role: 'CHAIRS', personId: desk.leader.id }]
  const named = { ...input, fields: { ...fields, parties } }
  const as = async (caller: typeof desk.planner, sent: object) =>
    (await desk.send('addItem', sent, { as: caller })).__typename
  expect(await as(desk.secretary, { ...input, fields })).toBe('NotAllowed')
  expect(await as(desk.secretary, named)).toBe('ItemSaved')
  expect(await as(desk.member, named)).toBe('NotAllowed')
  expect(await as(desk.administrator, named)).toBe('NotAllowed')
})

test('what is past is added with a reason only, and the journal keeps it', async ({ db }) => {
  const desk = await makeDesk(db)
  const input = {
    officeId: desk.office.id,
    year: 2026,
    week: 48,
    fields: { title: 'Họp đột xuất', time: at('8h', '2026-11-23') },
  }
  expect(await desk.send('addItem', input)).toMatchObject({
    __typename: 'ItemLocked',
    code: 'ITEM_LOCKED',
    field: 'input.reason',
  })
  expect(await db.select().from(journal)).toEqual([])
  const reason = 'Ghi bổ sung theo sổ trực'
  expect((await desk.send('addItem', { ...input, reason })).__typename).toBe('ItemSaved')
  expect(await db.select().from(journal)).toMatchObject([{ verb: 'addItem', reason }])
})

test('wrong input is refused with its field named and nothing is left behind', async ({ db }) => {
  const desk = await makeDesk(db)
  const other = await makeOffice(db)
  const stranger = await makePerson(db, { officeId: other.id, name: 'Lê Văn Lạ' })
  const foreignRoom = await makeRoom(db, { officeId: other.id, name: 'Phòng khác' })
  const retired = await makeRoom(db, { officeId: desk.office.id, name: 'Cũ', isRetired: true })
  const unknown = '00000000-0000-4000-8000-000000000000'
  const input = { officeId: desk.office.id, year: 2026, week: 48 }
  const fields = { title: 'Họp', time: at('9h') }
  const chairs = (personId: string) => [{ role: 'CHAIRS', personId }]
  const cases: [object, string, string][] = [
    [{ week: 54 }, 'NO_SUCH_WEEK', 'input.week'],
    [{ year: 2025, week: 53 }, 'NO_SUCH_WEEK', 'input.week'],
    [{ year: 1900 }, 'NO_SUCH_YEAR', 'input.year'],
    [{ officeId: other.id }, 'NOT_FOUND', 'input.officeId'],
    [{ officeId: unknown }, 'NOT_FOUND', 'input.officeId'],
    [{ officeId: 'x' }, 'NOT_FOUND', 'input.officeId'],
    [{ fields: { time: at('9h') } }, 'REQUIRED', 'input.fields.title'],
    [{ fields: { ...fields, title: '   ' } }, 'REQUIRED', 'input.fields.title'],
    [{ fields: { title: 'Họp' } }, 'REQUIRED', 'input.fields.time'],
    [{ fields: { ...fields, title: 'a'.repeat(10_000) } }, 'TOO_LONG', 'input.fields.title'],
    [
      { fields: { ...fields, title: `e${'\u0301\u0323\u0308'.repeat(3000)}` } },
      'TOO_LONG',
      'input.fields.title',
    ],
    [{ fields: { ...fields, title: 'a\u0000b' } }, 'NUL_CHARACTER', 'input.fields.title'],
    [{ fields: { ...fields, title: 'a\ud800b' } }, 'LONE_SURROGATE', 'input.fields.title'],
    [
      { fields: { ...fields, time: at('9h', '2026-02-30') } },
      'NO_SUCH_DATE',
      'input.fields.time.startsOn',
    ],
    [
      { fields: { ...fields, time: at('9h', '2026-12-03') } },
      'WRONG_WEEK',
      'input.fields.time.startsOn',
    ],
    [{ fields: { ...fields, time: { text: '9h' } } }, 'DAY_MISSING', 'input.fields.time.startsOn'],
    [
      {
        fields: {
          ...fields,
          time: { kind: 'PERIOD', startsOn: thursday, startTime: '10:00', endTime: '09:00' },
        },
      },
      'END_BEFORE_START',
      'input.fields.time.endTime',
    ],
    [{ fields: { ...fields, time: at('x'.repeat(201)) } }, 'TOO_LONG', 'input.fields.time.text'],
    [
      { fields: { ...fields, parties: chairs(stranger.id) } },
      'NOT_FOUND',
      'input.fields.parties.0.personId',
    ],
    [
      { fields: { ...fields, parties: chairs(unknown) } },
      'NOT_FOUND',
      'input.fields.parties.0.personId',
    ],
    [
      { fields: { ...fields, parties: [{ role: 'CHAIRS' }] } },
      'PARTY_MISSING',
      'input.fields.parties.0',
    ],
    [
      {
        fields: {
          ...fields,
          parties: [{ role: 'CHAIRS', personId: desk.leader.id, unitId: unknown }],
        },
      },
      'PARTY_TWICE',
      'input.fields.parties.0',
    ],
    [
      { fields: { ...fields, parties: [{ role: 'ON_BEHALF_OF', words: 'Chánh Văn phòng' }] } },
      'BEHALF_MISSING',
      'input.fields.parties.0.behalfOfId',
    ],
    [
      {
        fields: {
          ...fields,
          parties: [{ role: 'ON_BEHALF_OF', words: 'CVP', behalfOfId: stranger.id }],
        },
      },
      'NOT_FOUND',
      'input.fields.parties.0.behalfOfId',
    ],
    [
      {
        fields: {
          ...fields,
          parties: Array.from({ length: 201 }, () => ({ role: 'INVITED', words: 'Sở' })),
        },
      },
      'TOO_MANY',
      'input.fields.parties',
    ],
    [
      { fields: { ...fields, place: { roomId: foreignRoom.id } } },
      'NOT_FOUND',
      'input.fields.place.roomId',
    ],
    [
      { fields: { ...fields, place: { roomId: retired.id } } },
      'ROOM_RETIRED',
      'input.fields.place.roomId',
    ],
    [
      { fields: { ...fields, place: { roomId: desk.rooms[0].id, text: 'sân' } } },
      'PLACE_TWICE',
      'input.fields.place.text',
    ],
    [{ fields: { ...fields, remarks: 'x'.repeat(2001) } }, 'TOO_LONG', 'input.fields.remarks'],
    [{ fields: { ...fields, status: 'CANCELLED' } }, 'USE_VERB', 'input.fields.status'],
    [{ fields, reason: 'x'.repeat(501) }, 'TOO_LONG', 'input.reason'],
  ]
  for (const [wrong, code, field] of cases) {
    const answer = await desk.send('addItem', { ...input, fields, ...wrong })
    expect([answer.code, answer.field]).toEqual([code, field])
    expect(answer.message).toMatch(/\w/)
  }
  expect(await db.select().from(events)).toEqual([])
  expect(await db.select().from(journal)).toEqual([])
})

test('emoji, right-to-left and combining text are kept', async ({ db }) => {
  const desk = await makeDesk(db)
  const title = 'Đón đoàn 👨‍👩‍👧‍👦 مرحبا <b>Hoà</b>'
  const item = await desk.add({ title: `  ${title.normalize('NFD')} `, time: at('9h') })
  expect(item.title).toBe(title.normalize('NFC'))
})

test('the same addition sent twice with one key acts once', async ({ db }) => {
  const desk = await makeDesk(db)
  const input = {
    officeId: desk.office.id,
    year: 2026,
    week: 48,
    fields: { title: 'Giao ban', time: at('9h') },
  }
  const first = await desk.send('addItem', input, { key: 'a' })
  expect(await desk.send('addItem', input, { key: 'a' })).toEqual(first)
  expect(await db.select().from(events)).toHaveLength(1)
})

test('a title that nobody can see is no title', async ({ db }) => {
  const desk = await makeDesk(db)
  for (const title of ['\u200b', '\u2060 \ufeff', '\u00ad', '\u3164', '\u2800']) {
    const input = {
      officeId: desk.office.id,
      year: 2026,
      week: 48,
      fields: { title, time: at('9h') },
    }
    expect(await desk.send('addItem', input), title).toMatchObject({
      __typename: 'InvalidInput',
      code: 'TOO_SHORT',
      field: 'input.fields.title',
    })
  }
})
