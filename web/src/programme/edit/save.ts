import type { ItemFieldsInput } from '../../graphql.generated.ts'

/** What leaving a cell saves, and the words that stand in the cell until the server has answered. */
export interface Saving {
  fields: ItemFieldsInput
  text: string
}
