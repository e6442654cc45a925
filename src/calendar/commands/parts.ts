import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { feedParts } from '../../../db/schema/calendar.ts'
import { calendarHead, calendarTail } from '../ical/calendar.ts'
import { partForm, vevent } from '../ical/event.ts'
import { vtimezone } from '../ical/zone.ts'
import type { LiveFeed } from '../queries/live.ts'
import { type FeedParts, type MissingPart, partsOfFeed } from '../queries/parts.ts'
import { eventOf } from '../queries/shown.ts'
import { feedLimits, feedWindow, keptParts, lastModifiedOf, type OfficeDay } from '../rules.ts'

/** A feed's bytes and the strong validator that goes with them. */
export type FeedContent = { etag: string; body: Buffer }

/** Makes the VTIMEZONE of a zone for all of two years. */
export type Timezones = (zone: string, fromYear: number, untilYear: number) => string

/** Caches what `vtimezone` made: finding a zone's rule takes longer than the rest of a feed. */
export function keptTimezones(): Timezones {
  const kept = new Map<string, string>()
  return (zone, fromYear, untilYear) => {
    const key = `${zone} ${fromYear} ${untilYear}`
    const made = kept.get(key) ?? vtimezone(zone, fromYear, untilYear)
    kept.set(key, made)
    return made
  }
}

/** The validator of a link's bytes: it differs as soon as anything that they are made of does. */
function etagOf(feed: LiveFeed, version: number, today: string): string {
  const { id, zone, feedPastMonths, feedFutureMonths } = feed
  const made = JSON.stringify([
    id,
    version,
    today,
    feedPastMonths,
    feedFutureMonths,
    partForm(zone),
  ])
  return `"${createHash('sha256').update(made).digest('base64url').slice(0, 27)}"`
}

/** The validators of a link's bytes at `now`, of the office's day; no date while a further change could still carry the same one. */
export function lastChangeOf(
  feed: LiveFeed,
  { today, todayAt }: OfficeDay,
  now: DateTime,
): { etag: string; modifiedAt: DateTime | null } {
  const changedAt = DateTime.max(feed.changedAt, todayAt)
  return { etag: etagOf(feed, feed.version, today), modifiedAt: lastModifiedOf(changedAt, now) }
}

/**
 * The whole text of a link's calendar as the database has it now. Parts that are missing or of an older state are
 * rendered here, once, and kept for the next; never over a newer one.
 */
export async function feedContent(
  db: Db,
  feed: LiveFeed,
  now: DateTime,
  timezones: Timezones,
): Promise<FeedContent> {
  const parts = await partsOfFeed(db, feed, now)
  const made = parts.missing.map((part) => ({ ...part, body: rendered(part, feed) }))
  await keepParts(db, feed, made)
  const pieces = piecesOf(parts, made)
  const { events, bodies, isCut } = within(parts, pieces)
  const head = headOf(feed, now, timezones, isCut ? events : null)
  return {
    etag: etagOf(feed, parts.version, parts.window.today),
    body: Buffer.concat([Buffer.from(head), ...bodies, Buffer.from(calendarTail)]),
  }
}

type MadePart = MissingPart & { body: Buffer }

function rendered({ level, event }: MissingPart, { language, zone }: LiveFeed): Buffer {
  return Buffer.from(vevent(eventOf(event), { level, language, zone }))
}

async function keepParts(db: Db, feed: LiveFeed, made: readonly MadePart[]): Promise<void> {
  if (made.length === 0) return
  const values = made.map(({ level, event, body }) => ({
    officeId: feed.officeId,
    eventId: event.eventId,
    level,
    language: feed.language,
    sequence: event.sequence,
    form: partForm(feed.zone),
    body,
  }))
  // In one order, so that two that keep the same parts wait for each other and never both.
  values.sort((a, b) => (a.eventId < b.eventId ? -1 : 1))
  await db
    .insert(feedParts)
    .values(values)
    .onConflictDoUpdate({
      target: [feedParts.eventId, feedParts.level, feedParts.language],
      set: {
        sequence: sql`excluded.sequence`,
        form: sql`excluded.form`,
        body: sql`excluded.body`,
      },
      setWhere: sql`${feedParts.sequence} < excluded.sequence
        or (${feedParts.sequence} = excluded.sequence and ${feedParts.form} <> excluded.form)`,
    })
}

/** The parts one by one, in the order of the feed. */
function piecesOf({ bytes, sizes }: FeedParts, made: readonly MadePart[]): Buffer[] {
  const fresh = made.values()
  let at = 0
  return sizes.map((size) => {
    if (size < 0) return fresh.next().value?.body ?? Buffer.alloc(0)
    at += size
    return bytes.subarray(at - size, at)
  })
}

// The frame's share is small and nearly the same for all: what is left is for events.
const octetsForEvents = feedLimits.octets - 5000

function within(
  { ranks, isCut }: FeedParts,
  pieces: Buffer[],
): { events: number; bodies: Buffer[]; isCut: boolean } {
  const sizes = pieces.map(({ length }, index) => ({
    octets: length,
    rank: ranks[index] ?? 0,
  }))
  const kept = keptParts(sizes, octetsForEvents)
  const bodies = pieces.filter((_, index) => kept[index])
  return { events: feedLimits.events, bodies, isCut: isCut || bodies.length < pieces.length }
}

function headOf(
  { name, language, zone, ...settings }: LiveFeed,
  now: DateTime,
  timezones: Timezones,
  cutAt: number | null,
): string {
  const { fromAt, untilAt } = feedWindow(now, { zone, ...settings })
  const timezone = timezones(zone, fromAt.year - 1, untilAt.year + 1)
  return calendarHead({ name, language, zone, timezone, cutAt })
}
