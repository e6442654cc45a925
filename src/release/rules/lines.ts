import type { EventFacts, FactField } from '../../../db/schema/event.ts'
import type {
  ChangeContent,
  EntryDetails,
  EventEntry,
  OwnEntry,
  ReleaseEntry,
} from '../../../db/schema/release.ts'
import { writeTime } from '../../time/written/print.ts'
import { type DocumentKind, ownLine } from './kinds.ts'

/** A line of a release as one viewer is shown it; see ReleasedLine in graphql/release.graphql. */
export type LineView = {
  itemId: string
  sight: 'FULL' | 'TIME_AND_PLACE' | 'BUSY'
  day: string | null
  halfDay: EventFacts['halfDay'] | null
  isAllDay: boolean
  time: string
  title: string | null
  chairs: string | null
  attends: string | null
  invited: string | null
  place: string | null
  gatheringPoint: string | null
  prepares: string | null
  staff: string | null
  remarks: string | null
  status: EventFacts['status']
  movedTo: string | null
  change: ChangeContent['kind'] | null
  changedFields: FactField[]
  /** The kind's own, masked to `sight`: what the kind's room extends the line by in its SDL. */
  details: EntryDetails | null
}

/** The name of a level of the sight table in the API; what is not seen at all has none. */
export function sightName(level: 1 | 2 | 3): LineView['sight'] {
  return ({ 1: 'BUSY', 2: 'TIME_AND_PLACE', 3: 'FULL' } as const)[level]
}

/** The time as released; for who sees only that somebody is busy, without the words in which it was typed. */
export function releasedTime(
  sight: 1 | 2 | 3,
  facts: Pick<EventFacts, 'timeLabel' | 'time'>,
  language: 'vi' | 'en',
): string {
  return sight >= 2 ? facts.timeLabel : writeTime(facts.time, language)
}

/** The parties in these roles as printed. */
export function partiesAs(
  { parties }: Pick<EventFacts, 'parties'>,
  ...roles: EventFacts['parties'][number]['role'][]
): string {
  return parties
    .filter(({ role }) => roles.includes(role))
    .map(({ label }) => label)
    .join('; ')
}

/** A change as far as a line shows it. */
type ChangeOfLine = Pick<ChangeContent, 'kind' | 'fields'> | undefined

/**
 * The line of an entry that is masked to `sight`, with what its release changed of it. `kind` null: no room gives it, and
 * of such a document nobody is shown an entry without an event.
 */
export function lineOf(
  { sight, entry }: { sight: 1 | 2 | 3; entry: ReleaseEntry },
  change: ChangeOfLine,
  { kind, language }: { kind: DocumentKind | null; language: 'vi' | 'en' },
): LineView {
  return {
    ...(entry.eventId === null
      ? lineOfOwn(kind, { sight, entry })
      : lineOfEvent({ sight, entry }, language)),
    sight: sightName(sight),
    movedTo: entry.movedTo,
    change: change?.kind ?? null,
    changedFields: change?.fields.map(({ field }) => field) ?? [],
    details: entry.details ?? null,
  }
}

type Printed = Omit<LineView, 'sight' | 'movedTo' | 'change' | 'changedFields' | 'details'>

function lineOfEvent(
  { sight, entry }: { sight: 1 | 2 | 3; entry: EventEntry },
  language: 'vi' | 'en',
): Printed {
  const { facts } = entry
  const full = (text: string) => (sight === 3 ? text : null)
  return {
    itemId: entry.eventId,
    day: facts.time.startsOn,
    halfDay: facts.halfDay,
    isAllDay: facts.isAllDay,
    time: releasedTime(sight, facts, language),
    title: full(facts.title),
    chairs: full(partiesAs(facts, 'CHAIRS')),
    attends: full(partiesAs(facts, 'ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF')),
    invited: full(partiesAs(facts, 'INVITED')),
    place: sight >= 2 ? facts.place.label : null,
    gatheringPoint: sight >= 2 ? facts.gatheringPoint : null,
    prepares: full(partiesAs(facts, 'PREPARES')),
    staff: full(partiesAs(facts, 'STAFF')),
    remarks: full(facts.remarks),
    status: facts.status,
  }
}

function lineOfOwn(
  kind: DocumentKind | null,
  { sight, entry }: { sight: 1 | 2 | 3; entry: OwnEntry },
): Printed {
  if (kind === null) throw new Error('An entry of its own was shown of a kind that no room gives')
  const { title, ...line } = ownLine(kind, entry.details)
  return {
    itemId: entry.id,
    ...line,
    isAllDay: false,
    title: sight === 3 ? title : null,
    chairs: null,
    attends: null,
    invited: null,
    place: null,
    gatheringPoint: null,
    prepares: null,
    staff: null,
    remarks: null,
    status: 'CONFIRMED',
  }
}
