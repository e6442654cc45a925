/** The verbs that write several items in one entry and are not undone item by item. */
const wholeVerbs = [
  'acceptImport',
  'settleWords',
  'unsettleWords',
  'mergeProposals',
  'unmergeProposals',
] as const

/** Was an entry of this verb written into its items as a whole? */
export function isWrittenWhole(verb: string): boolean {
  return wholeVerbs.some((whole) => whole === verb)
}
