import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { instantText } from '../../../db/schema/columns.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import type { Viewer } from '../../access/policy.ts'
import { accountName } from '../../access/queries/names.ts'
import { heldBy } from '../../booking/queries/labels.ts'
import { type DaySpan, metBeyond } from '../../event/queries/running.ts'
import { draftRelation, sightIn, viewerRow } from '../../event/queries/sight.ts'
import { draftSavedAt, eventAsSeen, eventsOfDocument } from '../../event/queries/week.ts'
import { factsFrom, partiesOf, type RawFacts } from '../../event/queries.ts'
import { placeOwner } from '../../event/rules/image.ts'
import { editsSince } from '../../journal/queries/edits.ts'
import {
  absencesDuring,
  holidaysDuring,
  membersOn,
  personsAsCalled,
} from '../../people/queries/labels.ts'
import {
  entriesOf,
  type HeadJson,
  headAsJson,
  lastReleaseOf,
  publishedFacts,
} from '../../release/queries/parts.ts'
import type { Holiday } from '../../time/holidays.ts'
import { startOfDay } from '../../time/weeks.ts'
import type { Language } from '../../time/written/print.ts'
import type { SeenItem } from '../rules/item.ts'
import type { SeenWeek, Span } from '../rules/view.ts'
import { weekDocument } from './kind.ts'

/** The draft of a week as one viewer who works on it sees it, with what its page needs beside the items. */
export type DraftWeek = SeenWeek & {
  last: HeadJson | null
  holidays: Holiday[]
  /** ISO 8601 in UTC; null for a week nobody wrote in. */
  savedAt: string | null
}

type ItemRow = Omit<SeenItem, 'facts'> & { raw: RawFacts; before: EventFacts | null }

type WeekRow = {
  last: HeadJson | null
  items: ItemRow[]
  leaders: { id: string; label: string }[]
  memberships: SeenWeek['memberships']
  absences: SeenWeek['absences']
  holidays: Holiday[]
  savedAt: string | null
}

/** Reads a week's draft in one statement. `evenId`: an item to bring along though it was declined. */
export async function draftOfWeek(
  db: Db,
  viewer: Viewer,
  { office, span, evenId = null }: { office: OfficeRow; span: Span; evenId?: string | null },
): Promise<DraftWeek> {
  const [row] = await rows<{ week: WeekRow }>(db, weekStatement(viewer, office, { span, evenId }))
  if (row === undefined) throw new Error('The week was not read')
  const { items, leaders, ...week } = row.week
  return {
    ...week,
    span,
    zone: office.zone,
    leaders: new Map(leaders.map(({ id, label }) => [id, label])),
    items: items.map(({ raw, ...item }) => ({
      ...item,
      facts: factsFrom(raw, office.language as Language),
    })),
  }
}

function weekStatement(
  viewer: Viewer,
  { id: officeId, zone }: OfficeRow,
  { span, evenId }: { span: Span; evenId: string | null },
): SQL {
  const document = sql`select id from doc`
  const days = { ...span, starts: startOfDay(span.from, zone), ends: startOfDay(span.until, zone) }
  return sql`
  with v as (${viewerRow(viewer, officeId)}),
  doc as (${weekDocument(officeId, span)}),
  last as (${lastReleaseOf(document)}),
  entries as (select x.* from last, lateral (${entriesOf(sql`last.content`)}) x),
  listed as (${eventsOfDocument({
    officeId,
    documentId: document,
    span: days,
    alsoIds: sql`select event_id from entries`,
    evenId,
  })}),
  chosen as (select * from listed union all select b.* from (${metBeyond(officeId, days, sql`listed`)}) b
    where b.id not in (select id from listed)),
  related as (select c.*, ${draftRelation(sql`c`)} as relation from chosen c cross join v),
  seen as (
    select r.*, en.entry, pub.facts as published, pub.changed_at as published_at,
      ${sightIn(sql`r.relation`, sql`r.secrecy`)} as sight,
      ${sightIn(
        sql`r.relation`,
        sql`r.secrecy`,
        sql`coalesce(en.entry -> 'facts' ->> 'secrecy', pub.facts ->> 'secrecy', r.secrecy)`,
      )} as published_sight
    from related r cross join v
    left join entries en on en.event_id = r.id
    left join (${publishedFacts()}) pub on pub.event_id = r.id),
  called as materialized (${personsAsCalled(sql`${officeId}::uuid`, sql`${span.from}::date`)}),
  named as (${partiesOf(sql`select id from seen where sight = 3`)}),
  held as (${heldBy(placeOwner, sql`select id from seen where sight >= 2`)})
  select json_build_object(
    'last', (select ${headAsJson(sql`last`)} from last),
    'items', coalesce((select json_agg(${itemAsJson(span)}) from seen e
      left join named on named.event_id = e.id left join held on held.event_id = e.id
      where e.sight > 0), '[]'),
    'leaders', coalesce((select json_agg(json_build_object('id', id, 'label', label)
        order by precedence, name collate "C", id) from called where is_leader), '[]'),
    'memberships', coalesce((select json_agg(json_build_object('groupId', m.group_id,
        'personId', m.person_id, 'from', lower(m.period), 'until', upper(m.period)))
      from (${membersOn()}) m join called on called.id = m.person_id and called.is_leader), '[]'),
    'absences', coalesce((select json_agg(json_build_object('personId', ab.person_id,
        'from', ${instantText(sql`lower(ab.period)`)}, 'until', ${instantText(sql`upper(ab.period)`)}))
      from (${absencesDuring(officeId, asLongAs(days))}) ab), '[]'),
    'holidays', ${holidaysDuring(officeId, span)},
    'savedAt', ${instantText(draftSavedAt(document))}) as week`
}

function itemAsJson(span: Span): SQL {
  const edits = editsSince(sql`e.id`, {
    kind: 'event',
    since: 'published_event',
    limit: 20,
    nameOf: accountName,
  })
  return sql`json_build_object('id', e.id, 'revision', e.revision, 'officeId', e.office_id,
    'createdBy', e.created_by, 'stage', e.stage, 'hold', e.hold, 'position', e.position::text,
    'updatedAt', ${instantText(sql`e.updated_at`)}, 'sight', e.sight,
    'isHome', e.home_document_id is not distinct from (select id from doc),
    'raw', ${eventAsSeen(sql`e`, { sight: sql`e.sight`, parties: sql`named.parties` })},
    'entry', case when e.entry is not null and e.published_sight > 0 then json_build_object('state', e.entry -> 'state',
      'movedTo', e.entry -> 'movedTo', 'position', e.entry -> 'position',
      'isRecordedAfterwards', e.entry -> 'isRecordedAfterwards',
      'day', e.entry -> 'facts' -> 'time' -> 'startsOn', 'halfDay', e.entry -> 'facts' -> 'halfDay') end,
    'before', case when e.published_sight = 3 then ${factsBefore(span)} end,
    'published', case when e.published_sight > 0 and e.published is not null then json_build_object(
      'period', e.published -> 'period', 'time', e.published -> 'time') end,
    'booking', held.booking,
    'edits', case when e.sight = 3 and (e.published_at is null or e.updated_at >= e.published_at)
      then (${edits})::json else '[]'::json end)`
}

// An item at home here whose day is elsewhere was published by another document; else only this one's entry counts.
function factsBefore(span: Span): SQL {
  return sql`case
    when e.entry ->> 'state' = 'STANDS' or e.home_document_id is distinct from (select id from doc)
      then e.entry -> 'facts'
    when e.starts_on < ${span.from}::date or e.starts_on >= ${span.until}::date then e.published end`
}

// Who is away is asked for as long as anything of the week lasts.
function asLongAs({ starts, ends }: DaySpan): SQL {
  return sql`tstzrange(${starts.toISO()}, greatest(${ends.toISO()}::timestamptz,
    (select max(upper(period)) from listed)))`
}
