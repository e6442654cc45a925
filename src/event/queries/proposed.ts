import { type SQL, sql } from 'drizzle-orm'
import { among } from '../../../db/connect.ts'
import { events } from '../../../db/schema/event.ts'

// An accepted item keeps the unit that proposed it; every other stage is a proposal's by itself.
const proposed = sql`e.stands_in_week and e.withdrawn_at is null
  and (e.stage <> 'ACCEPTED' or e.proposing_unit_id is not null)`

/** SQL: a SELECT of the events (all columns) among these ids that are or were proposals. */
export function proposedById(ids: readonly string[]): SQL {
  return sql`select e.* from ${events} e where ${among(sql`e.id`, ids)} and ${proposed}`
}

/** SQL: a SELECT of the events (all columns) at home in a document that are or were proposals. */
export function proposedIn(documentId: SQL): SQL {
  return sql`select e.* from ${events} e where e.home_document_id = (${documentId}) and ${proposed}`
}
