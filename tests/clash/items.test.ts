import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Clashing,
  type ClashView,
  clashesOfItems as clashesOf,
  type Around as Known,
} from '../../src/clash/rules/items.ts'
import type { PlaceView } from '../../src/event/rules/place.ts'
import { plainFacts } from '../support/make/calendar.ts'

const day = '2026-11-24'
type Party = Clashing['facts']['parties'][number]
type Written = {
  /** The first and last hour, as '8-9'; nothing for an item without a period. */
  at?: string
  hold?: Clashing['hold']
  facts?: Partial<Clashing['facts']>
  place?: Partial<PlaceView> | null
  booked?: string
  parties?: Partial<Party>[]
  title?: string | null
}

function instant(hour: string): string {
  return `${day}T${hour.padStart(2, '0')}:00:00.000Z`
}

function stretch(hours: string): { from: string; until: string } {
  const [from = '', until = ''] = hours.split('-')
  return { from: instant(from), until: instant(until) }
}

function item(id: string, written: Written = {}): Clashing {
  const { at, hold = at === undefined ? 'NONE' : 'STATED', place = null, booked } = written
  const parties = (written.parties ?? []).map((party) => ({ ...nobody, ...party }))
  const period = at === undefined ? null : { ...stretch(at), isEndAssumed: hold === 'ASSUMED' }
  return {
    id,
    stage: 'ACCEPTED',
    title: written.title === undefined ? `Việc ${id}` : written.title,
    hold,
    facts: plainFacts({ period, parties, timeLabel: at ?? '', ...written.facts }),
    place: place === null ? null : { ...room, ...place },
    booking: booked === undefined ? null : { ...held, ...stretch(booked) },
  }
}

const nobody: Party = {
  role: 'ATTENDS',
  personId: null,
  unitId: null,
  groupId: null,
  words: '',
  behalfOfId: null,
  label: '',
}
const room: PlaceView = { resourceId: 'r1', label: 'Phòng họp 1', state: 'HELD', shortenedTo: null }
const held = {
  resourceId: 'r1',
  state: 'held',
  isEndAssumed: false,
  waits: false,
  assumedUntil: null,
} as const
const plainClash = {
  certainty: 'CERTAIN',
  minutesNeeded: null,
  minutesMissing: null,
  accepted: null,
} as const
const quiet: Known = { leaders: new Map(), memberships: [], absences: [] }

/** Who clashes with whom, as 'KIND other'. */
function pairs(items: Clashing[], known: Known = quiet): Record<string, string[]> {
  const found = [...clashesOf(items, known)]
  return Object.fromEntries(
    found.map(([id, clashes]) => [id, clashes.map(({ kind, otherId }) => `${kind} ${otherId}`)]),
  )
}

describe('a room', () => {
  const wanted = { state: 'WANTED' } as const
  const noHour = { hold: 'NONE', place: { state: 'NAMED' } } as const
  const a = (written: Written) => item('a', { place: {}, ...written })
  const b = (written: Written) => item('b', { place: {}, ...written })
  const cases: [string, Clashing[], Record<string, string[]>][] = [
    [
      'wanted where another holds it is taken by that one, who is not troubled',
      [a({ at: '8-10', place: wanted }), b({ at: '9-11', booked: '9-11' })],
      { a: ['ROOM_TAKEN b'] },
    ],
    [
      'held until an assumed end is taken all the same',
      [
        a({ at: '8-10', place: wanted }),
        b({ at: '9-11', booked: '9-10', place: { state: 'HELD_ASSUMED' } }),
      ],
      { a: ['ROOM_TAKEN b'] },
    ],
    [
      'wanted where the holder’s hold only touches is taken by nobody who is shown',
      [a({ at: '8-9', place: wanted }), b({ at: '9-11', booked: '9-11' })],
      { a: ['ROOM_TAKEN null'] },
    ],
    [
      'is taken for as long as its hold lasts, not its holder’s time',
      [a({ at: '10-11', place: wanted }), b({ at: '9-11', booked: '9-10' })],
      { a: ['ROOM_TAKEN null'] },
    ],
    [
      'wanted by two is taken for either, by neither of them',
      [a({ at: '8-10', place: wanted }), b({ at: '8-10', booked: '8-10', place: wanted })],
      { a: ['ROOM_TAKEN null'], b: ['ROOM_TAKEN null'] },
    ],
    [
      'wanted is not taken by who holds another room',
      [
        a({ at: '8-10', place: wanted }),
        b({ at: '8-10', booked: '8-10', place: { resourceId: 'r2' } }),
      ],
      { a: ['ROOM_TAKEN null'] },
    ],
    [
      'held by two one after the other is nothing to tell',
      [a({ at: '8-9', booked: '8-9' }), b({ at: '9-10', booked: '9-10' })],
      {},
    ],
    [
      'given way in is told of who comes next',
      [
        a({
          at: '8-10',
          hold: 'ASSUMED',
          booked: '8-9',
          place: { state: 'HELD_ASSUMED', shortenedTo: {} as never },
        }),
        b({ at: '9-10', booked: '9-10' }),
        item('c', { at: '10-11', booked: '10-11', place: {} }),
      ],
      { a: ['ROOM_SHORTENED b'] },
    ],
    [
      'given way in to who is not shown is told of nobody',
      [a({ at: '8-10', booked: '8-9', place: { shortenedTo: {} as never } })],
      { a: ['ROOM_SHORTENED null'] },
    ],
    [
      'named by two for one half-day without an hour is told to both',
      [a(noHour), b(noHour)],
      { a: ['ROOM_HALF_DAY b'], b: ['ROOM_HALF_DAY a'] },
    ],
    [
      'named for a half-day in which another has an hour is told to both',
      [a(noHour), b({ at: '8-9', booked: '8-9' })],
      { a: ['ROOM_HALF_DAY b'], b: ['ROOM_HALF_DAY a'] },
    ],
    [
      'named for two half-days of a day is nothing to tell',
      [a(noHour), b({ ...noHour, facts: { halfDay: 'AFTERNOON' } })],
      {},
    ],
    [
      'named for one whole day and for a half of it is told to both',
      [
        a({ ...noHour, facts: { isAllDay: true } }),
        b({ ...noHour, facts: { halfDay: 'EVENING' } }),
      ],
      { a: ['ROOM_HALF_DAY b'], b: ['ROOM_HALF_DAY a'] },
    ],
    [
      'named for one half-day of two days is nothing to tell',
      [a(noHour), b({ ...noHour, facts: { time: onDay('2026-11-25') } })],
      {},
    ],
    [
      'named by two without a day is nothing to tell',
      [
        a({ ...noHour, facts: { time: onDay(null) } }),
        b({ ...noHour, facts: { time: onDay(null) } }),
      ],
      {},
    ],
    [
      'that is no room of the office is nobody’s',
      [a({ place: freeWords }), b({ place: freeWords })],
      {},
    ],
  ]
  for (const [name, items, expected] of cases) {
    test(`${name}, in whatever order the items come`, () => {
      expect(pairs(items)).toEqual(expected)
      expect(pairs([...items].reverse())).toEqual(expected)
    })
  }

  test('that clashes is named, blocks when taken, and tells who is there and when', () => {
    const found = clashesOf(
      [a({ at: '8-10', place: wanted }), b({ at: '9-11', booked: '9-11' })],
      quiet,
    )
    expect(found.get('a')).toEqual([
      {
        ...plainClash,
        key: 'ROOM_TAKEN:r1:a:b',
        kind: 'ROOM_TAKEN',
        severity: 'BLOCKS',
        grade: 'BLOCKS_RELEASE',
        subject: 'Phòng họp 1',
        otherId: 'b',
        otherTitle: 'Việc b',
        otherDay: day,
        otherTime: '9-11',
      },
    ])
    const kinds = [a({ ...noHour }), b({ ...noHour })]
    expect(severities(clashesOf(kinds, quiet))).toEqual(['WARNS'])
    const shortened = a({ at: '8-10', booked: '8-9', place: { shortenedTo: {} as never } })
    expect(severities(clashesOf([shortened], quiet))).toEqual(['NOTES'])
  })
})

const freeWords: Partial<PlaceView> = { resourceId: null, state: 'FREE_WORDS' }

function onDay(startsOn: string | null) {
  return { ...plainFacts().time, startsOn }
}

function severities(found: ReadonlyMap<string, ClashView[]>): string[] {
  return [...new Set([...found.values()].flat().map(({ severity }) => severity))]
}

describe('a leader', () => {
  const since = { from: '2026-01-01', until: null }
  const known: Known = {
    leaders: new Map([
      ['p1', 'CT An'],
      ['p2', 'PCT Phước'],
    ]),
    memberships: [
      { groupId: 'g', personId: 'p1', ...since },
      { groupId: 'g', personId: 'p2', ...since },
      { groupId: 'g', personId: 'clerk', ...since },
      { groupId: 'former', personId: 'p1', from: '2026-01-01', until: day },
      { groupId: 'last day', personId: 'p1', from: '2026-01-01', until: '2026-11-25' },
      { groupId: 'first day', personId: 'p1', from: day, until: null },
      { groupId: 'coming', personId: 'p1', from: '2026-11-25', until: null },
    ],
    absences: [],
  }
  const p1 = { parties: [{ personId: 'p1' }] }
  const twice = { a: ['LEADER_TWICE b'], b: ['LEADER_TWICE a'] }

  describe('who attends at eight is expected at the same hour too', () => {
    const isExpected: Record<Party['role'], boolean> = {
      CHAIRS: true,
      ATTENDS: true,
      ACCOMPANIES: true,
      ON_BEHALF_OF: true,
      INVITED: false,
      PREPARES: false,
      STAFF: false,
    }
    for (const [role, verdict] of Object.entries(isExpected) as [Party['role'], boolean][]) {
      for (const named of [{ personId: 'p1' }, { groupId: 'g' }]) {
        const [how] = Object.keys(named)
        test(`as ${role} by ${how}: ${verdict ? 'yes' : 'no'}`, () => {
          const items = [
            item('a', { at: '8-9', ...p1 }),
            item('b', { at: '8-9', parties: [{ ...named, role }] }),
          ]
          expect(pairs(items, known)).toEqual(verdict ? twice : {})
        })
      }
    }

    const named: [string, Partial<Party>[], boolean][] = [
      ['in a group that was left that day', [{ groupId: 'former' }], false],
      ['in a group on the last day in it', [{ groupId: 'last day' }], true],
      ['in a group on the first day in it', [{ groupId: 'first day' }], true],
      ['in a group entered later', [{ groupId: 'coming' }], false],
      ['in a group nobody is in', [{ groupId: 'empty' }], false],
      ['by words alone', [{ words: 'CT An' }], false],
      ['by a unit', [{ unitId: 'p1' }], false],
      ['by name and in a group, once', [{ personId: 'p1' }, { groupId: 'g' }], true],
      ['another leader', [{ personId: 'p2' }], false],
      ['but deputised by words', [{ role: 'ON_BEHALF_OF', words: 'X', behalfOfId: 'p1' }], false],
      [
        'but deputised by a person',
        [{ role: 'ON_BEHALF_OF', personId: 'p2', behalfOfId: 'p1' }],
        false,
      ],
      [
        'in a group but deputised',
        [{ groupId: 'g' }, { role: 'ON_BEHALF_OF', personId: 'clerk', behalfOfId: 'p1' }],
        false,
      ],
      [
        'in a group in which another is deputised',
        [{ groupId: 'g' }, { role: 'ON_BEHALF_OF', personId: 'clerk', behalfOfId: 'p2' }],
        true,
      ],
      [
        'by name, yet deputised',
        [{ personId: 'p1' }, { role: 'ON_BEHALF_OF', personId: 'clerk', behalfOfId: 'p1' }],
        false,
      ],
      [
        'in the place of another',
        [{ role: 'ON_BEHALF_OF', personId: 'p1', behalfOfId: 'p2' }],
        true,
      ],
    ]
    for (const [name, parties, verdict] of named) {
      test(`${name}: ${verdict ? 'yes' : 'no'}`, () => {
        const items = [item('a', { at: '8-9', ...p1 }), item('b', { at: '8-9', parties })]
        expect(pairs(items, known)).toEqual(verdict ? twice : {})
      })
    }

    test('in a group of an item without a day, whoever was ever in it', () => {
      const items = ['a', 'b'].map((id) =>
        item(id, { at: '8-9', parties: [{ groupId: 'former' }], facts: { time: onDay(null) } }),
      )
      expect(pairs(items, known)).toEqual(twice)
    })
  })

  describe('expected twice is told to both', () => {
    const cases: [string, Written, Written, boolean][] = [
      ['at one start', { at: '8-9' }, { at: '8-12' }, true],
      [
        'at one start, ends assumed',
        { at: '8-9', hold: 'ASSUMED' },
        { at: '8-9', hold: 'ASSUMED' },
        true,
      ],
      ['within a stated time', { at: '8-12' }, { at: '9-10', hold: 'ASSUMED' }, true],
      ['touching', { at: '8-9' }, { at: '9-10' }, false],
      ['apart', { at: '8-9' }, { at: '10-11' }, false],
      [
        'within a time whose end is assumed',
        { at: '8-10', hold: 'ASSUMED' },
        { at: '9-10' },
        false,
      ],
      ['at a time that holds nothing', { at: '8-9' }, { at: '8-9', hold: 'NONE' }, false],
      [
        'at two times that hold nothing',
        { at: '8-9', hold: 'NONE' },
        { at: '8-9', hold: 'NONE' },
        false,
      ],
      ['without a time', { at: '8-9' }, {}, false],
      ['without a time, though held', { at: '8-9' }, { hold: 'STATED' }, false],
    ]
    for (const [name, one, other, verdict] of cases) {
      test(`${name}: ${verdict ? 'yes' : 'no'}`, () => {
        const items = [item('a', { ...one, ...p1 }), item('b', { ...other, ...p1 })]
        expect(pairs(items, known)).toEqual(verdict ? twice : {})
        expect(pairs([...items].reverse(), known)).toEqual(verdict ? twice : {})
      })
    }
  })

  describe('who is away from eight to ten is told of', () => {
    const cases: [string, Written, boolean][] = [
      ['what is then', { at: '8-10' }, true],
      ['what begins before the end of it', { at: '9-12' }, true],
      ['what ends after its start', { at: '7-9' }, true],
      ['what ends as it starts', { at: '7-8' }, false],
      ['what starts as it ends', { at: '10-11' }, false],
      ['a half-day without an hour', { at: '7-11', hold: 'NONE' }, true],
      ['what has no time', {}, false],
    ]
    const away = { ...known, absences: [{ personId: 'p1', ...stretch('8-10') }] }
    for (const [name, written, verdict] of cases) {
      test(`${name}: ${verdict ? 'yes' : 'no'}`, () => {
        const found = clashesOf([item('a', { ...written, ...p1 })], away)
        expect(found.get('a')).toEqual(
          verdict
            ? [
                {
                  ...plainClash,
                  key: 'LEADER_ABSENT:p1:a',
                  kind: 'LEADER_ABSENT',
                  severity: 'WARNS',
                  grade: 'WARNS',
                  subject: 'CT An',
                  otherId: null,
                  otherTitle: null,
                  otherDay: null,
                  otherTime: '',
                },
              ]
            : undefined,
        )
        const other = item('a', { ...written, parties: [{ personId: 'p2' }] })
        expect(pairs([other], away)).toEqual({})
      })
    }

    test('not what is attended by a deputy', () => {
      const deputy = { role: 'ON_BEHALF_OF', personId: 'p2', behalfOfId: 'p1' } as const
      expect(pairs([item('a', { at: '8-10', parties: [deputy] })], away)).toEqual({})
    })
  })

  test('comes after the room, and one of a higher rank before another', () => {
    const both = [{ groupId: 'g' }]
    const items = [
      item('a', { at: '8-10', parties: both, place: { state: 'WANTED' } }),
      item('b', { at: '8-10', parties: both, place: {}, booked: '8-10' }),
    ]
    const found = clashesOf(items, known)
    expect(found.get('a')?.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['ROOM_TAKEN', 'Phòng họp 1'],
      ['LEADER_TWICE', 'CT An'],
      ['LEADER_TWICE', 'PCT Phước'],
    ])
  })

  const written = fc.record({
    at: fc.constantFrom('8-9', '8-10', '9-10', '9-11', '10-11'),
    hold: fc.constantFrom<Clashing['hold'][]>('STATED', 'ASSUMED', 'NONE'),
    parties: fc.subarray<Partial<Party>>([
      { personId: 'p1' },
      { personId: 'p2', role: 'CHAIRS' },
      { groupId: 'g', role: 'INVITED' },
      { groupId: 'g', role: 'ACCOMPANIES' },
      { personId: 'clerk', role: 'ON_BEHALF_OF', behalfOfId: 'p1' },
    ]),
  })

  test('who meets one item at another meets that one at the first', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), (all) => {
        const found = clashesOf(
          all.map((each, index) => item(String(index), each)),
          known,
        )
        const told = [...found].flatMap(([id, clashes]) =>
          clashes.map(({ otherId, subject }) => [id, String(otherId), subject]),
        )
        const mirrored = told.map(([id = '', other = '', subject = '']) => [other, id, subject])
        expect(told.map(String).sort()).toEqual(mirrored.map(String).sort())
        for (const [id, other] of told) expect(id).not.toBe(other)
      }),
    )
  })
})

describe('an item that is masked', () => {
  const leaders = new Map([['p1', 'CT An']])
  const parties = [{ personId: 'p1' }]

  test('is met without its title', () => {
    const items = [
      item('a', { at: '8-9', parties }),
      item('b', { at: '8-9', parties, title: null }),
    ]
    const found = clashesOf(items, { ...quiet, leaders })
    expect(found.get('a')).toMatchObject([{ otherId: 'b', otherTitle: null, otherTime: '8-9' }])
    expect(found.get('b')).toMatchObject([{ otherId: 'a', otherTitle: 'Việc a' }])
  })

  test('and names nobody is met by nobody', () => {
    const items = [item('a', { at: '8-9', parties }), item('b', { at: '8-9', title: null })]
    expect(pairs(items, { ...quiet, leaders })).toEqual({})
  })
})

test('an item tells of fifty clashes at most', () => {
  const items = Array.from({ length: 53 }, (_, n) =>
    item(String(n), { at: '8-9', parties: [{ personId: 'p1' }] }),
  )
  const found = clashesOf(items, { ...quiet, leaders: new Map([['p1', 'CT An']]) })
  expect([...found.values()].map(({ length }) => length)).toEqual(items.map(() => 50))
})
