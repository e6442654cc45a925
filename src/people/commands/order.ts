import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../../../db/connect.ts'
import { compareKeys } from '../../../graphql/pages.ts'
import type { Change } from '../../journal/commands.ts'
import { placed } from '../rules.ts'

/** The place after the last of an office's list, for a row to be inserted. `table` has office_id and position. */
export function lastPlace(table: PgTable, officeId: string): SQL<number> {
  return sql<number>`(select coalesce(max(position) + 1, 0) from ${table} where office_id = ${officeId})`
}

/**
 * Puts a row in its place among those in use, from 0, and numbers them anew from 0. `inUse` are all of them, that row
 * with them. Gives what changed of the others, for the journal; of that row only its number.
 */
export async function putInPlace<Row extends { id: string; name: string; position: number }>(
  db: Db,
  table: PgTable,
  { kind, inUse, id, position }: { kind: string; inUse: Row[]; id: string; position: number },
): Promise<Change[]> {
  const ordered = [...inUse].sort((one, other) =>
    compareKeys([one.position, one.name, one.id], [other.position, other.name, other.id]),
  )
  const ids = placed(
    ordered.map((row) => row.id),
    id,
    position,
  )
  const moved = ordered.filter((row) => ids.indexOf(row.id) !== row.position)
  if (moved.length === 0) return []
  const numbers = JSON.stringify(moved.map((row) => ({ id: row.id, n: ids.indexOf(row.id) })))
  await db.execute(sql`update ${table} t set position = asked.n
    from jsonb_to_recordset(${numbers}::jsonb) as asked(id uuid, n int) where t.id = asked.id`)
  return moved.map((before) => ({
    kind,
    id: before.id,
    before,
    after: { ...before, position: ids.indexOf(before.id) },
  }))
}

/** The changes of one save: the row itself, in its final place, and the others that made room. */
export function changesOf<Row extends { id: string; position: number }>(
  kind: string,
  { before, after }: { before: Row | null; after: Row },
  moved: readonly Change[],
): Change[] {
  const own = moved.find(({ id }) => id === after.id)
  return [
    { kind, id: after.id, before, after: own?.after ?? after },
    ...moved.filter((change) => change !== own),
  ]
}

/** The one row that an INSERT or UPDATE gave back. */
export function stored<Row>(given: readonly Row[]): Row {
  const [row] = given
  if (row === undefined) throw new Error('A row was not stored')
  return row
}
