import { DateTime } from 'luxon'
import readWorkbookFile from 'read-excel-file/node'
import { storedArchive } from './archive.ts'
import { sheetLooksOf, withLooks, withStruckRuns } from './sheet-looks.ts'
import {
  boundGrid,
  type SourceBlock,
  type SourceCell,
  type SourceDocument,
  type SourceRow,
} from './source.ts'

type Span = { top: number; left: number; bottom: number; right: number }

/** A workbook as one table per sheet, merged cells filled, Excel's dates and times written out. */
export async function readWorkbook(files: Map<string, Uint8Array>): Promise<SourceDocument> {
  for (const [name, file] of files) if (name.startsWith('xl/worksheets/')) boundSheet(file)
  const sheets = await readWorkbookFile(Buffer.from(storedArchive(signed(files))))
  const paths = sheetPaths(files)
  const styles = new TextDecoder().decode(files.get('xl/styles.xml') ?? new Uint8Array())
  const blocks = sheets.flatMap(({ sheet, data }, n): SourceBlock[] => {
    const grid = data.map((row) => row.map(cellText))
    const { path, isHidden } = paths[n] ?? { path: '', isHidden: false }
    if (isHidden || !grid.some((row) => row.some((text) => text !== ''))) return []
    const file = files.get(path)
    const looks = sheetLooksOf(new TextDecoder().decode(file ?? new Uint8Array()), styles)
    const rows = withLooks(filled(grid, spansOf(file), sheet), looks)
    return [{ kind: 'TABLE', where: sheet, rows }]
  })
  return { __typename: 'SourceDocument', form: 'XLSX', title: null, blocks, warnings: [] }
}

function signed(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const marked = new Map(files)
  for (const [name, file] of files) {
    if (!/^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/i.test(name)) continue
    const xml = new TextDecoder().decode(file)
    const runs = withStruckRuns(xml)
    if (runs !== xml) marked.set(name, new TextEncoder().encode(runs))
  }
  return marked
}

type ExcelValue = Awaited<ReturnType<typeof readWorkbookFile>>[number]['data'][number][number]

/** Days are counted from 30 December 1899, hours as a part of the day (ECMA-376 18.17.4). */
function cellText(value: ExcelValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  return value instanceof Object
    ? dateText(
        DateTime.fromJSDate(value as Parameters<typeof DateTime.fromJSDate>[0], { zone: 'utc' }),
      )
    : ''
}

function numberText(value: number): string {
  const isTime = value > 0 && value < 1
  const isDay = value >= 36_526 && value < 73_051
  if (!isTime && !isDay) return String(value)
  return dateText(DateTime.utc(1899, 12, 30).plus({ minutes: Math.round(value * 1440) }))
}

function dateText(at: DateTime): string {
  const rounded = at.plus({ seconds: 30 }).startOf('minute')
  if (rounded.year < 1905) return rounded.toFormat('HH:mm')
  return rounded.hour === 0 && rounded.minute === 0
    ? rounded.toFormat('dd/MM/yyyy')
    : rounded.toFormat('dd/MM/yyyy HH:mm')
}

function filled(grid: string[][], spans: Span[], sheet: string): SourceRow[] {
  const width = Math.max(...grid.map((row) => row.length))
  const cells: SourceCell[][] = grid.map((row) =>
    Array.from({ length: width }, (_, at) => ({ text: row[at] ?? '', isCarried: false })),
  )
  for (const span of spans) {
    const text = cells[span.top]?.[span.left]?.text
    if (text === undefined) continue
    for (let row = span.top; row <= Math.min(span.bottom, cells.length - 1); row += 1) {
      for (let column = span.left; column <= Math.min(span.right, width - 1); column += 1) {
        const line = cells[row]
        if (line && (row !== span.top || column !== span.left))
          line[column] = { text, isCarried: true, ...(column > span.left && { isAcross: true }) }
      }
    }
  }
  return cells.map((row, at) => ({ where: `${sheet}, row ${at + 1}`, cells: row }))
}

// The library gives null under a merged cell and keeps the merges to itself: they are read here.
function spansOf(sheet: Uint8Array | undefined): Span[] {
  if (!sheet) return []
  const xml = new TextDecoder().decode(sheet)
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    (match) => ({
      left: columnOf(match[1] ?? 'A'),
      top: Number(match[2]) - 1,
      right: columnOf(match[3] ?? 'A'),
      bottom: Number(match[4]) - 1,
    }),
  )
}

// The library lays out a full grid up to the farthest cell, wherever a file claims one to be.
function boundSheet(sheet: Uint8Array): void {
  let [rows, columns] = [0, 0]
  for (const match of new TextDecoder().decode(sheet).matchAll(/\sr="([A-Z]*)(\d+)"/g)) {
    rows = Math.max(rows, Number(match[2]))
    columns = Math.max(columns, columnOf(match[1] ?? '') + 1)
  }
  boundGrid(rows, columns)
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Paths of the worksheets in the order of the workbook's tabs, and whether a tab is hidden. */
function sheetPaths(files: Map<string, Uint8Array>): { path: string; isHidden: boolean }[] {
  const textOf = (name: string) => new TextDecoder().decode(files.get(name) ?? new Uint8Array())
  const targets = new Map<string, string>()
  for (const [tag] of textOf('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)) {
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'))
  }
  return [...textOf('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return { path, isHidden: /hidden$/i.test(attribute(tag, 'state')) }
  })
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
