import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { isId } from '../../../graphql/ids.ts'
import { seesDrafts, type Viewer } from '../../access/policy.ts'
import { homeOf } from '../../event/queries.ts'
import { officeById } from '../../people/queries.ts'
import { documentById, documentPublishing } from '../../release/queries.ts'
import { weekOf } from '../../time/weeks.ts'
import type { ItemView } from '../rules/item.ts'
import { weekKind } from './kind.ts'
import { programmeOf } from './programme.ts'

/**
 * An item as this viewer sees it in the week that releases it (readers: that told of it last), a declined proposal
 * too; null when unknown, hidden or withdrawn.
 */
export async function itemView(
  db: Db,
  viewer: Viewer | null,
  eventId: string,
  now: DateTime,
): Promise<ItemView | null> {
  if (viewer === null || !isId(eventId)) return null
  const home = await homeOf(db, eventId)
  if (home === null) return null
  const document = seesDrafts(viewer, home.officeId)
    ? await documentById(db, home.documentId)
    : await documentPublishing(db, eventId)
  if (document?.kind !== weekKind.name) return null
  const office = await officeById(db, home.officeId)
  if (office === null) return null
  const week = weekOf(document.period.from)
  const programme = programmeOf(db, week, { viewer, office, now, evenId: eventId })
  const items = (await programme?.read())?.items ?? []
  return items.find(({ id }) => id === eventId) ?? null
}
