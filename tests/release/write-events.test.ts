import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { rows } from '../../db/connect.ts'
import { fullEvents } from '../../src/event/queries.ts'
import { draftOf } from '../../src/event/rules/image.ts'
import { writeEvents } from '../../src/release/commands/write.ts'
import { test } from '../support/harness.ts'
import { makeDesk } from '../support/make/draft.ts'

test('who writes what has been written since overwrites nothing: neither fields, people nor room', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const { id } = await desk.add({
    title: 'Giao ban',
    time: { startsOn: '2026-11-26', text: '9h - 10h' },
    parties: [{ role: 'CHAIRS', personId: desk.leader.id }],
  })
  const [seen] = await fullEvents(db, [id])
  const { event, people } = seen!
  const before = { event, people }
  const write = (title: string, roomId: string) =>
    writeEvents(
      db,
      [
        {
          officeId: desk.office.id,
          before,
          draft: { ...draftOf(before), title, placeResourceId: roomId, people: [] },
        },
      ],
      { now: desk.now, owners: [] },
    )
  const [one, other] = desk.rooms
  const first = await write('Một', one.id)
  expect(first).toMatchObject({ state: 'WRITTEN', images: [{ event: { revision: 2 } }] })
  const standing = () =>
    rows(
      db,
      sql`select e.title, e.revision, b.resource_id as room from events e
        join bookings b on b.event_id = e.id and b.state <> 'released'`,
    )
  const written = [{ title: 'Một', revision: 2, room: one.id }]
  expect(await standing()).toEqual(written)
  expect(await write('Hai', other.id)).toEqual({ state: 'STALE', eventId: id })
  expect(await standing()).toEqual(written)
})
