import type { Board } from './board.ts'

/**
 * Takes a step with an item after those asked for before it; once one of them failed, those that wait behind it are not taken.
 * A step that waits counts as under way, so that undoing waits for it too.
 */
export function inSteps(board: Board, itemId: string, step: () => Promise<boolean>): void {
  const { steps, store } = board
  const count = (by: 1 | -1) => store.set(({ underWay }) => ({ underWay: underWay + by }))
  count(1)
  const before = steps.get(itemId)
  const turn = (before ?? Promise.resolve(true)).then(async (isDone) => isDone && step())
  steps.set(itemId, turn)
  void turn.finally(() => {
    if (steps.get(itemId) === turn) steps.delete(itemId)
    count(-1)
  })
}
