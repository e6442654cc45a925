import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { eventPeople, events } from '../../db/schema/event.ts'
import { imageFrom } from '../../src/event/rules/stored.ts'

const at = '2026-11-24T03:00:00.000Z'
const oldest = {
  event: {
    id: 'a',
    officeId: 'b',
    homeDocumentId: 'c',
    uid: 'a@giaoban',
    title: 'Họp',
    timeKind: 'UNKNOWN',
    hold: 'NONE',
    createdAt: at,
    updatedAt: at,
  },
  people: [{ id: 'd', officeId: 'b', eventId: 'a', role: 'CHAIRS', position: 0 }],
}

/** What the database fills each column with that is not given. */
const filled = (table: typeof events | typeof eventPeople, given: object) =>
  Object.fromEntries(
    Object.entries(getTableColumns(table))
      .filter(([name]) => !(name in given))
      .map(([name, column]) => [name, column.default ?? null]),
  )

test('an image that lacks a column has what the database would fill it with', () => {
  const image = imageFrom(oldest)!
  expect(image.event).toMatchObject(filled(events, oldest.event))
  expect(image.people[0]).toMatchObject(filled(eventPeople, oldest.people[0]!))
  expect(Object.keys(image.event).sort()).toEqual(Object.keys(getTableColumns(events)).sort())
  expect(image.event.createdAt.toISO()).toBe(at)
})

test('an image has no column that is no more', () => {
  const { event, people } = oldest
  const former = {
    event: { ...event, colour: 'red' },
    people: [{ ...people[0], seat: 1 }],
  }
  expect(imageFrom(former)).toEqual(imageFrom(oldest))
})
