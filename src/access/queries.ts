import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import type { Viewer, ViewerGrant } from './policy.ts'

/** Whose secret a request brought: the SHA-256 of a session cookie's or an API token's. */
export type Credential = { kind: 'SESSION' | 'API_TOKEN'; hash: Buffer }

/** The columns of `viewerColumns` as read. */
export type ViewerRow = {
  id: string
  office_id: string
  name: string
  email: string
  language: 'vi' | 'en'
  person_id: string | null
  grants: ViewerGrant[]
  principal_ids: string[]
  unit_ids: string[]
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
  const [row] = await rows<ViewerRow>(
    db,
    sql`
    select ${viewerColumns(now)}
    from accounts a where a.id = (${holder}) and a.closed_at is null`,
  )
  return row === undefined ? null : viewerOf(row)
}

/** What a viewer is made of, as columns of the account `a`, so that a room's own statement can bring it along. */
export function viewerColumns(now: DateTime): SQL {
  const at = now.toISO()
  return sql`a.id, a.office_id, a.name, a.email, a.language, a.person_id,
      coalesce((select jsonb_agg(jsonb_build_object('officeId', g.office_id, 'role', g.role,
          'unitId', g.unit_id, 'personId', g.person_id) order by g.id)
        from grants g where g.account_id = a.id and g.period @> ${at}::timestamptz), '[]') as grants,
      coalesce((select jsonb_agg(z.principal_id order by z.principal_id) from authorisations z
        where z.deputy_id = a.person_id and z.period @> ${at}::timestamptz), '[]') as principal_ids,
      coalesce((select jsonb_agg(distinct p.unit_id) from posts p
        where p.unit_id is not null and p.period @> (${at}::timestamptz)::date
          and p.person_id = a.person_id), '[]') as unit_ids`
}

/** The viewer of `viewerColumns`. */
export function viewerOf(row: ViewerRow): Viewer {
  const own = row.person_id === null ? [] : [row.person_id]
  const led = row.grants.flatMap(({ role, personId }) =>
    (role === 'LEADER' || role === 'SECRETARY') && personId !== null ? [personId] : [],
  )
  const registered = row.grants.flatMap(({ role, unitId }) =>
    role === 'REGISTRAR' && unitId !== null ? [unitId] : [],
  )
  return {
    accountId: row.id,
    officeId: row.office_id,
    name: row.name,
    email: row.email,
    language: row.language,
    grants: row.grants,
    personIds: [...new Set([...own, ...led, ...row.principal_ids])],
    unitIds: [...new Set([...registered, ...row.unit_ids])],
  }
}
