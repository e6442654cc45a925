import type { SourceRow } from './source.ts'

/** The looks of a worksheet that change what it says: hidden rows, and cells in a font that is struck through. */
export type SheetLooks = { hiddenRows: Set<number>; struckCells: Set<string> }

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
  return { hiddenRows: new Set(hidden), struckCells: new Set(struckCells) }
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

/** The rows that are shown, with what is struck through in them. */
export function withLooks(rows: SourceRow[], { hiddenRows, struckCells }: SheetLooks): SourceRow[] {
  return rows.flatMap((row, at) => {
    if (hiddenRows.has(at + 1)) return []
    const cells = row.cells.map((cell, column) => {
      const isStruck = struckCells.has(`${lettersOf(column)}${at + 1}`) && cell.text !== ''
      return isStruck && !cell.isCarried ? { ...cell, struck: { kept: cell.text, cut: '' } } : cell
    })
    return [{ ...row, cells }]
  })
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}
