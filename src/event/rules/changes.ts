import type { EventFacts, EventParty, FactChange, FactField } from '../../../db/schema/event.ts'
import { halfDayOf } from '../../time/rules.ts'
import { shortDate, writeTime } from '../../time/written/print.ts'
import { type Code, codeWords } from './words.ts'

type PartyRole = EventParty['role']

type Printed = {
  field: FactField
  /** Equal keys: nothing changed. Made of ids and words, never labels, so that renaming a person changes no item. */
  key: (facts: EventFacts) => unknown
  label: (facts: EventFacts, language: EventFacts['language']) => string
  /** The code that the facts keep, where the label is a word for it or begins with one. */
  code?: (facts: EventFacts) => Code | null
}

/** The fields in the order in which a programme prints them. */
const printed: readonly Printed[] = [
  plain('TITLE', (facts) => facts.title),
  { field: 'DAY', key: daysOf, label: printedDays },
  {
    field: 'TIME',
    key: clockOf,
    label: ({ time }, language) => timeOf(time, language),
    code: vagueTime,
  },
  {
    field: 'PLACE',
    key: ({ place }) => place.resourceId ?? place.text,
    label: ({ place }) => place.label,
  },
  plain('GATHERING_POINT', (facts) => facts.gatheringPoint),
  parties('CHAIRS', 'CHAIRS'),
  parties('ATTENDS', 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF'),
  parties('INVITED', 'INVITED'),
  parties('PREPARES', 'PREPARES'),
  parties('STAFF', 'STAFF'),
  {
    field: 'TRANSPORT',
    key: ({ transport, transportText }) => [transport, transportText],
    label: ({ transport, transportText }, language) =>
      joined(transport === null ? '' : codeWords[language][transport], transportText),
    code: ({ transport }) => transport,
  },
  {
    field: 'SOURCE',
    key: ({ source }) => [source.number, source.on, source.issuer],
    label: ({ source: { number, on, issuer } }) =>
      joined(number, on === null ? '' : shortDate(on), issuer),
  },
  plain('REMARKS', (facts) => facts.remarks),
  coded('SECRECY', (facts) => facts.secrecy),
  coded('STATUS', (facts) => facts.status),
]

function plain(field: FactField, of: (facts: EventFacts) => string): Printed {
  return { field, key: of, label: of }
}

function coded(field: FactField, code: (facts: EventFacts) => Code): Printed {
  return { field, key: code, code, label: (facts, language) => codeWords[language][code(facts)] }
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(', ')
}

function parties(field: FactField, ...roles: PartyRole[]): Printed {
  const named = (facts: EventFacts) => facts.parties.filter(({ role }) => roles.includes(role))
  return {
    field,
    key: (facts) =>
      named(facts).map(({ role, personId, unitId, groupId, words, behalfOfId }) => [
        role,
        personId,
        unitId,
        groupId,
        words,
        behalfOfId,
      ]),
    label: (facts) =>
      named(facts)
        .map(({ label }) => label)
        .join('; '),
  }
}

function daysOf({ time }: EventFacts): string[] {
  return [time.startsOn ?? '', time.endsOn ?? '']
}

function printedDays(facts: EventFacts): string {
  return daysOf(facts).filter(Boolean).map(shortDate).join(' – ')
}

function clockOf({ time, halfDay, isAllDay }: EventFacts): unknown[] {
  return [time.kind, halfDay, isAllDay, time.startTime, time.endTime, time.words]
}

// Made of what was meant: what a release keeps may be printed in a form of before. A half-day that the time does not
// tell by itself is told with it, or two times that differ would print alike.
function timeOf(time: EventFacts['time'], language: EventFacts['language']): string {
  const label = writeTime(time, language)
  const { halfDay, kind } = time
  const isTold = halfDay === null || kind === 'HALF_DAY' || label === ''
  if (isTold || halfDay === halfDayOf({ ...time, halfDay: null })) return label
  return `${label} (${writeTime({ ...time, kind: 'HALF_DAY' }, language)})`
}

function vagueTime({ time }: EventFacts): Code | null {
  if (time.kind === 'HALF_DAY') return time.halfDay
  const isPlain = time.kind === 'ALL_DAY' && time.startTime === null && time.halfDay === null
  return isPlain ? 'ALL_DAY' : null
}

/**
 * The fields that differ, in print order, each as printed before and after in the office's language now; none when
 * readers would see no difference. `before` null: a new event, every field that says something.
 */
export function changesBetween(before: EventFacts | null, after: EventFacts): FactChange[] {
  const { language } = after
  if (before === null) {
    return printed
      .map(({ field, label }) => ({ field, before: '', after: label(after, language) }))
      .filter((change) => change.after !== '')
  }
  return printed
    .filter(({ key }) => !isSame(key(before), key(after)))
    .map(({ field, label, code }) => ({
      field,
      before: label(before, language),
      after: label(after, language),
      ...codesOf(code?.(before) ?? null, code?.(after) ?? null),
    }))
}

function codesOf(before: Code | null, after: Code | null): Pick<FactChange, 'codes'> {
  if (before === null && after === null) return {}
  return { codes: { before: before ?? '', after: after ?? '' } }
}

/** One side of a change in a language: what people typed as it is, the words of the form in that language. */
export function saidIn(
  language: 'vi' | 'en',
  { codes, ...printed }: FactChange,
  side: 'before' | 'after',
): string {
  const text = printed[side]
  const code = codes?.[side] ?? ''
  if (!isCode(code)) return text
  const said =
    [codeWords.vi[code], codeWords.en[code]].find((word) => text.startsWith(word)) ?? text
  return `${codeWords[language][code]}${text.slice(said.length)}`
}

function isCode(code: string): code is Code {
  return Object.hasOwn(codeWords.vi, code)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** A level of secrecy that became another, as a change of the event; null when it stayed. */
export function secrecyChange(
  before: Pick<EventFacts, 'secrecy'>,
  after: Pick<EventFacts, 'secrecy'>,
  language: EventFacts['language'],
): FactChange | null {
  const [from, to] = [before.secrecy, after.secrecy]
  if (from === to) return null
  const words = codeWords[language]
  return {
    field: 'SECRECY',
    before: words[from],
    after: words[to],
    codes: { before: from, after: to },
  }
}
