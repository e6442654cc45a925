/** A value that can't be taken; see InvalidInput in graphql/base.graphql. */
export type InvalidInputAnswer = {
  __typename: 'InvalidInput'
  code: string
  message: string
  field: string | null
}

/** An id that means nothing to this viewer; see NotFound in graphql/base.graphql. */
export type NotFoundAnswer = {
  __typename: 'NotFound'
  code: string
  message: string
  field: string | null
}

/** The refusal of a value: the input field as a path, a stable code, a sentence that tells the way out. */
export function invalid(field: string, code: string, message: string): InvalidInputAnswer {
  return { __typename: 'InvalidInput', code, message, field }
}

/** The refusal of an id, the same for unknown, hidden and foreign ones, so that it discloses nothing. */
export function notFound(field: string): NotFoundAnswer {
  return {
    __typename: 'NotFound',
    code: 'NOT_FOUND',
    message: 'Nothing with this id is here. It may have been removed; read the list again.',
    field,
  }
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** The length of a text as people count it. */
export function graphemeCount(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}

/** The refusal of a text outside the lengths allowed, in graphemes; null when it fits. */
export function lengthFault(
  field: string,
  text: string,
  { min = 0, max }: { min?: number; max: number },
): InvalidInputAnswer | null {
  const count = graphemeCount(text)
  if (count < min) return invalid(field, 'TOO_SHORT', 'This must not be empty.')
  if (count > max) {
    return invalid(field, 'TOO_LONG', `This has ${count} characters; at most ${max} are kept.`)
  }
  return null
}

/** True for a canonical uuid, the only form an id of ours has. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
