import type * as booking from '../booking/context.ts'
import type { DocumentKinds } from './queries/kinds.ts'

type Release = {
  /** The kinds of documents that rooms publish: data, so that a lower room reads those of upper ones. */
  documentKinds: DocumentKinds
}

/** The context from releases upward. */
export type Context = booking.Context & Release

/** The context of a mutation, in which somebody is signed in. */
export type SignedIn = booking.SignedIn & Release
