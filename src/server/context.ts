import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import type { Role, Viewer } from '../access/policy.ts'
import type { BookingOwner } from '../booking/queries/owners.ts'
import type { Reader } from '../exchange/documents/reader.ts'
import type { DocumentKinds } from '../release/queries/kinds.ts'

/** Gives the present instant in UTC; passed in, so that tests choose it. */
export type Clock = () => DateTime

/** The offer of a demo installation to visitors without a password. */
export type DemoOffer = {
  officeId: string
  /** The path of the calendar link that everybody may try, and the id of its feed. */
  feedPath: string
  feedId: string
  tiles: { id: string; role: Role; name: string; post: string; accountId: string }[]
  /** Starts the demonstration afresh; called once the visitor has been answered. */
  reset: () => void
  /** Makes a Word programme of next week, to be imported. */
  sample: () => Buffer
}

/** The facts of this installation, decided at start. */
export type InstallationFacts = {
  publicUrl: string | null
  store: 'postgres' | 'embedded'
  version: string
  /** Null in a real installation. */
  demo: DemoOffer | null
}

/** The context that every resolver is given. In a mutation `db` is the mutation's one transaction. */
export type Context = {
  db: Db
  /** Null when nobody is signed in. */
  viewer: Viewer | null
  /** The instant of the request, in UTC: the same for all of it. */
  now: DateTime
  /** The address of this server as the client reached it, or PUBLIC_URL, without a trailing slash. */
  baseUrl: string
  /** The rooms that book for events of other rooms, in the order of the house. */
  owners: readonly BookingOwner[]
  /** The kinds of documents that rooms publish: data, so that a lower room reads those of upper ones. */
  documentKinds: DocumentKinds
  /** Reads documents, in threads of its own. */
  reader: Reader
  installation: InstallationFacts
}

/** The context of a mutation: performedMutations lets nobody in who is not signed in. */
export type SignedIn = Context & { viewer: Viewer }

/** The parts from which a context is made at each request. */
export type ContextParts = {
  db: Db
  owners: readonly BookingOwner[]
  reader: Reader
  clock: Clock
  installation: InstallationFacts
  viewerOf: (db: Db, request: FastifyRequest, now: DateTime) => Promise<Viewer | null>
}

/** The parts of every context that the rooms give. */
type Rooms = Pick<Context, 'documentKinds'>

/** Makes the context of one GraphQL request. */
export async function makeContext(
  { db, clock, owners, reader, installation, viewerOf, documentKinds }: ContextParts & Rooms,
  request: FastifyRequest,
  _reply: FastifyReply,
): Promise<Context> {
  const now = clock()
  const viewer = await viewerOf(db, request, now)
  const baseUrl = baseUrlOf(installation, request)
  return { db, viewer, now, baseUrl, owners, documentKinds, reader, installation }
}

/** PUBLIC_URL when set, else the address by which the client reached the server. */
export function baseUrlOf({ publicUrl }: { publicUrl: string | null }, request: FastifyRequest) {
  return publicUrl ?? `${request.protocol}://${request.host}`
}
