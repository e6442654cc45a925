import { strToU8, zipSync } from 'fflate'
import { paragraph, run, table, wordFile } from './word.ts'

/** A file of a form that the reader knows. */
export type FormFile = { form: string; name: string; content: string | Uint8Array }

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook of one sheet with these cells; line feeds stay within a cell. */
export function sheetFile(rows: string[][]): Uint8Array {
  const cell = (text: string, ref: string) =>
    `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
  const sheet = rows.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((text, n) => (text === '' ? '' : cell(text, `${'ABCDEFGH'[n]}${at + 1}`))).join('')}</row>`,
  )
  const relation = (id: string, kind: string, target: string) =>
    `<Relationships xmlns="${relations}"><Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/></Relationships>`
  return zipSync({
    '_rels/.rels': strToU8(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tuần" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relation('r1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    ),
  })
}

/** The same lines as a text, a page, a Word file of paragraphs and a sheet of one column. */
export function lineForms(lines: string[]): FormFile[] {
  return [
    { form: 'text', name: 'lich.txt', content: `${lines.join('\n')}\n` },
    {
      form: 'page',
      name: 'lich.html',
      content: `<html><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`,
    },
    {
      form: 'Word',
      name: 'lich.docx',
      content: wordFile(lines.map((line) => paragraph(escaped(line))).join('')),
    },
    { form: 'sheet', name: 'lich.xlsx', content: sheetFile(lines.map((line) => [line])) },
  ]
}

/** The same rows below a heading as a page's table, a Word table and a sheet; `\n` breaks a cell's lines. */
export function gridForms(heading: string, rows: string[][]): FormFile[] {
  const row = (cells: string[]) =>
    `<tr>${cells.map((cell) => `<td>${escaped(cell).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`
  const worded = (cell: string) =>
    cell
      .split('\n')
      .map((line) => paragraph(run(escaped(line))))
      .join('')
  return [
    {
      form: 'page',
      name: 'lich.html',
      content: `<html><body><p>${heading}</p><table>${rows.map(row).join('')}</table></body></html>`,
    },
    {
      form: 'Word',
      name: 'lich.docx',
      content: wordFile(paragraph(heading) + table(rows.map((cells) => cells.map(worded)))),
    },
    { form: 'sheet', name: 'lich.xlsx', content: sheetFile([[heading], ...rows]) },
  ]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
