import { sql } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { databaseError, retried, rows } from '../../db/connect.ts'
import { migrate, NewerDatabase } from '../../db/migrate.ts'
import { bytes, dateSpan, instant, localDate, period } from '../../db/schema/columns.ts'
import { committedTest, counted, raceTest, test } from '../support/harness.ts'

const kinds = pgTable('kinds', {
  at: instant('at'),
  on: localDate('on_day'),
  period: period('period'),
  days: dateSpan('days'),
  content: bytes('content'),
})

const createKinds = sql`create table kinds (at timestamptz(3), on_day date, period tstzrange, days daterange, content bytea)`
const eight = DateTime.fromISO('2025-07-14T08:00:00.125+07:00', { setZone: true })

describe('what a store keeps', () => {
  test('comes back as it was given, instants in UTC', async ({ db }) => {
    await db.execute(createKinds)
    const given = {
      at: eight,
      on: '2025-07-14',
      period: { from: eight, until: eight.plus({ hours: 1 }) },
      days: { from: '2025-07-14', until: null },
      content: Buffer.from('giao ban đầu tuần'),
    }
    await db.insert(kinds).values(given)
    const [kept] = await db.select().from(kinds)
    expect(kept).toEqual({
      ...given,
      at: eight.toUTC(),
      period: { from: eight.toUTC(), until: eight.toUTC().plus({ hours: 1 }) },
    })
    expect(Buffer.isBuffer(kept?.content)).toBe(true)
  })

  test('a span of days with a last one ends the day after it', async ({ db }) => {
    await db.execute(createKinds)
    await db.insert(kinds).values({ days: { from: '2025-07-14', until: '2025-07-19' } })
    const found = await rows(
      db,
      sql`select upper(days) as until, upper_inc(days) as closed from kinds`,
    )
    expect(found).toEqual([{ until: '2025-07-19', closed: false }])
  })

  test('a range that is not half-open is an error, never a guess', async ({ db }) => {
    await db.execute(createKinds)
    await db.execute(
      sql`insert into kinds (period) values ('(2025-07-14 01:00+00,2025-07-14 02:00+00]')`,
    )
    await expect(db.select().from(kinds)).rejects.toThrow('Not a half-open range')
  })

  test('rows written by hand are alike on both stores', async ({ db }) => {
    const found = await rows(
      db,
      sql`select count(*) as n, 1.50::numeric as price, '2025-07-14T08:00+07'::timestamptz as at,
        '2025-07-14'::date as day, 'ab'::bytea as content, '{"a":[1]}'::jsonb as facts, array['x','y'] as names`,
    )
    expect(found).toEqual([
      {
        n: 1,
        price: '1.50',
        at: '2025-07-14 01:00:00+00',
        day: '2025-07-14',
        content: Buffer.from('ab'),
        facts: { a: [1] },
        names: ['x', 'y'],
      },
    ])
  })
})

describe('a search', () => {
  test('folds marks, đ, case and both ways to write a tone', async ({ db }) => {
    const found = await rows(
      db,
      sql`select fold('ĐƯỜNG Hoà Bình') as old, fold('đường hòa bình') as new, fold(${'Đường Hòa Bình'.normalize('NFD')}) as apart`,
    )
    expect(found).toEqual([
      { old: 'duong hoa binh', new: 'duong hoa binh', apart: 'duong hoa binh' },
    ])
  })
})

describe('a new id', () => {
  test('is random without a seed and the same again with one', async ({ db }) => {
    const draw = () =>
      rows<{ id: string }>(db, sql`select new_id()::text as id`).then(([row]) => row?.id)
    expect(await draw()).not.toBe(await draw())
    await db.execute(sql`set local giaoban.seed = 'demo'`)
    await db.execute(sql`select setval('seed_numbers', 1)`)
    const first = await draw()
    await db.execute(sql`select setval('seed_numbers', 1)`)
    expect(await draw()).toBe(first)
    expect(await draw()).not.toBe(first)
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('the harness', () => {
  const notes = pgTable('notes', { words: text('words') })

  for (const round of ['first', 'second']) {
    test(`throws away what the ${round} test wrote`, async ({ db }) => {
      const before = await rows(db, sql`select to_regclass('notes')::text as name`)
      expect(before).toEqual([{ name: null }])
      await db.execute(sql`create table notes (words text)`)
      await db.transaction(async (tx) => tx.insert(notes).values({ words: 'inner' }))
      expect(await db.select().from(notes)).toEqual([{ words: 'inner' }])
    })
  }

  test('counts the statements and not the frame around them', async ({ db }) => {
    const { count } = await counted(db, () =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select 1`)
        await tx.execute(sql`select 2`)
      }),
    )
    expect(count).toBe(2)
  })

  for (const round of ['first', 'second']) {
    committedTest(`gives the ${round} committed test a database of its own`, async ({ db }) => {
      await db.execute(sql`create table notes (words text)`)
      expect(await db.select().from(notes)).toEqual([])
    })
  }
})

describe('migrations', () => {
  committedTest('applied again change nothing', async ({ db }) => {
    const applied = () =>
      rows(db, sql`select id, hash from drizzle.__drizzle_migrations order by id`)
    const before = await applied()
    await migrate(db)
    expect(await applied()).toEqual(before)
  })

  committedTest('of a newer program are refused and nothing is touched', async ({ db }) => {
    await db.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of tomorrow', 9999999999999)`,
    )
    await expect(migrate(db)).rejects.toThrow(NewerDatabase)
  })
})

describe('a refusal by the database', () => {
  test('names its constraint through the wrapping of the query builder', async ({ db }) => {
    await db.execute(sql`create table seats (number int constraint seats_number_once unique)`)
    const error = await db
      .transaction((tx) => tx.execute(sql`insert into seats values (1), (1)`))
      .catch((thrown: unknown) => thrown)
    expect(databaseError(error)).toEqual({ state: '23505', constraint: 'seats_number_once' })
    expect(databaseError(new Error('another'))).toBeNull()
  })
})

describe('two writers', () => {
  raceTest('that wait for each other both come through when retried', async ({ db }) => {
    await db.execute(sql`create table seats (number int primary key, taken int not null default 0)`)
    await db.execute(sql`insert into seats values (1), (2)`)
    let attempts = 0
    const takeBoth = (first: number, second: number) =>
      retried(db, async (tx) => {
        attempts += 1
        await tx.execute(sql`update seats set taken = taken + 1 where number = ${first}`)
        // Long enough for the other to hold its first seat.
        await tx.execute(sql`select pg_sleep(0.1)`)
        await tx.execute(sql`update seats set taken = taken + 1 where number = ${second}`)
      })
    await Promise.all([takeBoth(1, 2), takeBoth(2, 1)])
    expect(await rows(db, sql`select number, taken from seats order by number`)).toEqual([
      { number: 1, taken: 2 },
      { number: 2, taken: 2 },
    ])
    expect(attempts).toBeGreaterThan(2)
  })
})

describe('a connection that breaks in the middle of a transaction', () => {
  raceTest('fails the transaction, and the store goes on', async ({ db, store }) => {
    const lost = db.transaction(async (tx) => {
      const [own] = await rows<{ pid: number }>(tx, sql`select pg_backend_pid() as pid`)
      await rows(db, sql`select pg_terminate_backend(${own?.pid})`)
      await rows(tx, sql`select pg_sleep(5)`)
    })
    await expect(lost).rejects.toThrow()
    expect(await rows(store.db, sql`select 1 as one`)).toEqual([{ one: 1 }])
  })
})
