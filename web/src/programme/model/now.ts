import type { HalfDay } from '../../graphql.generated.ts'
import { clockAt } from '../../time/dates.ts'
import { halfDays } from './rows.ts'

/** The half-day of an instant in the office's zone: the afternoon begins at noon, the evening at half past five. */
export function halfDayAt(instant: string, zone: string): HalfDay {
  const clock = clockAt(instant, zone)
  if (clock < '12:00') return 'MORNING'
  return clock < '17:30' ? 'AFTERNOON' : 'EVENING'
}

const orderOf = (slot: string): string => {
  const [day = '', half] = slot.split(' ')
  return `${day} ${halfDays.indexOf(half as HalfDay)}`
}

/**
 * The half-day to be shown for one that is wanted, of those that stand on the page in order (`2026-11-24 MORNING`): itself,
 * else the one before it on the same day, else the next one, else the last.
 */
export function nearestSlot(slots: readonly string[], wanted: string): string | undefined {
  const [day = ''] = wanted.split(' ')
  const upTo = slots.filter((slot) => orderOf(slot) <= orderOf(wanted))
  const sameDay = upTo.filter((slot) => slot.startsWith(day)).at(-1)
  return sameDay ?? slots.find((slot) => orderOf(slot) > orderOf(wanted)) ?? slots.at(-1)
}

/** Brings a half-day of the page under its head; without `halfDay` the beginning of the day. */
export function showSlot(day: string, halfDay: HalfDay = 'MORNING'): void {
  // After what is being drawn, and after the page has been put to its top.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const marked = [...document.querySelectorAll<HTMLElement>('[data-slot]')]
      const slots = marked.map(({ dataset }) => dataset.slot ?? '')
      const slot = nearestSlot(slots, `${day} ${halfDay}`)
      marked.find(({ dataset }) => dataset.slot === slot)?.scrollIntoView({ block: 'start' })
    }),
  )
}
