import fc from 'fast-check'
import { expect } from 'vitest'
import { bookings } from '../../db/schema/booking.ts'
import { events } from '../../db/schema/event.ts'
import { claimOfEvent, draftOf } from '../../src/event/rules/image.ts'
import { test } from '../support/harness.ts'
import { type Desk, makeDesk, type Verb } from '../support/make/draft.ts'

const times = [
  '8h',
  '8h30',
  '8h - 9h30',
  '9h',
  'Sáng',
  'Chiều',
  'cả ngày',
  'sau hội nghị',
  '22h - 2h',
]
const days = ['2026-11-26', '2026-11-27', '2026-12-03']
const ifTaken = fc.constantFrom('REFUSE', 'WISH')

const step = fc.oneof(
  fc.record({
    verb: fc.constant<Verb>('editItem'),
    text: fc.constantFrom(...times),
    room: fc.constantFrom(0, 1, null, undefined),
    ifTaken,
  }),
  fc.record({ verb: fc.constant<Verb>('moveItem'), day: fc.constantFrom(...days), ifTaken }),
  fc.record({
    verb: fc.constantFrom<Verb>('withdrawItem', 'postponeItem', 'cancelItem', 'discardChanges'),
  }),
  fc.record({ verb: fc.constant<Verb>('restoreItem'), ifTaken }),
  fc.record({ verb: fc.constant<Verb>('answerProposal'), accept: fc.boolean(), ifTaken }),
  fc.record({ verb: fc.constant<Verb>('undoEdit') }),
)
type Step = {
  verb: Verb
  text?: string
  room?: 0 | 1 | null
  day?: string
  accept?: boolean
  ifTaken?: string
}

function inputOf(desk: Desk, taken: Step, item: { id: string; revision: number; editId: string }) {
  const { verb, text, room, ...rest } = taken
  if (verb === 'undoEdit') return { editId: item.editId }
  const of = { itemId: item.id, revision: item.revision }
  if (verb !== 'editItem') {
    const { verb: _, ...asked } = { verb, ...rest }
    return { ...of, ...asked }
  }
  const roomId = typeof room === 'number' ? desk.rooms[room].id : null
  const place = room === undefined ? {} : { place: { roomId, ifTaken: rest.ifTaken } }
  return { ...of, fields: { time: { text }, ...place } }
}

/** Every event's place and booking: what is booked is what the event claims, once, or wished for. */
async function expectTogether({ db }: Desk) {
  const all = await db.select().from(events)
  const live = (await db.select().from(bookings)).filter(({ state }) => state !== 'released')
  for (const event of all) {
    const claim = claimOfEvent(event.id, draftOf({ event, people: [] }))
    const own = live.filter(({ eventId }) => eventId === event.id)
    expect(own.map(({ resourceId }) => resourceId)).toEqual(
      claim === null ? [] : [claim.resourceId],
    )
    for (const { period, state } of own) {
      expect(period.from.toISO()).toBe(claim?.period.from.toISO())
      if (claim?.kind === 'REQUESTED') expect(state).toBe('requested')
    }
  }
}

test('whatever is done to items, a place and its booking never part', async ({ db }) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(2), step), { minLength: 5, maxLength: 12 }),
      async (steps) => {
        const desk = await makeDesk(db)
        const items: { id: string; editId: string }[] = []
        for (const as of [desk.planner, desk.planner, desk.registrar]) {
          const fields = {
            title: 'Họp',
            time: { startsOn: days[0], text: '8h' },
            place: { roomId: desk.rooms[0].id, ifTaken: 'WISH' },
          }
          const input = { officeId: desk.office.id, year: 2026, week: 48, fields }
          const answer = await desk.send('addItem', input, { as })
          items.push({ id: (await desk.saved(answer)).id, editId: answer.editId! })
        }
        for (const [n, taken] of steps) {
          const item = items[n]!
          const { revision } = await desk.row(item.id)
          const input = inputOf(desk, taken as Step, { ...item, revision })
          const { editId } = await desk.send(taken.verb, input)
          if (editId !== undefined) item.editId = editId
          await expectTogether(desk)
        }
      },
    ),
    { numRuns: 8 },
  )
})
