import { describe, expect } from 'vitest'
import { test } from '../support/harness.ts'
import { type Counter, makeCounter } from '../support/make/proposals.ts'

const asked = `proposals { id stage proposal { mergedIntoId mergedIntoTitle mergeEditId
  origins { itemId title timeLabel placeLabel author unit { name } } } }`

async function twins(desk: Counter) {
  const parties = (personId: string) => [{ role: 'CHAIRS', personId }]
  const place = { roomId: desk.rooms[0].id }
  const one = await desk.propose({ parties: parties(desk.leader.id), place })
  const time = { startsOn: '2026-12-03', text: '10h' }
  const fields = {
    title: 'Họp về ngân sách năm 2027',
    time,
    parties: parties(desk.leader.id),
    place,
  }
  const other = await desk.propose(fields, desk.ofHealth)
  return { one, other }
}

const merge = (desk: Counter, kept: string, merged: string[], revision = 1) =>
  desk.act('mergeProposals', {
    kept: { itemId: kept, revision },
    merged: merged.map((itemId) => ({ itemId, revision: 1 })),
  })

const unitsOf = async (desk: Counter, id: string) => {
  const { data } = await desk.api(
    `query ($id: ID!) { item(id: $id) { parties { role unit { name } person { name } } } }`,
    { id },
    { as: desk.planner },
  )
  return data.item.parties.map(
    ({
      role,
      unit,
      person,
    }: {
      role: string
      unit?: { name: string }
      person?: { name: string }
    }) => `${role} ${unit?.name ?? person?.name}`,
  )
}

describe('merging', () => {
  test('unites the people and units, keeps where each came from, and holds nothing for what went in', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const { one, other } = await twins(desk)
    expect(await merge(desk, one.id, [other.id])).toMatchObject({
      item: { id: one.id, stage: 'PROPOSED' },
    })
    expect(await unitsOf(desk, one.id)).toEqual([
      'CHAIRS Trần Văn Phước',
      'PREPARES Sở Tài chính',
      'PREPARES Sở Y tế',
    ])
    expect(await desk.bookings(other.id)).toEqual([])
    expect(await desk.bookings(one.id)).toMatchObject([{ state: 'requested' }])
    const { proposals } = await desk.week(asked)
    expect(proposals[0].proposal.origins).toEqual([
      {
        itemId: other.id,
        title: 'Họp về ngân sách năm 2027',
        timeLabel: '10h',
        placeLabel: 'Phòng họp 1',
        author: 'Anh Khoa',
        unit: { name: 'Sở Y tế' },
      },
    ])
    const [own] = (await desk.week(asked, desk.ofHealth)).proposals
    expect(own).toMatchObject({
      stage: 'MERGED',
      proposal: { mergedIntoId: one.id, mergedIntoTitle: 'Họp về ngân sách', mergeEditId: null },
    })
  })

  test('and accepting gives the kept item its room, or the wish for one that is taken', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const { one, other } = await twins(desk)
    await merge(desk, one.id, [other.id])
    await desk.send('answerProposal', { itemId: one.id, revision: 2, accept: true })
    expect(await desk.bookings(one.id)).toMatchObject([{ state: 'held' }])
    const third = await twins(desk)
    await merge(desk, third.one.id, [third.other.id])
    await desk.send('answerProposal', { itemId: third.one.id, revision: 2, accept: true })
    expect(await desk.bookings(third.one.id)).toMatchObject([{ state: 'requested', waits: true }])
    expect(await desk.bookings(third.other.id)).toEqual([])
  })

  test('into an accepted item keeps its room where it is', async ({ db }) => {
    const desk = await makeCounter(db)
    const { one, other } = await twins(desk)
    await desk.send('answerProposal', { itemId: one.id, revision: 1, accept: true })
    const [held] = await desk.bookings(one.id)
    await merge(desk, one.id, [other.id], 2)
    expect(await desk.bookings(one.id)).toEqual([held])
  })

  test('is taken back as a whole, also when the kept item was accepted since', async ({ db }) => {
    const desk = await makeCounter(db)
    const { one, other } = await twins(desk)
    const { editId } = await merge(desk, one.id, [other.id])
    expect((await desk.week(asked)).proposals[0].proposal.mergeEditId).toBe(editId)
    await desk.send('answerProposal', { itemId: one.id, revision: 2, accept: true })
    expect(await desk.act('unmergeProposals', { editId })).toMatchObject({
      item: { id: one.id, stage: 'ACCEPTED' },
    })
    expect(await unitsOf(desk, one.id)).toEqual(['CHAIRS Trần Văn Phước', 'PREPARES Sở Tài chính'])
    expect(await desk.row(other.id)).toMatchObject({ stage: 'PROPOSED' })
    expect(await desk.bookings(other.id)).toMatchObject([{ state: 'requested' }])
    const { proposals } = await desk.week(asked)
    expect(proposals[0].proposal).toMatchObject({ origins: [], mergeEditId: null })
    expect((await desk.act('unmergeProposals', { editId })).__typename).toBe('StaleItem')
    expect((await merge(desk, one.id, [other.id], 4)).code).toBe('STALE_ITEM')
  })

  test('is not taken back item by item, not over other people, and not once readers know', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const { one, other } = await twins(desk)
    const { editId } = await merge(desk, one.id, [other.id])
    expect(await desk.send('undoEdit', { editId })).toMatchObject({ code: 'MERGE_WHOLE' })
    for (const as of [desk.ofFinance, desk.member]) {
      expect((await desk.act('unmergeProposals', { editId }, as)).editId).toBeUndefined()
    }
    await desk.send('editItem', { itemId: one.id, revision: 2, fields: { parties: [] } })
    expect((await desk.act('unmergeProposals', { editId })).__typename).toBe('StaleItem')
    const again = await twins(desk)
    const merged = await merge(desk, again.one.id, [again.other.id])
    await desk.send('answerProposal', { itemId: again.one.id, revision: 2, accept: true })
    const items = [{ itemId: again.one.id, revision: 3 }]
    const week = { officeId: desk.office.id, year: 2026, week: 49, reasonKind: 'FIRST_RELEASE' }
    const released = await desk.api(
      `mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { __typename } }`,
      { input: { ...week, items } },
      { as: desk.planner },
    )
    expect(released.data.releaseProgramme.__typename).toBe('ProgrammeReleased')
    expect(await desk.act('unmergeProposals', { editId: merged.editId })).toMatchObject({
      code: 'ALREADY_RELEASED',
    })
  })

  test('tells no unit what another proposed in secret, and makes nothing secret less so', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const secret = { secrecy: 'TOP_SECRET' }
    const [plain, kept] = [await desk.propose(), await desk.propose(secret)]
    const other = await desk.propose({ title: 'Bàn nhân sự', ...secret }, desk.ofHealth)
    expect(await merge(desk, plain.id, [other.id])).toMatchObject({ code: 'MERGED_SECRECY' })
    expect((await merge(desk, kept.id, [other.id])).item).toMatchObject({ id: kept.id })
    const originOf = async (as = desk.planner) =>
      (await desk.week(asked, as)).proposals.find(({ id }: { id: string }) => id === kept.id)
        .proposal.origins[0]
    expect(await originOf()).toMatchObject({ title: 'Bàn nhân sự', author: 'Anh Khoa' })
    const masked = { title: null, timeLabel: null, placeLabel: null, author: null }
    expect(await originOf(desk.ofFinance)).toMatchObject(masked)
  })

  test('is taken back latest first, so that nobody is lost', async ({ db }) => {
    const desk = await makeCounter(db)
    const kept = await desk.propose()
    const [one, two] = [
      await desk.propose({}, desk.ofHealth),
      await desk.propose({}, desk.ofHealth),
    ]
    const first = await merge(desk, kept.id, [one.id])
    const second = await merge(desk, kept.id, [two.id], 2)
    const back = (editId: string) => desk.act('unmergeProposals', { editId })
    expect(await back(first.editId)).toMatchObject({ code: 'MERGED_SINCE' })
    expect(await unitsOf(desk, kept.id)).toContain('PREPARES Sở Y tế')
    expect((await back(second.editId)).__typename).toBe('ItemSaved')
    expect((await back(first.editId)).__typename).toBe('ItemSaved')
    expect(await unitsOf(desk, kept.id)).toEqual(['PREPARES Sở Tài chính'])
  })

  test('refuses what is no proposal, another week, the same item and a stale one', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const { one, other } = await twins(desk)
    const plain = await desk.add({
      title: 'Giao ban',
      time: { startsOn: '2026-11-26', text: '8h' },
    })
    expect(await merge(desk, one.id, [plain.id])).toMatchObject({
      code: 'NOT_A_PROPOSAL',
      field: 'input.merged.0.itemId',
    })
    expect(await merge(desk, plain.id, [other.id])).toMatchObject({ code: 'MERGED_WEEK' })
    expect(await merge(desk, one.id, [one.id])).toMatchObject({ code: 'SAME_ITEM' })
    expect(await merge(desk, one.id, [])).toMatchObject({ code: 'BAD_COUNT' })
    expect((await merge(desk, one.id, [other.id], 7)).__typename).toBe('StaleItem')
    const input = {
      kept: { itemId: one.id, revision: 1 },
      merged: [{ itemId: other.id, revision: 1 }],
    }
    expect((await desk.act('mergeProposals', input, desk.ofFinance)).__typename).toBe('NotAllowed')
    await desk.act('declineProposal', { itemId: one.id, revision: 1, reason: 'Thôi' })
    expect(await merge(desk, one.id, [other.id], 2)).toMatchObject({ field: 'input.kept.itemId' })
  })
})

describe('items that are likely one', () => {
  test('are told to planners by day, content and leader, place or the very words', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const { one, other } = await twins(desk)
    await desk.propose({ title: 'Làm việc với đoàn kiểm toán' })
    await desk.propose({ title: 'Họp về ngân sách', time: { startsOn: '2026-12-04', text: '9h' } })
    await desk.send('answerProposal', { itemId: other.id, revision: 1, accept: true })
    const { alikeProposals } = await desk.week('alikeProposals { itemIds }')
    expect(alikeProposals).toEqual([{ itemIds: [other.id, one.id] }])
    expect((await desk.week('alikeProposals { itemIds }', desk.ofFinance)).alikeProposals).toEqual(
      [],
    )
  })
})
