import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/exchange/documents/read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function codeOf(content: Uint8Array, fileName = 'tuan.docx'): Promise<string> {
  const document = await readDocument(content, fileName)
  return document.__typename === 'Unreadable' ? document.code : document.form
}

/** The four bytes that declare an entry's size, once in its local header and once in the directory. */
function withDeclaredSize(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  for (let at = 0; at + 46 < zip.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return zip
}

describe('a file that cannot be read is refused with its reason', () => {
  const oldOffice = new Uint8Array(2048)
  oldOffice.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const sealed = oldOffice.slice()
  sealed.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)

  test('an old Word file', async () =>
    expect(await codeOf(oldOffice, 'tuan.doc')).toBe('LEGACY_DOC'))
  test('an old Word file named .docx', async () =>
    expect(await codeOf(oldOffice)).toBe('LEGACY_DOC'))
  test('a protected Word file', async () => expect(await codeOf(sealed)).toBe('ENCRYPTED'))
  test('no bytes at all', async () => expect(await codeOf(new Uint8Array())).toBe('EMPTY'))
  test('a page of blanks', async () => expect(await codeOf(bytes(' \n\u00a0\n'))).toBe('EMPTY'))
  test('an HTML page without words', async () =>
    expect(await codeOf(bytes('<html><body><p></p></body></html>'))).toBe('EMPTY'))
  test('more than 5 MB', async () =>
    expect(await codeOf(new Uint8Array(5 * 1024 * 1024 + 1).fill(97))).toBe('TOO_LARGE'))
  test('a picture', async () =>
    expect(await codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toBe('UNKNOWN_FORM'))
  test('a PDF', async () => expect(await codeOf(bytes('%PDF-1.7 …'))).toBe('UNKNOWN_FORM'))
  test('a zip that is no office file', async () =>
    expect(await codeOf(zipSync({ 'a.xml': strToU8('<a/>') }))).toBe('UNKNOWN_FORM'))
  test('half a Word file', async () => {
    const whole = readFileSync('tests/data/programmes/d01-province-vertical-2025w29.docx')
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('DAMAGED')
  })
  test('a Word file whose parts are no XML', async () => {
    expect(
      await codeOf(
        zipSync({ 'word/document.xml': strToU8('no xml'), '[Content_Types].xml': strToU8('') }),
      ),
    ).toBe('DAMAGED')
  })
  test('a zip whose entry is encrypted', async () => {
    const zip = zipSync({ 'word/document.xml': strToU8('<w/>') })
    const view = new DataView(zip.buffer)
    for (let at = 0; at + 46 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    expect(await codeOf(zip)).toBe('ENCRYPTED')
  })
})

describe('an archive that would unpack too far is refused before a library sees it', () => {
  const zeros = new Uint8Array(8 * 1024 * 1024)

  test('a hundredfold', async () =>
    expect(await codeOf(zipSync({ 'word/document.xml': zeros }))).toBe('ZIP_BOMB'))
  test('a hundredfold, declared as small', async () => {
    expect(await codeOf(withDeclaredSize(zipSync({ 'word/document.xml': zeros }), 100))).toBe(
      'ZIP_BOMB',
    )
  })
  test('small, declared as more than 50 MB', async () => {
    const zip = withDeclaredSize(
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      51 * 1024 * 1024,
    )
    expect(await codeOf(zip)).toBe('ZIP_BOMB')
  })
  test('in too many entries', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, n) => [`word/${n}.xml`, strToU8('x')]),
    )
    expect(await codeOf(zipSync(many))).toBe('ZIP_BOMB')
  })
})

describe('an HTML page', () => {
  const page = `<html><head><title>Lịch</title><script>alert('đầu trang')</script></head><body onload="steal()">
    <p style="display:none">ẩn</p><!-- ghi chú --><style>p{}</style><template><p>mẫu</p></template>
    <p>Thứ Hai 14/7/2025</p><img src=x onerror="steal()"><iframe src="//x">khung</iframe>
    <table><tr><td>8h00<script>steal()</script></td><td><a href="javascript:steal()">Họp</a> giao ban</td></tr></table></body></html>`

  test('gives only its visible words, and says that active parts were dropped', async () => {
    expect(await readDocument(bytes(page), 'lich.html')).toEqual({
      __typename: 'SourceDocument',
      form: 'HTML',
      title: 'Lịch',
      blocks: [
        { kind: 'PARAGRAPH', where: 'paragraph 1', text: 'Thứ Hai 14/7/2025' },
        {
          kind: 'TABLE',
          where: 'table 1',
          rows: [
            {
              where: 'table 1, row 1',
              cells: [
                { text: '8h00', isCarried: false },
                { text: 'Họp giao ban', isCarried: false },
              ],
            },
          ],
        },
      ],
      warnings: ['ACTIVE_CONTENT_DROPPED'],
    })
  })

  test('without them warns of nothing', async () => {
    const document = await readDocument(bytes('<p>Thứ Hai</p>'), 'lich.txt')
    expect(document).toMatchObject({ form: 'HTML', warnings: [] })
  })
})

describe('a text file', () => {
  const line = 'Thứ Hai, Uỷ ban họp'
  const cases: [string, Uint8Array][] = [
    ['UTF-8', bytes(line)],
    ['UTF-8 with a mark', bytes(`\ufeff${line}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${line}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(line, 'utf16le')],
    ['decomposed letters', bytes(line.normalize('NFD'))],
  ]
  test.each(cases)('in %s says the same', async (_, content) => {
    expect(await readDocument(content, 'lich.txt')).toMatchObject({
      form: 'TEXT',
      blocks: [{ text: line }],
      warnings: [],
    })
  })

  test('in an older code page is read with a warning', async () => {
    const older = new Uint8Array([...'Th'].map((sign) => sign.charCodeAt(0)).concat(0xfd, 0xec))
    expect(await readDocument(older, 'lich.txt')).toMatchObject({
      form: 'TEXT',
      warnings: ['ENCODING_GUESSED'],
    })
  })
})

describe('a file made to exhaust its reader is refused', () => {
  const cases: [string, string][] = [
    ['a page nested without end', '<div>'.repeat(20_000)],
    [
      'rows that all span the whole table',
      `<table>${'<tr><td rowspan=65534>a</td></tr>'.repeat(6000)}`,
    ],
    [
      'cells that all span a thousand columns',
      `<table><tr>${'<td colspan=1000>a</td>'.repeat(5000)}`,
    ],
    ['a text longer than any programme', 'Thứ Hai họp giao ban. '.repeat(20_000)],
    ['one endless line', 'a'.repeat(30_000)],
    ['lines without end', 'họp\n'.repeat(6000)],
  ]
  test.each(cases)('%s', async (_, text) => {
    expect(await codeOf(bytes(text), 'lich.html')).toBe('TOO_LARGE')
  })

  test('a sheet with a cell in its last corner', async () => {
    const sheet = readFileSync('tests/data/programmes/d06-city-pipetable-2019w36.xlsx')
    const files = unzipSync(sheet)
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    const grown = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    files['xl/worksheets/sheet1.xml'] = strToU8(grown.replace('</sheetData>', far))
    expect(await codeOf(zipSync(files), 'tuan.xlsx')).toBe('TOO_LARGE')
  })
})
