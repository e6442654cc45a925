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

/** The roles that a column shows, the usual one first; its editor begins with those who have one of them. */
export const rolesOf: Partial<Record<Column, readonly PartyRole[]>> = {
  chairs: ['CHAIRS'],
  attends: ['ATTENDS', 'ON_BEHALF_OF', 'ACCOMPANIES', 'INVITED'],
  prepares: ['PREPARES', 'STAFF'],
}

/** Every role, in the order of the form. */
export const allRoles: readonly PartyRole[] = columns.flatMap((column) => rolesOf[column] ?? [])

/** True when the item has anything for the notes column. */
export function hasNotes(item: Item): boolean {
  const isChanged = item.change?.fields.some(({ field }) => fieldsOf.notes.includes(field)) ?? false
  return (
    Boolean(
      item.remarks ||
        item.transport ||
        item.transportText ||
        item.source?.number ||
        item.source?.issuer,
    ) || isChanged
  )
}

/** The columns that stand by themselves; what a narrow form folds is told under the content. */
export interface Shape {
  shown: readonly Column[]
  folded: readonly Column[]
}

const foldable: readonly Column[] = ['prepares', 'notes']

/** The facts by which the form takes its shape. */
export interface ShapeFacts {
  /** True when something stands in the notes' column. */
  isWithNotes: boolean
  isNarrow: boolean
  /** True when the viewer wants to see the columns that a narrow form folds. */
  isUnfolded: boolean
}

/** The shape of the form: a column of notes only while something stands in it, and less columns where room is short. */
export function shapeOf({ isWithNotes, isNarrow, isUnfolded }: ShapeFacts): Shape {
  const wanted = columns.filter((column) => column !== 'notes' || isWithNotes)
  if (!isNarrow || isUnfolded) return { shown: wanted, folded: [] }
  const isFolded = (column: Column) => foldable.includes(column)
  return {
    shown: wanted.filter((column) => !isFolded(column)),
    folded: wanted.filter(isFolded),
  }
}

/** The columns of a shape that a narrow form could fold. */
export function foldableOf({ shown }: Shape): readonly Column[] {
  return shown.filter((column) => foldable.includes(column))
}
