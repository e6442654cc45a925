import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { BookingRow, ResourceRow } from '../../../db/schema/booking.ts'
import type { OfficeRow, PersonRow } from '../../../db/schema/people.ts'
import { BadArgument } from '../../../graphql/refusals.ts'
import type { ClashPlaceInput, TimeInput } from '../../../graphql/schema.generated.ts'
import { seesDrafts, type Viewer } from '../../access/policy.ts'
import { holdsDuring } from '../../booking/queries/holds.ts'
import { roomPages } from '../../booking/queries/rooms.ts'
import { claimOf } from '../../booking/rules/placing.ts'
import { collides } from '../../booking/rules.ts'
import type { ItemKind } from '../../clash/rules/items.ts'
import { type Travel, turnaroundOf } from '../../clash/rules/travel.ts'
import { seenTitles } from '../../event/queries/sight.ts'
import { enteredTime } from '../../event/rules/time.ts'
import { hoursOf, personsByIds } from '../../people/queries.ts'
import { type EffectiveTime, effectiveTime } from '../../time/rules.ts'
import { addDays, localDateOf } from '../../time/weeks.ts'
import { type Busy, busyLeaders } from '../rules/availability.ts'
import type { SeenWeek, Span } from '../rules/view.ts'
import { draftAt } from './week.ts'

/** The rooms and leaders that are free or not; see Availability in graphql/programme.graphql. */
export type AvailabilityView = {
  rooms: {
    room: ResourceRow
    isFree: boolean
    by: string | null
    from: BookingRow['period']['from'] | null
    until: BookingRow['period']['until'] | null
    kind: ItemKind | null
    minutesMissing: number | null
  }[]
  leaders: {
    person: PersonRow
    isFree: boolean
    by: string | null
    time: string | null
    kind: ItemKind | null
    minutesMissing: number | null
  }[]
}

type Asked = {
  office: OfficeRow
  time: TimeInput
  exceptId: string | null
  place: ClashPlaceInput | null
  now: DateTime
}

/**
 * Tells those who work on the programme which rooms and leaders are free at a time; others get empty lists. At a time
 * that holds nothing, such as a half-day, every room could be held.
 */
export async function availabilityAt(
  db: Db,
  viewer: Viewer | null,
  { office, time, exceptId, place, now }: Asked,
): Promise<AvailabilityView> {
  if (viewer === null || !seesDrafts(viewer, office.id)) return { rooms: [], leaders: [] }
  const entered = enteredTime(time, null, 'time')
  if ('__typename' in entered) throw new BadArgument(entered.field ?? 'time', entered.message)
  const effective = effectiveTime(entered, hoursOf(office))
  const span = spanOf(effective, entered.startsOn ?? localDateOf(now, office.zone), office.zone)
  const draft = await draftAt(db, viewer, { office, span, now, at: effective })
  const at = { office, effective, exceptId, draft }
  return { rooms: await roomsAt(db, viewer, at), leaders: await leadersAt(db, at, place) }
}

type At = {
  office: OfficeRow
  effective: EffectiveTime | null
  exceptId: string | null
  draft: SeenWeek
}

async function roomsAt(db: Db, viewer: Viewer, { office, effective, exceptId, draft }: At) {
  const { travel } = draft.clash
  const [page] = await roomPages(db, viewer, [{ obj: office, params: { first: 500 } }])
  const rooms = page?.nodes ?? []
  const holds =
    effective === null
      ? []
      : await holdsDuring(db, office.id, widened(effective.period, travel.most))
  const reasons = holds
    .filter((hold) => hold.eventId !== exceptId)
    .flatMap((hold) => {
      const reason = reasonOf(hold, effective, travel)
      return reason === null ? [] : [{ hold, ...reason }]
    })
  const titles = await seenTitles(db, viewer, {
    officeId: office.id,
    ids: reasons.map(({ hold }) => hold.eventId),
  })
  return rooms.map((room) => {
    const own = reasons.filter(({ hold }) => hold.resourceId === room.id)
    const first = own.find(({ kind }) => kind === 'ROOM_TAKEN') ?? own[0]
    return {
      room,
      // It can be held, but is not made ready in time.
      isFree: first === undefined || first.kind === 'ROOM_TURNAROUND',
      by: titles.get(first?.hold.eventId ?? '') ?? null,
      from: first?.hold.period.from ?? null,
      until: first?.hold.period.until ?? null,
      kind: first?.kind ?? null,
      minutesMissing: first?.minutesMissing ?? null,
    }
  })
}

function widened({ from, until }: EffectiveTime['period'], minutes: number) {
  return { from: from.minus({ minutes }), until: until.plus({ minutes }) }
}

type Reason = { kind: ItemKind; minutesMissing: number | null }

function reasonOf(
  hold: BookingRow,
  effective: EffectiveTime | null,
  travel: Travel,
): Reason | null {
  if (effective === null || effective.hold === 'NONE') return null
  const { period, hold: kind } = effective
  if (collides(claimOf(hold), { period, kind })) return { kind: 'ROOM_TAKEN', minutesMissing: null }
  const needed = turnaroundOf(hold.resourceId, travel)
  const isFirst = hold.period.from < period.from
  const gap = isFirst
    ? period.from.diff(hold.period.until).as('minutes')
    : hold.period.from.diff(period.until).as('minutes')
  if (needed === 0 || gap < 0 || gap >= needed) return null
  return { kind: 'ROOM_TURNAROUND', minutesMissing: Math.ceil(needed - gap) }
}

async function leadersAt(
  db: Db,
  { effective, exceptId, draft }: At,
  place: ClashPlaceInput | null,
) {
  const where = place && { roomId: place.roomId || null, text: place.text ?? '' }
  const busy: ReadonlyMap<string, Busy> =
    effective === null ? new Map() : busyLeaders(draft, { ...effective, where }, exceptId)
  const persons = await personsByIds(db, [...draft.leaders.keys()])
  return [...draft.leaders.keys()].flatMap((id) => {
    const person = persons.get(id)
    if (person === undefined || person.isRetired) return []
    const at = busy.get(id)
    const nothing = { by: null, time: null, kind: null, minutesMissing: null }
    return [{ person, isFree: at === undefined, ...nothing, ...at }]
  })
}

// The days that are asked about, of one week or of several: whatever lasts into them is among what is read.
function spanOf(effective: EffectiveTime | null, day: string, zone: string): Span {
  if (effective === null) return { from: day, until: addDays(day, 1) }
  const { from, until } = effective.period
  const last = localDateOf(until.minus({ milliseconds: 1 }), zone)
  return { from: localDateOf(from, zone), until: addDays(last, 1) }
}
