import { randomUUID } from 'node:crypto'
import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import Fastify from 'fastify'
import { DateTime } from 'luxon'
import pg from 'pg'
import { rows, type Store } from '../../db/connect.ts'
import { makeRoom } from '../../tests/support/make/booking.ts'
import { fillWeek } from './week-data.ts'

/** The addresses for writing into a made week: the API with the planner's token, and the limit's own address. */
export type WritePlace = {
  url: string
  token: string
  limitUrl: string
  officeId: string
  year: number
  week: number
  monday: string
  roomIds: string[]
  personIds: string[]
}

/** An item as the limit is told to write it. */
export type BareItem = {
  title: string
  day: string
  from: string
  until: string
  roomId: string
  personIds: string[]
}

type Query = (text: string, values?: unknown[]) => Promise<{ rows: { id: string }[] }>
/** Does work in one transaction, and undoes it where the work says false. */
type Transact = (work: (query: Query) => Promise<boolean>) => Promise<boolean>

type Facts = { officeId: string; documentId: string; accountId: string; monday: string }

/** A week of `items` items with forty rooms that are free, and beside it a bare server that writes the same rows. */
export async function fillForWriting(
  store: Store,
  items: number,
  { apiUrl, databaseUrl }: { apiUrl: string; databaseUrl: string | null },
): Promise<WritePlace> {
  const { officeId, ...made } = await fillWeek(store.db, items)
  const roomIds: string[] = []
  for (let n = 0; n < 40; n += 1) {
    roomIds.push((await makeRoom(store.db, { officeId, name: `Phòng ${n}` })).id)
  }
  const persons = await rows<{ id: string }>(
    store.db,
    sql`select id from persons where office_id = ${officeId} order by name limit 6`,
  )
  const [facts] = await rows<Omit<Facts, 'officeId'>>(
    store.db,
    sql`select d.id as "documentId", a.id as "accountId", lower(d.period)::text as monday
      from documents d join accounts a on a.office_id = d.office_id where d.office_id = ${officeId}`,
  )
  if (facts === undefined) throw new Error('The week was not made')
  const limitUrl = await bareServer(transactOf(store, databaseUrl), { officeId, ...facts })
  const personIds = persons.map(({ id }) => id)
  return { ...made, officeId, url: apiUrl, limitUrl, roomIds, personIds, monday: facts.monday }
}

async function bareServer(transact: Transact, facts: Facts): Promise<string> {
  const bare = Fastify()
  bare.post<{ Body: BareItem }>('/', async ({ body }) => ({
    isWritten: await transact((query) => insert(query, facts, body)),
  }))
  return `${await bare.listen({ port: 0 })}/`
}

function transactOf(store: Store, databaseUrl: string | null): Transact {
  if (databaseUrl === null) return onEmbedded((store as Store & { client: PGlite }).client)
  const pool = new pg.Pool({ connectionString: databaseUrl, options: '-c jit=off' })
  pool.on('error', () => {})
  return async (work) => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const isDone = await work((text, values) => client.query(text, values))
      await client.query(isDone ? 'commit' : 'rollback')
      return isDone
    } finally {
      client.release()
    }
  }
}

function onEmbedded(client: PGlite): Transact {
  return (work) =>
    client.transaction(async (tx) => {
      const isDone = await work((text, values) => tx.query<{ id: string }>(text, values))
      if (!isDone) await tx.rollback()
      return isDone
    })
}

/** Writes what an item with a room, its people and its journal entry comes to; false where the room is taken. */
async function insert(query: Query, facts: Facts, item: BareItem): Promise<boolean> {
  const { officeId, documentId, accountId } = facts
  const now = DateTime.utc().toISO()
  const period = `[${item.day} ${item.from}+07,${item.day} ${item.until}+07)`
  const event = await query(
    `insert into events (office_id, home_document_id, uid, title, time_kind, starts_on, start_time, end_time, time_text,
      period, hold, place_resource_id, position, created_by, created_at, updated_at)
    values ($1, $2, $3, $4, 'PERIOD', $5, $6, $7, $8, $9, 'STATED', $10, $11, $12, $13, $13) returning id`,
    [
      officeId,
      documentId,
      randomUUID(),
      item.title,
      item.day,
      item.from,
      item.until,
      item.from,
    ].concat([period, item.roomId, '1', accountId, now]),
  )
  const eventId = event.rows[0]?.id
  const people = item.personIds.flatMap((id, n) => [n === 0 ? 'CHAIRS' : 'ATTENDS', id, String(n)])
  const places = item.personIds.map(
    (_, n) => `($1, $2, $${3 * n + 3}, $${3 * n + 4}, $${3 * n + 5})`,
  )
  await query(
    `insert into event_people (office_id, event_id, role, person_id, position) values ${places.join(', ')}`,
    [officeId, eventId, ...people],
  )
  const booking = await query(
    `insert into bookings (office_id, resource_id, event_id, owner, period, state, created_at)
    values ($1, $2, $3, 'event', $4, 'held', $5) on conflict do nothing returning id`,
    [officeId, item.roomId, eventId, period, now],
  )
  if (booking.rows.length === 0) return false
  const entry = await query(
    `insert into journal (office_id, at, actor_id, verb) values ($1, $2, $3, 'addItem') returning id`,
    [officeId, now, accountId],
  )
  await query(
    `insert into journal_changes (office_id, journal_id, subject_kind, subject_id, at, after)
    values ($1, $2, 'event', $3, $4, $5)`,
    [officeId, entry.rows[0]?.id, eventId, now, JSON.stringify({ event: item, people })],
  )
  return true
}
