import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { BookingRow, ResourceRow } from '../../../db/schema/booking.ts'
import type { OfficeRow, PersonRow } from '../../../db/schema/people.ts'
import { BadArgument } from '../../../graphql/refusals.ts'
import type { TimeInput } from '../../../graphql/schema.generated.ts'
import { seesDrafts, type Viewer } from '../../access/policy.ts'
import { holdsDuring } from '../../booking/queries/holds.ts'
import { roomPages } from '../../booking/queries/rooms.ts'
import { claimOf } from '../../booking/rules/placing.ts'
import { collides } from '../../booking/rules.ts'
import { seenTitles } from '../../event/queries/sight.ts'
import { enteredTime } from '../../event/rules/time.ts'
import { hoursOf, personsByIds } from '../../people/queries.ts'
import { type EffectiveTime, effectiveTime } from '../../time/rules.ts'
import { addDays, localDateOf } from '../../time/weeks.ts'
import { type Busy, busyLeaders } from '../rules/availability.ts'
import type { Span } from '../rules/view.ts'
import { draftAt } from './week.ts'

/** The rooms and leaders that are free or not; see Availability in graphql/programme.graphql. */
export type AvailabilityView = {
  rooms: {
    room: ResourceRow
    isFree: boolean
    by: string | null
    from: BookingRow['period']['from'] | null
    until: BookingRow['period']['until'] | null
  }[]
  leaders: { person: PersonRow; isFree: boolean; by: string | null; time: string | null }[]
}

type Asked = { office: OfficeRow; time: TimeInput; exceptId: string | null; now: DateTime }

/**
 * Tells those who work on the programme which rooms and leaders are free at a time; others get empty lists. At a time
 * that holds nothing, such as a half-day, every room could be held.
 */
export async function availabilityAt(
  db: Db,
  viewer: Viewer | null,
  { office, time, exceptId, now }: Asked,
): Promise<AvailabilityView> {
  if (viewer === null || !seesDrafts(viewer, office.id)) return { rooms: [], leaders: [] }
  const entered = enteredTime(time, null, 'time')
  if ('__typename' in entered) throw new BadArgument(entered.field ?? 'time', entered.message)
  const effective = effectiveTime(entered, hoursOf(office))
  return {
    rooms: await roomsAt(db, viewer, { office, effective, exceptId }),
    leaders: await leadersAt(db, viewer, {
      office,
      span: spanOf(effective, entered.startsOn ?? localDateOf(now, office.zone), office.zone),
      now,
      effective,
      exceptId,
    }),
  }
}

type At = { office: OfficeRow; effective: EffectiveTime | null; exceptId: string | null }

async function roomsAt(db: Db, viewer: Viewer, { office, effective, exceptId }: At) {
  const [page] = await roomPages(db, viewer, [{ obj: office, params: { first: 500 } }])
  const rooms = page?.nodes ?? []
  const holds = effective === null ? [] : await holdsDuring(db, office.id, effective.period)
  const inTheWay = holds.filter((hold) => hold.eventId !== exceptId && isInTheWay(hold, effective))
  const titles = await seenTitles(db, viewer, {
    officeId: office.id,
    ids: inTheWay.map(({ eventId }) => eventId),
  })
  return rooms.map((room) => {
    const hold = inTheWay.find(({ resourceId }) => resourceId === room.id)
    return {
      room,
      isFree: hold === undefined,
      by: titles.get(hold?.eventId ?? '') ?? null,
      from: hold?.period.from ?? null,
      until: hold?.period.until ?? null,
    }
  })
}

function isInTheWay(hold: BookingRow, effective: EffectiveTime | null): boolean {
  if (effective === null || effective.hold === 'NONE') return false
  return collides(claimOf(hold), { period: effective.period, kind: effective.hold })
}

async function leadersAt(
  db: Db,
  viewer: Viewer,
  { office, span, now, effective, exceptId }: At & { span: Span; now: DateTime },
) {
  const draft = await draftAt(db, viewer, { office, span, now, at: effective })
  const busy: ReadonlyMap<string, Busy> =
    effective === null ? new Map() : busyLeaders(draft, effective, exceptId)
  const persons = await personsByIds(db, [...draft.leaders.keys()])
  return [...draft.leaders.keys()].flatMap((id) => {
    const person = persons.get(id)
    if (person === undefined || person.isRetired) return []
    const at = busy.get(id)
    return [{ person, isFree: at === undefined, by: at?.by ?? null, time: at?.time ?? null }]
  })
}

// The days that are asked about, of one week or of several: whatever lasts into them is among what is read.
function spanOf(effective: EffectiveTime | null, day: string, zone: string): Span {
  if (effective === null) return { from: day, until: addDays(day, 1) }
  const { from, until } = effective.period
  const last = localDateOf(until.minus({ milliseconds: 1 }), zone)
  return { from: localDateOf(from, zone), until: addDays(last, 1) }
}
