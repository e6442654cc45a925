import { and, eq, type SQL, sql } from 'drizzle-orm'
import { among, type Db, rows } from '../../../db/connect.ts'
import { rowOf } from '../../../db/records.ts'
import { type BookingRow, bookings } from '../../../db/schema/booking.ts'
import type { Period } from '../../../db/schema/columns.ts'
import { decide, ownerKey } from '../rules/placing.ts'
import type { Claim, Want } from '../rules.ts'

/** The bookings of events now: held, confirmed and requested ones, not the released ones. */
export async function bookingsOf(db: Db, eventIds: readonly string[]): Promise<BookingRow[]> {
  if (eventIds.length === 0) return []
  return db
    .select()
    .from(bookings)
    .where(and(among(bookings.eventId, eventIds), sql`${bookings.state} <> 'released'`))
    .orderBy(bookings.eventId, bookings.resourceId)
}

/** The bookings of these pairs of an event and an owner that are not released. */
export async function bookingsOfOwners(
  db: Db,
  scope: readonly { eventId: string; owner: string }[],
): Promise<BookingRow[]> {
  const found = await bookingsOf(db, [...new Set(scope.map(({ eventId }) => eventId))])
  const owners = new Set(scope.map(ownerKey))
  return found.filter((booking) => owners.has(ownerKey(booking)))
}

/** The bookings that owners have for their events, and those that stand about them. */
export type Surroundings = {
  /** The bookings of the owners that are not released. */
  current: BookingRow[]
  /** The wishes of all that wait for what these hold, in the order in which they were made. */
  wishes: BookingRow[]
  /** The holds that meet these, the wishes or the wants, assumed ends and all, and those that meet such a hold. */
  near: BookingRow[]
}

/** Reads all that decides what owners can have for their events, in one statement. */
export async function surroundingsOf(
  db: Db,
  scope: readonly { eventId: string; owner: string }[],
  wants: readonly Pick<Claim, 'resourceId' | 'period'>[],
): Promise<Surroundings> {
  const spans = JSON.stringify(spansOf(wants))
  const [found] = await rows<{ [Part in keyof Surroundings]: Record<string, unknown>[] }>(
    db,
    sql`
    with current as materialized (
      -- Pair by pair, for the reason that meeting() has.
      select b.* from (select distinct "eventId", owner
          from json_to_recordset(${JSON.stringify(scope)}::json) as l ("eventId" uuid, owner text)) s
        cross join lateral (select * from ${bookings} o where o.state <> 'released' and o.event_id = s."eventId"
          and o.owner = s.owner offset 0) b
    ), wishes as materialized (
      select distinct w.* from current c cross join lateral (select * from ${bookings} o
          where o.resource_id = c.resource_id and o.state = 'requested' and o.waits
            and o.period && ${wholePeriodOf(sql`c`)} offset 0) w
        where c.state in ('held', 'confirmed')
    ), spans as (
      select c.resource_id, ${wholePeriodOf(sql`c`)} as period from current c
      union all select w.resource_id, w.period from wishes w
      union all select s."resourceId", tstzrange(s."from", s.until) from ${spansIn(spans)}
    ), met as materialized (
      select distinct n.* from spans s cross join lateral ${meeting(
        sql`s.resource_id`,
        sql`tstzrange(lower(s.period) - ${reach}, upper(s.period) + ${reach})`,
      )} n where ${wholePeriodOf(sql`n`)} && s.period
    ), near as (
      select * from met
      union select n.* from met m cross join lateral ${meeting(sql`m.resource_id`, wholePeriodOf(sql`m`))} n
    )
    select coalesce((select json_agg(c order by c.event_id, c.resource_id) from current c), '[]') as current,
      coalesce((select json_agg(w order by w.created_at, w.id) from wishes w), '[]') as wishes,
      coalesce((select json_agg(n order by n.resource_id, lower(n.period)) from near n), '[]') as near`,
  )
  const read = (part: keyof Surroundings) =>
    (found?.[part] ?? []).map((row) => rowOf(bookings, row))
  return { current: read('current'), wishes: read('wishes'), near: read('near') }
}

/** SQL for the period of the booking with this alias, with the end it would have if nothing came after. */
function wholePeriodOf(booking: SQL): SQL {
  return sql`tstzrange(lower(${booking}.period), coalesce(${booking}.assumed_until, upper(${booking}.period)))`
}

function spansOf(claims: readonly Pick<Claim, 'resourceId' | 'period'>[]) {
  return claims.map(({ resourceId, period }) => ({ resourceId, ...period }))
}

// However many they are, one argument: the text and the plan stay the same.
function spansIn(json: string): SQL {
  return sql`json_to_recordset(${json}::json) as s ("resourceId" uuid, "from" timestamptz, until timestamptz)`
}

// By itself for each span: the planner takes a list for longer than it is, and would read every hold there is.
function meeting(resourceId: SQL, period: SQL): SQL {
  return sql`(select * from ${bookings} h where h.state in ('held', 'confirmed')
    and h.resource_id = ${resourceId} and h.period && ${period} offset 0)`
}

/** Further than an assumed end can reach. */
const reach = sql`interval '2 days'`

/**
 * The holds (held or confirmed) that stand near the claims: of the same resource and within two days, which is
 * further than an assumed end can reach, so that the neighbours of neighbours are among them.
 */
export async function holdsNear(
  db: Db,
  claims: readonly Pick<Claim, 'resourceId' | 'period'>[],
): Promise<BookingRow[]> {
  if (claims.length === 0) return []
  const spans = JSON.stringify(spansOf(claims))
  const found = await rows<Record<string, unknown>>(
    db,
    sql`select b.* from (select distinct n.* from ${spansIn(spans)} cross join lateral ${meeting(
      sql`s."resourceId"`,
      sql`tstzrange(s."from" - ${reach}, s.until + ${reach})`,
    )} n) b
      order by b.resource_id, lower(b.period)`,
  )
  return found.map((row) => rowOf(bookings, row))
}

/**
 * The first want that another's hold refuses, and that hold; null when all could be held. The bookings of the scope
 * give way; `own` are those that the wants replace.
 */
export async function refusalOf(
  db: Db,
  scope: readonly { eventId: string; owner: string }[],
  { wants, own }: { wants: readonly Want[]; own: readonly BookingRow[] },
): Promise<{ eventId: string; by: BookingRow } | null> {
  const near = await holdsNear(
    db,
    wants.filter(({ kind }) => kind !== 'REQUESTED'),
  )
  const owners = new Set(scope.map(ownerKey))
  const others = near.filter((hold) => !owners.has(ownerKey(hold)))
  const firm = wants.map((want) => ({ ...want, ifTaken: 'REFUSE' as const }))
  const decision = decide(firm, others, own)
  return 'taken' in decision ? decision.taken : null
}

/** The holds (held or confirmed) of an office that share an instant with a period, by their start. */
export function holdsDuring(db: Db, officeId: string, during: Period): Promise<BookingRow[]> {
  return db
    .select()
    .from(bookings)
    .where(
      and(
        eq(bookings.officeId, officeId),
        sql`${bookings.state} in ('held', 'confirmed')`,
        sql`${bookings.period} && tstzrange(${during.from.toISO()}, ${during.until.toISO()})`,
      ),
    )
    .orderBy(sql`lower(${bookings.period})`, bookings.id)
}
