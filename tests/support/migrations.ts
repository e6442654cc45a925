import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import type { Db } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'

const folder = fileURLToPath(new URL('../../db/migrations', import.meta.url))

type Entry = { tag: string }

/** Takes a committed test's store back to what it was before the migration `tag`: empty, with the tables of then. */
export async function backBefore(db: Db, tag: string): Promise<void> {
  const earlier = mkdtempSync(join(tmpdir(), 'giaoban-migrations-'))
  try {
    cpSync(folder, earlier, { recursive: true })
    const listed = join(earlier, 'meta', '_journal.json')
    const journal = JSON.parse(readFileSync(listed, 'utf8')) as { entries: Entry[] }
    const at = journal.entries.findIndex((entry) => entry.tag === tag)
    if (at < 0) throw new Error(`There is no migration ${tag}`)
    const entries = journal.entries.slice(0, at)
    writeFileSync(listed, JSON.stringify({ ...journal, entries }))
    await db.execute(sql`drop schema public cascade`)
    await db.execute(sql`drop schema drizzle cascade`)
    await db.execute(sql`create schema public`)
    await migrate(db, earlier)
  } finally {
    rmSync(earlier, { recursive: true, force: true })
  }
}
