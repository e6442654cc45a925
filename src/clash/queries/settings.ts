import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { rows } from '../../../db/connect.ts'
import type { ResourceRow } from '../../../db/schema/booking.ts'
import {
  type ClashPolicyRow,
  type ClashSettingsRow,
  clashPolicies,
  clashSettings,
  type TravelMinutesRow,
  travelMinutes,
} from '../../../db/schema/clash.ts'
import type { PersonRow } from '../../../db/schema/people.ts'
import { roomsByIds } from '../../booking/queries/rooms.ts'
import { personsByIds } from '../../people/queries.ts'
import type { Grade } from '../rules/claim.ts'
import { usualFillers } from '../rules/fillers.ts'
import { gradeOf, policyOf, settableKinds } from '../rules/policy-of.ts'

/** A weight as it is shown. */
export type PolicyView = {
  kind: (typeof settableKinds)[number]
  person: PersonRow | null
  grade: Grade
}

/** A place as it is shown; `room` null for words. */
export type PlaceNamed = { room: ResourceRow | null; label: string }

/** See ClashSettings in graphql/clash.graphql. */
export type ClashSettingsView = {
  policies: PolicyView[]
  leaders: PolicyView[]
  travel: { id: string; one: PlaceNamed; other: PlaceNamed; minutes: number }[]
  outsideMinutes: number
  fillers: string[]
}

const most = 1000

/** Reads what an office says of clashes, however much it is, in one statement for each of its tables. */
export async function clashSettingsOf(db: Db, officeId: string): Promise<ClashSettingsView> {
  const said = await db
    .select()
    .from(clashPolicies)
    .where(eq(clashPolicies.officeId, officeId))
    .orderBy(clashPolicies.id)
  const ways = await db
    .select()
    .from(travelMinutes)
    .where(eq(travelMinutes.officeId, officeId))
    .orderBy(travelMinutes.id)
    .limit(most)
  const settings = await settingsOf(db, officeId)
  const policy = policyOf(said)
  return {
    policies: settableKinds.map((kind) => ({
      kind,
      person: null,
      grade: gradeOf(policy, kind, null),
    })),
    leaders: await ofLeaders(db, said),
    travel: await named(db, ways),
    outsideMinutes: settings?.outsideMinutes ?? 0,
    fillers: settings?.fillers ?? [...usualFillers],
  }
}

async function ofLeaders(db: Db, said: readonly ClashPolicyRow[]): Promise<PolicyView[]> {
  const own = said.filter(({ personId }) => personId !== null).slice(0, most)
  const persons = await personsByIds(
    db,
    own.map(({ personId }) => personId ?? ''),
  )
  const shown = settableKinds.flatMap((kind) =>
    own
      .filter((each) => each.kind === kind)
      .map(({ personId, grade }) => ({ kind, person: persons.get(personId ?? '') ?? null, grade })),
  )
  return shown.sort((one, other) => compareNames(one.person, other.person))
}

function compareNames(one: PersonRow | null, other: PersonRow | null): number {
  return (one?.name ?? '').localeCompare(other?.name ?? '', 'vi')
}

async function named(db: Db, ways: readonly TravelMinutesRow[]) {
  const ids = ways.flatMap(({ oneRoomId, otherRoomId }) => [oneRoomId, otherRoomId])
  const rooms = await roomsByIds(
    db,
    ids.filter((id) => id !== null),
  )
  const placeOf = (roomId: string | null, words: string): PlaceNamed => {
    const room = roomId === null ? null : (rooms.get(roomId) ?? null)
    return { room, label: room?.name ?? words }
  }
  const shown = ways.map(({ id, minutes, ...way }) => ({
    id,
    one: placeOf(way.oneRoomId, way.onePlace),
    other: placeOf(way.otherRoomId, way.otherPlace),
    minutes,
  }))
  const byName = new Intl.Collator('vi').compare
  return shown.sort(
    (a, b) => byName(a.one.label, b.one.label) || byName(a.other.label, b.other.label),
  )
}

/** The row of what else an office says; null while it has said nothing. */
export async function settingsOf(db: Db, officeId: string): Promise<ClashSettingsRow | null> {
  const [found] = await db.select().from(clashSettings).where(eq(clashSettings.officeId, officeId))
  return found ?? null
}

/** The weight that is said of a kind, for a person or for everybody; null where nothing is. */
export async function policyRow(
  db: Db,
  { officeId, kind, personId }: Pick<ClashPolicyRow, 'officeId' | 'kind' | 'personId'>,
): Promise<ClashPolicyRow | null> {
  const [found] = await db
    .select()
    .from(clashPolicies)
    .where(
      sql`${clashPolicies.officeId} = ${officeId} and ${clashPolicies.kind} = ${kind}
        and ${clashPolicies.personId} is not distinct from ${personId}::uuid`,
    )
  return found ?? null
}

/** A place of a way as it is stored. */
export type StoredPlace = { roomId: string | null; text: string }

/** The way between two places, in either direction; null where nothing is said of it. */
export async function wayBetween(
  db: Db,
  officeId: string,
  [one, other]: readonly [StoredPlace, StoredPlace],
): Promise<TravelMinutesRow | null> {
  const word = ({ roomId, text }: StoredPlace) =>
    sql`coalesce(${roomId}::text, folded_name(${text}))`
  const [a, b] = [
    sql`coalesce(${travelMinutes.oneRoomId}::text, folded_name(${travelMinutes.onePlace}))`,
    sql`coalesce(${travelMinutes.otherRoomId}::text, folded_name(${travelMinutes.otherPlace}))`,
  ]
  const [found] = await db
    .select()
    .from(travelMinutes)
    .where(
      sql`${travelMinutes.officeId} = ${officeId}
        and least(${a}, ${b}) = least(${word(one)}, ${word(other)})
        and greatest(${a}, ${b}) = greatest(${word(one)}, ${word(other)})`,
    )
  return found ?? null
}

/** Counts the ways of which an office has said something. */
export async function waysCounted(db: Db, officeId: string): Promise<number> {
  const [found] = await rows<{ count: number }>(
    db,
    sql`select count(*)::int as count from ${travelMinutes} where ${travelMinutes.officeId} = ${officeId}`,
  )
  return found?.count ?? 0
}
