import { type Db, unlessReferred } from '../../../db/connect.ts'
import type { AliasRow } from '../../../db/schema/exchange.ts'
import { removeNamedRoom } from '../../booking/commands/resources.ts'
import type { Change } from '../../journal/commands.ts'
import { changesOfEntry, isToldSince } from '../../journal/queries.ts'
import { removeNamed } from '../../people/commands/named.ts'

/**
 * Takes away whom or what an answer created to give its words a meaning, once its items and `aliases` say it no more; the
 * caller records the changes. It stays where something refers to it, where an entry since then told of it, as what was
 * edited could be brought back, and where the office has released since then, as a release may name it.
 */
export async function takeAwayCreated(
  db: Db,
  { entryId, alias }: { entryId: string; alias: AliasRow },
): Promise<Change[]> {
  const meant = meantBy(alias)
  if (meant === null) return []
  const { subject, id } = meant
  const changes = await changesOfEntry(db, { entryId, kind: subject, limit: 10 })
  const isCreated = changes.some(({ subjectId, before }) => subjectId === id && before === null)
  if (!isCreated || (await isToldSince(db, { entryId, id, kind: 'release' }))) return []
  const gone = await unlessReferred(db, (savepoint) =>
    meant.kind === 'ROOM'
      ? removeNamedRoom(savepoint, id)
      : removeNamed(savepoint, { kind: meant.kind, id }),
  )
  return gone ?? []
}

function meantBy({ personId, unitId, groupId, resourceId }: AliasRow) {
  if (personId !== null) return { kind: 'PERSON', subject: 'person', id: personId } as const
  if (unitId !== null) return { kind: 'UNIT', subject: 'unit', id: unitId } as const
  if (groupId !== null) return { kind: 'GROUP', subject: 'group', id: groupId } as const
  if (resourceId !== null) return { kind: 'ROOM', subject: 'resource', id: resourceId } as const
  return null
}
