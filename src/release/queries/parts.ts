import { type SQL, sql } from 'drizzle-orm'
import { instantText } from '../../../db/schema/columns.ts'
import {
  documents,
  publishedEvents,
  type ReleaseRow,
  releases,
} from '../../../db/schema/release.ts'

/** A release without what it says. */
export type ReleaseHead = Omit<ReleaseRow, 'content' | 'diff'>

/** A release's head as `headAsJson` brings it: its instant as ISO 8601 in UTC. */
export type HeadJson = Omit<ReleaseHead, 'releasedAt'> & { releasedAt: string }

/** Names a document: the office's of a kind and a half-open span of days. */
export type DocumentPlace = {
  officeId: string
  kind: string
  span: { from: string; until: string }
}

/** SQL: a SELECT of the id of a document; no row when there is none. */
export function documentAt({ officeId, kind, span }: DocumentPlace): SQL {
  return sql`select dc.id from ${documents} dc where dc.office_id = ${officeId} and dc.kind = ${kind}
    and dc.period = daterange(${span.from}, ${span.until})`
}

/** SQL: a SELECT of the last release of a document, all columns; no row before the first. */
export function lastReleaseOf(documentId: SQL): SQL {
  return sql`select r.* from ${releases} r where r.document_id = (${documentId})
    order by r.number desc limit 1`
}

/** SQL for the `HeadJson` of the release with this alias. */
export function headAsJson(release: SQL): SQL {
  return sql`jsonb_build_object('id', ${release}.id, 'officeId', ${release}.office_id,
    'documentId', ${release}.document_id, 'number', ${release}.number, 'reasonKind', ${release}.reason_kind,
    'reason', ${release}.reason, 'releasedBy', ${release}.released_by,
    'releasedByName', ${release}.released_by_name, 'releasedAt', ${instantText(sql`${release}.released_at`)},
    'isRecordedAfterwards', ${release}.is_recorded_afterwards, 'documentNumber', ${release}.document_number,
    'issuedOn', ${release}.issued_on)`
}

/**
 * SQL: a SELECT of `event_id, entry_id, entry, n` of the entries of one release's content, in print order from 1. An
 * entry without an event has a null `event_id`, and an `entry_id` of its own.
 */
export function entriesOf(content: SQL): SQL {
  return sql`select (l.entry ->> 'eventId')::uuid as event_id, ${entryIdIn(sql`l.entry`)} as entry_id, l.entry, l.n
    from jsonb_array_elements(${content} -> 'entries') with ordinality as l (entry, n)`
}

/** SQL for the id by which an entry, or a change of one, is known in its JSON. */
export function entryIdIn(json: SQL): SQL {
  return sql`coalesce(${json} ->> 'eventId', ${json} ->> 'id')::uuid`
}

/** SQL: a SELECT of `event_id, facts, changed_at` of what is published. */
export function publishedFacts(): SQL {
  return sql`select pe.event_id, pe.facts, pe.changed_at from ${publishedEvents} pe`
}

/** SQL for `EventFacts` as far as a sight shows them; what is masked is not selected. */
export function factsAsSeen(facts: SQL, sight: SQL): SQL {
  return sql`case ${sight} when 3 then ${facts}
    when 2 then ${nothing} || jsonb_build_object('time', ${facts} -> 'time', 'timeLabel', ${facts} -> 'timeLabel',
      'place', ${facts} -> 'place', 'gatheringPoint', ${facts} -> 'gatheringPoint', ${timing(facts)})
    else ${nothing} || jsonb_build_object('time', (${facts} -> 'time') || '{"words": null, "text": null}',
      ${timing(facts)}) end`
}

function timing(facts: SQL): SQL {
  return sql`'halfDay', ${facts} -> 'halfDay', 'isAllDay', ${facts} -> 'isAllDay', 'language', ${facts} -> 'language',
    'period', ${facts} -> 'period', 'status', ${facts} -> 'status'`
}

const nothing = sql.raw(
  `'${JSON.stringify({
    title: '',
    timeLabel: '',
    place: { resourceId: null, text: '', label: '' },
    gatheringPoint: '',
    parties: [],
    transport: null,
    transportText: '',
    source: { number: '', on: null, issuer: '' },
    remarks: '',
    secrecy: 'NORMAL',
  })}'::jsonb`,
)

/** SQL for the first day of a document. */
export function firstDayOf(documentId: SQL): SQL {
  return sql`(select lower(dated.period) from ${documents} dated where dated.id = ${documentId})`
}
