import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { DocumentRow } from '../../../db/schema/release.ts'
import { isId } from '../../../graphql/ids.ts'
import { seesDrafts, type Viewer } from '../../access/policy.ts'
import { homesOf } from '../../event/queries.ts'
import { officeById } from '../../people/queries.ts'
import { documentById, documentPublishing } from '../../release/queries.ts'
import { weekOf } from '../../time/weeks.ts'
import type { ItemView } from '../rules/item.ts'
import { weekKind } from './kind.ts'
import { programmeOf } from './programme.ts'

type Asking = { viewer: Viewer; now: DateTime; evenId?: string | null }

/**
 * An item as this viewer sees it in the week that releases it (readers: that published it last), a declined proposal
 * too; null when unknown, hidden or withdrawn.
 */
export async function itemView(
  db: Db,
  viewer: Viewer | null,
  eventId: string,
  now: DateTime,
): Promise<ItemView | null> {
  if (viewer === null || !isId(eventId)) return null
  const home = (await homesOf(db, [eventId])).get(eventId)
  if (home === undefined) return null
  const document = seesDrafts(viewer, home.officeId)
    ? await documentById(db, home.documentId)
    : await documentPublishing(db, eventId)
  const items = await itemsOfDocument(db, document, { viewer, now, evenId: eventId })
  return items.find(({ id }) => id === eventId) ?? null
}

/**
 * Items that wait to be released, in the order of their ids, as one who may release them sees them; each week is read
 * once, however many of them it has.
 */
export async function waitingItems(
  db: Db,
  viewer: Viewer | null,
  eventIds: readonly string[],
  now: DateTime,
): Promise<ItemView[]> {
  if (viewer === null) return []
  const homes = await homesOf(db, eventIds)
  const found = new Map<string, ItemView>()
  for (const documentId of new Set([...homes.values()].map((home) => home.documentId))) {
    const document = await documentById(db, documentId)
    for (const item of await itemsOfDocument(db, document, { viewer, now }))
      found.set(item.id, item)
  }
  return eventIds.flatMap((id) => found.get(id) ?? [])
}

async function itemsOfDocument(
  db: Db,
  document: DocumentRow | null,
  asking: Asking,
): Promise<ItemView[]> {
  if (document?.kind !== weekKind.name) return []
  const office = await officeById(db, document.officeId)
  if (office === null) return []
  const week = weekOf(document.period.from)
  return (await programmeOf(db, week, { ...asking, office })?.read())?.items ?? []
}
