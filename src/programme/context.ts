import type * as release from '../release/context.ts'
import type { KeptWeeks } from './queries/kept.ts'
import type { RegistrationGate } from './rules/gate.ts'

type Programme = {
  /** The weeks that were read and have not changed since. */
  keptWeeks: KeptWeeks
  /** Tells whether an office still takes proposals for a week. */
  registrationGate: RegistrationGate
}

/** The context from programmes upward. */
export type Context = release.Context & Programme

/** The context of a mutation, in which somebody is signed in. */
export type SignedIn = release.SignedIn & Programme
