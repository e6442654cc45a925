import type { KeyboardEvent } from 'react'
import type { ItemFieldsInput } from '../../graphql.generated.ts'
import type { Column } from '../model/columns.ts'
import type { Item } from '../model/rows.ts'

/** The input that leaving a cell saves, and the words that stand in the cell until the server has answered. */
export interface Saving {
  fields: ItemFieldsInput
  text: string
}

/** The props of every cell editor. `keep` holds what leaving the cell would save. */
export interface EditorProps {
  item: Item
  column: Column
  keep: (saving: Saving | undefined) => void
  onKeys: (event: KeyboardEvent) => void
  /** Saves the cell: the choice is complete by itself. */
  onPicked: () => void
}
