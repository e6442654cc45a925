import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { rows } from '../../db/connect.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeOffice } from '../support/make/people.ts'
import { type Counter, makeCounter } from '../support/make/proposals.ts'

const thread = `proposals { id title stage mayEdit proposal { reason isUnread mayAnswer mayNote
  notes { side kind text author } asked { title timeLabel placeLabel differs } } }`

const listed = 'items { nodes { title stage } }'

const refuse = (desk: Counter, verb: string, itemId: string, revision = 1) =>
  desk.act(verb, { itemId, revision, reason: 'Chưa rõ thành phần.' })

describe('a proposal that is returned', () => {
  test('leaves the week and its wish, is edited by another of the unit, and is pending again', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose({ place: { roomId: desk.rooms[0].id } })
    expect(await desk.bookings(id)).toHaveLength(1)
    expect(await refuse(desk, 'returnProposal', id)).toMatchObject({ item: { stage: 'RETURNED' } })
    expect(await desk.bookings(id)).toEqual([])
    expect((await desk.week(listed)).items.nodes).toEqual([])
    const [seen] = (await desk.week(thread, desk.ofFinance)).proposals
    expect(seen).toMatchObject({
      stage: 'RETURNED',
      mayEdit: true,
      proposal: {
        reason: 'Chưa rõ thành phần.',
        isUnread: true,
        mayAnswer: false,
        notes: [
          { side: 'PLANNER', kind: 'RETURNED', text: 'Chưa rõ thành phần.', author: 'PLANNER' },
        ],
      },
    })
    const edit = { itemId: id, revision: 2, fields: { title: 'Họp ngân sách với các huyện' } }
    expect((await desk.send('editItem', edit, { as: desk.alsoOfFinance })).__typename).toBe(
      'ItemSaved',
    )
    expect(await desk.row(id)).toMatchObject({ stage: 'PROPOSED' })
    expect(await desk.bookings(id)).toMatchObject([{ state: 'requested' }])
    const [again] = (await desk.week(thread)).proposals
    expect(again).toMatchObject({ stage: 'PROPOSED', proposal: { reason: null, mayAnswer: true } })
  })

  test('is sent again as it stands, once', async ({ db }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose()
    const resend = (revision: number, as = desk.alsoOfFinance) =>
      desk.act('resubmitProposal', { itemId: id, revision }, as)
    expect(await resend(1)).toMatchObject({ code: 'NOT_RETURNED', field: 'input.itemId' })
    await refuse(desk, 'returnProposal', id)
    expect((await resend(2, desk.ofHealth)).__typename).toBe('NotAllowed')
    expect(await resend(2)).toMatchObject({ item: { stage: 'PROPOSED', revision: 3 } })
    expect((await resend(2)).__typename).toBe('StaleItem')
  })

  test('moves back to the planners when it is moved to another day', async ({ db }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose()
    await refuse(desk, 'returnProposal', id)
    const move = { itemId: id, revision: 2, day: '2026-12-04' }
    expect((await desk.send('moveItem', move, { as: desk.ofFinance })).__typename).toBe('ItemSaved')
    expect(await desk.row(id)).toMatchObject({ stage: 'PROPOSED', startsOn: '2026-12-04' })
  })
})

describe('a proposal is answered', () => {
  test('by planners only, at the revision that was seen, and once', async ({ db }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose()
    const elsewhere = await makeOffice(db)
    const stranger = await makeCaller(db, { officeId: elsewhere.id, role: 'PLANNER' })
    for (const verb of ['returnProposal', 'declineProposal']) {
      const input = { itemId: id, revision: 1, reason: 'Không' }
      expect((await desk.act(verb, input, desk.ofFinance)).__typename).toBe('NotAllowed')
      expect((await desk.act(verb, input, desk.ofHealth)).__typename).toBe('NotAllowed')
      expect((await desk.act(verb, input, desk.member)).__typename).toBe('NotFound')
      expect((await desk.act(verb, input, stranger)).__typename).toBe('NotFound')
      expect((await desk.act(verb, { ...input, revision: 9 })).__typename).toBe('StaleItem')
      expect(await desk.act(verb, { ...input, reason: ' ' })).toMatchObject({ code: 'TOO_SHORT' })
      expect(await desk.act(verb, { ...input, reason: 'x'.repeat(2001) })).toMatchObject({
        code: 'TOO_LONG',
      })
    }
    expect(await refuse(desk, 'declineProposal', id)).toMatchObject({ item: { stage: 'DECLINED' } })
    expect(await refuse(desk, 'returnProposal', id, 2)).toMatchObject({ code: 'NOT_A_PROPOSAL' })
    const [seen] = (await desk.week(thread, desk.ofFinance)).proposals
    expect(seen).toMatchObject({
      stage: 'DECLINED',
      mayEdit: false,
      proposal: { reason: 'Chưa rõ thành phần.' },
    })
  })

  test('and the unit sees what it got instead of what it asked for', async ({ db }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose({ place: { roomId: desk.rooms[0].id } })
    await desk.send('answerProposal', { itemId: id, revision: 1, accept: true })
    const first = (await desk.week(thread, desk.ofFinance)).proposals[0]
    expect(first).toMatchObject({ stage: 'ACCEPTED', mayEdit: false, proposal: { asked: null } })
    const fields = {
      time: { startsOn: '2026-12-03', text: '14h' },
      place: { roomId: desk.rooms[1].id },
    }
    await desk.send('editItem', { itemId: id, revision: 2, fields })
    const { asked } = (await desk.week(thread, desk.ofFinance)).proposals[0].proposal
    expect(asked).toEqual({
      title: 'Họp về ngân sách',
      timeLabel: '9h–10h',
      placeLabel: 'Phòng họp 1',
      differs: ['TIME', 'PLACE'],
    })
  })

  test('with one journal entry, whose reason stands in the note alone', async ({ db }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose()
    const { editId } = await refuse(desk, 'returnProposal', id)
    const kinds = await rows<{ kind: string }>(
      db,
      sql`select subject_kind as kind from journal_changes where journal_id = ${editId} order by 1`,
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(['event', 'proposalNote'])
  })
})

describe('the thread of a proposal', () => {
  test('is told in order with its side, and is unread by the other until it says so', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose()
    const write = (text: string, as = desk.planner) =>
      desk.act('addProposalNote', { itemId: id, text }, as)
    await write('Họp mấy giờ?')
    await write('Lúc 9h, tại phòng 1.', desk.alsoOfFinance)
    const of = async (as = desk.planner) => (await desk.week(thread, as)).proposals[0].proposal
    const told = ['PLANNER Họp mấy giờ?', 'UNIT Lúc 9h, tại phòng 1.']
    for (const as of [desk.planner, desk.ofFinance]) {
      const { notes, isUnread } = await of(as)
      expect(
        notes.map(({ side, text }: { side: string; text: string }) => `${side} ${text}`),
      ).toEqual(told)
      // Who has answered has read.
      expect(isUnread).toBe(as === desk.planner)
    }
    const read = (as = desk.planner) => desk.act('markProposalRead', { itemId: id }, as)
    expect((await read()).__typename).toBe('ProposalRead')
    expect(await read()).toMatchObject({ code: 'NOTHING_UNREAD' })
    expect((await of()).isUnread).toBe(false)
    await write('Đã ghi nhận.')
    expect((await of(desk.ofFinance)).isUnread).toBe(true)
    expect((await of()).isUnread).toBe(false)
    await write('Cảm ơn.', desk.ofFinance)
    expect((await of()).isUnread).toBe(true)
    expect((await desk.row(id)).revision).toBe(1)
  })

  test('is closed to others, whose errors tell nothing of it', async ({ db }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose({ title: 'Việc kín của Tài chính', secrecy: 'TOP_SECRET' })
    await desk.act('addProposalNote', { itemId: id, text: 'Lời kín' }, desk.ofFinance)
    const elsewhere = await makeOffice(db)
    const stranger = await makeCaller(db, { officeId: elsewhere.id, role: 'PLANNER' })
    for (const as of [desk.ofHealth, desk.member, desk.secretary, stranger]) {
      for (const [verb, input] of [
        ['addProposalNote', { itemId: id, text: 'Ai đó' }],
        ['markProposalRead', { itemId: id }],
        ['resubmitProposal', { itemId: id, revision: 1 }],
      ] as const) {
        const refused = await desk.act(verb, input, as)
        expect([verb, refused.__typename]).toEqual([verb, 'NotFound'])
        expect(JSON.stringify(refused)).not.toMatch(/kín/)
      }
    }
    const item = `query ($id: ID!) { item(id: $id) { title proposal { notes { text } } } }`
    const normal = await desk.propose({ title: 'Việc thường' })
    await desk.act('addProposalNote', { itemId: normal.id, text: 'Lời riêng' }, desk.ofFinance)
    const seen = await desk.api(item, { id: normal.id }, { as: desk.ofHealth })
    expect(seen.data.item).toEqual({ title: 'Việc thường', proposal: null })
    expect((await desk.week(thread, desk.ofHealth)).proposals).toEqual([])
    const own = await desk.api(item, { id }, { as: desk.alsoOfFinance })
    expect(own.data.item).toEqual({
      title: 'Việc kín của Tài chính',
      proposal: { notes: [{ text: 'Lời kín' }] },
    })
  })

  test('is none of an item that nobody proposed, and of a text with something to see', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const item = await desk.add({ title: 'Giao ban', time: { startsOn: '2026-11-26', text: '8h' } })
    expect(await desk.act('addProposalNote', { itemId: item.id, text: 'Có' })).toMatchObject({
      code: 'NOT_A_PROPOSAL',
    })
    const { id } = await desk.propose()
    expect(await desk.act('addProposalNote', { itemId: id, text: '\u200b' })).toMatchObject({
      code: 'TOO_SHORT',
    })
    const family = '👨‍👩‍👧'
    expect(
      (await desk.act('addProposalNote', { itemId: id, text: family.repeat(2000) })).__typename,
    ).toBe('ProposalNoteAdded')
    expect(
      await desk.act('addProposalNote', { itemId: id, text: family.repeat(2001) }),
    ).toMatchObject({ code: 'TOO_LONG' })
  })
})
