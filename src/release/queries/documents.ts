import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type DocumentRow, documents } from '../../../db/schema/release.ts'

/** The document of an id that another row holds; its absence is a bug. */
export async function documentById(db: Db, id: string): Promise<DocumentRow> {
  const [row] = await db.select().from(documents).where(eq(documents.id, id))
  if (row === undefined) throw new Error(`There is no document ${id}`)
  return row
}
