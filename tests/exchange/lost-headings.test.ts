import fc from 'fast-check'
import { describe, test } from 'vitest'
import type { ReadProgramme } from '../../src/exchange/rules/entry.ts'
import { readProgramme } from '../../src/exchange/rules/programme.ts'
import { addDays } from '../../src/time/weeks.ts'
import { documentOf } from '../support/programmes.ts'

type Day = { on: string; name: string; date: string }

const names = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
const days: Day[] = names.map((name, at) => {
  const on = addDays('2026-12-14', at)
  return { on, name, date: `${Number(on.slice(8))}/12` }
})
const topics = [
  'Họp giao ban',
  'Nghe báo cáo quy hoạch',
  'Làm việc với Sở Y tế',
  'Kiểm tra đê điều',
]

const headings: ((day: Day) => string)[] = [
  ({ name, date }) => `${name}, ${date}/2026`,
  ({ date }) => `Ngày ${date}/2026:`,
  ({ name, date }) => `(${name}) ${date}`,
  ({ name, date }) => `${name.replace('Thứ ', '').toUpperCase()} ${date}`,
  ({ name, date }) => `I. ${name}, ngày ${date}/2026`,
]

/** What becomes of the one heading: it is gone, or so spoilt that it names no day. */
const losses: ((heading: string) => string)[] = [
  () => '',
  () => '???',
  (heading) => heading.replace(/\d/g, '#').replace(/\p{L}/gu, 'x'),
  (heading) => heading.replace(/\p{L}+/gu, 'Thx').replace(/\d+\/12/, '1?/1?'),
]
/** Spoilt so that its date can still be read. */
const slips: ((heading: string) => string)[] = [
  (heading) => heading.replace(/^[^\d]*/, 'Thxr '),
  (heading) => `${heading.replace(/[:,]/g, '')} ~xyz`,
]

type Layout = (lines: { heading: string; items: string[] }[]) => { text: string; fileName: string }

const week = 'LỊCH CÔNG TÁC TUẦN 51 (từ ngày 14/12/2026 đến ngày 19/12/2026)'
const layouts: Layout[] = [
  (parts) => ({
    text: [
      week,
      ...parts.flatMap(({ heading, items }) => [heading, ...items.map((item) => `- ${item}`)]),
    ].join('\n'),
    fileName: 'lich.txt',
  }),
  (parts) => ({
    text: `<p>${week}</p>${parts.map(({ heading, items }) => `<p>${heading}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`).join('')}`,
    fileName: 'lich.html',
  }),
  (parts) => ({
    text: `<p>${week}</p><table><tr><th>Thứ/Ngày</th><th>Giờ</th><th>Nội dung</th><th>Địa điểm</th></tr>${parts.map(({ heading, items }) => items.map((item, at) => `<tr><td>${at === 0 ? heading : ''}</td><td>${item.split(': ')[0]}</td><td>${item.split(': ')[1]}</td><td></td></tr>`).join('')).join('')}</table>`,
    fileName: 'lich.html',
  }),
  (parts) => ({
    text: `<p>${week}</p><table><tr><th>Giờ</th><th>Nội dung</th><th>Địa điểm</th></tr>${parts.map(({ heading, items }) => `<tr><td colspan="3">${heading}</td></tr>${items.map((item) => `<tr><td>${item.split(': ')[0]}</td><td>${item.split(': ')[1]}</td><td>Phòng họp 1</td></tr>`).join('')}`).join('')}</table>`,
    fileName: 'lich.html',
  }),
]

const cases = fc.record({
  layout: fc.constantFrom(...layouts),
  heading: fc.constantFrom(...headings),
  lost: fc.integer({ min: 0, max: days.length - 1 }),
  items: fc.array(fc.array(fc.constantFrom(...topics), { minLength: 2, maxLength: 3 }), {
    minLength: days.length,
    maxLength: days.length,
  }),
})

async function read(
  one: { layout: Layout; heading: (day: Day) => string; lost: number; items: string[][] },
  spoil: (heading: string) => string,
): Promise<ReadProgramme> {
  const hours = ['8h00', '10h00', '14h30']
  const parts = days.map((day, at) => ({
    heading: at === one.lost ? spoil(one.heading(day)) : one.heading(day),
    items: (one.items[at] ?? []).map((topic, n) => `${hours[n]}: ${topic}`),
  }))
  const { text, fileName } = one.layout(parts)
  return readProgramme(await documentOf(text, fileName), { fileName })
}

const asked = ({ warnings, entries, leftovers }: ReadProgramme, day: string): boolean =>
  warnings.includes(`DAY_MISSING ${day}`) &&
  (leftovers.some(({ why }) => ['DATE_UNREAD', 'NO_DAY', 'NOT_UNDERSTOOD', 'NOTE'].includes(why)) ||
    entries.some(
      ({ warnings: all }) => all.includes('DAY_DOUBTFUL') || all.includes('OUT_OF_ORDER'),
    ))

describe('a day heading that is lost is asked about, whatever the layout', () => {
  test('none of them, nothing is asked', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const { entries, warnings } = await read(one, (heading) => heading)
        const expected = days.flatMap(({ on }, at) => (one.items[at] ?? []).map(() => on))
        const found = entries.map(({ time }) => time.startsOn)
        return (
          warnings.length === 0 &&
          JSON.stringify(found) === JSON.stringify(expected) &&
          entries.every((entry) => entry.warnings.length === 0)
        )
      }),
      { numRuns: 30 },
    )
  })

  test('one that is gone or spoilt', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.constantFrom(...losses), async (one, spoil) =>
        asked(await read(one, spoil), days[one.lost]?.on ?? ''),
      ),
      { numRuns: 60 },
    )
  })

  test('one with a slip is read all the same or asked about', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.constantFrom(...slips), async (one, spoil) => {
        const found = await read(one, spoil)
        const day = days[one.lost]?.on ?? ''
        const isRead = found.entries.filter(({ time }) => time.startsOn === day).length
        return isRead === one.items[one.lost]?.length || asked(found, day)
      }),
      { numRuns: 60 },
    )
  })
})
