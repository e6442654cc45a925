import type { ItemTimeFragment, TimeInput } from '../../graphql.generated.ts'
import { addDays, daysBetween } from '../model/days.ts'
import type { Item } from '../model/rows.ts'
import { timeInput, timeParts, timeText } from '../model/times.ts'

/** The time and the days of an item as the form holds them; `lastDay` is empty for a single day. */
export interface WhenDraft {
  time: string
  day: string
  lastDay: string
}

/** Days and time as the form begins with them. What lasts several days shows its clock only: its days have fields of their own. */
export function whenDraft(item: Item): WhenDraft {
  const { time } = item
  const day = time?.startsOn ?? item.day ?? ''
  const isPlainDays = time?.kind === 'DAYS' && !time.text
  return {
    time: isPlainDays ? clockOf(time) : timeText(time, item.timeLabel),
    day,
    lastDay: time?.endsOn && time.endsOn > day ? time.endsOn : '',
  }
}

/** With another first day; the last one goes along, so that the length stays. */
export function fromDay({ day, lastDay }: WhenDraft, next: string): Partial<WhenDraft> {
  if (lastDay === '' || next === '' || day === '') return { day: next }
  return { day: next, lastDay: addDays(next, daysBetween(day, lastDay)) }
}

const clockOf = ({ startTime, endTime }: ItemTimeFragment): string =>
  [startTime, endTime].filter(Boolean).join(' - ')
const isSeveral = ({ day, lastDay }: WhenDraft): boolean => lastDay !== '' && lastDay !== day
const datesIn = /\d\s*[/.]\s*\d|ngày\s*\d/i

/** True when time or days differ from the item's. */
export function isWhenChanged(draft: WhenDraft, item: Item): boolean {
  const first = whenDraft(item)
  return draft.time.trim() !== first.time.trim() || !isSameDays(draft, first)
}

const isSameDays = (one: WhenDraft, other: WhenDraft): boolean =>
  one.day === other.day && (one.lastDay || one.day) === (other.lastDay || other.day)

/** The time that the form now says: as stored while nothing is touched, on other days when only those are. */
export function timeOf(draft: WhenDraft, item: Item): TimeInput | undefined {
  const first = whenDraft(item)
  const { time } = item
  if (!isWhenChanged(draft, item)) return time ? timeParts(time) : undefined
  const isSameText = draft.time.trim() === first.time.trim()
  if (isSameText && time && isSeveral(draft) === isSeveral(first)) return onDays(time, draft)
  if (isSeveral(draft)) return severalDays(draft, isSameText ? time : null)
  const isFreed = time?.kind === 'DAYS'
  const typed = isSameText && isFreed ? clockOf(time) : draft.time.trim()
  if (typed === '' && isFreed && draft.day) return { kind: 'ALL_DAY', startsOn: draft.day }
  return timeInput(typed, { day: draft.day || null, halfDay: item.halfDay })
}

// Words that name the old days would contradict the new ones.
function onDays(time: ItemTimeFragment, draft: WhenDraft): TimeInput {
  const { startsOn: _first, endsOn: _last, text, ...parts } = timeParts(time)
  return {
    ...parts,
    ...(draft.day ? { startsOn: draft.day } : {}),
    ...(isSeveral(draft) ? { endsOn: draft.lastDay } : {}),
    ...(text && !datesIn.test(text) ? { text } : {}),
  }
}

function severalDays({ day, lastDay, time: typed }: WhenDraft, time: Item['time']): TimeInput {
  const days = { startsOn: day, endsOn: lastDay }
  if (!time)
    return typed.trim() === '' ? { kind: 'DAYS', ...days } : { text: typed.trim(), ...days }
  const { halfDay, startTime, endTime } = timeParts(time)
  return {
    kind: 'DAYS',
    ...days,
    ...(halfDay ? { halfDay } : {}),
    ...(startTime ? { startTime } : {}),
    ...(endTime ? { endTime } : {}),
  }
}
