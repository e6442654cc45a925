import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  type NotFoundAnswer,
} from '../../../graphql/refusals.ts'
import { lengthFault, validatedText } from '../../../graphql/text.ts'
import { addAccount, withoutHash } from '../../access/commands/accounts.ts'
import { giveGrants } from '../../access/commands/grants.ts'
import { useLink } from '../../access/commands/links.ts'
import { passwordHashOf } from '../../access/commands/secrets.ts'
import { linkUsed, openSession, type SessionOpened } from '../../access/commands/sessions.ts'
import { needsSetUp, openLink } from '../../access/queries.ts'
import { emailFault, passwordFault } from '../../access/rules.ts'
import { record } from '../../journal/commands.ts'
import { defaultZone } from '../rules.ts'
import { addOffice } from './offices.ts'

/** The facts that the set-up page asks for: the office, and who administers it first. */
export type SetUpFacts = {
  token: string
  officeName: string
  shortName: string
  name: string
  email: string
  password: string
}

/** An arbitrary number: two set-ups at once would both find the installation empty. */
const setUpLock = 7_245_119_004

/** Opens the first office and its first account, administrator and planner, and signs it in. Works once an installation. */
export async function setUp(
  db: Db,
  given: SetUpFacts,
  now: DateTime,
): Promise<SessionOpened | InvalidInputAnswer | NotFoundAnswer> {
  const inside = validatedFacts(given)
  if ('__typename' in inside) return inside
  const facts = inside
  const fault = faultOf(facts)
  if (fault !== null) return fault
  const link = await openLink(db, { purpose: 'SET_UP', secret: facts.token }, now)
  if (link === null) return linkUsed()
  const passwordHash = await passwordHashOf(facts.password)
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${setUpLock})`)
    if (!(await needsSetUp(tx)) || !(await useLink(tx, link.id, now))) return linkUsed()
    return openFirst(tx, facts, passwordHash, now)
  })
}

// These do not pass GraphQL's input validation. A password is used to the letter.
function validatedFacts(given: SetUpFacts): SetUpFacts | InvalidInputAnswer {
  const facts = { ...given }
  for (const name of ['officeName', 'shortName', 'name', 'email'] as const) {
    const { text, fault } = validatedText(name, given[name])
    if (fault !== null) return fault
    facts[name] = text
  }
  return facts
}

function faultOf(facts: SetUpFacts): InvalidInputAnswer | null {
  return firstFault(
    lengthFault('officeName', facts.officeName, { min: 1, max: 200 }),
    lengthFault('shortName', facts.shortName, { max: 50 }),
    lengthFault('name', facts.name, { min: 1, max: 200 }),
    emailFault('email', facts.email),
    passwordFault('password', facts.password),
  )
}

async function openFirst(
  db: Db,
  { officeName, shortName, name, email }: SetUpFacts,
  passwordHash: string,
  now: DateTime,
): Promise<SessionOpened | InvalidInputAnswer | NotFoundAnswer> {
  const { office, changes } = await addOffice(db, {
    name: officeName,
    shortName: shortName === '' ? officeName : shortName,
    zone: defaultZone,
  })
  const officeId = office.id
  const account = await addAccount(db, { officeId, email, name, passwordHash, createdAt: now })
  if ('__typename' in account) return account
  const given = (['ADMINISTRATOR', 'PLANNER'] as const).map((role) => ({
    role,
    unitId: null,
    personId: null,
  }))
  const granted = await giveGrants(db, { accountId: account.id, officeId, given }, now)
  if (!Array.isArray(granted)) return granted
  await record(db, {
    officeId,
    actorId: account.id,
    at: now,
    verb: 'setUp',
    changes: [
      ...changes,
      { kind: 'account', id: account.id, before: null, after: withoutHash(account) },
      ...granted,
    ],
  })
  return openSession(db, { accountId: account.id, officeId }, now)
}
