import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { atSavepoint, type Db } from '../../../db/connect.ts'
import { accounts, grants } from '../../../db/schema/access.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { GrantInput, GrantRolesInput } from '../../../graphql/schema.generated.ts'
import { type Change, record } from '../../journal/commands.ts'
import { administrationRefusal, type Role, type Viewer } from '../policy.ts'
import { grantsOf } from '../queries.ts'

/** An account's roles in an office were replaced. */
export type RolesGrantedAnswer = {
  __typename: 'RolesGranted'
  accountId: string
  officeId: string
}

/** A role to give, with what it is for. */
export type GrantFacts = { role: Role; unitId: string | null; personId: string | null }

/** The end of what has no end yet: beyond every instant the API takes. */
const endless = DateTime.utc(2201)

/** Replaces an account's roles in an office; the office keeps an administrator. */
export async function grantRoles(
  db: Db,
  viewer: Viewer,
  { accountId, officeId, grants: asked }: GrantRolesInput,
  now: DateTime,
): Promise<RolesGrantedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const refusal = administrationRefusal(viewer, officeId, 'input.officeId')
  if (refusal !== null) return refusal
  if (!(await isKnownTo(db, viewer, accountId, now))) return notFound('input.accountId')
  const fault = grantsFault(asked, 0)
  if (fault !== null) return fault
  await lockAdministrators(db, [officeId], now)
  const ended = await endGrants(db, { accountId, officeId }, now)
  const given = await giveGrants(db, { accountId, officeId, given: asked.map(factsOf) }, now)
  if (!Array.isArray(given)) return given
  if (!(await haveAdministrators(db, [officeId], now))) return lastAdministrator('input.grants')
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'grantRoles',
    changes: [...ended, ...given],
  })
  return { __typename: 'RolesGranted', accountId, officeId }
}

// An administrator knows the accounts of the own offices and those who have a role in them.
async function isKnownTo(db: Db, viewer: Viewer, accountId: string, now: DateTime) {
  if (!isId(accountId)) return false
  const own = new Set(
    viewer.grants.filter(({ role }) => role === 'ADMINISTRATOR').map(({ officeId }) => officeId),
  )
  const [account] = await db
    .select({ officeId: accounts.officeId })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNull(accounts.closedAt)))
  if (account === undefined) return false
  if (own.has(account.officeId)) return true
  const [held = []] = await grantsOf(db, [{ accountId, officeId: null }], now)
  return held.some(({ officeId }) => own.has(officeId))
}

/** The first thing wrong with the roles asked for: `least` to 20, each with what it is for. */
export function grantsFault(
  asked: readonly GrantInput[],
  least: number,
): InvalidInputAnswer | NotFoundAnswer | null {
  if (asked.length < least || asked.length > 20) {
    return invalid('input.grants', 'BAD_COUNT', `Give ${least} to 20 roles.`)
  }
  return firstFault(...asked.map((grant, index) => grantFault(grant, `input.grants.${index}`)))
}

function grantFault(
  { role, unitId, personId }: GrantInput,
  path: string,
): InvalidInputAnswer | NotFoundAnswer | null {
  if (role === 'REGISTRAR' && !unitId) {
    return invalid(`${path}.unitId`, 'UNIT_NEEDED', 'A registrar is one of a unit; name it.')
  }
  if ((role === 'LEADER' || role === 'SECRETARY') && !personId) {
    return invalid(`${path}.personId`, 'LEADER_NEEDED', 'Name the leader this role is for.')
  }
  if (unitId && !isId(unitId)) return notFound(`${path}.unitId`)
  if (personId && !isId(personId)) return notFound(`${path}.personId`)
  return null
}

/** The facts of a requested role that are kept: a unit for registrars, a person for leaders and secretaries. */
export function factsOf({ role, unitId, personId }: GrantInput): GrantFacts {
  const isOfPerson = role === 'LEADER' || role === 'SECRETARY'
  return {
    role,
    unitId: role === 'REGISTRAR' ? (unitId ?? null) : null,
    personId: isOfPerson ? (personId ?? null) : null,
  }
}

/** Gives an account roles in an office from `now` on. A unit or person of another office is not found. */
export async function giveGrants(
  db: Db,
  { accountId, officeId, given }: { accountId: string; officeId: string; given: GrantFacts[] },
  now: DateTime,
): Promise<Change[] | NotFoundAnswer> {
  const changes: Change[] = []
  const expected = ['grants_unit_known', 'grants_person_known']
  for (const [index, facts] of given.entries()) {
    const values = { accountId, officeId, ...facts, period: { from: now, until: endless } }
    const { done, refusedBy } = await atSavepoint(db, expected, (savepoint) =>
      savepoint.insert(grants).values(values).returning(),
    )
    if (refusedBy !== null) {
      const name = refusedBy === 'grants_unit_known' ? 'unitId' : 'personId'
      return notFound(`input.grants.${index}.${name}`)
    }
    changes.push(...done.map((row) => ({ kind: 'grant', id: row.id, before: null, after: row })))
  }
  return changes
}

// What has not begun never was; what has begun ends now.
async function endGrants(
  db: Db,
  { accountId, officeId }: { accountId: string; officeId: string },
  now: DateTime,
): Promise<Change[]> {
  const held = await db
    .select()
    .from(grants)
    .where(
      and(
        eq(grants.accountId, accountId),
        eq(grants.officeId, officeId),
        sql`upper(${grants.period}) > ${now.toISO()}::timestamptz`,
      ),
    )
    .orderBy(grants.id)
  const changes: Change[] = []
  for (const before of held) {
    const hasBegun = before.period.from < now
    const after = hasBegun ? { ...before, period: { from: before.period.from, until: now } } : null
    if (after === null) await db.delete(grants).where(eq(grants.id, before.id))
    else await db.update(grants).set({ period: after.period }).where(eq(grants.id, before.id))
    changes.push({ kind: 'grant', id: before.id, before, after })
  }
  return changes
}

/** Holds the offices' administrators until the transaction ends, so that no two of them leave at once. */
export async function lockAdministrators(
  db: Db,
  officeIds: readonly string[],
  now: DateTime,
): Promise<void> {
  await db
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(administers(officeIds, now))
    .orderBy(accounts.id)
    // Weaker than FOR UPDATE: an entry that names the account as its actor need not wait.
    .for('no key update', { of: accounts })
}

/** Does every one of the offices have an administrator who may sign in? */
export async function haveAdministrators(
  db: Db,
  officeIds: readonly string[],
  now: DateTime,
): Promise<boolean> {
  const found = await db
    .selectDistinct({ officeId: grants.officeId })
    .from(accounts)
    .innerJoin(grants, eq(grants.accountId, accounts.id))
    .where(administers(officeIds, now))
  return officeIds.every((id) => found.some(({ officeId }) => officeId === id))
}

function administers(officeIds: readonly string[], now: DateTime) {
  return and(
    inArray(grants.officeId, [...officeIds]),
    eq(grants.role, 'ADMINISTRATOR'),
    sql`${grants.period} @> ${now.toISO()}::timestamptz`,
    isNull(accounts.closedAt),
  )
}

/** The refusal to leave an office without an administrator. */
export function lastAdministrator(field: string): InvalidInputAnswer {
  return invalid(
    field,
    'LAST_ADMINISTRATOR',
    'The office would have no administrator left. Give another account that role first.',
  )
}
