import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { isId } from '../../../graphql/ids.ts'
import type { ItemFieldsInput } from '../../../graphql/schema.generated.ts'
import { roomOfOffice } from '../../booking/queries/labels.ts'
import { blocksSaving } from '../../clash/queries/grounds.ts'
import { type Neighbours, neighboursIn } from '../../event/queries/siblings.ts'
import { knownParties, officeAsJson, officeFrom } from '../../people/queries/known.ts'
import { type Known, partyIdsIn } from '../rules/known.ts'
import type { Place } from '../rules/order.ts'
import type { Span } from '../rules/view.ts'
import { weekDocument } from './kind.ts'

/** All that a new item of a week leans on. `neighbours`: between whom it stands; null where no place was asked. */
export type Grounds = {
  office: OfficeRow
  known: Known
  /** Null while the week has no document. */
  documentId: string | null
  neighbours: Neighbours | null
  /** Does the office save nothing with some kinds of clashes? */
  blocksSaving: boolean
}

/** Reads what a new item leans on in one statement; null for an unknown office. */
export async function groundsOf(
  db: Db,
  officeId: string,
  { span, fields, place }: { span: Span; fields: ItemFieldsInput; place: Place | null },
): Promise<Grounds | null> {
  const document = sql`(${weekDocument(officeId, span)})`
  const neighbours =
    place === null ? sql`null` : placedAmong(officeId, document, { place, eventId: null })
  const [found] = await rows<{
    office: Record<string, unknown> | null
    known: Known
    documentId: string | null
    neighbours: Neighbours | null
    blocksSaving: boolean
  }>(
    db,
    sql`select ${officeAsJson(officeId)} as office, ${knownIn(officeId, fields)} as known,
      ${document} as "documentId", ${neighbours} as neighbours,
      ${blocksSaving(sql`${officeId}::uuid`)} as "blocksSaving"`,
  )
  if (found === undefined || found.office === null) return null
  return { ...found, office: officeFrom(found.office) }
}

/** Gives what the office has of the ids in an item's fields, in one statement; in none when there are none. */
export async function knownOf(db: Db, officeId: string, fields: ItemFieldsInput): Promise<Known> {
  const named = partyIdsIn(fields)
  const isBare = Object.values(named).every(({ length }) => length === 0) && !fields.place?.roomId
  if (isBare) return { parties: named, room: null }
  const [found] = await rows<{ known: Known }>(
    db,
    sql`select ${knownIn(officeId, fields)} as known`,
  )
  if (found === undefined) throw new Error('The store said nothing')
  return found.known
}

/** Gives those between whom an item comes to stand in its half-day, in one statement. */
export async function neighboursOf(
  db: Db,
  officeId: string,
  { home, ...among }: { home: string; place: Place; eventId: string | null },
): Promise<Neighbours> {
  const [found] = await rows<{ neighbours: Neighbours }>(
    db,
    sql`select ${placedAmong(officeId, sql`${home}`, among)} as neighbours`,
  )
  if (found === undefined) throw new Error('The store said nothing')
  return found.neighbours
}

function knownIn(officeId: string, fields: ItemFieldsInput): SQL<Known> {
  const { persons, units, groups } = partyIdsIn(fields)
  const ids = { persons: formed(persons), units: formed(units), groups: formed(groups) }
  const [roomId = null] = formed([fields.place?.roomId ?? ''])
  return sql<Known>`json_build_object('parties', ${knownParties(officeId, ids)},
    'room', ${roomOfOffice(officeId, roomId)})`
}

// A malformed id means nothing, like an unknown one.
function formed(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter(isId)
}

function placedAmong(
  officeId: string,
  home: SQL,
  { place, eventId }: { place: Place; eventId: string | null },
): SQL<Neighbours> {
  const { day, halfDay, standing } = place
  return neighboursIn({ officeId, home, day, halfDay }, { eventId, standing })
}
