import { describe, expect, test } from 'vitest'
import type { EventFacts, FactField } from '../../db/schema/event.ts'
import { changesBetween, secrecyChange } from '../../src/event/rules/changes.ts'
import { plainFacts } from '../support/make/calendar.ts'

type Facts = EventFacts
type Party = Facts['parties'][number]
type Time = Facts['time']

function party(role: Party['role'], label: string, values: Partial<Party> = {}): Party {
  const named = { personId: null, unitId: null, groupId: null, behalfOfId: null }
  return { role, ...named, words: label, label, ...values }
}

/** The facts to which every case below adds its own. */
const bare = plainFacts({ title: 'Họp' })

function time(values: Partial<Time>): Pick<Facts, 'time'> {
  return { time: { ...bare.time, ...values } }
}

type Case = {
  name: string
  before: Partial<Facts>
  after: Partial<Facts>
  printed: [string, string]
  codes?: { before: string; after: string }
}

function parties(...roles: Party['role'][]): Case[] {
  return roles.flatMap((role): Case[] => [
    {
      name: `somebody is named as ${role}`,
      before: {},
      after: { parties: [party(role, 'SXD')] },
      printed: ['', 'SXD'],
    },
    {
      name: `${role} is another, by words`,
      before: { parties: [party(role, 'SXD')] },
      after: { parties: [party(role, 'SXD'), party(role, 'Báo')] },
      printed: ['SXD', 'SXD; Báo'],
    },
    ...(['personId', 'unitId', 'groupId', 'behalfOfId'] as const).map((key) => ({
      name: `${role} is another of one name, by ${key}`,
      before: { parties: [party(role, 'An', { [key]: 'x' })] },
      after: { parties: [party(role, 'An', { [key]: 'y' })] },
      printed: ['An', 'An'] as [string, string],
    })),
    {
      name: `${role} come in another order`,
      before: { parties: [party(role, 'Một'), party(role, 'Hai')] },
      after: { parties: [party(role, 'Hai'), party(role, 'Một')] },
      printed: ['Một; Hai', 'Hai; Một'],
    },
  ])
}

// By field, and the roles by role: one without a case does not compile.
function worded(words: string): Partial<Facts> {
  return time({ kind: 'WORDS', startTime: null, endTime: null, words })
}

const roleFields: Record<Party['role'], FactField> = {
  CHAIRS: 'CHAIRS',
  ATTENDS: 'ATTENDS',
  ACCOMPANIES: 'ATTENDS',
  ON_BEHALF_OF: 'ATTENDS',
  INVITED: 'INVITED',
  PREPARES: 'PREPARES',
  STAFF: 'STAFF',
}

const cases: Record<FactField, Case[]> = {
  TITLE: [
    { name: 'the title', before: {}, after: { title: 'Hội nghị' }, printed: ['Họp', 'Hội nghị'] },
  ],
  DAY: [
    {
      name: 'the day',
      before: {},
      after: time({ startsOn: '2026-11-25' }),
      printed: ['24/11/2026', '25/11/2026'],
    },
    {
      name: 'the last day',
      before: {},
      after: time({ endsOn: '2026-11-26' }),
      printed: ['24/11/2026', '24/11/2026 – 26/11/2026'],
    },
    {
      name: 'whether there is a day',
      before: {},
      after: time({ startsOn: null }),
      printed: ['24/11/2026', ''],
    },
  ],
  TIME: [
    ...(
      [
        ['the start', time({ startTime: '09:00' }), '9h–9h30'],
        ['the end', time({ endTime: '10:00' }), '8h–10h'],
        ['the kind of the time', time({ kind: 'START', endTime: null }), '8h'],
        [
          'the half-day under which it stands',
          { ...time({ halfDay: 'AFTERNOON' }), halfDay: 'AFTERNOON' },
          '8h–9h30 (Chiều)',
        ],
        [
          'whether it takes all day',
          { ...time({ kind: 'ALL_DAY' }), isAllDay: true },
          '8h–9h30 (Cả ngày)',
        ],
      ] satisfies [string, Partial<Facts>, string][]
    ).map(
      ([name, after, printed]): Case => ({
        name,
        before: {},
        after,
        printed: ['8h–9h30', printed],
      }),
    ),
    {
      name: 'the words of the time',
      before: worded('sau giờ làm việc'),
      after: worded('sau hội nghị'),
      printed: ['sau giờ làm việc', 'sau hội nghị'],
    },
  ],
  PLACE: [
    {
      name: 'the place in words',
      before: {},
      after: { place: { resourceId: null, text: 'Hội trường', label: 'Hội trường' } },
      printed: ['', 'Hội trường'],
    },
    {
      name: 'the room, though both are called alike',
      before: { place: { resourceId: 'r1', text: '', label: 'P. họp' } },
      after: { place: { resourceId: 'r2', text: '', label: 'P. họp' } },
      printed: ['P. họp', 'P. họp'],
    },
  ],
  GATHERING_POINT: [
    {
      name: 'the gathering point',
      before: { gatheringPoint: 'Sân trụ sở' },
      after: { gatheringPoint: 'Cổng sau' },
      printed: ['Sân trụ sở', 'Cổng sau'],
    },
  ],
  CHAIRS: parties(...rolesOf('CHAIRS')),
  ATTENDS: parties(...rolesOf('ATTENDS')),
  INVITED: parties(...rolesOf('INVITED')),
  PREPARES: parties(...rolesOf('PREPARES')),
  STAFF: parties(...rolesOf('STAFF')),
  TRANSPORT: [
    ...(
      [
        ['OWN', 'tự túc'],
        ['POOL', 'xe dùng chung'],
        ['ASSIGNED', 'xe được phân công'],
        ['SHARED', 'đi chung xe'],
      ] as const
    ).map(
      ([transport, words]): Case => ({
        name: `the transport, ${transport}`,
        before: {},
        after: { transport },
        printed: ['', words],
        codes: { before: '', after: transport },
      }),
    ),
    {
      name: 'the words of the transport',
      before: { transport: 'SHARED' },
      after: { transport: 'SHARED', transportText: 'xe 16 chỗ' },
      codes: { before: 'SHARED', after: 'SHARED' },
      printed: ['đi chung xe', 'đi chung xe, xe 16 chỗ'],
    },
  ],
  SOURCE: [
    {
      name: 'the number of its source',
      before: {},
      after: { source: { ...bare.source, number: '12/GM' } },
      printed: ['', '12/GM'],
    },
    {
      name: 'the day of its source',
      before: { source: { number: '12/GM', on: null, issuer: 'SXD' } },
      after: { source: { number: '12/GM', on: '2026-11-20', issuer: 'SXD' } },
      printed: ['12/GM, SXD', '12/GM, 20/11/2026, SXD'],
    },
    {
      name: 'the issuer of its source',
      before: {},
      after: { source: { ...bare.source, issuer: 'SXD' } },
      printed: ['', 'SXD'],
    },
  ],
  REMARKS: [
    {
      name: 'the remarks',
      before: {},
      after: { remarks: 'Mang tài liệu' },
      printed: ['', 'Mang tài liệu'],
    },
  ],
  SECRECY: (
    [
      ['PRIVATE', 'riêng tư'],
      ['CONFIDENTIAL', 'mật'],
      ['SECRET', 'tối mật'],
      ['TOP_SECRET', 'tuyệt mật'],
    ] as const
  ).map(([secrecy, words]) => ({
    name: `the secrecy, ${secrecy}`,
    before: {},
    after: { secrecy },
    printed: ['thường', words],
    codes: { before: 'NORMAL', after: secrecy },
  })),
  STATUS: (
    [
      ['TENTATIVE', 'dự kiến'],
      ['POSTPONED', 'hoãn'],
      ['CANCELLED', 'hủy'],
    ] as const
  ).map(([status, words]) => ({
    name: `the status, ${status}`,
    before: {},
    after: { status },
    printed: ['chính thức', words],
    codes: { before: 'CONFIRMED', after: status },
  })),
}

function rolesOf(field: FactField): Party['role'][] {
  const roles = Object.entries(roleFields) as [Party['role'], FactField][]
  return roles.flatMap(([role, shownIn]) => (shownIn === field ? role : []))
}

describe('a change', () => {
  for (const [field, ofField] of Object.entries(cases)) {
    for (const { name, before, after, printed, codes } of ofField) {
      test(`of ${name} is told as one of ${field}, and undone the other way round`, () => {
        const [one, other] = [
          { ...bare, ...before },
          { ...bare, ...after },
        ]
        expect(changesBetween(one, other)).toEqual([
          { field, before: printed[0], after: printed[1], ...(codes && { codes }) },
        ])
        expect(changesBetween(other, one)).toEqual([
          {
            field,
            before: printed[1],
            after: printed[0],
            ...(codes && { codes: { before: codes.after, after: codes.before } }),
          },
        ])
        expect(changesBetween(other, other)).toEqual([])
      })
    }
  }

  test('of everything at once is told field by field in print order', () => {
    const all = Object.values(cases).map(([first]) => first)
    const before = merged(all.map((each) => each?.before ?? {}))
    const after = merged(all.map((each) => each?.after ?? {}))
    expect(changesBetween(before, after).map(({ field }) => field)).toEqual(Object.keys(cases))
  })

  test('of how a day, a person or a place is called alone changes nothing', () => {
    const called = (label: string): Facts => ({
      ...bare,
      timeLabel: label,
      time: { ...bare.time, text: label },
      place: { resourceId: 'r1', text: '', label },
      parties: (Object.keys(roleFields) as Party['role'][]).map((role) =>
        party(role, label, { personId: 'p1', words: '' }),
      ),
    })
    expect(changesBetween(called('trước'), called('sau'))).toEqual([])
  })

  test('of the language alone changes nothing, and others are told in the language now', () => {
    expect(changesBetween(bare, { ...bare, language: 'en' })).toEqual([])
    expect(changesBetween(bare, { ...bare, language: 'en', transport: 'POOL' })).toEqual([
      { field: 'TRANSPORT', before: '', after: 'pool car', codes: { before: '', after: 'POOL' } },
    ])
    expect(changesBetween(bare, { ...bare, language: 'en', secrecy: 'SECRET' })).toMatchObject([
      { before: 'open', after: 'secret' },
    ])
  })

  test('of the period alone, which follows from what is told, changes nothing', () => {
    const period = { from: '2026-11-24T01:00:00.000Z', until: '2026-11-24T02:30:00.000Z' }
    expect(changesBetween(bare, { ...bare, period: { ...period, isEndAssumed: false } })).toEqual(
      [],
    )
  })

  test('of one role is not told as one of another', () => {
    const inRole = (role: Party['role']) => ({ ...bare, parties: [party(role, 'An')] })
    expect(changesBetween(inRole('INVITED'), inRole('STAFF'))).toEqual([
      { field: 'INVITED', before: 'An', after: '' },
      { field: 'STAFF', before: '', after: 'An' },
    ])
    expect(changesBetween(inRole('ATTENDS'), inRole('ACCOMPANIES'))).toEqual([
      { field: 'ATTENDS', before: 'An', after: 'An' },
    ])
  })
})

function merged(all: readonly Partial<Facts>[]): Facts {
  const made = structuredClone(bare)
  for (const { parties: more = [], time: at, ...other } of all) {
    Object.assign(made, other)
    Object.assign(made.time, changed(at))
    made.parties.push(...more)
  }
  return made
}

function changed(at: Time | undefined): Partial<Time> {
  const entries = Object.entries(at ?? {})
  return Object.fromEntries(
    entries.filter(([key, value]) => value !== bare.time[key as keyof Time]),
  ) as Partial<Time>
}

describe('a new event', () => {
  test('is told with every field that says something', () => {
    const full = merged(Object.values(cases).map(([first]) => first?.after ?? {}))
    const told = changesBetween(null, full)
    expect(told.map(({ field }) => field)).toEqual(Object.keys(cases))
    expect(told.every(({ before, after }) => before === '' && after !== '')).toBe(true)
    expect(told.slice(0, 5)).toEqual([
      { field: 'TITLE', before: '', after: 'Hội nghị' },
      { field: 'DAY', before: '', after: '25/11/2026' },
      { field: 'TIME', before: '', after: '9h–9h30' },
      { field: 'PLACE', before: '', after: 'Hội trường' },
      { field: 'GATHERING_POINT', before: '', after: 'Cổng sau' },
    ])
  })

  test('is not told of what it does not say', () => {
    const nothing = { kind: 'UNKNOWN', startsOn: null, startTime: null, endTime: null } as const
    const empty = plainFacts({ title: 'Họp', timeLabel: '', ...time(nothing) })
    expect(changesBetween(null, empty)).toEqual([
      { field: 'TITLE', before: '', after: 'Họp' },
      { field: 'SECRECY', before: '', after: 'thường' },
      { field: 'STATUS', before: '', after: 'chính thức' },
    ])
  })
})

describe('a level of secrecy', () => {
  test('that became another is a change, printed in the language of the office', () => {
    const change = { field: 'SECRECY', codes: { before: 'NORMAL', after: 'SECRET' } }
    const [open, secret] = [{ secrecy: 'NORMAL' }, { secrecy: 'SECRET' }] as const
    expect(secrecyChange(open, secret, 'vi')).toEqual({
      ...change,
      before: 'thường',
      after: 'tối mật',
    })
    expect(secrecyChange(open, secret, 'en')).toEqual({
      ...change,
      before: 'open',
      after: 'secret',
    })
  })

  test('that stayed is none', () => {
    expect(secrecyChange({ secrecy: 'SECRET' }, { secrecy: 'SECRET' }, 'vi')).toBeNull()
  })
})
