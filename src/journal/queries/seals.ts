import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { journal, journalChanges, journalSeals } from '../../../db/schema/journal.ts'
import { firstHash, sealOf } from '../rules.ts'

/**
 * The store's snapshot: transactions below `xmin` have ended, none at or above `xmax` had begun; `lastNumber` entries
 * were ever begun.
 */
export type Horizon = { xmin: bigint; xmax: bigint; lastNumber: number }

/** Reads the store's present horizon. */
export async function horizonOf(db: Db): Promise<Horizon> {
  const [row] = await rows<{ xmin: string; xmax: string; last: number }>(
    db,
    sql`select pg_snapshot_xmin(s)::text as xmin, pg_snapshot_xmax(s)::text as xmax,
      (select case when is_called then last_value else 0 end from journal_number_seq)::int8 as last from pg_current_snapshot() s`,
  )
  if (row === undefined) throw new Error('The store has no snapshot')
  return { xmin: BigInt(row.xmin), xmax: BigInt(row.xmax), lastNumber: Number(row.last) }
}

/** An entry to be sealed, with the text that is sealed. */
export type UnsealedEntry = { id: string; officeId: string; text: string }

/**
 * Entries without a seal whose transactions have ended, in the order of these, at most `limit`. `above`: all up to
 * that number are known to be sealed.
 */
export function unsealedEntries(
  db: Db,
  { xmin, xmax }: Horizon,
  { above, limit }: { above: number; limit: number },
): Promise<UnsealedEntry[]> {
  // A transaction from beyond the horizon's other end was of the server that a restored backup comes from.
  return rows<UnsealedEntry>(
    db,
    sql`select j.id, j.office_id as "officeId", ${sealedText(sql`j`)} as text
      from ${journal} j left join ${journalSeals} s on s.journal_id = j.id
      where j.number > ${above} and s.id is null
        and (j.transaction_id::xid8 < ${String(xmin)}::xid8 or j.transaction_id::xid8 > ${String(xmax)}::xid8)
      order by j.transaction_id::xid8, j.number limit ${limit}`,
  )
}

/** Entries that this statement sees and that have no seal yet, ripe or not, the first `limit` of those above a number. */
export function waitingEntries(
  db: Db,
  { above, limit }: { above: number; limit: number },
): Promise<Pick<UnsealedEntry, 'id' | 'officeId'>[]> {
  return rows(
    db,
    sql`select j.id, j.office_id as "officeId"
      from ${journal} j left join ${journalSeals} s on s.journal_id = j.id
      where j.number > ${above} and s.id is null order by j.number limit ${limit}`,
  )
}

/** The last seal of each of these offices that has one. */
export async function lastSeals(
  db: Db,
  officeIds: readonly string[],
): Promise<Map<string, { number: number; hash: Buffer }>> {
  const found = await rows<{ officeId: string; number: number; hash: Buffer }>(
    db,
    sql`select distinct on (office_id) office_id as "officeId", number, hash from ${journalSeals}
      where office_id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(officeIds)}::jsonb))
      order by office_id, number desc`,
  )
  return new Map(found.map(({ officeId, number, hash }) => [officeId, { number, hash }]))
}

/** The result of checking an office's chain of seals; `brokenAt` is the number of the first seal that does not fit. */
export type SealsChecked = { sealedCount: number; unsealedCount: number; brokenAt: number | null }

const pageSize = 1000

/** Recomputes an office's chain of seals from the entries as they are now. */
export async function verifySeals(db: Db, officeId: string): Promise<SealsChecked> {
  const [counts] = await rows<{ unsealed: number }>(
    db,
    sql`select count(*) as unsealed from ${journal} j
      left join ${journalSeals} s on s.journal_id = j.id
      where j.office_id = ${officeId} and s.id is null`,
  )
  const unsealedCount = counts?.unsealed ?? 0
  let previous = firstHash
  let sealedCount = 0
  for (;;) {
    const page = await rows<{ number: number; hash: Buffer; id: string; text: string }>(
      db,
      sql`select s.number, s.hash, j.id, ${sealedText(sql`j`)} as text
        from ${journalSeals} s join ${journal} j on j.id = s.journal_id
        where s.office_id = ${officeId} and s.number > ${sealedCount}
        order by s.number limit ${pageSize}`,
    )
    for (const { number, hash, text } of page) {
      const expected = sealOf(previous, text)
      if (number !== sealedCount + 1 || !hash.equals(expected)) {
        return { sealedCount, unsealedCount, brokenAt: sealedCount + 1 }
      }
      previous = expected
      sealedCount = number
    }
    if (page.length < pageSize) return { sealedCount, unsealedCount, brokenAt: null }
  }
}

// jsonb prints one value in one way, its keys in one order.
function sealedText(entry: SQL): SQL<string> {
  return sql<string>`jsonb_build_array(${entry}.id, ${entry}.office_id, ${entry}.number,
    extract(epoch from ${entry}.at)::text, ${entry}.actor_id, ${entry}.principal_id, ${entry}.verb, ${entry}.reason,
    (select coalesce(jsonb_agg(jsonb_build_array(c.id, c.subject_kind, c.subject_id, c.before, c.after) order by c.id), '[]')
      from ${journalChanges} c where c.journal_id = ${entry}.id))::text`
}
