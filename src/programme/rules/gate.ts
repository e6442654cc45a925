import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { RegistrationClosedAnswer } from './answers.ts'

/**
 * Tells that an office takes no more proposals for the week of a Monday (null: there is no such week); null while it does.
 * An upper room knows; here it is only asked.
 */
export type RegistrationGate = (
  db: Db,
  week: { officeId: string; monday: string | null; now: DateTime },
) => Promise<RegistrationClosedAnswer | null>
