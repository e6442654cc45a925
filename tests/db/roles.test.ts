import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { databaseError, openPostgres, rows } from '../../db/connect.ts'
import { migrateStore } from '../../db/migrate.ts'
import { ensureDocument } from '../../src/release/commands.ts'
import { raceTest, test } from '../support/harness.ts'
import { makeOffice } from '../support/make/people.ts'

const appendOnly = [
  'concerned_parties',
  'documents',
  'journal',
  'journal_changes',
  'journal_seals',
  'receipts',
  'releases',
  'review_items',
  'review_steps',
]

describe("the application's role on PostgreSQL", () => {
  raceTest('adds to what is only added to, and can do nothing else to it', async ({ store }) => {
    const role = `giaoban_role_${randomBytes(4).toString('hex')}`
    const ownerUrl = store.databaseUrl!
    await store.db.execute(sql.raw(`create role ${role} login`))
    const url = new URL(ownerUrl)
    url.username = role
    const application = openPostgres(url.href, { max: 1 })
    try {
      await migrateStore(application, ownerUrl)
      const may = await rows(
        application.db,
        sql`select tablename::text as name, privilege as right from pg_tables,
          unnest(array['INSERT', 'SELECT', 'UPDATE', 'DELETE', 'TRUNCATE']) as privilege
          where tablename in ${appendOnly} and has_table_privilege(current_user, tablename::regclass, privilege)
          order by tablename, privilege`,
      )
      expect(may).toEqual(
        appendOnly.flatMap((name) => [
          { name, right: 'INSERT' },
          { name, right: 'SELECT' },
          // Whoever may not update a row may not lock it either.
          ...(name === 'documents' ? [{ name, right: 'UPDATE' }] : []),
        ]),
      )
      expect(await refusalOf(application.db.execute(sql`truncate releases cascade`))).toBe('42501')
      expect(
        await refusalOf(application.db.execute(sql`alter table releases disable trigger all`)),
      ).toBe('42501')
      expect(await refusalOf(application.db.execute(sql`create table extra (id int)`))).toBe(
        '42501',
      )
      expect(
        await rows(application.db, sql`update offices set name = 'another' returning id`),
      ).toEqual([])
    } finally {
      await application.close()
      await store.db.execute(sql.raw(`drop owned by ${role}`))
      await store.db.execute(sql.raw(`drop role ${role}`))
    }
  })
})

describe('what is only added to', () => {
  // The application locks documents, so it may update them: the trigger alone keeps them.
  for (const table of [...appendOnly, 'documents']) {
    test(`refuses to have ${table} changed or emptied, even by its owner`, async ({ db }) => {
      for (const statement of [
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `update ${table} set office_id = office_id`,
      ]) {
        // By its own trigger: a table emptied along with it would refuse in its place.
        await expect(db.transaction((tx) => tx.execute(sql.raw(statement)))).rejects.toMatchObject({
          cause: { code: '23001', message: `${table} is only ever added to` },
        })
      }
    })
  }
})

describe('the releases of a document', () => {
  test('are numbered without a gap by the database itself', async ({ db }) => {
    const { id: officeId } = await makeOffice(db)
    const week = { officeId, kind: 'WEEK' as const, from: '2026-11-23', until: '2026-11-30' }
    const { id: documentId } = await ensureDocument(db, week)
    const release = (number: number) =>
      db.transaction((tx) =>
        tx.execute(sql`insert into releases
          (office_id, document_id, number, reason_kind, released_by_name, released_at, content, diff)
          values (${officeId}, ${documentId}, ${number}, 'OTHER', 'X', now(), '{"entries": []}', '{"changes": []}')`),
      )
    const constraint = 'releases_number_without_gap'
    await expect(release(1)).rejects.toMatchObject({ cause: { constraint } })
    await release(0)
    await expect(release(0)).rejects.toMatchObject({ cause: { constraint } })
    await expect(release(2)).rejects.toMatchObject({ cause: { constraint } })
    await release(1)
    expect(await rows(db, sql`select number from releases order by number`)).toEqual([
      { number: 0 },
      { number: 1 },
    ])
  })
})

/** The SQLSTATE of a refused statement, null when it was carried out. */
async function refusalOf(statement: Promise<unknown>): Promise<string | null> {
  try {
    await statement
    return null
  } catch (error) {
    return databaseError(error)?.state ?? 'unknown'
  }
}
