import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RouteParts } from '../access/context.ts'
import type { Role } from '../access/policy.ts'
import type * as exchange from '../exchange/context.ts'
import type { Reach } from './reach.ts'
import { callerOfRequest } from './session.ts'

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

/** The facts of this installation: decided at start, but for how others reach it. */
export type InstallationFacts = {
  /** The address that is set now: `reach.publicUrl`. */
  readonly publicUrl: string | null
  reach: Reach
  store: 'postgres' | 'embedded'
  version: string
  /** Null in a real installation. */
  demo: DemoOffer | null
}

/** The whole context: the parts that all rooms ask for and what the server itself answers from. */
export type Context = exchange.Context & { installation: InstallationFacts }

/** The parts from which a context is made at each request. */
export type ContextParts = RouteParts &
  Pick<Context, 'owners' | 'keptWeeks' | 'reader' | 'installation'>

/** Makes the context of one GraphQL request. */
export async function makeContext(
  {
    db,
    clock,
    owners,
    keptWeeks,
    reader,
    installation,
    documentKinds,
    registrationGate,
  }: ContextParts & Pick<Context, 'documentKinds' | 'registrationGate'>,
  request: FastifyRequest,
  _reply: FastifyReply,
): Promise<Context> {
  const now = clock()
  const { viewer, ownOffice } = await callerOfRequest(db, request, now)
  return {
    db,
    viewer,
    ownOffice,
    now,
    // A mutation may have set another one meanwhile.
    get baseUrl() {
      return baseUrlOf(installation, request)
    },
    owners,
    documentKinds,
    registrationGate,
    keptWeeks,
    reader,
    installation,
  }
}

/** The address that was set, when one is, else the address by which the client reached the server. */
export function baseUrlOf({ publicUrl }: { publicUrl: string | null }, request: FastifyRequest) {
  return publicUrl ?? `${request.protocol}://${request.host}`
}
