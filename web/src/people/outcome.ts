import { isRefusal, type RefusalLike } from '../api.ts'
import type { Outcome } from '../parts/editable-table/edits.ts'
import { useRefusalText } from '../refusals.ts'
import { numbersAfterMove, type Placed } from './order.ts'

/** Turns what a mutation answered into what a table shows. `idOf` finds the saved entry's id. */
export type ToOutcome = <Done extends object>(
  done: Done,
  idOf: (done: Exclude<Done, RefusalLike>) => string,
) => Outcome

/** Gives the function that says in a table what became of a row; a refusal marks the column named like its field. */
export function useOutcome(columns: readonly string[]): ToOutcome {
  const refusalText = useRefusalText()
  return (done, idOf) => {
    if (!isRefusal(done))
      return { isSaved: true, id: idOf(done as Exclude<typeof done, RefusalLike>) }
    const message = refusalText(done)
    const column = columnOf(done.field, columns)
    return column === undefined ? { isSaved: false, message } : { isSaved: false, message, column }
  }
}

// `input.posts.0.title` is about the column `title`, `input.memberIds.3` about `memberIds`.
function columnOf(field: string | null | undefined, columns: readonly string[]) {
  return field
    ?.split('.')
    .reverse()
    .find((part) => columns.includes(part))
}

const isInUse = ({ isRetired }: { isRetired: boolean }): boolean => !isRetired

/** Gives the verb that moves an entry one place by saving new numbers, one after the other; the first refusal ends it. */
export function moveBySaving<Node extends { id: string; isRetired: boolean }>(
  nodes: readonly Node[] | undefined,
  numberOf: (node: Node) => number,
  save: (node: Node, number: number) => Promise<Outcome>,
): (id: string, by: -1 | 1) => Promise<Outcome> {
  return async (id, by) => {
    const entries = (nodes ?? []).filter(isInUse).map((node): Placed & { node: Node } => ({
      id: node.id,
      number: numberOf(node),
      node,
    }))
    for (const change of numbersAfterMove(entries, id, by)) {
      const node = entries.find((entry) => entry.id === change.id)?.node
      const outcome = node && (await save(node, change.number))
      if (outcome && !outcome.isSaved) return outcome
    }
    return { isSaved: true }
  }
}
