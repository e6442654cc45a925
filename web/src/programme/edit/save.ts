import type { KeyboardEvent } from 'react'
import type { ItemFieldsInput } from '../../graphql.generated.ts'
import type { Column } from '../model/columns.ts'
import type { Item } from '../model/rows.ts'

/** What leaving a cell saves, and the words that stand in the cell until the server has answered. */
export interface Saving {
  fields: ItemFieldsInput
  text: string
}

/** What each cell editor is given. `keep` holds what leaving the cell would save. */
export interface EditorProps {
  item: Item
  column: Column
  keep: (saving: Saving | undefined) => void
  onKeys: (event: KeyboardEvent) => void
  /** What was chosen is complete by itself: saves the cell. */
  onPicked: () => void
}
