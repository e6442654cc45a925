import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { paperFault } from '../../src/programme/rules/paper.ts'
import { test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'
const numbers = 'releases { nodes { number documentNumber issuedOn } }'
const habits = 'habits { reasonKind documentNumber }'

describe('the number and the date on the paper', () => {
  test('are kept with the release as they were given, and the hand writes what is left out', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    await desk.release([id], { documentNumber: '  125/LCT-UBND ', issuedOn: '2026-11-20' })
    await desk.edit(id, { title: 'Họp giao ban tháng' })
    // One o'clock at night of the 25th in the office, while it is the 24th in UTC.
    desk.on.now = DateTime.fromISO('2026-11-24T18:00:00Z', { zone: 'utc' })
    await desk.release([id], { reasonKind: 'CORRECTION', documentNumber: ' ' })
    const reader = await makeCaller(db, {
      officeId: desk.office.id,
      role: 'MEMBER',
      name: 'Anh Ba',
    })
    for (const as of [desk.planner, reader]) {
      const { releases } = await desk.week(numbers, { as })
      expect(releases.nodes).toEqual([
        { number: 1, documentNumber: null, issuedOn: '2026-11-25' },
        { number: 0, documentNumber: '125/LCT-UBND', issuedOn: '2026-11-20' },
      ])
    }
    const { release, latestRelease } = await desk.week(
      'release(number: 0) { documentNumber issuedOn } latestRelease { documentNumber issuedOn }',
    )
    expect(release).toEqual({ documentNumber: '125/LCT-UBND', issuedOn: '2026-11-20' })
    expect(latestRelease).toEqual({ documentNumber: null, issuedOn: '2026-11-25' })
  })

  test('stand in the text to post where there is a number', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    await desk.release([id], { documentNumber: '125/LCT-UBND', issuedOn: '2026-11-20' })
    const said = 'vi: text en: text(language: en)'
    const { vi, en } = await desk.week(said)
    expect(vi.split('\n')[1]).toBe('(Số 125/LCT-UBND, ngày 20/11/2026)')
    expect(en.split('\n')[1]).toBe('(No. 125/LCT-UBND, of 20/11/2026)')
    await desk.edit(id, { title: 'Họp giao ban tháng' })
    await desk.release([id], { reasonKind: 'CORRECTION' })
    expect((await desk.week(said)).vi).not.toContain('Số')
  })

  test('are refused where they cannot stand on a paper', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    const refused = async (extra: Record<string, unknown>) => {
      const { code, field } = await desk.release([id], extra)
      return [code, field]
    }
    expect(await refused({ documentNumber: 'x'.repeat(101) })).toEqual([
      'TOO_LONG',
      'input.documentNumber',
    ])
    expect(await refused({ documentNumber: '125\nLCT' })).toEqual([
      'ONE_LINE',
      'input.documentNumber',
    ])
    expect(await refused({ issuedOn: '2026-11-30' })).toEqual(['ISSUED_TOO_LATE', 'input.issuedOn'])
    const { release } = await desk.release([id], {
      documentNumber: 'x'.repeat(100),
      issuedOn: '2026-11-29',
    })
    expect(release.number).toBe(0)
  })

  test('may be of a day after the week, once that has come', () => {
    const week = { year: 2026, week: 48 }
    expect(paperFault({ ...week, issuedOn: '2026-12-02' }, '2026-12-02')).toBeNull()
    expect(paperFault({ ...week, issuedOn: '2026-12-03' }, '2026-12-02')).toMatchObject({
      code: 'ISSUED_TOO_LATE',
      message: expect.stringContaining('2026-12-02'),
    })
  })
})

describe('what the next release may begin with', () => {
  test('is the last number of the office and the reason of its last adjustment, whichever week they are of', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const other = await makeDesk(db)
    const theirs = await other.add('Việc nơi khác', wednesday, '8h00')
    await other.release([theirs], { documentNumber: '9/LCT-KHAC' })
    await other.edit(theirs, { title: 'Việc nơi khác, sửa' })
    await other.release([theirs], { reasonKind: 'WEATHER' })
    expect(await desk.week(habits)).toEqual({ habits: { reasonKind: null, documentNumber: null } })
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    await desk.release([id], { documentNumber: '125/LCT-UBND' })
    expect(await desk.week(habits)).toEqual({
      habits: { reasonKind: null, documentNumber: '125/LCT-UBND' },
    })
    await desk.edit(id, { title: 'Họp giao ban tháng' })
    await desk.release([id], { reasonKind: 'LEADER_BUSY' })
    await desk.edit(id, { title: 'Họp giao ban quý' })
    await desk.release([id], { reasonKind: 'OTHER', reason: 'theo ý kiến chỉ đạo' })
    expect(await desk.week(habits, { week: 49 })).toEqual({
      habits: { reasonKind: 'LEADER_BUSY', documentNumber: '125/LCT-UBND' },
    })
  })

  test('is nothing for who may not release', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    await desk.release([id], { documentNumber: '125/LCT-UBND' })
    const reader = await makeCaller(db, {
      officeId: desk.office.id,
      role: 'MEMBER',
      name: 'Anh Ba',
    })
    expect(await desk.week(habits, { as: reader })).toEqual({ habits: null })
  })
})

describe('a change', () => {
  test('says states, levels, transport and plain half-days in the language asked for, and what was typed as it is', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, 'x', {
      time: { startsOn: wednesday, kind: 'HALF_DAY', halfDay: 'MORNING' },
      transport: 'POOL',
      transportText: 'mật danh 1',
    })
    await desk.release([id])
    await desk.edit(id, {
      time: { startsOn: wednesday, kind: 'ALL_DAY' },
      transport: 'SHARED',
      secrecy: 'CONFIDENTIAL',
      status: 'TENTATIVE',
      remarks: 'hoãn nếu mưa',
    })
    const fields = 'field before after from: before(language: en) to: after(language: en)'
    const { items } = await desk.week(`items { nodes { change { fields { ${fields} } } } }`)
    expect(items.nodes[0].change.fields).toEqual([
      { field: 'TIME', before: 'Sáng', after: 'Cả ngày', from: 'Morning', to: 'All day' },
      {
        field: 'TRANSPORT',
        before: 'xe dùng chung, mật danh 1',
        after: 'đi chung xe, mật danh 1',
        from: 'pool car, mật danh 1',
        to: 'shared car, mật danh 1',
      },
      { field: 'REMARKS', before: '', after: 'hoãn nếu mưa', from: '', to: 'hoãn nếu mưa' },
      { field: 'SECRECY', before: 'thường', after: 'mật', from: 'open', to: 'confidential' },
      {
        field: 'STATUS',
        before: 'chính thức',
        after: 'dự kiến',
        from: 'confirmed',
        to: 'tentative',
      },
    ])
    await desk.release([id], { reasonKind: 'CORRECTION' })
    const { releases } = await desk.week(
      'releases(first: 1) { nodes { changes { fields { field to: after(language: en) } } } }',
    )
    expect(releases.nodes[0].changes[0].fields.map(({ to }: { to: string }) => to)).toEqual([
      'All day',
      'shared car, mật danh 1',
      'hoãn nếu mưa',
      'confidential',
      'tentative',
    ])
  })
})
