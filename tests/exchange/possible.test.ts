import { sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { describe, expect, test as plainTest } from 'vitest'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { test } from '../support/harness.ts'
import { makeImportDesk } from '../support/make/imports.ts'
import { documentOf } from '../support/programmes.ts'

const heads = ['Ngày', 'Giờ', 'Nội dung', 'Chủ trì', 'Địa điểm']

function page(rows: string[][], below: string[] = []): string {
  const cells = (row: string[]) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  return `<p>LỊCH CÔNG TÁC TUẦN 49 (từ ngày 30/11/2026 đến ngày 06/12/2026)</p>
    <table>${[heads, ...rows].map(cells).join('')}</table>${below.map((line) => `<p>${line}</p>`).join('')}`
}

async function read(content: string, name = 'lich.html') {
  const programme = readProgramme(await documentOf(content, name), { fileName: name })
  const { leftovers, possible } = programme
  return {
    ...programme,
    told: possible.map(({ entry }) =>
      [entry.time.startsOn, entry.time.startTime, entry.title, entry.place].join(' | '),
    ),
    open: [...new Set(possible.map(({ leftover }) => leftovers[leftover]?.text))],
  }
}

describe('what may be an item though none was read of it', () => {
  plainTest('is a row that looks like a heading or a signature, read by its columns', async () => {
    const { entries, told, leftovers, possible } = await read(
      page(
        [
          ['Thứ Hai 30/11', '8h', 'Họp giao ban', 'PCT An', 'Phòng họp 1'],
          ['30/11', '', 'Rà soát nội dung kỳ họp', 'Lãnh đạo Văn phòng', 'Phòng họp 2'],
          ['Thứ Ba 1/12', '14h', 'TM. UBND tỉnh dự hội nghị', 'CT Duy', 'Hội trường'],
          ['Thứ Tư 2/12', '9h', '', 'CVP', 'Phòng họp 1'],
          heads,
          ['', '', 'Người lập', '', ''],
        ],
        ['Nơi nhận:', '- Như trên;', '- Lưu: VT, Phòng TH.', 'TL. CHỦ TỊCH'],
      ),
    )
    expect(entries.map(({ title }) => title)).toEqual(['Họp giao ban'])
    expect(told).toEqual([
      '2026-11-30 |  | Rà soát nội dung kỳ họp | Phòng họp 2',
      '2026-12-01 | 14:00 | TM. UBND tỉnh dự hội nghị | Hội trường',
      '2026-12-02 | 09:00 |  | Phòng họp 1',
    ])
    const open = new Set(possible.map(({ leftover }) => leftover))
    const others = leftovers.filter((_, at) => !open.has(at))
    expect(others.map(({ why }) => why)).toEqual(others.map(() => 'PAGE_FURNITURE'))
    expect(others.map(({ text }) => text)).toEqual([
      'LỊCH CÔNG TÁC TUẦN 49 (từ ngày 30/11/2026 đến ngày 06/12/2026)',
      heads.join(' | '),
      heads.join(' | '),
      'Người lập',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT, Phòng TH.',
      'TL. CHỦ TỊCH',
    ])
  })

  plainTest(
    'is a line with an hour or a place above the first day or below the signature',
    async () => {
      const { told, open } = await read(
        [
          'LỊCH CÔNG TÁC TUẦN 49 (từ ngày 30/11/2026 đến ngày 06/12/2026)',
          '(Cập nhật lúc 14:36 ngày 27/11/2026)',
          'Họp trù bị tại Phòng họp 2',
          'Thứ Hai 30/11',
          '8h: Họp A',
          'Trực ban: Đ/c Nam từ 17h00',
          'Ghi chú: các đơn vị gửi tài liệu',
          '15h00: Họp D, tại Phòng họp 1',
          'Nơi nhận:',
          '- Thường trực Tỉnh ủy;',
        ].join('\n'),
        'lich.txt',
      )
      expect(open).toEqual(['Họp trù bị tại Phòng họp 2', '15h00: Họp D, tại Phòng họp 1'])
      expect(told).toEqual([
        ' |  | Họp trù bị | Phòng họp 2',
        '2026-11-30 | 15:00 | Họp D | Phòng họp 1',
      ])
    },
  )

  plainTest('stands on no day where it names one that there is not', async () => {
    const lines = ['LỊCH CÔNG TÁC TUẦN 49 (từ ngày 30/11/2026 đến ngày 06/12/2026)', 'Thứ Tư 2/12']
    const { told, open } = await read(
      [...lines, '8h: Họp A', 'Ngày 32/12: họp B'].join('\n'),
      'lich.txt',
    )
    expect(open).toEqual(['Ngày 32/12: họp B'])
    expect(told).toEqual([' |  | họp B | '])
  })

  plainTest('is a line that begins another deed, and no rest of the place above it', async () => {
    const { entries, told } = await read(
      [
        'LỊCH CÔNG TÁC TUẦN 49 (từ ngày 30/11/2026 đến ngày 06/12/2026)',
        'Thứ Hai 30/11',
        '7h30: Họp giao ban tại Phòng họp số 1',
        'Họp ban chỉ đạo chuyển đổi số',
        'PCT Dương làm việc với Sở Y tế',
        '9h: Họp nghe báo cáo về dự án và',
        'Kiểm tra đê tại xã Tân Lập',
      ].join('\n'),
      'lich.txt',
    )
    expect(entries.map(({ title, place }) => [title, place])).toEqual([
      ['Họp giao ban', 'Phòng họp số 1'],
      ['Họp nghe báo cáo về dự án và Kiểm tra đê', 'xã Tân Lập'],
    ])
    expect(told).toEqual([
      '2026-11-30 |  | Họp ban chỉ đạo chuyển đổi số | ',
      '2026-11-30 |  | làm việc với Sở Y tế | ',
    ])
  })

  plainTest(
    'is a row across the table under a day, but no remark and no heading of a part',
    async () => {
      const { told } = await read(
        page([
          ['Thứ Hai 30/11', '8h', 'Họp giao ban', 'PCT An', 'Phòng họp 1'],
          ['Đoàn công tác của tỉnh đi kiểm tra', '', '', '', ''],
          ['Ghi chú: mang theo tài liệu', '', '', '', ''],
          ['II. KHỐI VĂN XÃ', '', '', '', ''],
          ['Thứ Ba 1/12', '8h', 'Họp B', 'PCT An', 'Phòng họp 1'],
        ]),
      )
      expect(told).toEqual(['2026-11-30 |  | Đoàn công tác của tỉnh đi kiểm tra | '])
    },
  )
})

const now = DateTime.fromISO('2026-11-27T03:00:00Z', { zone: 'utc' })
const week = { year: 2026, week: 49 }
const content = page(
  [
    ...Array.from({ length: 7 }, (_, at) => [
      `Thứ Hai 30/11`,
      `${7 + at}h`,
      `Họp số ${'ABCDEGH'[at]}`,
      '',
      'Trụ sở',
    ]),
    ['Thứ Ba 1/12', '14h', 'TM. UBND tỉnh dự hội nghị', 'CT Duy', 'Hội trường'],
  ],
  ['Nơi nhận: như trên'],
)

describe('a leftover that may be an entry', () => {
  test('is found too in what waits since an older reader read it, and as it was once accepted', async ({
    db,
  }) => {
    const desk = await makeImportDesk(db, { now })
    const importId = await desk.uploaded(content, 'lich.html')
    // As it was kept before leftovers were told apart and readings had a reader.
    await db.execute(sql`update imports
      set reading = jsonb_set(reading - 'readBy' #- '{programme,possible}', '{programme,title}', '"Cũ"')
      where id = ${importId}`)
    const shown = await desk.preview(importId)
    expect(shown.title).toMatch(/^LỊCH CÔNG TÁC/)
    expect(shown.counts).toEqual({ read: 7, possible: 1, furniture: 3 })
    expect(shown.leftovers[0]).toMatchObject({ isPossibleEntry: true, entries: [{ number: 8 }] })
    expect(await desk.accept({ importId, entries: [{ number: 8, take: true }] })).toMatchObject({
      addedCount: 8,
    })
    expect(await desk.preview(importId)).toMatchObject({
      title: 'Cũ',
      counts: { read: 7, possible: 0, furniture: 4 },
    })
  })

  test('is counted apart, first in its list, and stays out unless it is taken', async ({ db }) => {
    const desk = await makeImportDesk(db, { now })
    const importId = await desk.uploaded(content, 'lich.html')
    const shown = await desk.preview(importId)
    expect(shown.counts).toEqual({ read: 7, possible: 1, furniture: 3 })
    expect(shown.leftovers.length).toBe(4)
    expect(shown.leftovers[0]).toMatchObject({
      isPossibleEntry: true,
      why: 'NOT_UNDERSTOOD',
      entries: [
        {
          number: 8,
          title: 'TM. UBND tỉnh dự hội nghị',
          time: { startsOn: '2026-12-01' },
          difference: 'NEW',
        },
      ],
    })
    expect(shown.leftovers.slice(1).map((left: { entries: unknown[] }) => left.entries)).toEqual([
      [],
      [],
      [],
    ])
    expect(await desk.accept({ importId })).toMatchObject({ addedCount: 7, changedCount: 0 })
    expect((await desk.itemsOf(week, 'title')).length).toBe(7)
  })

  test('is taken by its number, corrected like others, and found again by the next import', async ({
    db,
  }) => {
    const desk = await makeImportDesk(db, { now })
    const importId = await desk.uploaded(content, 'lich.html')
    const entries = [{ number: 8, take: true, title: 'Dự hội nghị tổng kết' }]
    expect(await desk.accept({ importId, entries })).toMatchObject({ addedCount: 8 })
    const items = await desk.itemsOf(week, 'title day timeLabel place { label }')
    expect(items.at(-1)).toEqual({
      title: 'Dự hội nghị tổng kết',
      day: '2026-12-01',
      timeLabel: '14h',
      place: { label: 'Hội trường' },
    })
    const plain = content.replace('TM. UBND tỉnh dự hội nghị', 'TM. UBND tỉnh dự hội nghị tổng kết')
    const next = await desk.uploaded(plain, 'lich.html')
    const { leftovers, absent } = await desk.preview(next)
    expect([leftovers[0].entries[0].difference, absent]).toEqual(['CHANGED', []])
    const kept = await desk.accept({ importId: next, ifAbsent: 'CANCEL' })
    expect(kept).toMatchObject({ addedCount: 0, changedCount: 0 })
    expect((await desk.itemsOf(week, 'title')).length).toBe(8)
  })

  test('is refused with all the rest when its correction is wrong, and no number beyond it is one', async ({
    db,
  }) => {
    const desk = await makeImportDesk(db, { now })
    const importId = await desk.uploaded(content, 'lich.html')
    const wrong = [{ number: 8, take: true, time: { kind: 'START', startTime: '25:99' } }]
    const refused = await desk.accept({ importId, entries: wrong }).catch(() => ({ code: 'BAD' }))
    expect(refused.addedCount).toBeUndefined()
    expect(await desk.accept({ importId, entries: [{ number: 9, take: true }] })).toMatchObject({
      code: 'NO_SUCH_ENTRY',
      field: 'input.entries.0.number',
    })
    const none = [{ number: 8, take: true, place: { roomId: desk.office.id } }]
    expect(await desk.accept({ importId, entries: none })).toMatchObject({
      field: 'input.entries.8.place.roomId',
    })
    expect(await desk.itemsOf(week, 'title')).toEqual([])
  })
})
