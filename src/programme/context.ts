import type * as release from '../release/context.ts'
import type { KeptWeeks } from './queries/kept.ts'

type Programme = {
  /** The weeks that were read and have not changed since. */
  keptWeeks: KeptWeeks
}

/** The context from programmes upward. */
export type Context = release.Context & Programme

/** The context of a mutation, in which somebody is signed in. */
export type SignedIn = release.SignedIn & Programme
