import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { journal } from '../../db/schema/journal.ts'
import { counted, test } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { makeOffice, makePerson } from '../support/make/people.ts'
import { makeDesk } from '../support/make/week.ts'

const settings = `clashSettings { policies { kind grade person { id } } leaders { kind grade person { name } }
  travel { one { label room { id } } other { label } minutes } outsideMinutes fillers }`

async function scene(db: Db) {
  const desk = await makeDesk(db)
  const officeId = desk.office.id
  const send = async (name: string, input: object, as: Caller = desk.planner) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
      ... on Refusal { code field } ... on ClashSettingsSaved { office { id } } } }`
    const { data, errors } = await desk.on.api(document, { input: { officeId, ...input } }, { as })
    expect(errors).toBeUndefined()
    const { __typename, code, field } = data[name]
    return code === undefined ? __typename : [__typename, code, field]
  }
  const read = async (as: Caller = desk.planner) => {
    const document = `query ($id: ID!) { office(id: $id) { ${settings} } }`
    const { data } = await desk.on.api(document, { id: officeId }, { as })
    return data.office?.clashSettings ?? null
  }
  const entries = async () => {
    const found = await db.select().from(journal).where(eq(journal.officeId, officeId))
    return found.map(({ verb }) => verb).sort()
  }
  return { desk, officeId, send, read, entries }
}

const saved = 'ClashSettingsSaved'

describe('the weight of a kind of clash', () => {
  test('is the usual one until the office says another, and is so again when that is taken back', async ({
    db,
  }) => {
    const { send, read, entries } = await scene(db)
    const weightOf = async (kind: string) =>
      (await read()).policies.find((each: { kind: string }) => each.kind === kind).grade
    expect(await weightOf('LEADER_TWICE')).toBe('WARNS')
    const kind = 'LEADER_TWICE'
    expect(await send('setClashPolicy', { kind, grade: 'BLOCKS_RELEASE' })).toBe(saved)
    expect(await weightOf('LEADER_TWICE')).toBe('BLOCKS_RELEASE')
    expect(await send('setClashPolicy', { kind, grade: 'BLOCKS_RELEASE' })).toEqual([
      'InvalidInput',
      'SAID_ALREADY',
      'input.grade',
    ])
    expect(await send('setClashPolicy', { kind, grade: 'OFF' })).toBe(saved)
    expect(await weightOf('LEADER_TWICE')).toBe('OFF')
    expect(await send('setClashPolicy', { kind, grade: null })).toBe(saved)
    expect(await weightOf('LEADER_TWICE')).toBe('WARNS')
    expect(await entries()).toEqual(['setClashPolicy', 'setClashPolicy', 'setClashPolicy'])
  })

  test('is said for one leader beside the office, and never for a room that is taken', async ({
    db,
  }) => {
    const { desk, send, read, entries } = await scene(db)
    const personId = desk.chair.id
    expect(await send('setClashPolicy', { kind: 'LEADER_TWICE', personId, grade: 'OFF' })).toBe(
      saved,
    )
    expect((await read()).leaders).toEqual([
      { kind: 'LEADER_TWICE', grade: 'OFF', person: { name: 'Trần Văn Phước' } },
    ])
    const refused: [object, string, string][] = [
      [{ kind: 'ROOM_TAKEN', grade: 'NOTES' }, 'FIXED_KIND', 'input.kind'],
      [{ kind: 'ROOM_HALF_DAY', personId, grade: 'OFF' }, 'NOT_OF_LEADER', 'input.personId'],
    ]
    for (const [input, code, field] of refused) {
      expect(await send('setClashPolicy', input)).toEqual(['InvalidInput', code, field])
    }
    expect(await entries()).toEqual(['setClashPolicy'])
  })

  test('is set by who sets up the office, for persons of that office alone', async ({ db }) => {
    const { desk, officeId, send, read, entries } = await scene(db)
    const member = await makeCaller(db, { officeId, role: 'MEMBER' })
    const chief = await makeCaller(db, { officeId, role: 'CHIEF' })
    const elsewhere = await makeOffice(db)
    const stranger = await makeCaller(db, { officeId: elsewhere.id, role: 'PLANNER' })
    const other = await makePerson(db, { officeId: elsewhere.id, name: 'Người khác' })
    const input = { kind: 'LEADER_TWICE', grade: 'NOTES' }
    for (const as of [member, chief]) {
      expect(await send('setClashPolicy', input, as)).toEqual(['NotAllowed', 'NOT_ALLOWED', null])
    }
    const hidden = ['NotFound', 'NOT_FOUND', 'input.officeId']
    expect(await send('setClashPolicy', input, stranger)).toEqual(hidden)
    expect(await send('setTravelMinutes', { minutes: 5 }, stranger)).toEqual(hidden)
    expect(await send('setFillerItems', { fillers: [] }, stranger)).toEqual(hidden)
    expect(await send('setClashPolicy', { ...input, personId: other.id })).toEqual([
      'NotFound',
      'NOT_FOUND',
      'input.personId',
    ])
    expect(await read(stranger)).toBeNull()
    expect(await read(member)).not.toBeNull()
    expect(await entries()).toEqual([])
    expect(desk.office.id).toBe(officeId)
  })
})

describe('the way between places', () => {
  test('is kept once in both directions, and goes when it takes no time', async ({ db }) => {
    const { desk, send, read, entries } = await scene(db)
    const [room, town] = [{ roomId: desk.roomId }, { text: 'UBND  Huyện' }]
    expect(await send('setTravelMinutes', { one: room, other: town, minutes: 20 })).toBe(saved)
    const back = { one: { text: 'ubnd huyện' }, other: room }
    expect(await send('setTravelMinutes', { ...back, minutes: 20 })).toEqual([
      'InvalidInput',
      'SAID_ALREADY',
      'input.minutes',
    ])
    expect(await send('setTravelMinutes', { ...back, minutes: 25 })).toBe(saved)
    expect(await send('setTravelMinutes', { one: room, other: room, minutes: 15 })).toBe(saved)
    expect((await read()).travel).toEqual([
      {
        one: { label: 'Phòng họp số 2', room: { id: desk.roomId } },
        other: { label: 'Phòng họp số 2' },
        minutes: 15,
      },
      {
        one: { label: 'Phòng họp số 2', room: { id: desk.roomId } },
        other: { label: 'UBND  Huyện' },
        minutes: 25,
      },
    ])
    expect(await send('setTravelMinutes', { ...back, minutes: 0 })).toBe(saved)
    expect((await read()).travel).toHaveLength(1)
    expect(await send('setTravelMinutes', { minutes: 30 })).toBe(saved)
    expect((await read()).outsideMinutes).toBe(30)
    expect(await entries()).toEqual(Array(5).fill('setTravelMinutes'))
  })

  test('refuses what is no place and what is no time, by name', async ({ db }) => {
    const { desk, send, entries } = await scene(db)
    const elsewhere = await makeDesk(db)
    const room = { roomId: desk.roomId }
    const refused: [object, string, string][] = [
      [{ one: room, other: { text: '' }, minutes: 5 }, 'TOO_SHORT', 'input.other.text'],
      [{ one: room, minutes: 5 }, 'TOO_SHORT', 'input.other.text'],
      [{ one: room, other: { text: 'x'.repeat(501) }, minutes: 5 }, 'TOO_LONG', 'input.other.text'],
      [{ one: room, other: { text: 'Sở' }, minutes: -1 }, 'OUT_OF_RANGE', 'input.minutes'],
      [{ one: room, other: { text: 'Sở' }, minutes: 601 }, 'OUT_OF_RANGE', 'input.minutes'],
      [{ one: { text: 'Sở' }, other: { text: 'Sở' }, minutes: 5 }, 'SAME_PLACE', 'input.other'],
      [{ one: room, other: { text: 'Sở' }, minutes: 0 }, 'SAID_ALREADY', 'input.minutes'],
    ]
    for (const [input, code, field] of refused) {
      expect(await send('setTravelMinutes', input)).toEqual(['InvalidInput', code, field])
    }
    for (const roomId of [elsewhere.roomId, 'nothing']) {
      const input = { one: { roomId }, other: { text: 'Sở' }, minutes: 5 }
      expect(await send('setTravelMinutes', input)).toEqual([
        'NotFound',
        'NOT_FOUND',
        'input.one.roomId',
      ])
    }
    expect(await entries()).toEqual([])
  })
})

test('items that keep nobody are the usual ones until the office says others', async ({ db }) => {
  const { send, read } = await scene(db)
  expect((await read()).fillers).toContain('làm việc tại cơ quan')
  expect(await send('setFillerItems', { fillers: ['trực cơ quan', 'trực cơ quan'] })).toBe(saved)
  expect((await read()).fillers).toEqual(['trực cơ quan'])
  expect(await send('setFillerItems', { fillers: [] })).toBe(saved)
  expect((await read()).fillers).toEqual([])
  expect(await send('setFillerItems', { fillers: Array(51).fill('x') })).toEqual([
    'InvalidInput',
    'TOO_MANY',
    'input.fillers',
  ])
  expect(await send('setFillerItems', { fillers: ['a', ''] })).toEqual([
    'InvalidInput',
    'TOO_SHORT',
    'input.fillers.1',
  ])
})

test('all that an office says is read in as many statements with three of each as with one', async ({
  db,
}) => {
  const { desk, send, read } = await scene(db)
  const more = async (n: number) => {
    const person = await makePerson(db, {
      officeId: desk.office.id,
      name: `Lãnh đạo ${n}`,
      isLeader: true,
    })
    await send('setClashPolicy', { kind: 'LEADER_TWICE', personId: person.id, grade: 'OFF' })
    const other = { text: `Nơi ${n}` }
    await send('setTravelMinutes', { one: { roomId: desk.roomId }, other, minutes: 10 })
  }
  await more(1)
  const one = await counted(db, () => read())
  expect(one.result).toMatchObject({ leaders: [{}], travel: [{}] })
  await more(2)
  await more(3)
  const three = await counted(db, () => read())
  expect(three.result).toMatchObject({ leaders: [{}, {}, {}], travel: [{}, {}, {}] })
  // The office with the viewer, three tables, the persons and the rooms.
  expect([one.count, three.count]).toEqual([6, 6])
})
