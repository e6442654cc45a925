import { expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { fullEvents } from '../../src/event/queries.ts'
import { draftOf } from '../../src/event/rules/image.ts'
import { writeEvents } from '../../src/release/commands/write.ts'
import { counted, test } from '../support/harness.ts'
import { makeDesk, type Verb } from '../support/make/draft.ts'

const thursday = '2026-11-26'
const at = (text: string) => ({ startsOn: thursday, text })

/** A desk whose Thursday has `count` items in one room, hour after hour, and the first of them. */
async function scene(db: Db, count: number) {
  const desk = await makeDesk(db)
  const place = { roomId: desk.rooms[0].id }
  const parties = [{ role: 'CHAIRS', personId: desk.leader.id }]
  const items = []
  for (let n = 0; n < count; n += 1) {
    items.push(
      await desk.add({ title: `Họp ${n}`, time: at(`${7 + n}h - ${8 + n}h`), place, parties }),
    )
  }
  return { desk, items, item: items[0]!, place, parties }
}

type Scene = Awaited<ReturnType<typeof scene>>

/** Sends a verb and gives the type of its answer and how many statements it took, the viewer's among them. */
async function send({ desk }: Scene, verb: Verb, input: object, options?: { key?: string }) {
  const { result, count } = await counted(desk.db, () => desk.send(verb, input, options))
  return `${result.__typename} ${count}`
}

function added({ desk, place, parties }: Scene, fields: object = {}) {
  const usual = { title: 'Tiếp công dân', time: at('15h - 16h'), place, parties }
  return { officeId: desk.office.id, year: 2026, week: 48, fields: { ...usual, ...fields } }
}

for (const count of [1, 3]) {
  test(`in a week of ${count} an item is added in a statement for what is known and one for each table`, async ({
    db,
  }) => {
    const s = await scene(db, count)
    const saved = [
      await send(s, 'addItem', added(s)),
      await send(s, 'addItem', added(s, { time: at('17h'), place: null })),
      await send(s, 'addItem', added(s, { time: at('18h - 19h') }), { key: 'once' }),
      await send(s, 'addItem', added(s)),
    ]
    expect(saved).toEqual(['ItemSaved 5', 'ItemSaved 4', 'ItemSaved 7', 'SlotTaken 7'])
  })

  test(`in a week of ${count} an item is edited in as many statements as its tables take`, async ({
    db,
  }) => {
    const s = await scene(db, count)
    const { desk, item } = s
    const edit = (revision: number, fields: object) =>
      send(s, 'editItem', { itemId: item.id, revision, fields })
    const saved = [
      await edit(1, { title: 'Giao ban' }),
      await edit(2, { parties: [] }),
      await edit(3, { time: at('15h - 16h') }),
      await edit(4, { place: { roomId: desk.rooms[1].id } }),
      await edit(5, { place: null }),
    ]
    // A booking that moves is looked at, its room locked, looked at again, given back and held anew.
    expect(saved).toEqual([4, 4, 10, 10, 8].map((n) => `ItemSaved ${n}`))
  })

  test(`in a week of ${count} every other verb takes the same statements`, async ({ db }) => {
    const s = await scene(db, count)
    const { item } = s
    const verb = (name: Verb, revision: number, more: object = {}) =>
      send(s, name, { itemId: item.id, revision, ...more })
    const saved = [
      await verb('moveItem', 1, { day: '2026-11-27' }),
      await verb('postponeItem', 2),
      await verb('restoreItem', 3),
      await verb('cancelItem', 4),
      await verb('withdrawItem', 5),
    ]
    const given = [11, 8, 6, 8].map((n) => `ItemSaved ${n}`)
    expect(saved).toEqual([...given, 'ItemWithdrawn 4'])
  })

  test(`${count} events are written in as many statements as one`, async ({ db }) => {
    const { desk, items } = await scene(db, count)
    const images = await fullEvents(
      db,
      items.map(({ id }) => id),
    )
    const writes = images.map((before) => ({
      officeId: desk.office.id,
      before,
      draft: { ...draftOf(before), placeResourceId: desk.rooms[1].id, people: [] },
    }))
    const occasion = { now: desk.now, owners: [] }
    const { result, statements } = await counted(db, () => writeEvents(db, writes, occasion))
    expect(result.state).toBe('WRITTEN')
    expect(statements.length).toBe(count === 1 ? 6 : 7)
  })
}
