import type { SourceDocument, Struck } from '../documents/source.ts'
import type { Leftover, ReadEntry } from './entry.ts'
import { folded, oneLine } from './words.ts'

/**
 * Calls off the entries whose words are struck through, makes doubtful those that lost some, and lists what was cut out
 * of a line among what became no entry.
 */
export function withStruck(
  document: SourceDocument,
  entries: ReadEntry[],
): { entries: ReadEntry[]; leftovers: Leftover[] } {
  const found = struckOf(document)
  if (found.length === 0) return { entries, leftovers: [] }
  const places = new Map<string, Found[]>()
  for (const each of found) places.set(each.where, [...(places.get(each.where) ?? []), each])
  return {
    entries: entries.map((entry) => called(entry, places.get(entry.where) ?? [])),
    leftovers: found.flatMap(({ where, struck }) =>
      struck.cut === '' ? [] : [{ where, text: oneLine(struck.cut), why: 'STRUCK' }],
    ),
  }
}

type Found = { where: string; struck: Struck }

function struckOf({ blocks }: SourceDocument): Found[] {
  return blocks.flatMap((block): Found[] => {
    if (block.kind === 'PARAGRAPH')
      return block.struck ? [{ where: block.where, struck: block.struck }] : []
    return block.rows.flatMap(({ where, cells }) =>
      cells.flatMap(({ struck }) => (struck ? [{ where, struck }] : [])),
    )
  })
}

function called(entry: ReadEntry, found: Found[]): ReadEntry {
  if (found.length === 0) return entry
  const title = plain(entry.title)
  const isCalledOff = title !== '' && found.some(({ struck }) => plain(struck.kept).includes(title))
  const isTouched = found.some(({ struck }) => struck.kept !== '' || struck.cut !== '')
  if (!isCalledOff && !(isTouched && isAlone(entry, found))) return entry
  return {
    ...entry,
    change: isCalledOff ? (entry.change ?? 'CANCELLED') : entry.change,
    warnings: [...entry.warnings, 'STRUCK'],
  }
}

// Of several items of a cell only the one whose own words are struck is meant.
function isAlone(entry: ReadEntry, found: Found[]): boolean {
  const source = plain(entry.source)
  return found.every(({ struck }) => struck.kept === '' || source.includes(plain(struck.kept)))
}

function plain(words: string): string {
  return folded(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
