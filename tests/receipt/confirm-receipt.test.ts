import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { counted, test } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { makeGroup, makeOffice, makePerson, makeUnit } from '../support/make/people.ts'
import { makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'
const receipts = `receipts { nodes { unit { name } person { name } state number confirmedNumber confirmedBy
  isOnBehalf seenNumber mayConfirm } }`

/** Week 48, whose two meetings are prepared by a unit each, and those who speak for units and a leader. */
async function makeScene(db: Db) {
  const desk = await makeDesk(db)
  const officeId = desk.office.id
  const [works, health] = [
    await makeUnit(db, { officeId, name: 'Sở Xây dựng', position: 1 }),
    await makeUnit(db, { officeId, name: 'Sở Y tế', position: 2 }),
  ]
  const preparedBy = (unitId: string) => ({ parties: [{ role: 'PREPARES', unitId }] })
  const one = await desk.add('Họp xây dựng', wednesday, '8h00', preparedBy(works.id))
  const two = await desk.add('Họp y tế', wednesday, '10h00', {
    parties: [
      { role: 'PREPARES', unitId: health.id },
      { role: 'CHAIRS', personId: desk.chair.id },
    ],
  })
  const registrar = (unitId: string, name: string) =>
    makeCaller(db, { officeId, role: 'REGISTRAR', unitId, name })
  const callers = {
    works: await registrar(works.id, 'Anh Sơn'),
    health: await registrar(health.id, 'Chị Yến'),
    leader: await makeCaller(db, {
      officeId,
      role: 'LEADER',
      personId: desk.chair.id,
      name: 'Phước',
    }),
    member: await makeCaller(db, { officeId, role: 'MEMBER', name: 'Anh Ba' }),
  }
  const confirm = async (input: object, as: Caller) => {
    const { data, errors } = await desk.on.api(
      `mutation ($input: ConfirmReceiptInput!) { confirmReceipt(input: $input) { __typename
        ... on Refusal { code field message }
        ... on ReceiptsConfirmed { receipts { unit { name } person { name } state } } } }`,
      { input: { officeId, year: 2026, week: 48, ...input } },
      { as },
    )
    expect(errors).toBeUndefined()
    return data.confirmReceipt
  }
  const see = async (number: number, as: Caller | undefined) => {
    const { release } = await desk.week(`release(number: ${number}) { id }`)
    const { statusCode } = await desk.on.app.inject({
      method: 'POST',
      url: '/seen',
      headers: as === undefined ? {} : { authorization: `Bearer ${as.secret}` },
      payload: { releaseId: release.id },
    })
    return statusCode
  }
  const states = async (as: Caller = desk.planner, args = '') => {
    const { receipts: page } = await desk.week(
      `receipts${args} { nodes { unit { name } person { name } state number } }`,
      { as },
    )
    return page.nodes.map(
      (each: { unit: { name: string }; person: { name: string }; state: string; number: number }) =>
        `${(each.unit ?? each.person).name} ${each.state} ${each.number}`,
    )
  }
  return { desk, officeId, works, health, one, two, callers, confirm, see, states }
}

describe('receipts of a release', () => {
  test('are of whom it concerns, and after an adjustment only those it concerns are asked again', async ({
    db,
  }) => {
    const { desk, works, health, one, two, callers, confirm, states } = await makeScene(db)
    expect(await states()).toEqual([])
    await desk.release([one, two])
    expect(await states()).toEqual([
      'Sở Xây dựng NOT_SEEN 0',
      'Sở Y tế NOT_SEEN 0',
      'Trần Văn Phước NOT_SEEN 0',
    ])
    const done = await confirm({ number: 0, unitIds: [works.id] }, callers.works)
    expect(done).toEqual({
      __typename: 'ReceiptsConfirmed',
      receipts: [{ unit: { name: 'Sở Xây dựng' }, person: null, state: 'CONFIRMED' }],
    })
    await confirm({ number: 0, unitIds: [health.id] }, callers.health)
    await confirm({ number: 0, personIds: [desk.chair.id] }, callers.leader)
    await desk.edit(two, { title: 'Họp y tế dự phòng' })
    await desk.release([two], { reasonKind: 'CORRECTION' })
    expect(await states()).toEqual([
      'Sở Xây dựng CONFIRMED 0',
      'Sở Y tế NOT_SEEN 1',
      'Trần Văn Phước NOT_SEEN 1',
    ])
    const { receiptCounts } = await desk.week('receiptCounts { total confirmed seen notSeen }')
    expect(receiptCounts).toEqual({ total: 3, confirmed: 1, seen: 0, notSeen: 2 })
    expect(await states(desk.planner, '(state: CONFIRMED)')).toEqual(['Sở Xây dựng CONFIRMED 0'])
  })

  test('are asked of a unit that an adjustment leaves out, and of the one that takes its place', async ({
    db,
  }) => {
    const { desk, health, one, two, states } = await makeScene(db)
    await desk.release([one, two])
    await desk.edit(one, { parties: [{ role: 'PREPARES', unitId: health.id }] })
    await desk.release([one], { reasonKind: 'CORRECTION' })
    expect(await states()).toEqual([
      'Sở Xây dựng NOT_SEEN 1',
      'Sở Y tế NOT_SEEN 1',
      'Trần Văn Phước NOT_SEEN 0',
    ])
  })

  test('are of the members of a group on the day, of the units of their posts, and of a leader who sends a deputy', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const officeId = desk.office.id
    const unit = await makeUnit(db, { officeId, name: 'Sở Nội vụ' })
    const head = await makePerson(db, {
      officeId,
      name: 'Đỗ Nội',
      shortTitle: 'GĐ',
      unitId: unit.id,
    })
    const group = await makeGroup(db, { officeId, name: 'Ban chỉ đạo', memberIds: [head.id] })
    const id = await desk.add('Họp', wednesday, '8h00', {
      parties: [
        { role: 'ATTENDS', groupId: group.id },
        { role: 'ON_BEHALF_OF', personId: desk.deputy.id, behalfOfId: desk.chair.id },
      ],
    })
    await desk.release([id])
    const { receipts: page } = await desk.week(receipts)
    expect(
      page.nodes.map(({ unit: u, person }: { unit: { name: string }; person: { name: string } }) =>
        [u?.name, person?.name].join(''),
      ),
    ).toEqual(['Sở Nội vụ', 'Lê Thị An', 'Trần Văn Phước'])
  })

  test('are not of the unit of somebody whom a secret item names', async ({ db }) => {
    const { desk, officeId, one, states } = await makeScene(db)
    const unit = await makeUnit(db, { officeId, name: 'Sở Nội vụ' })
    const { id: personId } = await makePerson(db, {
      officeId,
      name: 'Đỗ Nội',
      shortTitle: 'GĐ',
      unitId: unit.id,
    })
    const parties = [{ role: 'ATTENDS', personId }]
    const secret = await desk.add('Bàn nhân sự', wednesday, '9h00', {
      parties,
      secrecy: 'TOP_SECRET',
    })
    await desk.release([one, secret])
    expect(await states()).toEqual(['Sở Xây dựng NOT_SEEN 0'])
    const open = await desk.add('Họp tổ chức', wednesday, '10h00', { parties })
    await desk.release([open], { reasonKind: 'CORRECTION' })
    expect(await states()).toContain('Sở Nội vụ NOT_SEEN 1')
  })

  test('are of nobody for what was past when it was released', async ({ db }) => {
    const { desk, works, one, two, states } = await makeScene(db)
    await desk.release([one, two])
    const late = await desk.add(
      'Họp đã qua',
      '2026-11-23',
      '8h00',
      { parties: [{ role: 'PREPARES', unitId: works.id }] },
      48,
      'ghi lại',
    )
    await desk.release([late], { reasonKind: 'CORRECTION' })
    expect((await states())[0]).toBe('Sở Xây dựng NOT_SEEN 0')
  })

  test('tell each viewer no more than their own', async ({ db }) => {
    const { desk, one, two, callers, states } = await makeScene(db)
    await desk.edit(two, { secrecy: 'TOP_SECRET' })
    await desk.release([one, two])
    expect(await states(callers.works)).toEqual(['Sở Xây dựng NOT_SEEN 0'])
    expect(await states(callers.health)).toEqual(['Sở Y tế NOT_SEEN 0'])
    expect(await states(callers.leader)).toEqual(['Trần Văn Phước NOT_SEEN 0'])
    expect(await states(callers.member)).toEqual([])
    for (const as of Object.values(callers)) {
      const { receiptCounts } = await desk.week('receiptCounts { total }', { as })
      expect(receiptCounts).toBeNull()
    }
  })

  test('are told in pages, and in as many statements for three as for one', async ({ db }) => {
    const { desk, one, two } = await makeScene(db)
    await desk.release([one])
    const asked = () => counted(db, () => desk.week(receipts))
    const { count, result } = await asked()
    expect(result.receipts.nodes).toHaveLength(1)
    await desk.release([two], { reasonKind: 'CORRECTION' })
    const later = await asked()
    expect(later.result.receipts.nodes).toHaveLength(3)
    // Leaders are looked up beside units.
    expect(later.count).toBe(count + 1)
    const page = async (args: string) =>
      (await desk.week(`receipts(${args}) { nodes { id } pageInfo { hasNextPage endCursor } }`))
        .receipts
    const first = await page('first: 2')
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([2, true])
    const rest = await page(`first: 2, after: "${first.pageInfo.endCursor}"`)
    expect([rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([1, false])
  })
})

describe('confirming', () => {
  test('is for those who speak for the unit or leader, or work on the programme', async ({
    db,
  }) => {
    const { desk, works, health, one, two, callers, confirm, states } = await makeScene(db)
    await desk.release([one, two])
    for (const as of [callers.health, callers.leader, callers.member]) {
      const refused = await confirm({ number: 0, unitIds: [works.id] }, as)
      expect(refused.__typename).toBe('NotAllowed')
    }
    const both = await confirm({ number: 0, unitIds: [works.id, health.id] }, callers.works)
    expect(both.__typename).toBe('NotAllowed')
    expect(await states()).toContain('Sở Xây dựng NOT_SEEN 0')
    await confirm({ number: 0, unitIds: [works.id, health.id] }, desk.planner)
    const { receipts: page } = await desk.week(receipts)
    expect(page.nodes[0]).toMatchObject({
      state: 'CONFIRMED',
      confirmedBy: 'Chị Hoa',
      isOnBehalf: true,
    })
    await confirm({ number: 0, personIds: [desk.chair.id] }, callers.leader)
    const { receipts: own } = await desk.week(receipts, { as: callers.leader })
    expect(own.nodes).toMatchObject([{ confirmedBy: 'Phước', isOnBehalf: false }])
  })

  test('is refused, all of it, where one has nothing to confirm or a later release to read', async ({
    db,
  }) => {
    const { desk, officeId, works, health, one, two, callers, confirm, states } =
      await makeScene(db)
    const other = await makeUnit(db, { officeId, name: 'Sở Tư pháp' })
    const code = async (input: object, as: Caller = desk.planner) => {
      const answer = await confirm(input, as)
      return [answer.code, answer.field]
    }
    expect(await code({ number: 0, unitIds: [works.id] })).toEqual([
      'NO_SUCH_RELEASE',
      'input.number',
    ])
    await desk.release([one, two])
    await desk.edit(two, { title: 'Họp y tế dự phòng' })
    await desk.release([two], { reasonKind: 'CORRECTION' })
    expect(await code({ number: 0, unitIds: [works.id, health.id] })).toEqual([
      'NEWER_RELEASE',
      'input.number',
    ])
    expect(await states()).toContain('Sở Xây dựng NOT_SEEN 0')
    expect(await code({ number: 1, unitIds: [other.id] })).toEqual([
      'NOT_CONCERNED',
      'input.unitIds',
    ])
    expect(await code({ number: 1 })).toEqual(['REQUIRED', 'input.unitIds'])
    expect(await code({ number: 1, unitIds: ['x'] })).toEqual(['NOT_FOUND', 'input.unitIds'])
    expect(await code({ number: 1, week: 54, unitIds: [works.id] })).toEqual([
      'NO_SUCH_WEEK',
      'input.week',
    ])
    const many = Array.from({ length: 101 }, (_, n) => `${works.id.slice(0, -3)}${100 + n}`)
    expect(await code({ number: 1, unitIds: many })).toEqual(['TOO_MANY', 'input.unitIds'])
    await confirm({ number: 1, unitIds: [works.id] }, callers.works)
    expect(await code({ number: 1, unitIds: [works.id] }, callers.works)).toEqual([
      'ALREADY_CONFIRMED',
      'input.number',
    ])
  })
})

describe('what was opened', () => {
  test('is known for the account and for its unit, and never counts back', async ({ db }) => {
    const { desk, one, two, callers, see, states } = await makeScene(db)
    await desk.release([one, two])
    expect(await see(0, undefined)).toBe(401)
    expect(await see(0, callers.health)).toBe(200)
    expect(await states()).toEqual([
      'Sở Xây dựng NOT_SEEN 0',
      'Sở Y tế SEEN 0',
      'Trần Văn Phước NOT_SEEN 0',
    ])
    await desk.edit(two, { title: 'Họp y tế dự phòng' })
    await desk.release([two], { reasonKind: 'CORRECTION' })
    const lastSeen = async (as: Caller) => (await desk.week('lastSeen', { as })).lastSeen
    expect([await lastSeen(callers.health), await lastSeen(callers.works)]).toEqual([0, null])
    expect(await states()).toContain('Sở Y tế NOT_SEEN 1')
    expect(await see(1, callers.health)).toBe(200)
    expect(await see(0, callers.health)).toBe(200)
    expect(await lastSeen(callers.health)).toBe(1)
    expect(await states()).toContain('Sở Y tế SEEN 1')
    expect(await see(1, callers.leader)).toBe(200)
    expect(await states()).toContain('Trần Văn Phước SEEN 1')
  })

  test('of another office is not to be found', async ({ db }) => {
    const { desk, one, see } = await makeScene(db)
    await desk.release([one])
    const officeId = (await makeOffice(db)).id
    const stranger = await makeCaller(db, { officeId, role: 'PLANNER' })
    expect(await see(0, stranger)).toBe(404)
  })
})
