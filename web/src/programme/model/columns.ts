import type { ItemField, PartyRole } from '../../graphql.generated.ts'
import type { Item } from './rows.ts'

/** The columns of the form that hold an item's facts, left to right. */
export const columns = ['time', 'title', 'chairs', 'attends', 'place', 'prepares', 'notes'] as const

/** One column of the form. */
export type Column = (typeof columns)[number]

/** The fields whose changes a column shows. */
export const fieldsOf: Record<Column, readonly ItemField[]> = {
  time: ['TIME'],
  title: ['TITLE'],
  chairs: ['CHAIRS'],
  attends: ['ATTENDS', 'INVITED'],
  place: ['PLACE', 'GATHERING_POINT'],
  prepares: ['PREPARES', 'STAFF'],
  notes: ['REMARKS', 'TRANSPORT', 'SOURCE'],
}

/** The roles that a column's editor writes. */
export const rolesOf: Partial<Record<Column, readonly PartyRole[]>> = {
  chairs: ['CHAIRS'],
  attends: ['ATTENDS', 'INVITED'],
  prepares: ['PREPARES'],
}

/** True when the item has anything for the notes column. */
export function hasNotes(item: Item): boolean {
  const isChanged = item.change?.fields.some(({ field }) => fieldsOf.notes.includes(field)) ?? false
  return Boolean(item.remarks || item.transport || item.transportText || item.source) || isChanged
}

/** The columns that stand by themselves; what a narrow form folds is told under the content. */
export interface Shape {
  shown: readonly Column[]
  folded: readonly Column[]
}

const narrow: Shape = {
  shown: ['time', 'title', 'chairs', 'attends', 'place'],
  folded: ['prepares', 'notes'],
}
const plain: Shape = { shown: columns.filter((column) => column !== 'notes'), folded: [] }
const whole: Shape = { shown: columns, folded: [] }

/** The shape of the form: without a column of notes when nothing stands in it. */
export function shapeOf(isWithNotes: boolean, isNarrow: boolean): Shape {
  if (isNarrow) return narrow
  return isWithNotes ? whole : plain
}
