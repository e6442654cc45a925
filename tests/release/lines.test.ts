import { describe, expect, test } from 'vitest'
import type { ReleaseEntry } from '../../db/schema/release.ts'
import { lineOf } from '../../src/release/rules/lines.ts'
import { plainFacts } from '../support/make/calendar.ts'

const facts = plainFacts({
  title: 'Họp kín',
  timeLabel: '8 giờ, ngay sau lễ chào cờ',
  place: { resourceId: null, text: 'Nhà khách', label: 'Nhà khách' },
  gatheringPoint: 'Cổng sau',
  remarks: 'Mang theo hồ sơ',
})
const entry: ReleaseEntry = {
  eventId: 'e1',
  uid: 'u1',
  state: 'STANDS',
  movedTo: null,
  isRecordedAfterwards: false,
  position: '1',
  facts,
}
const seenAt = (sight: 1 | 2 | 3) =>
  lineOf({ sight, entry }, undefined, { kind: null, language: 'vi' })

// The database gives masked facts already; this is the lock behind that lock.
describe('a line of a release', () => {
  test('tells all to who sees all', () => {
    expect(seenAt(3)).toMatchObject({ title: 'Họp kín', remarks: 'Mang theo hồ sơ' })
  })

  test('tells time and place, and no content, to who sees these', () => {
    const { title, chairs, staff, remarks, place, gatheringPoint, time } = seenAt(2)
    expect([title, chairs, staff, remarks]).toEqual([null, null, null, null])
    expect([place, gatheringPoint, time]).toEqual(['Nhà khách', 'Cổng sau', facts.timeLabel])
  })

  test('tells neither place nor the words of its time to who sees that somebody is busy', () => {
    const { title, place, gatheringPoint, time } = seenAt(1)
    expect([title, place, gatheringPoint]).toEqual([null, null, null])
    expect(time).not.toContain('chào cờ')
  })
})
