import type { KeyboardEvent } from 'react'
import type { ItemFieldsInput, PlaceInput } from '../../graphql.generated.ts'
import type { Column } from '../model/columns.ts'
import type { Named } from '../model/parties.ts'
import type { Item } from '../model/rows.ts'

/** The content put into a cell, as far as its editor needs it to go on: the words that stand there, its people or its place. */
export interface CellDraft {
  text: string
  people?: readonly Named[]
  place?: PlaceInput & { label: string }
}

/** The input that leaving a cell saves, and the words that stand in the cell until the server has answered. */
export interface Saving extends CellDraft {
  fields: ItemFieldsInput
}

/** The props of every cell editor. `keep` holds what leaving the cell would save. */
export interface EditorProps {
  item: Item
  column: Column
  /** The content that was put in before and refused; the editor goes on with it. */
  again: CellDraft | undefined
  keep: (saving: Saving | undefined) => void
  onKeys: (event: KeyboardEvent) => void
  /** Saves the cell: the choice is complete by itself. */
  onPicked: () => void
}
