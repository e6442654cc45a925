import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { databaseError, openPostgres, rows } from '../../db/connect.ts'
import { migrateStore } from '../../db/migrate.ts'
import { raceTest, test } from '../support/harness.ts'

const appendOnly = ['documents', 'journal', 'journal_changes', 'journal_seals', 'releases']

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
  for (const table of appendOnly) {
    test(`refuses to have ${table} changed or emptied, even by its owner`, async ({ db }) => {
      for (const statement of [
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `update ${table} set office_id = office_id`,
      ]) {
        expect(await refusalOf(db.transaction((tx) => tx.execute(sql.raw(statement))))).toBe(
          '23001',
        )
      }
    })
  }
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
