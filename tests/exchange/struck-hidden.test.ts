import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ReadProgramme } from '../../src/exchange/rules/entry.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { documentOf } from '../support/programmes.ts'
import { paragraph, run, table, wordFile } from '../support/word.ts'

const week = 'LỊCH CÔNG TÁC TUẦN 51 (từ ngày 14/12/2026 đến ngày 18/12/2026)'
const heads = ['Thứ/Ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm']

async function read(content: string | Uint8Array, fileName: string): Promise<ReadProgramme> {
  return readProgramme(await documentOf(content, fileName), { fileName })
}

function page(body: string): Promise<ReadProgramme> {
  return read(`<html><body><p>${week}</p>${body}</body></html>`, 'lich.html')
}

function word(body: string, styles = ''): Promise<ReadProgramme> {
  return read(wordFile(paragraph(week) + body, styles), 'lich.docx')
}

function rowOf(...cells: string[]): string {
  const all = [heads, cells].map(
    (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  return `<table>${all.join('')}</table>`
}

describe('words struck through are called off', () => {
  test.each([
    ['<s>', '<p>8h00: <s>Họp A</s></p>'],
    ['<strike> around it all', '<p><strike>8h00: Họp A</strike></p>'],
    ['<del>', '<ul><li><del>8h00: Họp A</del></li></ul>'],
    ['a style', '<p style="text-decoration: line-through">8h00: Họp A</p>'],
    [
      'a style of a part',
      '<p>8h00: <span style="text-decoration-line:line-through">Họp A</span></p>',
    ],
    [
      'a class',
      '<style>.huy { text-decoration: line-through }</style><p class="huy">8h00: Họp A</p>',
    ],
    ['a block around it', '<s><p>8h00: Họp A</p></s>'],
  ])('on a page by %s', async (_, item) => {
    const { entries } = await page(`<p>Thứ Hai, 14/12/2026</p>${item}<p>9h00: Họp B</p>`)
    expect(entries).toMatchObject([
      { title: 'Họp A', change: 'CANCELLED', warnings: ['STRUCK'] },
      { title: 'Họp B', change: null, warnings: [] },
    ])
  })

  test('in all cells of a row', async () => {
    const { entries } = await page(
      rowOf('Thứ Hai 14/12', '<s>8h00</s>', '<s>Họp A</s>', '<s>PCT An</s>', '<s>PH1</s>'),
    )
    expect(entries).toMatchObject([
      { title: 'Họp A', change: 'CANCELLED', time: { startTime: '08:00' }, place: 'PH1' },
    ])
  })

  test('in one of several lines of a cell', async () => {
    const { entries } = await page(
      rowOf('Thứ Hai 14/12', '', '- 8h00: Họp A<br>- <s>9h00: Họp B</s>', '', ''),
    )
    expect(entries.map(({ title, change }) => [title, change])).toEqual([
      ['Họp A', null],
      ['Họp B', 'CANCELLED'],
    ])
  })

  test.each(['<w:strike/>', '<w:dstrike/>', '<w:dstrike w:val="1"/>'])(
    'in Word by %s',
    async (looks) => {
      const { entries } = await word(
        paragraph('Thứ Hai, 14/12/2026') +
          paragraph(run('8h00: ') + run('Họp A', looks)) +
          paragraph('9h00: Họp B'),
      )
      expect(entries).toMatchObject([
        { title: 'Họp A', change: 'CANCELLED' },
        { title: 'Họp B', change: null },
      ])
    },
  )

  test('in Word by a style, and not where a strike is switched off', async () => {
    const { entries } = await word(
      paragraph('Thứ Hai, 14/12/2026') +
        paragraph(run('8h00: ') + run('Họp A', '<w:rStyle w:val="Bo"/>')) +
        paragraph(run('9h00: Họp B', '<w:strike w:val="0"/><w:dstrike w:val="false"/>')),
      '<w:style w:type="character" w:styleId="Bo"><w:name w:val="Bo"/><w:rPr><w:strike/></w:rPr></w:style>',
    )
    expect(entries.map(({ change }) => change)).toEqual(['CANCELLED', null])
  })
})

describe('words replaced within a line', () => {
  test.each([
    ['8h by 10h', '<del>8h</del><ins>10h</ins>', '10:00', '8h'],
    ['8h00 by 9h30', '<s>8h00</s> 9h30', '09:30', '8h00'],
  ])('%s: the new ones are read, the old ones listed', async (_, cell, start, old) => {
    const { entries, leftovers } = await page(rowOf('Thứ Hai 14/12', cell, 'Họp A', '', ''))
    expect(entries).toMatchObject([{ time: { startTime: start }, title: 'Họp A', change: null }])
    expect(leftovers).toContainEqual({ where: 'table 1, row 2', text: old, why: 'STRUCK' })
  })

  test('a part of a title makes it doubtful', async () => {
    const { entries, leftovers } = await page(
      '<p>Thứ Hai, 14/12/2026</p><p>8h00: Họp giao ban công tác với <s>Sở Y</s> Sở Xây dựng</p>',
    )
    expect(entries).toMatchObject([
      { title: 'Họp giao ban công tác với Sở Xây dựng', change: null, warnings: ['STRUCK'] },
    ])
    expect(leftovers).toContainEqual({ where: 'paragraph 3', text: 'Sở Y', why: 'STRUCK' })
  })

  test('tracked changes are read as changed, and told', async () => {
    const { entries, warnings } = await word(
      `${paragraph('Thứ Hai, 14/12/2026')}<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>8h</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('10h')}</w:ins>${run(': Họp A')}</w:p>`,
    )
    expect(entries).toMatchObject([{ time: { startTime: '10:00' }, title: 'Họp A' }])
    expect(warnings).toContain('TRACKED_CHANGES')
  })
})

describe('what is hidden is not read', () => {
  test.each([
    ['hidden attribute', '<p hidden>Thứ Ba, 15/12/2026</p>'],
    ['display: none', '<div style="display:none"><p>Thứ Ba, 15/12/2026</p></div>'],
    ['a class', '<style>td, .an { display: none }</style><p class="an">Thứ Ba, 15/12/2026</p>'],
  ])('on a page by %s', async (_, hidden) => {
    const { entries } = await page(`<p>Thứ Hai, 14/12/2026</p>${hidden}<p>9h00: Họp B</p>`)
    expect(entries).toMatchObject([{ title: 'Họp B', time: { startsOn: '2026-12-14' } }])
  })

  test('but what is hidden from a printer only is', async () => {
    const { entries } = await page(
      '<style>@media print { .an { display: none } }</style><p>Thứ Hai, 14/12/2026</p><p class="an">9h00: Họp B</p>',
    )
    expect(entries.map(({ title }) => title)).toEqual(['Họp B'])
  })

  test('a hidden row of a table', async () => {
    const { entries } = await page(
      `<table><tr><td>Ngày</td><td>Giờ</td><td>Nội dung</td></tr><tr style="display:none"><td>14/12</td><td>8h</td><td>Họp mẫu</td></tr><tr><td>15/12</td><td>8h</td><td>Họp A</td></tr></table>`,
    )
    expect(entries.map(({ title }) => title)).toEqual(['Họp A'])
  })

  test.each([
    ['run', run('8h00: Họp A') + run(' tại phòng kín', '<w:b/><w:vanish/>'), ''],
    [
      'style',
      run('8h00: Họp A') + run(' tại phòng kín', '<w:rStyle w:val="An"/>'),
      '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>',
    ],
    [
      'former look only',
      run('8h00: Họp A', '<w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      '',
    ],
  ])('in Word by its %s', async (_, runs, styles) => {
    const { entries } = await word(paragraph('Thứ Hai, 14/12/2026') + paragraph(runs), styles)
    expect(entries).toMatchObject([{ title: 'Họp A', place: null, source: '8h00: Họp A' }])
  })
})

describe('a table within a cell leaves the table around it a table', () => {
  test('in Word', async () => {
    const inner = `${paragraph('Họp A')}${table([
      ['1', 'Sở Nội vụ'],
      ['2', 'Sở Tài chính'],
    ])}${paragraph('')}`
    const { entries, leftovers } = await word(
      table([
        heads,
        ['Thứ Hai 14/12', '8h00', inner, 'PCT An', 'Phòng họp 1'],
        ['', '9h00', 'Họp B', 'PCT Bình', 'Phòng họp 2'],
        ['Thứ Ba 15/12', '14h00', 'Họp C', 'PCT An', 'Phòng họp 1'],
      ]),
    )
    expect(
      entries.map(({ time, chairs, place }) => [
        time.startsOn,
        time.startTime,
        chairs[0]?.words,
        place,
      ]),
    ).toEqual([
      ['2026-12-14', '08:00', 'PCT An', 'Phòng họp 1'],
      ['2026-12-14', '09:00', 'PCT Bình', 'Phòng họp 2'],
      ['2026-12-15', '14:00', 'PCT An', 'Phòng họp 1'],
    ])
    expect(entries[0]?.title).toContain('Sở Tài chính')
    expect(leftovers.filter(({ why }) => why !== 'PAGE_FURNITURE')).toEqual([])
  })

  test('whose rows have hours gives an item of each', async () => {
    const inner =
      '<table><tr><td>8h00</td><td>Họp A</td></tr><tr><td>10h00</td><td>Họp B</td></tr></table>'
    const { entries } = await page(
      `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr><td>Thứ Hai 14/12</td><td></td><td>${inner}</td><td>PCT An</td><td>PH1</td></tr><tr><td>Thứ Ba 15/12</td><td>9h</td><td>Họp với các đơn vị về công tác cuối năm</td><td>PCT Bình</td><td>PH2</td></tr><tr><td>Thứ Tư 16/12</td><td>9h</td><td>Họp C</td><td>PCT Bình</td><td>PH2</td></tr></table>`,
    )
    expect(
      entries.map(({ time, title, chairs }) => [time.startTime, title, chairs[0]?.words]),
    ).toEqual([
      ['08:00', 'Họp A', 'PCT An'],
      ['10:00', 'Họp B', 'PCT An'],
      ['09:00', 'Họp với các đơn vị về công tác cuối năm', 'PCT Bình'],
      ['09:00', 'Họp C', 'PCT Bình'],
    ])
  })

  test('but a table that only puts the page in order is none', async () => {
    const { entries } = await page(
      `<table><tr><td>Trang chủ</td><td>${rowOf('Thứ Hai 14/12', '8h00', 'Họp A', 'PCT An', 'PH1')}</td></tr></table>`,
    )
    expect(entries).toMatchObject([{ title: 'Họp A', time: { startsOn: '2026-12-14' } }])
  })
})

describe('the caption of a table', () => {
  const body =
    '<tr><th>Thời gian</th><th>Nội dung</th><th>Chủ trì</th></tr><tr><td>8h00</td><td>Họp A</td><td>PCT An</td></tr>'

  test('is the day of its rows', async () => {
    const { entries } = await page(
      `<table><caption>Thứ Ba, ngày 15/12/2026</caption>${body}</table><table><caption><b>Ngày 16/12</b></caption>${body}</table>`,
    )
    expect(entries.map(({ time }) => time.startsOn)).toEqual(['2026-12-15', '2026-12-16'])
  })

  test('states the period, and is left over where it does', async () => {
    const caption = 'Lịch tuần từ ngày 04/01/2027 đến ngày 08/01/2027'
    const { entries, leftovers, period } = await read(
      `<table><caption>${caption}</caption><tr><th>Ngày</th><th>Giờ</th><th>Nội dung</th></tr><tr><td>Thứ Ba</td><td>8h</td><td>Họp A</td></tr></table>`,
      'lich.html',
    )
    expect(period).toEqual({ startsOn: '2027-01-04', endsOn: '2027-01-08' })
    expect(entries).toMatchObject([{ time: { startsOn: '2027-01-05' } }])
    expect(leftovers.map(({ text }) => text)).toContain(caption)
  })
})

describe('a workbook', () => {
  test('calls off what its fonts strike, and keeps hidden rows, columns and sheets to itself', async () => {
    const cells = (row: number, texts: string[], style = 0) =>
      texts
        .map(
          (text, at) =>
            `<c r="${'ABC'[at]}${row}" t="inlineStr" s="${style}"><is><t>${text}</t></is></c>`,
        )
        .join('')
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
    const rich = (ref: string, old: string, now: string) =>
      `<c r="${ref}" t="inlineStr"><is><r><rPr><strike/></rPr><t>${old}</t></r><r><t xml:space="preserve">${now}</t></r></is></c>`
    const rows = [
      `<row r="1">${cells(1, ['Ngày', 'Giờ', 'Nội dung'])}<c r="D1" t="inlineStr"><is><t>Địa điểm</t></is></c></row>`,
      `<row r="2">${cells(2, ['14/12/2026', '8h00', 'Họp A'], 1)}</row>`,
      `<row r="3" hidden="1">${cells(3, ['15/12/2026', '8h00', 'Họp mẫu'])}</row>`,
      `<row r="4">${cells(4, ['15/12/2026', '9h00', 'Họp B'])}<c r="D4" t="inlineStr"><is><t>Phòng kín</t></is></c></row>`,
      `<row r="5">${cells(5, ['16/12/2026'])}${rich('B5', '8h00', ' 9h30')}${rich('C5', 'Họp C', '')}</row>`,
    ]
    const hiddenSheet = `<worksheet xmlns="${main}"><sheetData>${rows[0]}<row r="2">${cells(2, ['17/12/2026', '8h00', 'Họp nháp'])}</row></sheetData></worksheet>`
    const file = zipSync({
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${relations}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tuần" sheetId="1" r:id="r1"/><sheet name="Nháp" sheetId="2" state="hidden" r:id="r3"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="${relations}">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'styles', 'styles.xml')}${relation('r3', 'worksheet', 'worksheets/sheet2.xml')}</Relationships>`,
      ),
      'xl/styles.xml': strToU8(
        `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><strike/></font></fonts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="${main}"><cols><col min="4" max="4" width="9" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
      ),
      'xl/worksheets/sheet2.xml': strToU8(hiddenSheet),
    })
    const { entries, leftovers } = await read(file, 'lich.xlsx')
    expect(
      entries.map(({ title, change, time, place }) => [title, change, time.startTime, place]),
    ).toEqual([
      ['Họp A', 'CANCELLED', '08:00', null],
      ['Họp B', null, '09:00', null],
      ['Họp C', 'CANCELLED', '09:30', null],
    ])
    expect(leftovers).toContainEqual({ where: 'Tuần, row 5', text: '8h00', why: 'STRUCK' })
  })
})
