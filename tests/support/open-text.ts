import { strToU8, zipSync } from 'fflate'

const names = ['office', 'text', 'table', 'style', 'draw', 'fo']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

/** An OpenDocument text with this body and these automatic styles, and further files of the archive. */
export function openTextFile(
  body: string,
  { styles = '', more = {} }: { styles?: string; more?: Record<string, string> } = {},
): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:scripts/><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const files = Object.entries({ 'content.xml': content, ...more })
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    ...Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])),
  })
}

/** A paragraph. */
export function openParagraph(content: string): string {
  return `<text:p text:style-name="Standard">${content}</text:p>`
}

/** A cell of plain text; `spans` are attributes of its element. */
export function openCell(content: string, spans = ''): string {
  const lines = content.split('\n').map(openParagraph).join('')
  return `<table:table-cell office:value-type="string"${spans && ` ${spans}`}>${lines}</table:table-cell>`
}

/** A table whose rows are cells, one after the other; the first row is repeated on every page. */
export function openTable([first = [], ...rows]: string[][]): string {
  const row = (cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  return `<table:table table:name="Bang1"><table:table-column table:number-columns-repeated="${first.length}"/><table:table-header-rows>${row(first)}</table:table-header-rows>${rows.map(row).join('')}</table:table>`
}
