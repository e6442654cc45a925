import type { Item } from '../model/rows.ts'
import { openWords, wordsKey } from '../model/unmatched.ts'
import type { Asking, BoardState } from '../state/board.ts'

/** The question open under a row, while it still has something to ask; undefined for none. */
export function openQuestion(
  { asking, settled }: Pick<BoardState, 'asking' | 'settled'>,
  item: Item,
): Asking | undefined {
  if (asking?.itemId !== item.id || !item.mayEdit) return undefined
  if (asking.about === 'TIME') return item.wantsTime ? asking : undefined
  const key = wordsKey(asking)
  return openWords(item, settled).some((words) => wordsKey(words) === key) ? asking : undefined
}
