import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { accounts } from './access.ts'
import { bytes, id, idOf, instant } from './columns.ts'
import { offices, persons, units } from './people.ts'
import { publishedEvents } from './release.ts'

/** A calendar link. Only the SHA-256 of its token is kept; the link is shown once and can be revoked. */
export const feeds = pgTable(
  'feeds',
  {
    id: id(),
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    scope: text('scope').$type<'OFFICE' | 'UNIT' | 'PERSON'>().notNull(),
    unitId: idOf('unit_id').references(() => units.id),
    personId: idOf('person_id').references(() => persons.id),
    language: text('language').$type<'vi' | 'en'>().notNull(),
    name: text('name').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** Counts what may have changed who reads the link, or the office's settings; triggers write it. */
    rightsVersion: bigint('rights_version', { mode: 'number' }).notNull().default(0),
  },
  (t) => [
    uniqueIndex('feeds_token_once').on(t.tokenHash),
    index('feeds_by_account').on(t.accountId),
    check('feeds_scope_known', sql`${t.scope} in ('OFFICE', 'UNIT', 'PERSON')`),
    check(
      'feeds_subject_fits_scope',
      sql`(${t.scope} = 'UNIT') = (${t.unitId} is not null) and (${t.scope} = 'PERSON') = (${t.personId} is not null)`,
    ),
  ],
)

/** The VEVENT of a published event at one level of sight in one language, made once per change. */
export const feedParts = pgTable(
  'feed_parts',
  {
    officeId: idOf('office_id')
      .notNull()
      .references(() => offices.id),
    eventId: idOf('event_id')
      .notNull()
      .references(() => publishedEvents.eventId),
    level: integer('level').notNull(),
    language: text('language').notNull(),
    sequence: integer('sequence').notNull(),
    /** The key of what the rendering depended on besides the event: the renderer's own number and the office's zone. */
    form: text('form').notNull(),
    body: bytes('body').notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.level, t.language] })],
)

/** A calendar link as stored. */
export type FeedRow = typeof feeds.$inferSelect
