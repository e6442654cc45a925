import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { committedTest, counted } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'
// Who asks, with the own office and its count of changes.
const asking = 1

async function versionFor(desk: Desk, as: Caller = desk.planner, week = 48): Promise<string> {
  return (await desk.week('version', { as, week })).version
}

function asked(db: Db, desk: Desk, as: Caller = desk.planner) {
  return counted(db, () => versionFor(desk, as))
}

describe('the version of a week', () => {
  committedTest(
    'costs nothing while the office changes nothing, else one statement',
    async ({ db }) => {
      const desk = await makeDesk(db)
      const { id: officeId } = desk.office
      const colleague = await makeCaller(db, { officeId, role: 'PLANNER' })
      const id = await desk.add('Giao ban', wednesday, '8h')
      const first = await asked(db, desk)
      expect(first.count).toBe(asking + 1)
      const again = await asked(db, desk, colleague)
      expect([again.count, again.result]).toEqual([asking, first.result])
      await desk.edit(id, { title: 'Họp khẩn' })
      const changed = await asked(db, desk, colleague)
      expect(changed.count).toBe(asking + 1)
      expect(changed.result).not.toBe(first.result)
      expect((await asked(db, desk)).count).toBe(asking)
    },
  )

  committedTest(
    'stays while another week changes, and follows what comes, goes and moves',
    async ({ db }) => {
      const desk = await makeDesk(db)
      const seen = [await versionFor(desk)]
      const id = await desk.add('Giao ban', wednesday, '8h')
      seen.push(await versionFor(desk))
      await desk.add('Tuần khác', '2026-12-02', '8h', {}, 49)
      expect(await versionFor(desk)).toBe(seen.at(-1))
      await desk.move(id, '2026-11-26')
      seen.push(await versionFor(desk))
      await desk.release([id], { reasonKind: 'FIRST_RELEASE' })
      seen.push(await versionFor(desk))
      await desk.move(id, '2026-12-03')
      seen.push(await versionFor(desk))
      expect(new Set(seen).size).toBe(seen.length)
    },
  )

  committedTest('tells readers of releases and of no draft', async ({ db }) => {
    const desk = await makeDesk(db)
    const reader = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const empty = await versionFor(desk, reader)
    const id = await desk.add('Giao ban', wednesday, '8h')
    expect(await versionFor(desk, reader)).toBe(empty)
    await desk.release([id], { reasonKind: 'FIRST_RELEASE' })
    const released = await versionFor(desk, reader)
    expect(released).not.toBe(empty)
    await desk.edit(id, { title: 'Họp khẩn' })
    expect(await versionFor(desk, reader)).toBe(released)
  })

  committedTest('tells nobody of what is hidden from them', async ({ db }) => {
    const desk = await makeDesk(db)
    const { id: officeId } = desk.office
    const registrar = await makeCaller(db, { officeId, role: 'REGISTRAR' })
    const reader = await makeCaller(db, { officeId, role: 'MEMBER' })
    const secret = await desk.add('Việc kín', wednesday, '8h', { secrecy: 'TOP_SECRET' })
    const masked = await desk.add('Việc riêng', wednesday, '9h', { secrecy: 'PRIVATE' })
    await desk.release([secret, masked], { reasonKind: 'FIRST_RELEASE' })
    const items = await desk.week('items { nodes { title sight } }', { as: registrar })
    for (const { title } of items.items.nodes) expect(title).toBeNull()
    const own = await desk.add('Việc chung', wednesday, '16h')
    const before = [await versionFor(desk, registrar), await versionFor(desk, reader)]
    const planners = await versionFor(desk)
    const savedFor = async (as: Caller) => (await desk.week('savedAt', { as })).savedAt
    const saved = await savedFor(registrar)
    desk.on.now = desk.on.now.plus({ minutes: 5 })
    await desk.edit(secret, { title: 'Việc kín hơn', time: { startsOn: wednesday, text: '10h' } })
    await desk.edit(masked, { title: 'Việc riêng khác' })
    await desk.add('Việc kín nữa', wednesday, '14h', { secrecy: 'TOP_SECRET' })
    expect([await versionFor(desk, registrar), await versionFor(desk, reader)]).toEqual(before)
    expect(await versionFor(desk)).not.toBe(planners)
    expect(await savedFor(registrar)).toBe(saved)
    expect(await savedFor(desk.planner)).not.toBe(saved)
    desk.on.now = desk.on.now.plus({ minutes: 5 })
    const { data } = await desk.on.api(
      'mutation ($input: WithdrawItemInput!) { withdrawItem(input: $input) { __typename } }',
      { input: { itemId: own, revision: await desk.revision(own) } },
      { as: desk.planner },
    )
    expect(data.withdrawItem.__typename).toBe('ItemWithdrawn')
    expect(await savedFor(registrar)).not.toBe(saved)
  })

  committedTest('beside the items is never newer than they are', async ({ db }) => {
    const desk = await makeDesk(db)
    const shape = 'version items { nodes { title } }'
    await desk.add('Giao ban', wednesday, '8h')
    const read = await counted(db, () => desk.week(shape))
    expect(read.count).toBe(asking + 2)
    const id = await desk.add('Họp khẩn', wednesday, '9h')
    const version = await versionFor(desk)
    const after = await desk.week(shape)
    expect(after.version).toBe(version)
    expect(after.items.nodes).toHaveLength(2)
    await desk.edit(id, { title: 'Thôi họp' })
    const last = await desk.week(shape)
    expect([last.version === version, last.items.nodes[1].title]).toEqual([false, 'Thôi họp'])
  })
})
