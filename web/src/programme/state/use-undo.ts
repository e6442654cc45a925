import { client, isRefusal } from '../../api.ts'
import { LatestOwnEditDocument } from '../../graphql.generated.ts'
import { focusCell } from '../table/focus.ts'
import { useItemWords } from '../words/item.ts'
import { useLiveWords } from '../words/live.ts'
import { undoAct } from './acts.ts'
import { type Board, type EarlierEdit, type Edit, useBoard } from './board.ts'
import { unsettleAct } from './settle.ts'
import { until } from './store.ts'
import { useDo } from './use-do.ts'

/** Gives the functions that take an own edit back, and that say something in the bar. */
function useTakeBack() {
  const { store } = useBoard()
  const t = useLiveWords()
  const act = useDo()
  const say = (said: string) => store.set(() => ({ said }))
  const takeBack = async (edit: Edit, held: Element | null) => {
    store.set(({ edits }) => ({ edits: edits.filter((other) => other !== edit) }))
    const said = t('undone', { what: edit.label })
    const done = await act(edit.undo ? edit.undo(said) : undoAct(edit, said))
    if (!isRefusal(done)) {
      say(said)
      store.set(({ undone, edits }) => ({
        // What was undone before this and is not below it has been overtaken by newer edits.
        undone: [
          ...undone.filter(({ depth }) => depth > edits.length),
          {
            editId: done.editId,
            itemId: edit.itemId,
            label: edit.label,
            depth: edits.length,
            isWhole: edit.undo !== undefined,
          },
        ],
      }))
    }
    focusCell(edit.itemId, 'title', held)
  }
  return { takeBack, say }
}

/**
 * Gives the function that takes back the latest own edit, and says which. With none of this visit it asks the server for the
 * latest one before, and asks before that is taken back; it says so when there is none either. An edit still under way is
 * the latest: it is waited for, and when it is refused nothing is taken back.
 */
export function useUndo(): () => Promise<void> {
  const board = useBoard()
  const { store } = board
  const t = useLiveWords()
  const words = useItemWords()
  const { takeBack, say } = useTakeBack()
  return async () => {
    const held = document.activeElement
    const { troubles } = store.get()
    await until(store, ({ underWay }) => underWay === 0)
    if (store.get().troubles.some((trouble) => !troubles.includes(trouble))) return
    const edit = store.get().edits.at(-1)
    if (edit) return takeBack(edit, held)
    const earlier = await earlierEdit(board, words)
    if (earlier === undefined) say(t('undoUnreached'))
    else if (earlier === null) say(t('nothingToUndo'))
    else if (earlier === 'IMPORT') say(t('importStays'))
    else store.set(() => ({ undoing: earlier, said: undefined }))
  }
}

/** Gives the function that answers whether an edit of an earlier visit is taken back. */
export function useUndoEarlier(): (edit: EarlierEdit, isWanted: boolean) => void {
  const { store } = useBoard()
  const { takeBack } = useTakeBack()
  return (edit, isWanted) => {
    store.set(() => ({ undoing: undefined }))
    if (isWanted) void takeBack(edit, document.activeElement)
  }
}

/** Gives the function that does again what this visit undid last, unless an edit came after it. */
export function useRedo(): () => Promise<void> {
  const { store } = useBoard()
  const t = useLiveWords()
  const act = useDo()
  const say = (said: string) => store.set(() => ({ said }))
  return async () => {
    const held = document.activeElement
    await until(store, ({ underWay }) => underWay === 0)
    const { undone, edits } = store.get()
    const last = undone.at(-1)
    if (!last || last.depth !== edits.length || last.isWhole) return say(t('nothingToRedo'))
    // Undoing is an edit as well: to take that back is to do it again. It can then be undone like any other.
    const done = await act({ ...undoAct(last, last.label), isUndo: false })
    if (isRefusal(done)) return
    store.set((state) => ({ undone: state.undone.filter((one) => one !== last) }))
    say(t('redone', { what: last.label }))
    focusCell(last.itemId, 'title', held)
  }
}

const doneBy: Partial<
  Record<
    string,
    | 'add'
    | 'move'
    | 'postpone'
    | 'cancel'
    | 'restore'
    | 'discard'
    | 'withdraw'
    | 'accept'
    | 'settle'
  >
> = {
  addItem: 'add',
  moveItem: 'move',
  postponeItem: 'postpone',
  cancelItem: 'cancel',
  restoreItem: 'restore',
  discardChanges: 'discard',
  withdrawItem: 'withdraw',
  answerProposal: 'accept',
  settleWords: 'settle',
}

/**
 * The viewer's latest edit of an earlier visit; IMPORT when it is one that is not undone, null when there is none, undefined
 * without an answer.
 */
async function earlierEdit(
  board: Board,
  t: ReturnType<typeof useItemWords>,
): Promise<EarlierEdit | 'IMPORT' | null | undefined> {
  const { year, week } = board.programme()
  const variables = { officeId: board.office().id, year, week }
  const options = { requestPolicy: 'network-only' } as const
  const { data } = await client.query(LatestOwnEditDocument, variables, options).toPromise()
  const found = data?.office?.programme
  if (!found) return undefined
  if (!found.latestOwnEdit) return null
  const { editId, itemId, verb, title, at } = found.latestOwnEdit
  if (verb === 'acceptImport') return 'IMPORT'
  const label = t(`done.${doneBy[verb] ?? 'form'}`, { title })
  const item = board.items().find(({ id }) => id === itemId)
  if (verb !== 'settleWords' || !item) return { editId, itemId, label, at }
  return {
    editId,
    itemId,
    label,
    at,
    undo: (said) => unsettleAct(board, item, { editId, label: said }),
  }
}
