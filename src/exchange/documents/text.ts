import { readMarkup } from './markup.ts'
import { oldFontOf } from './old-fonts.ts'
import { boundText, type SourceBlock, type SourceDocument, type SourceRow } from './source.ts'

/** Text or HTML bytes as a document; null when the bytes are not text. */
export function readText(bytes: Uint8Array, fileName: string): SourceDocument | null {
  const decoded = decode(bytes)
  if (!decoded) return null
  const { text, isGuessed } = decoded
  const document =
    looksLikeMarkup(text) || isNamedMarkup(text, fileName)
      ? readMarkup(text, 'HTML')
      : plainDocument(text)
  return isGuessed
    ? { ...document, warnings: [...document.warnings, 'ENCODING_GUESSED'] }
    : document
}

function looksLikeMarkup(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|table|tr|div|p|center|h[1-6]|span|ul|ol|script|style|section|article|font|b|br)\b[^<]*>)/i.test(
    text,
  )
}

/** A fragment saved as .html may begin with bare text. */
function isNamedMarkup(text: string, fileName: string): boolean {
  return /\.html?$/i.test(fileName) && /<\/?[a-z][^<>]*>/i.test(text)
}

function decode(bytes: Uint8Array): { text: string; isGuessed: boolean } | null {
  const label = labelOf(bytes)
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return isBinary(text) ? null : { text: text.normalize('NFC'), isGuessed: false }
  } catch {
    // A text written for an old font is turned into Unicode once its words stand apart.
    const old = new TextDecoder('windows-1252').decode(bytes)
    if (oldFontOf(old) !== null) return isBinary(old) ? null : { text: old, isGuessed: false }
    // Other Vietnamese files that are not Unicode are mostly in Microsoft's code page 1258.
    const text = new TextDecoder('windows-1258').decode(bytes)
    return isBinary(text) ? null : { text: text.normalize('NFC'), isGuessed: true }
  }
}

function labelOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 400)
  const zerosAt = (parity: number) =>
    sample.filter((byte, at) => byte === 0 && at % 2 === parity).length
  if (zerosAt(1) > sample.length / 8) return 'utf-16le'
  if (zerosAt(0) > sample.length / 8) return 'utf-16be'
  return 'utf-8'
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

function isBinary(text: string): boolean {
  if (text.startsWith('%PDF-') || text.startsWith('{\\rtf')) return true
  return (text.slice(0, 4000).match(controls)?.length ?? 0) > 0
}

function plainDocument(text: string): SourceDocument {
  boundText(text)
  const lines = text.replace(/\r\n?|\u2028|\u2029|\f/g, '\n').split('\n')
  const blocks: SourceBlock[] = []
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at)
    if (table) {
      blocks.push({ kind: 'TABLE', where: `line ${at + 1}`, rows: table.rows })
      at = table.end
      continue
    }
    const line = lines[at] ?? ''
    const isHeldEmpty = /^[ \t]*\u00a0[\u00a0 \t]*$/.test(line)
    blocks.push({
      kind: 'PARAGRAPH',
      where: `line ${at + 1}`,
      text: isHeldEmpty ? '\u00a0' : line.trim(),
    })
    at += 1
  }
  return { __typename: 'SourceDocument', form: 'TEXT', title: null, blocks, warnings: [] }
}

type TextTable = { rows: SourceRow[]; end: number }

/** Two or more neighbouring lines cut by the same separator are a table typed or pasted as text. */
function tableAt(lines: string[], start: number): TextTable | null {
  const first = lines[start] ?? ''
  if (count(first, '|') >= 2) return pipeTable(lines, start)
  if (count(first.trim(), '\t') >= 2) return tabTable(lines, start)
  return null
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

function pipeTable(lines: string[], start: number): TextTable | null {
  const closes = (lines[start] ?? '').trimEnd().endsWith('|')
  const rows: SourceRow[] = []
  let at = start
  while (at < lines.length) {
    let line = lines[at] ?? ''
    const where = `line ${at + 1}`
    if (line.trim() === '' && isPipeLine(lines[at + 1])) {
      at += 1
      continue
    }
    if (!isPipeLine(line) && !(closes && isPipeLine(lines[at + 1]) && line.trim() !== '')) break
    // A line feed inside a cell leaves the row open: it ends where the closing bar stands.
    while (
      closes &&
      !line.trimEnd().endsWith('|') &&
      at + 1 < lines.length &&
      (lines[at + 1] ?? '').trim() !== ''
    ) {
      at += 1
      line = `${line}\n${lines[at] ?? ''}`
    }
    at += 1
    const cells = cellsOf(line)
    if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) rows.push(rowOf(where, cells))
  }
  return rows.length >= 2 ? { rows, end: at } : null
}

function isPipeLine(line: string | undefined): boolean {
  return count(line ?? '', '|') >= 1
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/\|$/, '')
  return (inner.startsWith('|') && count(inner, '|') > 1 ? inner.slice(1) : inner)
    .split('|')
    .map((cell) => cell.trim())
}

function tabTable(lines: string[], start: number): TextTable | null {
  const rows: SourceRow[] = []
  let at = start
  while (at < lines.length && count(lines[at] ?? '', '\t') >= 1) {
    const cells = (lines[at] ?? '').replace(/\s+$/, '').split('\t')
    rows.push(
      rowOf(
        `line ${at + 1}`,
        cells.map((cell) => cell.trim()),
      ),
    )
    at += 1
  }
  return rows.length >= 2 ? { rows, end: at } : null
}

function rowOf(where: string, cells: string[]): SourceRow {
  return { where, cells: cells.map((text) => ({ text, isCarried: false })) }
}
