import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange, between, indexByTime } from '../../src/programme/rules/order.ts'

describe('an item goes', () => {
  const cases: [string, (string | null)[], string | null, number][] = [
    ['first among nothing', [], '08:00', 0],
    ['behind what begins before it', ['08:00'], '09:00', 1],
    ['behind what begins with it', ['08:00', '09:00', '10:00'], '09:00', 2],
    ['first when all begin later', ['09:00', '10:00'], '08:00', 0],
    ['last without a start', ['08:00', null], null, 2],
    ['before what has no start', ['08:00', null, null], '09:00', 1],
    ['first among those that have no start', [null, null], '09:00', 0],
    [
      'behind the last one that begins before it, in an order made by hand',
      ['10:00', '08:00', '11:00'],
      '09:00',
      2,
    ],
    [
      'behind one without a start that stands before an earlier one',
      ['08:00', null, '08:30', '10:00'],
      '09:00',
      3,
    ],
  ]
  for (const [name, starts, start, index] of cases) {
    test(name, () => expect(indexByTime(starts, start)).toBe(index))
  }

  test('where nothing before it in time stands behind it', () => {
    const start = fc.option(fc.constantFrom('07:00', '08:00', '09:00', '10:00'))
    fc.assert(
      fc.property(fc.array(start), fc.constantFrom('07:30', '08:00', '10:30'), (starts, at) => {
        const index = indexByTime(starts, at)
        expect(starts.slice(index).some((other) => other !== null && other <= at)).toBe(false)
        const before = starts[index - 1]
        if (index > 0) expect(before != null && before <= at).toBe(true)
      }),
    )
  })
})

describe('a number between two positions', () => {
  const cases: [string, string | undefined, string | undefined, string | null][] = [
    ['is the first of all', undefined, undefined, '1'],
    ['is the next whole one behind the last', '3', undefined, '4'],
    ['is the next whole one behind a broken one', '3.5', undefined, '4'],
    ['is the whole one before the first', undefined, '3', '2'],
    ['is the whole one before a broken one', undefined, '2.5', '2'],
    ['goes below nothing', undefined, '0', '-1'],
    ['and stays above what is below nothing', '-1.5', undefined, '-1'],
    ['is their middle', '1', '2', '1.5'],
    ['reads positions by their value', '9', '10', '9.5'],
    ['may be nothing', '-1', '1', '0'],
    ['is none between equal ones', '1', '1', null],
    ['is none between those in the wrong order', '2', '1', null],
    ['is none when it would be long', '1.0000000001', '1.0000000002', null],
    ['is none when it would be written with a power', '0', '0.000001', null],
    ['is none where a number tells no middle', '1', '1.0000000000000001', null],
  ]
  for (const [name, before, after, found] of cases) {
    test(name, () => expect(between(before, after)).toBe(found))
  }

  const byStart: [string, string | undefined, string | undefined, string | null, string][] = [
    ['is the minute of the start', undefined, undefined, '08:05', '485'],
    ['is that between others', '480', '500', '08:05', '485'],
    ['is that behind the last', '480', undefined, '08:05', '485'],
    ['is that before the first', undefined, '500', '08:05', '485'],
    ['is another behind one of that start', '485', undefined, '08:05', '486'],
    ['is another before one of that start', undefined, '485', '08:05', '484'],
    ['is their middle in an order made by hand', '1', '2', '08:05', '1.5'],
    ['is behind all minutes without a start', '480', undefined, null, '1440'],
    ['is the next one behind one without a start', '1440', undefined, null, '1441'],
  ]
  for (const [name, before, after, start, found] of byStart) {
    test(`by a start ${name}`, () => expect(between(before, after, { start })).toBe(found))
  }

  test('by a start is in order for those who do not see each other', () => {
    const minute = fc.integer({ min: 0, max: 1439 })
    const start = (of: number) =>
      [Math.floor(of / 60), of % 60].map((part) => String(part).padStart(2, '0')).join(':')
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        const [first, second] = [one, other].map((of) =>
          Number(between(undefined, undefined, { start: start(of) })),
        )
        expect(Math.sign(first! - second!)).toBe(Math.sign(one - other))
      }),
    )
  })

  const position = fc.integer({ min: -4000, max: 4000 }).map((eighths) => String(eighths / 8))

  test('lies between them, on whichever side there is one', () => {
    fc.assert(
      fc.property(fc.option(position), fc.option(position), (one, other) => {
        const [before, after] = [one ?? undefined, other ?? undefined]
        const found = between(before, after)
        const isOrdered = one === null || other === null || Number(one) < Number(other)
        expect(found !== null).toBe(isOrdered)
        if (found === null) return
        expect(found).toMatch(/^-?\d+(\.\d+)?$/)
        if (one !== null) expect(Number(found)).toBeGreaterThan(Number(one))
        if (other !== null) expect(Number(found)).toBeLessThan(Number(other))
      }),
    )
  })

  test('is found ten times in one gap, then the half-day is to be numbered anew', () => {
    const found: string[] = []
    for (let next = between('1', '2'); next !== null; next = between('1', next)) found.push(next)
    expect(found).toHaveLength(10)
    expect(found.at(-1)).toBe('1.0009765625')
  })
})

describe('items that come to a half-day together', () => {
  const start = fc.option(fc.constantFrom('07:00', '08:00', '08:30', '09:00', '10:00'))

  test('stand as if each had come after the other, and all positions differ', () => {
    const gaps = fc.array(fc.record({ gap: fc.constantFrom(0.0000001, 1, 40), startTime: start }))
    fc.assert(
      fc.property(gaps, fc.array(start, { maxLength: 40 }), (stood, starts) => {
        let position = 0
        const others = stood.map(({ gap, startTime }, at) => {
          position += gap
          return { id: `${at}`, position: position.toFixed(7), startTime }
        })
        const line: { key: string; start: string | null }[] = others.map(({ id, startTime }) => ({
          key: id,
          start: startTime,
        }))
        for (const [at, one] of starts.entries()) {
          const index = indexByTime(
            line.map(({ start }) => start),
            one,
          )
          line.splice(index, 0, { key: `new ${at}`, start: one })
        }
        const { positions, renumbered } = arrange(others, starts)
        const anew = new Map(renumbered.map(({ id, position }) => [id, position]))
        const placed = [
          ...others.map(({ id, position }) => ({ key: id, at: Number(anew.get(id) ?? position) })),
          ...positions.map((at, index) => ({ key: `new ${index}`, at: Number(at) })),
        ].sort((one, other) => one.at - other.at)
        expect(placed.map(({ key }) => key)).toEqual(line.map(({ key }) => key))
        expect(new Set(placed.map(({ at }) => at)).size).toBe(placed.length)
        for (const at of positions) expect(at.length).toBeLessThanOrEqual(12)
      }),
    )
  })

  test('leave the others their numbers where there is room', () => {
    const others = [
      { id: 'a', position: '1', startTime: '08:00' },
      { id: 'b', position: '2', startTime: '10:00' },
    ]
    expect(arrange(others, ['09:00', '07:00', null])).toEqual({
      positions: ['1.5', '0', '3'],
      renumbered: [],
    })
    const close = others.map((one) => ({ ...one, position: '1' }))
    expect(arrange(close, ['09:00'])).toEqual({
      positions: ['2'],
      renumbered: [
        { id: 'a', position: '1' },
        { id: 'b', position: '3' },
      ],
    })
  })
})
