import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import {
  type ChangeContent,
  documents,
  type EntryKey,
  type EventEntry,
  type ReleaseEntry,
  releases,
} from '../../../db/schema/release.ts'
import type { Viewer } from '../../access/policy.ts'
import { publishedRelation, sightIn, viewerRow } from '../../event/queries/sight.ts'
import { secrecyNow } from '../../event/queries/week.ts'
import { type DocumentKinds, detailsAsSeen, ownRelation, ownSecrecyNow } from './kinds.ts'
import { entriesOf, entryIdIn, factsAsSeen } from './parts.ts'

/**
 * An entry of a release as far as the viewer sees it, masked to `sight`. `isOpen`: anybody of the office sees all of
 * it.
 */
export type SeenEntry = { sight: 1 | 2 | 3; isOpen: boolean; entry: ReleaseEntry }

/** A change of a release as far as the viewer sees it: below full sight without title, fields and details. */
export type SeenChange = EntryKey &
  Omit<ChangeContent, 'title' | 'secrecy'> & { title: string | null }

/** A release as one viewer sees it: the kind of its document, its entries and its changes, both in print order. */
export type SeenRelease = { kind: string; entries: SeenEntry[]; changes: SeenChange[] }

/** An entry of an event as far as the viewer sees it. */
export type SeenEvent = SeenEntry & { entry: EventEntry }

/** The entries and changes of a release that are of events, as one viewer sees them. */
export type SeenEvents = {
  entries: SeenEvent[]
  changes: (SeenChange & { eventId: string })[]
}

/** Keeps of a release what is of events: all of it, where the kind has no entries of its own. */
export function eventsSeen({ entries, changes }: SeenRelease): SeenEvents {
  return {
    entries: entries.flatMap(({ entry, ...seen }) =>
      entry.eventId === null ? [] : [{ ...seen, entry }],
    ),
    changes: changes.flatMap((change) => (change.eventId === null ? [] : [change])),
  }
}

type Row = SeenRelease & { id: string }

/**
 * Reads releases of one office for a viewer, by release id, in one statement: each entry by the stricter of its level
 * then and now, each change by the strictest of before, after and now. What is hidden is not there.
 */
export async function seenReleases(
  db: Db,
  viewer: Viewer,
  asked: Asked,
): Promise<Map<string, SeenRelease>> {
  const found = await rows<Row>(db, seenStatement(viewer, asked, null))
  return new Map(found.map(({ id, ...release }) => [id, release]))
}

/** Reads the entry of one event in a release as `seenReleases` does; null when it is not listed, or hidden. */
export async function seenEntry(
  db: Db,
  viewer: Viewer,
  { id, eventId, ...asked }: Omit<Asked, 'ids'> & { id: string; eventId: string },
): Promise<SeenEvent | null> {
  const [found] = await rows<Row>(db, seenStatement(viewer, { ...asked, ids: [id] }, eventId))
  return (found && eventsSeen(found).entries[0]) ?? null
}

type Asked = { officeId: string; ids: readonly string[]; kinds: DocumentKinds }

/** `only`: the one event whose entry is wanted, and none of the changes. */
function seenStatement(viewer: Viewer, { officeId, ids, kinds }: Asked, only: string | null): SQL {
  const diff = only === null ? sql`r.diff` : sql`null::jsonb as diff`
  const chosen = only === null ? sql`` : sql`where x.event_id = ${only}`
  return sql`
    with v as (${viewerRow(viewer, officeId)}),
    asked as (select r.id, r.content, ${diff}, dc.kind from ${releases} r join ${documents} dc on dc.id = r.document_id
      where r.office_id = ${officeId}
      and r.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))),
    entries as (select asked.id as release_id, asked.kind, x.* from asked, lateral (${entriesOf(sql`asked.content`)}) x ${chosen}),
    seen as (${seenEntries(kinds)}),
    changed as (${seenChanges(kinds)})
    select asked.id, asked.kind,
      coalesce((select jsonb_agg(jsonb_build_object('sight', s.sight, 'isOpen', s.open_sight = 3, 'entry',
          ${entryAsSeen(kinds)}) order by s.n)
        from seen s where s.release_id = asked.id and s.sight > 0), '[]') as entries,
      coalesce((select jsonb_agg(case when least(c.entry_sight, c.level_sight) = 3 then c.change - 'secrecy'
          else (c.change - 'secrecy' - 'details') || '{"title": null, "fields": []}' end order by c.n)
        from changed c where c.release_id = asked.id and least(c.entry_sight, c.level_sight) > 0), '[]') as changes
    from asked`
}

function seenEntries(kinds: DocumentKinds): SQL {
  const secrecyThen = sql`e.entry ->> 'secrecy'`
  const [then, now] = [sql`r.secrecy_then`, sql`r.secrecy_now`]
  return sql`
    select r.*, ${sightIn(sql`r.relation`, then, now)} as sight, ${sightIn(sql`'BELONGS'`, then, now)} as open_sight
    from (select e.*,
        case when e.event_id is null then ${ownRelation(kinds, sql`e.kind`, sql`e.entry`)}
          else ${publishedRelation(sql`e.event_id`, sql`e.entry -> 'facts'`)} end as relation,
        case when e.event_id is null then ${secrecyThen} else e.entry -> 'facts' ->> 'secrecy' end as secrecy_then,
        case when e.event_id is null then ${ownSecrecyNow(kinds, sql`e.kind`, { id: sql`e.entry_id`, secrecyThen })}
          else coalesce(${secrecyNow(sql`e.event_id`)}, 'TOP_SECRET') end as secrecy_now
      from entries e cross join v) r cross join v`
}

function entryAsSeen(kinds: DocumentKinds): SQL {
  const facts = factsAsSeen(sql`(s.entry -> 'facts')`, sql`s.sight`)
  const details = detailsAsSeen(kinds, sql`s.kind`, {
    details: sql`(s.entry -> 'details')`,
    sight: sql`s.sight`,
  })
  return sql`(s.entry - 'facts' - 'details')
    || case when s.event_id is not null then jsonb_build_object('facts', ${facts})
      when s.sight = 3 then '{"facts": null}' else '{"facts": null, "secrecy": "NORMAL"}' end
    || case when s.entry ? 'details' then jsonb_build_object('details', ${details}) else '{}' end`
}

// An entry that the release does not list, or the viewer is not shown, is masked by what its change says of it.
function seenChanges(kinds: DocumentKinds): SQL {
  const id = entryIdIn(sql`c.value`)
  const [secrecyThen, eventId] = [
    sql`coalesce(c.value ->> 'secrecy', 'TOP_SECRET')`,
    sql`c.value ->> 'eventId'`,
  ]
  return sql`
    select asked.id as release_id, c.value as change, c.n,
      coalesce((select min(s.sight) from seen s where s.release_id = asked.id and s.entry_id = ${id}),
        ${sightIn(
          sql`v.base`,
          secrecyThen,
          sql`case when ${eventId} is null then ${ownSecrecyNow(kinds, sql`asked.kind`, { id, secrecyThen })}
            else coalesce(${secrecyNow(sql`(${eventId})::uuid`)}, 'TOP_SECRET') end`,
        )}) as entry_sight,
      coalesce((select least(${sightIn(
        sql`coalesce(s.relation, v.base)`,
        sql`f.value -> 'codes' ->> 'before'`,
        sql`f.value -> 'codes' ->> 'after'`,
      )})
        from jsonb_array_elements(c.value -> 'fields') f
        left join seen s on s.release_id = asked.id and s.entry_id = ${id}
        where f.value ->> 'field' = 'SECRECY' and f.value ->> 'before' <> ''), 3) as level_sight
    from asked cross join v, jsonb_array_elements(asked.diff -> 'changes') with ordinality as c (value, n)`
}
