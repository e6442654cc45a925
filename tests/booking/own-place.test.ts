import { DateTime } from 'luxon'
import { expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { book } from '../../src/booking/commands/holds.ts'
import type { BookingOwner } from '../../src/booking/queries/owners.ts'
import { following, type IfTaken } from '../../src/booking/rules.ts'
import { test } from '../support/harness.ts'
import { makeDesk } from '../support/make/draft.ts'

const clock = (hour: number) => DateTime.utc(2026, 11, 26, hour - 7)

// Prepares the room until an hour before the end, however the event itself lies.
const preparing: BookingOwner = {
  name: 'conference',
  wantsAfter: async (_, [move], current) =>
    current.map((booking) => ({
      ...following(booking, move!),
      period:
        booking.state === 'requested'
          ? move!.after.period!
          : { from: booking.period.from, until: move!.after.period!.until.minus({ hours: 1 }) },
    })),
}

/** An item at 9h - 10h, whose place another room of the house has booked for it too. */
async function scene(db: Db, [from, until]: [number, number], ifTaken: IfTaken = 'REFUSE') {
  const desk = await makeDesk(db, { bookingOwners: [preparing] })
  const [room] = desk.rooms
  const item = await desk.add({
    title: 'Hội nghị',
    time: { startsOn: '2026-11-26', text: '9h - 10h' },
    place: { roomId: room.id },
  })
  const owned = { eventId: item.id, owner: 'conference' }
  const want = {
    ...owned,
    resourceId: room.id,
    period: { from: clock(from), until: clock(until) },
    kind: 'STATED' as const,
    as: 'held' as const,
    ifTaken,
  }
  const { id: officeId } = desk.office
  await book(db, { officeId, scope: [owned], wants: [want], now: desk.now })
  const edit = (text: string, more: object = {}) =>
    desk.send('editItem', { itemId: item.id, revision: 1, fields: { time: { text } }, ...more })
  const shown = async () =>
    (await desk.bookings(item.id))
      .map(({ owner, state, period }) => {
        const hours = [period.from, period.until].map((each) => each.plus({ hours: 7 }).hour)
        return `${owner} ${state} ${hours.join('-')}`
      })
      .sort()
  return { desk, item, edit, shown }
}

test('an event that grows into what is booked for it in its own room is refused, or lets that wait', async ({
  db,
}) => {
  const { desk, item, edit, shown } = await scene(db, [8, 9])
  const before = await shown()
  expect(before).toEqual(['conference held 8-9', 'event held 9-10'])
  expect(await edit('9h - 11h')).toMatchObject({ __typename: 'SlotTaken', byItemId: item.id })
  expect(await shown()).toEqual(before)
  const preview = await desk.api(
    `query ($id: ID!) { item(id: $id) { movePreview(day: "2026-11-26", time: { text: "9h - 11h" }) {
      slotTaken { byItemId } } } }`,
    { id: item.id },
    { as: desk.planner },
  )
  expect(preview.data.item.movePreview).toEqual({ slotTaken: { byItemId: item.id } })
  expect(await edit('9h - 11h', { ifBookedTaken: 'WISH' })).toMatchObject({
    __typename: 'ItemSaved',
  })
  expect(await shown()).toEqual(['conference requested 8-10', 'event held 9-11'])
})

test('what waits for the room of its own event goes on waiting as the event moves', async ({
  db,
}) => {
  const { edit, shown } = await scene(db, [9, 10], 'WISH')
  expect(await shown()).toEqual(['conference requested 9-10', 'event held 9-10'])
  expect(await edit('13h - 14h')).toMatchObject({ __typename: 'ItemSaved' })
  expect(await shown()).toEqual(['conference requested 13-14', 'event held 13-14'])
})
