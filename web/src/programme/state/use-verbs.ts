import { shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import { stepAcross, stepWithin, type Target } from '../model/moves.ts'
import type { Item, Slot } from '../model/rows.ts'
import type { RowVerb } from '../model/verbs.ts'
import { focusCell } from '../table/focus.ts'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import { moveAct, verbAct } from './acts.ts'
import { useBoard } from './board.ts'
import { inSteps } from './steps.ts'
import { useDo } from './use-do.ts'

/** Gives the function that moves an item and says where it now stands; it gives true once it is moved. */
export function useMove(): (
  item: Item,
  target: Target | undefined,
  held?: Element | null,
) => Promise<boolean> {
  const { announce } = useBoard()
  const t = useItemWords()
  const board = useBoardWords()
  const act = useDo()
  return async (item, target, held = document.activeElement) => {
    if (target === undefined) return false
    const title = item.title ?? ''
    const outcome = await act(moveAct(item, target, t('done.move', { title })))
    if (outcome.__typename !== 'ItemSaved') return false
    const { day, halfDay } = outcome.item
    const date = day ?? target.day
    const where = {
      day: dayName(date, board),
      date: shortDate(date),
      half: board(`half.${halfDay}`),
    }
    announce(t('movedSay', { title, ...where }))
    focusCell(item.id, 'title', held)
    return true
  }
}

/**
 * Gives the functions that move an item one step by the keyboard. A step begins where the one before it led, and is not taken
 * when that one failed.
 */
export function useSteps(): {
  within: (item: Item, step: -1 | 1) => void
  across: (item: Item, step: -1 | 1, slots: readonly Slot[]) => void
} {
  const board = useBoard()
  const t = useItemWords()
  const move = useMove()
  const go = ({ id }: Item, step: -1 | 1, targetOf: (item: Item) => Target | undefined) => {
    const held = document.activeElement
    inSteps(board, id, async () => {
      const item = board.items().find((one) => one.id === id)
      const target = item && targetOf(item)
      if (item && !target) board.announce(t(step === -1 ? 'edgeUp' : 'edgeDown'))
      return item !== undefined && move(item, target, held)
    })
  }
  return {
    within: (item, step) => go(item, step, (now) => stepWithin(board.items(), now, step)),
    across: (item, step, slots) => go(item, step, (now) => stepAcross(slots, now, step)),
  }
}

/** Gives the function that does what a row's menu offers. */
export function useVerbs(): (verb: RowVerb, item: Item) => void {
  const { store } = useBoard()
  const t = useItemWords()
  const act = useDo()
  const steps = useSteps()
  return (verb, item) => {
    if (verb === 'details') store.set(() => ({ drawer: item.id, copying: undefined }))
    else if (verb === 'duplicate') store.set(() => ({ copying: item.id, drawer: undefined }))
    else if (verb === 'only') store.set(() => ({ releasing: { onlyItemId: item.id } }))
    else if (verb === 'move') store.set(() => ({ moving: item.id }))
    else if (verb === 'up' || verb === 'down') steps.within(item, verb === 'up' ? -1 : 1)
    else {
      const label = t(`done.${verb}`, { title: item.title ?? '' })
      const held = document.activeElement
      void act(verbAct(verb, item, label)).then(() => focusCell(item.id, 'title', held))
    }
  }
}
