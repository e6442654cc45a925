import type { DateTime } from 'luxon'
import { addDays, localInstant, startOfDay } from '../../time/weeks.ts'

/** The fate of proposals that come after the cut-off. */
export type AfterCutOff = 'FLAG' | 'CLOSE'

/** See RegistrationSettings in graphql/proposal.graphql. */
export type RegistrationSettings = {
  closesWeekday: number
  closesAt: string
  opensWeeksAhead: number
  afterCutOff: AfterCutOff
  contact: string
}

/** The settings of an office that has said nothing. */
export const usualSettings: RegistrationSettings = {
  closesWeekday: 4,
  closesAt: '16:00',
  opensWeeksAhead: 2,
  afterCutOff: 'FLAG',
  contact: '',
}

/** The instants between which units register for a week; all of the last minute is in time. */
export type Window = { opensAt: DateTime; closesAt: DateTime }

/** The usual window of the week of a Monday, in a zone where the clocks may change within it. */
export function windowOf(
  monday: string,
  { closesWeekday, closesAt, opensWeeksAhead }: RegistrationSettings,
  zone: string,
): Window {
  return {
    opensAt: startOfDay(addDays(monday, -7 * opensWeeksAhead), zone),
    closesAt: localInstant(addDays(monday, closesWeekday - 8), closesAt, zone),
  }
}

/** By how many minutes something came after the cut-off; 0 when in time, which the whole minute of the cut-off is. */
export function minutesLate(at: DateTime, closesAt: DateTime): number {
  return Math.max(0, Math.floor((at.toMillis() - closesAt.toMillis()) / 60_000))
}

/** Is registration open at an instant? */
export function isOpenAt(at: DateTime, { opensAt, closesAt }: Window): boolean {
  return at >= opensAt && minutesLate(at, closesAt) === 0
}

/** Would a window of these settings open before it closes? The week before has seven days in any zone. */
export function opensBeforeItCloses(settings: RegistrationSettings): boolean {
  const { opensAt, closesAt } = windowOf('2026-11-30', settings, 'utc')
  return opensAt < closesAt
}
