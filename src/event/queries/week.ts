import { type SQL, sql } from 'drizzle-orm'
import { events } from '../../../db/schema/event.ts'
import { periodAsJson, placeAsJson, rawFactsAsJson, timeAsJson } from '../queries.ts'
import { type DaySpan, runningInto } from './running.ts'
import { draftRelation, sightIn } from './sight.ts'

/**
 * SQL: a SELECT of the events (all columns) that stand in a document: those at home in it, those on a day of its
 * span, those that run into it from before, and those named by `alsoIds`, a SELECT of ids. Withdrawn
 * ones and those declined, returned or merged are left out.
 */
export function eventsOfDocument({
  officeId,
  documentId,
  span,
  alsoIds,
}: {
  officeId: string
  documentId: SQL
  span: DaySpan
  alsoIds: SQL
}): SQL {
  return sql`
    select e.* from ${events} e
    where e.id in (
        select id from ${events} where home_document_id = (${documentId})
        union select id from ${events} where office_id = ${officeId} and starts_on >= ${span.from}
          and starts_on < ${span.until}
        union ${runningInto(officeId, span)}
        union ${alsoIds})
      and e.stands_in_week and e.withdrawn_at is null
      and e.stage in ('PROPOSED', 'ACCEPTED')`
}

/** SQL: a SELECT of the ids of the events at home in a document, withdrawn ones too. */
export function atHome(documentId: SQL): SQL {
  return sql`select h.id from ${events} h where h.home_document_id = (${documentId})`
}

/**
 * SQL for the instant at which the draft of a document was last changed, as far as the viewer sees the items in full; null
 * when nothing that is seen was ever written. It stands in a statement that has `v` (the viewer's row) and `seen` (the items
 * shown, with their sight).
 */
export function draftSavedAt(documentId: SQL): SQL {
  const gone = sql`g.withdrawn_at is not null or g.stage not in ('PROPOSED', 'ACCEPTED')`
  return sql`(select max(s.at) from (
    select updated_at as at from seen where sight = 3 and home_document_id = (${documentId})
    union all select g.updated_at from ${events} g cross join v
      where g.home_document_id = (${documentId}) and (${gone})
        and ${sightIn(draftRelation(sql`g`), sql`g.secrecy`)} = 3) s)`
}

/** SQL for the secrecy of an event now. */
export function secrecyNow(eventId: SQL): SQL {
  return sql`(select l.secrecy from ${events} l where l.id = ${eventId})`
}

/** SQL: true when an event stands in its office's week, and not in another kind of document alone. */
export function standsInWeek(eventId: SQL): SQL<boolean> {
  return sql<boolean>`exists (select 1 from ${events} l where l.id = ${eventId} and l.stands_in_week)`
}

/** SQL for the `RawFacts` of the event with this alias as far as a sight shows it; what is masked is not selected. */
export function eventAsSeen(event: SQL, { sight, parties }: { sight: SQL; parties: SQL }): SQL {
  const time = timeAsJson(event)
  return sql`case ${sight} when 3 then ${rawFactsAsJson(event, parties)}
    when 2 then (${nothing} || jsonb_build_object('time', ${time}, 'place', ${placeAsJson(event)},
      'gatheringPoint', ${event}.gathering_point, ${timing(event)}))::json
    else (${nothing} || jsonb_build_object('time', ${time}::jsonb || '{"words": null, "text": null}',
      ${timing(event)}))::json end`
}

function timing(event: SQL): SQL {
  return sql`'period', ${periodAsJson(sql`${event}.period`)},
    'isEndAssumed', ${event}.time_kind in ('START', 'HALF_DAY'), 'status', ${event}.status`
}

const nothing = sql.raw(
  `'${JSON.stringify({
    title: '',
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
