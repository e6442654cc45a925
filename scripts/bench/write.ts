import type { ChildProcess } from 'node:child_process'
import { DateTime } from 'luxon'
import type { Asking } from './client.ts'
import { answerTo, type Measured, type Servers, timed } from './measure.ts'
import type { BareItem, WritePlace } from './write-data.ts'

/** The place and time of an item that is to be added; with `until` null only its start is said. */
type Slot = { roomId: string; day: string; from: string; until: string | null }

type Work = { sizes: number[]; requests: number; connections: number[] }

const shown = 'item { id revision title period { from until } }'

/**
 * Measures `addItem` with a room, six people and the journal, into weeks of `sizes` items, against bare Fastify that
 * does the same inserts in one transaction on the same store in the same process.
 */
export async function measureWrites(
  { ours: server }: Servers,
  { sizes, requests, connections }: Work,
): Promise<Measured[]> {
  const table: Measured[] = []
  for (const items of sizes) {
    const [mine, bare] = await placesOf(server, items)
    const [slot, bareSlot] = [everywhere(mine), everywhere(bare)]
    for (const many of connections) {
      const at = { connections: many }
      const amount = requests * (many > 1 ? 2 : 1)
      const limit = await timed(server, () => insertion(bare, bareSlot()), amount, at)
      for (const item of ['', shown]) {
        const ours = await timed(server, () => addition(mine, slot(), item), amount, at)
        const work = `addItem${item === '' ? '' : ' and its item'}, week of ${items}`
        table.push({ work, ...at, ours, limit })
      }
    }
  }
  return table
}

/**
 * Measures storms of 64 who add to one room at once: all at one hour, which one of them gets, and each at a start of
 * its own, by which assumed ends are shortened. The limit, which knows none, has them all at one hour.
 */
export async function measureStorm(
  { ours: server }: Servers,
  { rounds }: { rounds: number },
): Promise<Measured[]> {
  const table: Measured[] = []
  for (const isOneHour of [true, false]) {
    const [mine, bare] = await placesOf(server, 5)
    const [slot, bareSlot] = [storm(mine, isOneHour), storm(bare, true)]
    const at = { connections: 64 }
    const limit = await timed(server, () => insertion(bare, bareSlot()), 64 * rounds, at)
    const ours = await timed(server, () => addition(mine, slot(), ''), 64 * rounds, at)
    const work = `storm on one room, ${isOneHour ? 'at one hour' : 'a start each'}`
    table.push({ work, ...at, ours, limit })
  }
  return table
}

function placesOf(server: ChildProcess, items: number): Promise<[WritePlace, WritePlace]> {
  return answerTo(server, { kind: 'writes', items })
}

/** Slots that nobody has, on another day, then in another room, then ten minutes later each time. */
function everywhere({ roomIds, monday }: WritePlace): () => Slot {
  let count = 0
  return () => {
    const [day, room, slot] = [count % 7, Math.floor(count / 7), Math.floor(count / 7 / 40)]
    count += 1
    const from = 420 + slot * 10
    const roomId = roomIds[room % 40] ?? ''
    return { roomId, day: dayAfter(monday, day), from: clock(from), until: clock(from + 10) }
  }
}

/** Slots of one room for 64 at a time, on another day each time: at one hour, or a start of five minutes later each. */
function storm({ roomIds: [roomId = ''], monday }: WritePlace, isOneHour: boolean): () => Slot {
  let count = 0
  return () => {
    const [day, n] = [dayAfter(monday, Math.floor(count / 64) % 7), count % 64]
    count += 1
    if (isOneHour) return { roomId, day, from: clock(480), until: clock(570) }
    return { roomId, day, from: clock(420 + n * 5), until: null }
  }
}

function dayAfter(monday: string, days: number): string {
  return DateTime.fromISO(monday).plus({ days }).toISODate() ?? ''
}

function clock(minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
}

function addition(place: WritePlace, slot: Slot, item: string): Asking {
  const { url, token, officeId, year, week, personIds } = place
  const { roomId, day, from, until } = slot
  const parties = personIds.map((personId, n) => ({
    role: n === 0 ? 'CHAIRS' : 'ATTENDS',
    personId,
  }))
  const time = { startsOn: day, text: until === null ? from : `${from} - ${until}` }
  const fields = { title: `Họp giao ban ${day} ${from}`, time, place: { roomId }, parties }
  const query = `mutation ($input: AddItemInput!) { addItem(input: $input) { __typename
    ... on ItemSaved { editId ${item} } ... on Refusal { code message } } }`
  const body = JSON.stringify({ query, variables: { input: { officeId, year, week, fields } } })
  return { url, token, body }
}

function insertion(
  { limitUrl, personIds }: WritePlace,
  { roomId, day, from, until }: Slot,
): Asking {
  const title = `Họp giao ban ${day} ${from}`
  const item: BareItem = { title, day, from, until: until ?? from, roomId, personIds }
  return { url: limitUrl, body: JSON.stringify(item) }
}
