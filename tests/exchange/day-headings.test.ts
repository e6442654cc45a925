import { describe, expect, test } from 'vitest'
import type { ReadProgramme } from '../../src/exchange/rules/entry.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { documentOf } from '../support/programmes.ts'

async function read(text: string, fileName = 'lich.txt'): Promise<ReadProgramme> {
  return readProgramme(await documentOf(text, fileName), { fileName })
}

const week = 'LỊCH CÔNG TÁC TUẦN 51 (từ ngày 14/12/2026 đến ngày 20/12/2026)\n'

/** The days of two items under a heading that follows a Monday's item. */
async function daysUnder(heading: string): Promise<(string | null)[]> {
  const { entries } = await read(
    `${week}Thứ Hai, 14/12/2026\n- 8h00: Họp giao ban tại Hội trường A\n${heading}\n- 9h00: Họp tổ\n- 10h00: Họp ban\n`,
  )
  expect(entries.map(({ title }) => title)).toEqual(['Họp giao ban', 'Họp tổ', 'Họp ban'])
  expect(entries[0]).toMatchObject({ time: { startsOn: '2026-12-14' }, place: 'Hội trường A' })
  return entries.slice(1).map(({ time }) => time.startsOn)
}

describe('a day heading is read in whatever order and signs its parts stand', () => {
  test.each([
    ['Ngày 15/12/2026:', '2026-12-15'],
    ['15/12/2026:', '2026-12-15'],
    ['15/12/2026', '2026-12-15'],
    ['(Thứ Ba) 15/12', '2026-12-15'],
    ['15/12 (Thứ Ba):', '2026-12-15'],
    ['Ba, 15/12', '2026-12-15'],
    ['BA 15/12', '2026-12-15'],
    ['TƯ 16/12', '2026-12-16'],
    ['C.Nhật, 20/12', '2026-12-20'],
    ['C.N 20/12', '2026-12-20'],
    ['CN: 20/12', '2026-12-20'],
    ['Th.3 (15/12)', '2026-12-15'],
    ['T.Ba, 15.12.2026', '2026-12-15'],
    ['II. Thứ Ba, ngày 15/12/2026', '2026-12-15'],
    ['2) Thứ ba ngày 15 tháng 12 năm 2026', '2026-12-15'],
    ['Thứ 4 - 16/12/2026', '2026-12-16'],
    ['Thứ 4 – 16/12', '2026-12-16'],
    ['*** THỨ BA (15/12) ***', '2026-12-15'],
    ['[Thứ Ba, 15/12]', '2026-12-15'],
    ['Thứ ba - ngày 15-12-2026', '2026-12-15'],
    ['15/12/2026 - Thứ Ba', '2026-12-15'],
    ['Thứ Ba, ngày 15/12/2026 (07/11 âm lịch):', '2026-12-15'],
    ['2026-12-15:', '2026-12-15'],
  ])('%s', async (heading, day) => expect(await daysUnder(heading)).toEqual([day, day]))

  test.each(['Sáng 15/12:', 'Sáng thứ Ba, 15/12', '15/12, buổi sáng:'])(
    'with the half-day in it: %s',
    async (heading) => expect(await daysUnder(heading)).toEqual(['2026-12-15', '2026-12-15']),
  )
})

describe('days with an item behind them', () => {
  const head = `${week}Thứ Hai, 14/12/2026\n- 8h00: Họp giao ban tại Hội trường A\n`
  const read2 = async (line: string) => (await read(`${head}${line}\n`)).entries.slice(1)

  test('have each their own half-day', async () => {
    const entries = await read2('Sáng 15/12, chiều 16/12: Họp tổ')
    expect(entries.map(({ title, time }) => [title, time.startsOn, time.halfDay])).toEqual([
      ['Họp tổ', '2026-12-15', 'MORNING'],
      ['Họp tổ', '2026-12-16', 'AFTERNOON'],
    ])
  })

  test.each([
    ['14/12', '2026-12-14', []],
    ['15/12', '2026-12-14', ['DAY_DOUBTFUL']],
  ])('leave the lines below to the heading above: from %s', async (from, day, doubts) => {
    const entries = await read2(`Từ ngày ${from} đến 17/12: PCT Dương đi công tác\n- 14h: Họp ban`)
    expect(entries[0]).toMatchObject({ title: 'đi công tác', time: { endsOn: '2026-12-17' } })
    expect(entries[1]).toMatchObject({ title: 'Họp ban', time: { startsOn: day, endsOn: null } })
    expect(entries[1]?.warnings).toEqual(doubts)
  })

  test('need no colon between', async () => {
    const [entry] = await read2('Từ 15/12 đến 17/12 CT Khánh đi công tác')
    expect(entry).toMatchObject({
      title: 'đi công tác',
      time: { kind: 'DAYS', startsOn: '2026-12-15', endsOn: '2026-12-17' },
    })
  })
})

describe('a heading of several days', () => {
  test.each([
    ['Thứ Ba, 15/12/2026 - Thứ Tư, 16/12/2026', '2026-12-15', '2026-12-16'],
    ['Thứ ba, thứ tư (15, 16/12)', '2026-12-15', '2026-12-16'],
    ['Thứ hai - Thứ tư (14-16/12)', '2026-12-14', '2026-12-16'],
    ['Thứ năm, thứ sáu 17,18/12', '2026-12-17', '2026-12-18'],
    ['Ngày 17 và 18/12:', '2026-12-17', '2026-12-18'],
  ])('stands over items of all of them: %s', async (heading, from, until) => {
    const { entries } = await read(`${week}${heading}\n- Tập huấn nghiệp vụ\n- 8h00: Họp\n`)
    expect(entries).toMatchObject([
      { time: { kind: 'DAYS', startsOn: from, endsOn: until } },
      {
        time: { kind: 'DAYS', startsOn: from, endsOn: until, startTime: '08:00' },
        warnings: ['SEVERAL_DAYS'],
      },
    ])
  })

  test('apart gives an item of each', async () => {
    const { entries } = await read(`${week}Thứ Hai, Thứ Tư (14, 16/12)\n- 8h00: Họp\n`)
    expect(entries.map(({ time }) => time.startsOn)).toEqual(['2026-12-14', '2026-12-16'])
  })
})

describe('dates that head no day', () => {
  test.each([
    ['the end of a broken line', '- 8h00: Họp chuẩn bị hội nghị ngày\n18/12/2026\n'],
    ['a date in a sentence', '- 8h00: Họp chuẩn bị hội nghị\nngày 18/12/2026\n'],
  ])('%s', async (_, lines) => {
    const { entries } = await read(`${week}Thứ Hai, 14/12/2026\n${lines}- 9h00: Họp tổ\n`)
    expect(entries).toMatchObject([
      {
        time: { startsOn: '2026-12-14' },
        title: 'Họp chuẩn bị hội nghị ngày 18/12/2026',
        warnings: ['DATE_UNREAD'],
      },
      { time: { startsOn: '2026-12-14' } },
    ])
  })

  test('the period of the page below its first day', async () => {
    const { entries, leftovers } = await read(
      `${week}Thứ Hai, 14/12/2026\n- 8h00: Họp\nTừ ngày 14/12 đến ngày 20/12/2026\n- 9h00: Họp tổ\n`,
    )
    expect(entries.map(({ time }) => time.startsOn)).toEqual(['2026-12-14', '2026-12-14'])
    expect(leftovers.map(({ text }) => text)).toContain('Từ ngày 14/12 đến ngày 20/12/2026')
  })
})
