import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { entriesCounted } from '../../journal/queries/counts.ts'
import { officeAsJson, officeFrom } from '../../people/queries/known.ts'
import type { OfficeSeen } from '../../people/queries.ts'

type Row = { office: Record<string, unknown> | null; changes: number | null }

/** Offices whose weeks stand open somewhere, each with its count of changes, in one statement. */
export async function officesWatched(db: Db, ids: readonly string[]): Promise<OfficeSeen[]> {
  const found = await rows<Row>(
    db,
    sql`select ${officeAsJson(sql`w.id`)} as office, ${entriesCounted(sql`w.id`)} as changes
      from unnest(${sql.param([...ids])}::uuid[]) as w (id)`,
  )
  return found.flatMap(({ office, changes }) =>
    office === null ? [] : [{ ...officeFrom(office), changes }],
  )
}
