import { type SQL, sql } from 'drizzle-orm'
import { journalCounts } from '../../../db/schema/journal.ts'

/**
 * SQL for how many entries an office has, as this statement sees it: two statements that are told the same see the same
 * entries, and so nothing that a verb changed in between. Null in a transaction that has written something itself: what
 * it sees nobody else may be shown.
 */
export function entriesCounted(officeId: SQL): SQL<number | null> {
  return sql<
    number | null
  >`case when pg_current_xact_id_if_assigned() is null then coalesce((select sum(k.entries)
    from ${journalCounts} k where k.office_id = ${officeId}), 0)::bigint end`
}
