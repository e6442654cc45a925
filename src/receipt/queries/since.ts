import type { Db } from '../../../db/connect.ts'
import { weekKinds, weekPlace } from '../../programme/queries/kind.ts'
import type { ProgrammeView } from '../../programme/queries/programme.ts'
import { numberedRelease } from '../../release/queries/heads.ts'
import { eventsSeen, seenReleases } from '../../release/queries/lines.ts'
import { differences, type SeenDifference } from '../../release/rules/since.ts'

const mostChanges = 2000

/** Reads what differs between an earlier release of a programme and the latest, as far as the viewer sees both. */
export async function changesSince(
  db: Db,
  { viewer, office, span, read }: ProgrammeView,
  number: number,
): Promise<SeenDifference[] | null> {
  if (viewer === null) return null
  const before = await numberedRelease(db, weekPlace(office.id, span), number)
  const { latest } = await read()
  if (before === null || latest === null) return null
  if (before.id === latest.id) return []
  const asked = { officeId: office.id, ids: [before.id, latest.id], kinds: weekKinds }
  const seen = await seenReleases(db, viewer, asked)
  const entriesOf = (id: string) => {
    const release = seen.get(id)
    return release === undefined ? [] : eventsSeen(release).entries
  }
  return differences(entriesOf(before.id), entriesOf(latest.id)).slice(0, mostChanges)
}
