import { BadArgument } from './refusals.ts'
import { lengthFault } from './text.ts'

/** The sort key of an entry of a list, the id last, so that no two have the same. */
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

/** The words that a list's entries must have, a text that was validated; null for no condition. Throws BadArgument. */
export function askedWords(matching: string | null | undefined): string | null {
  const words = matching?.split(/\s+/u).join(' ') || null
  const fault = words && lengthFault('matching', words, { max: 100 })
  if (fault) throw new BadArgument('matching', fault.message)
  return words
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

/** A page of what a query found: up to `first + 1` rows behind the cursor, in order; the one too many shows that more follow. */
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
