import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type AliasRow, aliases } from '../../../db/schema/exchange.ts'
import { keyOf, roomKeyOf } from '../rules/known.ts'

/** Words of a kind, as they are compared. */
export function foldedOf({ kind, words }: { kind: AliasRow['kind']; words: string }): string {
  return kind === 'ROOM' ? roomKeyOf(words) : keyOf(words)
}

/** The meaning of words that an office has learnt; null for none. */
export async function aliasOf(
  db: Db,
  officeId: string,
  words: { kind: AliasRow['kind']; words: string },
): Promise<AliasRow | null> {
  const [found] = await db
    .select()
    .from(aliases)
    .where(
      and(
        eq(aliases.officeId, officeId),
        eq(aliases.kind, words.kind),
        eq(aliases.folded, foldedOf(words)),
      ),
    )
  return found ?? null
}
