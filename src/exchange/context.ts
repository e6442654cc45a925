import type * as programme from '../programme/context.ts'
import type { Reader } from './documents/reader.ts'

type Exchange = {
  /** Reads documents, in threads of its own. */
  reader: Reader
}

/** The context from documents upward. */
export type Context = programme.Context & Exchange

/** The context of a mutation, in which somebody is signed in. */
export type SignedIn = programme.SignedIn & Exchange
