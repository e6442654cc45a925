import { eq, sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { clashOverrides } from '../../db/schema/clash.ts'
import { journal } from '../../db/schema/journal.ts'
import { counted, test } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'
const told = `key kind severity grade certainty otherId needsReason isAccepted acceptedBy acceptedReason acceptedAt
  minutesNeeded minutesMissing`
const reason = 'Phó Chánh Văn phòng dự thay'

async function scene(db: Db) {
  const desk = await makeDesk(db)
  const officeId = desk.office.id
  const chairs = { parties: [{ role: 'CHAIRS', personId: desk.chair.id }] }
  const one = await desk.add('Giao ban', wednesday, '8h - 9h', chairs)
  const other = await desk.add('Tiếp công dân', wednesday, '8h30 - 10h', chairs)
  const send = async (name: string, input: object, as: Caller = desk.planner) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
      ... on Refusal { code field message } } }`
    const { data, errors } = await desk.on.api(document, { input }, { as })
    expect(errors).toBeUndefined()
    const { __typename, code, field } = data[name]
    return code === undefined ? __typename : [__typename, code, field]
  }
  const policy = (grade: string | null, personId?: string) =>
    send('setClashPolicy', { officeId, kind: 'LEADER_TWICE', grade, personId })
  const clashes = async (id: string, as: Caller = desk.planner) => {
    const document = `query ($id: ID!) { item(id: $id) { clashes { ${told} } } }`
    const { data } = await desk.on.api(document, { id }, { as })
    return data.item?.clashes ?? null
  }
  const accept = async (id: string, as?: Caller) => {
    const [{ key: clashKey }] = await clashes(id)
    return send('acceptClash', { itemId: id, clashKey, reason }, as)
  }
  return { desk, officeId, one, other, chairs, send, policy, clashes, accept }
}

describe('a clash that is accepted with a reason', () => {
  test('is so from either side, says by whom and why, and leaves one entry', async ({ db }) => {
    const { one, other, clashes, accept, policy } = await scene(db)
    await policy('NEEDS_REASON')
    expect(await clashes(one)).toMatchObject([
      { grade: 'NEEDS_REASON', severity: 'WARNS', needsReason: true, isAccepted: false },
    ])
    expect(await accept(one)).toBe('ClashAccepted')
    const by = {
      isAccepted: true,
      needsReason: false,
      acceptedBy: 'Chị Hoa',
      acceptedReason: reason,
      acceptedAt: '2026-11-24T03:00:00Z',
    }
    expect(await clashes(one)).toMatchObject([{ ...by, otherId: other }])
    expect(await clashes(other)).toMatchObject([{ ...by, otherId: one }])
    const entries = await db.select().from(journal).where(eq(journal.verb, 'acceptClash'))
    expect(entries).toMatchObject([{ reason }])
  })

  test('is open again when it is taken back, which is done once', async ({ db }) => {
    const { one, clashes, accept, send } = await scene(db)
    await accept(one)
    const [{ key: clashKey }] = await clashes(one)
    const input = { itemId: one, clashKey }
    expect(await send('withdrawClashOverride', input)).toBe('ClashOverrideWithdrawn')
    expect(await clashes(one)).toMatchObject([{ isAccepted: false, acceptedReason: null }])
    expect(await send('withdrawClashOverride', input)).toEqual([
      'InvalidInput',
      'NOT_ACCEPTED',
      'input.clashKey',
    ])
    expect(await db.select().from(clashOverrides)).toEqual([])
  })

  const changes: [string, Record<string, unknown>, boolean][] = [
    ['the time', { time: { startsOn: wednesday, text: '8h - 9h30' } }, false],
    ['the place', { place: { text: 'Hội trường' } }, false],
    ['the content alone', { title: 'Giao ban tuần' }, true],
    ['the remarks alone', { remarks: 'Mang theo tài liệu' }, true],
  ]
  for (const [what, fields, stays] of changes) {
    test(`${stays ? 'stays so' : 'falls open by itself'} when ${what} changes, of either`, async ({
      db,
    }) => {
      const { desk, one, other, clashes, accept } = await scene(db)
      await accept(one)
      await desk.edit(one, fields)
      expect(await clashes(one)).toMatchObject([{ isAccepted: stays }])
      expect(await clashes(other)).toMatchObject([{ isAccepted: stays }])
      // Accepted anew, it is so for what stands now.
      await accept(other)
      expect(await clashes(one)).toMatchObject([{ isAccepted: true }])
    })
  }

  test('falls open when the people change', async ({ db }) => {
    const { desk, one, clashes, accept, chairs } = await scene(db)
    await accept(one)
    const more = [...chairs.parties, { role: 'ATTENDS', personId: desk.deputy.id }]
    await desk.edit(one, { parties: more })
    expect(await clashes(one)).toMatchObject([{ isAccepted: false }])
  })
})

describe('a clash is not accepted', () => {
  test('without a reason, with too long a one, and when it does not stand', async ({ db }) => {
    const { desk, one, other, clashes, send } = await scene(db)
    const [{ key: clashKey }] = await clashes(one)
    const input = { itemId: one, clashKey, reason }
    const refused: [object, string[]][] = [
      [{ reason: '  ' }, ['InvalidInput', 'TOO_SHORT', 'input.reason']],
      [{ reason: 'x'.repeat(501) }, ['InvalidInput', 'TOO_LONG', 'input.reason']],
      [{ clashKey: 'LEADER_TWICE' }, ['InvalidInput', 'NO_SUCH_CLASH', 'input.clashKey']],
      [{ itemId: 'nothing' }, ['NotFound', 'NOT_FOUND', 'input.itemId']],
    ]
    for (const [more, answer] of refused) {
      expect(await send('acceptClash', { ...input, ...more })).toEqual(answer)
    }
    await desk.edit(other, { time: { startsOn: wednesday, text: '14h' } })
    expect(await send('acceptClash', input)).toEqual([
      'InvalidInput',
      'NO_SUCH_CLASH',
      'input.clashKey',
    ])
    expect(await db.select().from(clashOverrides)).toEqual([])
  })

  test('when it blocks', async ({ db }) => {
    const { one, accept, policy } = await scene(db)
    await policy('BLOCKS_RELEASE')
    expect(await accept(one)).toEqual(['InvalidInput', 'CLASH_BLOCKS', 'input.clashKey'])
  })

  test('by who may not edit the item, nor by a stranger', async ({ db }) => {
    const { officeId, one, accept } = await scene(db)
    const registrar = await makeCaller(db, { officeId, role: 'REGISTRAR' })
    expect(await accept(one, registrar)).toEqual(['NotAllowed', 'NOT_ALLOWED', null])
    const elsewhere = await makeDesk(db)
    expect(await accept(one, elsewhere.planner)).toEqual(['NotFound', 'NOT_FOUND', 'input.itemId'])
    expect(await db.select().from(clashOverrides)).toEqual([])
  })
})

test('the reason is told to those alone who see both in full', async ({ db }) => {
  const { desk, officeId, one, other, accept, clashes, policy } = await scene(db)
  // A secretary of the other leader sees the first in full, and of the second that the leader is busy.
  const secretary = await makeCaller(db, {
    officeId,
    role: 'SECRETARY',
    personId: desk.deputy.id,
  })
  await policy('NEEDS_REASON')
  await accept(one)
  expect(await clashes(one, secretary)).toMatchObject([{ otherId: other, acceptedReason: reason }])
  await db.execute(sql`update events set secrecy = 'SECRET' where id = ${other}`)
  expect(JSON.stringify(await clashes(one, secretary))).not.toContain('dự thay')
  expect(await clashes(one, secretary)).toEqual([])
  expect(await clashes(one)).toMatchObject([{ acceptedReason: reason }])
  const hidden = await desk.week(`items { nodes { id clashes { ${told} } } }`, { as: secretary })
  expect(JSON.stringify(hidden)).not.toContain('dự thay')
  expect(JSON.stringify(hidden)).not.toContain('Chị Hoa')
})

describe('a release', () => {
  test('is refused for a clash that needs a reason, and made once it has one', async ({ db }) => {
    const { desk, one, other, policy, accept } = await scene(db)
    await policy('NEEDS_REASON')
    expect(await desk.release([one, other])).toMatchObject({
      __typename: 'ClashesOpen',
      code: 'CLASHES_OPEN',
      field: 'input.items',
    })
    expect(await accept(one)).toBe('ClashAccepted')
    expect(await desk.release([one, other])).toMatchObject({ __typename: 'ProgrammeReleased' })
  })

  test('is refused for a clash that blocks it, and made without one of the two', async ({ db }) => {
    const { desk, one, other, chairs, policy } = await scene(db)
    const apart = await desk.add('Làm việc với Sở', wednesday, '14h', chairs)
    await policy('BLOCKS_RELEASE')
    expect(await desk.release([one, apart])).toMatchObject({ __typename: 'ClashesOpen' })
    expect(await desk.release([apart])).toMatchObject({ __typename: 'ProgrammeReleased' })
    await desk.edit(other, { time: { startsOn: wednesday, text: '15h30' } })
    const why = { reasonKind: 'CORRECTION' }
    expect(await desk.release([one], why)).toMatchObject({ __typename: 'ProgrammeReleased' })
  })

  test('names the clashes', async ({ db }) => {
    const { desk, one, other, policy } = await scene(db)
    await policy('BLOCKS_RELEASE')
    const document = `mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) {
      ... on ClashesOpen { message clashes { itemId itemTitle clash { kind grade otherId otherTitle } } } } }`
    const items = [{ itemId: one, revision: 1 }]
    const week = { officeId: desk.office.id, year: 2026, week: 48 }
    const input = { ...week, items, reasonKind: 'FIRST_RELEASE' }
    const { data } = await desk.on.api(document, { input }, { as: desk.planner })
    const clash = { kind: 'LEADER_TWICE', grade: 'BLOCKS_RELEASE' }
    expect(data.releaseProgramme.clashes).toEqual([
      {
        itemId: one,
        itemTitle: 'Giao ban',
        clash: { ...clash, otherId: other, otherTitle: 'Tiếp công dân' },
      },
    ])
    expect(data.releaseProgramme.message).toContain('Giao ban')
  })

  test('goes by the weight for the one leader', async ({ db }) => {
    const { desk, one, other, policy } = await scene(db)
    await policy('BLOCKS_RELEASE', desk.deputy.id)
    expect(await desk.release([one, other])).toMatchObject({ __typename: 'ProgrammeReleased' })
    const attends = { parties: [{ role: 'ATTENDS', personId: desk.deputy.id }] }
    const two = []
    for (const title of ['Họp tổ', 'Họp ban']) {
      two.push(await desk.add(title, '2026-11-26', '8h - 9h', attends))
    }
    const why = { reasonKind: 'CORRECTION' }
    expect(await desk.release(two, why)).toMatchObject({ __typename: 'ClashesOpen' })
  })
})

describe('an item is not saved', () => {
  const refused = ['ClashRefused', 'CLASH_REFUSED']
  const nine = { time: { startsOn: wednesday, text: '8h45 - 9h' } }

  test('with a clash that blocks saving: nothing is written', async ({ db }) => {
    const { desk, officeId, one, other, chairs, send, policy } = await scene(db)
    const apart = await desk.add('Làm việc với Sở', wednesday, '14h', chairs)
    await policy('BLOCKS_SAVING')
    const entries = async () => (await db.select().from(journal)).length
    const before = await entries()
    const fields = { title: 'Tiếp khách', ...nine, ...chairs }
    const added = { officeId, year: 2026, week: 48, fields }
    expect(await send('addItem', added)).toEqual([...refused, 'input.fields'])
    const edit = { itemId: apart, revision: 1, fields: nine }
    expect(await send('editItem', edit)).toEqual([...refused, 'input.fields.time'])
    expect(await entries()).toBe(before)
    expect(await desk.revision(apart)).toBe(1)
    // What touches neither time, place nor people is saved although the clash stands.
    await desk.edit(one, { title: 'Giao ban tuần' })
    // And what ends it, is.
    await desk.edit(other, { time: { startsOn: wednesday, text: '10h' } })
  })

  test('when undoing, restoring or moving brings it about', async ({ db }) => {
    const { desk, other, chairs, send, policy } = await scene(db)
    await desk.edit(other, { time: { startsOn: wednesday, text: '10h' } })
    await policy('BLOCKS_SAVING')
    const [{ id: editId } = { id: '' }] = await db
      .select()
      .from(journal)
      .where(eq(journal.verb, 'editItem'))
    expect(await send('undoEdit', { editId })).toEqual([...refused, 'input.editId'])
    const thursday = await desk.add('Thứ Năm', '2026-11-26', '8h', chairs)
    const move = { itemId: thursday, revision: 1, day: wednesday }
    expect(await send('moveItem', move)).toEqual([...refused, 'input.day'])
    const cancelled = await desk.add('Hủy', wednesday, '15h', chairs)
    expect(await send('cancelItem', { itemId: cancelled, revision: 1 })).toBe('ItemSaved')
    await desk.add('Chen vào', wednesday, '15h', chairs)
    const restore = { itemId: cancelled, revision: 2 }
    expect(await send('restoreItem', restore)).toEqual([...refused, 'input.itemId'])
  })

  test('for what the viewer sees alone: what is hidden refuses nothing and is not told', async ({
    db,
  }) => {
    const { desk, officeId, chairs, one, other, send, policy } = await scene(db)
    const as = await makeCaller(db, { officeId, role: 'SECRETARY', personId: desk.deputy.id })
    await policy('BLOCKS_SAVING')
    await db.execute(sql`update events set secrecy = 'TOP_SECRET' where id in (${one}, ${other})`)
    const parties = [...chairs.parties, { role: 'ATTENDS', personId: desk.deputy.id }]
    const fields = { title: 'Tiếp khách', ...nine, parties }
    const input = { officeId, year: 2026, week: 48, fields }
    expect(await send('addItem', input, as)).toBe('ItemSaved')
  })

  test('at the cost of one reading, and of none where nothing blocks saving', async ({ db }) => {
    const { officeId, chairs, send, policy } = await scene(db)
    const add = async (text: string) => {
      const fields = { title: 'Việc', time: { startsOn: '2026-11-26', text }, ...chairs }
      const input = { officeId, year: 2026, week: 48, fields }
      return (await counted(db, () => send('addItem', input))).count
    }
    const free = await add('8h - 9h')
    await policy('BLOCKS_SAVING')
    const held = [await add('9h - 10h'), await add('10h - 11h'), await add('11h - 12h')]
    expect(held).toEqual([free + 2, free + 2, free + 2])
  })
})

describe('the way between two places', () => {
  test('is told with the minutes that are missing, of one item and of the week', async ({ db }) => {
    const { desk, officeId, chairs, send, clashes } = await scene(db)
    await send('setTravelMinutes', { officeId, minutes: 30 })
    const at = (text: string) => ({ ...chairs, place: { text } })
    const first = await desk.add('Thăm xã', '2026-11-26', '8h - 9h', at('UBND xã'))
    const second = await desk.add('Dự lễ', '2026-11-26', '9h20 - 10h', at('Hội trường huyện'))
    const way = { kind: 'LEADER_TRAVEL', minutesNeeded: 30, minutesMissing: 10, grade: 'WARNS' }
    expect(await clashes(first)).toMatchObject([{ ...way, otherId: second }])
    expect(await clashes(second)).toMatchObject([{ ...way, otherId: first }])
    const { items } = await desk.week(`items { nodes { id clashes { ${told} } } }`)
    const shown = items.nodes.find(({ id }: { id: string }) => id === first)
    expect(shown.clashes).toEqual(await clashes(first))
  })

  test('keeps a leader from being free, and a room that is made ready from being held', async ({
    db,
  }) => {
    const { desk, officeId, chairs, send } = await scene(db)
    const room = { roomId: desk.roomId }
    await send('setTravelMinutes', { officeId, minutes: 30 })
    await send('setTravelMinutes', { officeId, one: room, other: room, minutes: 15 })
    await desk.add('Họp', '2026-11-26', '8h - 9h', { ...chairs, place: room })
    const free = async (text: string, place: object | null) => {
      const document = `query ($id: ID!, $time: TimeInput!, $place: ClashPlaceInput) { office(id: $id) {
        availability(time: $time, place: $place) { rooms { isFree kind minutesMissing by }
          leaders { person { id } isFree kind minutesMissing by } } } }`
      const variables = { id: officeId, time: { startsOn: '2026-11-26', text }, place }
      const { data } = await desk.on.api(document, variables, { as: desk.planner })
      const { rooms, leaders } = data.office.availability
      const isChair = (one: { person: { id: string } }) => one.person.id === desk.chair.id
      const { person: _, ...leader } = leaders.find(isChair)
      return { room: rooms[0], leader }
    }
    const nothing = { isFree: true, kind: null, minutesMissing: null, by: null }
    expect(await free('9h10 - 10h', { text: 'UBND xã' })).toEqual({
      room: { isFree: true, kind: 'ROOM_TURNAROUND', minutesMissing: 5, by: 'Họp' },
      leader: { isFree: false, kind: 'LEADER_TRAVEL', minutesMissing: 20, by: 'Họp' },
    })
    expect(await free('9h10 - 10h', null)).toMatchObject({ leader: nothing })
    expect(await free('9h30 - 10h', { text: 'UBND xã' })).toEqual({
      room: nothing,
      leader: nothing,
    })
    expect(await free('8h30 - 10h', room)).toMatchObject({
      room: { kind: 'ROOM_TAKEN' },
      leader: { kind: 'LEADER_TWICE' },
    })
  })
})

test('an item with one clash and one with three are read in as many statements', async ({ db }) => {
  const { desk, one, chairs, clashes, accept } = await scene(db)
  await accept(one)
  const first = await counted(db, () => clashes(one))
  expect(first.result).toHaveLength(1)
  for (const text of ['8h15 - 9h', '8h20 - 9h']) await desk.add('Nữa', wednesday, text, chairs)
  const third = await counted(db, () => clashes(one))
  expect(third.result).toHaveLength(3)
  expect([first.count, third.count]).toEqual([3, 3])
})

test('“làm việc tại cơ quan” meets nobody, and does once the office wants it to', async ({
  db,
}) => {
  const { desk, officeId, chairs, send, clashes } = await scene(db)
  const filler = await desk.add('Làm việc tại cơ quan.', '2026-11-26', '8h - 11h', chairs)
  await desk.add('Giao ban', '2026-11-26', '9h - 10h', chairs)
  expect(await clashes(filler)).toEqual([])
  await send('setFillerItems', { officeId, fillers: [] })
  expect(await clashes(filler)).toMatchObject([{ kind: 'LEADER_TWICE' }])
})
