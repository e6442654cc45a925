import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadProgramme } from '../../src/exchange/rules/entry.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { documentOf, programmeCases } from '../support/programmes.ts'

async function programmeOf(text: string, year?: number): Promise<ReadProgramme> {
  return readProgramme(await documentOf(text), { fileName: 'lich.txt', ...(year && { year }) })
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  )
}

// Days and half-days are understood by where they put the entries.
const structure =
  /^(?:thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|sáng|chiều|tối|nhằm|âl|tháng|chạp|mon|tues|wednes|thurs|fri|[ivx]+)$|day$|^\d+$|^(?:january|october|november)$/u

describe('whatever a file says is in an entry or among what was left over', () => {
  test.each(programmeCases)('$file', async ({ path }) => {
    const document = await documentOf(readFileSync(path), basename(path))
    const read = readProgramme(document, { fileName: basename(path), year: 2024 })
    const kept = new Set(
      [
        ...read.entries.flatMap((entry) => [
          entry.source,
          entry.time.text ?? '',
          ...entry.chairs.map((chair) => chair.words),
        ]),
        ...read.leftovers.map((leftover) => leftover.text),
      ].flatMap(words),
    )
    const printed = document.blocks.flatMap((block) =>
      block.kind === 'PARAGRAPH'
        ? words(block.text)
        : block.rows.flatMap((row) => row.cells.flatMap((cell) => words(cell.text))),
    )
    expect(
      [...new Set(printed)].filter((word) => !kept.has(word) && !structure.test(word)),
    ).toEqual([])
  })
})

describe('the heading of a programme', () => {
  test('gives title, period, adjustment, last update and issuer', async () => {
    const file = 'd03-province-dashlist-adjusted-2022w11.txt'
    const read = readProgramme(await documentOf(readFileSync(`tests/data/programmes/${file}`)), {
      fileName: file,
    })
    expect(read).toMatchObject({
      title:
        'Lịch làm việc của Chủ tịch, các Phó Chủ tịch UBND tỉnh từ ngày 14/3 đến ngày 18/3/2022 (Điều chỉnh lần 9)',
      period: { startsOn: '2022-03-14', endsOn: '2022-03-18' },
      adjustment: 9,
      lastUpdated: '2022-03-17T14:36',
      issuer: 'UBND tỉnh',
      needs: [],
    })
  })

  test('without a year anywhere asks for it and takes the answer', async () => {
    const text = 'THỨ BA, NGÀY 15/7:\n- 8h00 Chủ tịch họp giao ban.\n'
    const first = await programmeOf(text)
    expect(first.needs).toEqual(['YEAR'])
    expect(first.entries.map(({ time }) => time.startsOn)).toEqual([null])
    const second = await programmeOf(text, 2025)
    expect(second.needs).toEqual([])
    expect(second.entries.map(({ time }) => time.startsOn)).toEqual(['2025-07-15'])
  })

  test('without any date asks for the dates and keeps the entries', async () => {
    const read = await programmeOf(
      '- 8h00 Chủ tịch họp giao ban.\n- 14h00 PCT Lê An dự lễ khánh thành.\n',
    )
    expect(read.needs).toEqual(['DATES'])
    expect(read.entries.map(({ title }) => title)).toEqual(['họp giao ban', 'dự lễ khánh thành'])
  })

  test('decides over a weekday that contradicts its date', async () => {
    const read = await programmeOf(
      'Lịch tuần từ ngày 14/7/2025 đến ngày 20/7/2025\nThứ Tư 15/7\n- 8h00 họp\n',
    )
    expect(read.entries).toMatchObject([
      { time: { startsOn: '2025-07-15' }, warnings: ['WEEKDAY_CONTRADICTS'] },
    ])
  })

  test('makes a day outside its period a warning', async () => {
    const read = await programmeOf(
      'Lịch tuần từ ngày 14/7/2025 đến ngày 20/7/2025\nThứ Hai 21/7\n- 8h00 họp\n',
    )
    expect(read.entries).toMatchObject([
      { time: { startsOn: '2025-07-21' }, warnings: ['OUT_OF_PERIOD'] },
    ])
  })
})

describe('entries carry what makes them doubtful', () => {
  const head = 'Lịch tuần từ ngày 14/7/2025 đến ngày 20/7/2025\nThứ Hai 14/7\n'

  test('an earlier hour below a later one, an open group, an unknown time', async () => {
    const read = await programmeOf(
      `${head}- 10h00 Chủ tịch, các Phó Chủ tịch liên quan họp\n- 8h00 PCT An dự lễ\n- ? PCT An đi cơ sở\n`,
    )
    expect(read.entries.map(({ warnings }) => warnings)).toEqual([
      ['GROUP_UNRESOLVED'],
      ['OUT_OF_ORDER'],
      ['TIME_UNKNOWN'],
    ])
  })

  test('what was put off, moved and called off', async () => {
    const read = await programmeOf(
      `${head}- 8h00 họp tổ (tạm hoãn)\n- 9h00 dự lễ (dời sang thứ Tư 16/7)\n- 10h00 Hủy: tiếp đoàn\n`,
    )
    expect(read.entries.map(({ change, title }) => [change, title])).toEqual([
      ['POSTPONED', 'họp tổ'],
      ['MOVED', 'dự lễ'],
      ['CANCELLED', 'tiếp đoàn'],
    ])
  })

  test('a name and a post are surer than words nobody knows', async () => {
    const read = await programmeOf(`${head}- 8h00 PCT Lê Văn An dự lễ tại Hội trường A\n`)
    expect(read.entries.map(({ confidence }) => confidence)).toEqual([
      { time: 0.97, title: 0.9, chairs: 0.95, place: 0.95 },
    ])
  })

  test('what the verb says the leader does', async () => {
    const read = await programmeOf(
      `${head}- 8h00 Chủ tịch họp giao ban\n- 9h00 Chủ tịch dự lễ\n- 10h00 Ủy quyền đồng chí Lê Hà dự họp\n`,
    )
    expect(read.entries.map(({ part }) => part)).toEqual(['CHAIRS', 'ATTENDS', 'ON_BEHALF'])
  })
})

test('an empty week holds no entry and is no error', async () => {
  const read = await programmeOf(
    'Lịch tuần từ ngày 14/7/2025 đến ngày 20/7/2025\nThứ Hai 14/7\nSáng\nChiều\nThứ Ba 15/7\n',
  )
  expect(read).toMatchObject({ entries: [], needs: [] })
})
