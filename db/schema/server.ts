import { sql } from 'drizzle-orm'
import { check, jsonb, pgTable, smallint } from 'drizzle-orm/pg-core'

/** The record of a demonstration in its store, by which it recognises the store as its own. */
export type DemoMark = {
  /** False from the first table to the last row: a demonstration that was stopped meanwhile is filled afresh. */
  isFilled: boolean
  seed: string
  /** The Monday, YYYY-MM-DD, of the week shown as the present one. */
  monday: string
  /** Empty until it is filled. */
  officeId: string
  /** Account ids by the cast's keys; none until it is filled. */
  accounts: Record<string, string>
}

/** One row once the store is a demonstration; none in a real installation. */
export const installations = pgTable(
  'installations',
  {
    id: smallint('id').primaryKey().default(1),
    demo: jsonb('demo').$type<DemoMark>().notNull(),
  },
  (t) => [check('installations_only_one', sql`${t.id} = 1`)],
)
