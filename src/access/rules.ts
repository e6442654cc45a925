import { createHash } from 'node:crypto'

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

// Nothing but spaces and characters without a shape of their own: U+200B, U+2060, U+FEFF, U+3164, the blank Braille cell.
const unseen = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u

/**
 * The refusal of a text outside the lengths allowed, in graphemes; null when it fits. What nobody can see is too short
 * where something must stand.
 */
export function lengthFault(
  field: string,
  text: string,
  { min = 0, max }: { min?: number; max: number },
): InvalidInputAnswer | null {
  const count = graphemeCount(text)
  if (count < min || (min > 0 && unseen.test(text)))
    return invalid(field, 'TOO_SHORT', 'This must not be empty.')
  if (count > max) {
    return invalid(field, 'TOO_LONG', `This has ${count} characters; at most ${max} are kept.`)
  }
  return null
}

/** The refusal of a whole number outside its range; null when it fits or is not given. */
export function rangeFault(
  field: string,
  value: number | null | undefined,
  { min, max }: { min: number; max: number },
): InvalidInputAnswer | null {
  if (value === null || value === undefined || (value >= min && value <= max)) return null
  return invalid(field, 'OUT_OF_RANGE', `This must be a number from ${min} to ${max}.`)
}

/** The refusal of what can't be an e-mail address; null when it can. Whether it is one, only a message would tell. */
export function emailFault(field: string, text: string): InvalidInputAnswer | null {
  if (text.length <= 254 && /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.]+$/u.test(text))
    return null
  return invalid(field, 'NOT_AN_EMAIL', 'This is not an e-mail address, such as name@example.vn.')
}

/** The refusal of a password that is too short or too long; null when it may be chosen. Length is all that is asked. */
export function passwordFault(field: string, text: string): InvalidInputAnswer | null {
  const count = graphemeCount(text)
  if (count >= 10 && count <= 200) return null
  return invalid(field, 'BAD_PASSWORD_LENGTH', 'A password has 10 to 200 characters.')
}

/** The first of several faults; null when there is none. */
export function firstFault<Fault>(...faults: readonly (Fault | null)[]): Fault | null {
  return faults.find((fault) => fault !== null) ?? null
}

/** SHA-256 of a secret, the only form in which one is stored. A random secret needs no salt. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** A text as it goes inside: composed (NFC) and trimmed; or why it can't, for NUL and lone surrogates. */
export function insideText(
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

/** True for a canonical uuid, the only form an id of ours has. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}

/** An argument of a query outside what the SDL allows: the edge answers it as a GraphQL error with these extensions. */
export class BadArgument extends Error {
  readonly extensions: { code: 'INVALID_INPUT'; field: string }

  constructor(field: string, message: string) {
    super(message)
    this.name = 'BadArgument'
    this.extensions = { code: 'INVALID_INPUT', field }
  }
}

/** What an entry of a list is sorted by, the id last, so that no two have the same. */
export type SortKey = readonly (string | number)[]

/** The page that was asked for: at most `first` entries, those behind `after`. */
export type AskedPage = { first: number; after: SortKey | null }

/** A page of a list, of the shape of every connection in the SDL. */
export type Page<Row> = {
  nodes: Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The arguments of a connection as they come. */
export type PageArguments = {
  first?: number | null | undefined
  after?: string | null | undefined
}

/** Reads a connection's arguments: 1 to `most` entries, `usual` when null. Throws BadArgument. */
export function askedPage(
  { first, after }: PageArguments,
  { most, usual }: { most: number; usual: number },
): AskedPage {
  const count = first ?? usual
  if (count < 1 || count > most) {
    throw new BadArgument('first', `Ask for 1 to ${most} entries; follow endCursor for more.`)
  }
  return { first: count, after: after === null || after === undefined ? null : readCursor(after) }
}

/** The opaque cursor of an entry. */
export function cursorOf(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The sort key in a cursor. Throws BadArgument for a text that `cursorOf` never made. */
export function readCursor(cursor: string): SortKey {
  const key = parsed(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (Array.isArray(key) && key.length > 0 && key.every(isSortable)) return key
  throw strangeCursor()
}

/** The fault of a cursor that this list never gave. */
export function strangeCursor(): BadArgument {
  return new BadArgument('after', 'This cursor is not one of this list; take it from pageInfo.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isSortable(part: unknown): part is string | number {
  return typeof part === 'number' || typeof part === 'string'
}

/** A page of what a query found: up to `first + 1` rows behind the cursor, in order; the one too many tells that more follow. */
export function pageOf<Row>(
  found: readonly Row[],
  { first }: AskedPage,
  keyOf: (row: Row) => SortKey,
): Page<Row> {
  const nodes = found.slice(0, first)
  const last = nodes.at(-1)
  return {
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      endCursor: last === undefined ? null : cursorOf(keyOf(last)),
    },
  }
}

/** A page of a whole short list, such as an office's units: sorted here, names as Vietnamese sorts them. */
export function pageOfAll<Row>(
  all: readonly Row[],
  asked: AskedPage,
  keyOf: (row: Row) => SortKey,
): Page<Row> {
  const { after } = asked
  const found = [...all]
    .sort((one, other) => compareKeys(keyOf(one), keyOf(other)))
    .filter((row) => after === null || compareKeys(keyOf(row), after) > 0)
  return pageOf(found, asked, keyOf)
}

const vietnamese = new Intl.Collator('vi')

/** The order of two sort keys: numbers by size, words as Vietnamese sorts them. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, part] of one.entries()) {
    const against = other[index]
    const order =
      typeof part === 'number' && typeof against === 'number'
        ? part - against
        : vietnamese.compare(String(part), String(against ?? ''))
    if (order !== 0) return order
  }
  return 0
}
