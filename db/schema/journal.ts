import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytes, id, idOf, instant } from './columns.ts'

/** One entry for each thing a user did, written in the transaction of the change; never altered or removed. */
export const journal = pgTable(
  'journal',
  {
    id: id(),
    officeId: idOf('office_id').notNull(),
    /** Distinguishes entries of one instant; not a commit order. */
    number: bigint('number', { mode: 'number' }).generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    actorId: idOf('actor_id'),
    principalId: idOf('principal_id'),
    verb: text('verb').notNull(),
    reason: text('reason'),
    /** The writing transaction, so that the sealer can wait for the snapshot horizon. Filled by the database. */
    transactionId: text('transaction_id').notNull().default(sql`pg_current_xact_id()::text`),
  },
  (t) => [index('journal_by_office').on(t.officeId, t.number)],
)

/** The whole rows before and after a change, one row for each subject that the entry touched. */
export const journalChanges = pgTable(
  'journal_changes',
  {
    id: id(),
    officeId: idOf('office_id').notNull(),
    journalId: idOf('journal_id')
      .notNull()
      .references(() => journal.id),
    /**
     * The kind of the subject: a word for each table that the journal tells of. Closed for new entries by
     * `journal_changes_subject_known` in a hand-written migration; a room above adds its words there in its own.
     */
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    at: instant('at').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (t) => [
    index('journal_changes_by_subject').on(t.subjectId, t.at),
    index('journal_changes_by_entry').on(t.journalId),
  ],
)

/**
 * Counts the entries of each office, in parts: each connection counts in a slot of its own (a trigger does), so that writers
 * do not wait for each other. What is kept of an office's drafts holds while the sum stays.
 */
export const journalCounts = pgTable(
  'journal_counts',
  {
    officeId: idOf('office_id').notNull(),
    slot: smallint('slot').notNull(),
    entries: bigint('entries', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.officeId, t.slot] })],
)

/** The chain of hashes that makes a removed or altered entry visible, one row for each entry, in seal order. */
export const journalSeals = pgTable(
  'journal_seals',
  {
    id: id(),
    officeId: idOf('office_id').notNull(),
    number: bigint('number', { mode: 'number' }).notNull(),
    journalId: idOf('journal_id')
      .notNull()
      .references(() => journal.id),
    hash: bytes('hash').notNull(),
  },
  (t) => [
    unique('journal_seals_number_once').on(t.officeId, t.number),
    unique('journal_seals_entry_once').on(t.journalId),
  ],
)
