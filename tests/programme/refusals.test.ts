import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { journal } from '../../db/schema/journal.ts'
import { releases } from '../../db/schema/release.ts'
import { counted, raceTest, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'

describe('releaseProgramme refuses', () => {
  test('what cannot be released, names the field, and leaves no entry', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    const other = await desk.add('Tiếp công dân', wednesday, '14h00')
    await desk.release([id])
    const entries = async () => (await db.select({ id: journal.id }).from(journal)).length
    const before = await entries()
    const refused = async (ids: string[], extra: Record<string, unknown>) => {
      const { __typename, code, field } = await desk.release(ids, extra)
      return [__typename, code, field]
    }
    const why = { reasonKind: 'CORRECTION' }
    expect(await refused([id], {})).toEqual([
      'InvalidInput',
      'NOT_FIRST_RELEASE',
      'input.reasonKind',
    ])
    expect(await refused([id], why)).toEqual(['InvalidInput', 'NOTHING_CHANGED', 'input.items'])
    expect(await refused([], why)).toEqual(['InvalidInput', 'NOTHING_CHANGED', 'input.items'])
    expect(await refused([other], { reasonKind: 'OTHER', reason: ' ' })).toEqual([
      'InvalidInput',
      'REASON_MISSING',
      'input.reason',
    ])
    expect(await refused([other], { ...why, week: 54 })).toEqual([
      'InvalidInput',
      'NO_SUCH_WEEK',
      'input.week',
    ])
    expect(await refused([], { ...why, items: [{ itemId: 'nothing', revision: 1 }] })).toEqual([
      'NotFound',
      'NOT_FOUND',
      'input.items.0.itemId',
    ])
    expect(await refused([], { ...why, items: [{ itemId: other, revision: 9 }] })).toEqual([
      'StaleItem',
      'STALE_ITEM',
      'input.revision',
    ])
    expect(await entries()).toBe(before)
  })

  test('an item whose room is taken, while the others go out', async ({ db }) => {
    const desk = await makeDesk(db)
    const place = (ifTaken: string) => ({ place: { roomId: desk.roomId, ifTaken } })
    const holds = await desk.add('Họp 1', wednesday, '14h–16h', place('REFUSE'))
    const wishes = await desk.add('Họp 2', wednesday, '14h - 15h', place('WISH'))
    expect(await desk.release([holds, wishes])).toMatchObject({
      __typename: 'ItemsWaiting',
      code: 'ITEMS_WAITING',
      items: [{ id: wishes }],
    })
    expect(await desk.release([holds])).toMatchObject({ __typename: 'ProgrammeReleased' })
    const { items } = await desk.week(
      'items { nodes { id place { state } change { isWaiting } clashes { kind severity otherId otherTitle otherDay otherTime subject } } }',
    )
    expect(items.nodes).toEqual([
      { id: holds, place: { state: 'HELD' }, change: null, clashes: [] },
      {
        id: wishes,
        place: { state: 'WANTED' },
        change: { isWaiting: true },
        clashes: [
          {
            kind: 'ROOM_TAKEN',
            severity: 'BLOCKS',
            otherId: holds,
            otherTitle: 'Họp 1',
            otherDay: wednesday,
            otherTime: '14h–16h',
            subject: 'Phòng họp số 2',
          },
        ],
      },
    ])
  })

  for (const rowCount of [1, 3, 5]) {
    test(`${rowCount} waiting items, which are read together`, async ({ db }) => {
      const desk = await makeDesk(db)
      const place = (ifTaken: string) => ({ place: { roomId: desk.roomId, ifTaken } })
      await desk.add('Họp 1', wednesday, '14h - 16h', place('REFUSE'))
      const waiting: string[] = []
      for (let n = 0; n < rowCount; n += 1) {
        waiting.push(await desk.add(`Họp chờ ${n}`, wednesday, '14h - 15h', place('WISH')))
      }
      const items = []
      for (const itemId of waiting) items.push({ itemId, revision: await desk.revision(itemId) })
      const input = {
        officeId: desk.office.id,
        year: 2026,
        week: 48,
        items,
        reasonKind: 'FIRST_RELEASE',
      }
      const { result, count } = await counted(db, () =>
        desk.on.api(
          `mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) {
            ... on ItemsWaiting { items { id title place { label } change { isWaiting } } } } }`,
          { input },
          { as: desk.planner },
        ),
      )
      const shown = waiting.map((id, n) => ({
        id,
        title: `Họp chờ ${n}`,
        place: { label: 'Phòng họp số 2' },
        change: { isWaiting: true },
      }))
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
      expect(result.data.releaseProgramme.items).toEqual(shown.sort(byId))
      expect(count).toBe(10)
    })
  }

  test('somebody who only reads', async ({ db }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const input = {
      officeId: desk.office.id,
      year: 2026,
      week: 48,
      items: [],
      reasonKind: 'FIRST_RELEASE',
    }
    const { data } = await desk.on.api(
      'mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { __typename } }',
      { input },
      { as: member },
    )
    expect(data.releaseProgramme.__typename).toBe('NotAllowed')
  })

  test('nothing in an empty week, which may be released first without items', async ({ db }) => {
    const desk = await makeDesk(db)
    expect(await desk.release([])).toMatchObject({ release: { number: 0, changes: [] } })
  })
})

describe('a release', () => {
  test('cannot be altered by SQL', async ({ db }) => {
    const desk = await makeDesk(db)
    await desk.release([await desk.add('Họp giao ban', wednesday, '8h00')])
    for (const statement of [
      sql`update releases set reason = 'x'`,
      sql`delete from releases`,
      sql`truncate releases cascade`,
      // Nor be told of another week.
      sql`update documents set period = daterange('2030-01-07', '2030-01-14')`,
      sql`delete from documents`,
      sql`truncate documents cascade`,
    ]) {
      const refusal = db.transaction((tx) => tx.execute(statement))
      await expect(refusal).rejects.toMatchObject({
        cause: expect.objectContaining({ message: expect.stringContaining('only ever added to') }),
      })
    }
    expect((await db.select().from(releases)).map(({ reason }) => reason)).toEqual([''])
  })

  raceTest('takes the next number without a gap when many release at once', async ({ db }) => {
    const desk = await makeDesk(db, { kind: 'postgres' })
    const ids: string[] = []
    for (let n = 0; n < 6; n += 1) ids.push(await desk.add(`Việc ${n}`, wednesday, '8h00'))
    const first = await desk.release(ids.slice(0, 1))
    expect(first.release.number).toBe(0)
    const answers = await Promise.all(
      ids.slice(1).map((id) => desk.release([id], { reasonKind: 'CORRECTION' })),
    )
    expect(answers.map(({ release }) => release.number).sort()).toEqual([1, 2, 3, 4, 5])
    const { releases: listed } = await desk.week('releases { nodes { number lines { title } } }')
    expect(
      listed.nodes.map(({ number, lines }: { number: number; lines: unknown[] }) => [
        number,
        lines.length,
      ]),
    ).toEqual([
      [5, 6],
      [4, 5],
      [3, 4],
      [2, 3],
      [1, 2],
      [0, 1],
    ])
  })
})

test('a list of releases refuses a cursor that it never gave', async ({ db }) => {
  const desk = await makeDesk(db)
  const ask = (key: unknown) =>
    desk.on.api(
      `query ($officeId: ID!, $after: String) { office(id: $officeId) { programme(year: 2026, week: 48) {
        releases(after: $after) { nodes { number } } } } }`,
      {
        officeId: desk.office.id,
        after: Buffer.from(JSON.stringify([key])).toString('base64url'),
      },
      { as: desk.planner },
    )
  for (const strange of [1.5, 1e99, 'một']) {
    const { errors } = await ask(strange)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'INVALID_INPUT', field: 'after' },
    ])
  }
  expect((await ask(1)).errors).toBeUndefined()
})
