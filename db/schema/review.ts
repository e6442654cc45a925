import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { id, idOf, instant } from './columns.ts'
import { events } from './event.ts'
import { offices } from './people.ts'
import { documents } from './release.ts'

/**
 * The steps that people took with a document, numbered from 1 without gaps: its state follows from the last of them and
 * from its releases. Triggers refuse UPDATE, DELETE and TRUNCATE.
 */
export const reviewSteps = pgTable(
  'review_steps',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    documentId: idOf('document_id')
      .notNull()
      .references(() => documents.id),
    number: integer('number').notNull(),
    step: text('step')
      .$type<'OPENED' | 'SUBMITTED' | 'WITHDRAWN' | 'RETURNED' | 'RELEASED'>()
      .notNull(),
    /** The account that took it. */
    takenBy: idOf('taken_by'),
    /** Its holder's name at that moment. */
    takenByName: text('taken_by_name').notNull(),
    takenAt: instant('taken_at').notNull(),
    /** A note to the approver, or the reason why it was returned. */
    note: text('note').notNull().default(''),
    /** RELEASED: the number of the release that it let out. */
    releaseNumber: integer('release_number'),
    /** RELEASED by telephone: the name of who said so. */
    telephoneName: text('telephone_name'),
  },
  (t) => [
    unique('review_steps_number_once').on(t.documentId, t.number),
    check('review_steps_number_from_one', sql`${t.number} >= 1`),
    check(
      'review_steps_step_known',
      sql`${t.step} in ('OPENED', 'SUBMITTED', 'WITHDRAWN', 'RETURNED', 'RELEASED')`,
    ),
    check('review_steps_note_length', sql`char_length(${t.note}) <= 2000`),
    check('review_steps_reason_given', sql`${t.step} <> 'RETURNED' or ${t.note} <> ''`),
    check(
      'review_steps_release_numbered',
      sql`(${t.step} = 'RELEASED') = (${t.releaseNumber} is not null)`,
    ),
    check(
      'review_steps_telephone_releases',
      sql`${t.telephoneName} is null or ${t.step} = 'RELEASED'`,
    ),
  ],
)

/** The items that a submission put before the approver, each at the revision that was submitted. */
export const reviewItems = pgTable(
  'review_items',
  {
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    stepId: idOf('step_id')
      .notNull()
      .references(() => reviewSteps.id),
    eventId: idOf('event_id')
      .notNull()
      .references(() => events.id),
    revision: integer('revision').notNull(),
  },
  (t) => [
    primaryKey({ name: 'review_items_pkey', columns: [t.stepId, t.eventId] }),
    index('review_items_by_event').on(t.eventId),
    check('review_items_revision_from_one', sql`${t.revision} >= 1`),
  ],
)

/** The changes that an office lets nobody but its chief release; without a row, none. */
export const approvalRules = pgTable(
  'approval_rules',
  {
    officeId: idOf('office_id')
      .primaryKey()
      .references(() => offices.id),
    /** Does the first release of a document need approval? */
    firstRelease: boolean('first_release').notNull(),
    /** The kinds of changes to a released document that need it; see ApprovalKind in graphql/review.graphql. */
    kinds: text('kinds').array().notNull(),
    /** May a planner release at once what the chief approved by telephone? */
    allowsTelephone: boolean('allows_telephone').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    check(
      'approval_rules_kinds_known',
      sql`${t.kinds} <@ array['ADDED', 'CANCELLED', 'POSTPONED', 'RESTORED', 'DAY', 'TIME', 'PLACE', 'CHAIR', 'PEOPLE', 'TEXT', 'SECRECY', 'STATUS', 'REMARKS']`,
    ),
  ],
)

/** A step as stored. */
export type ReviewStepRow = typeof reviewSteps.$inferSelect

/** The kind of a step. */
export type ReviewStepKind = ReviewStepRow['step']

/** An office's rules of approval as stored. */
export type ApprovalRulesRow = typeof approvalRules.$inferSelect
