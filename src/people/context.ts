import type * as access from '../access/context.ts'
import type { OfficeSeen } from './queries.ts'

type People = {
  /**
   * The viewer's own office as it was when the request came, for queries: it came with the viewer. Null for nobody. A verb
   * reads what it decides by in its transaction.
   */
  ownOffice: OfficeSeen | null
}

/** The context from people upward. */
export type Context = access.Context & People

/** The context of a mutation, in which somebody is signed in. */
export type SignedIn = access.SignedIn & People
