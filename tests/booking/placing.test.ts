import { expect, test } from 'vitest'
import { isOf } from '../../src/booking/rules/placing.ts'

test('a booking is of one event and one owner: what another room books for the event is not its own', () => {
  const booking = { eventId: 'e1', owner: 'event' }
  expect(isOf(booking, { eventId: 'e1', owner: 'event' })).toBe(true)
  expect(isOf(booking, { eventId: 'e1', owner: 'dispatch' })).toBe(false)
  expect(isOf(booking, { eventId: 'e2', owner: 'event' })).toBe(false)
})
