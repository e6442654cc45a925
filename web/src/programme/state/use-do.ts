import { useCallback } from 'react'
import { useItemWords } from '../words/item.ts'
import { type Act, type Again, type Outcome, useBoard } from './board.ts'
import { run } from './run.ts'

/** Gives the function that carries out an act and tells readers of the outcome. */
export function useDo(): (act: Act, again?: Again) => Promise<Outcome> {
  const board = useBoard()
  const t = useItemWords()
  return useCallback(
    async (act, again = {}) => {
      const outcome = await run(board, act, again)
      const isDone = outcome.__typename === 'ItemSaved' || outcome.__typename === 'ItemWithdrawn'
      if (isDone) board.announce(t('savedSay', { what: act.label }))
      return outcome
    },
    [board, t],
  )
}
