import type { SourceCell, SourceRow } from './source.ts'
import { settleStruck, strikeOff, strikeOn, withoutSigns } from './struck.ts'

/** The looks of a worksheet that change what it says: hidden rows and columns, and cells in a font that is struck through. */
export type SheetLooks = {
  hiddenRows: Set<number>
  hiddenColumns: { from: number; until: number }[]
  struckCells: Set<string>
}

/** Reads them from a worksheet's XML and the workbook's styles. */
export function sheetLooksOf(sheet: string, styles: string): SheetLooks {
  const struck = struckStyles(styles)
  const hidden = [...sheet.matchAll(/<row\s[^<>]*>/g)].flatMap(([tag]) =>
    /\shidden="(?:1|true)"/.test(tag) ? [Number(/\sr="(\d+)"/.exec(tag)?.[1])] : [],
  )
  const cells = struck.size === 0 ? [] : [...sheet.matchAll(/<c\s[^<>]*>/g)]
  const struckCells = cells.flatMap(([tag]) =>
    struck.has(Number(/\ss="(\d+)"/.exec(tag)?.[1]))
      ? [/\sr="([A-Z]+\d+)"/.exec(tag)?.[1] ?? '']
      : [],
  )
  return {
    hiddenRows: new Set(hidden),
    hiddenColumns: hiddenColumns(sheet),
    struckCells: new Set(struckCells),
  }
}

function hiddenColumns(sheet: string): SheetLooks['hiddenColumns'] {
  return [...sheet.matchAll(/<col\s[^<>]*>/g)].flatMap(([tag]) => {
    if (!/\shidden="(?:1|true)"/.test(tag)) return []
    const number = (name: string) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(tag)?.[1])
    return [{ from: number('min'), until: number('max') }]
  })
}

const strike = /<strike(?:\s+val="(?:1|true)")?\s*\/>/

/** Puts the two signs around what a rich text of a workbook's XML strikes through. */
export function withStruckRuns(xml: string): string {
  const plain = withoutSigns(xml)
  if (!strike.test(plain)) return plain
  const [head = '', ...runs] = plain.split(/<r(?=[\s>])/)
  return [head, ...runs.map(signedRun)].join('<r')
}

function signedRun(run: string): string {
  const end = run.indexOf('</r>')
  const own = end < 0 ? run : run.slice(0, end)
  if (!strike.test(own)) return run
  const signed = own.replace(/(<t(?:\s[^<>]*)?>)([^<]*)/, `$1${strikeOn}$2${strikeOff}`)
  return signed + run.slice(own.length)
}

/** The numbers of the cell formats whose font is struck through. */
function struckStyles(styles: string): Set<number> {
  const fonts = (/<fonts[\s>][\s\S]*?<\/fonts>/.exec(styles)?.[0] ?? '')
    .split(/<font(?=[\s>/])/)
    .slice(1)
  const formats = /<cellXfs[\s>][\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? ''
  const isStruck = (at: number) => /<strike(?:\s+val="(?:1|true)")?\s*\/>/.test(fonts[at] ?? '')
  return new Set(
    [...formats.matchAll(/<xf\s[^<>]*>/g)].flatMap(([tag], at) =>
      isStruck(Number(/\sfontId="(\d+)"/.exec(tag)?.[1])) ? [at] : [],
    ),
  )
}

/** The rows and columns that are shown, with what is struck through in them. */
export function withLooks(rows: SourceRow[], looks: SheetLooks): SourceRow[] {
  const { hiddenRows, hiddenColumns, struckCells } = looks
  const isShown = (column: number) =>
    !hiddenColumns.some(({ from, until }) => from <= column + 1 && column + 1 <= until)
  return rows.flatMap((row, at) => {
    if (hiddenRows.has(at + 1)) return []
    const cells = row.cells.map((cell, column) =>
      settledCell(cell, struckCells.has(`${lettersOf(column)}${at + 1}`)),
    )
    return [{ ...row, cells: cells.filter((_, column) => isShown(column)) }]
  })
}

function settledCell(cell: SourceCell, isStruck: boolean): SourceCell {
  const { text, struck } = settleStruck(cell.text)
  if (cell.isCarried || text === '') return { ...cell, text }
  if (isStruck) return { ...cell, text, struck: { kept: text, cut: '' } }
  return struck ? { ...cell, text, struck } : { ...cell, text }
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}
