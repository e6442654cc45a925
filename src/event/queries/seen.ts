import { eq, type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { events } from '../../../db/schema/event.ts'
import { type SightLevel, sightLevels, type Viewer } from '../../access/policy.ts'
import { draftRelation, sightIn, viewerRow } from './sight.ts'

type Seen = { sight: SightLevel; title: string | null }

/** The level at which a viewer sees an event in its working state, and its title when that is full. One statement. */
export async function seenEvent(
  db: Db,
  viewer: Viewer,
  event: { id: string; officeId: string },
): Promise<Seen> {
  const [seen] = await rows<Seen>(db, seenAs(viewer, event))
  return seen ?? { sight: sightLevels.NOTHING, title: null }
}

/** SQL: a SELECT of `sight, title` of an event as the viewer sees it; no row for an unknown id. */
export function seenAs(
  viewer: Viewer,
  { id, officeId }: { id: string; officeId: string },
): SQL<Seen> {
  return sql<Seen>`
    with v as (${viewerRow(viewer, officeId)}),
      s as (select e.title, ${sightIn(draftRelation(sql`e`), sql`e.secrecy`)} as sight
        from ${events} e cross join v where ${eq(sql`e.id`, id)})
    select sight, case when sight = ${sightLevels.FULL} then title end as title from s`
}
