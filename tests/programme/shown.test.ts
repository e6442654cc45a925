import { describe, expect, test } from 'vitest'
import { placeOf, shownFacts } from '../../src/programme/rules/shown.ts'
import { plainFacts } from '../support/make/calendar.ts'

const party = {
  role: 'CHAIRS',
  personId: 'p1',
  unitId: null,
  groupId: null,
  behalfOfId: null,
} as const
const facts = plainFacts({
  title: 'Họp kín',
  remarks: 'Mang theo hồ sơ',
  gatheringPoint: 'Cổng sau',
  place: { resourceId: null, text: 'Nhà khách', label: 'Nhà khách' },
  parties: [{ ...party, words: '', label: 'CT Phước' }],
})
const placeAt = (sight: 1 | 2 | 3) => placeOf({ sight, facts, booking: null })?.label ?? null

// The database gives masked facts already; this is the lock behind that lock.
describe('an item of the week', () => {
  test('tells all to who sees all', () => {
    expect(shownFacts(facts, 3)).toMatchObject({ title: 'Họp kín', parties: [{ personId: 'p1' }] })
  })

  test('tells neither content nor people to who sees time and place', () => {
    const { title, parties, remarks, gatheringPoint } = shownFacts(facts, 2)
    expect([title, parties, remarks, gatheringPoint]).toEqual([null, [], null, 'Cổng sau'])
    expect(placeAt(2)).toBe('Nhà khách')
  })

  test('tells no place to who sees that somebody is busy', () => {
    const { title, time, parties, gatheringPoint } = shownFacts(facts, 1)
    expect([title, time, parties, gatheringPoint, placeAt(1)]).toEqual([null, null, [], null, null])
  })
})
