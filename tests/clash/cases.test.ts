import { describe, expect, test } from 'vitest'
import { claim, type Said, type Short, told } from '../support/make/claims.ts'

/** A case: its name, the claims a, b, c, and what each is told; 'x' stands for the same from both sides. */
type Case = [string, Short[], string | Record<string, string[]>, Said?]

const letters = 'abcdefgh'

function run(cases: Case[]): void {
  for (const [name, shorts, expected, said] of cases) {
    test(name, () => {
      const claims = shorts.map((short, at) => claim(short.id ?? letters[at]!, short))
      const both =
        typeof expected === 'string'
          ? expected === ''
            ? {}
            : { a: [expected.replace('x', 'b')], b: [expected.replace('x', 'a')] }
          : expected
      expect(told(claims, said)).toEqual(both)
      expect(told([...claims].reverse(), said)).toEqual(both)
    })
  }
}

const twice = 'LEADER_TWICE WARNS x'

describe('the hours of one leader', () => {
  run([
    ['apart', [{ at: '24 8:00-9:00' }, { at: '24 10:00-11:00' }], ''],
    [
      'touching: the one begins as the other ends',
      [{ at: '24 8:00-9:00' }, { at: '24 9:00-10:00' }],
      '',
    ],
    ['one minute in common', [{ at: '24 8:00-9:00' }, { at: '24 8:59-10:00' }], twice],
    ['identical start and duration', [{ at: '24 8:00-9:00' }, { at: '24 8:00-9:00' }], twice],
    ['one start, another length', [{ at: '24 8:00-9:00' }, { at: '24 8:00-12:00' }], twice],
    ['one end, another start', [{ at: '24 8:00-11:00' }, { at: '24 10:00-11:00' }], twice],
    ['the one within the other', [{ at: '24 8:00-12:00' }, { at: '24 9:00-10:00' }], twice],
    [
      'across midnight, with the early morning',
      [{ at: '24 22:00-25 1:00' }, { at: '25 0:30-2:00' }],
      twice,
    ],
    [
      'across midnight, touching the early morning',
      [{ at: '24 22:00-25 1:00' }, { at: '25 1:00-2:00' }],
      '',
    ],
    [
      'ends at midnight, the next begins then',
      [{ at: '24 22:00-25 0:00' }, { at: '25 0:00-1:00' }],
      '',
    ],
    ['the same hours of two days', [{ at: '24 8:00-9:00' }, { at: '25 8:00-9:00' }], ''],
    [
      'a trip of days and a meeting within',
      [{ at: '24 7:00-27 17:00' }, { at: '26 8:00-9:00' }],
      twice,
    ],
    [
      'a trip of days and a meeting on the day after',
      [{ at: '24 7:00-27 17:00' }, { at: '28 8:00-9:00' }],
      '',
    ],
    [
      'a long booking overlapping itself',
      [
        { id: 'a', at: '24 7:00-27 17:00' },
        { id: 'a', at: '25 7:00-26 17:00' },
      ],
      {},
    ],
    [
      'a joint item named twice',
      [
        { at: '24 8:00-9:00', joint: 'j' },
        { at: '24 8:00-9:00', joint: 'j' },
      ],
      '',
    ],
    [
      'two joint items',
      [
        { at: '24 8:00-9:00', joint: 'j' },
        { at: '24 8:00-9:00', joint: 'k' },
      ],
      twice,
    ],
    ['another leader', [{ at: '24 8:00-9:00' }, { at: '24 8:00-9:00', who: 'binh' }], ''],
    [
      'nobody who is looked at',
      [
        { at: '24 8:00-9:00', who: 'x' },
        { at: '24 8:00-9:00', who: 'x' },
      ],
      '',
    ],
    ['the last millisecond', [{ at: '24 8:00-9:00' }, { at: '24 9:00-9:00' }], ''],
    [
      'three at one hour',
      [{ at: '24 8:00-9:00' }, { at: '24 8:00-9:00' }, { at: '24 8:30-9:30' }],
      {
        a: ['LEADER_TWICE WARNS b', 'LEADER_TWICE WARNS c'],
        b: ['LEADER_TWICE WARNS a', 'LEADER_TWICE WARNS c'],
        c: ['LEADER_TWICE WARNS a', 'LEADER_TWICE WARNS b'],
      },
    ],
    [
      'a chain: the middle one alone meets both',
      [{ at: '24 8:00-9:00' }, { at: '24 8:30-10:00' }, { at: '24 9:30-11:00' }],
      {
        a: ['LEADER_TWICE WARNS b'],
        b: ['LEADER_TWICE WARNS a', 'LEADER_TWICE WARNS c'],
        c: ['LEADER_TWICE WARNS b'],
      },
    ],
    ['over the turn of a month', [{ at: '30 22:00-30 23:59' }, { at: '30 23:00-30 23:30' }], twice],
  ])
})

const assumed = { firmness: 'ASSUMED' } as const

describe('an end that nobody has said', () => {
  const told = { policy: [{ kind: 'LEADER_ASSUMED_END', grade: 'WARNS' }] } as Said
  run([
    [
      'gives way to a later start',
      [{ at: '24 8:00-9:30', ...assumed }, { at: '24 9:00-10:00' }],
      '',
    ],
    [
      'does not give way to the same start',
      [{ at: '24 8:00-9:30', ...assumed }, { at: '24 8:00-9:00' }],
      twice,
    ],
    [
      'two at one start',
      [
        { at: '24 8:00-9:30', ...assumed },
        { at: '24 8:00-9:30', ...assumed },
      ],
      twice,
    ],
    ['within a stated time', [{ at: '24 8:00-12:00' }, { at: '24 9:00-10:30', ...assumed }], twice],
    [
      'half an hour apart',
      [
        { at: '24 8:00-9:30', ...assumed },
        { at: '24 8:30-10:00', ...assumed },
      ],
      '',
    ],
    [
      'is told where the office wants it',
      [{ at: '24 8:00-9:30', ...assumed }, { at: '24 9:00-10:00' }],
      'LEADER_ASSUMED_END WARNS x',
      told,
    ],
    [
      'touching is no overlap then either',
      [{ at: '24 8:00-9:30', ...assumed }, { at: '24 9:30-10:00' }],
      '',
      told,
    ],
    [
      'that is stated is not told as assumed',
      [{ at: '24 8:00-9:30' }, { at: '24 9:00-10:00' }],
      twice,
      told,
    ],
  ])
})

const noHour = { firmness: 'NONE' } as const

describe('a half-day beside clock times', () => {
  const told = { policy: [{ kind: 'LEADER_HALF_DAY', grade: 'NOTES' }] } as Said
  const halfDay = 'LEADER_HALF_DAY NOTES x'
  const morning = { at: '24 7:30-11:30', ...noHour, half: 'MORNING' } as const
  const afternoon = { at: '24 13:30-17:00', ...noHour, half: 'AFTERNOON' } as const
  run([
    ['is not told unless the office wants it', [morning, { at: '24 8:00-9:00' }], ''],
    ['the morning and an hour of it', [morning, { at: '24 8:00-9:00' }], halfDay, told],
    ['the morning and its first minute', [morning, { at: '24 7:00-7:31' }], halfDay, told],
    ['the morning and what ends as it begins', [morning, { at: '24 7:00-7:30' }], '', told],
    [
      'the morning and what begins at its end, before noon',
      [morning, { at: '24 11:30-12:00' }],
      '',
      told,
    ],
    ['the morning and the hour of noon', [morning, { at: '24 12:00-13:00' }], '', told],
    [
      'the morning and what lasts over noon from within',
      [morning, { at: '24 11:00-14:00' }],
      halfDay,
      told,
    ],
    [
      'the afternoon and what lasts over noon into it',
      [afternoon, { at: '24 11:45-14:00' }],
      halfDay,
      told,
    ],
    ['the morning and the afternoon', [morning, afternoon], '', told],
    ['the morning twice', [morning, { ...morning }], halfDay, told],
    ['the morning of another day', [morning, { ...morning, at: '25 7:30-11:30' }], '', told],
    ['the afternoon and the evening', [afternoon, { at: '24 19:00-21:00' }], '', told],
    [
      'an evening and an evening item',
      [{ at: '24 18:00-21:00', ...noHour, half: 'EVENING' }, { at: '24 19:00-20:00' }],
      halfDay,
      told,
    ],
    [
      'a whole day and a morning',
      [{ at: '24 7:30-17:00', wholeDay: true }, morning],
      halfDay,
      told,
    ],
    [
      'a whole day and an hour of it is no half-day',
      [{ at: '24 7:30-17:00', wholeDay: true }, { at: '24 9:00-10:00' }],
      twice,
      told,
    ],
    [
      'two whole days',
      [
        { at: '24 7:30-17:00', wholeDay: true },
        { at: '24 7:30-17:00', wholeDay: true },
      ],
      twice,
    ],
    [
      'a whole day and the evening after it',
      [{ at: '24 7:30-17:00', wholeDay: true }, { at: '24 18:00-20:00' }],
      '',
    ],
    [
      'winter hours end later: their own period counts',
      [{ ...morning, at: '24 7:30-12:00' }, { at: '24 11:30-12:30' }],
      halfDay,
      told,
    ],
    ['a time in words meets nobody', [{ on: '24' }, { at: '24 8:00-9:00' }], '', told],
    ['two times in words meet nobody', [{ on: '24' }, { on: '24' }], '', told],
    ['no day at all', [{ half: null }, { half: null }], '', told],
  ])
})

describe('what may not take place', () => {
  const [first, second] = [{ at: '24 8:00-9:00' }, { at: '24 8:30-10:00' }]
  const strict = (grade: 'NEEDS_REASON' | 'BLOCKS_RELEASE' | 'BLOCKS_SAVING'): Said => ({
    policy: [{ kind: 'LEADER_TWICE', grade }],
  })
  run([
    [
      'tentative beside certain weighs less and says so',
      [first, { ...second, certainty: 'TENTATIVE' }],
      'LEADER_TWICE NOTES x TENTATIVE',
    ],
    [
      'proposed beside certain',
      [first, { ...second, certainty: 'PROPOSED' }],
      'LEADER_TWICE NOTES x PROPOSED',
    ],
    [
      'proposed beside tentative is called proposed',
      [
        { ...first, certainty: 'TENTATIVE' },
        { ...second, certainty: 'PROPOSED' },
      ],
      'LEADER_TWICE NOTES x PROPOSED',
    ],
    [
      'a reason is not asked for',
      [first, { ...second, certainty: 'TENTATIVE' }],
      'LEADER_TWICE WARNS x TENTATIVE',
      strict('NEEDS_REASON'),
    ],
    [
      'what blocks the release asks for a reason',
      [first, { ...second, certainty: 'TENTATIVE' }],
      'LEADER_TWICE NEEDS_REASON x TENTATIVE',
      strict('BLOCKS_RELEASE'),
    ],
    [
      'what blocks saving blocks the release',
      [first, { ...second, certainty: 'PROPOSED' }],
      'LEADER_TWICE BLOCKS_RELEASE x PROPOSED',
      strict('BLOCKS_SAVING'),
    ],
    [
      'a note stays a note',
      [
        { ...first, matter: 'm' },
        { ...first, matter: 'm', certainty: 'TENTATIVE' },
      ],
      'LEADER_ENTERED_TWICE NOTES x TENTATIVE',
    ],
    [
      'a room is as taken',
      [
        { room: 'r', standing: 'WANTED', at: '24 8:00-9:00', certainty: 'TENTATIVE' },
        { room: 'r', at: '24 8:00-9:00' },
      ],
      { a: ['ROOM_TAKEN BLOCKS_RELEASE b TENTATIVE'] },
    ],
  ])
})

describe('one matter that was entered twice', () => {
  const [paper, other] = ['paper 0170 ubnd', 'paper 0088 ubnd']
  run([
    [
      'one paper at one hour',
      [
        { at: '24 8:00-9:00', matter: paper },
        { at: '24 8:00-9:30', matter: paper },
      ],
      'LEADER_ENTERED_TWICE NOTES x',
    ],
    [
      'another paper',
      [
        { at: '24 8:00-9:00', matter: paper },
        { at: '24 8:00-9:00', matter: other },
      ],
      twice,
    ],
    [
      'one paper, another hour',
      [
        { at: '24 8:00-9:00', matter: paper },
        { at: '24 8:30-9:30', matter: paper },
      ],
      twice,
    ],
    ['no paper on either', [{ at: '24 8:00-9:00' }, { at: '24 8:00-9:00' }], twice],
    [
      'for two leaders it is noted once',
      [
        { id: 'a', at: '24 8:00-9:00', matter: paper },
        { id: 'a', at: '24 8:00-9:00', matter: paper, who: 'binh' },
        { id: 'b', at: '24 8:00-9:00', matter: paper },
        { id: 'b', at: '24 8:00-9:00', matter: paper, who: 'binh' },
      ],
      'LEADER_ENTERED_TWICE NOTES x',
    ],
  ])
})

describe('an item that keeps nobody', () => {
  const filler = { isFiller: true }
  run([
    ['beside a meeting', [{ at: '24 7:30-11:30', ...filler }, { at: '24 8:00-9:00' }], ''],
    [
      'beside another of its kind',
      [
        { at: '24 7:30-11:30', ...filler },
        { at: '24 7:30-11:30', ...filler },
      ],
      '',
    ],
    [
      'while the leader is away',
      [
        { at: '24 7:30-11:30', ...filler },
        { source: 'ABSENCE', at: '24 0:00-25 0:00' },
      ],
      {},
    ],
    [
      'on a holiday',
      [{ at: '24 7:30-11:30', ...filler }],
      {},
      { daysOff: { '2026-11-24': 'Nghỉ lễ' } },
    ],
  ])
})

describe('who is away', () => {
  const away = { source: 'ABSENCE', at: '24 8:00-10:00' } as const
  const absent = { a: ['LEADER_ABSENT WARNS b'] }
  run([
    ['meets what lies within', [{ at: '24 8:30-9:00' }, away], absent],
    ['meets what begins before its end', [{ at: '24 9:59-12:00' }, away], absent],
    ['not what begins as it ends', [{ at: '24 10:00-12:00' }, away], {}],
    ['not what ends as it begins', [{ at: '24 7:00-8:00' }, away], {}],
    ['meets a half-day without an hour', [{ at: '24 7:30-11:30', ...noHour }, away], absent],
    ['not what has no time', [{ on: '24' }, away], {}],
    ['another leader is not away', [{ at: '24 8:30-9:00', who: 'binh' }, away], {}],
    [
      'twice at once is told once',
      [{ at: '24 8:30-9:00' }, away, { ...away, at: '24 8:00-12:00' }],
      absent,
    ],
    ['an absence meets no absence', [{ ...away }, { ...away }], {}],
    [
      'comes after what the leader is at',
      [{ at: '24 8:00-9:00' }, away, { at: '24 8:00-9:00' }],
      {
        a: ['LEADER_TWICE WARNS c', 'LEADER_ABSENT WARNS b'],
        c: ['LEADER_TWICE WARNS a', 'LEADER_ABSENT WARNS b'],
      },
    ],
    ['on a trip of days', [{ at: '23 7:00-27 17:00' }, away], absent],
    ['over midnight', [{ at: '24 22:00-25 2:00' }, { ...away, at: '25 0:00-26 0:00' }], absent],
  ])
})

describe('who is on duty', () => {
  const duty = { source: 'DUTY', at: '24 17:00-25 7:00' } as const
  run([
    [
      'is told of what they are expected at',
      [{ at: '24 18:00-19:00' }, duty],
      { a: ['LEADER_ON_DUTY NOTES b'] },
    ],
    ['not once it is over', [{ at: '25 7:00-8:00' }, duty], {}],
    ['not by an absence', [{ ...duty }, { source: 'ABSENCE', at: '24 17:00-25 7:00' }], {}],
  ])
})

describe('the way between places', () => {
  const [town, court] = [
    { roomId: null, text: 'UBND huyện' },
    { roomId: null, text: 'Tòa án' },
  ]
  const ways = [
    { one: town, other: court, minutes: 20 },
    { one: { roomId: 'r1', text: '' }, other: { roomId: 'r2', text: '' }, minutes: 5 },
    { one: { roomId: 'r1', text: '' }, other: town, minutes: 45 },
  ]
  const said = { ways, outside: 30 }
  const at = (hours: string, where?: string): Short => ({
    at: `24 ${hours}`,
    ...(where ? { where } : {}),
  })
  run([
    [
      'is long enough to the minute',
      [at('8:00-9:00', 'UBND huyện'), at('9:20-10:00', 'Tòa án')],
      '',
      said,
    ],
    [
      'lacks a minute',
      [at('8:00-9:00', 'UBND huyện'), at('9:19-10:00', 'Tòa án')],
      'LEADER_TRAVEL WARNS x -1',
      said,
    ],
    [
      'lacks all of it',
      [at('8:00-9:00', 'UBND huyện'), at('9:00-10:00', 'Tòa án')],
      'LEADER_TRAVEL WARNS x -20',
      said,
    ],
    [
      'is one in both directions',
      [at('8:00-9:00', 'Tòa án'), at('9:10-10:00', 'UBND huyện')],
      'LEADER_TRAVEL WARNS x -10',
      said,
    ],
    [
      'is none within one place',
      [at('8:00-9:00', 'UBND huyện'), at('9:00-10:00', 'UBND huyện')],
      '',
      said,
    ],
    [
      'is none within one place written otherwise',
      [at('8:00-9:00', 'UBND  Huyện'), at('9:00-10:00', ' ubnd huyện ')],
      '',
      said,
    ],
    [
      'is found however the place is written',
      [at('8:00-9:00', 'ubnd HUYỆN'), at('9:10-10:00', 'Tòa Án')],
      'LEADER_TRAVEL WARNS x -10',
      said,
    ],
    [
      'between two rooms',
      [at('8:00-9:00', '#r1'), at('9:00-10:00', '#r2')],
      'LEADER_TRAVEL WARNS x -5',
      said,
    ],
    [
      'between two rooms of which nothing is said',
      [at('8:00-9:00', '#r2'), at('9:00-10:00', '#r3')],
      '',
      said,
    ],
    [
      'from a room outwards',
      [at('8:00-9:00', '#r1'), at('9:30-10:00', 'UBND huyện')],
      'LEADER_TRAVEL WARNS x -15',
      said,
    ],
    [
      'to anywhere else takes the usual time',
      [at('8:00-9:00', '#r1'), at('9:10-10:00', 'Sở Y tế')],
      'LEADER_TRAVEL WARNS x -20',
      said,
    ],
    [
      'between two places outside takes the usual time',
      [at('8:00-9:00', 'Sở Y tế'), at('9:10-10:00', 'Sở Nội vụ')],
      'LEADER_TRAVEL WARNS x -20',
      said,
    ],
    ['is not known from nowhere', [at('8:00-9:00'), at('9:00-10:00', 'Sở Y tế')], '', said],
    [
      'is nothing where the office has said nothing',
      [at('8:00-9:00', 'Sở Y tế'), at('9:00-10:00', 'Tòa án')],
      '',
    ],
    [
      'after an assumed end weighs less',
      [{ ...at('8:00-9:00', 'UBND huyện'), ...assumed }, at('9:00-10:00', 'Tòa án')],
      'LEADER_TRAVEL NOTES x -20',
      said,
    ],
    [
      'into what is only assumed still counts from it',
      [{ ...at('8:00-9:30', 'UBND huyện'), ...assumed }, at('9:00-10:00', 'Tòa án')],
      'LEADER_TRAVEL NOTES x -20',
      said,
    ],
    [
      'does not count beside an overlap',
      [at('8:00-9:30', 'UBND huyện'), at('9:00-10:00', 'Tòa án')],
      twice,
      said,
    ],
    [
      'of another leader',
      [at('8:00-9:00', 'UBND huyện'), { ...at('9:00-10:00', 'Tòa án'), who: 'binh' }],
      '',
      said,
    ],
    [
      'not to a half-day without an hour',
      [at('8:00-9:00', 'UBND huyện'), { ...at('9:00-10:00', 'Tòa án'), ...noHour }],
      '',
      said,
    ],
    [
      'over midnight',
      [
        { at: '24 22:00-25 0:00', where: 'Tòa án' },
        { at: '25 0:05-1:00', where: 'UBND huyện' },
      ],
      'LEADER_TRAVEL WARNS x -15',
      said,
    ],
    [
      'tentative, weighs less',
      [at('8:00-9:00', 'UBND huyện'), { ...at('9:00-10:00', 'Tòa án'), certainty: 'TENTATIVE' }],
      'LEADER_TRAVEL NOTES x -20 TENTATIVE',
      said,
    ],
    [
      'past a short item in between',
      [at('8:00-9:00', 'UBND huyện'), at('9:00-9:10', 'UBND huyện'), at('9:15-10:00', 'Tòa án')],
      {
        a: ['LEADER_TRAVEL WARNS c -5'],
        b: ['LEADER_TRAVEL WARNS c -15'],
        c: ['LEADER_TRAVEL WARNS a -5', 'LEADER_TRAVEL WARNS b -15'],
      },
      said,
    ],
  ])
})

describe('a room', () => {
  const room = 'r'
  const wanted = { room, standing: 'WANTED' } as const
  const named = { room, standing: 'NAMED', firmness: 'NONE' } as const
  const hall = { roomId: 'r', text: '' }
  const ready = { ways: [{ one: hall, other: hall, minutes: 15 }] }
  run([
    [
      'held by two one after the other',
      [
        { room, at: '24 8:00-9:00' },
        { room, at: '24 9:00-10:00' },
      ],
      '',
    ],
    [
      'wanted where another holds it',
      [
        { ...wanted, at: '24 8:00-10:00' },
        { room, at: '24 9:00-11:00' },
      ],
      { a: ['ROOM_TAKEN BLOCKS_RELEASE b'] },
    ],
    [
      'wanted by two for one slot, held by neither',
      [
        { ...wanted, at: '24 8:00-10:00' },
        { ...wanted, at: '24 8:00-10:00' },
      ],
      {
        a: ['ROOM_TAKEN BLOCKS_RELEASE'],
        b: ['ROOM_TAKEN BLOCKS_RELEASE'],
      },
    ],
    [
      'wanted for the time of two holders',
      [
        { ...wanted, at: '24 8:00-12:00' },
        { room, at: '24 8:00-9:00' },
        { room, at: '24 10:00-11:00' },
      ],
      {
        a: ['ROOM_TAKEN BLOCKS_RELEASE b', 'ROOM_TAKEN BLOCKS_RELEASE c'],
      },
    ],
    [
      'event over, its booking still held',
      [
        { ...wanted, at: '24 9:00-10:00' },
        { room, at: '24 8:00-9:00', booked: '24 8:00-9:30' },
      ],
      { a: ['ROOM_TAKEN BLOCKS_RELEASE b'] },
    ],
    [
      'changed time after the room was chosen: its booking counts',
      [
        { ...wanted, at: '24 8:00-9:00' },
        { room, at: '24 14:00-15:00', booked: '24 8:00-9:00' },
      ],
      { a: ['ROOM_TAKEN BLOCKS_RELEASE b'] },
    ],
    [
      'wanted where the hold only touches',
      [
        { ...wanted, at: '24 8:00-9:00' },
        { room, at: '24 9:00-10:00' },
      ],
      { a: ['ROOM_TAKEN BLOCKS_RELEASE'] },
    ],
    [
      'of another name',
      [
        { room, at: '24 8:00-9:00' },
        { room: 'q', at: '24 8:00-9:00' },
      ],
      '',
    ],
    [
      'named for one half-day',
      [
        { ...named, on: '24', half: 'MORNING' },
        { ...named, on: '24', half: 'MORNING' },
      ],
      'ROOM_HALF_DAY WARNS x',
    ],
    [
      'named for two half-days',
      [
        { ...named, on: '24', half: 'MORNING' },
        { ...named, on: '24', half: 'AFTERNOON' },
      ],
      '',
    ],
    [
      'named for one half-day of two days',
      [
        { ...named, on: '24', half: 'MORNING' },
        { ...named, on: '25', half: 'MORNING' },
      ],
      '',
    ],
    [
      'named for a whole day',
      [
        { ...named, on: '24', wholeDay: true },
        { ...named, on: '24', half: 'EVENING' },
      ],
      'ROOM_HALF_DAY WARNS x',
    ],
    [
      'named for a half-day in which another has an hour',
      [
        { ...named, on: '24', half: 'MORNING' },
        { room, at: '24 8:00-9:00' },
      ],
      'ROOM_HALF_DAY WARNS x',
    ],
    [
      'named for days of which one is another’s',
      [
        { ...named, on: '23', until: '25' },
        { ...named, on: '24' },
      ],
      'ROOM_HALF_DAY WARNS x',
    ],
    [
      'named for days that end before',
      [
        { ...named, on: '22', until: '23' },
        { ...named, on: '24' },
      ],
      '',
    ],
    [
      'given way in, to who comes next',
      [
        { room, at: '24 8:00-10:00', booked: '24 8:00-9:00', ...assumed, isShortened: true },
        { room, at: '24 9:00-10:00' },
      ],
      { a: ['ROOM_SHORTENED NOTES b'] },
    ],
    [
      'given way in, to who is not shown',
      [{ room, at: '24 8:00-10:00', booked: '24 8:00-9:00', isShortened: true }],
      { a: ['ROOM_SHORTENED NOTES'] },
    ],
    [
      'ready in time',
      [
        { room, at: '24 8:00-9:00' },
        { room, at: '24 9:15-10:00' },
      ],
      '',
      ready,
    ],
    [
      'not ready by five minutes',
      [
        { room, at: '24 8:00-9:00' },
        { room, at: '24 9:10-10:00' },
      ],
      'ROOM_TURNAROUND WARNS x -5',
      ready,
    ],
    [
      'not ready at all',
      [
        { room, at: '24 8:00-9:00' },
        { room, at: '24 9:00-10:00' },
      ],
      'ROOM_TURNAROUND WARNS x -15',
      ready,
    ],
    [
      'not ready after an assumed end, which weighs less',
      [
        { room, at: '24 8:00-9:00', ...assumed },
        { room, at: '24 9:00-10:00' },
      ],
      'ROOM_TURNAROUND NOTES x -15',
      ready,
    ],
    [
      'another needs no time',
      [
        { room: 'q', at: '24 8:00-9:00' },
        { room: 'q', at: '24 9:00-10:00' },
      ],
      '',
      ready,
    ],
    [
      'wanted needs not be ready',
      [
        { ...wanted, at: '24 9:00-10:00' },
        { room, at: '24 8:00-9:00' },
      ],
      { a: ['ROOM_TAKEN BLOCKS_RELEASE'] },
      ready,
    ],
    [
      'of a tentative item that holds it',
      [
        { room, at: '24 8:00-9:00', certainty: 'TENTATIVE' },
        { room, at: '24 9:00-10:00' },
      ],
      'ROOM_TURNAROUND NOTES x -15 TENTATIVE',
      ready,
    ],
    [
      'held over days by one long booking that meets itself',
      [
        { id: 'a', room, at: '24 8:00-27 17:00' },
        { id: 'a', room, at: '25 8:00-26 17:00' },
      ],
      {},
    ],
    [
      'car wanted where another holds it',
      [
        { car: 'c', standing: 'WANTED', at: '24 8:00-9:00' },
        { car: 'c', at: '24 8:00-9:00' },
      ],
      { a: ['RESOURCE_TAKEN BLOCKS_RELEASE b'] },
    ],
  ])
})

describe('a day off', () => {
  const said = { daysOff: { '2026-11-24': 'Quốc khánh', '2026-11-28': '' } }
  run([
    ['that has a name is noted', [{ at: '24 8:00-9:00' }], { a: ['DAY_OFF NOTES'] }, said],
    ['at a weekend is not told', [{ at: '28 8:00-9:00' }], {}, said],
    [
      'at a weekend is told where the office wants it',
      [{ at: '28 8:00-9:00' }],
      { a: ['WEEKEND NOTES'] },
      { ...said, policy: [{ kind: 'WEEKEND', grade: 'NOTES' }] },
    ],
    [
      'is noted once for two leaders',
      [
        { id: 'a', at: '24 8:00-9:00' },
        { id: 'a', at: '24 8:00-9:00', who: 'binh' },
      ],
      { a: ['DAY_OFF NOTES'] },
      said,
    ],
    ['is noted for what has no hour', [{ on: '24' }], { a: ['DAY_OFF NOTES'] }, said],
    ['in the middle of a trip is not', [{ at: '23 8:00-25 9:00' }], {}, said],
    [
      'comes last',
      [{ at: '24 8:00-9:00' }, { at: '24 8:00-9:00' }],
      {
        a: ['LEADER_TWICE WARNS b', 'DAY_OFF NOTES'],
        b: ['LEADER_TWICE WARNS a', 'DAY_OFF NOTES'],
      },
      said,
    ],
    ['is no event’s that is an absence', [{ source: 'ABSENCE', at: '24 8:00-9:00' }], {}, said],
  ])
})

describe('the office’s weights', () => {
  const both: Short[] = [{ at: '24 8:00-9:00' }, { at: '24 8:30-9:30' }]
  const of = (
    grade: 'OFF' | 'NOTES' | 'NEEDS_REASON' | 'BLOCKS_RELEASE' | 'BLOCKS_SAVING',
  ): Said => ({
    policy: [{ kind: 'LEADER_TWICE', grade }],
  })
  const forAn = {
    policy: [{ kind: 'LEADER_TWICE', grade: 'NEEDS_REASON', personId: 'an' }],
  } as Said
  run([
    ['off', both, '', of('OFF')],
    ['a note', both, 'LEADER_TWICE NOTES x', of('NOTES')],
    ['a reason', both, 'LEADER_TWICE NEEDS_REASON x', of('NEEDS_REASON')],
    ['no release', both, 'LEADER_TWICE BLOCKS_RELEASE x', of('BLOCKS_RELEASE')],
    ['no saving', both, 'LEADER_TWICE BLOCKS_SAVING x', of('BLOCKS_SAVING')],
    ['for one leader', both, 'LEADER_TWICE NEEDS_REASON x', forAn],
    [
      'for one leader, not for another',
      both.map((each) => ({ ...each, who: 'binh' })),
      twice,
      forAn,
    ],
    [
      'of one leader go before the office’s',
      both,
      'LEADER_TWICE NEEDS_REASON x',
      { policy: [...of('OFF').policy!, ...forAn.policy!] },
    ],
    [
      'off stays off for what is tentative',
      [both[0]!, { ...both[1]!, certainty: 'TENTATIVE' }],
      '',
      of('OFF'),
    ],
    [
      'never soften a room that is taken',
      [
        { room: 'r', standing: 'WANTED', at: '24 8:00-9:00' },
        { room: 'r', at: '24 8:00-9:00' },
      ],
      { a: ['ROOM_TAKEN BLOCKS_RELEASE b'] },
      { policy: [{ kind: 'ROOM_TAKEN', grade: 'OFF' }] },
    ],
    [
      'never soften a car that is taken',
      [
        { car: 'c', standing: 'WANTED', at: '24 8:00-9:00' },
        { car: 'c', at: '24 8:00-9:00' },
      ],
      { a: ['RESOURCE_TAKEN BLOCKS_RELEASE b'] },
      { policy: [{ kind: 'RESOURCE_TAKEN', grade: 'NOTES' }] },
    ],
    [
      'of one kind leave the others',
      [...both, { source: 'ABSENCE', at: '24 9:00-10:00' }],
      { b: ['LEADER_ABSENT WARNS c'] },
      of('OFF'),
    ],
  ])
})

describe('the order in which clashes are told', () => {
  run([
    [
      'the room, leaders by rank, then the day',
      [
        { id: 'a', room: 'r', standing: 'WANTED', at: '24 8:00-9:00' },
        { id: 'a', at: '24 8:00-9:00', who: 'binh' },
        { id: 'a', at: '24 8:00-9:00' },
        { id: 'b', at: '24 8:00-9:00' },
        { id: 'b', at: '24 8:00-9:00', who: 'binh' },
        { id: 'b', room: 'r', at: '24 8:00-9:00' },
      ],
      {
        a: [
          'ROOM_TAKEN BLOCKS_RELEASE b',
          'LEADER_TWICE WARNS b',
          'LEADER_TWICE WARNS b',
          'DAY_OFF NOTES',
        ],
        b: ['LEADER_TWICE WARNS a', 'LEADER_TWICE WARNS a', 'DAY_OFF NOTES'],
      },
      { daysOff: { '2026-11-24': 'Nghỉ lễ' } },
    ],
  ])
})
