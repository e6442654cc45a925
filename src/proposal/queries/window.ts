import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { instantText } from '../../../db/schema/columns.ts'
import { registrationSettings, registrationWindows } from '../../../db/schema/proposal.ts'
import { officeAsJson } from '../../people/queries/known.ts'
import type { RegistrationGate } from '../../programme/rules/gate.ts'
import { utcInstant } from '../rules/instants.ts'
import {
  minutesLate,
  type RegistrationSettings,
  usualSettings,
  type Window,
  windowOf,
} from '../rules/window.ts'

/** The facts that decide when registration of a week opens and closes, as JSON. */
export type WindowJson = {
  zone: string
  settings: RegistrationSettings | null
  own: { opensAt: string; closesAt: string } | null
}

/** The window of a week with the settings of its office. */
export type SetWindow = Window & { isOverridden: boolean; settings: RegistrationSettings }

/** SQL for the `RegistrationSettings` of an office; null where it has said nothing. */
export function settingsAsJson(officeId: SQL): SQL {
  return sql`(select json_build_object('closesWeekday', rs.closes_weekday, 'closesAt', rs.closes_at,
      'opensWeeksAhead', rs.opens_weeks_ahead, 'afterCutOff', rs.after_cut_off, 'contact', rs.contact)
    from ${registrationSettings} rs where rs.office_id = ${officeId})`
}

/** SQL for the `WindowJson` of an office's week, given by its Monday. */
export function windowAsJson(officeId: SQL, monday: SQL): SQL {
  return sql`json_build_object('zone', ${officeAsJson(officeId)} ->> 'zone',
    'settings', ${settingsAsJson(officeId)},
    'own', (select json_build_object('opensAt', ${instantText(sql`rw.opens_at`)},
        'closesAt', ${instantText(sql`rw.closes_at`)})
      from ${registrationWindows} rw where rw.office_id = ${officeId} and rw.week_on = ${monday}))`
}

/** The window that a `WindowJson` says for the week of a Monday. */
export function windowFrom({ zone, settings, own }: WindowJson, monday: string): SetWindow {
  const inForce = settings ?? usualSettings
  if (own === null)
    return { ...windowOf(monday, inForce, zone), isOverridden: false, settings: inForce }
  return {
    opensAt: utcInstant(own.opensAt),
    closesAt: utcInstant(own.closesAt),
    isOverridden: true,
    settings: inForce,
  }
}

/** The settings of registration of an office, the usual ones where it has said nothing. */
export async function settingsOf(db: Db, officeId: string): Promise<RegistrationSettings> {
  const [found] = await rows<{ settings: RegistrationSettings | null }>(
    db,
    sql`select ${settingsAsJson(sql`${officeId}::uuid`)} as settings`,
  )
  return found?.settings ?? usualSettings
}

/** Tells that an office takes no more proposals for a week. One statement. */
export const registrationGate: RegistrationGate = async (db, { officeId, monday, now }) => {
  if (monday === null) return null
  const [found] = await rows<{ window: WindowJson }>(
    db,
    sql`select ${windowAsJson(sql`${officeId}::uuid`, sql`${monday}::date`)} as window`,
  )
  if (found === undefined || found.window.zone === null) return null
  const { closesAt, settings } = windowFrom(found.window, monday)
  if (settings.afterCutOff !== 'CLOSE' || minutesLate(now, closesAt) === 0) return null
  const whom = settings.contact === '' ? '' : `: “${settings.contact}”`
  return {
    __typename: 'RegistrationClosed',
    code: 'REGISTRATION_CLOSED',
    message: `Registration for this week is closed. Call a planner of the office${whom}.`,
    field: 'input.week',
    closesAt: closesAt.toISO() ?? '',
    contact: settings.contact,
  }
}
