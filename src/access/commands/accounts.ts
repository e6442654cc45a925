import { and, eq, isNull, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { atSavepoint, type Db } from '../../../db/connect.ts'
import {
  type AccountRow,
  accounts,
  apiTokens,
  grants,
  sessions,
} from '../../../db/schema/access.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type {
  ChooseLanguageInput,
  CloseAccountInput,
  OpenAccountInput,
  ReissueLinkInput,
} from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { record } from '../../journal/commands.ts'
import { administrationRefusal, type Viewer } from '../policy.ts'
import { emailFault } from '../rules.ts'
import {
  factsOf,
  giveGrants,
  grantsFault,
  haveAdministrators,
  lastAdministrator,
  lockAdministrators,
} from './grants.ts'
import { endLinks, makeLink } from './links.ts'

/** The language was chosen. */
export type LanguageChosenAnswer = { __typename: 'LanguageChosen'; language: 'vi' | 'en' }

/** An account was opened; `link` is shown this once. */
export type AccountOpenedAnswer = {
  __typename: 'AccountOpened'
  accountId: string
  officeId: string
  link: string | null
}

/** An account was closed. */
export type AccountClosedAnswer = {
  __typename: 'AccountClosed'
  accountId: string
  officeId: string
}

/** An account was given a new link; it is shown this once. */
export type LinkReissuedAnswer = {
  __typename: 'LinkReissued'
  accountId: string
  officeId: string
  link: string | null
}

/** Chooses the language of the viewer's pages. */
export async function chooseLanguage(
  db: Db,
  viewer: Viewer,
  { language }: ChooseLanguageInput,
  now: DateTime,
): Promise<LanguageChosenAnswer> {
  const before = { language: viewer.language }
  await db.update(accounts).set({ language }).where(eq(accounts.id, viewer.accountId))
  await record(db, {
    officeId: viewer.officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'chooseLanguage',
    changes: [{ kind: 'account', id: viewer.accountId, before, after: { language } }],
  })
  return { __typename: 'LanguageChosen', language }
}

/** Opens an account without a password; its holder chooses one at the link, within 7 days. */
export async function openAccount(
  db: Db,
  viewer: Viewer,
  input: OpenAccountInput,
  { now, baseUrl }: { now: DateTime; baseUrl: string },
): Promise<AccountOpenedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const { officeId, email, name } = input
  const refusal =
    administrationRefusal(viewer, officeId, 'input.officeId') ??
    firstFault<InvalidInputAnswer | NotFoundAnswer>(
      emailFault('input.email', email),
      lengthFault('input.name', name, { min: 1, max: 200 }),
      grantsFault(input.grants, 1),
    )
  if (refusal !== null) return refusal
  const given = input.grants.map(factsOf)
  const personId = given.find(({ role }) => role === 'LEADER')?.personId ?? null
  const account = await addAccount(db, { officeId, email, name, personId, createdAt: now })
  if ('__typename' in account) return account
  const granted = await giveGrants(db, { accountId: account.id, officeId, given }, now)
  if (!Array.isArray(granted)) return granted
  const link = await passwordLink(db, account, { now, baseUrl })
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'openAccount',
    changes: [
      { kind: 'account', id: account.id, before: null, after: withoutHash(account) },
      ...granted,
    ],
  })
  return { __typename: 'AccountOpened', accountId: account.id, officeId, link }
}

// An address at which the holder of an account chooses a password, good for 7 days.
async function passwordLink(
  db: Db,
  { id: accountId, officeId }: Pick<AccountRow, 'id' | 'officeId'>,
  { now, baseUrl }: { now: DateTime; baseUrl: string },
): Promise<string> {
  const expiresAt = now.plus({ days: 7 })
  const secret = await makeLink(db, { officeId, purpose: 'CHOOSE_PASSWORD', accountId, expiresAt })
  return `${baseUrl}/choose-password/${secret}`
}

/** Gives an account of the office a new link to choose its password; links before it end, the password stays till then. */
export async function reissueLink(
  db: Db,
  viewer: Viewer,
  { accountId }: ReissueLinkInput,
  { now, baseUrl }: { now: DateTime; baseUrl: string },
): Promise<LinkReissuedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const account = await openAccountOf(db, accountId)
  if (account === null) return notFound('input.accountId')
  const { officeId } = account
  const refusal = administrationRefusal(viewer, officeId, 'input.accountId')
  if (refusal !== null) return refusal
  await endLinks(db, { accountId }, now)
  const link = await passwordLink(db, account, { now, baseUrl })
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'reissueLink',
    changes: [{ kind: 'account', id: accountId, before: null, after: { link: 'reissued' } }],
  })
  return { __typename: 'LinkReissued', accountId, officeId, link }
}

/** Stores an account; its address may be in use, in any case of letters, and a leader's person of another office is not found. */
export async function addAccount(
  db: Db,
  values: typeof accounts.$inferInsert,
): Promise<AccountRow | InvalidInputAnswer | NotFoundAnswer> {
  const expected = ['accounts_email_once', 'accounts_person_known']
  const { done, refusedBy } = await atSavepoint(db, expected, (savepoint) =>
    savepoint.insert(accounts).values(values).returning(),
  )
  if (refusedBy === 'accounts_person_known') return notFound('input.grants.0.personId')
  const account = done?.[0]
  if (account !== undefined) return account
  return invalid('input.email', 'EMAIL_TAKEN', 'Another account signs in with this address.')
}

/** Closes an account of an office: its sessions, tokens and links end at once. No office loses its last administrator. */
export async function closeAccount(
  db: Db,
  viewer: Viewer,
  { accountId }: CloseAccountInput,
  now: DateTime,
): Promise<AccountClosedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const before = await openAccountOf(db, accountId)
  if (before === null) return notFound('input.accountId')
  const { officeId } = before
  const refusal = administrationRefusal(viewer, officeId, 'input.accountId')
  if (refusal !== null) return refusal
  const administered = await administeredBy(db, accountId, now)
  await lockAdministrators(db, administered, now)
  const [after] = await db
    .update(accounts)
    .set({ closedAt: now })
    .where(and(eq(accounts.id, accountId), isNull(accounts.closedAt)))
    .returning()
  if (after === undefined) return notFound('input.accountId')
  if (!(await haveAdministrators(db, administered, now))) {
    return lastAdministrator('input.accountId')
  }
  await db.delete(sessions).where(eq(sessions.accountId, accountId))
  await db
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.accountId, accountId), isNull(apiTokens.revokedAt)))
  await endLinks(db, { accountId }, now)
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'closeAccount',
    changes: [
      { kind: 'account', id: accountId, before: withoutHash(before), after: withoutHash(after) },
    ],
  })
  return { __typename: 'AccountClosed', accountId, officeId }
}

async function openAccountOf(db: Db, accountId: string): Promise<AccountRow | null> {
  if (!isId(accountId)) return null
  const [row] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNull(accounts.closedAt)))
  return row ?? null
}

async function administeredBy(db: Db, accountId: string, now: DateTime): Promise<string[]> {
  const found = await db
    .selectDistinct({ officeId: grants.officeId })
    .from(grants)
    .where(
      and(
        eq(grants.accountId, accountId),
        eq(grants.role, 'ADMINISTRATOR'),
        sql`${grants.period} @> ${now.toISO()}::timestamptz`,
      ),
    )
    .orderBy(grants.officeId)
  return found.map(({ officeId }) => officeId)
}

/** An account as the journal keeps it: never with its password's hash. */
export function withoutHash({ passwordHash, ...rest }: AccountRow) {
  return { ...rest, hasPassword: passwordHash !== null }
}
