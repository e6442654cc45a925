/**
 * Reads what a spreadsheet puts on the clipboard: rows by line break, cells by tab; a cell in quotes may hold
 * line breaks, tabs and doubled quotes. The line break at the end makes no row of its own.
 */
export function cellsFromClipboard(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const form = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y
  while (form.lastIndex < text.length) {
    const match = form.exec(text) ?? looseCell(text, form)
    const [quoted, plain, end] = [match[1], match[2], match[3]]
    row.push((quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim())
    if (end === '\t' && form.lastIndex === text.length) row.push('')
    if (end !== '\t' || form.lastIndex === text.length) {
      rows.push(row)
      row = []
    }
  }
  return rows
}

// A cell such as `"A" and B` begins with a quote but is not a quoted cell: it is taken as it stands.
function looseCell(text: string, form: RegExp): RegExpExecArray {
  const loose = /()([^\t\r\n]*)(\t|\r\n|\r|\n|$)/y
  loose.lastIndex = form.lastIndex
  const match = loose.exec(text)
  if (match === null) throw new Error('the clipboard has a cell without an end')
  form.lastIndex = loose.lastIndex
  return Object.assign(match, { 1: undefined })
}

/** True when a paste is a block of cells and not a text for one cell. */
export function isBlockOfCells(text: string): boolean {
  return /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''))
}
