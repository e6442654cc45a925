import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import type { Viewer, ViewerGrant } from './policy.ts'

/** Whose secret a request brought: the SHA-256 of a session cookie's or an API token's. */
export type Credential = { kind: 'SESSION' | 'API_TOKEN'; hash: Buffer }

/** What `viewerAsJson` gives. */
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

/** The account behind a credential with all it may do at `now`, in one statement; null when it holds no more. */
export async function viewerByCredential(
  db: Db,
  { kind, hash }: Credential,
  now: DateTime,
): Promise<Viewer | null> {
  const at = now.toISO()
  const holder =
    kind === 'SESSION'
      ? sql`select account_id from sessions where token_hash = ${hash} and expires_at > ${at}`
      : sql`select account_id from api_tokens where token_hash = ${hash} and revoked_at is null`
  const [row] = await rows<{ viewer: ViewerJson }>(
    db,
    sql`select ${viewerAsJson(at)} as viewer from accounts a where a.id = (${holder}) and a.closed_at is null`,
  )
  return row === undefined ? null : viewerOf(row.viewer)
}

/** All that a viewer is made of, of the account `a` at the instant `at`, so that a room's own statement can bring it along. */
export function viewerAsJson(at: unknown): SQL {
  return sql`jsonb_build_object('id', a.id, 'officeId', a.office_id, 'name', a.name, 'email', a.email,
    'language', a.language, 'personId', a.person_id,
    'grants', coalesce((select jsonb_agg(jsonb_build_object('officeId', g.office_id, 'role', g.role,
        'unitId', g.unit_id, 'personId', g.person_id) order by g.id)
      from grants g where g.account_id = a.id and g.period @> ${at}::timestamptz), '[]'),
    'principalIds', coalesce((select jsonb_agg(z.principal_id order by z.principal_id) from authorisations z
      where z.deputy_id = a.person_id and z.period @> ${at}::timestamptz), '[]'),
    'unitIds', coalesce((select jsonb_agg(distinct p.unit_id) from posts p
      where p.unit_id is not null and p.period @> (${at}::timestamptz)::date
        and p.person_id = a.person_id), '[]'))`
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
