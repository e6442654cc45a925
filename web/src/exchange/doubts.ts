import type { ItemField, ReadEntryFragment } from '../graphql.generated.ts'

const surely = 0.7

/** The reader's lowest confidence in some fields, from 0 to 1, when it is less than sure. */
export function doubtOf(
  { confidence }: ReadEntryFragment,
  ...fields: ItemField[]
): number | undefined {
  const values = confidence.filter(({ field }) => fields.includes(field)).map(({ value }) => value)
  const lowest = Math.min(1, ...values)
  return lowest < surely ? lowest : undefined
}

/** True when the reader was unsure of any field, or noticed something odd. */
export function isDoubtful({ confidence, warnings }: ReadEntryFragment): boolean {
  return warnings.length > 0 || confidence.some(({ value }) => value < surely)
}
