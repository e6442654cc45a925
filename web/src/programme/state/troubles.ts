import type { Act, BoardState, Trouble } from './board.ts'

type Troubles = Pick<BoardState, 'troubles'>

const isSame = (one: Act, other: Act): boolean =>
  one.itemId === other.itemId && one.cell?.column === other.cell?.column

/** The refusals without that of the same act before: of the same cell, or of the same item as a whole. */
export function withoutAct({ troubles }: Troubles, act: Act): Troubles {
  return { troubles: troubles.filter((trouble) => !isSame(trouble.act, act)) }
}

/** The refusals with one more, the newest first. */
export function withTrouble(state: Troubles, trouble: Trouble): Troubles {
  return { troubles: [trouble, ...withoutAct(state, trouble.act).troubles] }
}

/** A name of a refusal among those that stand. */
export function nameOf({ act }: Trouble): string {
  return `${act.itemId} ${act.cell?.column}`
}
