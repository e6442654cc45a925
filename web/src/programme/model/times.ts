import type { HalfDay, ItemTimeFragment, TimeInput } from '../../graphql.generated.ts'
import type { Slot } from './rows.ts'

const halfWords: readonly [RegExp, HalfDay][] = [
  [/(^|\s)(s[áa]ng|morning)(\s|$)/i, 'MORNING'],
  [/(^|\s)(chi[ềe]u|afternoon)(\s|$)/i, 'AFTERNOON'],
  [/(^|\s)(t[ốo]i|evening)(\s|$)/i, 'EVENING'],
]

/** The text with which editing a time begins: as it was typed, else as it is printed. */
export function timeText(time: ItemTimeFragment | null, label: string): string {
  return time?.text ?? label
}

/**
 * The time to send for what was typed, its day kept. The server reads the text; a text without a clock time or a
 * word for the half-day keeps the half-day under which the item stood, so that it stays where the planner put it.
 */
export function timeInput(text: string, slot: { day: string | null; halfDay: HalfDay }): TimeInput {
  const typed = text.trim()
  const startsOn = slot.day ? { startsOn: slot.day } : {}
  if (typed === '')
    return slot.day ? { kind: 'HALF_DAY', halfDay: slot.halfDay, ...startsOn } : { kind: 'UNKNOWN' }
  const saysHalf =
    /\d/.test(typed) ||
    halfWords.some(([word]) => word.test(typed)) ||
    /c[ảa] ng[àa]y|all day/i.test(typed)
  return { text: typed, ...startsOn, ...(saysHalf ? {} : { halfDay: slot.halfDay }) }
}

/** The time of an item that is to stand in a half-day, and has no hour of its own. */
export function meantHalf({ day, halfDay }: Slot): TimeInput {
  return { kind: 'HALF_DAY', startsOn: day, halfDay }
}

/** A start within a half-day, `07:30`; the half-day is said where the clock does not say it. */
export function startIn({ day, halfDay }: Slot, startTime: string): TimeInput {
  const told: HalfDay =
    startTime < '12:00' ? 'MORNING' : startTime < '18:00' ? 'AFTERNOON' : 'EVENING'
  return { kind: 'START', startsOn: day, startTime, ...(told !== halfDay && { halfDay }) }
}

/** A stored or read time, sent back part by part. */
export function timeParts(time: ItemTimeFragment): TimeInput {
  const { __typename: _name, ...parts } = time
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== null),
  ) as TimeInput
}
