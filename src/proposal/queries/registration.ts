import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { among, type Db, rows } from '../../../db/connect.ts'
import { instantText } from '../../../db/schema/columns.ts'
import type { UnitRow } from '../../../db/schema/people.ts'
import { declarations, unitRegistrations } from '../../../db/schema/proposal.ts'
import { unitsRegisteredFor, type Viewer } from '../../access/policy.ts'
import { registrarsAt } from '../../access/queries/registrars.ts'
import { proposedIn } from '../../event/queries/proposed.ts'
import { phoneOfHolder, unitsOf } from '../../people/queries/labels.ts'
import { mayAddItems } from '../../programme/policy.ts'
import { weekDocument } from '../../programme/queries/kind.ts'
import type { ProgrammeView } from '../../programme/queries/programme.ts'
import { mayDeclare, mayManageRegistration } from '../policy.ts'
import { utcInstant } from '../rules/instants.ts'
import { type AfterCutOff, isOpenAt, minutesLate } from '../rules/window.ts'
import { type SetWindow, type WindowJson, windowAsJson, windowFrom } from './window.ts'

/** See UnitRegistration in graphql/proposal.graphql. */
export type UnitView = {
  unit: UnitRow
  state: 'SENT' | 'NOTHING' | 'MISSING' | 'NOT_EXPECTED'
  count: number
  lateCount: number
  lastSentAt: string | null
  contacts: { name: string; phone: string; email: string }[]
  mayDeclare: boolean
}

/** See Registration in graphql/proposal.graphql. */
export type RegistrationView = {
  opensAt: DateTime
  closesAt: DateTime
  isOpen: boolean
  isOverridden: boolean
  afterCutOff: AfterCutOff
  contact: string
  mayManage: boolean
  units: UnitView[]
}

type UnitJson = Pick<UnitView, 'unit' | 'contacts'> & {
  isExpected: boolean
  hasNothing: boolean
  sent: string[]
}

const mostUnits = 500

/** The registration for a week as a viewer sees it; null for who may not add items. One statement. */
export async function registrationOf(
  db: Db,
  { viewer, office: { id: officeId }, span }: ProgrammeView,
  now: DateTime,
): Promise<RegistrationView | null> {
  if (viewer === null || !mayAddItems(viewer, officeId)) return null
  const mayManage = mayManageRegistration(viewer, officeId)
  const own = unitsRegisteredFor(viewer, officeId)
  const isShown = mayManage ? sql`not u.is_retired` : among(sql`u.id`, own)
  const [found] = await rows<{ window: WindowJson; units: UnitJson[] }>(
    db,
    sql`with sent as materialized (${proposedIn(weekDocument(officeId, span))}),
      registrars as materialized (${registrarsAt(sql`${officeId}::uuid`, now)})
      select ${windowAsJson(sql`${officeId}::uuid`, sql`${span.from}::date`)} as window,
        coalesce((select json_agg(${unitAsJson(sql`${span.from}::date`)} order by u.position, u.name collate "C", u.id)
          from (${unitsOf(officeId)}) u where ${isShown}), '[]') as units`,
  )
  if (found === undefined) throw new Error('The store said nothing')
  const window = windowFrom(found.window, span.from)
  const { opensAt, closesAt, isOverridden, settings } = window
  const units = found.units.map((unit) => unitView(unit, viewer, officeId, window))
  return {
    opensAt,
    closesAt,
    isOpen: isOpenAt(now, window),
    isOverridden,
    afterCutOff: settings.afterCutOff,
    contact: settings.contact,
    mayManage,
    units: units
      .filter(({ state, unit }) => state !== 'NOT_EXPECTED' || own.includes(unit.id))
      .slice(0, mostUnits),
  }
}

const holder = {
  personId: sql`c.person_id`,
  email: sql`c.email`,
  name: sql`c.name`,
  unitId: sql`u.id`,
}

function unitAsJson(monday: SQL): SQL {
  return sql`json_build_object('unit', u.unit, 'isExpected', ${isExpected()},
    'hasNothing', exists (select from ${declarations} d where d.office_id = (u.unit ->> 'officeId')::uuid
      and d.unit_id = u.id and d.week_on = ${monday}),
    'sent', coalesce((select json_agg(${instantText(sql`s.created_at`)} order by s.created_at)
      from sent s where s.proposing_unit_id = u.id), '[]'),
    'contacts', coalesce((select json_agg(json_build_object('name', c.name, 'phone', coalesce(${phoneOfHolder(sql`(u.unit ->> 'officeId')::uuid`, holder, monday)}, ''),
        'email', c.email) order by c.name collate "C", c.email)
      from (select * from registrars r where r.unit_id = u.id order by r.name limit 10) c), '[]'))`
}

// As the office has said, else where somebody registers. It stands where there are `registrars` and a unit `u`.
function isExpected(): SQL {
  return sql`coalesce((select ur.registers_weekly from ${unitRegistrations} ur where ur.unit_id = u.id),
    exists (select from registrars r where r.unit_id = u.id))`
}

function unitView(
  { unit, isExpected: expected, hasNothing, sent, contacts }: UnitJson,
  viewer: Viewer,
  officeId: string,
  { closesAt }: SetWindow,
): UnitView {
  const unsent = hasNothing ? 'NOTHING' : expected ? 'MISSING' : 'NOT_EXPECTED'
  return {
    unit,
    state: sent.length > 0 ? 'SENT' : unsent,
    count: sent.length,
    lateCount: sent.filter((at) => minutesLate(utcInstant(at), closesAt) > 0).length,
    lastSentAt: sent.at(-1) ?? null,
    contacts,
    mayDeclare: mayDeclare(viewer, officeId, unit.id),
  }
}

/** Tells of units, in their order, whether they are expected to register every week. One statement. */
export async function registersWeekly(
  db: Db,
  units: readonly Pick<UnitRow, 'id' | 'officeId'>[],
  now: DateTime,
): Promise<boolean[]> {
  const offices = JSON.stringify([...new Set(units.map(({ officeId }) => officeId))])
  const asked = JSON.stringify(units.map(({ id }) => id))
  const found = await rows<{ id: string; isExpected: boolean }>(
    db,
    sql`with registrars as materialized (${registrarsAt(sql`select jsonb_array_elements_text(${offices}::jsonb)::uuid`, now)})
      select u.id, ${isExpected()} as "isExpected"
      from (select distinct jsonb_array_elements_text(${asked}::jsonb)::uuid as id) u`,
  )
  const known = new Map(found.map(({ id, isExpected: value }) => [id, value]))
  return units.map(({ id }) => known.get(id) ?? false)
}
