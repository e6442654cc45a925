import type { DocumentState } from './lifecycle.ts'

/** A step does not fit where the document stands. See ReviewMoved in graphql/review.graphql. */
export type ReviewMovedAnswer = {
  __typename: 'ReviewMoved'
  code: string
  message: string
  field: string | null
  state: DocumentState
}

/** The refusal of a step that does not fit where the document stands by now. */
export function reviewMoved(state: DocumentState, field: string | null): ReviewMovedAnswer {
  return {
    __typename: 'ReviewMoved',
    code: 'REVIEW_MOVED',
    message: `The document is ${state.toLowerCase()} by now. Look at it again before you go on.`,
    field,
    state,
  }
}
