import type { EventEntry } from '../../../db/schema/release.ts'
import { changesBetween } from '../../event/rules/changes.ts'
import { kindOfChange } from './content.ts'

/** An entry of an event whose facts are masked to `sight`. */
type Seen = { sight: 1 | 2 | 3; entry: EventEntry }

/** A change between two releases as one viewer sees it: below full sight without title and fields. */
export type SeenDifference = {
  eventId: string
  kind: ReturnType<typeof kindOfChange> | 'ADDED'
  title: string | null
  day: string | null
  dayBefore: string | null
  fields: ReturnType<typeof changesBetween>
  isRecordedAfterwards: boolean
}

/**
 * The differences between two releases of one document as a viewer sees both, in the later one's order. Of an
 * event that is seen at two levels no fields are told.
 */
export function differences(before: readonly Seen[], after: readonly Seen[]): SeenDifference[] {
  const former = new Map(before.map((seen) => [seen.entry.eventId, seen]))
  return after.flatMap((seen) => difference(former.get(seen.entry.eventId), seen) ?? [])
}

function difference(before: Seen | undefined, after: Seen): SeenDifference | null {
  const { sight, entry } = after
  const { facts, movedTo, isRecordedAfterwards } = entry
  const common = { eventId: entry.eventId, isRecordedAfterwards }
  const title = sight === 3 ? facts.title : null
  const stands = entry.state === 'STANDS'
  const stood = before?.entry.state === 'STANDS'
  if (before === undefined || !stood) {
    if (!stands) return null
    return {
      ...common,
      kind: 'ADDED',
      title,
      day: facts.time.startsOn,
      dayBefore: null,
      fields: sight === 3 ? changesBetween(null, facts) : [],
    }
  }
  const dayBefore = before.entry.facts.time.startsOn
  if (!stands) {
    const kind = movedTo === null ? 'POSTPONED' : 'MOVED'
    return { ...common, kind, title, day: movedTo, dayBefore, fields: [] }
  }
  const fields = changesBetween(before.entry.facts, facts)
  if (fields.length === 0) return null
  const isSeenAlike = sight === 3 && before.sight === 3
  return {
    ...common,
    kind: kindOfChange(before.entry.facts, facts),
    title,
    day: facts.time.startsOn,
    dayBefore,
    fields: isSeenAlike ? fields : [],
  }
}
