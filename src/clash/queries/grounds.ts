import { type SQL, sql } from 'drizzle-orm'
import {
  type ClashPolicyRow,
  clashOverrides,
  clashPolicies,
  clashSettings,
  travelMinutes,
} from '../../../db/schema/clash.ts'
import { accountName } from '../../access/queries/names.ts'
import { type Holiday, holidayOn, isWorkingDay } from '../../time/holidays.ts'
import { utcText } from '../../time/weeks.ts'
import { usualFillers } from '../rules/fillers.ts'
import type { ClashGrounds } from '../rules/items.ts'
import type { Accepted } from '../rules/overrides.ts'
import { policyOf } from '../rules/policy-of.ts'
import { type TravelRow, travelOf } from '../rules/travel.ts'

/** All that an office says of clashes as `clashAsJson` gives it. */
export type ClashJson = {
  policies: Pick<ClashPolicyRow, 'kind' | 'personId' | 'grade'>[]
  travel: TravelRow[]
  outsideMinutes: number | null
  fillers: string[] | null
  overrides: (Accepted & { key: string })[]
}

/**
 * SQL for a `ClashJson`: what the office says of clashes, and what was accepted of the events that `seen` (a SELECT of the ids
 * of those that the viewer sees in full) has both of.
 */
export function clashAsJson(officeId: SQL, seen: SQL): SQL<ClashJson> {
  return sql<ClashJson>`json_build_object(
    'policies', (select coalesce(json_agg(json_build_object('kind', c.kind, 'personId', c.person_id, 'grade', c.grade)), '[]')
      from ${clashPolicies} c where c.office_id = ${officeId}),
    'travel', (select coalesce(json_agg(json_build_object(
        'one', json_build_object('roomId', w.one_room_id, 'text', w.one_place),
        'other', json_build_object('roomId', w.other_room_id, 'text', w.other_place), 'minutes', w.minutes)), '[]')
      from ${travelMinutes} w where w.office_id = ${officeId}),
    'outsideMinutes', (select s.outside_minutes from ${clashSettings} s where s.office_id = ${officeId}),
    'fillers', (select s.fillers from ${clashSettings} s where s.office_id = ${officeId}),
    'overrides', (select coalesce(json_agg(json_build_object('key', a.key, 'fingerprint', a.fingerprint,
        'reason', a.reason, 'by', coalesce(${accountName(sql`a.accepted_by`)}, ''), 'at', a.accepted_at)), '[]')
      from ${clashOverrides} a where a.event_id in (${seen})
        and (a.other_id is null or a.other_id in (${seen}))))`
}

/** The grounds of a `ClashJson`; `holidays` and `days`: those for which it is told whether they are off. */
export function clashFrom(
  json: ClashJson,
  { holidays, days }: { holidays: readonly Holiday[]; days: readonly string[] },
): ClashGrounds {
  return {
    policy: policyOf(json.policies),
    travel: travelOf(json.travel, json.outsideMinutes ?? 0),
    fillers: json.fillers ?? usualFillers,
    daysOff: new Map(
      days
        .filter((day) => !isWorkingDay(day, holidays))
        .map((day) => [day, holidayOn(day, holidays)?.name ?? '']),
    ),
    accepted: new Map(json.overrides.map((each) => [each.key, { ...each, at: utcText(each.at) }])),
  }
}

/** SQL for the minutes that the office's longest way takes: so far before and after an item something may meet it. */
export function longestWay(officeId: SQL): SQL<number> {
  return sql<number>`greatest(
    (select coalesce(max(w.minutes), 0) from ${travelMinutes} w where w.office_id = ${officeId}),
    (select coalesce(max(s.outside_minutes), 0) from ${clashSettings} s where s.office_id = ${officeId}))`
}

/** SQL for whether the office wants to be told of what has no hour beside what has one. */
export function tellsHalfDays(officeId: SQL): SQL<boolean> {
  return sql<boolean>`exists (select from ${clashPolicies} c where c.office_id = ${officeId}
    and c.kind = 'LEADER_HALF_DAY' and c.grade <> 'OFF')`
}

/** SQL for whether some clash keeps an item of the office from being saved: where none does, none is looked for. */
export function blocksSaving(officeId: SQL): SQL<boolean> {
  return sql<boolean>`exists (select from ${clashPolicies} c where c.office_id = ${officeId}
    and c.grade = 'BLOCKS_SAVING')`
}

/** SQL for whether some clash, beside a room that is taken, keeps an item of the office from being released. */
export function blocksRelease(officeId: SQL): SQL<boolean> {
  return sql<boolean>`exists (select from ${clashPolicies} c where c.office_id = ${officeId}
    and c.grade in ('NEEDS_REASON', 'BLOCKS_RELEASE', 'BLOCKS_SAVING'))`
}

/** SQL for a text that differs when a clash of the events of `seen` was accepted or taken back; both must be among them. */
export function overridesVersion(seen: SQL): SQL<string | null> {
  return sql<string | null>`select string_agg(a.key || a.accepted_at, ' ' order by a.key)
    from ${clashOverrides} a where a.event_id in (${seen}) and (a.other_id is null or a.other_id in (${seen}))`
}
