import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db, rows } from '../../db/connect.ts'
import {
  type ApiTokenRow,
  accounts,
  apiTokens,
  type GrantRow,
  grants,
  oneTimeLinks,
} from '../../db/schema/access.ts'
import { isId } from '../../graphql/ids.ts'
import { askedPage, type Page, type PageArguments, pageOfAll } from '../../graphql/pages.ts'
import { mayAdminister, type Viewer, type ViewerGrant } from './policy.ts'
import { askedList, isAsked, type OfficeLists, pagesOfOffices } from './queries/lists.ts'
import { secretHash } from './rules.ts'

/** The credential of a request: the SHA-256 of a session cookie's secret or an API token's. */
export type Credential = { kind: 'SESSION' | 'API_TOKEN'; hash: Buffer }

/** The JSON of `viewerAsJson`. */
export type ViewerJson = {
  id: string
  officeId: string
  name: string
  email: string
  language: 'vi' | 'en'
  personId: string | null
  grants: ViewerGrant[]
  principalIds: string[]
  unitIds: string[]
}

/** SQL for a JSON list of the ids of the units in which a person has a post at an instant; the room of posts gives it. */
export type UnitsOfPerson = (personId: SQL, at: SQL) => SQL

/**
 * The account behind a credential with all it may do at `now`, and what a room above wants to know `beside` of the account's
 * office, in one statement; null when it holds no more.
 */
export async function viewerByCredential<Beside>(
  db: Db,
  { kind, hash }: Credential,
  {
    unitsOf,
    now,
    beside,
  }: { unitsOf: UnitsOfPerson; now: DateTime; beside: (officeId: SQL) => SQL<Beside> },
): Promise<{ viewer: Viewer; beside: Beside } | null> {
  const at = now.toISO()
  const holder =
    kind === 'SESSION'
      ? sql`select account_id from sessions where token_hash = ${hash} and expires_at > ${at}`
      : sql`select account_id from api_tokens where token_hash = ${hash} and revoked_at is null`
  const [row] = await rows<{ viewer: ViewerJson; beside: Beside }>(
    db,
    sql`select ${viewerAsJson(sql`${at}`, unitsOf)} as viewer, ${beside(sql`a.office_id`)} as beside from accounts a where a.id = (${holder}) and a.closed_at is null`,
  )
  return row === undefined ? null : { viewer: viewerOf(row.viewer), beside: row.beside }
}

/** All that a viewer is made of, of the account `a` at the instant `at`, so that a room's own statement can bring it along. */
export function viewerAsJson(at: SQL, unitsOf: UnitsOfPerson): SQL {
  return sql`jsonb_build_object('id', a.id, 'officeId', a.office_id, 'name', a.name, 'email', a.email,
    'language', a.language, 'personId', a.person_id,
    'grants', coalesce((select jsonb_agg(jsonb_build_object('officeId', g.office_id, 'role', g.role,
        'unitId', g.unit_id, 'personId', g.person_id) order by g.id)
      from grants g where g.account_id = a.id and g.period @> ${at}::timestamptz), '[]'),
    'principalIds', coalesce((select jsonb_agg(z.principal_id order by z.principal_id) from authorisations z
      where z.deputy_id = a.person_id and z.period @> ${at}::timestamptz), '[]'),
    'unitIds', ${unitsOf(sql`a.person_id`, sql`${at}::timestamptz`)})`
}

/** The viewer of `viewerAsJson`. */
export function viewerOf(json: ViewerJson): Viewer {
  const own = json.personId === null ? [] : [json.personId]
  const led = json.grants.flatMap(({ role, personId }) =>
    (role === 'LEADER' || role === 'SECRETARY') && personId !== null ? [personId] : [],
  )
  const registered = json.grants.flatMap(({ role, unitId }) =>
    role === 'REGISTRAR' && unitId !== null ? [unitId] : [],
  )
  return {
    accountId: json.id,
    officeId: json.officeId,
    name: json.name,
    email: json.email,
    language: json.language,
    grants: json.grants,
    personIds: [...new Set([...own, ...led, ...json.principalIds])],
    unitIds: [...new Set([...registered, ...json.unitIds])],
  }
}

/** An account as the administrators of an office see it. `officeId` is the office in which it is looked at. */
export type AccountSeen = {
  id: string
  officeId: string
  email: string
  name: string
  hasPassword: boolean
  isClosed: boolean
}

const seen = {
  id: accounts.id,
  email: accounts.email,
  name: accounts.name,
  hasPassword: sql<boolean>`${accounts.passwordHash} is not null`,
  isClosed: sql<boolean>`${accounts.closedAt} is not null`,
}

/** The accounts of offices, and those of others with a role in them, by name; only for their administrators. */
export function accountPages(
  db: Db,
  viewer: Viewer | null,
  lists: OfficeLists,
  now: DateTime,
): Promise<Page<AccountSeen>[]> {
  return pagesOfOffices<AccountSeen>(lists, {
    isShown: (officeId) => viewer !== null && mayAdminister(viewer, officeId),
    keyOf: ({ name, id }) => [name, id],
    limits: { most: 100, usual: 50 },
    read: async (asked) => {
      const text = sql`concat_ws(' ', ${accounts.name}, ${accounts.email})`
      const own = db
        .select({ ...seen, officeId: sql<string>`${accounts.officeId}`.as('seen_in'), askedList })
        .from(accounts)
        .innerJoin(asked, isAsked(accounts.officeId, text))
      const guests = db
        .select({ ...seen, officeId: sql<string>`${grants.officeId}`.as('seen_in'), askedList })
        .from(accounts)
        .innerJoin(grants, eq(grants.accountId, accounts.id))
        .innerJoin(asked, isAsked(grants.officeId, text))
        .where(inForce(now))
      return own.union(guests)
    },
  })
}

/** An account as seen in an office. An unknown id is a bug: the caller has just written it. */
export async function accountSeen(
  db: Db,
  accountId: string,
  officeId: string,
): Promise<AccountSeen> {
  const [row] = await db.select(seen).from(accounts).where(eq(accounts.id, accountId))
  if (row === undefined) throw new Error('An account is missing')
  return { ...row, officeId }
}

/** The roles of accounts in force at `now`, by account: in one office each, or in all (null). */
export async function grantsOf(
  db: Db,
  asked: readonly { accountId: string; officeId: string | null }[],
  now: DateTime,
): Promise<GrantRow[][]> {
  const accountIds = [...new Set(asked.map(({ accountId }) => accountId))]
  const found = await db
    .select()
    .from(grants)
    .where(and(among(grants.accountId, accountIds), inForce(now)))
    .orderBy(grants.role, grants.id)
    .limit(100 * accountIds.length)
  return asked.map(({ accountId, officeId }) =>
    found.filter(
      (grant) =>
        grant.accountId === accountId && (officeId === null || grant.officeId === officeId),
    ),
  )
}

function inForce(now: DateTime) {
  return sql`${grants.period} @> ${now.toISO()}::timestamptz`
}

/** The viewer's own API tokens that are not revoked, newest first. */
export async function apiTokensOf(
  db: Db,
  viewer: Viewer,
  asked: PageArguments,
): Promise<Page<ApiTokenRow>> {
  const page = askedPage(asked, { most: 100, usual: 50 })
  const found = await db
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.accountId, viewer.accountId), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.createdAt), apiTokens.id)
  return pageOfAll(found, page, ({ createdAt, id }) => [-createdAt.toMillis(), id])
}

/** The API token of an id. An unknown id is a bug: the caller has just written it. */
export async function apiTokenById(db: Db, id: string): Promise<ApiTokenRow> {
  const [row] = await db.select().from(apiTokens).where(eq(apiTokens.id, id))
  if (row === undefined) throw new Error('An API token is missing')
  return row
}

/** The API token of an id, of this viewer and not revoked; else null. */
export async function ownApiToken(db: Db, viewer: Viewer, id: string): Promise<ApiTokenRow | null> {
  if (!isId(id)) return null
  const [row] = await db
    .select()
    .from(apiTokens)
    .where(
      and(
        eq(apiTokens.id, id),
        eq(apiTokens.accountId, viewer.accountId),
        isNull(apiTokens.revokedAt),
      ),
    )
  return row ?? null
}

/** The account that signs in with an address, in any case of letters; null when no open account has it. */
export async function accountByEmail(
  db: Db,
  email: string,
): Promise<{ id: string; officeId: string; passwordHash: string | null } | null> {
  const [row] = await db
    .select({
      id: accounts.id,
      officeId: accounts.officeId,
      passwordHash: accounts.passwordHash,
    })
    .from(accounts)
    .where(and(sql`lower(${accounts.email}) = lower(${email})`, isNull(accounts.closedAt)))
  return row ?? null
}

/** True until the first account is there. */
export async function needsSetUp(db: Db): Promise<boolean> {
  const [row] = await db.select({ id: accounts.id }).from(accounts).limit(1)
  return row === undefined
}

/** The one-time link of a secret, if it may still be used. */
export async function openLink(
  db: Db,
  { purpose, secret }: { purpose: 'SET_UP' | 'CHOOSE_PASSWORD'; secret: string },
  now: DateTime,
): Promise<{ id: string; accountId: string | null } | null> {
  const [row] = await db
    .select({ id: oneTimeLinks.id, accountId: oneTimeLinks.accountId })
    .from(oneTimeLinks)
    .where(
      and(
        eq(oneTimeLinks.tokenHash, secretHash(secret)),
        eq(oneTimeLinks.purpose, purpose),
        isNull(oneTimeLinks.usedAt),
        sql`${oneTimeLinks.expiresAt} > ${now.toISO()}::timestamptz`,
      ),
    )
  return row ?? null
}
