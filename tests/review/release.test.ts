import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { rows } from '../../db/connect.ts'
import { approvalRules, reviewSteps } from '../../db/schema/review.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeReviewDesk, type ReviewDesk } from '../support/make/review.ts'

const wednesday = '2026-11-25'
const adjusting = { reasonKind: 'CORRECTION' }

/** A released item, changed since. */
async function changed(desk: ReviewDesk, fields: Record<string, unknown>): Promise<string> {
  const id = await desk.add('Họp giao ban', wednesday, '8h00')
  await desk.release([id])
  await desk.edit(id, fields)
  return id
}

describe('by the rules of an office', () => {
  test('nothing needs approval until they say so', async ({ db }) => {
    const desk = await makeReviewDesk(db)
    const id = await changed(desk, { time: { startsOn: wednesday, text: '9h00' } })
    expect((await desk.release([id], adjusting)).release.number).toBe(1)
    expect(await db.$count(approvalRules)).toBe(0)
    expect(await db.$count(reviewSteps)).toBe(0)
  })

  test('a planner releases what needs no approval, and is refused what does, by item and kind', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const id = await changed(desk, {
      time: { startsOn: wednesday, text: '9h00' },
      remarks: 'Mang tài liệu',
    })
    const quiet = await desk.add('Tiếp công dân', wednesday, '14h00')
    await desk.rules({ firstRelease: false, kinds: ['TIME', 'DAY', 'PLACE', 'CHAIR'] })
    const items = await desk.items(id, quiet)
    const refused = await desk.act('releaseProgramme', { items, ...adjusting })
    expect(refused).toEqual({
      __typename: 'ApprovalNeeded',
      code: 'APPROVAL_NEEDED',
      message: expect.any(String),
      field: 'input.items',
      isFirstRelease: false,
      items: [{ kinds: ['TIME'], item: { id, title: 'Họp giao ban' } }],
    })
    const alone = await desk.act('releaseProgramme', { items: [items[1]], ...adjusting })
    expect(alone.release.number).toBe(1)
    const chief = await desk.act(
      'releaseProgramme',
      { items: [items[0]], ...adjusting },
      desk.chief,
    )
    expect(chief.release.number).toBe(2)
    // Nothing was submitted: the releases say it all.
    expect(await db.$count(reviewSteps)).toBe(0)
  })

  test('a first release needs approval as a whole, an empty one too', async ({ db }) => {
    const desk = await makeReviewDesk(db)
    await desk.rules({ firstRelease: true })
    const first = { reasonKind: 'FIRST_RELEASE' }
    const empty = await desk.act('releaseProgramme', { items: [], ...first })
    expect(empty).toMatchObject({ code: 'APPROVAL_NEEDED', isFirstRelease: true, items: [] })
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    const items = await desk.items(id)
    expect(await desk.act('releaseProgramme', { items, ...first })).toMatchObject({
      isFirstRelease: true,
      items: [{ kinds: ['ADDED'], item: { id } }],
    })
    expect(await desk.review('needsApproval')).toEqual({ needsApproval: true })
    expect(await desk.review('needsApproval', desk.chief)).toEqual({ needsApproval: false })
    expect(
      (await desk.act('releaseProgramme', { items, ...first }, desk.chief)).release.number,
    ).toBe(0)
    expect(await desk.review('needsApproval')).toEqual({ needsApproval: false })
  })

  test('each pending change tells its kinds, and the week whether one of them needs approval', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const id = await changed(desk, { remarks: 'Mang tài liệu' })
    await desk.rules({ firstRelease: true, kinds: ['TIME'] })
    const read = () =>
      desk.week('review { needsApproval } items { nodes { id change { approvalKinds } } }')
    expect(await read()).toEqual({
      review: { needsApproval: false },
      items: { nodes: [{ id, change: { approvalKinds: ['REMARKS'] } }] },
    })
    await desk.edit(id, { time: { startsOn: wednesday, text: '10h00' } })
    expect(await read()).toEqual({
      review: { needsApproval: true },
      items: { nodes: [{ id, change: { approvalKinds: ['TIME', 'REMARKS'] } }] },
    })
  })

  test('a release of a planner leaves a submission open until it has taken all of it', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const ids = [await desk.add('Một', wednesday, '8h00'), await desk.add('Hai', wednesday, '9h00')]
    await desk.act('submitProgramme', { items: await desk.items(...ids) })
    await desk.release([ids[0]!])
    expect(await desk.review('state')).toEqual({ state: 'SUBMITTED' })
    await desk.act('submitProgramme', { items: await desk.items(ids[1]!) })
    await desk.release([ids[1]!], adjusting)
    expect(await desk.review('state history { kind }')).toMatchObject({
      state: 'ADJUSTED',
      history: [{ kind: 'RELEASED' }, {}, {}],
    })
  })

  test('what a chief left out of a submission stays for the next number', async ({ db }) => {
    const desk = await makeReviewDesk(db)
    const ids = [await desk.add('Một', wednesday, '8h00'), await desk.add('Hai', wednesday, '9h00')]
    await desk.act('submitProgramme', { items: await desk.items(...ids) })
    const release = { items: await desk.items(ids[0]!), reasonKind: 'FIRST_RELEASE', submission: 1 }
    await desk.act('releaseProgramme', release, desk.chief)
    expect(await desk.week('pendingCount review { state submission }')).toEqual({
      pendingCount: 1,
      review: { state: 'RELEASED', submission: null },
    })
  })
})

describe('approved by telephone', () => {
  test('a planner releases only where the office allows it, in the name of who said so', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    await desk.rules()
    const release = async (approvedByTelephone: string, as = desk.planner) =>
      desk.act(
        'releaseProgramme',
        { items: await desk.items(id), reasonKind: 'FIRST_RELEASE', approvedByTelephone },
        as,
      )
    const { accountId } = desk.chief
    expect(await release(accountId)).toMatchObject({
      __typename: 'NotAllowed',
      code: 'NO_TELEPHONE',
    })
    expect(await desk.review('mayTakeTelephone')).toEqual({ mayTakeTelephone: false })
    await desk.rules({ allowsTelephone: true })
    expect(await desk.review('mayTakeTelephone approvers { accountId name }')).toEqual({
      mayTakeTelephone: true,
      approvers: [{ accountId, name: 'Anh Dũng' }],
    })
    const other = await makeCaller(db, { officeId: desk.office.id, role: 'LEADER' })
    for (const stranger of [desk.planner.accountId, other.accountId, 'nobody']) {
      expect(await release(stranger)).toMatchObject({
        __typename: 'NotFound',
        field: 'input.approvedByTelephone',
      })
    }
    expect(await release(accountId, desk.chief)).toMatchObject({ code: 'OWN_APPROVAL' })
    // Readers are told the release, not who said so.
    expect((await release(accountId)).release).toMatchObject({ number: 0, reason: '' })
    expect(
      await desk.review('history { kind by telephoneName releaseNumber }', desk.chief),
    ).toEqual({
      history: [{ kind: 'RELEASED', by: 'Chị Hoa', telephoneName: 'Anh Dũng', releaseNumber: 0 }],
    })
    const [kept] = await rows<{ name: string }>(
      db,
      sql`select c.after ->> 'telephone_name' as name from journal_changes c where c.subject_kind = 'review'`,
    )
    expect(kept).toEqual({ name: 'Anh Dũng' })
  })
})

describe('the rules', () => {
  test('are set by chiefs and administrators, journaled, and stale ones refused', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const kinds = ['PLACE', 'TIME', 'TIME']
    const set = await desk.rules({ kinds, allowsTelephone: true })
    expect(set.rules).toEqual({
      revision: 1,
      firstRelease: true,
      kinds: ['TIME', 'PLACE'],
      allowsTelephone: true,
      mayChange: true,
    })
    expect((await desk.rules({ kinds: [] }, desk.administrator)).rules).toMatchObject({
      revision: 2,
    })
    for (const as of [desk.planner, desk.registrar, desk.member]) {
      expect((await desk.rules({}, as)).__typename).toBe('NotAllowed')
    }
    const stale = await desk.rules({ revision: 1 })
    expect(stale).toEqual({
      __typename: 'StaleApprovalRules',
      code: 'STALE',
      field: 'input.revision',
      rules: { revision: 2 },
    })
    expect((await desk.rules({ revision: 0 })).__typename).toBe('StaleApprovalRules')
    const found = await rows(
      db,
      sql`select c.before -> 'kinds' as before, c.after -> 'kinds' as after from journal_changes c
        join journal j on j.id = c.journal_id where j.verb = 'setApprovalRules' order by j.number`,
    )
    expect(found).toEqual([
      { before: null, after: ['TIME', 'PLACE'] },
      { before: ['TIME', 'PLACE'], after: [] },
    ])
  })

  test('are shown to who works on drafts or sets the office up, and to no reader', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    await desk.rules({ kinds: ['TIME'] })
    const shown = async (as = desk.planner) =>
      (
        await desk.on.api(
          'query ($id: ID!) { office(id: $id) { approvalRules { kinds mayChange } } }',
          { id: desk.office.id },
          { as },
        )
      ).data.office.approvalRules
    expect(await shown()).toEqual({ kinds: ['TIME'], mayChange: false })
    expect(await shown(desk.administrator)).toEqual({ kinds: ['TIME'], mayChange: true })
    expect(await shown(desk.member)).toBeNull()
  })
})

for (const count of [1, 3]) {
  test(`${count} items are submitted, read and answered in as many statements as one`, async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const ids = []
    for (let n = 0; n < count; n += 1)
      ids.push(await desk.add(`Họp ${n}`, wednesday, `${8 + n}h00`))
    await desk.rules({ firstRelease: true })
    const items = await desk.items(...ids)
    const submit = await counted(db, () => desk.act('submitProgramme', { items }))
    expect(submit.result.__typename).toBe('ReviewStepTaken')
    const read = await counted(db, () =>
      desk.review('state submittedItems { itemId } history { kind } needsApproval', desk.chief),
    )
    expect(read.result.submittedItems).toHaveLength(count)
    const refused = await counted(db, () =>
      desk.act('releaseProgramme', { items, reasonKind: 'FIRST_RELEASE' }),
    )
    expect(refused.result.items).toHaveLength(count)
    expect([submit.count, read.count, refused.count]).toEqual([15, 2, 13])
  })
}
