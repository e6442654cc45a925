import { eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { aliases } from '../../../db/schema/exchange.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { roomNames } from '../../booking/queries/rooms.ts'
import { namesInUse } from '../../people/queries/names.ts'
import { todayIn } from '../../people/queries.ts'
import type { Language } from '../../time/written/print.ts'
import type { KnownNames, Match } from '../rules/known.ts'

/** The language of the office's papers. */
export function languageOf({ language }: OfficeRow): Language {
  return language === 'en' ? 'en' : 'vi'
}

/** The names and aliases of an office that documents are matched with. */
export async function knownNames(db: Db, office: OfficeRow, now: DateTime): Promise<KnownNames> {
  const names = await namesInUse(db, office.id, todayIn(office, now))
  const rooms = await roomNames(db, office.id)
  const learnt = await db.select().from(aliases).where(eq(aliases.officeId, office.id))
  const inUse = new Set(
    [names.persons, names.units, names.groups, rooms].flatMap((list) => list.map(({ id }) => id)),
  )
  const meaning = learnt.flatMap(({ kind, folded, personId, groupId, unitId, resourceId }) => {
    const match: Match = { personId, groupId, unitId, roomId: resourceId }
    // Whoever the words meant may have left since: then they are asked about again.
    const isCurrent = Object.values(match).every((id) => id === null || inUse.has(id))
    return isCurrent ? [[`${kind} ${folded}`, match] as const] : []
  })
  return { ...names, rooms, aliases: new Map(meaning) }
}
