import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeOffice, makePerson, makeUnit } from '../support/make/people.ts'
import { makeCounter } from '../support/make/proposals.ts'

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })
const cutOff = '2026-11-26T09:00:00Z'
const late = 'proposals { title proposal { isLate minutesLate } }'
const units =
  'registration { isOpen units { unit { name } state count lateCount lastSentAt mayDeclare contacts { name phone } } }'

describe('the cut-off', () => {
  test('marks what comes a minute after it, and nothing that comes in its minute', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    desk.now = at('2026-11-26T09:00:59Z')
    await desk.propose({ title: 'Vừa kịp' })
    desk.now = at('2026-11-26T10:30:00Z')
    await desk.propose({ title: 'Muộn' })
    const { proposals } = await desk.week(late)
    expect(proposals).toEqual([
      { title: 'Vừa kịp', proposal: { isLate: false, minutesLate: 0 } },
      { title: 'Muộn', proposal: { isLate: true, minutesLate: 90 } },
    ])
  })

  test('refuses what comes later where the office closes then, and tells whom to call', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    const saved = await desk.act('saveRegistrationSettings', {
      officeId: desk.office.id,
      closesWeekday: 4,
      closesAt: '16:00',
      opensWeeksAhead: 2,
      afterCutOff: 'CLOSE',
      contact: 'chị Hoa, 0912 000 111',
    })
    expect(saved.__typename).toBe('RegistrationSettingsSaved')
    const fields = { title: 'Họp', time: { startsOn: '2026-12-03', text: '9h' } }
    const input = { officeId: desk.office.id, year: 2026, week: 49, fields }
    desk.now = at('2026-11-26T09:01:00Z')
    const refused = await desk.api(
      `mutation ($input: AddItemInput!) { addItem(input: $input) { __typename
        ... on RegistrationClosed { code message field closesAt contact } } }`,
      { input },
      { as: desk.ofFinance },
    )
    expect(refused.data.addItem).toEqual({
      __typename: 'RegistrationClosed',
      code: 'REGISTRATION_CLOSED',
      message:
        'Registration for this week is closed. Call a planner of the office: “chị Hoa, 0912 000 111”.',
      field: 'input.week',
      closesAt: cutOff,
      contact: 'chị Hoa, 0912 000 111',
    })
    expect((await desk.send('addItem', input)).__typename).toBe('ItemSaved')
    desk.now = at(cutOff)
    expect((await desk.send('addItem', input, { as: desk.ofFinance })).__typename).toBe('ItemSaved')
    // Nor does it come into the week from another one; within its own it still moves.
    const late = await desk.saved(
      await desk.send(
        'addItem',
        { ...input, week: 50, fields: { ...fields, time: { startsOn: '2026-12-10', text: '9h' } } },
        { as: desk.ofFinance },
      ),
    )
    desk.now = at('2026-11-26T09:01:00Z')
    const move = (day: string) =>
      desk.send('moveItem', { itemId: late.id, revision: 1, day }, { as: desk.ofFinance })
    expect((await move('2026-12-03')).code).toBe('REGISTRATION_CLOSED')
    expect((await move('2026-12-11')).__typename).toBe('ItemSaved')
  })

  test('is another for one week where a planner says so, and as the others again', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    desk.now = at('2026-11-27T02:00:00Z')
    await desk.propose()
    const week = { officeId: desk.office.id, year: 2026, week: 49 }
    const asked = `registration { opensAt closesAt isOpen isOverridden } ${late}`
    const usual = await desk.week(asked)
    expect(usual.registration).toMatchObject({
      closesAt: cutOff,
      isOpen: false,
      isOverridden: false,
    })
    expect(usual.proposals[0].proposal.isLate).toBe(true)
    const own = { opensAt: '2026-11-20T00:00:00Z', closesAt: '2026-11-27T09:00:00Z' }
    expect((await desk.act('setRegistrationWindow', { ...week, ...own })).__typename).toBe(
      'RegistrationWindowSet',
    )
    const set = await desk.week(asked)
    expect(set.registration).toEqual({ ...own, isOpen: true, isOverridden: true })
    expect(set.proposals[0].proposal.isLate).toBe(false)
    await desk.act('setRegistrationWindow', week)
    expect((await desk.week(asked)).registration).toEqual(usual.registration)
    expect(await desk.act('setRegistrationWindow', week)).toMatchObject({ code: 'WINDOW_USUAL' })
  })

  test('is set by who plans, in order and for weeks that there are', async ({ db }) => {
    const desk = await makeCounter(db)
    const own = { opensAt: '2026-11-20T00:00:00Z', closesAt: '2026-11-27T09:00:00Z' }
    const input = { officeId: desk.office.id, year: 2026, week: 49, ...own }
    const elsewhere = await makeOffice(db)
    const stranger = await makeCaller(db, { officeId: elsewhere.id, role: 'PLANNER' })
    const act = (more: object, as = desk.planner) =>
      desk.act('setRegistrationWindow', { ...input, ...more }, as)
    expect((await act({}, desk.ofFinance)).__typename).toBe('NotAllowed')
    expect((await act({}, desk.member)).__typename).toBe('NotAllowed')
    expect((await act({}, stranger)).__typename).toBe('NotFound')
    expect(await act({ week: 54 })).toMatchObject({ code: 'NO_SUCH_WEEK' })
    expect(await act({ closesAt: null })).toMatchObject({
      code: 'REQUIRED',
      field: 'input.closesAt',
    })
    expect(await act({ closesAt: own.opensAt })).toMatchObject({ code: 'END_BEFORE_START' })
    const settings = {
      closesWeekday: 1,
      closesAt: '00:00',
      opensWeeksAhead: 1,
      afterCutOff: 'FLAG',
    }
    const save = (more: object, as = desk.planner) =>
      desk.act('saveRegistrationSettings', { officeId: desk.office.id, ...settings, ...more }, as)
    expect(await save({})).toMatchObject({
      code: 'END_BEFORE_START',
      field: 'input.opensWeeksAhead',
    })
    expect(await save({ closesWeekday: 8 })).toMatchObject({ code: 'OUT_OF_RANGE' })
    expect(await save({ closesAt: '24:00' })).toMatchObject({ code: 'NO_SUCH_TIME' })
    expect((await save({ opensWeeksAhead: 2 }, desk.ofFinance)).__typename).toBe('NotAllowed')
    expect((await save({ opensWeeksAhead: 2 }, stranger)).__typename).toBe('NotFound')
  })
})

describe('who has not sent yet', () => {
  test('stands beside who has, how often and how late, and who has nothing', async ({ db }) => {
    const desk = await makeCounter(db)
    const { id: officeId } = desk.office
    const quiet = await makeUnit(db, { officeId, name: 'Sở Xây dựng', position: 3 })
    const away = await makeUnit(db, { officeId, name: 'Sở Nội vụ', position: 4 })
    await makeUnit(db, { officeId, name: 'Tổ thư ký', position: 5 })
    for (const { id } of [quiet, away]) {
      expect(
        (await desk.act('setUnitRegistration', { unitId: id, registersWeekly: true })).__typename,
      ).toBe('UnitRegistrationSet')
    }
    const own = { officeId, shortTitle: 'VT', unitId: desk.finance.id }
    await makePerson(db, { ...own, name: 'Chị Mai', phone: '0912 000 222' })
    // A namesake of another unit is another.
    await makePerson(db, { ...own, unitId: quiet.id, name: 'Anh Tú', phone: '0912 999 999' })
    await desk.propose()
    desk.now = at('2026-11-26T09:05:00Z')
    const second = await desk.propose({ title: 'Họp thêm' })
    await desk.act('declineProposal', { itemId: second.id, revision: 1, reason: 'Trùng' })
    await desk.act('declareNothing', { unitId: away.id, year: 2026, week: 49 })
    const { registration } = await desk.week(units)
    expect(registration.isOpen).toBe(false)
    const told = registration.units.map(({ unit, state, count, lateCount, lastSentAt }: never) => [
      (unit as { name: string }).name,
      state,
      count,
      lateCount,
      lastSentAt,
    ])
    expect(told).toEqual([
      ['Sở Tài chính', 'SENT', 2, 1, '2026-11-26T09:05:00Z'],
      ['Sở Y tế', 'MISSING', 0, 0, null],
      ['Sở Xây dựng', 'MISSING', 0, 0, null],
      ['Sở Nội vụ', 'NOTHING', 0, 0, null],
    ])
    expect(registration.units[0].contacts).toEqual([
      { name: 'Anh Tú', phone: '' },
      { name: 'Chị Mai', phone: '0912 000 222' },
    ])
    await desk.act('setUnitRegistration', { unitId: desk.health.id, registersWeekly: false })
    const after = await desk.week(units)
    expect(after.registration.units).toHaveLength(3)
  })

  test('a registrar is told of the own unit alone, a secretary of none, a member nothing', async ({
    db,
  }) => {
    const desk = await makeCounter(db)
    await desk.propose()
    const own = await desk.week(units, desk.ofHealth)
    expect(own.registration.units).toMatchObject([
      { unit: { name: 'Sở Y tế' }, state: 'MISSING', mayDeclare: true },
    ])
    expect(JSON.stringify(own)).not.toContain('Tài chính')
    expect((await desk.week(units, desk.secretary)).registration.units).toEqual([])
    expect((await desk.week(units, desk.member)).registration).toBeNull()
  })

  test('a unit says once that it has nothing, and takes it back', async ({ db }) => {
    const desk = await makeCounter(db)
    const input = { unitId: desk.health.id, year: 2026, week: 49 }
    const say = (more: object, as = desk.ofHealth) =>
      desk.act('declareNothing', { ...input, ...more }, as)
    expect((await say({}, desk.ofFinance)).__typename).toBe('NotAllowed')
    expect((await say({}, desk.member)).__typename).toBe('NotAllowed')
    expect((await say({})).__typename).toBe('NothingDeclared')
    expect(await say({})).toMatchObject({ code: 'NOTHING_DECLARED', field: 'input.hasNothing' })
    expect((await desk.week(units, desk.ofHealth)).registration.units[0].state).toBe('NOTHING')
    expect((await say({ hasNothing: false })).__typename).toBe('NothingDeclared')
    expect(await say({ hasNothing: false })).toMatchObject({ code: 'NOTHING_DECLARED' })
    expect(await say({ week: 54 })).toMatchObject({ code: 'NO_SUCH_WEEK' })
  })
})

for (const count of [1, 3]) {
  test(`an inbox of ${count} is read in as many statements`, async ({ db }) => {
    const desk = await makeCounter(db)
    for (let n = 0; n < count; n += 1) {
      const { id } = await desk.propose({ title: `Việc ${n}` })
      await desk.act('addProposalNote', { itemId: id, text: 'Ghi rõ hơn.' })
    }
    const { result, count: statements } = await counted(db, () =>
      desk.week(`${units} alikeProposals { itemIds }
        proposals { title clashes { kind } proposal { unit { name } author notes { text } origins { title } } }`),
    )
    expect(result.proposals).toHaveLength(count)
    // The viewer with the office, the registration, the week for what is alike, the proposals' ids, homes, items and threads.
    expect(statements).toBe(7)
  })
}
