import { eq } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { accounts, authorisations } from '../../db/schema/access.ts'
import { events } from '../../db/schema/event.ts'
import { record } from '../../src/journal/commands.ts'
import { KeptWeeks, type ReadWeek, sightOfWeeks } from '../../src/programme/queries/kept.ts'
import { testNow } from '../support/api.ts'
import { committedTest, counted, raceTest, test } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { makePerson } from '../support/make/people.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'
const shape = 'pendingCount items { nodes { id title sight secrecy parties { label } } }'
// Who asks, with the own office and its count of changes.
const whenKept = 1

type Seen = { pendingCount: number; items: { nodes: { title: string | null; sight: string }[] } }

const titles = ({ items }: Seen) => items.nodes.map(({ title }) => title)

function latch() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

async function edit(desk: Desk, itemId: string, fields: object): Promise<void> {
  const { data } = await desk.on.api(
    `mutation ($input: EditItemInput!) { editItem(input: $input) { __typename } }`,
    { input: { itemId, revision: await desk.revision(itemId), fields } },
    { as: desk.planner },
  )
  expect(data.editItem.__typename).toBe('ItemSaved')
}

function reading(db: Db, desk: Desk, as?: Caller) {
  return counted(db, () => desk.week(shape, as === undefined ? {} : { as })) as Promise<{
    result: Seen
    count: number
  }>
}

describe('a week that was read', () => {
  committedTest('is read once for all planners until something changes', async ({ db }) => {
    const desk = await makeDesk(db)
    const { id: officeId } = desk.office
    const colleague = await makeCaller(db, { officeId, role: 'PLANNER' })
    const id = await desk.add('Giao ban', wednesday, '8h')
    const first = await reading(db, desk)
    expect(first.count).toBe(whenKept + 1)
    const again = await reading(db, desk, colleague)
    expect(again.count).toBe(whenKept)
    expect(again.result).toEqual(first.result)
    await edit(desk, id, { title: 'Họp khẩn' })
    const changed = await reading(db, desk, colleague)
    expect(changed.count).toBe(whenKept + 1)
    expect(titles(changed.result)).toEqual(['Họp khẩn'])
    expect((await reading(db, desk)).count).toBe(whenKept)
  })

  committedTest('is read once for twenty who ask at once', async ({ db }) => {
    const desk = await makeDesk(db)
    await desk.add('Giao ban', wednesday, '8h')
    await reading(db, desk)
    await desk.add('Họp khẩn', wednesday, '9h')
    const { result, count } = await counted(db, () =>
      Promise.all(Array.from({ length: 20 }, () => desk.week(shape))),
    )
    for (const one of result) expect(titles(one)).toEqual(['Giao ban', 'Họp khẩn'])
    expect(count).toBe(20 * whenKept + 1)
  })

  committedTest(
    'gives one item of it without reading that, to those of its sight',
    async ({ db }) => {
      const desk = await makeDesk(db)
      const { id: officeId } = desk.office
      const other = await makePerson(db, { officeId, name: 'Võ Thị Ba', isLeader: true })
      const leader = await makeCaller(db, { officeId, role: 'LEADER', personId: other.id })
      const id = await desk.add('Việc kín', wednesday, '8h', { secrecy: 'SECRET' })
      const ask = (as = desk.planner) =>
        counted(db, async () => {
          const document = `query ($id: ID!) { item(id: $id) { title sight change { kind } clashes { kind } } }`
          return (await desk.on.api(document, { id }, { as })).data.item
        })
      const alone = await ask()
      expect(alone.count).toBe(3)
      await reading(db, desk)
      expect(await ask()).toMatchObject({ count: 2, result: alone.result })
      expect(await ask(leader)).toMatchObject({ count: 3, result: { title: null, sight: 'BUSY' } })
      await edit(desk, id, { title: 'Họp khẩn' })
      expect(await ask()).toMatchObject({ count: 3, result: { title: 'Họp khẩn' } })
    },
  )

  committedTest('is never shown to one who sees less, or otherwise', async ({ db }) => {
    const desk = await makeDesk(db)
    const { id: officeId } = desk.office
    const others = await makePerson(db, { officeId, name: 'Võ Thị Ba', isLeader: true })
    const caller = (role: 'LEADER' | 'REGISTRAR' | 'MEMBER', personId: string | null = null) =>
      makeCaller(db, { officeId, role, personId })
    const leader = await caller('LEADER', desk.chair.id)
    const other = await caller('LEADER', others.id)
    const member = await caller('MEMBER')
    const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
    const id = await desk.add('Việc kín', wednesday, '8h', { parties, secrecy: 'SECRET' })
    for (let round = 0; round < 2; round += 1) {
      expect(titles((await reading(db, desk)).result)).toEqual(['Việc kín'])
      expect(titles((await reading(db, desk, leader)).result)).toEqual(['Việc kín'])
      expect((await reading(db, desk, other)).result.items.nodes).toMatchObject([
        { title: null, sight: 'BUSY', parties: [] },
      ])
      expect((await reading(db, desk, member)).result.items.nodes).toEqual([])
    }
    await desk.release([id])
    expect((await reading(db, desk, member)).result.items.nodes).toMatchObject([{ title: null }])
    expect(titles((await reading(db, desk, leader)).result)).toEqual(['Việc kín'])
  })

  committedTest('is not shown once its secrecy was raised', async ({ db }) => {
    const desk = await makeDesk(db)
    const { id: officeId } = desk.office
    const registrar = await makeCaller(db, { officeId, role: 'REGISTRAR' })
    const member = await makeCaller(db, { officeId, role: 'MEMBER' })
    const id = await desk.add('Gặp riêng', wednesday, '8h')
    await desk.release([id])
    for (const as of [registrar, member]) {
      expect(titles((await reading(db, desk, as)).result)).toEqual(['Gặp riêng'])
    }
    await edit(desk, id, { secrecy: 'PRIVATE' })
    for (const as of [registrar, member]) {
      expect(titles((await reading(db, desk, as)).result)).toEqual([null])
    }
  })

  committedTest('is seen by a deputy for as long as they act for the leader', async ({ db }) => {
    const desk = await makeDesk(db)
    const { id: officeId } = desk.office
    const member = await makeCaller(db, { officeId, role: 'MEMBER' })
    await db
      .update(accounts)
      .set({ personId: desk.deputy.id })
      .where(eq(accounts.id, member.accountId))
    const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
    const id = await desk.add('Việc riêng', wednesday, '8h', { parties, secrecy: 'PRIVATE' })
    await desk.release([id])
    expect(titles((await reading(db, desk, member)).result)).toEqual([null])
    const [from, until] = [testNow, testNow.plus({ hours: 2 })]
    await db.insert(authorisations).values({
      officeId,
      principalId: desk.chair.id,
      deputyId: desk.deputy.id,
      scope: 'ALL',
      period: { from, until },
    })
    expect(titles((await reading(db, desk, member)).result)).toEqual(['Việc riêng'])
    desk.on.now = testNow.plus({ hours: 3 })
    expect(titles((await reading(db, desk, member)).result)).toEqual([null])
  })

  committedTest('is read anew when something of it has come to be over', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Giao ban', wednesday, '8h - 9h')
    await desk.release([id])
    const locked = async () =>
      (await desk.week('items { nodes { isLocked } }')).items.nodes[0].isLocked
    expect(await locked()).toBe(false)
    desk.on.now = DateTime.fromISO('2026-11-25T02:00:00Z', { zone: 'utc' })
    expect(await locked()).toBe(true)
    desk.on.now = testNow
    expect(await locked()).toBe(false)
  })

  committedTest('has the names of those who were renamed', async ({ db }) => {
    const desk = await makeDesk(db)
    const { id: officeId } = desk.office
    const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
    await desk.add('Giao ban', wednesday, '8h', { parties })
    await reading(db, desk)
    const { data } = await desk.on.api(
      `mutation ($input: SavePersonInput!) { savePerson(input: $input) { __typename ... on Refusal { code field } } }`,
      {
        input: {
          officeId,
          personId: desk.chair.id,
          revision: 1,
          name: 'Trần Văn Bình',
          isLeader: true,
          posts: [],
        },
      },
      { as: desk.planner },
    )
    expect(data.savePerson).toEqual({ __typename: 'PersonSaved' })
    expect((await reading(db, desk)).result.items.nodes).toMatchObject([
      { parties: [{ label: 'Trần Văn Bình' }] },
    ])
  })

  raceTest('has what was begun before it was kept and done after', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Giao ban', wednesday, '8h')
    const [gate, written] = [latch(), latch()]
    const late = db.transaction(async (tx) => {
      await tx.update(events).set({ title: 'Họp khẩn' }).where(eq(events.id, id))
      const entry = { officeId: desk.office.id, actorId: null, at: testNow, verb: 'editItem' }
      await record(tx, { ...entry, changes: [] })
      written.open()
      await gate.opened
    })
    await written.opened
    expect(titles((await reading(db, desk)).result)).toEqual(['Giao ban'])
    expect((await reading(db, desk)).count).toBe(whenKept)
    gate.open()
    await late
    expect(titles((await reading(db, desk)).result)).toEqual(['Họp khẩn'])
  })

  test('is not kept by a transaction that has written', async ({ db }) => {
    const desk = await makeDesk(db)
    await desk.add('Giao ban', wednesday, '8h')
    expect((await reading(db, desk)).count).toBe(whenKept + 1)
    expect((await reading(db, desk)).count).toBe(whenKept + 1)
  })
})

describe('what is kept', () => {
  const until = testNow.plus({ days: 1 }).toUTC().toISO() ?? ''
  const read = (value: string, bytes = 10, changes: number | null = 1) => {
    const reading: ReadWeek<string> = { value, changes, until, bytes }
    return async () => reading
  }
  const asked = { changes: 1, now: testNow }
  const settled = () => new Promise((resolve) => setImmediate(resolve))

  test('stays within its bounds, the last used longest', async () => {
    const kept = new KeptWeeks(30)
    for (const key of ['a', 'b', 'c']) await kept.get(key, asked, read(key))
    await settled()
    await kept.get('a', asked, read('other'))
    await kept.get('d', asked, read('d'))
    await settled()
    const now = await Promise.all(['a', 'c', 'd'].map((key) => kept.get(key, asked, read('anew'))))
    expect(now).toEqual(['a', 'c', 'd'])
    expect(await kept.get('b', asked, read('anew'))).toBe('anew')
    expect(await kept.get('e', asked, read('too large', 31))).toBe('too large')
    await settled()
    expect(await kept.get('e', asked, read('anew'))).toBe('anew')
  })

  test('is given to who asks for less than it saw, and to nobody who asks for more', async () => {
    const kept = new KeptWeeks()
    await kept.get('a', asked, read('newer', 10, 3))
    await settled()
    expect(await kept.get('a', { ...asked, changes: 2 }, read('anew'))).toBe('newer')
    expect(await kept.get('a', { ...asked, changes: 4 }, read('anew', 10, 4))).toBe('anew')
  })

  test('is not given to who waited for it into the time when it no longer holds', async () => {
    const kept = new KeptWeeks()
    const gate = latch()
    const slow = async () => {
      await gate.opened
      return read('yesterday')()
    }
    const first = kept.get('a', asked, slow)
    const inTime = kept.get('a', asked, read('anew'))
    const late = kept.get('a', { ...asked, now: testNow.plus({ days: 2 }) }, read('today'))
    gate.open()
    expect(await Promise.all([first, inTime, late])).toEqual(['yesterday', 'yesterday', 'today'])
  })

  test('is not given to who waited for what only one transaction sees', async () => {
    const kept = new KeptWeeks()
    const gate = latch()
    const inside = async () => {
      await gate.opened
      return read('not committed', 10, null)()
    }
    const first = kept.get('a', asked, inside)
    const other = kept.get('a', asked, read('committed'))
    gate.open()
    expect(await Promise.all([first, other])).toEqual(['not committed', 'committed'])
  })

  test('is nothing when the reading failed', async () => {
    const kept = new KeptWeeks()
    const failing = () => Promise.reject(new Error('no connection'))
    await expect(kept.get('a', asked, failing)).rejects.toThrow('no connection')
    expect(await kept.get('a', asked, read('anew'))).toBe('anew')
  })

  test('has one name for all who see everything, and one for each who does not', () => {
    const viewer = (
      accountId: string,
      role: 'PLANNER' | 'CHIEF' | 'REGISTRAR' | 'MEMBER',
      personId = 'p',
    ) => ({
      accountId,
      officeId: 'o',
      name: '',
      email: '',
      language: 'vi' as const,
      grants: [{ officeId: 'o', role, unitId: null, personId: null }],
      personIds: [personId],
      unitIds: [],
    })
    const sights = [
      viewer('1', 'PLANNER'),
      viewer('2', 'CHIEF', 'q'),
      viewer('3', 'REGISTRAR'),
      viewer('4', 'REGISTRAR'),
      viewer('5', 'MEMBER'),
      viewer('6', 'MEMBER', 'q'),
    ].map((one) => sightOfWeeks(one, 'o'))
    expect(new Set(sights).size).toBe(5)
    expect(sights[0]).toBe(sights[1])
    expect(sightOfWeeks(viewer('1', 'PLANNER'), 'another office')).not.toBe(sights[0])
  })
})
