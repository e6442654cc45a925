import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { accounts } from './access.ts'
import { id, idOf, instant } from './columns.ts'
import { offices, persons, units } from './people.ts'
import { documents } from './release.ts'

/** A unit's or leader's word that it has taken note of a document up to a release. Never altered or removed. */
export const receipts = pgTable(
  'receipts',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    documentId: idOf('document_id')
      .notNull()
      .references(() => documents.id),
    unitId: idOf('unit_id').references(() => units.id),
    personId: idOf('person_id').references(() => persons.id),
    /** The release that was read. */
    number: integer('number').notNull(),
    confirmedBy: idOf('confirmed_by')
      .notNull()
      .references(() => accounts.id),
    /** Its holder's name at that moment. */
    confirmedByName: text('confirmed_by_name').notNull(),
    confirmedAt: instant('confirmed_at').notNull(),
    /** True when somebody who works on the programme entered it for the party, who said so otherwise. */
    isOnBehalf: boolean('is_on_behalf').notNull(),
  },
  (t) => [
    unique('receipts_of_unit_once').on(t.documentId, t.unitId, t.number),
    unique('receipts_of_person_once').on(t.documentId, t.personId, t.number),
    check('receipts_somebody', sql`num_nonnulls(${t.personId}, ${t.unitId}) = 1`),
    check('receipts_number_from_zero', sql`${t.number} >= 0`),
  ],
)

/** The highest release of a document that was opened by an account of a unit or leader, and when. */
export const sightings = pgTable(
  'sightings',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    documentId: idOf('document_id')
      .notNull()
      .references(() => documents.id),
    unitId: idOf('unit_id').references(() => units.id),
    personId: idOf('person_id').references(() => persons.id),
    number: integer('number').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [
    unique('sightings_of_unit_once').on(t.documentId, t.unitId),
    unique('sightings_of_person_once').on(t.documentId, t.personId),
    check('sightings_somebody', sql`num_nonnulls(${t.personId}, ${t.unitId}) = 1`),
    check('sightings_number_from_zero', sql`${t.number} >= 0`),
  ],
)

/** The highest release of a document that an account has opened. */
export const readings = pgTable(
  'readings',
  {
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    documentId: idOf('document_id')
      .notNull()
      .references(() => documents.id),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id),
    number: integer('number').notNull(),
    readAt: instant('read_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.accountId] }),
    check('readings_number_from_zero', sql`${t.number} >= 0`),
  ],
)
