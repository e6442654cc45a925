import { eq, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { events } from '../../../db/schema/event.ts'
import { type SightLevel, sightLevels, type Viewer } from '../../access/policy.ts'
import { draftRelation, sightIn, viewerRow } from './sight.ts'

/** The level at which a viewer sees an event in its working state, and its title when that is full. One statement. */
export async function seenEvent(
  db: Db,
  viewer: Viewer,
  { id, officeId }: { id: string; officeId: string },
): Promise<{ sight: SightLevel; title: string | null }> {
  const [seen] = await rows<{ sight: SightLevel; title: string | null }>(
    db,
    sql`
    with v as (${viewerRow(viewer, officeId)}),
      s as (select e.title, ${sightIn(draftRelation(sql`e`), sql`e.secrecy`)} as sight
        from ${events} e cross join v where ${eq(sql`e.id`, id)})
    select sight, case when sight = ${sightLevels.FULL} then title end as title from s`,
  )
  return seen ?? { sight: sightLevels.NOTHING, title: null }
}
