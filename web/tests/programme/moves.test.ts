import { expect, test } from 'vitest'
import { placeBeside, stepAcross, stepWithin } from '../../src/programme/model/moves.ts'
import type { Slot } from '../../src/programme/model/rows.ts'
import { itemOf } from '../support/item.ts'

const [one, two, three] = [itemOf('one'), itemOf('two'), itemOf('three')]
const later = itemOf('later', { halfDay: 'AFTERNOON' })
const gone = itemOf('gone', { isStruck: true, movedTo: '2026-11-26' })
const cancelled = itemOf('cancelled', { isStruck: true, status: 'CANCELLED' })
const undated = itemOf('undated', { day: null })
const week = [one, two, three, later, undated]
const morning: Slot = { day: '2026-11-23', halfDay: 'MORNING' }
const afternoon: Slot = { day: '2026-11-23', halfDay: 'AFTERNOON' }

test('a step up or down passes one neighbour of the half-day and ends at its edge', () => {
  expect(stepWithin(week, three, -1)).toEqual({ ...morning, afterItemId: 'one' })
  expect(stepWithin(week, two, -1)).toEqual({ ...morning, afterItemId: null })
  expect(stepWithin(week, two, 1)).toEqual({ ...morning, afterItemId: 'three' })
  expect(stepWithin(week, one, -1)).toBeUndefined()
  expect(stepWithin(week, three, 1)).toBeUndefined()
  expect(stepWithin(week, undated, 1)).toBeUndefined()
})

test('a step over half-days goes along those shown; what has no day yet enters at either end', () => {
  const slots = [morning, afternoon]
  expect(stepAcross(slots, one, 1)).toEqual(afternoon)
  expect(stepAcross(slots, later, -1)).toEqual(morning)
  expect(stepAcross(slots, one, -1)).toBeUndefined()
  expect(stepAcross(slots, undated, 1)).toEqual(morning)
  expect(stepAcross(slots, undated, -1)).toEqual(afternoon)
})

test('beside another an item stands before or after it, wherever it came from', () => {
  expect(placeBeside(week, later, one, 'before')).toEqual({ ...morning, afterItemId: null })
  expect(placeBeside(week, later, two, 'before')).toEqual({ ...morning, afterItemId: 'one' })
  expect(placeBeside(week, later, three, 'after')).toEqual({ ...morning, afterItemId: 'three' })
  expect(placeBeside(week, one, three, 'before')).toEqual({ ...morning, afterItemId: 'two' })
})

test('an item that would stay where it is goes nowhere', () => {
  expect(placeBeside(week, two, one, 'after')).toBeUndefined()
  expect(placeBeside(week, two, three, 'before')).toBeUndefined()
  expect(placeBeside(week, one, two, 'before')).toBeUndefined()
  expect(placeBeside(week, one, one, 'after')).toBeUndefined()
  expect(placeBeside(week, one, undated, 'after')).toBeUndefined()
})

test('nothing is placed before what continues from an earlier week, which stands first', () => {
  const going = itemOf('going', { continuesFrom: '2026-11-21', mayEdit: false })
  const items = [going, one, two, later]
  expect(placeBeside(items, later, going, 'before')).toEqual({ ...morning, afterItemId: null })
  expect(placeBeside(items, later, going, 'after')).toEqual({ ...morning, afterItemId: null })
  expect(stepWithin(items, one, -1)).toBeUndefined()
  expect(stepWithin(items, two, -1)).toEqual({ ...morning, afterItemId: null })
})

test('nothing is placed behind what has left for another day, but behind what is cancelled', () => {
  const items = [one, gone, two, cancelled, later]
  expect(placeBeside(items, later, gone, 'after')).toEqual({ ...morning, afterItemId: 'one' })
  expect(placeBeside(items, later, two, 'before')).toEqual({ ...morning, afterItemId: 'one' })
  expect(placeBeside(items, later, cancelled, 'after')).toEqual({
    ...morning,
    afterItemId: 'cancelled',
  })
  expect(stepWithin(items, two, -1)).toEqual({ ...morning, afterItemId: null })
})
