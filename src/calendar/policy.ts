import {
  belongsTo,
  managesProgramme,
  type Secrecy,
  type SightLevel,
  sightTable,
  type Viewer,
} from '../access/policy.ts'

/** The office, unit or person whose calendar a link shows. */
export type FeedSubject = {
  officeId: string
  scope: 'OFFICE' | 'UNIT' | 'PERSON'
  unitId: string | null
  personId: string | null
}

/**
 * May the viewer have a link to this calendar? The office's: everybody with a role there. A unit's or a person's,
 * which shows more: those who work on the whole programme, and those whose own unit or person it is or who act
 * for it. Asked when a link is issued and again at every request for it.
 */
export function mayFollow(viewer: Viewer, subject: FeedSubject): boolean {
  const { officeId, scope, unitId, personId } = subject
  if (!belongsTo(viewer, officeId)) return false
  if (scope === 'OFFICE' || managesProgramme(viewer, officeId)) return true
  return scope === 'UNIT'
    ? unitId !== null && viewer.unitIds.includes(unitId)
    : personId !== null && viewer.personIds.includes(personId)
}

/** The sight level that a link has of an event, by its secrecy: as named in it for a unit or person, as of its office else. */
export function feedSight(scope: FeedSubject['scope']): Readonly<Record<Secrecy, SightLevel>> {
  return sightTable('FEED')[scope === 'OFFICE' ? 'BELONGS' : 'TAKES_PART']
}
