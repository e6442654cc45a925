import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import type { OfficeRow } from '../../db/schema/people.ts'
import { type NetworkSettingsRow, networkSettings } from '../../db/schema/server.ts'
import type { FirstSteps } from '../../graphql/schema.generated.ts'
import { hasRole, maySetUp, type Viewer } from '../access/policy.ts'
import { hasRooms } from '../booking/queries/labels.ts'
import { hasLinks } from '../calendar/queries/links.ts'
import { hasAccepted } from '../exchange/queries.ts'
import { hasPersons, isAnyOnTop } from '../people/queries/known.ts'
import { todayIn } from '../people/queries.ts'
import { week as weekKind } from '../programme/rules/kind.ts'
import { releasedSoFar } from '../release/queries.ts'

/** The settings of the network; null while nobody has set any. */
export async function storedNetwork(db: Db): Promise<NetworkSettingsRow | null> {
  const [row] = await db.select().from(networkSettings)
  return row ?? null
}

/** Does the viewer administer the installation: as an administrator of an office that stands under no other? */
export async function administersInstallation(db: Db, viewer: Viewer | null): Promise<boolean> {
  const officeIds = (viewer?.grants ?? [])
    .map(({ officeId }) => officeId)
    .filter((officeId) => viewer !== null && hasRole(viewer, officeId, 'ADMINISTRATOR'))
  return officeIds.length > 0 && isAnyOnTop(db, officeIds)
}

/** The first steps of each office, in one statement; null where the viewer may not set up. */
export async function firstStepsOf(
  db: Db,
  viewer: Viewer | null,
  offices: readonly Pick<OfficeRow, 'id' | 'zone'>[],
  now: DateTime,
): Promise<(FirstSteps | null)[]> {
  const asked = offices
    .filter(({ id }) => viewer !== null && maySetUp(viewer, id))
    .map((office) => ({ id: office.id, today: todayIn(office, now) }))
  if (asked.length === 0) return offices.map(() => null)
  const found = await rows<{ id: string; steps: FirstSteps }>(
    db,
    sql`select o.id, ${stepsAsJson(sql`o.id`, sql`o.today`)} as steps
      from json_to_recordset(${JSON.stringify(asked)}::json) as o (id uuid, today date)`,
  )
  const steps = new Map(found.map((one) => [one.id, one.steps]))
  return offices.map(({ id }) => steps.get(id) ?? null)
}

function stepsAsJson(officeId: SQL, today: SQL): SQL<FirstSteps> {
  return sql`(select json_build_object('hasPeople', ${hasPersons(officeId)}, 'hasRooms', ${hasRooms(officeId)},
    'hasImported', ${hasAccepted(officeId)}, 'hasLink', ${hasLinks(officeId)}, 'hasReleased', r.has_any,
    'hasComing', r.has_coming, 'unreleasedFrom', r.unreleased_from)
    from ${releasedSoFar(officeId, weekKind.name, today)} r)`
}
