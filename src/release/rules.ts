import type {
  FactChange,
  FactField,
  ReleasedFacts,
  ReleasedParty,
} from '../../db/schema/release.ts'
import { shortDate } from '../time/written/print.ts'

type PartyRole = ReleasedParty['role']

type Printed = {
  field: FactField
  /** Equal keys: nothing changed. Made of ids and words, never labels, so that renaming a person changes no item. */
  key: (facts: ReleasedFacts) => unknown
  label: (facts: ReleasedFacts) => string
}

/** The fields in the order in which a programme prints them. */
const printed: readonly Printed[] = [
  plain('TITLE', (facts) => facts.title),
  { field: 'DAY', key: daysOf, label: printedDays },
  { field: 'TIME', key: clockOf, label: (facts) => facts.timeLabel },
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
  listed('TRANSPORT', ({ transport, transportText }) => [transport ?? '', transportText]),
  listed('SOURCE', ({ source }) => [source.number, source.on ?? '', source.issuer]),
  plain('REMARKS', (facts) => facts.remarks),
  plain('SECRECY', (facts) => facts.secrecy),
  plain('STATUS', (facts) => facts.status),
]

function plain(field: FactField, of: (facts: ReleasedFacts) => string): Printed {
  return { field, key: of, label: of }
}

function listed(field: FactField, of: (facts: ReleasedFacts) => string[]): Printed {
  return { field, key: of, label: (facts) => of(facts).filter(Boolean).join(', ') }
}

function parties(field: FactField, ...roles: PartyRole[]): Printed {
  const named = (facts: ReleasedFacts) => facts.parties.filter(({ role }) => roles.includes(role))
  return {
    field,
    key: (facts) => named(facts).map(({ label: _, ...party }) => Object.entries(party).sort()),
    label: (facts) =>
      named(facts)
        .map(({ label }) => label)
        .join('; '),
  }
}

function daysOf({ time }: ReleasedFacts): string[] {
  return [time.startsOn ?? '', time.endsOn ?? '']
}

function printedDays(facts: ReleasedFacts): string {
  return daysOf(facts).filter(Boolean).map(shortDate).join(' – ')
}

function clockOf({ time, halfDay, isAllDay }: ReleasedFacts): unknown[] {
  return [time.kind, halfDay, isAllDay, time.startTime, time.endTime, time.words]
}

/**
 * The fields that differ, in print order, each as printed before and after (levels, status and transport as
 * their codes, which pages translate); none when readers would be told the
 * same. `before` null: a new event, every field that says something.
 */
export function changesBetween(before: ReleasedFacts | null, after: ReleasedFacts): FactChange[] {
  return printed
    .filter(({ key, label }) =>
      before === null ? label(after) !== '' : !isSame(key(before), key(after)),
    )
    .map(({ field, label }) => ({
      field,
      before: before === null ? '' : label(before),
      after: label(after),
    }))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
