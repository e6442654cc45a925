import { describe, expect, test } from 'vitest'
import type { ReadProgramme } from '../../src/exchange/rules/entry.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { documentOf } from '../support/programmes.ts'

async function read(text: string, fileName = 'lich.txt'): Promise<ReadProgramme> {
  return readProgramme(await documentOf(text, fileName), { fileName })
}

const months = Array.from({ length: 12 }, (_, at) => at + 1)

describe('a list of a year’s dates is said to be one, and nothing of it is read as an item', () => {
  const lines = months.map(
    (month) => `${month}. 8h00, ngày 15/${month}/2026: Chủ tịch tiếp công dân`,
  )
  const rows = months.map(
    (month) =>
      `<tr><td>${month}</td><td>8h00 ngày ${month + 2}/${month}</td><td>Lễ kỷ niệm ${month}</td></tr>`,
  )

  test.each([
    [
      'by its heading',
      `LỊCH TIẾP CÔNG DÂN CỦA CHỦ TỊCH UBND TỈNH\nNăm 2026\n${lines.slice(0, 3).join('\n')}`,
      'a.txt',
    ],
    ['by its dates', `DANH SÁCH CÁC BUỔI TIẾP\n${lines.join('\n')}`, 'a.txt'],
    [
      'in a table',
      `<p>DANH SÁCH NGÀY LỄ TRONG NĂM 2026</p><table><tr><th>TT</th><th>Thời gian</th><th>Nội dung</th></tr>${rows.join('')}</table>`,
      'a.html',
    ],
    [
      'a quarter’s duties',
      'LỊCH TRỰC BAN LÃNH ĐẠO QUÝ IV NĂM 2026\nTháng 10: Đ/c An\nTháng 11: Đ/c Bình',
      'a.txt',
    ],
  ])('%s', async (_, text, fileName) => {
    const { entries, leftovers, warnings, needs } = await read(text, fileName)
    expect(warnings).toContain('LIST_OF_DATES')
    expect([entries, needs]).toEqual([[], []])
    const said = leftovers.map((left) => left.text).join('\n')
    expect(said).toContain(fileName === 'a.txt' ? text.split('\n')[1] : 'Lễ kỷ niệm 12')
  })
})

describe('a visit’s programme is said to be one, and read', () => {
  test.each([
    'CHƯƠNG TRÌNH ĐÓN TIẾP\nĐoàn đại biểu tỉnh Champasak (từ ngày 14/12 đến ngày 16/12/2026)',
    'CHƯƠNG TRÌNH THĂM VÀ LÀM VIỆC CỦA ĐOÀN CÔNG TÁC, 14 - 16/12/2026',
    'Programme of the visit of the delegation, 14 - 16 December 2026',
  ])('%s', async (heading) => {
    const { entries, warnings } = await read(
      `${heading}\nNgày 14/12/2026\n- 8h00: Đón đoàn tại sân bay\n15/12/2026:\n- 9h00: Làm việc với UBND tỉnh\n`,
    )
    expect(warnings).toContain('OTHER_PROGRAMME')
    expect(entries.map(({ time }) => time.startsOn)).toEqual(['2026-12-14', '2026-12-15'])
  })
})

describe('a programme of a week or a month is none of these', () => {
  test.each([
    'CHƯƠNG TRÌNH CÔNG TÁC TUẦN 51\ncủa Đoàn đại biểu Quốc hội tỉnh, dự các hội nghị (14/12 - 18/12/2026)',
    'LỊCH LÀM VIỆC\nTừ ngày 14/12/2026 đến ngày 18/12/2026',
    'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 12 NĂM 2026',
    'LỊCH TRỰC VÀ LỊCH TIẾP CÔNG DÂN TUẦN 51 NĂM 2026',
  ])('%s', async (heading) => {
    const { entries, warnings } = await read(
      `${heading}\nThứ Hai, 14/12/2026\n- 8h00: Họp về kế hoạch ngày 15/3/2027, 20/5/2027, 1/9/2027\n- 9h00: Sơ kết 6 tháng (10/6/2026)\n`,
    )
    expect(entries.length).toBe(2)
    expect(warnings.filter((warning) => !warning.startsWith('DAY_MISSING'))).toEqual([])
  })
})

describe('an item under no day takes the date beside its hour', () => {
  test('in lines', async () => {
    const { entries } = await read(
      'LỊCH TIẾP KHÁCH\n1. 8h00, ngày 15/10/2026: Chủ tịch tiếp đoàn A\n2. 14h00 ngày 16/10/2026: Chủ tịch tiếp đoàn B\n',
    )
    expect(entries.map(({ time, title }) => [time.startsOn, time.startTime, title])).toEqual([
      ['2026-10-15', '08:00', 'tiếp đoàn A'],
      ['2026-10-16', '14:00', 'tiếp đoàn B'],
    ])
  })

  test('in a cell', async () => {
    const { entries } = await read(
      '<table><tr><th>TT</th><th>Thời gian</th><th>Nội dung</th></tr><tr><td>1</td><td>8h00<br>ngày 15/12/2026</td><td>Lễ A</td></tr><tr><td>2</td><td>14h00, ngày 16/12/2026</td><td>Lễ B</td></tr></table>',
      'a.html',
    )
    expect(entries.map(({ time }) => [time.startsOn, time.startTime])).toEqual([
      ['2026-12-15', '08:00'],
      ['2026-12-16', '14:00'],
    ])
  })
})
