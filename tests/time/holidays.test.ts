import { readFileSync } from 'node:fs'
import { Settings } from 'luxon'
import { describe, expect, test } from 'vitest'
import { holidayOn, holidaysFromFile, isWorkingDay } from '../../src/time/holidays.ts'

Settings.throwOnInvalid = true

const _years = Array.from({ length: 111 }, (_, index) => 1990 + index)
const shipped = holidaysFromFile(JSON.parse(readFileSync('db/data/holidays-vn.json', 'utf8')))

describe('holidays', () => {
  test.each([
    ['2026-02-16', false, 'Tết Nguyên đán Bính Ngọ'],
    ['2026-02-23', true, null],
    ['2026-08-22', true, 'Làm bù cho ngày 31/8/2026'],
    ['2026-08-31', false, 'Quốc khánh'],
    ['2026-08-23', false, null],
    ['2026-01-10', true, 'Làm bù cho ngày 2/1/2026'],
    ['2026-11-21', false, null],
    ['2026-11-23', true, null],
  ])('%s worked: %s (%s)', (date, isWorked, name) => {
    expect([isWorkingDay(date, shipped), holidayOn(date, shipped)?.name ?? null]).toEqual([
      isWorked,
      name,
    ])
  })

  test('the shipped file says the same days as the collected one', () => {
    const collected = holidaysFromFile(
      JSON.parse(readFileSync('tests/data/holidays-vn.json', 'utf8')),
    )
    const days = (list: typeof shipped) => list.map(({ name: _, ...rest }) => rest)
    expect(days(shipped)).toEqual(days(collected))
    expect(
      shipped.filter((holiday) => holiday.isProvisional).map((holiday) => holiday.startsOn),
    ).toEqual(['2027-02-05', '2027-09-02'])
  })

  test('an office may have another weekend', () => {
    expect([isWorkingDay('2026-11-20', [], [5]), isWorkingDay('2026-11-21', [], [5])]).toEqual([
      false,
      true,
    ])
  })

  test('a day swapped off outside the listed ones is a day off of its own', () => {
    const file = {
      years: { 2030: { off: [], swaps: [{ off: '2030-05-03', work: '2030-05-11' }] } },
    }
    expect(holidaysFromFile(file)).toEqual([
      {
        startsOn: '2030-05-03',
        endsOn: '2030-05-03',
        name: 'Nghỉ, làm bù ngày 11/5/2030',
        kind: 'OFF',
        isProvisional: false,
      },
      {
        startsOn: '2030-05-11',
        endsOn: '2030-05-11',
        name: 'Làm bù cho ngày 3/5/2030',
        kind: 'WORK',
        isProvisional: false,
      },
    ])
  })

  test.each([
    [null, 'the file'],
    [{ years: [] }, 'years'],
    [{ years: { 2030: { off: 1, swaps: [] } } }, 'years.2030.off'],
    [
      {
        years: { 2030: { off: [{ from: '2030-02-30', to: '2030-03-01', name: 'x' }], swaps: [] } },
      },
      'off[0].from',
    ],
    [
      {
        years: { 2030: { off: [{ from: '2030-03-02', to: '2030-03-01', name: 'x' }], swaps: [] } },
      },
      'off[0]',
    ],
  ])('a file of another form is refused with its place: %j', (file, place) => {
    expect(() => holidaysFromFile(file)).toThrow(`wrong at ${place}`)
  })
})
