import type { DateTime } from 'luxon'
import type { FeedParts, FeedSight, ReadFeed } from '../queries/parts.ts'
import { type FeedWindow, feedLimits, feedWindow, keptParts } from '../rules.ts'
import type { RenderParts } from './parts.ts'

/** A calendar as a process keeps it: the text of its events, and what it needs to bring it up to a later version. */
export type KeptSight = {
  version: number
  horizon: string
  window: FeedWindow
  isCut: boolean
  /** The events in the order of the text, each with its length in octets. */
  places: readonly Place[]
  text: Buffer
}

type Place = { eventId: string; uid: string; octets: number }

/**
 * The calendar as the database has it now. Of what was kept `before` it takes all that no change has touched, and
 * reads and renders the rest; a calendar that is not kept, begins another day or is too long is read as a whole.
 */
export async function currentSight(
  { read, render }: { read: ReadFeed; render: RenderParts },
  sight: FeedSight,
  { before, now }: { before: KeptSight | null; now: DateTime },
): Promise<KeptSight> {
  const window = feedWindow(now, sight)
  if (before !== null && !before.isCut && before.window.today === window.today) {
    const parts = await read.since(sight, window, before.horizon)
    const { places, text } = merged(before, parts, await render(sight, parts.missing))
    // A version that went back is another database under the same name.
    const isLater = parts.version >= before.version
    if (isLater && places.length <= feedLimits.events && text.length <= octetsForEvents) {
      return { version: parts.version, horizon: parts.horizon, window, isCut: false, places, text }
    }
  }
  const parts = await read.whole(sight, window)
  return { ...cut(parts, await render(sight, parts.missing)), window }
}

// The frame's share is small and nearly the same for all: what is left is for events.
const octetsForEvents = feedLimits.octets - 5000

function cut(parts: FeedParts, fresh: readonly Buffer[]): Omit<KeptSight, 'window'> {
  const { version, horizon, shown } = parts
  const pieces = piecesOf(parts, fresh)
  const sizes = shown.map(({ rank }, index) => ({ octets: pieces[index]?.length ?? 0, rank }))
  const kept = keptParts(sizes, octetsForEvents)
  const text = Buffer.concat(pieces.filter((_, index) => kept[index]))
  const places = placesOf(parts, pieces).filter((_, index) => kept[index])
  const isCut = parts.isCut || places.length < shown.length
  return { version, horizon, isCut, places, text }
}

/** The kept calendar without what has changed, and with what of that is shown now, where it stands by its UID. */
function merged(
  before: KeptSight,
  parts: FeedParts,
  fresh: readonly Buffer[],
): Pick<KeptSight, 'places' | 'text'> {
  const changed = new Set(parts.changed)
  const pieces = piecesOf(parts, fresh)
  const added = placesOf(parts, pieces)
  if (added.length === 0 && !before.places.some(({ eventId }) => changed.has(eventId)))
    return before
  const places: Place[] = []
  const texts: Buffer[] = []
  // What lies between two changes is taken in one piece.
  let [from, at, next] = [0, 0, 0]
  const take = () => {
    if (at > from) texts.push(before.text.subarray(from, at))
  }
  const add = () => {
    places.push(added[next] as Place)
    texts.push(pieces[next] as Buffer)
    next += 1
  }
  for (const place of before.places) {
    if (next < added.length && isBefore(added[next], place)) {
      take()
      from = at
      while (next < added.length && isBefore(added[next], place)) add()
    }
    if (changed.has(place.eventId)) {
      take()
      from = at + place.octets
    } else {
      places.push(place)
    }
    at += place.octets
  }
  take()
  while (next < added.length) add()
  return { places, text: Buffer.concat(texts) }
}

// Equal where an event is replaced, which is left out itself. UIDs are ASCII: their order is that of their octets.
function isBefore(one: Place | undefined, other: Place): boolean {
  return one !== undefined && one.uid <= other.uid
}

function placesOf({ shown }: FeedParts, pieces: readonly Buffer[]): Place[] {
  return shown.map(({ eventId, uid }, index) => ({
    eventId,
    uid,
    octets: pieces[index]?.length ?? 0,
  }))
}

/** The parts one by one, in the order of the feed. */
function piecesOf({ bytes, shown }: FeedParts, fresh: readonly Buffer[]): Buffer[] {
  const made = fresh.values()
  let at = 0
  return shown.map(({ octets }) => {
    if (octets < 0) return made.next().value ?? Buffer.alloc(0)
    at += octets
    return bytes.subarray(at - octets, at)
  })
}
