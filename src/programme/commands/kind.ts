import type { ReleasedKind } from '../../release/commands/release.ts'
import { weekOf } from '../../time/weeks.ts'
import { week } from '../rules/kind.ts'
import { weekDocument } from './add-item.ts'

/** A week's programme as its releases are made: an event that has left is at home in the week of its day. */
export const releasedWeek: ReleasedKind = {
  ...week,
  homeOf: async (db, { officeId }, { facts }) => {
    const day = facts.time.startsOn
    return day === null ? null : weekDocument(db, officeId, weekOf(day))
  },
}
