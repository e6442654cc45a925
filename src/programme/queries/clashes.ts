import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import type { Viewer } from '../../access/policy.ts'
import { blocksRelease } from '../../clash/queries/grounds.ts'
import {
  type Clashing,
  type ClashView,
  clashesOfItems,
  type Open,
  openClash,
} from '../../clash/rules/items.ts'
import { officeAsJson, officeFrom } from '../../people/queries/known.ts'
import { homesOf } from '../../release/queries/homes.ts'
import { addDays } from '../../time/weeks.ts'
import { clashingIn, type SeenWeek } from '../rules/view.ts'
import { draftOfItems } from './week.ts'

type Read = { week: SeenWeek; items: Clashing[] }

/** Reads items with what they may clash with, as the viewer sees it; one statement for each document, and one for all. */
async function readOf(
  db: Db,
  viewer: Viewer,
  eventIds: readonly string[],
  now: DateTime,
): Promise<Read[]> {
  const homes = await homesOf(db, eventIds)
  const documents = new Map(homes.map((each) => [each.home.id, each]))
  const read: Read[] = []
  for (const { home, office } of documents.values()) {
    const ids = homes.filter((each) => each.home.id === home.id).map(({ eventId }) => eventId)
    const span = { from: home.from, until: addDays(home.from, 7) }
    const asked = { office, span, now, documentId: home.id, ids, hasClashes: true }
    const week = await draftOfItems(db, viewer, asked)
    read.push({ week, items: clashingIn(week) })
  }
  return read
}

/** The clashes of items as they stand now, as far as the viewer sees them, by the items' ids. */
export async function clashesNow(
  db: Db,
  viewer: Viewer,
  eventIds: readonly string[],
  now: DateTime,
): Promise<Map<string, { title: string; clashes: ClashView[] }>> {
  const found = new Map<string, { title: string; clashes: ClashView[] }>()
  for (const { week, items } of await readOf(db, viewer, eventIds, now)) {
    const clashes = clashesOfItems(items, week)
    for (const { id, title } of items) {
      if (!eventIds.includes(id)) continue
      found.set(id, { title: title ?? '', clashes: clashes.get(id) ?? [] })
    }
  }
  return found
}

/** A clash of an item by its key, as it stands now; null when it has none of that key. */
export async function clashNow(
  db: Db,
  viewer: Viewer,
  asked: { id: string; key: string },
  now: DateTime,
): Promise<Open | null> {
  const [read] = await readOf(db, viewer, [asked.id], now)
  return read === undefined ? null : openClash(read.items, read.week, asked)
}

/** An office, and whether some clash keeps its items from being released; null for an unknown one. One statement. */
export async function officeToRelease(
  db: Db,
  officeId: string,
): Promise<{ office: OfficeRow; blocksRelease: boolean } | null> {
  const [found] = await rows<{ office: Record<string, unknown> | null; blocks: boolean }>(
    db,
    sql`select ${officeAsJson(officeId)} as office, ${blocksRelease(sql`${officeId}::uuid`)} as blocks`,
  )
  if (found === undefined || found.office === null) return null
  return { office: officeFrom(found.office), blocksRelease: found.blocks }
}
