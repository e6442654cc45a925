import type { FastifyRequest } from 'fastify'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import type { Viewer } from '../access/policy.ts'
import { viewerByCredential } from '../access/queries.ts'
import { sessionCookie } from '../access/routes/session.ts'
import { secretHash } from '../access/rules.ts'
import { unitsOfPerson } from '../people/queries/labels.ts'

/** The viewer of a request: by its `Authorization: Bearer` token, else by its session cookie; null for neither. */
export async function viewerOfRequest(
  db: Db,
  request: FastifyRequest,
  now: DateTime,
): Promise<Viewer | null> {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) {
    return viewerByCredential(
      db,
      { kind: 'API_TOKEN', hash: secretHash(bearer) },
      { unitsOf: unitsOfPerson, now },
    )
  }
  const cookie = request.cookies[sessionCookie]
  if (cookie === undefined) return null
  return viewerByCredential(
    db,
    { kind: 'SESSION', hash: secretHash(cookie) },
    { unitsOf: unitsOfPerson, now },
  )
}
