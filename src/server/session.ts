import { type SQL, sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import type { Viewer } from '../access/policy.ts'
import { viewerByCredential } from '../access/queries.ts'
import { credentialOf } from '../access/routes/session.ts'
import { entriesCounted } from '../journal/queries/counts.ts'
import { officeAsJson, officeFrom } from '../people/queries/known.ts'
import { unitsOfPerson } from '../people/queries/labels.ts'
import type { OfficeSeen } from '../people/queries.ts'

/** The viewer of a request with the viewer's own office, from one statement; nulls for nobody. */
export type Caller = { viewer: Viewer; ownOffice: OfficeSeen } | { viewer: null; ownOffice: null }

const nobody: Caller = { viewer: null, ownOffice: null }

type OfficeJson = { office: Record<string, unknown>; changes: number | null }

/** Finds who sends a request: by its `Authorization: Bearer` token, else by its session cookie. */
export async function callerOfRequest(
  db: Db,
  request: FastifyRequest,
  now: DateTime,
): Promise<Caller> {
  const credential = credentialOf(request)
  if (credential === null) return nobody
  const beside = (id: SQL) =>
    sql<OfficeJson>`json_build_object('office', ${officeAsJson(id)}, 'changes', ${entriesCounted(id)})`
  const found = await viewerByCredential(db, credential, { unitsOf: unitsOfPerson, now, beside })
  if (found === null) return nobody
  const { office, changes } = found.beside
  return { viewer: found.viewer, ownOffice: { ...officeFrom(office), changes } }
}

/** The viewer of a request; null for nobody. */
export async function viewerOfRequest(
  db: Db,
  request: FastifyRequest,
  now: DateTime,
): Promise<Viewer | null> {
  return (await callerOfRequest(db, request, now)).viewer
}
