import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import { belongsTo, seesDrafts, type Viewer } from '../../access/policy.ts'
import { entriesCounted } from '../../journal/queries/counts.ts'
import { holidaysDuring } from '../../people/queries/labels.ts'
import type { OfficeSeen } from '../../people/queries.ts'
import { headFrom } from '../../release/queries/heads.ts'
import {
  eventsSeen,
  type SeenEvent,
  type SeenEvents,
  seenReleases,
} from '../../release/queries/lines.ts'
import {
  type HeadJson,
  headAsJson,
  lastReleaseOf,
  type ReleaseHead,
} from '../../release/queries/parts.ts'
import { runningReleased } from '../../release/queries/running.ts'
import { momentOf } from '../../release/rules/content.ts'
import type { Holiday } from '../../time/holidays.ts'
import { addDays, isWeek, startOfDay, utcText, weekDays } from '../../time/weeks.ts'
import type { Language } from '../../time/written/print.ts'
import { mayEditItem } from '../policy.ts'
import type { ItemView } from '../rules/item.ts'
import { continuingItem, releasedItem } from '../rules/readers.ts'
import { itemsOfWeek, type SeenWeek, type Span } from '../rules/view.ts'
import { bytesOf, type KeptWeeks, keyOfWeek, type ReadWeek } from './kept.ts'
import { weekDocument, weekKinds } from './kind.ts'
import { readVersion, type WeekVersion } from './version.ts'
import { draftOfWeek } from './week.ts'

/** A week as one viewer is shown it. */
export type WeekView = {
  items: ItemView[]
  latest: ReleaseHead | null
  holidays: Holiday[]
  /** Null for readers and for a week nobody wrote in. */
  savedAt: string | null
}

/**
 * An office's programme of a week. Nothing of it is read before `read`, which reads once, however often it is called.
 */
export type ProgrammeView = {
  office: OfficeSeen
  year: number
  week: number
  span: Span
  sunday: string
  /** Null: nobody is signed in, or they have no role in the office; they are shown an empty week. */
  viewer: Viewer | null
  isDraftShown: boolean
  read: () => Promise<WeekView>
  /** Tells the version; see Programme.version. Read once, and before the week where both are wanted. */
  version: () => Promise<string>
  /** Reads a release for this viewer; the last one, from which readers' items come, is read once. */
  seen: (release: ReleaseHead) => Promise<SeenEvents>
  /** Reads the published events that run into the week from before and are not listed in this release of it. */
  continuing: (release: ReleaseHead) => Promise<SeenEvent[]>
}

type Asking = {
  viewer: Viewer | null
  office: OfficeSeen
  now: DateTime
  kept?: KeptWeeks
  /** Is the version asked for beside the week? The week is then no older than it. */
  hasVersion?: boolean
}

/** The half-open span of an ISO week, Monday to Monday. */
export function spanOf(year: number, week: number): Span {
  const [from = ''] = weekDays({ year, week })
  return { from, until: addDays(from, 7) }
}

/** The programme of an ISO week for a viewer; null when there is no such week. */
export function programmeOf(
  db: Db,
  { year, week }: { year: number; week: number },
  { viewer: asking, office, now, kept, hasVersion }: Asking,
): ProgrammeView | null {
  if (!isWeek({ year, week })) return null
  const span = spanOf(year, week)
  const viewer = asking !== null && belongsTo(asking, office.id) ? asking : null
  const isDraftShown = viewer !== null && seesDrafts(viewer, office.id)
  const seen = rememberedBy(idOf, async ({ id }) => {
    if (viewer === null) return nothingSeen
    const asked = { officeId: office.id, ids: [id], kinds: weekKinds }
    const found = (await seenReleases(db, viewer, asked)).get(id)
    return found === undefined ? nothingSeen : eventsSeen(found)
  })
  const continuing = rememberedBy(idOf, async (release) => {
    if (viewer === null) return []
    const { entries } = await seen(release)
    const listed = new Set(entries.map(({ entry }) => entry.eventId))
    const [starts, ends] = [startOfDay(span.from, office.zone), startOfDay(span.until, office.zone)]
    const running = { officeId: office.id, from: span.from, starts, ends }
    const found = await runningReleased(db, viewer, running)
    return found.filter(({ entry }) => !listed.has(entry.eventId))
  })
  const version = once(() => versionOf(db, { viewer, office, span, now, kept }))
  const read = once(async () => {
    if (viewer === null) return { items: [], latest: null, holidays: [], savedAt: null }
    const reading = () =>
      isDraftShown
        ? draftWeek(db, viewer, { office, span, now })
        : releasedWeek(db, { office, span, now, seen, continuing })
    const changes = hasVersion ? (await version()).changes : office.changes
    // In a transaction that has written, nothing is kept nor taken from what is.
    if (kept === undefined || typeof changes !== 'number') return (await reading()).value
    return kept.get(keyOfWeek(viewer, office.id, span.from), { changes, now }, reading)
  })
  return {
    office,
    year,
    week,
    span,
    sunday: addDays(span.until, -1),
    viewer,
    isDraftShown,
    read,
    version: async () => (await version()).version,
    seen,
    continuing,
  }
}

/** The version of a week, kept as the week itself is; empty for nobody. */
async function versionOf(
  db: Db,
  {
    viewer,
    office,
    span,
    now,
    kept,
  }: Omit<Asking, 'kept'> & { span: Span; kept: KeptWeeks | undefined },
): Promise<WeekVersion> {
  if (viewer === null) return { version: '', changes: null }
  const { changes } = office
  if (kept === undefined || typeof changes !== 'number') {
    return readVersion(db, viewer, { office, span })
  }
  const key = `version ${keyOfWeek(viewer, office.id, span.from)}`
  return kept.get(key, { changes, now }, async () => {
    const value = await readVersion(db, viewer, { office, span })
    return { value, changes: value.changes, until: untilChanged, bytes: 500 }
  })
}

/** After every instant: only a change ends it. */
const untilChanged = '9999'

const nothingSeen: SeenEvents = { entries: [], changes: [] }

function idOf({ id }: ReleaseHead): string {
  return id
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined
  return () => {
    value ??= read()
    return value
  }
}

function rememberedBy<Key, Value>(
  idOf: (key: Key) => string,
  read: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const known = new Map<string, Promise<Value>>()
  return (key) => {
    const value = known.get(idOf(key)) ?? read(key)
    known.set(idOf(key), value)
    return value
  }
}

async function draftWeek(
  db: Db,
  viewer: Viewer,
  asked: { office: OfficeSeen; span: Span; now: DateTime },
): Promise<ReadWeek<WeekView>> {
  const week = await draftOfWeek(db, viewer, asked)
  const items = itemsFor(viewer, week, asked.now)
  const value = {
    items,
    latest: headFrom(week.last),
    holidays: week.holidays,
    savedAt: week.savedAt && utcText(week.savedAt),
  }
  const until = unlockedUntil(
    week.items.map(({ published }) => published),
    asked,
  )
  return { value, changes: week.changes, until, bytes: bytesOf(items) }
}

/** The items of a week that was read, as its viewer is shown them. */
export function itemsFor(viewer: Viewer, week: SeenWeek, now: DateTime): ItemView[] {
  return itemsOfWeek(week, {
    now,
    mayEdit: ({ facts: { parties }, ...event }) => mayEditItem(viewer, { event, people: parties }),
  })
}

async function releasedWeek(
  db: Db,
  {
    office,
    span,
    now,
    seen,
    continuing,
  }: { office: OfficeSeen; span: Span; now: DateTime } & Pick<ProgrammeView, 'seen' | 'continuing'>,
): Promise<ReadWeek<WeekView>> {
  const [row] = await rows<{ head: HeadJson | null; holidays: Holiday[]; changes: number | null }>(
    db,
    sql`select ${entriesCounted(sql`${office.id}::uuid`)} as changes, (select ${headAsJson(sql`last`)}
        from (${lastReleaseOf(weekDocument(office.id, span))}) last) as head,
      ${holidaysDuring(office.id, span)} as holidays`,
  )
  const latest = headFrom(row?.head ?? null)
  const { entries } = latest === null ? nothingSeen : await seen(latest)
  const running = latest === null ? [] : await continuing(latest)
  const reading = { now, zone: office.zone, language: office.language as Language }
  const items = [
    ...running.map((entry) => continuingItem(entry, span.from, reading)),
    ...entries.map((entry) => releasedItem(entry, reading)),
  ]
  const shown = [...running, ...entries].map(({ entry }) => entry.facts)
  return {
    value: { items, latest, holidays: row?.holidays ?? [], savedAt: null },
    changes: row?.changes ?? null,
    until: unlockedUntil(shown, { office, now }),
    bytes: bytesOf(items),
  }
}

/** The instant at which the first of the events is over or, before that, the day: then they are shown otherwise. */
function unlockedUntil(
  events: readonly (Pick<EventFacts, 'period'> | null)[],
  { office: { zone }, now }: { office: OfficeSeen; now: DateTime },
): string {
  const { iso, today } = momentOf(now, zone)
  const midnight = startOfDay(addDays(today, 1), zone).toISO() ?? ''
  return events.reduce((first, event) => {
    const until = event?.period?.until ?? ''
    return until > iso && until < first ? until : first
  }, midnight)
}
