import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db } from '../../../db/connect.ts'
import { textOnce } from '../../../db/plans.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import type { Viewer } from '../../access/policy.ts'
import { longestWay, tellsHalfDays } from '../../clash/queries/grounds.ts'
import { eventsDuring, eventsInWeeks, neighboursOf } from '../../event/queries/near.ts'
import { type DaySpan, metBeyond } from '../../event/queries/running.ts'
import { draftSavedAt, eventsOfDocument } from '../../event/queries/week.ts'
import { entriesCounted } from '../../journal/queries/counts.ts'
import { holidaysDuring } from '../../people/queries/labels.ts'
import { entriesOf, type HeadJson, headAsJson, lastReleaseOf } from '../../release/queries/parts.ts'
import type { Holiday } from '../../time/holidays.ts'
import type { EffectiveTime } from '../../time/rules.ts'
import { localDateOf, startOfDay } from '../../time/weeks.ts'
import type { SeenWeek, Span } from '../rules/view.ts'
import {
  type DraftScope,
  type DraftValues,
  draftRead,
  draftStatement,
  draftTexts,
  draftValues,
  readDraft,
} from './draft.ts'
import { weekDocument } from './kind.ts'

/** Everything that the page of a week needs beside its items. */
type Beside = {
  /** The office's count of changes that the reading saw. */
  changes: number | null
  last: HeadJson | null
  holidays: Holiday[]
  /** ISO 8601; null for a week nobody wrote in. */
  savedAt: string | null
}

/** The draft of a week as one viewer who works on it sees it. */
export type DraftWeek = SeenWeek & Beside

type Asked = { office: OfficeRow; span: Span; now: DateTime }

/** Reads a week's draft in one statement. */
export function draftOfWeek(
  db: Db,
  viewer: Viewer,
  { office, span, now }: Asked,
): Promise<DraftWeek> {
  const { id: officeId, zone } = office
  const document = sql`select id from doc`
  const days = { ...span, starts: startOfDay(span.from, zone), ends: startOfDay(span.until, zone) }
  const listed = eventsOfDocument({
    officeId,
    documentId: document,
    span: days,
    alsoIds: sql`select event_id from entries`,
  })
  return readDraft<Beside>(db, viewer, {
    office,
    span,
    today: localDateOf(now, zone),
    ctes: sql`doc as materialized (${weekDocument(officeId, span)}),
      last as materialized (${lastReleaseOf(document)}),
      entries as (select x.* from last, lateral (${entriesOf(sql`last.content`)}) x),
      listed as materialized (${listed}),
      chosen as (select *, true as asked from listed
        union all select b.*, false from (${metBeyond(officeId, days, sql`listed`)}) b
          where b.id not in (select id from listed))`,
    during: asLongAs(days),
    leaders: 'ALL',
    more: sql`'changes', ${entriesCounted(sql`${officeId}::uuid`)},
      'last', (select ${headAsJson(sql`last`)} from last),
      'holidays', ${holidaysDuring(officeId, span)}, 'savedAt', ${draftSavedAt(document)}`,
  })
}

// Who is away is asked for as long as anything of the week lasts.
function asLongAs({ starts, ends }: DaySpan) {
  return sql`tstzrange(${starts.toISO()}, greatest(${ends.toISO()}::timestamptz,
    (select max(upper(period)) from listed)))`
}

/**
 * Reads items of one week with those that they may clash with, in one statement: what it costs does not grow with the
 * week. A declined proposal too. `hasClashes` false: the items alone, of which none is told to clash.
 */
export function draftOfItems(
  db: Db,
  viewer: Viewer,
  {
    office,
    span,
    now,
    documentId,
    ids,
    hasClashes,
  }: Asked & { documentId: string; ids: readonly string[]; hasClashes: boolean },
): Promise<SeenWeek> {
  const reading = { office, span, today: localDateOf(now, office.zone) }
  const [id] = ids
  if (id !== undefined && ids.length === 1) {
    const values = { ...draftTexts(viewer, reading), document: documentId, id }
    return draftRead(db, reading, (hasClashes ? statementOfItem : statementOfItemAlone)(values))
  }
  const isAsked = (id: SQL) => among(id, ids)
  return readDraft(db, viewer, {
    ...reading,
    ...scopeOfItems(sql`${documentId}`, isAsked, hasClashes),
  })
}

const statementOfItem = itemStatement(true)
const statementOfItemAlone = itemStatement(false)

function itemStatement(hasClashes: boolean) {
  return textOnce<keyof DraftValues | 'document' | 'id'>((value) => {
    const isAsked = (id: SQL) => sql`${id} = ${value('id')}::uuid`
    return draftStatement(draftValues(value), scopeOfItems(value('document'), isAsked, hasClashes))
  })
}

function scopeOfItems(documentId: SQL, isAsked: (id: SQL) => SQL, hasClashes: boolean): DraftScope {
  return {
    ctes: sql`doc as (select ${documentId}::uuid as id),
      targets as materialized (${eventsInWeeks(isAsked)}),
      last as materialized (${lastReleaseOf(sql`select id from doc`)}),
      entries as (select x.* from last, lateral (${entriesOf(sql`last.content`)}) x
        where x.event_id in (select id from targets)),
      chosen as (select *, true as asked from targets${hasClashes ? neighbours() : sql``})`,
    during: sql`(select range_merge(range_agg(period)) from targets)`,
    leaders: hasClashes ? 'EXPECTED' : 'NO_CLASHES',
  }
}

// Each by itself, which `offset 0` sees to: a list of ids may be joined with all events that there are.
function neighbours() {
  const office = sql`(select office_id from targets limit 1)`
  const reach = { minutes: longestWay(office), halfDays: tellsHalfDays(office) }
  return sql` union all select n.*, false
  from (select distinct id from (${neighboursOf(sql`targets`, reach)}) m) near
  cross join lateral (${eventsInWeeks((id) => sql`${id} = near.id`)} offset 0) n
  where n.id not in (select id from targets)`
}

/** Reads what is held at a time, with who is away then, in one statement. */
export function draftAt(
  db: Db,
  viewer: Viewer,
  { office, span, now, at }: Asked & { at: EffectiveTime | null },
): Promise<SeenWeek> {
  const chosen =
    at === null
      ? eventsInWeeks(() => sql`false`)
      : eventsDuring(office.id, at.period, longestWay(sql`${office.id}::uuid`))
  return readDraft(db, viewer, {
    office,
    span,
    today: localDateOf(now, office.zone),
    ctes: sql`doc as (select null::uuid as id),
      entries as (select null::uuid as event_id, null::jsonb as entry where false),
      chosen as (select e.*, false as asked from (${chosen}) e)`,
    during:
      at === null
        ? sql`'empty'::tstzrange`
        : sql`tstzrange(${at.period.from.toISO()}, ${at.period.until.toISO()})`,
    leaders: 'ALL',
  })
}
