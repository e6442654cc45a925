import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { refusals } from '../support/constraints.ts'
import { test } from '../support/harness.ts'
import { makeRows } from '../support/make/rows.ts'

/** Constraints that refuse nothing of their own, each with what does in their place. */
const subsumed = new Set([
  // The period that is known is not empty either.
  'absences_period_not_empty',
  'authorisations_period_not_empty',
  'grants_period_not_empty',
  // The id is one already; the key with the office is what keys within the office refer to.
  ...[
    'documents',
    'events',
    'groups',
    'persons',
    'releases',
    'resources',
    'review_steps',
    'units',
  ].map((table) => `${table}_in_office`),
  'published_events_in_office',
])

/** The name of the constraint that refuses each statement, in their order; null where nothing does. Each is undone. */
async function refusedBy(db: Db, statements: readonly string[]): Promise<(string | null)[]> {
  await db.execute(sql`create function pg_temp.refused_by(statement text) returns text language plpgsql as $$
    declare refused_by text;
    begin
      execute statement;
      raise exception 'undone';
    exception when others then
      get stacked diagnostics refused_by = constraint_name;
      return nullif(refused_by, '');
    end $$`)
  const found = await rows<{ name: string | null }>(
    db,
    sql`select pg_temp.refused_by(s) as name
      from jsonb_array_elements_text(${JSON.stringify(statements)}::jsonb) with ordinality as l(s, n) order by n`,
  )
  return found.map(({ name }) => name)
}

/** Two offices with rows of every kind, and no trigger of ours before the constraints. */
async function makePlainRows(db: Db): Promise<void> {
  await makeRows(db)
  await makeRows(db)
  await db.execute(sql`set constraints all immediate`)
  for (const table of new Set(refusals().map(({ table }) => table))) {
    await db.execute(sql.raw(`alter table ${table} disable trigger user`))
  }
}

describe('the constraint', () => {
  test('of each kind of row refuses what it is for', async ({ db }) => {
    await makePlainRows(db)
    const tried = refusals()
    const names = await refusedBy(
      db,
      tried.map(({ statement }) => statement),
    )
    const told = tried.map(({ constraint }, at) => [constraint, names[at]])
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(tried.map(({ constraint }) => [constraint, constraint])),
    )
  })

  test('of every table is among those that are tried', async ({ db }) => {
    const found = await rows<{ name: string }>(
      db,
      sql`select c.conname::text as name from pg_constraint c
          where c.connamespace = 'public'::regnamespace
            and (c.contype in ('c', 'u', 'x') or c.contype = 'f' and cardinality(c.conkey) > 1)
        union select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid
          where i.relnamespace = 'public'::regnamespace and x.indisunique and not x.indisprimary`,
    )
    const tried = new Set([...refusals().map(({ constraint }) => constraint), ...subsumed])
    expect(found.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })
})
