import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { type Db, openPostgres, rows, type Store } from './connect.ts'

/** The database has had migrations that this program does not know: a newer program, or another one, has used it. */
export class NewerDatabase extends Error {
  constructor() {
    super(
      'The database was migrated by a newer version of the program. Start that version, or restore a backup.',
    )
    this.name = 'NewerDatabase'
  }
}

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

/** An arbitrary number that all programs of this house agree on. */
const migrationLock = 7_245_119_003

/** Brings the store up to this program's tables; on PostgreSQL as the role of `migrateDatabaseUrl` when given. */
export async function migrateStore(store: Store, migrateDatabaseUrl: string | null): Promise<void> {
  if (store.kind === 'embedded' || migrateDatabaseUrl === null) return migrate(store.db)
  const [user] = await rows<{ name: string }>(store.db, sql`select current_user::text as name`)
  const owner = openPostgres(migrateDatabaseUrl, { max: 1 })
  try {
    await migrate(owner.db)
    if (user !== undefined) await grantTo(owner.db, user.name)
  } finally {
    await owner.close()
  }
}

/**
 * Applies the migrations that the database lacks, all or none, one process at a time. Throws NewerDatabase
 * when it has one that is not in the folder.
 */
export async function migrate(db: Db, folder = migrationsFolder): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder: folder })
  await db.transaction(async (tx) => {
    // A migration of a large table, or the wait for another process' one, may be long.
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`)
    await tx.execute(sql`select pg_advisory_xact_lock(${migrationLock})`)
    const applied = await appliedIn(tx)
    if ([...applied].some((hash) => !known.some((migration) => migration.hash === hash)))
      throw new NewerDatabase()
    for (const migration of known) {
      if (!applied.has(migration.hash)) await apply(tx, migration)
    }
  })
}

// The table of drizzle-kit, so that its tools read it too.
async function appliedIn(tx: Db): Promise<Set<string>> {
  await tx.execute(sql`create schema if not exists drizzle`)
  await tx.execute(
    sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
  )
  const applied = await rows<{ hash: string }>(
    tx,
    sql`select hash from drizzle.__drizzle_migrations`,
  )
  return new Set(applied.map(({ hash }) => hash))
}

async function apply(tx: Db, migration: MigrationMeta): Promise<void> {
  for (const statement of migration.sql) await tx.execute(sql.raw(statement))
  await tx.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`,
  )
}

/** Tables that are only ever added to, and the rights on them that the application's role is not left. */
const appendOnlyTables: Record<string, string> = {
  journal: 'update, delete, truncate',
  journal_changes: 'update, delete, truncate',
  journal_seals: 'update, delete, truncate',
  releases: 'update, delete, truncate',
  review_items: 'update, delete, truncate',
  review_steps: 'update, delete, truncate',
  concerned_parties: 'update, delete, truncate',
  receipts: 'update, delete, truncate',
  // Without UPDATE nobody could lock a row; the trigger refuses to use it.
  documents: 'delete, truncate',
}

// The application's role owns nothing, so it can neither drop a trigger nor change what was released.
async function grantTo(db: Db, role: string): Promise<void> {
  const user = sql.identifier(role)
  await db.execute(sql`grant usage on schema public to ${user}`)
  await db.execute(
    sql`grant select, insert, update, delete on all tables in schema public to ${user}`,
  )
  await db.execute(sql`grant usage, select on all sequences in schema public to ${user}`)
  const present = await rows<{ name: string }>(
    db,
    sql`select tablename::text as name from pg_tables where schemaname = 'public' and tablename in ${Object.keys(appendOnlyTables)}`,
  )
  for (const { name } of present) {
    const taken = sql.raw(appendOnlyTables[name] ?? 'all')
    await db.execute(sql`revoke ${taken} on ${sql.identifier(name)} from ${user}`)
  }
}
