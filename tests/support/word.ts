import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file with this body and these styles, both in WordprocessingML. */
export function wordFile(body: string, styles = ''): Uint8Array {
  const relation = (target: string, kind: string) =>
    `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${ofOffice}/${kind}" Target="${target}"/></Relationships>`
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relation('word/document.xml', 'officeDocument')),
    'word/_rels/document.xml.rels': strToU8(relation('styles.xml', 'styles')),
    'word/styles.xml': strToU8(
      `<?xml version="1.0"?><w:styles xmlns:w="${main}">${styles}</w:styles>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

/** A run of text with run properties. */
export function run(text: string, looks = ''): string {
  return `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of runs, or of plain text. */
export function paragraph(content: string): string {
  return `<w:p>${content.startsWith('<') ? content : run(content)}</w:p>`
}

/** A table of cells, each plain text or a cell's own content. */
export function table(rows: string[][]): string {
  const cell = (content: string) =>
    `<w:tc>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
