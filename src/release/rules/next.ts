import type { EntryChange, ReleaseContent, ReleaseEntry } from '../../../db/schema/release.ts'
import {
  changeOf,
  type Included,
  isIncludedPast,
  type ReleaseMoment,
  releasedEntry,
} from './included.ts'
import { type DaySpan, type DocumentKind, entryId, ownLine } from './kinds.ts'

/**
 * The content of the next release: that of the one before, with the included entries replaced, all in the kind's order
 * by the `positions` now. What has left the span stays as a struck line where it stood; its new document lists it anew.
 */
export function nextContent(
  kind: DocumentKind,
  previous: ReleaseContent | null,
  included: readonly Included[],
  {
    span,
    positions,
    moment,
  }: { span: DaySpan; positions: ReadonlyMap<string, string>; moment: ReleaseMoment },
): { content: ReleaseContent; changes: EntryChange[] } {
  const former = new Map(previous?.entries.map((entry) => [entryId(entry), entry]))
  const replaced = new Set(included.map(entryId))
  const kept = [...former]
    .filter(([id]) => !replaced.has(id))
    .map(([id, entry]) =>
      entry.state === 'STANDS'
        ? { ...entry, position: positions.get(id) ?? entry.position }
        : entry,
    )
  const renewed = included.flatMap((each) => {
    const isRecordedAfterwards = isIncludedPast(kind, each, moment)
    const entry = releasedEntry(each, isRecordedAfterwards)
    if (entry === null) return []
    const content = { facts: entry.facts, details: entry.details ?? null }
    if (!kind.leaves(content, span)) return [entry]
    return movedAway(kind, each, former.get(entryId(each)) ?? null, isRecordedAfterwards)
  })
  const entries = [...kept, ...renewed].sort(kind.order)
  const places = new Map(entries.map((entry, index) => [entryId(entry), index]))
  const placeOf = (change: EntryChange) => places.get(entryId(change)) ?? places.size
  const changes = included
    .flatMap((each) => changeOf(kind, each, moment) ?? [])
    .sort((one, other) => placeOf(one) - placeOf(other))
  return { content: { entries }, changes }
}

// It is struck as readers knew it; where it has gone says the document that it went to.
function movedAway(
  kind: DocumentKind,
  included: Included,
  former: ReleaseEntry | null,
  isRecordedAfterwards: boolean,
): ReleaseEntry[] {
  if (former === null || included.before === null) return []
  const struck = { state: 'MOVED_AWAY', isRecordedAfterwards } as const
  if (former.eventId !== null && included.eventId !== null) {
    const movedTo = included.facts.time.startsOn
    return [{ ...former, ...struck, movedTo, facts: included.before }]
  }
  if (former.eventId !== null || included.eventId !== null || included.after === null) return []
  return [{ ...former, ...struck, movedTo: ownLine(kind, included.after.details).day }]
}
