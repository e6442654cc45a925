import { expect, test } from 'vitest'
import type { ItemTimeFragment } from '../../src/graphql.generated.ts'
import { fromDay, timeOf, whenDraft } from '../../src/programme/drawer/when.ts'
import { partiesOf } from '../../src/programme/model/parties.ts'
import { itemOf } from '../support/item.ts'

const [monday, tuesday, wednesday] = ['2026-11-23', '2026-11-24', '2026-11-25'] as const
const timed = (time: Partial<ItemTimeFragment>) => {
  const nothing = { startsOn: monday, endsOn: null, halfDay: null, startTime: null, endTime: null }
  const whole = { ...nothing, words: null, text: null, ...time } as ItemTimeFragment
  return itemOf('item', { time: whole })
}
const start = timed({ kind: 'START', startTime: '08:00', text: '8h' })
const days = timed({ kind: 'DAYS', endsOn: tuesday, startTime: '08:00' })

test('only the day of an untouched time changes, and the last of several goes along', () => {
  expect(timeOf({ ...whenDraft(start), day: tuesday }, start)).toEqual({
    kind: 'START',
    startsOn: tuesday,
    startTime: '08:00',
    text: '8h',
  })
  const draft = whenDraft(days)
  expect(timeOf({ ...draft, ...fromDay(draft, tuesday) }, days)).toEqual({
    kind: 'DAYS',
    startsOn: tuesday,
    endsOn: wednesday,
    startTime: '08:00',
  })
})

test('a last day makes several days of one, and without it they are one again', () => {
  expect(timeOf({ ...whenDraft(start), lastDay: wednesday }, start)).toEqual({
    kind: 'DAYS',
    startsOn: monday,
    endsOn: wednesday,
    startTime: '08:00',
  })
  expect(whenDraft(days)).toEqual({ time: '08:00', day: monday, lastDay: tuesday })
  expect(timeOf({ ...whenDraft(days), lastDay: '' }, days)).toEqual({
    text: '08:00',
    startsOn: monday,
  })
  const plain = timed({ kind: 'DAYS', endsOn: tuesday })
  expect(timeOf({ ...whenDraft(plain), lastDay: '' }, plain)).toEqual({
    kind: 'ALL_DAY',
    startsOn: monday,
  })
})

test('words that name the old days are not kept for new ones', () => {
  const written = timed({ kind: 'DAYS', endsOn: tuesday, text: 'từ 23/11 đến 24/11' })
  expect(timeOf({ ...whenDraft(written), lastDay: wednesday }, written)).toEqual({
    kind: 'DAYS',
    startsOn: monday,
    endsOn: wednesday,
  })
})

test('who is given a role of another column joins those who have it; the rest is not sent', () => {
  const of = (role: 'CHAIRS' | 'ATTENDS' | 'PREPARES', label: string) => ({
    role,
    label,
    words: label,
  })
  const all = [of('CHAIRS', 'A'), of('ATTENDS', 'B'), of('PREPARES', 'C')]
  expect(partiesOf([of('ATTENDS', 'A')], ['CHAIRS'], all)).toEqual({
    parties: [
      { role: 'ATTENDS', words: 'B' },
      { role: 'ATTENDS', words: 'A' },
    ],
    roles: ['CHAIRS', 'ATTENDS'],
  })
})
