import type { Act, Again, Board, BoardState, Outcome } from './board.ts'
import { withoutAct, withTrouble } from './troubles.ts'

const pendingKey = (act: Act): string | undefined =>
  act.cell && act.itemId ? `${act.itemId} ${act.cell.column}` : undefined

function begun(state: BoardState, act: Act): Partial<BoardState> {
  const key = pendingKey(act)
  return {
    underWay: state.underWay + 1,
    ...withoutAct(state, act),
    ...(key && act.cell ? { pending: { ...state.pending, [key]: act.cell.text } } : {}),
  }
}

function ended(state: BoardState, act: Act): Partial<BoardState> {
  const key = pendingKey(act)
  const rest = Object.entries(state.pending).filter(([name]) => name !== key)
  return { underWay: state.underWay - 1, pending: Object.fromEntries(rest) }
}

/** The revision to send: that which was looked at, led on over the own edits made since. */
function revisionNow(board: Board, act: Act): number {
  let revision = act.revision
  for (;;) {
    const next = board.successors.get(`${act.itemId} ${revision}`)
    if (next === undefined) return revision
    revision = next
  }
}

function inTurn(board: Board, act: Act, again: Again): Promise<Outcome> {
  const send = (): Promise<Outcome> => act.send(revisionNow(board, act), again)
  if (act.itemId === undefined) return send()
  const turn = (board.queues.get(act.itemId) ?? Promise.resolve()).then(send)
  board.queues.set(
    act.itemId,
    turn.catch(() => undefined),
  )
  return turn
}

function taken(board: Board, act: Act, outcome: Outcome): Partial<BoardState> {
  const state = board.store.get()
  if (outcome.__typename !== 'ItemSaved' && outcome.__typename !== 'ItemWithdrawn') {
    return withTrouble(state, { act, refusal: outcome })
  }
  const isSaved = outcome.__typename === 'ItemSaved'
  const itemId = isSaved ? outcome.item.id : outcome.itemId
  const { editId } = outcome
  const { label, undo } = act
  const edit = {
    editId,
    itemId,
    label,
    ...(undo && { undo: (said: string) => undo(editId, said) }),
  }
  return {
    ...act.after,
    saved: itemId,
    ...(isSaved &&
      act.asksTime && { asking: outcome.item.wantsTime ? { itemId, about: 'TIME' } : undefined }),
    edits: act.isUndo ? state.edits : [...state.edits, edit],
    ...(isSaved
      ? {
          fresh: { ...state.fresh, [itemId]: outcome.item },
          gone: state.gone.filter((id) => id !== itemId),
        }
      : { gone: [...state.gone, itemId] }),
  }
}

// What came of it is no news when the week is read anew.
function trace({ own, programme }: Board, outcome: Outcome): void {
  if (outcome.__typename === 'ItemWithdrawn') own.left.add(outcome.itemId)
  if (outcome.__typename !== 'ItemSaved') return
  const { id, revision, day } = outcome.item
  own.revisions.set(id, revision)
  const isHere = day === null || programme().days.some(({ date }) => date === day)
  if (isHere) own.left.delete(id)
  else own.left.add(id)
}

/**
 * Carries out an act: the cell shows it at once, acts on one item wait for one another, a refusal stands among the board's
 * troubles until it is answered or the same is tried again. Gives the outcome.
 */
export async function run(board: Board, act: Act, again: Again = {}): Promise<Outcome> {
  board.store.set((state) => begun(state, act))
  const outcome = await inTurn(board, act, again)
  const before = revisionNow(board, act)
  // What leaves the item as it was, such as words that stay words, leads to no other revision.
  if (outcome.__typename === 'ItemSaved' && act.itemId && outcome.item.revision !== before) {
    board.successors.set(`${act.itemId} ${before}`, outcome.item.revision)
  }
  trace(board, outcome)
  board.store.set((state) => ({ ...ended(state, act), ...taken(board, act, outcome) }))
  return outcome
}
