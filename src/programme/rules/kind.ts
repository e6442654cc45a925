import type { ReleaseEntry } from '../../../db/schema/release.ts'
import { comparePrintKeys, isElsewhere, type PrintKey } from '../../release/rules/content.ts'
import { type DocumentKind, entryId } from '../../release/rules/kinds.ts'

/** A week's programme as a document: events by day, half-day and hand-made order; one on a day outside it has left. */
export const week: DocumentKind = {
  name: 'WEEK',
  order: (one, other) => comparePrintKeys(printKeyOf(one), printKeyOf(other)),
  leaves: ({ facts }, span) => isElsewhere(facts?.time.startsOn ?? null, span),
  details: null,
}

function printKeyOf(entry: ReleaseEntry): PrintKey {
  const { facts, position } = entry
  return {
    day: facts?.time.startsOn ?? null,
    halfDay: facts?.halfDay ?? 'MORNING',
    position,
    id: entryId(entry),
  }
}
