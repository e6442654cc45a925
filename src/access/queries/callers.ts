import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import type { Viewer } from '../policy.ts'
import {
  type Credential,
  type UnitsOfPerson,
  type ViewerJson,
  viewerAsJson,
  viewerOf,
} from '../queries.ts'
import { secretHash } from '../rules.ts'

/** The credential in an `Authorization` header, else in the session's cookie; null where there is none. */
export function credentialFrom(
  authorization: string | undefined,
  cookie: string | undefined,
): Credential | null {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(authorization ?? '')?.[1]
  if (bearer !== undefined) return { kind: 'API_TOKEN', hash: secretHash(bearer) }
  return cookie === undefined ? null : { kind: 'SESSION', hash: secretHash(cookie) }
}

/** Names a credential in a map. */
export function nameOfCredential({ kind, hash }: Credential): string {
  return `${kind} ${hash.toString('hex')}`
}

/**
 * The accounts behind many credentials with all they may do at `now`, by `nameOfCredential`, in one statement; one that
 * holds no more is not among them.
 */
export async function viewersByCredentials(
  db: Db,
  credentials: readonly Credential[],
  { unitsOf, now }: { unitsOf: UnitsOfPerson; now: DateTime },
): Promise<Map<string, Viewer>> {
  const at = now.toISO()
  const asked = credentials.map(({ kind, hash }) => ({ kind, hash: hash.toString('hex') }))
  const found = await rows<{ kind: string; hash: string; viewer: ViewerJson }>(
    db,
    sql`select c.kind, c.hash, ${viewerAsJson(sql`${at}`, unitsOf)} as viewer
      from json_to_recordset(${JSON.stringify(asked)}::json) as c (kind text, hash text)
      join accounts a on a.closed_at is null and a.id = case c.kind
        when 'SESSION' then (select s.account_id from sessions s
          where s.token_hash = decode(c.hash, 'hex') and s.expires_at > ${at})
        else (select t.account_id from api_tokens t
          where t.token_hash = decode(c.hash, 'hex') and t.revoked_at is null) end`,
  )
  return new Map(found.map(({ kind, hash, viewer }) => [`${kind} ${hash}`, viewerOf(viewer)]))
}
