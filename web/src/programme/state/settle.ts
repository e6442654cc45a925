import { carryOut } from '../../api.ts'
import {
  type ResolutionInput,
  type SettledFragment,
  SettleWordsDocument,
  UnsettleWordsDocument,
} from '../../graphql.generated.ts'
import type { Item } from '../model/rows.ts'
import { type Unmatched, wordsKey } from '../model/unmatched.ts'
import type { Act, Board, Outcome } from './board.ts'

/** The thing that words are said to be. */
export type Meaning = Omit<ResolutionInput, 'kind' | 'words'>

type Words = Pick<Unmatched, 'kind' | 'words'>

/** Says for all items of the week what words mean. */
export function settleAct(
  board: Board,
  item: Item,
  words: Words & { meaning: Meaning; label: string },
): Act {
  const { kind, meaning, label } = words
  const { id: officeId } = board.office()
  const { year, week } = board.programme()
  return {
    itemId: item.id,
    revision: item.revision,
    label,
    undo: (editId, said) => unsettleAct(board, item, { words, editId, label: said }),
    send: async () => {
      const resolution = { kind, words: words.words, ...meaning }
      const outcome = await carryOut(SettleWordsDocument, { officeId, year, week, resolution })
      return settled(board, item, outcome, (known) => [...known, wordsKey(words)])
    },
  }
}

// What is taken back may have been named to the board only to be chosen, which its items do not tell.
const named = { additionalTypenames: ['Person', 'Unit', 'Group', 'Room'] }

/** Takes such an answer back as a whole. The words are left out for one of an earlier visit. */
export function unsettleAct(
  board: Board,
  item: Item,
  { editId, label, words }: { editId: string; label: string; words?: Words },
): Act {
  return {
    itemId: item.id,
    revision: 0,
    label,
    isUndo: true,
    send: async () => {
      const outcome = await carryOut(UnsettleWordsDocument, { editId }, named)
      const key = words && wordsKey(words)
      return settled(board, item, outcome, (known) => known.filter((one) => one !== key))
    },
  }
}

// One answer writes many items: the board takes them all, the act is that of the one that was asked about.
function settled(
  board: Board,
  item: Item,
  outcome: SettledFragment | Exclude<Outcome, { __typename: 'ItemSaved' | 'ItemWithdrawn' }>,
  change: (known: readonly string[]) => string[],
): Outcome {
  if (outcome.__typename !== 'WordsSettled') return outcome
  const { items, editId } = outcome
  board.store.set((state) => ({
    settled: change(state.settled),
    fresh: { ...state.fresh, ...Object.fromEntries(items.map((one) => [one.id, one])) },
  }))
  const now = [...items, ...board.items()].find(({ id }) => id === item.id) ?? item
  return { __typename: 'ItemSaved', item: now, editId }
}
