import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { reviewItems, reviewSteps } from '../../db/schema/review.ts'
import { test } from '../support/harness.ts'
import { makeReviewDesk } from '../support/make/review.ts'

const wednesday = '2026-11-25'

async function entries(db: Db) {
  return rows<{ verb: string; reason: string | null; kinds: string[] }>(
    db,
    sql`select j.verb, j.reason, array(select c.subject_kind from journal_changes c where c.journal_id = j.id
      order by c.subject_kind) as kinds from journal j where verb like '%Programme' or verb like '%Submission'
      or verb = 'openCollecting' order by j.number`,
  )
}

describe('a week on its way', () => {
  test('goes from draft over collecting to submitted, returned, submitted again and released', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const { act, chief } = desk
    expect(await desk.review('state submission mayOpenCollecting maySubmit')).toEqual({
      state: 'DRAFT',
      submission: null,
      mayOpenCollecting: true,
      maySubmit: true,
    })
    expect((await act('openCollecting')).programme.review).toEqual({
      state: 'COLLECTING',
      submission: null,
    })
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    const submitted = await act('submitProgramme', {
      items: await desk.items(id),
      note: 'Kính trình anh',
    })
    expect(submitted.programme.review).toEqual({ state: 'SUBMITTED', submission: 2 })
    expect(
      await desk.review(
        'submittedBy submittedAt note submittedItems { itemId revision } mayReturn mayWithdraw mayApprove',
        chief,
      ),
    ).toEqual({
      submittedBy: 'Chị Hoa',
      submittedAt: '2026-11-24T03:00:00Z',
      note: 'Kính trình anh',
      submittedItems: [{ itemId: id, revision: 1 }],
      mayReturn: true,
      mayWithdraw: true,
      mayApprove: true,
    })
    const returned = await act('returnProgramme', { submission: 2, reason: 'Thiếu giờ' }, chief)
    expect(returned.programme.review).toEqual({ state: 'COLLECTING', submission: null })
    expect(
      await desk.review('returnedReason returnedBy returnedAt note submittedItems { itemId }'),
    ).toEqual({
      returnedReason: 'Thiếu giờ',
      returnedBy: 'Anh Dũng',
      returnedAt: '2026-11-24T03:00:00Z',
      note: null,
      submittedItems: [],
    })
    await act('submitProgramme', { items: await desk.items(id) })
    const released = await act(
      'releaseProgramme',
      { items: await desk.items(id), reasonKind: 'FIRST_RELEASE', submission: 4 },
      chief,
    )
    expect(released.release).toMatchObject({ number: 0 })
    expect(
      await desk.review('state returnedReason history { number kind by note releaseNumber }'),
    ).toEqual({
      state: 'RELEASED',
      returnedReason: null,
      history: [
        { number: 5, kind: 'RELEASED', by: 'Anh Dũng', note: '', releaseNumber: 0 },
        { number: 4, kind: 'SUBMITTED', by: 'Chị Hoa', note: '', releaseNumber: null },
        { number: 3, kind: 'RETURNED', by: 'Anh Dũng', note: 'Thiếu giờ', releaseNumber: null },
        {
          number: 2,
          kind: 'SUBMITTED',
          by: 'Chị Hoa',
          note: 'Kính trình anh',
          releaseNumber: null,
        },
        { number: 1, kind: 'OPENED', by: 'Chị Hoa', note: '', releaseNumber: null },
      ],
    })
    expect(await entries(db)).toEqual([
      { verb: 'openCollecting', reason: null, kinds: ['review'] },
      { verb: 'submitProgramme', reason: 'Kính trình anh', kinds: ['review'] },
      { verb: 'returnProgramme', reason: 'Thiếu giờ', kinds: ['review'] },
      { verb: 'submitProgramme', reason: null, kinds: ['review'] },
      { verb: 'releaseProgramme', reason: null, kinds: ['published_event', 'release', 'review'] },
    ])
  })

  test('is refused every step that does not fit, and nothing of it is written', async ({ db }) => {
    const desk = await makeReviewDesk(db)
    const { act, chief } = desk
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    const before = await db.$count(reviewSteps)
    const answers = [
      await act('withdrawSubmission', { submission: 1 }),
      await act('returnProgramme', { submission: 1, reason: 'Thiếu giờ' }, chief),
      await act('submitProgramme', { items: [] }),
      await act('submitProgramme', { items: [{ itemId: id, revision: 7 }] }),
      await act('submitProgramme', { items: await desk.items(id), note: 'x'.repeat(501) }),
      await act('openCollecting', { week: 54 }),
      await act('openCollecting', { officeId: id }),
    ]
    expect(answers.map(({ __typename, code, field }) => [__typename, code, field])).toEqual([
      ['ReviewMoved', 'REVIEW_MOVED', 'input.submission'],
      ['ReviewMoved', 'REVIEW_MOVED', 'input.submission'],
      ['InvalidInput', 'NOTHING_CHANGED', 'input.items'],
      ['StaleItem', 'STALE_ITEM', 'input.revision'],
      ['InvalidInput', 'TOO_LONG', 'input.note'],
      ['InvalidInput', 'NO_SUCH_WEEK', 'input.week'],
      ['NotFound', 'NOT_FOUND', 'input.officeId'],
    ])
    await act('submitProgramme', { items: await desk.items(id) })
    const later = [
      await act('openCollecting'),
      await act('returnProgramme', { submission: 1, reason: '' }, chief),
      await act('returnProgramme', { submission: 1, reason: 'Không' }),
      await act('withdrawSubmission', { submission: 2 }),
    ]
    expect(later.map(({ __typename, state }) => [__typename, state])).toEqual([
      ['ReviewMoved', 'SUBMITTED'],
      ['InvalidInput', undefined],
      ['NotAllowed', undefined],
      ['ReviewMoved', 'SUBMITTED'],
    ])
    expect(await db.$count(reviewSteps)).toBe(before + 1)
  })

  test('is submitted once more in place of what was submitted', async ({ db }) => {
    const desk = await makeReviewDesk(db)
    const ids = [await desk.add('Một', wednesday, '8h00'), await desk.add('Hai', wednesday, '9h00')]
    await desk.act('submitProgramme', { items: await desk.items(ids[0]!) })
    await desk.edit(ids[0]!, { title: 'Một mới' })
    await desk.act('submitProgramme', { items: await desk.items(...ids) })
    const { submission, submittedItems } = await desk.review(
      'submission submittedItems { itemId revision }',
    )
    expect(submission).toBe(2)
    expect(
      new Map(
        submittedItems.map((item: { itemId: string; revision: number }) => [
          item.itemId,
          item.revision,
        ]),
      ),
    ).toEqual(
      new Map([
        [ids[0], 2],
        [ids[1], 1],
      ]),
    )
    expect(await db.$count(reviewItems)).toBe(3)
    const old = await desk.act('returnProgramme', { submission: 1, reason: 'Cũ' }, desk.chief)
    expect(old).toMatchObject({ __typename: 'ReviewMoved', state: 'SUBMITTED' })
  })

  test('keeps its submission while it is edited, and approving releases what was seen alone', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    await desk.rules()
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    const seen = await desk.items(id)
    await desk.act('submitProgramme', { items: seen })
    await desk.edit(id, { title: 'Họp khác hẳn' })
    const late = await desk.add('Thêm sau', wednesday, '14h00')
    const release = { reasonKind: 'FIRST_RELEASE', submission: 1 }
    const stale = await desk.act('releaseProgramme', { ...release, items: seen }, desk.chief)
    expect(stale).toMatchObject({ __typename: 'StaleItem', changedBy: 'Chị Hoa' })
    expect((await desk.week('latestRelease { id }')).latestRelease).toBeNull()
    const answer = await desk.act(
      'releaseProgramme',
      { ...release, items: await desk.items(id) },
      desk.chief,
    )
    expect(
      answer.release.changes.map(({ itemId, title }: { itemId: string; title: string }) => [
        itemId,
        title,
      ]),
    ).toEqual([[id, 'Họp khác hẳn']])
    const { items } = await desk.week('items { nodes { id change { kind } } }')
    expect(items.nodes).toEqual([
      { id, change: null },
      { id: late, change: { kind: 'ADDED' } },
    ])
    const again = await desk.act(
      'releaseProgramme',
      { reasonKind: 'CORRECTION', submission: 1, items: await desk.items(late) },
      desk.chief,
    )
    expect(again).toMatchObject({
      __typename: 'ReviewMoved',
      state: 'RELEASED',
      field: 'input.submission',
    })
  })
})

describe('of a review', () => {
  test('each role is shown what it may see, and notes by none but who work on the whole week', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const id = await desk.add('Họp kín', wednesday, '8h00', { secrecy: 'TOP_SECRET' })
    await desk.act('openCollecting')
    await desk.act('submitProgramme', { items: await desk.items(id), note: 'Có mục Họp kín' })
    const selection = `state submission submittedBy note submittedItems { itemId } needsApproval rules { revision }
      approvers { name } maySubmit mayWithdraw mayReturn mayApprove history { kind note }`
    const open = { state: 'SUBMITTED', submission: 2, submittedBy: 'Chị Hoa' }
    const none = { maySubmit: false, mayWithdraw: false, mayReturn: false, mayApprove: false }
    const full = {
      ...open,
      note: 'Có mục Họp kín',
      submittedItems: [{ itemId: id }],
      needsApproval: false,
      rules: { revision: 0 },
      approvers: [{ name: 'Anh Dũng' }],
      history: [
        { kind: 'SUBMITTED', note: 'Có mục Họp kín' },
        { kind: 'OPENED', note: '' },
      ],
    }
    expect(await desk.review(selection)).toEqual({
      ...full,
      ...none,
      maySubmit: true,
      mayWithdraw: true,
    })
    expect(await desk.review(selection, desk.chief)).toEqual({
      ...full,
      maySubmit: true,
      mayWithdraw: true,
      mayReturn: true,
      mayApprove: true,
    })
    expect(await desk.review(selection, desk.registrar)).toEqual({
      ...open,
      ...none,
      note: null,
      submittedItems: [],
      needsApproval: false,
      rules: { revision: 0 },
      approvers: [],
      history: [
        { kind: 'SUBMITTED', note: '' },
        { kind: 'OPENED', note: '' },
      ],
    })
    const reader = {
      ...none,
      state: 'DRAFT',
      submission: null,
      submittedBy: null,
      note: null,
      submittedItems: [],
      needsApproval: false,
      rules: null,
      approvers: [],
      history: [],
    }
    expect(await desk.review(selection, desk.member)).toEqual(reader)
    expect(await desk.review(selection, desk.administrator)).toEqual(reader)
  })

  test('the steps are told by the version of the week to who sees drafts, and to nobody else', async ({
    db,
  }) => {
    const desk = await makeReviewDesk(db)
    const version = async (as = desk.planner): Promise<string> =>
      (await desk.week('version', { as })).version
    const all = () => Promise.all([version(), version(desk.registrar), version(desk.member)])
    await desk.add('Họp giao ban', wednesday, '8h00')
    const [planner, registrar, member] = await all()
    await desk.act('openCollecting')
    const [plannerThen, registrarThen, memberThen] = await all()
    expect([plannerThen === planner, registrarThen === registrar]).toEqual([false, false])
    expect(memberThen).toBe(member)
  })
})
