import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { isId } from '../../../graphql/ids.ts'
import { belongsTo, seesDrafts, type Viewer } from '../../access/policy.ts'
import { type EventHome, homesOf } from '../../release/queries/homes.ts'
import { seenEntry } from '../../release/queries/lines.ts'
import { weekOf } from '../../time/weeks.ts'
import type { Language } from '../../time/written/print.ts'
import type { ItemView } from '../rules/item.ts'
import { releasedItem } from '../rules/readers.ts'
import { type KeptWeeks, keyOfWeek } from './kept.ts'
import { weekKind, weekKinds } from './kind.ts'
import { itemsFor, spanOf, type WeekView } from './programme.ts'
import { draftOfItems } from './week.ts'

/**
 * An item as this viewer sees it in the week that releases it (readers: that published it last), a declined proposal
 * too; null when unknown, hidden or withdrawn. Its week is not read, only what it may clash with, and that where
 * `hasClashes` says that they are asked for; where the week is kept, the item is taken from there.
 */
export async function itemView(
  db: Db,
  viewer: Viewer | null,
  eventId: string,
  { now, hasClashes, kept }: Asking & { kept?: KeptWeeks },
): Promise<ItemView | null> {
  if (viewer === null || !isId(eventId)) return null
  const [found] = await homesOf(db, [eventId])
  if (found === undefined) return null
  if (!seesDrafts(viewer, found.office.id)) return published(db, viewer, found, now)
  return (
    (await keptItem(viewer, found, now, kept)) ??
    (await drafted(db, viewer, [found], { now, hasClashes })).get(eventId) ??
    null
  )
}

type Asking = { now: DateTime; hasClashes: boolean }

async function keptItem(
  viewer: Viewer,
  { eventId, office, home, changes }: EventHome,
  now: DateTime,
  kept: KeptWeeks | undefined,
): Promise<ItemView | undefined> {
  if (kept === undefined || changes === null || home.kind !== weekKind.name) return undefined
  const key = keyOfWeek(viewer, office.id, home.from)
  const week = await kept.held<WeekView>(key, { changes, now })
  return week?.items.find(({ id }) => id === eventId)
}

/**
 * Items that wait to be released, in the order of their ids, as one who may release them sees them; one statement for
 * each week that they are of, however many there are.
 */
export async function waitingItems(
  db: Db,
  viewer: Viewer | null,
  eventIds: readonly string[],
  asking: Asking,
): Promise<ItemView[]> {
  if (viewer === null) return []
  const homes = await homesOf(db, eventIds)
  const seen = homes.filter(({ office }) => seesDrafts(viewer, office.id))
  const found = await drafted(db, viewer, seen, asking)
  return eventIds.flatMap((id) => found.get(id) ?? [])
}

async function drafted(
  db: Db,
  viewer: Viewer,
  homes: readonly EventHome[],
  { now, hasClashes }: Asking,
): Promise<Map<string, ItemView>> {
  const found = new Map<string, ItemView>()
  const documents = new Map(homes.map((each) => [each.home.id, each]))
  for (const { home, office } of documents.values()) {
    if (home.kind !== weekKind.name) continue
    const { year, week } = weekOf(home.from)
    const ids = homes.filter((each) => each.home.id === home.id).map(({ eventId }) => eventId)
    const asked = { office, span: spanOf(year, week), now, documentId: home.id, ids, hasClashes }
    const read = await draftOfItems(db, viewer, asked)
    for (const item of itemsFor(viewer, read, now))
      if (ids.includes(item.id)) found.set(item.id, item)
  }
  return found
}

async function published(
  db: Db,
  viewer: Viewer,
  { eventId, office, publishing }: EventHome,
  now: DateTime,
): Promise<ItemView | null> {
  if (!belongsTo(viewer, office.id)) return null
  if (publishing?.kind !== weekKind.name || publishing.lastReleaseId === null) return null
  const id = publishing.lastReleaseId
  const seen = await seenEntry(db, viewer, { officeId: office.id, id, eventId, kinds: weekKinds })
  if (seen === null) return null
  return releasedItem(seen, { now, zone: office.zone, language: office.language as Language })
}
