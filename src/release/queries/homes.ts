import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { documents, publishedEvents, releases } from '../../../db/schema/release.ts'
import { homesIn } from '../../event/queries.ts'
import { entriesCounted } from '../../journal/queries/counts.ts'
import { officeAsJson, officeFrom } from '../../people/queries/known.ts'

/** A document as far as an event needs it: its first day, and its last release. */
export type EventDocument = { id: string; kind: string; from: string; lastReleaseId: string | null }

/** An event's office, the document that is to publish it, and the one that did last. */
export type EventHome = {
  eventId: string
  office: OfficeRow
  home: EventDocument
  publishing: EventDocument | null
  /** The office's count of changes that this reading saw; null in a transaction that has written. */
  changes: number | null
}

/** The offices and documents of events; unknown ids are left out. One statement. */
export async function homesOf(db: Db, eventIds: readonly string[]): Promise<EventHome[]> {
  const found = await rows<Omit<EventHome, 'office'> & { office: Record<string, unknown> }>(
    db,
    sql`
    select h.id as "eventId", ${officeAsJson(sql`h.office_id`)} as office,
      ${documentAsJson(sql`h.home_document_id`)} as home,
      ${documentAsJson(sql`(select r.document_id from ${publishedEvents} pe join ${releases} r on r.id = pe.release_id
        where pe.event_id = h.id)`)} as publishing,
      ${entriesCounted(sql`h.office_id`)} as changes
    from (${homesIn(eventIds)}) h order by h.id`,
  )
  return found.map(({ office, ...home }) => ({ ...home, office: officeFrom(office) }))
}

function documentAsJson(id: SQL): SQL {
  return sql`(select json_build_object('id', dc.id, 'kind', dc.kind, 'from', lower(dc.period),
      'lastReleaseId', (select r.id from ${releases} r where r.document_id = dc.id order by r.number desc limit 1))
    from ${documents} dc where dc.id = ${id})`
}
