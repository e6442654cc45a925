import { type InvalidInputAnswer, invalid } from '../../../graphql/refusals.ts'
import type { TimeInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import {
  type EnteredTime,
  effectiveTime,
  type OfficeHours,
  type TimeFault,
  timeFaults,
} from '../../time/rules.ts'
import { addDays } from '../../time/weeks.ts'
import { impossibleTimes } from '../../time/written/impossible.ts'
import { type ReadTime, readTime } from '../../time/written/times.ts'
import { type EventDraft, timeColumns } from './image.ts'

const examples = '“8h30”, “14h - 16h”, “13:30”, “Sáng”, “Chiều”, “cả ngày” or “sau hội nghị”'

/**
 * The time that an input writes, or what is wrong with it, `field` before its path. Its parts stay as given
 * when it has a `kind`; else its `text` is read, on `presentDay`, the event's so far, unless it names a day.
 */
export function enteredTime(
  input: TimeInput,
  presentDay: string | null,
  field: string,
): EnteredTime | InvalidInputAnswer {
  const time = input.kind ? given(input, input.kind) : read(input, presentDay, field)
  if ('__typename' in time) return time
  const [fault] = timeFaults(time)
  return fault === undefined ? time : refused(fault, field)
}

function refused({ field: part, code, message }: TimeFault, field: string): InvalidInputAnswer {
  return invalid(`${field}.${part}`, code, message)
}

function given(input: TimeInput, kind: EnteredTime['kind']): EnteredTime {
  return {
    kind,
    startsOn: input.startsOn ?? null,
    endsOn: input.endsOn ?? null,
    halfDay: input.halfDay ?? null,
    startTime: input.startTime ?? null,
    endTime: input.endTime ?? null,
    words: input.words || null,
    text: input.text || null,
  }
}

function read(
  input: TimeInput,
  presentDay: string | null,
  field: string,
): EnteredTime | InvalidInputAnswer {
  const startsOn = input.startsOn === undefined ? presentDay : input.startsOn
  const endsOn = input.endsOn ?? null
  const halfDay = input.halfDay ?? null
  const text = input.text || null
  const nothing = { startsOn, endsOn, halfDay, startTime: null, endTime: null, words: null, text }
  if (text === null) {
    if (endsOn !== null) return { ...nothing, kind: 'DAYS' }
    return { ...nothing, kind: halfDay === null ? 'UNKNOWN' : 'HALF_DAY' }
  }
  const fault = lengthFault(`${field}.text`, text, { max: 200 })
  if (fault !== null) return fault
  const time = readTime(text)
  if (time === null) {
    const [none] = impossibleTimes(text)
    if (none?.kind === 'DAY') {
      return invalid(`${field}.text`, 'IMPOSSIBLE_DAY', `There is no day “${none.words}”.`)
    }
    if (none !== undefined) {
      return invalid(`${field}.text`, 'IMPOSSIBLE_TIME', `There is no time “${none.words}”.`)
    }
    const message = `This is not read as a time. Write it like ${examples}.`
    return invalid(`${field}.text`, 'UNREADABLE_TIME', message)
  }
  if (isSeveralDays(startsOn, endsOn) && time.kind !== 'WORDS') {
    return { ...ofDays(time), startsOn, endsOn }
  }
  const { startTime, endTime, words } = time
  const hasClock = startTime !== null
  const ends = startsOn === null ? endsOn : lastDayOf(time, startsOn, endsOn)
  return {
    kind: time.kind === 'ALL_DAY' && ends !== null ? 'DAYS' : time.kind,
    startsOn,
    endsOn: ends,
    // The clock that was typed says better where it stands than the row into which it was typed.
    halfDay: time.halfDay ?? (hasClock ? null : halfDay),
    startTime,
    endTime,
    words,
    text,
  }
}

const isSeveralDays = (startsOn: string | null, endsOn: string | null): boolean =>
  startsOn !== null && endsOn !== null && endsOn !== startsOn

/** Several days with what was typed beside them. Those words do not say the days, so the time is printed from its parts. */
function ofDays({ halfDay, startTime, endTime }: ReadTime): EnteredTime {
  const nothing = { startsOn: null, endsOn: null, words: null, text: null }
  return { ...nothing, kind: 'DAYS', halfDay, startTime, endTime }
}

function lastDayOf(time: ReadTime, startsOn: string, endsOn: string | null): string | null {
  if (endsOn !== null) return endsOn === startsOn && time.kind !== 'ALL_DAY' ? null : endsOn
  if (time.kind !== 'PERIOD' || !time.warnings.includes('ENDS_NEXT_DAY')) return null
  return addDays(startsOn, 1)
}

/**
 * A draft with another time: as entered, and the period and hold that follow from the office's hours. Whoever gives a
 * time, if only a half-day, means it: it wants none any more, unless `wantsTime` says so.
 */
export function atTime(
  draft: EventDraft,
  time: EnteredTime,
  hours: OfficeHours,
  { wantsTime = false }: { wantsTime?: boolean } = {},
): EventDraft {
  const effective = effectiveTime(time, hours)
  return {
    ...draft,
    ...timeColumns(time),
    wantsTime,
    period: effective?.period ?? null,
    hold: effective?.hold ?? 'NONE',
  }
}
