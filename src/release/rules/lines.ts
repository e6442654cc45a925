import type { EventFacts, FactField } from '../../../db/schema/event.ts'
import type { EntryChange, ReleaseEntry } from '../../../db/schema/release.ts'
import { writeTime } from '../../time/written/print.ts'

/** A line of a release as one viewer is shown it; see ReleasedLine in graphql/release.graphql. */
export type LineView = {
  itemId: string
  sight: 'FULL' | 'TIME_AND_PLACE' | 'BUSY'
  day: string | null
  halfDay: EventFacts['halfDay']
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
  change: EntryChange['kind'] | null
  changedFields: FactField[]
}

/** What a level of the sight table is called in the API; nothing at all is not shown as anything. */
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

/** The line of an entry whose facts are masked to `sight`, with what its release changed of it. */
export function lineOf(
  { sight, entry }: { sight: 1 | 2 | 3; entry: ReleaseEntry },
  change: Pick<EntryChange, 'kind' | 'fields'> | undefined,
  language: 'vi' | 'en',
): LineView {
  const { facts } = entry
  const full = (text: string) => (sight === 3 ? text : null)
  return {
    itemId: entry.eventId,
    sight: sightName(sight),
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
    movedTo: entry.movedTo,
    change: change?.kind ?? null,
    changedFields: change?.fields.map(({ field }) => field) ?? [],
  }
}
