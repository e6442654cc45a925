import { type InvalidInputAnswer, invalid } from '../../../graphql/refusals.ts'

/** The refusal to answer or to talk about what is no proposal, or none any more. */
export function notProposed(): InvalidInputAnswer {
  return invalid('input.itemId', 'NOT_A_PROPOSAL', 'This item is not a proposal any more.')
}
