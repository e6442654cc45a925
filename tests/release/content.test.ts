import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { EventFacts } from '../../db/schema/event.ts'
import type { EntryChange, ReleaseEntry } from '../../db/schema/release.ts'
import { week } from '../../src/programme/rules/kind.ts'
import {
  changeKind,
  comparePrintKeys,
  isElsewhere,
  isPast,
  wholeDaysOf,
} from '../../src/release/rules/content.ts'
import {
  changeOf as changeOfIncluded,
  type IncludedEvent,
} from '../../src/release/rules/included.ts'
import { nextContent as nextOf } from '../../src/release/rules/next.ts'
import { plainFacts } from '../support/make/calendar.ts'

type Facts = EventFacts

const tuesday = '2026-11-24'
const wednesday = '2026-11-25'
const nextTuesday = '2026-12-01'
const zone = 'Asia/Ho_Chi_Minh'
const now = DateTime.utc(2026, 11, 23, 3)
const span = { from: '2026-11-23', until: '2026-11-30' }

type Event = Omit<IncludedEvent, 'detailsBefore' | 'details'>

/** The week's kind, whose events have no details of their own. */
const bare = (event: Event): IncludedEvent => ({ ...event, detailsBefore: null, details: null })
const language = 'vi'

function nextContent(
  previous: Parameters<typeof nextOf>[1],
  included: readonly Event[],
  at: { span: typeof span; positions: ReadonlyMap<string, string>; now: DateTime; zone: string },
) {
  const moment = { now: at.now, zone: at.zone, language } as const
  return nextOf(week, previous, included.map(bare), { ...at, moment })
}

/** Plain facts on a day, without an hour. */
function on(startsOn: string | null, values: Partial<Facts> = {}): Facts {
  const { time } = plainFacts()
  return plainFacts({ time: { ...time, startsOn }, ...values })
}

describe('what happened to an item', () => {
  const off = (status: Facts['status'], day: string | null = tuesday) => on(day, { status })
  const cases: [string, Facts | null, Facts, EntryChange['kind'] | null][] = [
    ['published for the first time, is added', null, on(tuesday), 'ADDED'],
    ['published for the first time as cancelled, is added', null, off('CANCELLED'), 'ADDED'],
    ['published as before, is nothing', on(tuesday), on(tuesday), null],
    ['only called otherwise, is nothing', on(tuesday), on(tuesday, { timeLabel: '8 giờ' }), null],
    ['with another title, is changed', on(tuesday), on(tuesday, { title: 'Họp' }), 'CHANGED'],
    ['on another day, is moved', on(tuesday), on(wednesday), 'MOVED'],
    [
      'on another day and called otherwise, is moved',
      on(tuesday),
      on(wednesday, { title: 'Họp' }),
      'MOVED',
    ],
    ['moved out of its week, is moved', on(tuesday), on(nextTuesday), 'MOVED'],
    ['moved back into its week, is moved', on(nextTuesday), on(tuesday), 'MOVED'],
    ['without a day from now on, is postponed', on(tuesday), on(null), 'POSTPONED'],
    ['given a day at last, is changed', on(null), on(tuesday), 'CHANGED'],
    ['without a day as before, is changed', on(null), on(null, { title: 'Họp' }), 'CHANGED'],
    ['postponed on its day, is postponed', on(tuesday), off('POSTPONED'), 'POSTPONED'],
    ['postponed without a day, is postponed', on(tuesday), off('POSTPONED', null), 'POSTPONED'],
    ['cancelled, is cancelled', on(tuesday), off('CANCELLED'), 'CANCELLED'],
    [
      'cancelled on another day, is cancelled',
      on(tuesday),
      off('CANCELLED', wednesday),
      'CANCELLED',
    ],
    [
      'cancelled after it was postponed, is cancelled',
      off('POSTPONED'),
      off('CANCELLED'),
      'CANCELLED',
    ],
    [
      'postponed after it was cancelled, is postponed',
      off('CANCELLED'),
      off('POSTPONED'),
      'POSTPONED',
    ],
    ['taking place again, is restored', off('CANCELLED'), on(tuesday), 'RESTORED'],
    ['taking place again perhaps, is restored', off('POSTPONED'), off('TENTATIVE'), 'RESTORED'],
    ['taking place again on another day, is restored', off('POSTPONED'), on(wednesday), 'RESTORED'],
    [
      'taking place again after it had no day, is restored',
      off('POSTPONED', null),
      on(tuesday),
      'RESTORED',
    ],
    ['certain by now, is changed', off('TENTATIVE'), on(tuesday), 'CHANGED'],
    ['uncertain by now, is changed', on(tuesday), off('TENTATIVE'), 'CHANGED'],
    [
      'uncertain by now on another day, is moved',
      on(tuesday),
      off('TENTATIVE', wednesday),
      'MOVED',
    ],
    ['cancelled as before, is nothing', off('CANCELLED'), off('CANCELLED'), null],
  ]
  for (const [name, before, after, kind] of cases) {
    test(name, () => expect(changeKind(before, after)).toBe(kind))
  }
})

describe('the change that a release carries', () => {
  const change = (before: Facts | null, facts: Facts, isRecordedAfterwards = false) =>
    changeOfIncluded(week, bare({ eventId: 'e', uid: 'e@giaoban', position: '1', before, facts }), {
      // Over once its days are.
      now: isRecordedAfterwards ? now.plus({ years: 1 }) : now,
      zone,
      language,
    })

  test('is none when readers see no difference', () => {
    expect(change(on(tuesday), on(tuesday), true)).toBeNull()
  })

  const cases: [string, Facts | null, Facts, Partial<EntryChange>][] = [
    [
      'of a new item names its day',
      null,
      on(tuesday),
      { kind: 'ADDED', day: tuesday, dayBefore: null },
    ],
    [
      'of one that is moved names both days and the title now',
      on(tuesday),
      on(nextTuesday, { title: 'Họp' }),
      { kind: 'MOVED', day: nextTuesday, dayBefore: tuesday, title: 'Họp' },
    ],
    [
      'of one that is cancelled names the title and the day it was known by',
      on(tuesday),
      on(wednesday, { title: 'Họp', status: 'CANCELLED' }),
      { kind: 'CANCELLED', day: null, dayBefore: tuesday, title: 'Giao ban đầu tuần' },
    ],
    [
      'of one without a day from now on names the day it had',
      on(tuesday),
      on(null, { title: 'Họp' }),
      { kind: 'POSTPONED', day: null, dayBefore: tuesday, title: 'Giao ban đầu tuần' },
    ],
    [
      'of one that takes place again names its new day and title',
      on(null, { status: 'POSTPONED' }),
      on(wednesday, { title: 'Họp' }),
      { kind: 'RESTORED', day: wednesday, dayBefore: null, title: 'Họp' },
    ],
    [
      'of one that is changed names what is',
      on(tuesday),
      on(tuesday, { title: 'Họp' }),
      {
        kind: 'CHANGED',
        day: tuesday,
        dayBefore: tuesday,
        title: 'Họp',
        fields: [{ field: 'TITLE', before: 'Giao ban đầu tuần', after: 'Họp' }],
      },
    ],
  ]
  for (const [name, before, after, expected] of cases) {
    test(name, () => expect(change(before, after)).toMatchObject({ eventId: 'e', ...expected }))
  }

  test('is as secret as the stricter of its levels', () => {
    const levels = ['NORMAL', 'PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const
    for (const [low, one] of levels.entries()) {
      expect(change(null, on(tuesday, { secrecy: one }))?.secrecy).toBe(one)
      for (const other of levels.slice(low)) {
        const [mild, strict] = [on(tuesday, { secrecy: one }), on(wednesday, { secrecy: other })]
        expect(change(mild, strict)?.secrecy).toBe(other)
        expect(change(strict, mild)?.secrecy).toBe(other)
      }
    }
  })

  test('says that it was recorded afterwards', () => {
    expect(change(null, on(tuesday), true)?.isRecordedAfterwards).toBe(true)
    expect(change(null, on(tuesday))?.isRecordedAfterwards).toBe(false)
  })
})

describe('the next content', () => {
  const entry = (
    eventId: string,
    facts: Facts,
    values: Partial<
      Pick<ReleaseEntry, 'state' | 'movedTo' | 'position' | 'isRecordedAfterwards'>
    > = {},
  ) => ({
    eventId,
    uid: `${eventId}@giaoban`,
    state: 'STANDS' as const,
    movedTo: null,
    position: '1',
    facts,
    isRecordedAfterwards: false,
    ...values,
  })
  const included = (eventId: string, before: Facts | null, facts: Facts, position = '1') => ({
    eventId,
    uid: `${eventId}@giaoban`,
    position,
    before,
    facts,
  })
  const at = { span, now, zone, positions: new Map<string, string>() }

  test('of a first release is what is included, in print order, each as added', () => {
    const items = [included('b', null, on(wednesday)), included('a', null, on(tuesday))]
    const { content: made, changes } = nextContent(null, items, at)
    expect(made.entries).toEqual([entry('a', on(tuesday)), entry('b', on(wednesday))])
    expect(changes.map(({ eventId, kind }) => [eventId, kind])).toEqual([
      ['a', 'ADDED'],
      ['b', 'ADDED'],
    ])
  })

  test('of nothing at all is empty', () => {
    expect(nextContent(null, [], at)).toEqual({ content: { entries: [] }, changes: [] })
  })

  test('keeps what is not included as it was', () => {
    const previous = { entries: [entry('a', on(tuesday)), entry('b', on(wednesday))] }
    const { content: made, changes } = nextContent(
      previous,
      [included('b', on(wednesday), on(wednesday, { title: 'Họp' }))],
      at,
    )
    expect(made.entries).toEqual([
      entry('a', on(tuesday)),
      entry('b', on(wednesday, { title: 'Họp' })),
    ])
    expect(changes.map(({ eventId, kind }) => [eventId, kind])).toEqual([['b', 'CHANGED']])
  })

  test('is in the order of the positions now, except for what is struck', () => {
    const away = { state: 'MOVED_AWAY', movedTo: nextTuesday, position: '2' } as const
    const previous = {
      entries: [entry('a', on(tuesday)), entry('b', on(tuesday), away), entry('c', on(tuesday))],
    }
    const positions = new Map([
      ['a', '3'],
      ['b', '9'],
    ])
    const { content: made } = nextContent(previous, [], { ...at, positions })
    expect(made.entries.map(({ eventId, position }) => [eventId, position])).toEqual([
      ['c', '1'],
      ['b', '2'],
      ['a', '3'],
    ])
  })

  test('strikes what moved out where it stood, and lets it come back', () => {
    const stood = entry('a', on(tuesday), { position: '7' })
    const left = nextContent(
      { entries: [stood] },
      [included('a', on(tuesday), on(nextTuesday, { title: 'Họp' }), '4')],
      at,
    )
    const struck = { ...stood, state: 'MOVED_AWAY' as const, movedTo: nextTuesday }
    expect(left.content.entries).toEqual([struck])
    expect(left.changes).toMatchObject([{ kind: 'MOVED', day: nextTuesday, dayBefore: tuesday }])
    const back = nextContent(left.content, [included('a', null, on(wednesday), '4')], at)
    expect(back.content.entries).toEqual([entry('a', on(wednesday), { position: '4' })])
    expect(back.changes).toMatchObject([{ kind: 'ADDED', day: wednesday }])
  })

  test('says nothing of what moved out before this document listed it', () => {
    const { content: made, changes } = nextContent(
      null,
      [included('a', on(tuesday), on(nextTuesday))],
      at,
    )
    expect(made.entries).toEqual([])
    expect(changes.map(({ kind }) => kind)).toEqual(['MOVED'])
  })

  test('drops what moved out when it was never published', () => {
    const previous = { entries: [entry('a', on(tuesday)), entry('b', on(tuesday))] }
    const { content: made } = nextContent(previous, [included('a', null, on(nextTuesday))], at)
    expect(made.entries).toEqual([entry('b', on(tuesday))])
  })

  test('keeps what is cancelled or has no day', () => {
    const previous = { entries: [entry('a', on(tuesday)), entry('b', on(tuesday))] }
    const facts = [on(tuesday, { status: 'CANCELLED' }), on(null)] as const
    const { content: made, changes } = nextContent(
      previous,
      [included('a', on(tuesday), facts[0]), included('b', on(tuesday), facts[1])],
      at,
    )
    expect(made.entries).toEqual([entry('a', facts[0]), entry('b', facts[1])])
    expect(changes.map(({ eventId, kind }) => [eventId, kind])).toEqual([
      ['a', 'CANCELLED'],
      ['b', 'POSTPONED'],
    ])
  })

  test('takes again what is the same, without a change', () => {
    const renamed = on(tuesday, { timeLabel: '8 giờ' })
    const { content: made, changes } = nextContent(
      { entries: [entry('a', on(tuesday))] },
      [included('a', on(tuesday), renamed)],
      at,
    )
    expect(made.entries).toEqual([entry('a', renamed)])
    expect(changes).toEqual([])
  })

  test('marks what was past as it was included, and that alone', () => {
    const later = { ...at, now: DateTime.utc(2026, 11, 25, 3) }
    const { content: made, changes } = nextContent(
      { entries: [entry('c', on(tuesday))] },
      [included('a', null, on(tuesday)), included('b', null, on(wednesday))],
      later,
    )
    const marks = made.entries.map((each) => [each.eventId, each.isRecordedAfterwards])
    expect(marks).toEqual([
      ['a', true],
      ['c', false],
      ['b', false],
    ])
    expect(changes.map((each) => [each.eventId, each.isRecordedAfterwards])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })

  test('does not depend on the order in which items are included or stood', () => {
    const days = fc.constantFrom(tuesday, wednesday, nextTuesday, null)
    const items = fc.uniqueArray(
      fc.record({
        id: fc.nat({ max: 20 }),
        day: days,
        dayBefore: days,
        position: fc.nat({ max: 3 }),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    fc.assert(
      fc.property(items, fc.func(fc.nat()), (all, key) => {
        const shuffled = [...all].sort((one, other) => key(one.id) - key(other.id))
        const made = (list: typeof all) =>
          nextContent(
            { entries: list.map(({ id, dayBefore }) => entry(String(id), on(dayBefore))) },
            list
              .filter(({ id }) => id % 2 === 0)
              .map(({ id, day, dayBefore, position }) =>
                included(String(id), on(dayBefore), on(day), String(position)),
              ),
            at,
          )
        expect(made(shuffled)).toEqual(made(all))
      }),
    )
  })
})

describe('the print order', () => {
  type PrintKey = Parameters<typeof comparePrintKeys>[0]
  const plain: PrintKey = { day: tuesday, halfDay: 'MORNING', position: '1', id: 'm' }
  const cases: [string, Partial<PrintKey>, Partial<PrintKey>][] = [
    ['by day first', { halfDay: 'EVENING', position: '9' }, { day: wednesday }],
    ['without a day last', { day: '9999-12-31' }, { day: null }],
    ['the morning before the afternoon', { position: '9' }, { halfDay: 'AFTERNOON' }],
    [
      'the afternoon before the evening',
      { halfDay: 'AFTERNOON', position: '9' },
      { halfDay: 'EVENING' },
    ],
    ['by position in a half-day', { id: 'z' }, { position: '2' }],
    ['by the value of a position', { position: '9' }, { position: '10' }],
    ['below nothing before nothing', { position: '-1' }, { position: '0' }],
    ['further below nothing first', { position: '-2' }, { position: '-1.5' }],
    [
      'by the last of many digits',
      { position: `1.${'0'.repeat(30)}1` },
      { position: `1.${'0'.repeat(30)}2` },
    ],
    [
      'the shorter of two that begin alike',
      { position: '1.5', id: 'z' },
      { position: `1.5${'0'.repeat(25)}1` },
    ],
    [
      'below nothing by many digits',
      { position: `-1.${'0'.repeat(30)}2` },
      { position: `-1.${'0'.repeat(30)}1` },
    ],
    [
      'by many whole digits',
      { position: '123456789012345678901' },
      { position: '123456789012345678902' },
    ],
    ['by id in the end', { position: '1.50', id: 'a' }, { position: '1.5', id: 'b' }],
  ]
  for (const [name, first, second] of cases) {
    test(name, () => {
      const [one, other] = [
        { ...plain, ...first },
        { ...plain, ...second },
      ]
      expect(Math.sign(comparePrintKeys(one, other))).toBe(-1)
      expect(Math.sign(comparePrintKeys(other, one))).toBe(1)
      expect(comparePrintKeys(one, one)).toBe(0)
    })
  }

  const digits = fc.string({ unit: fc.constantFrom('0', '5', '9'), maxLength: 24 })
  const printKey: fc.Arbitrary<PrintKey> = fc.record({
    day: fc.constantFrom(tuesday, wednesday, null),
    halfDay: fc.constantFrom<PrintKey['halfDay'][]>('MORNING', 'AFTERNOON', 'EVENING'),
    position: fc
      .tuple(fc.constantFrom('-2', '-0', '0', '1', '12'), digits)
      .map(([whole, fraction]) => (fraction === '' ? whole : `${whole}.${fraction}`)),
    id: fc.uuid(),
  })

  test('is total: of any two lines one is first, and what is before the first is before both', () => {
    fc.assert(
      fc.property(printKey, printKey, printKey, (one, two, three) => {
        expect(Math.sign(comparePrintKeys(one, two))).toBe(
          -Math.sign(comparePrintKeys(two, one)) || 0,
        )
        const sorted = [one, two, three].sort(comparePrintKeys)
        expect(comparePrintKeys(sorted[0]!, sorted[2]!)).toBeLessThanOrEqual(0)
        if (one.id !== two.id) expect(comparePrintKeys(one, two)).not.toBe(0)
      }),
    )
  })

  test('does not depend on the order in which lines come', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(printKey, { selector: ({ id }) => id, maxLength: 12 }),
        fc.func(fc.nat()),
        (lines, key) => {
          const shuffled = [...lines].sort((one, other) => key(one.id) - key(other.id))
          expect(shuffled.sort(comparePrintKeys)).toEqual([...lines].sort(comparePrintKeys))
        },
      ),
    )
  })
})

describe('an event is over', () => {
  const period = {
    from: '2026-11-24T01:00:00.000Z',
    until: '2026-11-24T02:30:00.000Z',
    isEndAssumed: false,
  }
  const lasting = on(tuesday, { time: { ...on(tuesday).time, endsOn: wednesday } })
  const cases: [string, Facts, string, boolean][] = [
    ['not before its end', on(tuesday, { period }), '2026-11-24T02:29:59.999Z', false],
    ['with its end', on(tuesday, { period }), '2026-11-24T02:30:00Z', true],
    ['by its period, whatever its day', on('2030-01-01', { period }), '2026-11-25T00:00:00Z', true],
    ['not on its day without an hour', on(tuesday), '2026-11-24T16:59:59.999Z', false],
    ['with its day where the office is', on(tuesday), '2026-11-24T17:00:00Z', true],
    ['not on the last of its days', lasting, '2026-11-25T16:59:59.999Z', false],
    ['after the last of its days', lasting, '2026-11-25T17:00:00Z', true],
    ['never without a day', on(null), '2999-01-01T00:00:00Z', false],
  ]
  for (const [name, facts, at, verdict] of cases) {
    test(name, () => expect(isPast(facts, DateTime.fromISO(at), zone)).toBe(verdict))
  }
})

describe('a day lies elsewhere', () => {
  const cases: [string, string | null, string | null, boolean][] = [
    ['before the first day', '2026-11-22', span.until, true],
    ['not on the first day', '2026-11-23', span.until, false],
    ['not on the last day', '2026-11-29', span.until, false],
    ['on the day after', '2026-11-30', span.until, true],
    ['not while it is not known', null, span.until, false],
    ['never after the first day of what has no last', '2999-01-01', null, false],
    ['before the first day of what has no last', '2026-11-22', null, true],
  ]
  for (const [name, day, until, verdict] of cases) {
    test(name, () => expect(isElsewhere(day, { from: span.from, until })).toBe(verdict))
  }
})

describe('a calendar shows whole days', () => {
  const period = {
    from: '2026-11-24T01:00:00.000Z',
    until: '2026-11-24T02:30:00.000Z',
    isEndAssumed: false,
  }
  const lasting = { ...on(tuesday).time, endsOn: wednesday }
  const cases: [string, Facts, ReturnType<typeof wholeDaysOf>][] = [
    ['of what has a day alone', on(tuesday), { from: tuesday, until: tuesday }],
    ['of what has some', on(tuesday, { time: lasting }), { from: tuesday, until: wednesday }],
    [
      'of what takes all day',
      on(tuesday, { period, isAllDay: true }),
      { from: tuesday, until: tuesday },
    ],
    ['not of what has hours', on(tuesday, { period }), null],
    ['not of what has hours on some days', on(tuesday, { period, time: lasting }), null],
    ['not of what has no day', on(null), null],
    ['not of what takes all day of none', on(null, { isAllDay: true }), null],
  ]
  for (const [name, facts, days] of cases) {
    test(name, () => expect(wholeDaysOf(facts)).toEqual(days))
  }
})
