import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Unreached } from '../../api.ts'
import type {
  AddItemMutation,
  IfTaken,
  ItemField,
  UndoEditMutation,
  WeekQuery,
} from '../../graphql.generated.ts'
import type { Question } from '../../release/question.ts'
import type { CellDraft } from '../edit/save.ts'
import type { News } from '../live/news.ts'
import type { Column } from '../model/columns.ts'
import type { Item, Programme, Slot } from '../model/rows.ts'
import type { Store } from './store.ts'

/** The outcome of an act on an item. */
export type Outcome =
  | UndoEditMutation['undoEdit']
  | Extract<AddItemMutation['addItem'], { __typename: 'RegistrationClosed' }>
  | Unreached

/** A refusal of an act, with what its kind tells beside the sentence. */
export type ItemRefusal = Exclude<Outcome, { __typename: 'ItemSaved' | 'ItemWithdrawn' }>

/** The fields that a further try of a refused act adds. */
export interface Again {
  reason?: string
  ifTaken?: IfTaken
}

/** An intention: how it is sent, and what it is called once done. */
export interface Act {
  /** The item it changes; left out when it adds one. */
  itemId?: string
  /** The revision the planner looked at. */
  revision: number
  /** The act as the undo line calls it. */
  label: string
  /** The texts of the fields that it changes, as far as it has any, to be held against what another wrote. */
  mine?: readonly { field: ItemField; text?: string }[]
  /** The cell that shows `text` while the answer is awaited, with what was put into it. */
  cell?: CellDraft & { column: Column }
  /** Takes it back, where that is no plain undo of one item. */
  undo?: (editId: string, label: string) => Act
  /** Asks for an hour when the item has none afterwards. */
  asksTime?: boolean
  /** The part that the board shows once it is done, beside what follows for every act. */
  after?: Partial<Pick<BoardState, 'copying' | 'drawer'>>
  /** Undoing is not itself put on the list of edits to undo. */
  isUndo?: boolean
  send: (revision: number, again: Again) => Promise<Outcome>
}

/** A refused act that waits for the planner's word. */
export interface Trouble {
  act: Act
  refusal: ItemRefusal
}

/** An own edit that can be taken back. */
export interface Edit {
  editId: string
  itemId: string
  label: string
  /** Takes it back, where that is no plain undo of one item. */
  undo?: (label: string) => Act
}

/** An own edit of an earlier visit, and when it was made. */
export interface EarlierEdit extends Edit {
  at: string
}

/** An edit that was undone in this visit: `editId` is the undoing, `depth` how many edits stood then. */
export interface Undone extends Omit<Edit, 'undo'> {
  depth: number
  /** It was an act on many items, which is not done again by its undoing. */
  isWhole: boolean
}

/** A question under a row. */
export type Asking = Question

/** The state that the board keeps beside the programme itself. */
export interface BoardState {
  /** The row and column that have the keyboard. */
  active?: { row: string; column: string } | undefined
  /** The cell whose editor stands open; `again` is what was put into it before and refused. */
  editing?: { itemId: string; column: Column; again?: CellDraft } | undefined
  typing?: Slot | undefined
  /** The half-day in which lines were left that are not added yet. */
  left?: Slot | undefined
  drawer?: string | undefined
  /** The item of which a copy stands open beside the board; it is added when it is saved. */
  copying?: string | undefined
  /** The item whose move stands open under its row. */
  moving?: string | undefined
  /** The question that stands open under a row. */
  asking?: Asking | undefined
  /**
   * The dialog that releases the whole week or one item alone, or submits it where it needs approval, unless `isRelease`
   * says that what needs none is to go; `leftOutIds` are not ticked then.
   */
  releasing?:
    | { onlyItemId?: string; isRelease?: boolean; leftOutIds?: readonly string[] }
    | undefined
  /** Refused acts whose refusals have not been answered, the newest first. */
  troubles: readonly Trouble[]
  /** Words shown in a cell until the server has answered, by `itemId column`. */
  pending: Readonly<Record<string, string>>
  /** Acts under way. */
  underWay: number
  /** Own edits of this visit, latest last. */
  edits: readonly Edit[]
  /** Edits that were undone, latest last, for as long as it can be done again. */
  undone: readonly Undone[]
  /** The edit of an earlier visit about which it is asked whether it is taken back. */
  undoing?: EarlierEdit | undefined
  /** Items newer than the programme last read. */
  fresh: Readonly<Record<string, Item>>
  /** Words that were settled in this visit, as `wordsKey` names them: nobody is asked about them again. */
  settled: readonly string[]
  /** Items withdrawn since the programme was last read. */
  gone: readonly string[]
  /** The changes of others since the viewer last looked. */
  news?: News | undefined
  /** The item of the news that was looked at last. */
  looked?: string | undefined
  /** A sentence on what was undone, until it passes. */
  said?: string | undefined
  /** The item saved last, for its passing mark. */
  saved?: string | undefined
}

/** The state of a board on which nothing has happened yet. */
export const untouched: BoardState = {
  troubles: [],
  pending: {},
  underWay: 0,
  edits: [],
  undone: [],
  fresh: {},
  gone: [],
  settled: [],
}

/** The office whose programme is shown. */
export type Office = NonNullable<WeekQuery['office']>

/** One board: what it shows now, what is open on it and its one voice. */
export interface Board {
  store: Store<BoardState>
  office: () => Office
  programme: () => Programme
  /** All items of the week in print order, own fresh edits included. */
  items: () => readonly Item[]
  announce: (text: string) => void
  /** Acts on one item follow one another. */
  queues: Map<string, Promise<unknown>>
  /** The last step asked for with an item while any is under way; true once it is taken. */
  steps: Map<string, Promise<boolean>>
  /** Own edits' revisions, `itemId revision` to the next, so that quick edits in a row do not call each other stale. */
  successors: Map<string, number>
  /** The traces of own acts, so that others' changes are told from them. */
  own: { revisions: Map<string, number>; left: Set<string> }
}

/** Lends the board to everything on it. */
export const BoardContext = createContext<Board | undefined>(undefined)

/** The board around this component. */
export function useBoard(): Board {
  const board = useContext(BoardContext)
  if (board === undefined) throw new Error('useBoard stands outside a board')
  return board
}

/** A slice of the board's state; the component renders anew when it changes. */
export function useBoardState<Slice>(select: (state: BoardState) => Slice): Slice {
  const { store } = useBoard()
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}

/** The mark of an item that others have just changed: not looked at yet, or just now. */
export function useNewsMark(id: string): 'unseen' | 'seen' | undefined {
  return useBoardState(({ news, looked }) => {
    if (news?.unseen.includes(id)) return 'unseen'
    return looked === id ? 'seen' : undefined
  })
}
