import { type SQL, sql } from 'drizzle-orm'
import { resources } from '../../../db/schema/booking.ts'

/** SQL for how programmes call a room: its name. Null for a null id. */
export function roomLabel(roomId: SQL): SQL<string | null> {
  return sql<string | null>`(select r.name from ${resources} r where r.id = ${roomId})`
}
