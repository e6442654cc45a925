import { type SQL, sql } from 'drizzle-orm'
import { concernedParties } from '../../../db/schema/release.ts'

/** SQL: a SELECT of `unit_id, person_id, number`: whom releases of a document concern, with the latest that does. */
export function concernedBy(documentId: SQL): SQL {
  return sql`select c.unit_id, c.person_id, max(c.number) as number from ${concernedParties} c
    where c.document_id = (${documentId}) group by c.unit_id, c.person_id`
}
