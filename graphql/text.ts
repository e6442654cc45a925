import { type InvalidInputAnswer, invalid } from './refusals.ts'

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** The length of a text as people count it. */
export function graphemeCount(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}

// Nothing but spaces and characters without a shape of their own: U+200B, U+2060, U+FEFF, U+3164, the blank Braille cell.
const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u

/**
 * The refusal of a text outside the lengths allowed, in graphemes; null when it fits. What nobody can see is too short
 * where something is required.
 */
export function lengthFault(
  field: string,
  text: string,
  { min = 0, max }: { min?: number; max: number },
): InvalidInputAnswer | null {
  // No grapheme is shorter than a code unit: what fits by these need not be cut into the others.
  const count = text.length <= max && min <= 1 ? text.length : graphemeCount(text)
  if (count < min || (min > 0 && unseen.test(text)))
    return invalid(field, 'TOO_SHORT', 'This must not be empty.')
  if (count > max) {
    return invalid(field, 'TOO_LONG', `This has ${count} characters; at most ${max} are kept.`)
  }
  return null
}

/** A text after input validation: composed (NFC) and trimmed; or the refusal of NUL and lone surrogates. */
export function validatedText(
  field: string,
  text: string,
): { text: string; fault: null } | { text: null; fault: InvalidInputAnswer } {
  if (text.includes('\0')) {
    const fault = invalid(field, 'NUL_CHARACTER', 'The text has a NUL character; remove it.')
    return { text: null, fault }
  }
  if (!text.isWellFormed()) {
    const message = 'The text has half a character (a lone surrogate).'
    return { text: null, fault: invalid(field, 'LONE_SURROGATE', message) }
  }
  return { text: text.normalize('NFC').trim(), fault: null }
}
