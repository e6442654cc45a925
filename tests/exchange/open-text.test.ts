import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/exchange/documents/read.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { openCell, openParagraph, openTable, openTextFile } from '../support/open-text.ts'
import { documentOf } from '../support/programmes.ts'

const fileName = 'lich.odt'
const title = openParagraph('LỊCH CÔNG TÁC TUẦN 51 (từ ngày 14/12/2026 đến ngày 20/12/2026)')
const heads = ['Thứ/Ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm'].map((text) =>
  openCell(text),
)
const covered = '<table:covered-table-cell/>'

async function read(file: Uint8Array) {
  const document = await documentOf(file, fileName)
  return { document, ...readProgramme(document, { fileName }) }
}

async function codeOf(file: Uint8Array): Promise<string> {
  const document = await readDocument(file, fileName)
  return document.__typename === 'Unreadable' ? document.code : document.form
}

describe('an OpenDocument text', () => {
  test('is read with its merged cells, blanks and broken lines', async () => {
    const { document, entries, leftovers } = await read(
      openTextFile(
        title +
          openTable([
            heads,
            [
              openCell('Thứ Hai<text:line-break/>14/12', 'table:number-rows-spanned="2"'),
              openCell('8h00'),
              openCell('Họp<text:s text:c="3"/>giao &amp; ban<text:tab/>tuần'),
              openCell('CT Duy'),
              openCell('Phòng họp 1'),
            ],
            [covered, openCell('14h00'), openCell('Tiếp khách'), openCell('PCT An'), openCell('')],
            [
              openCell('Thứ Ba 15/12', 'table:number-columns-spanned="5"'),
              ...Array.from({ length: 4 }, () => covered),
            ],
            [
              openCell(''),
              openCell('9h00'),
              openCell('Họp B'),
              openCell(''),
              openCell('', 'table:number-columns-repeated="1"'),
            ],
          ]) +
          openParagraph('Nơi nhận: như trên'),
      ),
    )
    expect(document.form).toBe('ODT')
    expect(
      entries.map(({ time, title, chairs, place }) => [
        `${time.startsOn} ${time.startTime}`,
        title,
        chairs.map(({ words }) => words).join(),
        place,
      ]),
    ).toEqual([
      ['2026-12-14 08:00', 'Họp giao & ban tuần', 'CT Duy', 'Phòng họp 1'],
      ['2026-12-14 14:00', 'Tiếp khách', 'PCT An', null],
      ['2026-12-15 09:00', 'Họp B', '', null],
    ])
    expect(leftovers.map(({ where, text }) => [where, text])).toContainEqual([
      'paragraph 2',
      'Nơi nhận: như trên',
    ])
    expect(document.warnings).toEqual([])
  })

  test('is read with its lists and footnotes, without notes in the margin and deleted text', async () => {
    const { document, entries, leftovers } = await read(
      openTextFile(
        `<text:tracked-changes><text:changed-region><text:deletion>${openParagraph('15h00: Họp cũ')}</text:deletion></text:changed-region></text:tracked-changes>` +
          title +
          openParagraph('Thứ Hai 14/12/2026') +
          `<text:list><text:list-item>${openParagraph(
            '8h00: Họp giao ban<office:annotation><text:p>hỏi lại</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Ghi ở chân trang</text:p></text:note-body></text:note>',
          )}</text:list-item><text:list-item>${openParagraph('Đ/c Duy đi cơ sở')}</text:list-item></text:list>`,
      ),
    )
    expect(entries.map(({ title }) => title)).toEqual(['Họp giao ban', 'đi cơ sở'])
    const all = JSON.stringify([entries, leftovers])
    expect(all).toContain('Ghi ở chân trang')
    expect(all).not.toMatch(/hỏi lại|Họp cũ/)
    expect(document.warnings).toEqual(['TRACKED_CHANGES'])
  })

  test('is read without hidden words, and with what is struck through called off', async () => {
    const style = (name: string, looks: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${looks}/></style:style>`
    const { entries } = await read(
      openTextFile(
        title +
          openParagraph('Thứ Hai 14/12/2026') +
          openParagraph('- <text:span text:style-name="T1">8h00: Họp giao ban</text:span>') +
          openParagraph('- 9h00: Họp B <text:span text:style-name="T2">MẬT</text:span>'),
        {
          styles:
            style('T1', 'style:text-line-through-style="solid"') +
            style('T2', 'text:display="none"'),
        },
      ),
    )
    expect(entries.map(({ title, change }) => [title, change])).toEqual([
      ['Họp giao ban', 'CANCELLED'],
      ['Họp B', null],
    ])
  })

  test('has its scripts dropped, not run', async () => {
    const script = '<office:event-listeners><script:event-listener/></office:event-listeners>'
    const { document, entries } = await read(
      openTextFile(
        `${script}${title}${openParagraph('Thứ Hai 14/12/2026')}${openParagraph('8h: Họp &lt;b onclick="x"&gt;A')}`,
        {
          more: { 'Basic/Standard/Module1.xml': '<script:module/>' },
        },
      ),
    )
    expect(document.warnings).toEqual(['ACTIVE_CONTENT_DROPPED'])
    expect(entries[0]?.title).toBe('Họp <b onclick="x">A')
  })

  test('is refused when it has a password, is no text, or holds more than a programme', async () => {
    const manifest = (inner: string) => ({
      'META-INF/manifest.xml': `<manifest:manifest>${inner}</manifest:manifest>`,
    })
    const sealed = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    const words = openParagraph('Thứ Hai 14/12/2026')
    expect(await codeOf(openTextFile(words, { more: manifest('<manifest:file-entry/>') }))).toBe(
      'ODT',
    )
    expect(await codeOf(openTextFile('x', { more: manifest(sealed) }))).toBe('ENCRYPTED')
    expect(await codeOf(openTextFile(openParagraph(' ')))).toBe('EMPTY')
    const sheet = '<office:spreadsheet><table:table/></office:spreadsheet>'
    expect(await codeOf(openTextFile('', { more: { 'content.xml': sheet } }))).toBe('UNKNOWN_FORM')
    const wide = openCell(
      'x',
      'table:number-columns-repeated="16384" table:number-rows-spanned="9"',
    )
    expect(await codeOf(openTextFile(openTable([[wide]])))).toBe('TOO_LARGE')
    const deep = '<text:section>'.repeat(400) + words + '</text:section>'.repeat(400)
    expect(await codeOf(openTextFile(deep))).toBe('TOO_LARGE')
    expect(await codeOf(openTextFile(' '.repeat(9 * 1024 * 1024)))).toBe('ZIP_BOMB')
  })
})
