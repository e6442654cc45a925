import { sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { among, type Db, openPostgres, rows } from '../../db/connect.ts'
import { textOnce } from '../../db/plans.ts'
import { offices } from '../../db/schema/people.ts'
import { holdsNear } from '../../src/booking/queries/holds.ts'
import { officesByIds } from '../../src/people/queries.ts'
import { raceTest, test } from '../support/harness.ts'

const someId = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
const idsUpTo = (count: number) => Array.from({ length: count }, (_, n) => someId(n))
const period = { from: DateTime.utc(2026, 11, 26, 1), until: DateTime.utc(2026, 11, 26, 2) }
const claimsUpTo = (count: number) => idsUpTo(count).map((resourceId) => ({ resourceId, period }))

function planned(db: Db) {
  return rows<{ text: string; runs: number }>(
    db,
    sql`select statement as text, generic_plans + custom_plans as runs from pg_prepared_statements`,
  )
}

describe('a statement on PostgreSQL', () => {
  raceTest(
    'is planned once, however long the lists are that it is asked with',
    async ({ store }) => {
      const one = openPostgres(store.databaseUrl!, { max: 1 })
      try {
        for (const count of [2, 3, 4, 700]) {
          await officesByIds(one.db, idsUpTo(count))
          await holdsNear(one.db, claimsUpTo(count))
        }
        const plans = await planned(one.db)
        for (const table of ['"offices"', '"bookings"']) {
          expect(plans.filter(({ text }) => text.includes(table))).toEqual([
            // The first time did not know that it would be asked again.
            { text: expect.any(String), runs: 3 },
          ])
        }
      } finally {
        await one.close()
      }
    },
  )

  raceTest(
    'is not kept planned when it was asked once, or is one of too many',
    async ({ store }) => {
      const one = openPostgres(store.databaseUrl!, { max: 1 })
      try {
        const text = (n: number) => sql.raw(`${n} as n where true`)
        for (let n = 0; n < 600; n += 1) await rows(one.db, sql`select ${text(n)} and ${true}`)
        expect(await planned(one.db)).toEqual([])
        for (let n = 0; n < 600; n += 1) await rows(one.db, sql`select ${text(n)} and ${true}`)
        expect(await planned(one.db)).toHaveLength(500)
        expect(await rows(one.db, sql`select ${text(7)} and ${true}`)).toEqual([{ n: 7 }])
      } finally {
        await one.close()
      }
    },
  )

  test('finds what is among many ids, and nothing among none', async ({ db }) => {
    const found = (ids: readonly string[]) =>
      db.select({ id: offices.id }).from(offices).where(among(offices.id, ids))
    const [made] = await rows<{ id: string }>(
      db,
      sql`insert into offices (name, short_name, zone, settings)
        values ('Văn phòng', 'VP', 'Asia/Ho_Chi_Minh', '{}') returning id`,
    )
    expect(await found([...idsUpTo(20), made!.id])).toEqual([made])
    expect(await found([])).toEqual([])
  })
})

describe('a text that is put together once', () => {
  const asked = textOnce<'from' | 'word'>(
    (value) => sql`select ${value('from')}::int + ${40} as sum, ${value('word')}::text as word`,
  )

  test('is run with the values of each run', async ({ db }) => {
    expect(await rows(db, asked({ from: '2', word: 'một' }))).toEqual([{ sum: 42, word: 'một' }])
    expect(await rows(db, asked({ from: '3', word: '$1' }))).toEqual([{ sum: 43, word: '$1' }])
  })

  test('is refused when it has what looks like a parameter', () => {
    const strange = textOnce<'word'>((value) => sql`select '$1', ${value('word')}::text`)
    expect(() => strange({ word: 'một' })).toThrow('looks like a parameter')
  })
})
