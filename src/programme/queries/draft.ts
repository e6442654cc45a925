import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import type { ResourceRow } from '../../../db/schema/booking.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { GroupRow, OfficeRow, UnitRow } from '../../../db/schema/people.ts'
import type { Viewer } from '../../access/policy.ts'
import { accountName } from '../../access/queries/names.ts'
import { heldBy, roomsAsJson } from '../../booking/queries/labels.ts'
import { type ClashJson, clashAsJson, clashFrom } from '../../clash/queries/grounds.ts'
import { usualGrounds } from '../../clash/rules/items.ts'
import { draftRelation, rowOfViewer, sightIn, viewerText } from '../../event/queries/sight.ts'
import { eventAsSeen } from '../../event/queries/week.ts'
import { factsWith, partyTuples, peopleOf, type RawFacts } from '../../event/queries.ts'
import { placeOwner } from '../../event/rules/image.ts'
import { type PartyTuple, partiesFrom } from '../../event/rules/named.ts'
import { editsSince } from '../../journal/queries/edits.ts'
import {
  absencesDuring,
  daysOffDuring,
  groupsAsJson,
  membersOn,
  type NamedPerson,
  personsAsCalled,
  personsAsJson,
  unitsAsJson,
} from '../../people/queries/labels.ts'
import { publishedFacts } from '../../release/queries/parts.ts'
import type { Holiday } from '../../time/holidays.ts'
import { addDays, daysBetween, utcText } from '../../time/weeks.ts'
import type { Language } from '../../time/written/print.ts'
import type { SeenItem } from '../rules/item.ts'
import type { SeenWeek, Span } from '../rules/view.ts'

/** SQL for the values of a reading; each of them is one parameter. */
export type DraftValues = Record<'office' | 'viewer' | 'from' | 'until' | 'today', SQL>

/** The `DraftValues`, each as `value` gives it. */
export function draftValues(value: (name: keyof DraftValues) => SQL): DraftValues {
  return {
    office: value('office'),
    viewer: value('viewer'),
    from: value('from'),
    until: value('until'),
    today: value('today'),
  }
}

/** The part of a draft that is read, and where it comes from. */
export type DraftScope = {
  /** SQL: WITH clauses that lead to `doc` (its `id`), `entries` (of its last release) and `chosen` (events, with `asked`). */
  ctes: SQL
  /** SQL for the period (a tstzrange) whose absences matter. */
  during: SQL
  /** The persons that are looked at beside those who are named: 'ALL' leaders, those 'EXPECTED' at the asked items, or for 'NO_CLASHES' nobody. */
  leaders: 'ALL' | 'EXPECTED' | 'NO_CLASHES'
  /** SQL for more of the answer's JSON, as arguments of json_build_object. */
  more?: SQL
}

type ItemRow = Omit<SeenItem, 'facts'> & {
  raw: Omit<RawFacts, 'parties'> & { parties: PartyTuple[] }
  before: EventFacts | null
}

type DraftRow = {
  items: ItemRow[]
  persons: NamedPerson[]
  units: UnitRow[]
  groups: GroupRow[]
  rooms: ResourceRow[]
  leaders: { id: string; label: string }[]
  memberships: SeenWeek['memberships']
  absences: SeenWeek['absences']
  clash: ClashJson | null
  daysOff: Holiday[]
}

/** A reading of an office's draft: the week in which the items are looked at, and the day that is today for labels of persons. */
export type DraftReading = { office: OfficeRow; span: Span; today: string }

/** The `DraftValues` of a reading by a viewer. */
export function draftTexts(viewer: Viewer, { office, span, today }: DraftReading) {
  return { office: office.id, viewer: viewerText(viewer, office.id), ...span, today }
}

/** Reads items of a draft as a viewer who works on it sees them, with everything that is named in them. One statement. */
export function readDraft<More extends object>(
  db: Db,
  viewer: Viewer,
  { office, span, today, ...scope }: DraftReading & DraftScope,
): Promise<SeenWeek & More> {
  const texts = draftTexts(viewer, { office, span, today })
  const values = draftValues((name) => sql`${texts[name]}`)
  return draftRead(db, { office, span }, draftStatement(values, scope))
}

/** Reads what a `draftStatement` gives. */
export async function draftRead<More extends object>(
  db: Db,
  { office, span }: Pick<DraftReading, 'office' | 'span'>,
  statement: SQL,
): Promise<SeenWeek & More> {
  const [row] = await rows<{ draft: DraftRow & More }>(db, statement)
  if (row === undefined) throw new Error('The draft was not read')
  const { items, leaders, persons, units, groups, rooms, absences, clash, daysOff, ...more } =
    row.draft
  const named = { persons: byId(persons), units: byId(units), groups: byId(groups) }
  const language = office.language as Language
  const read: SeenWeek = {
    memberships: more.memberships,
    clash:
      clash === null ? usualGrounds : clashFrom(clash, { holidays: daysOff, days: daysOf(span) }),
    span,
    zone: office.zone,
    rooms: byId(rooms),
    leaders: new Map(leaders.map(({ id, label }) => [id, label])),
    absences: absences.map(({ personId, from, until }) => ({
      personId,
      from: utcText(from),
      until: utcText(until),
    })),
    items: items.map(({ raw, booking, ...item }) => ({
      ...item,
      booking: booking && { ...booking, ...instantsOf(booking) },
      facts: factsWith(raw, partiesFrom(raw.parties, named, language), language),
    })),
  }
  return { ...(more as unknown as More), ...read }
}

function daysOf({ from, until }: Span): string[] {
  return Array.from({ length: daysBetween(from, until) }, (_, at) => addDays(from, at))
}

function byId<Row extends { id: string }>(found: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(found.map((row) => [row.id, row]))
}

function instantsOf({ from, until, assumedUntil }: NonNullable<SeenItem['booking']>) {
  return {
    from: utcText(from),
    until: utcText(until),
    assumedUntil: assumedUntil && utcText(assumedUntil),
  }
}

/** SQL: a SELECT of the one row of a draft, to be read by `draftRead`. */
export function draftStatement(
  { office: officeId, viewer, from, until, today }: DraftValues,
  { ctes, during, leaders, more }: DraftScope,
): SQL {
  const office = sql`${officeId}::uuid`
  const ids = (column: string) => sql.raw(`select ${column} from people`)
  return sql`
  with ${ctes},
  v as materialized (${rowOfViewer(viewer)}),
  related as (select c.*, ${draftRelation(sql`c`)} as relation from chosen c cross join v),
  seen as materialized (
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
  people as materialized (${peopleOf(sql`select id from seen where sight = 3`)}),
  tuples as materialized (${partyTuples(sql`people`)}),
  printed as materialized (${personsAsCalled(office, sql`${from}::date`)}),
  today as (${personsAsCalled(office, sql`${today}::date`)}),
  edits as materialized (${editsSince(
    sql`select id from seen where asked and sight = 3
      and (published_at is null or updated_at >= published_at)`,
    {
      kind: 'event',
      since: 'published_event',
      limit: 20,
      nameOf: accountName,
    },
  )}),
  ${leaders === 'NO_CLASHES' ? sql`` : sql`expected as (${leaders === 'ALL' ? sql`select id from printed where is_leader` : expected()}),`}
  held as materialized (${heldBy(placeOwner, sql`select id from seen where sight >= 2`)})
  select json_build_object(${more === undefined ? sql`` : sql`${more},`}
    'items', coalesce((select json_agg(${itemAsJson(from, until)}) from seen e
      left join tuples on tuples.event_id = e.id left join held on held.event_id = e.id
      left join edits on edits.subject_id = e.id
      where e.sight > 0), '[]'),
    'persons', ${personsAsJson(sql`${ids('person_id')} union ${ids('behalf_of_id')}`, { printed: sql`printed`, today: sql`today` })},
    'units', ${unitsAsJson(ids('unit_id'))}, 'groups', ${groupsAsJson(ids('group_id'))},
    'rooms', ${roomsAsJson(sql`select place_resource_id from seen where sight >= 2`)},
    ${leaders === 'NO_CLASHES' ? nobodyAsJson : leadersAsJson(office, during)},
    ${
      leaders === 'NO_CLASHES'
        ? sql`'clash', null, 'daysOff', '[]'::json`
        : sql`'clash', ${clashAsJson(office, sql`select id from seen where sight = 3`)},
    'daysOff', ${daysOffDuring(office, from, until)}`
    }) as draft`
}

const nobodyAsJson = sql`'leaders', '[]'::json, 'memberships', '[]'::json, 'absences', '[]'::json`

// The leaders whose time may be claimed twice, and when they are away.
function leadersAsJson(office: SQL, during: SQL): SQL {
  return sql`'leaders', coalesce((select json_agg(json_build_object('id', id, 'label', label)
        order by precedence, name collate "C", id) from printed where is_leader and id in (select id from expected)), '[]'),
    'memberships', coalesce((select json_agg(json_build_object('groupId', m.group_id,
        'personId', m.person_id, 'from', lower(m.period), 'until', upper(m.period)))
      from (${membersOn()}) m join expected on expected.id = m.person_id), '[]'),
    'absences', coalesce((select json_agg(json_build_object('personId', ab.person_id,
        'from', lower(ab.period), 'until', upper(ab.period)))
      from (${absencesDuring(office, during)}) ab), '[]')`
}

// Who is named in an asked item, or belongs to a group that is.
function expected(): SQL {
  const asked = sql`event_id in (select id from seen where asked)`
  return sql`select person_id as id from people where person_id is not null and ${asked}
    union select m.person_id from (${membersOn()}) m where m.group_id in (select group_id from people where ${asked})`
}

function itemAsJson(from: SQL, until: SQL): SQL {
  return sql`json_build_object('id', e.id, 'revision', e.revision, 'officeId', e.office_id,
    'createdBy', e.created_by, 'proposingUnitId', e.proposing_unit_id, 'stage', e.stage, 'hold', e.hold, 'position', e.position::text,
    'wantsTime', e.wants_time,
    'updatedAt', e.updated_at, 'sight', e.sight,
    'isHome', e.home_document_id is not distinct from (select id from doc),
    'raw', ${eventAsSeen(sql`e`, { sight: sql`e.sight`, parties: sql`tuples.parties` })},
    'entry', case when e.entry is not null and e.published_sight > 0 then json_build_object('state', e.entry -> 'state',
      'movedTo', e.entry -> 'movedTo', 'position', e.entry -> 'position',
      'isRecordedAfterwards', e.entry -> 'isRecordedAfterwards',
      'day', e.entry -> 'facts' -> 'time' -> 'startsOn', 'halfDay', e.entry -> 'facts' -> 'halfDay') end,
    'before', case when e.published_sight = 3 then ${factsBefore(from, until)} end,
    'published', case when e.published_sight > 0 and e.published is not null then json_build_object(
      'period', e.published -> 'period', 'time', e.published -> 'time') end,
    'booking', held.booking, 'edits', coalesce(edits.edits, '[]'))`
}

// An item at home here whose day is elsewhere was published by another document; else only this one's entry counts, also
// that of an item which had left and is back.
function factsBefore(from: SQL, until: SQL): SQL {
  return sql`case
    when e.entry ->> 'state' = 'STANDS' or e.home_document_id is distinct from (select id from doc)
      then e.entry -> 'facts'
    when e.starts_on < ${from}::date or e.starts_on >= ${until}::date then e.published
    when e.entry ->> 'state' = 'MOVED_AWAY' then e.entry -> 'facts' end`
}
