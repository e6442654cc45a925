import { eq } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { bookings } from '../../db/schema/booking.ts'
import { journalChanges } from '../../db/schema/journal.ts'
import type { BookingOwner } from '../../src/booking/queries/owners.ts'
import { following } from '../../src/booking/rules.ts'
import { bookForEvent } from '../../src/event/commands/bookings.ts'
import { fullEvents } from '../../src/event/queries.ts'
import { draftOf } from '../../src/event/rules/image.ts'
import { writeEvents } from '../../src/release/commands/write.ts'
import { counted, test } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { type Desk, makeDesk } from '../support/make/draft.ts'

const thursday = '2026-11-26'
const at = (text: string, startsOn = thursday) => ({ startsOn, text })
const clock = (hour: number, minute = 0, day = 26) => DateTime.utc(2026, 11, day, hour - 7, minute)

type Held = {
  at: number
  owner: string
  name: string
  kind: string
  from: string
  until: string
  state: string
}

/** An item at 9h - 10h in a room with a second room, a car from half an hour before, a bed for the night and an interpreter. */
async function scene(db: Db, asked: Parameters<typeof makeDesk>[1] = {}) {
  const desk = await makeDesk(db, asked)
  const { id: officeId } = desk.office
  const make = (kind: string, name: string) => makeRoom(db, { officeId, kind, name })
  const things = {
    second: await make('ROOM', 'Phòng khách'),
    car: await make('VEHICLE', '80A-123.45'),
    bed: await make('BED', 'Giường 1'),
    interpreter: await make('INTERPRETER', 'Phiên dịch'),
    asked: await make('VEHICLE', '80A-999.99'),
  }
  const item = await desk.add({
    title: 'Làm việc với đoàn',
    time: at('9h - 10h'),
    place: { roomId: desk.rooms[0].id },
  })
  const hold = (
    resourceId: string,
    owner: string,
    period: { from: DateTime; until: DateTime },
    as: 'held' | 'confirmed' | null,
    eventId = item.id,
  ) => {
    const kind = as === null ? ('REQUESTED' as const) : ('STATED' as const)
    const want = { eventId, resourceId, owner, period, kind, as, ifTaken: 'REFUSE' as const }
    return want
  }
  const bookFor = (owner: string, wants: ReturnType<typeof hold>[], eventId = item.id) =>
    bookForEvent(db, { eventId, owner }, wants, desk.now)
  const nine = { from: clock(9), until: clock(10) }
  const ride = { from: clock(8, 30), until: clock(10, 30) }
  await bookFor('conference', [
    hold(things.second.id, 'conference', nine, 'held'),
    hold(things.interpreter.id, 'conference', nine, 'confirmed'),
  ])
  await bookFor('lodging', [
    hold(things.bed.id, 'lodging', { from: clock(14), until: clock(12, 0, 27) }, 'held'),
  ])
  await bookFor('dispatch', [
    hold(things.car.id, 'dispatch', ride, 'confirmed'),
    hold(things.asked.id, 'dispatch', ride, null),
  ])
  const names = new Map(
    [...Object.values(things), ...desk.rooms].map((each) => [each.id, each.name]),
  )
  const live = async (eventId = item.id): Promise<Held[]> =>
    (await desk.bookings(eventId))
      .map(({ owner, resourceId, period, state }) => ({
        owner,
        name: names.get(resourceId) ?? '',
        kind: '',
        at: period.from.toMillis(),
        from: period.from.setZone('Asia/Ho_Chi_Minh').toFormat('d/M HH:mm'),
        until: period.until.setZone('Asia/Ho_Chi_Minh').toFormat('d/M HH:mm'),
        state,
      }))
      .sort((one, other) => one.name.localeCompare(other.name) || one.at - other.at)
  const shown = async (eventId?: string) =>
    (await live(eventId)).map(
      ({ owner, name, from, until, state }) => `${name} ${from}-${until} ${state} ${owner}`,
    )
  return { desk, item, things, hold, bookFor, shown }
}

const all = (from: string, until: string, ride: [string, string], night: [string, string]) => [
  `80A-123.45 ${ride[0]}-${ride[1]} confirmed dispatch`,
  `80A-999.99 ${ride[0]}-${ride[1]} requested dispatch`,
  `Giường 1 ${night[0]}-${night[1]} held lodging`,
  `Phiên dịch ${from}-${until} confirmed conference`,
  `Phòng họp 1 ${from}-${until} held event`,
  `Phòng khách ${from}-${until} held conference`,
]
const asBooked = all(
  '26/11 09:00',
  '26/11 10:00',
  ['26/11 08:30', '26/11 10:30'],
  ['26/11 14:00', '27/11 12:00'],
)

async function revisionOf(desk: Desk, id: string): Promise<number> {
  return (await desk.row(id)).revision
}

test('an edited hour takes along all that is booked for the event, each thing at its distance', async ({
  db,
}) => {
  const { desk, item, shown } = await scene(db)
  expect(await shown()).toEqual(asBooked)
  const edit = async (fields: object) =>
    desk.send('editItem', { itemId: item.id, revision: await revisionOf(desk, item.id), fields })
  const edited = await edit({ time: { text: '14h - 15h30' } })
  expect(edited.__typename).toBe('ItemSaved')
  const later = all(
    '26/11 14:00',
    '26/11 15:30',
    ['26/11 13:30', '26/11 16:00'],
    ['26/11 19:30', '27/11 17:30'],
  )
  expect(await shown()).toEqual(later)
  // A change that concerns no time touches nobody's booking.
  const before = await db.select().from(bookings)
  await edit({ title: 'Tên khác' })
  expect(await db.select().from(bookings)).toEqual(before)
  // Another room is the event's own affair.
  await edit({ place: { roomId: desk.rooms[1].id } })
  expect(await shown()).toEqual(
    later.map((line) => line.replace('Phòng họp 1', 'Phòng họp 2')).sort(),
  )
})

test('undone, the edit of an hour takes everything back', async ({ db }) => {
  const { desk, item, shown } = await scene(db)
  const { editId } = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { time: { text: '14h - 15h30' } },
  })
  expect(await shown()).not.toEqual(asBooked)
  await desk.send('undoEdit', { editId })
  expect(await shown()).toEqual(asBooked)
})

test('an event that loses its time and gets one again has everything at its distance', async ({
  db,
}) => {
  const { desk, item, shown } = await scene(db)
  const edit = async (text: string) =>
    desk.send('editItem', {
      itemId: item.id,
      revision: await revisionOf(desk, item.id),
      fields: { time: { text } },
    })
  const { editId } = await edit('')
  expect((await desk.row(item.id)).period).toBeNull()
  expect((await shown()).filter((line) => / (held|confirmed) /.test(line))).toEqual([])
  await desk.send('undoEdit', { editId })
  expect(await shown()).toEqual(asBooked)
  await edit('')
  await desk.send('postponeItem', { itemId: item.id, revision: await revisionOf(desk, item.id) })
  await desk.send('moveItem', {
    itemId: item.id,
    revision: await revisionOf(desk, item.id),
    day: thursday,
    time: { text: '14h - 15h30' },
  })
  expect(await shown()).toEqual(
    all(
      '26/11 14:00',
      '26/11 15:30',
      ['26/11 13:30', '26/11 16:00'],
      ['26/11 19:30', '27/11 17:30'],
    ),
  )
})

test('moved to another day and week, the event takes everything along', async ({ db }) => {
  const { desk, item, shown } = await scene(db)
  await desk.send('moveItem', { itemId: item.id, revision: 1, day: '2026-12-03' })
  expect(await shown()).toEqual(
    all('3/12 09:00', '3/12 10:00', ['3/12 08:30', '3/12 10:30'], ['3/12 14:00', '4/12 12:00']),
  )
})

test('put off, cancelled or withdrawn, an event holds nothing; restored it has everything again', async ({
  db,
}) => {
  const { desk, item, shown } = await scene(db)
  const off = asBooked
    .filter((line) => !line.endsWith(' event'))
    .map((line) => line.replace(/ (held|confirmed) /, ' requested '))
  const send = async (verb: Parameters<Desk['send']>[0], more: object = {}) =>
    desk.send(verb, { itemId: item.id, revision: await revisionOf(desk, item.id), ...more })
  for (const verb of ['postponeItem', 'cancelItem'] as const) {
    await send(verb)
    expect(await shown()).toEqual(off)
    await send('restoreItem')
    expect(await shown()).toEqual(asBooked)
  }
  const { editId } = await send('withdrawItem')
  expect(await shown()).toEqual(off)
  await desk.send('undoEdit', { editId })
  expect(await shown()).toEqual(asBooked)
})

test('put off and moved to a new day, the event has everything again there', async ({ db }) => {
  const { desk, item, shown } = await scene(db)
  await desk.send('postponeItem', { itemId: item.id, revision: 1 })
  await desk.send('moveItem', { itemId: item.id, revision: 2, day: '2026-11-27' })
  expect(await shown()).toEqual(
    all(
      '27/11 09:00',
      '27/11 10:00',
      ['27/11 08:30', '27/11 10:30'],
      ['27/11 14:00', '28/11 12:00'],
    ),
  )
})

test('a car that has another trip at the new hour refuses the whole edit and is named', async ({
  db,
}) => {
  const { desk, item, things, hold, bookFor, shown } = await scene(db)
  const other = await desk.add({ title: 'Đi sân bay', time: at('14h - 15h') })
  const ride = { from: clock(13), until: clock(16) }
  await bookFor(
    'dispatch',
    [hold(things.car.id, 'dispatch', ride, 'confirmed', other.id)],
    other.id,
  )
  const answer = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { time: { text: '14h - 15h' } },
  })
  expect(answer).toMatchObject({
    __typename: 'SlotTaken',
    by: 'Đi sân bay',
    message: expect.stringContaining('80A-123.45'),
  })
  expect(await shown()).toEqual(asBooked)
  expect(await revisionOf(desk, item.id)).toBe(1)
  // As a wish the edit is made: the car waits, while the room is held; then the move back and again.
  const wished = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { time: { text: '14h - 15h' } },
    ifBookedTaken: 'WISH',
  })
  expect(wished.__typename).toBe('ItemSaved')
  expect(await shown()).toContain('80A-123.45 26/11 13:30-26/11 15:30 requested dispatch')
  expect(await shown()).toContain('Phòng họp 1 26/11 14:00-26/11 15:00 held event')
  await desk.send('undoEdit', { editId: wished.editId })
  expect(await shown()).toEqual(asBooked)
  await desk.send('moveItem', {
    itemId: item.id,
    revision: 3,
    day: thursday,
    time: { text: '14h - 15h' },
    ifTaken: 'WISH',
  })
  expect(await shown()).toContain('80A-123.45 26/11 13:30-26/11 15:30 requested dispatch')
  await desk.send('cancelItem', { itemId: other.id, revision: 1 })
  expect(await shown()).toContain('80A-123.45 26/11 13:30-26/11 15:30 confirmed dispatch')
})

test('two events swap their rooms and hours in one write, cars and all; one taken thing leaves both', async ({
  db,
}) => {
  const { desk, item, things, hold, bookFor, shown } = await scene(db)
  const place = { roomId: desk.rooms[1].id }
  const other = await desk.add({ title: 'Hội ý', time: at('14h - 15h'), place })
  const [one, two] = await fullEvents(db, [item.id, other.id].sort())
  const pair = [one!, two!]
  const swap = (tx: Db) =>
    writeEvents(
      tx,
      pair.map((image, index) => {
        const {
          timeKind,
          startTime,
          endTime,
          timeText,
          period,
          hold: holds,
          placeResourceId,
        } = pair[1 - index]!.event
        const time = { timeKind, startTime, endTime, timeText, period, hold: holds }
        return {
          officeId: desk.office.id,
          before: image,
          draft: { ...draftOf(image), ...time, placeResourceId },
        }
      }),
      { now: desk.now, owners: [] },
    )
  const third = await desk.add({ title: 'Đi xa', time: at('13h') })
  const ride = { from: clock(13), until: clock(14) }
  const inTheWay = [hold(things.car.id, 'dispatch', ride, 'held', third.id)]
  await bookFor('dispatch', inTheWay, third.id)
  const refused = await db
    .transaction(async (tx) => {
      const written = await swap(tx)
      if (written.state !== 'WRITTEN') throw written
      return written
    })
    .catch((state) => state)
  const before = await shown()
  expect(before).toEqual(asBooked)
  expect(refused).toMatchObject({ state: 'TAKEN', eventId: item.id, by: { eventId: third.id } })
  await desk.send('cancelItem', { itemId: third.id, revision: 1 })
  const swapped = await swap(db)
  if (swapped.state !== 'WRITTEN') throw new Error(swapped.state)
  // Two events and the five bookings of other rooms, for one journal entry.
  expect(swapped.changes.map(({ kind }) => kind).sort()).toEqual([
    ...Array(5).fill('booking'),
    ...Array(2).fill('event'),
  ])
  expect(await shown(other.id)).toEqual(['Phòng họp 1 26/11 09:00-26/11 10:00 held event'])
  expect(await shown()).toEqual(
    all(
      '26/11 14:00',
      '26/11 15:00',
      ['26/11 13:30', '26/11 15:30'],
      ['26/11 19:00', '27/11 17:00'],
    )
      .map((line) => line.replace('Phòng họp 1', 'Phòng họp 2'))
      .sort(),
  )
})

test('a room of the house says itself what its bookings become, in the order of the house', async ({
  db,
}) => {
  const asked: string[] = []
  const owner = (name: string): BookingOwner => ({
    name,
    wantsAfter: async (_, moves, current) => {
      asked.push(`${name} ${moves.length} ${current.length}`)
      // An approved car whose hour changes must be approved again.
      return current.map((booking) => ({ ...following(booking, moves[0]!), as: 'held' as const }))
    },
  })
  const { desk, item, shown } = await scene(db, {
    bookingOwners: [owner('conference'), owner('dispatch')],
  })
  await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { time: { text: '10h - 11h' } },
  })
  expect(asked).toEqual(['conference 1 2', 'dispatch 1 2'])
  expect(await shown()).toContain('80A-123.45 26/11 09:30-26/11 11:30 held dispatch')
})

test('an event with many bookings is written in as many statements as one with a single one', async ({
  db,
}) => {
  const { desk, item } = await scene(db)
  const plain = await desk.add({
    title: 'Họp',
    time: at('15h'),
    place: { roomId: desk.rooms[1].id },
  })
  const edit = (itemId: string, text: string) =>
    counted(db, () => desk.send('editItem', { itemId, revision: 1, fields: { time: { text } } }))
  const many = await edit(item.id, '9h15 - 10h15')
  const single = await edit(plain.id, '15h30')
  expect(many.count).toBe(single.count)
})

test('a request for a car holds nothing and does not keep the week from being released', async ({
  db,
}) => {
  const { desk, item, things, hold, bookFor } = await scene(db)
  await bookFor('dispatch', [
    hold(things.asked.id, 'dispatch', { from: clock(9), until: clock(10) }, null),
  ])
  const answer = await desk.api(
    `mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { __typename
      ... on Refusal { code } } }`,
    {
      input: {
        officeId: desk.office.id,
        year: 2026,
        week: 48,
        reasonKind: 'FIRST_RELEASE',
        items: [{ itemId: item.id, revision: 1 }],
      },
    },
    { as: desk.planner },
  )
  expect(answer.data.releaseProgramme).toEqual({ __typename: 'ProgrammeReleased' })
})

test('the week shows the item once, in its own room, whatever else is booked for it', async ({
  db,
}) => {
  const { desk, item } = await scene(db)
  const { data } = await desk.api(
    `query ($id: ID!) { office(id: $id) { programme(year: 2026, week: 48) { items { nodes {
      id place { label state } dependents { room { name } bookings { owner state resource { kind name } } } } } } } }`,
    { id: desk.office.id },
    { as: desk.planner },
  )
  const { nodes } = data.office.programme.items
  expect(nodes).toHaveLength(1)
  expect(nodes[0]).toMatchObject({ id: item.id, place: { label: 'Phòng họp 1', state: 'HELD' } })
  expect(nodes[0].dependents.room).toEqual({ name: 'Phòng họp 1' })
  expect(nodes[0].dependents.bookings).toHaveLength(6)
  const released = await db.select().from(bookings).where(eq(bookings.state, 'released'))
  expect(released).toEqual([])
})

test('one car fetches and brings back: two bookings of one resource for one event', async ({
  db,
}) => {
  const { desk, item, things, hold, bookFor, shown } = await scene(db)
  const there = { from: clock(8), until: clock(9) }
  const back = { from: clock(10), until: clock(11) }
  const wants = [there, back].map((period) => hold(things.car.id, 'dispatch', period, 'held'))
  expect(await bookFor('dispatch', wants)).toMatchObject({ state: 'BOOKED' })
  const cars = async () => (await shown()).filter((line) => line.startsWith('80A-123.45'))
  expect(await cars()).toEqual([
    '80A-123.45 26/11 08:00-26/11 09:00 held dispatch',
    '80A-123.45 26/11 10:00-26/11 11:00 held dispatch',
  ])
  await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { time: { text: '14h - 16h' } },
  })
  expect(await cars()).toEqual([
    '80A-123.45 26/11 13:00-26/11 14:00 held dispatch',
    '80A-123.45 26/11 16:00-26/11 17:00 held dispatch',
  ])
})

test('what is booked for an event while it is put off is only asked for, and held once it is restored', async ({
  db,
}) => {
  const { desk, item, things, hold, bookFor, shown } = await scene(db)
  await desk.send('postponeItem', { itemId: item.id, revision: 1 })
  const ride = { from: clock(8), until: clock(11) }
  await bookFor('dispatch', [hold(things.asked.id, 'dispatch', ride, 'held')])
  const car = async () => (await shown()).filter((line) => line.startsWith('80A-999.99'))
  expect(await car()).toEqual(['80A-999.99 26/11 08:00-26/11 11:00 requested dispatch'])
  await desk.send('restoreItem', { itemId: item.id, revision: 2 })
  expect(await car()).toEqual(['80A-999.99 26/11 08:00-26/11 11:00 held dispatch'])
})

test('the one journal entry of an edit says what became of every booking but the place', async ({
  db,
}) => {
  const { desk, item } = await scene(db)
  const { editId } = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { time: { text: '14h - 15h' } },
  })
  const changes = await db
    .select()
    .from(journalChanges)
    .where(eq(journalChanges.journalId, editId!))
  const kinds = changes.map(({ subjectKind }) => subjectKind).sort()
  expect(kinds).toEqual(['booking', 'booking', 'booking', 'booking', 'booking', 'event'])
  const owners = changes.flatMap(({ before }) => (before as { owner?: string }).owner ?? [])
  expect(owners.sort()).toEqual(['conference', 'conference', 'dispatch', 'dispatch', 'lodging'])
})

test('an edit is undone though its room is taken, when that may wait', async ({ db }) => {
  const { desk, item, shown } = await scene(db)
  const place = { roomId: desk.rooms[0].id }
  const { editId } = await desk.send('editItem', {
    itemId: item.id,
    revision: 1,
    fields: { time: { text: '14h - 15h' } },
  })
  await desk.add({ title: 'Đến sau', time: at('9h - 10h'), place })
  expect(await desk.send('undoEdit', { editId })).toMatchObject({ by: 'Đến sau' })
  await desk.send('undoEdit', { editId, ifTaken: 'WISH' })
  expect(await shown()).toEqual(
    asBooked.map((line) => line.replace('held event', 'requested event')),
  )
})
