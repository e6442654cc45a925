import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { accounts } from './access.ts'
import { id, idOf, instant } from './columns.ts'
import { offices } from './people.ts'

/** A programme read from a document, waiting for its planner; the document itself is not kept. */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id),
    fileName: text('file_name').notNull(),
    /** The reading: entries with confidence, leftovers, what must be asked. */
    reading: jsonb('reading').notNull(),
    createdAt: instant('created_at').notNull(),
    acceptedAt: instant('accepted_at'),
  },
  (t) => [index('imports_by_account').on(t.accountId)],
)

/** The words by which an office's documents name a person, group, unit or room; learnt when an import is accepted. */
export const aliases = pgTable(
  'aliases',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    kind: text('kind').$type<'PARTY' | 'ROOM'>().notNull(),
    /** The words, folded for comparison. */
    folded: text('folded').notNull(),
    personId: idOf('person_id'),
    groupId: idOf('group_id'),
    unitId: idOf('unit_id'),
    resourceId: idOf('resource_id'),
    /** True: the words stay words, and are not asked about again. */
    words: text('words').notNull().default(''),
  },
  (t) => [
    uniqueIndex('aliases_words_once').on(t.officeId, t.kind, t.folded),
    check('aliases_kind_known', sql`${t.kind} in ('PARTY', 'ROOM')`),
    check(
      'aliases_one_meaning',
      sql`num_nonnulls(${t.personId}, ${t.groupId}, ${t.unitId}, ${t.resourceId}) + (${t.words} <> '')::int = 1`,
    ),
  ],
)

/** An import as stored. */
export type ImportRow = typeof imports.$inferSelect

/** An alias as stored. */
export type AliasRow = typeof aliases.$inferSelect
