import { eq } from 'drizzle-orm'
import { type DateTime, Duration } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { accounts, sessions } from '../../../db/schema/access.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  notAllowed,
} from '../../../graphql/refusals.ts'
import { validatedText } from '../../../graphql/text.ts'
import { record } from '../../journal/commands.ts'
import { accountByEmail, openLink } from '../queries.ts'
import { passwordFault, secretHash } from '../rules.ts'
import { useLink } from './links.ts'
import { isPassword, newSecret, passwordHashOf } from './secrets.ts'

/** A browser is signed in: the secret for its cookie, good for so many seconds. */
export type SessionOpened = { secret: string; seconds: number }

const sessionLength = Duration.fromObject({ days: 30 })

/** Signs an account in, in the caller's transaction and journal entry. The session ends 30 days on, used or not. */
export async function openSession(
  db: Db,
  { accountId, officeId }: { accountId: string; officeId: string },
  now: DateTime,
): Promise<SessionOpened> {
  const secret = newSecret()
  const expiresAt = now.plus(sessionLength)
  await db
    .insert(sessions)
    .values({ officeId, accountId, tokenHash: secretHash(secret), createdAt: now, expiresAt })
  return { secret, seconds: sessionLength.as('seconds') }
}

/**
 * Signs in with address and password; null when they don't belong together. An unknown address, a closed account
 * and one without a password answer alike, response time included.
 */
export async function signIn(
  db: Db,
  { email, password }: { email: string; password: string },
  now: DateTime,
): Promise<SessionOpened | null> {
  const address = validatedText('email', email)
  // What can be no address takes as long as one that is unknown.
  const account = address.fault === null ? await accountByEmail(db, address.text) : null
  const isRight = await isPassword(account?.passwordHash ?? null, password)
  if (account === null || !isRight) return null
  return enter(db, { accountId: account.id, officeId: account.officeId }, 'signIn', now)
}

/** The refusal of an address and password that don't belong together. It doesn't say which of them is wrong. */
export function wrongCredentials(): NotAllowedAnswer {
  const message = 'The e-mail address or the password is wrong.'
  return { ...notAllowed(message), code: 'WRONG_CREDENTIALS' }
}

/** Signs an account in and says so in the journal, as `verb`. */
export function enter(
  db: Db,
  account: { accountId: string; officeId: string },
  verb: string,
  now: DateTime,
): Promise<SessionOpened> {
  return db.transaction(async (tx) => {
    const opened = await openSession(tx, account, now)
    const { accountId, officeId } = account
    await record(tx, { officeId, actorId: accountId, at: now, verb, changes: [] })
    return opened
  })
}

/** Ends the session of a cookie's secret, if there is one. */
export async function signOut(db: Db, secret: string, now: DateTime): Promise<void> {
  await db.transaction(async (tx) => {
    const [ended] = await tx
      .delete(sessions)
      .where(eq(sessions.tokenHash, secretHash(secret)))
      .returning()
    if (ended === undefined) return
    const { officeId, accountId } = ended
    await record(tx, { officeId, actorId: accountId, at: now, verb: 'signOut', changes: [] })
  })
}

/** The refusal of a one-time link that is spent, expired or was never made. */
export function linkUsed(): InvalidInputAnswer {
  return invalid(
    'token',
    'LINK_USED',
    'This link has been used or has expired. Ask your administrator for a new one.',
  )
}

/** Chooses the password of the account of a one-time link, ends its other sessions and signs it in. */
export async function choosePassword(
  db: Db,
  { token, password }: { token: string; password: string },
  now: DateTime,
): Promise<SessionOpened | InvalidInputAnswer> {
  const fault = passwordFault('password', password)
  if (fault !== null) return fault
  const link = await openLink(db, { purpose: 'CHOOSE_PASSWORD', secret: token }, now)
  if (link === null) return linkUsed()
  const passwordHash = await passwordHashOf(password)
  return db.transaction(async (tx) => {
    if (!(await useLink(tx, link.id, now))) return linkUsed()
    const [account] = await tx
      .update(accounts)
      .set({ passwordHash })
      .where(eq(accounts.id, link.accountId ?? ''))
      .returning({ id: accounts.id, officeId: accounts.officeId })
    if (account === undefined) throw new Error('A link to choose a password is of no account')
    await tx.delete(sessions).where(eq(sessions.accountId, account.id))
    const opened = await openSession(tx, { accountId: account.id, officeId: account.officeId }, now)
    await record(tx, {
      officeId: account.officeId,
      actorId: account.id,
      at: now,
      verb: 'choosePassword',
      changes: [],
    })
    return opened
  })
}
