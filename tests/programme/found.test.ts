import { describe, expect } from 'vitest'
import { counted, test } from '../support/harness.ts'
import type { Caller } from '../support/make/access.ts'
import { makeCaller } from '../support/make/access.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'

async function found(desk: Desk, words: string, as: Caller = desk.planner, around = wednesday) {
  const { data, errors } = await desk.on.api(
    `query ($id: ID!, $words: String!, $around: Date!) { office(id: $id) {
      itemsFound(words: $words, around: $around) { id title day halfDay timeLabel } } }`,
    { id: desk.office.id, words, around },
    { as },
  )
  expect(errors).toBeUndefined()
  return (data.office?.itemsFound ?? []) as {
    id: string
    title: string
    day: string
    timeLabel: string
  }[]
}

const titles = async (...asked: Parameters<typeof found>) =>
  (await found(...asked)).map(({ title }) => title)

describe('items are found by their words', () => {
  test('in content and people, marks and case aside, the nearest day first', async ({ db }) => {
    const desk = await makeDesk(db)
    const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
    await desk.add('Họp xét thầu đường ven sông', '2026-12-09', '14h', {}, 50)
    const near = await desk.add('Đấu thầu 100% đợt 2', wednesday, '8h', { parties })
    await desk.add('Giao ban', wednesday, '9h')
    expect(await found(desk, 'THAU')).toEqual([
      expect.objectContaining({ id: near, day: wednesday, halfDay: 'MORNING', timeLabel: '8h' }),
      expect.objectContaining({ title: 'Họp xét thầu đường ven sông', day: '2026-12-09' }),
    ])
    expect(await titles(desk, 'dau thau phuoc')).toEqual(['Đấu thầu 100% đợt 2'])
    expect(await titles(desk, 'tran van phuoc')).toEqual(['Đấu thầu 100% đợt 2'])
    expect(await titles(desk, '100%')).toEqual(['Đấu thầu 100% đợt 2'])
    expect(await titles(desk, '1_0')).toEqual([])
    expect(await titles(desk, '   ')).toEqual([])
  })

  test('within eight weeks, at most twenty, in one statement', async ({ db }) => {
    const desk = await makeDesk(db)
    for (let n = 0; n < 21; n += 1) await desk.add(`Tiếp dân ${n}`, wednesday, `${n}h`)
    const { result, count } = await counted(db, () => found(desk, 'tiep dan'))
    expect([result.length, count]).toEqual([20, 2])
    expect(await found(desk, 'tiep dan', desk.planner, '2027-01-20')).toHaveLength(20)
    expect(await found(desk, 'tiep dan', desk.planner, '2027-01-21')).toEqual([])
  })

  test('by readers in what was released, by workers in the draft', async ({ db }) => {
    const desk = await makeDesk(db)
    const reader = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
    const id = await desk.add('Nghe báo cáo', wednesday, '8h', { parties })
    expect(await titles(desk, 'bao cao', reader)).toEqual([])
    await desk.release([id], { reasonKind: 'FIRST_RELEASE' })
    await desk.edit(id, { title: 'Họp kín' })
    expect(await titles(desk, 'bao cao phuoc', reader)).toEqual(['Nghe báo cáo'])
    expect(await titles(desk, 'tran van', reader)).toEqual(['Nghe báo cáo'])
    expect(await titles(desk, 'hop kin', reader)).toEqual([])
    expect(await titles(desk, 'hop kin')).toEqual(['Họp kín'])
    expect(await titles(desk, 'bao cao')).toEqual([])
  })

  test('never by words that are hidden from who asks, and for no stranger', async ({ db }) => {
    const desk = await makeDesk(db)
    const { id: officeId } = desk.office
    const other = await makeDesk(db)
    const registrar = await makeCaller(db, { officeId, role: 'REGISTRAR' })
    const reader = await makeCaller(db, { officeId, role: 'MEMBER' })
    const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
    const ids = []
    for (const secrecy of ['PRIVATE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET']) {
      ids.push(await desk.add(`Thanh tra ${secrecy}`, wednesday, '8h', { secrecy, parties }))
    }
    const open = await desk.add('Thanh tra', wednesday, '9h', { parties })
    await desk.release([...ids, open], { reasonKind: 'FIRST_RELEASE' })
    expect(await titles(desk, 'thanh tra')).toHaveLength(5)
    for (const as of [registrar, reader]) {
      expect(await titles(desk, 'thanh tra', as)).toEqual(['Thanh tra'])
      expect(await titles(desk, 'phuoc', as)).toEqual(['Thanh tra'])
    }
    expect(await titles(desk, 'thanh tra', other.planner)).toEqual([])
    // What was raised since it was released answers no reader.
    await desk.edit(open, { secrecy: 'SECRET' })
    expect(await titles(desk, 'thanh tra', reader)).toEqual([])
  })
})
