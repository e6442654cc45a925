import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'

async function since(desk: Desk, number: number, as = desk.planner) {
  const { changesSince } = await desk.week(
    `changesSince(number: ${number}) { kind title day dayBefore fields { field before after } }`,
    { as },
  )
  return changesSince
}

describe('what has changed since a number', () => {
  test('is told once over several adjustments, and what came and went in between not at all', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const kept = await desk.add('Giao ban', wednesday, '7h30')
    const moved = await desk.add('Họp y tế', wednesday, '8h00')
    const gone = await desk.add('Tiếp dân', wednesday, '14h00')
    await desk.release([kept, moved, gone])
    await desk.edit(moved, { time: { startsOn: wednesday, text: '9h00' } })
    await desk.edit(kept, { title: 'Giao ban tuần' })
    await desk.release([moved, kept], { reasonKind: 'CORRECTION' })
    await desk.edit(moved, { time: { startsOn: '2026-11-26', text: '10h00' } })
    await desk.edit(kept, { title: 'Giao ban' })
    await desk.move(gone, '2026-12-02')
    const added = await desk.add('Họp báo', '2026-11-27', '9h00')
    await desk.release([moved, kept, gone, added], { reasonKind: 'CORRECTION' })
    expect(await since(desk, 0)).toEqual([
      { kind: 'MOVED', title: 'Tiếp dân', day: '2026-12-02', dayBefore: wednesday, fields: [] },
      {
        kind: 'MOVED',
        title: 'Họp y tế',
        day: '2026-11-26',
        dayBefore: wednesday,
        fields: [
          { field: 'DAY', before: '25/11/2026', after: '26/11/2026' },
          { field: 'TIME', before: '8h', after: '10h' },
        ],
      },
      expect.objectContaining({ kind: 'ADDED', title: 'Họp báo', dayBefore: null }),
    ])
    expect(await since(desk, 1)).toHaveLength(4)
    expect(await since(desk, 2)).toEqual([])
    expect(await since(desk, 3)).toBeNull()
  })

  test('tells nobody what they may not see of it', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Bàn nhân sự', wednesday, '8h00', { secrecy: 'CONFIDENTIAL' })
    const hidden = await desk.add('Đón đoàn', wednesday, '9h00', { secrecy: 'TOP_SECRET' })
    const opened = await desk.add('Duyệt đề án', wednesday, '15h00', { secrecy: 'CONFIDENTIAL' })
    await desk.release([id, hidden, opened])
    await desk.edit(id, { title: 'Bàn nhân sự mới' })
    await desk.edit(hidden, { title: 'Đón đoàn khách' })
    await desk.edit(opened, { secrecy: 'NORMAL' })
    await desk.release([id, hidden, opened], { reasonKind: 'CORRECTION' })
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    expect(await since(desk, 0)).toHaveLength(3)
    const seen = await since(desk, 0, member)
    expect(seen).toEqual([
      {
        kind: 'CHANGED',
        title: 'Duyệt đề án',
        day: wednesday,
        dayBefore: wednesday,
        fields: [],
      },
    ])
    expect(JSON.stringify(seen)).not.toMatch(/nhân sự|Đón đoàn/)
    await desk.edit(id, { time: { startsOn: wednesday, text: '8h30' } })
    await desk.release([id], { reasonKind: 'CORRECTION' })
    expect((await since(desk, 0, member))[0]).toMatchObject({
      kind: 'CHANGED',
      title: null,
      fields: [],
    })
  })

  test('takes as many statements for three changes as for one', async ({ db }) => {
    const desk = await makeDesk(db)
    const ids = []
    for (const hour of [8, 9, 10]) ids.push(await desk.add(`Họp ${hour}`, wednesday, `${hour}h00`))
    await desk.release(ids)
    await desk.edit(ids[0]!, { title: 'Họp khác' })
    await desk.release([ids[0]!], { reasonKind: 'CORRECTION' })
    const one = await counted(db, () => since(desk, 0))
    for (const id of ids) await desk.edit(id, { remarks: 'mang tài liệu' })
    await desk.release(ids, { reasonKind: 'CORRECTION' })
    const three = await counted(db, () => since(desk, 0))
    expect([one.result.length, three.result.length]).toEqual([1, 3])
    expect(three.count).toBe(one.count)
  })
})

const lines = 'lines { itemId day time title place status movedTo }'

type Step = { verb: 'edit' | 'move' | 'cancel' | 'release'; item: number; minutes: number }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    verb: fc.constantFrom('edit', 'edit', 'move', 'cancel', 'release', 'release'),
    item: fc.nat(3),
    minutes: fc.integer({ min: 1, max: 90 }),
  }),
  { minLength: 4, maxLength: 10 },
)

/** Cancels an item. */
async function cancel(desk: Desk, itemId: string): Promise<void> {
  const input = { itemId, revision: await desk.revision(itemId) }
  const { data } = await desk.on.api(
    'mutation ($input: CancelItemInput!) { cancelItem(input: $input) { __typename } }',
    { input },
    { as: desk.planner },
  )
  expect(data.cancelItem.__typename).toBe('ItemSaved')
}

describe('the programme as it stood at an instant', () => {
  test('is what was read then, through any edits and releases', async ({ db }) => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const desk = await makeDesk(db)
        const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
        const as = { as: member }
        const ids = []
        for (const hour of [7, 8, 9, 10]) {
          ids.push(await desk.add(`Họp ${hour}`, '2026-11-27', `${hour}h00`))
        }
        const cancelled = new Set<string>()
        const snapshots: { at: string; seen: unknown }[] = []
        let releases = 0
        for (const { verb, item, minutes } of taken) {
          desk.on.now = desk.on.now.plus({ minutes })
          const id = ids[item]!
          if (verb !== 'release' && cancelled.has(id)) continue
          if (verb === 'edit') await desk.edit(id, { title: `Họp lúc ${minutes} ${desk.on.now}` })
          if (verb === 'move') await desk.move(id, minutes % 2 ? '2026-11-28' : '2026-12-02')
          if (verb === 'cancel') {
            await cancel(desk, id)
            cancelled.add(id)
          }
          if (verb === 'release') {
            const reasonKind = releases === 0 ? 'FIRST_RELEASE' : 'CORRECTION'
            const answer = await desk.release([id], { reasonKind })
            if (answer.__typename === 'ProgrammeReleased') releases += 1
          }
          const { latestRelease } = await desk.week(`latestRelease { number ${lines} }`, as)
          snapshots.push({ at: desk.on.now.toISO()!, seen: latestRelease })
        }
        for (const { at, seen } of snapshots) {
          const { releaseAt } = await desk.week(`releaseAt(at: "${at}") { number ${lines} }`, as)
          expect(releaseAt).toEqual(seen)
        }
        const before = DateTime.fromISO(snapshots[0]?.at ?? desk.on.now.toISO()!)
          .minus({ days: 1 })
          .toUTC()
          .toISO()
        const { releaseAt } = await desk.week(`releaseAt(at: "${before}") { number }`, as)
        expect(releaseAt).toBeNull()
      }),
      { numRuns: 3 },
    )
  })
})
