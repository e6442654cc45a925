import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { expect, test as plain } from 'vitest'
import { openDatabase, rows, type Store } from '../../db/connect.ts'
import { migratedEmbedded, type TestStore } from '../support/database.ts'
import { committedTest } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeOffice, makePerson } from '../support/make/people.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const addItem = `mutation ($input: AddItemInput!) { addItem(input: $input) {
  __typename ... on ItemSaved { item { id } } ... on Refusal { code message field } } }`

type Office = { officeId: string; personId: string; roomIds: string[]; caller: Caller }

async function layOffice(store: Pick<Store, 'db'>): Promise<Office> {
  const { id: officeId } = await makeOffice(store.db)
  const person = await makePerson(store.db, { officeId, name: 'Lê Hữu Phước', shortTitle: 'PCT' })
  const roomIds: string[] = []
  for (let number = 0; number < 40; number += 1) {
    roomIds.push((await makeRoom(store.db, { officeId, name: `Phòng ${number}` })).id)
  }
  return {
    officeId,
    personId: person.id,
    roomIds,
    caller: await makeCaller(store.db, { officeId, role: 'PLANNER' }),
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

async function startServer(
  env: Record<string, string>,
): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said.push(chunk.toString())
      if (said.join('').includes(`:${port}`)) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', () => reject(new Error(`The server ended:\n${said.join('')}`)))
  })
  return { child, url: `http://127.0.0.1:${port}/graphql` }
}

/** Writes until the server is gone; gives the ids that it acknowledged. */
async function writeUntilKilled(
  { child, url }: { child: ChildProcess; url: string },
  office: Office,
  round: number,
): Promise<string[]> {
  const acknowledged: string[] = []
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const writer = async (lane: number) => {
    for (let number = 0; child.exitCode === null && child.signalCode === null; number += 1) {
      // Day and hour differ at each write, so that no room is taken: what is refused proves nothing here.
      const at = round * 40 + number
      const input = {
        officeId: office.officeId,
        year: 2026,
        week: 49,
        fields: {
          title: `Mục ${round}.${lane}.${number}`,
          time: {
            kind: 'PERIOD',
            startsOn: `2026-12-0${(at % 4) + 1}`,
            startTime: `${String(6 + (Math.floor(at / 4) % 15)).padStart(2, '0')}:00`,
            endTime: `${String(7 + (Math.floor(at / 4) % 15)).padStart(2, '0')}:00`,
          },
          place: { roomId: office.roomIds[(lane * 10 + round) % 40], ifTaken: 'WISH' },
          parties: [{ role: 'CHAIRS', personId: office.personId }],
        },
      }
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${office.caller.secret}`,
          },
          body: JSON.stringify({ query: addItem, variables: { input } }),
        })
        const { data } = (await response.json()) as { data: { addItem: { item?: { id: string } } } }
        if (data.addItem.item === undefined) throw new Error(JSON.stringify(data))
        acknowledged.push(data.addItem.item.id)
        // The third answer of a lane is the moment of the kill: others are being written then.
        if (lane === 0 && number === 2) child.kill('SIGKILL')
      } catch (error) {
        if (child.exitCode === null && child.signalCode === null && !child.killed) throw error
        return
      }
    }
  }
  await Promise.all([0, 1, 2, 3].map(writer))
  await gone
  return acknowledged
}

/** The ids of all whole items; one that lacks its person, its booking or its journal entry throws. */
async function wholeItems({ db }: Pick<Store, 'db'>): Promise<Set<string>> {
  const found = await rows<{ id: string; parts: string }>(
    db,
    sql`select e.id, concat_ws('/',
        (select count(*) from event_people p where p.event_id = e.id),
        (select count(*) from bookings b where b.event_id = e.id),
        (select count(*) from journal_changes c where c.subject_id = e.id)) as parts
      from events e`,
  )
  expect(found.filter(({ parts }) => parts !== '1/1/1')).toEqual([])
  return new Set(found.map(({ id }) => id))
}

async function survivesKills(
  rounds: number,
  env: Record<string, string>,
  reopen: () => Promise<Store>,
) {
  const laid = await reopen()
  const office = await layOffice(laid)
  await laid.close()
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const server = await startServer(env)
    const added = await writeUntilKilled(server, office, round)
    expect(added.length).toBeGreaterThanOrEqual(3)
    acknowledged.push(...added)
    const store = await reopen()
    const whole = await wholeItems(store)
    expect(acknowledged.filter((id) => !whole.has(id))).toEqual([])
    await store.close()
  }
}

async function survivesOnEmbedded(rounds: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-kill-'))
  const reopen = () => openDatabase({ databaseUrl: null, dataDir })
  await (await migratedEmbedded({ dataDir: join(dataDir, 'store') })).close()
  try {
    await survivesKills(rounds, { DATA_DIR: dataDir, DATABASE_URL: '' }, reopen)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function survivesOnPostgres(rounds: number, { databaseUrl }: TestStore) {
  const url = databaseUrl ?? ''
  await survivesKills(rounds, { DATABASE_URL: url }, () =>
    openDatabase({ databaseUrl: url, dataDir: '' }),
  )
}

const onPostgres = process.env.TEST_DATABASE_URL !== undefined

for (const { rounds, ...options } of [
  { rounds: 1, timeout: 120_000 },
  { rounds: 10, tags: ['slow'] },
]) {
  const title = `${rounds === 1 ? 'a kill' : 'ten kills'} in the middle of writing: nothing acknowledged is lost and nothing is left half`

  plain.skipIf(onPostgres)(`${title}, embedded store`, options, () => survivesOnEmbedded(rounds))

  committedTest.skipIf(!onPostgres)(`${title}, PostgreSQL`, options, ({ store }) =>
    survivesOnPostgres(rounds, store),
  )
}
