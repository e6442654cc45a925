import type { UnknownKind } from '../graphql.generated.ts'

/** A question that an item leaves open: which hour it has, or who or which room some of its words are. */
export type Question =
  | { itemId: string; about: 'TIME' }
  | { itemId: string; about: 'WHO'; kind: UnknownKind; words: string }
