import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { bytes, id, idOf, instant, period } from './columns.ts'

/** The accounts that may sign in. One account, one person at a keyboard or one program; never shared. */
export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    officeId: idOf('office_id').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** argon2id in PHC form; null until the holder has chosen one. */
    passwordHash: text('password_hash'),
    personId: idOf('person_id'),
    language: text('language').notNull().default('vi'),
    closedAt: instant('closed_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('accounts_email_once').on(sql`lower(${t.email})`),
    check('accounts_language_known', sql`${t.language} in ('vi', 'en')`),
  ],
)

/** A signed-in browser. Only the SHA-256 of its cookie is kept. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    officeId: idOf('office_id').notNull(),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    tokenHash: bytes('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    uniqueIndex('sessions_token_once').on(t.tokenHash),
    index('sessions_by_account').on(t.accountId),
    index('sessions_by_expiry').on(t.expiresAt),
  ],
)

/** A program's key to the API, acting as its account. Only its SHA-256 is kept. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: id(),
    officeId: idOf('office_id').notNull(),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    uniqueIndex('api_tokens_token_once').on(t.tokenHash),
    index('api_tokens_by_account').on(t.accountId),
  ],
)

/** The rights of accounts in offices, for a time: the role, and the unit (registrar) or leader (secretary) it is for. */
export const grants = pgTable(
  'grants',
  {
    id: id(),
    officeId: idOf('office_id').notNull(),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id),
    role: text('role').notNull(),
    unitId: idOf('unit_id'),
    personId: idOf('person_id'),
    period: period('period').notNull(),
  },
  (t) => [
    index('grants_by_account').on(t.accountId),
    check(
      'grants_role_known',
      sql`${t.role} in ('ADMINISTRATOR', 'PLANNER', 'CHIEF', 'LEADER', 'SECRETARY', 'REGISTRAR', 'MEMBER')`,
    ),
    check('grants_period_not_empty', sql`not isempty(${t.period})`),
  ],
)

/** A leader lets a deputy act in the leader's name, for a time. */
export const authorisations = pgTable(
  'authorisations',
  {
    id: id(),
    officeId: idOf('office_id').notNull(),
    principalId: idOf('principal_id').notNull(),
    deputyId: idOf('deputy_id').notNull(),
    scope: text('scope').notNull(),
    period: period('period').notNull(),
  },
  (t) => [
    index('authorisations_by_deputy').on(t.deputyId),
    check('authorisations_not_to_self', sql`${t.principalId} <> ${t.deputyId}`),
    check('authorisations_period_not_empty', sql`not isempty(${t.period})`),
  ],
)

/** The answer once given to a mutation's key, so that a repeated request acts once; kept for a week. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    officeId: idOf('office_id').notNull(),
    accountId: idOf('account_id')
      .notNull()
      .references(() => accounts.id),
    key: text('key').notNull(),
    /** SHA-256 of the mutation's name and arguments: the same key with another request is refused. */
    requestHash: bytes('request_hash').notNull(),
    answer: jsonb('answer'),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.key] }),
    index('idempotency_keys_by_time').on(t.at),
  ],
)

/** A link used once: to create the first administrator, or for an account to choose its password. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    id: id(),
    officeId: idOf('office_id'),
    purpose: text('purpose').notNull(),
    accountId: idOf('account_id').references(() => accounts.id),
    tokenHash: bytes('token_hash').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    uniqueIndex('one_time_links_token_once').on(t.tokenHash),
    check('one_time_links_purpose_known', sql`${t.purpose} in ('SET_UP', 'CHOOSE_PASSWORD')`),
  ],
)

/** An account as stored. */
export type AccountRow = typeof accounts.$inferSelect

/** An API token as stored. */
export type ApiTokenRow = typeof apiTokens.$inferSelect

/** A grant as stored. */
export type GrantRow = typeof grants.$inferSelect
