import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { renumber } from '../../src/event/commands.ts'
import { raceTest } from '../support/harness.ts'
import { makeEvents } from '../support/make/draft.ts'
import { makeOffice } from '../support/make/people.ts'

raceTest(
  'many who number one half-day anew wait for one another in one order',
  { tags: ['slow'] },
  async ({ db }) => {
    const office = await makeOffice(db)
    const ids = await makeEvents(db, { officeId: office.id, count: 600 })
    // With statistics the rows are gone through as they lie, and each numbering puts them elsewhere.
    await db.execute(sql`analyze events`)
    const orders = Array.from({ length: 64 }, (_, at) => {
      const turned = [...ids.slice(at * 3), ...ids.slice(0, at * 3)]
      return at % 2 === 0 ? turned : turned.reverse()
    })
    // A deadlock is thrown: nothing tries again here.
    const done = await Promise.allSettled(
      orders.map((order) =>
        db.transaction((tx) =>
          renumber(
            tx,
            order.map((id, at) => ({ id, position: String(at + 1) })),
          ),
        ),
      ),
    )
    expect(done.filter(({ status }) => status === 'rejected')).toEqual([])
  },
)
