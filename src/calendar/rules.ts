import { DateTime } from 'luxon'

/** The most that a feed holds: beyond this Google loses events without a word. */
export const feedLimits = { events: 1000, octets: 1_000_000 } as const

/** The most links in force that one viewer holds: each is a right to read that somebody may have to end one day. */
export const linksOfViewer = 100

/** For how many days after its cancellation an event stays in feeds, so that every subscriber's program has seen it. */
const cancelledDays = 30

/** The settings of an office that decide a feed's window. */
export type WindowSettings = { zone: string; feedPastMonths: number; feedFutureMonths: number }

/** The days that a feed shows at a moment. Instants are local midnights in UTC, days local; all spans are half-open. */
export type FeedWindow = {
  /** Today in the office: with it the window moves on. */
  today: string
  todayAt: DateTime
  from: string
  fromAt: DateTime
  until: string
  untilAt: DateTime
  /** Events cancelled before this are no longer shown. */
  cancelledSince: DateTime
}

/** An office's day and the instant at which it began. */
export type OfficeDay = { today: string; todayAt: DateTime }

/** The office's today at `now`. */
export function officeToday(now: DateTime, zone: string): OfficeDay {
  const start = now.setZone(zone).startOf('day')
  return { today: start.toISODate(), todayAt: start.toUTC() }
}

/** `officeToday` that remembers each zone's day while it lasts: finding a local midnight took an eighth of an unchanged feed's time. */
export function rememberedToday(): typeof officeToday {
  const days = new Map<string, { day: OfficeDay; from: number; until: number }>()
  return (now, zone) => {
    const at = now.toMillis()
    const known = days.get(zone)
    if (known !== undefined && known.from <= at && at < known.until) return known.day
    const day = officeToday(now, zone)
    const from = day.todayAt.toMillis()
    const next = now.setZone(zone).startOf('day').plus({ days: 1 }).startOf('day')
    days.set(zone, { day, from, until: next.toMillis() })
    return day
  }
}

/** The window of a feed at `now`: the settings' months back and ahead of the office's today, both days included. */
export function feedWindow(now: DateTime, settings: WindowSettings): FeedWindow {
  const { zone, feedPastMonths, feedFutureMonths } = settings
  const start = now.setZone(zone).startOf('day')
  const from = start.minus({ months: feedPastMonths }).startOf('day')
  const until = start.plus({ months: feedFutureMonths }).plus({ days: 1 }).startOf('day')
  return {
    ...officeToday(now, zone),
    from: from.toISODate(),
    fromAt: from.toUTC(),
    until: until.toISODate(),
    untilAt: until.toUTC(),
    cancelledSince: start.minus({ days: cancelledDays }).startOf('day').toUTC(),
  }
}

/** The size of one part of a feed, and how soon it is given up: the highest rank first. */
export type PartSize = { octets: number; rank: number }

/** True for each part that stays when those of the highest rank are left out until the rest is within `octets`. */
export function keptParts(parts: readonly PartSize[], octets: number): boolean[] {
  const kept = parts.map(() => true)
  let total = parts.reduce((sum, part) => sum + part.octets, 0)
  const byRank = [...parts.entries()].sort(([, one], [, other]) => other.rank - one.rank)
  for (const [index, part] of byRank) {
    if (total <= octets) break
    kept[index] = false
    total -= part.octets
  }
  return kept
}

/**
 * The Last-Modified of bytes that are known to be a feed's since an instant, in whole seconds rounded up; null within a
 * minute of it. Only then no other bytes can carry the same second, not even those of a change whose transaction was
 * slow to commit (RFC 9110 §8.8.2.2 allows to trust the date from there on).
 */
export function lastModifiedOf(since: DateTime, now: DateTime): DateTime | null {
  const second = DateTime.fromMillis(Math.ceil(since.toMillis() / 1000) * 1000, { zone: 'utc' })
  return now.toMillis() - second.toMillis() >= 60_000 ? second : null
}
