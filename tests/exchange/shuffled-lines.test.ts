import fc from 'fast-check'
import { expect, test } from 'vitest'
import { people } from '../../scripts/demo/cast.ts'
import { attended, chaired } from '../../scripts/demo/subjects.ts'
import { indexOf } from '../../src/exchange/rules/known.ts'
import { readLine } from '../../src/exchange/rules/line.ts'
import { proposalOf } from '../../src/exchange/rules/proposal.ts'
import { cast } from '../support/cast-names.ts'

const context = {
  day: null,
  year: 2026,
  week: { from: '2026-11-30', until: '2026-12-06' },
  known: cast,
}

const days: [string, string[]][] = [
  [
    '2026-11-30',
    ['T2', 'thứ hai', 'Thứ 2 (30/11)', '30/11', 'ngày 30/11/2026', 'Thứ Hai, ngày 30/11'],
  ],
  [
    '2026-12-01',
    ['T3', 'thứ Ba', 'Thứ ba 1/12', 'ngày 1 tháng 12', '01/12/2026', 'Thứ 3 ngày 01.12'],
  ],
  ['2026-12-04', ['T6', 'thứ sáu', 'thứ 6 - 4/12', '4/12', 'ngày 04-12-2026', 'Fri']],
  ['2026-12-06', ['CN', 'Chủ nhật', 'chủ nhật 6/12', 'C.Nhật']],
]
const times: [string, string | null, string[]][] = [
  ['08:00', null, ['8h', '8h00', '8 giờ', '08:00', '8g', 'lúc 8h', '8 giờ 00', '8h sáng']],
  [
    '14:30',
    null,
    ['14h30', '14:30', '14 giờ 30', "14h30'", '14g30', 'hồi 14 giờ 30 phút', '2h30 chiều'],
  ],
  ['09:00', '10:30', ['9h-10h30', '9h00 - 10h30', 'từ 9h đến 10h30', '09:00–10:30', '9g - 10g30']],
]
const places: [string, string[]][] = [
  ['Phòng họp số 1', ['phòng họp số 1', 'P. họp 1', 'P.họp số 1', 'PH1', 'tại Phòng họp 1']],
  ['Phòng Khánh tiết', ['phòng Khánh tiết', 'tại Phòng Khánh tiết']],
]
const leaders = people.filter(([, , , , isLeader]) => isLeader)
const chairs: [string, string[]][] = leaders.map(([, name, title, short]) => {
  const given = name.split(' ').at(-1) ?? ''
  return [
    `${short} ${given}`,
    [`${short} ${given}`, `đ/c ${given}`, `${title} ${name}`, `đồng chí ${name}`],
  ]
})
const titles = [...chaired, ...attended].map(({ title }) => title)

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)
const written = <T extends readonly unknown[]>(list: readonly T[]) =>
  oneOf(list).chain((one) => oneOf(one.at(-1) as string[]).map((words) => ({ one, words })))
const lines = fc.record({
  day: written(days),
  time: written(times),
  place: written(places),
  chair: written(chairs),
  title: oneOf(titles),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  separator: fc.constantFrom(', ', ' - ', '; ', ' – ', ' | '),
})

test('the parts of an item are read back in any order, notation and separator', () => {
  fc.assert(
    fc.property(lines, ({ day, time, place, chair, title, order, separator }) => {
      const parts = [day.words, time.words, place.words, chair.words, title]
      const line = order.map((at) => parts[at]).join(separator)
      const { entry, parties, place: read } = proposalOf(readLine(line, context), 1, indexOf(cast))
      const [first] = parties.filter(({ role }) => role === 'CHAIRS')
      expect({
        line,
        day: entry.time.startsOn,
        start: entry.time.startTime,
        end: entry.time.endTime,
        title: entry.title,
        place: read?.match?.roomId,
        chair: cast.persons.find(({ id }) => id === first?.match?.personId)?.label,
      }).toEqual({
        line,
        day: day.one[0],
        start: time.one[0],
        end: time.one[1],
        title,
        place: place.one[0],
        chair: chair.one[0],
      })
    }),
    { numRuns: 500 },
  )
}, 30_000)
