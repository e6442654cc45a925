import type { EventPersonRow, EventRow } from '../../db/schema/event.ts'
import {
  hasRole,
  managesProgramme,
  type SightLevel,
  seesDrafts,
  sightLevels,
  unitsRegisteredFor,
  type Viewer,
} from '../access/policy.ts'

/** The facts that decide who may write an item: its office, its stage, its author and who is named in it. */
export type ItemFacts = {
  event: Pick<EventRow, 'officeId' | 'stage' | 'createdBy' | 'proposingUnitId'>
  people: readonly Pick<EventPersonRow, 'personId' | 'behalfOfId'>[]
}

/** May the viewer add items to the office's programme, if only as proposals? */
export function mayAddItems(viewer: Viewer, officeId: string): boolean {
  return seesDrafts(viewer, officeId)
}

/** Do the viewer's items start as proposals? A registrar's do, unless the viewer is something more. */
export function mayOnlyPropose(viewer: Viewer, officeId: string): boolean {
  return (
    hasRole(viewer, officeId, 'REGISTRAR') &&
    !hasRole(viewer, officeId, 'PLANNER', 'CHIEF', 'LEADER', 'SECRETARY')
  )
}

/** The persons of whom the viewer's new items must name one: who is leader or secretary only; null for others. */
export function mayAddNaming(viewer: Viewer, officeId: string): readonly string[] | null {
  const isBound = hasRole(viewer, officeId, 'LEADER', 'SECRETARY')
  return isBound && !managesProgramme(viewer, officeId) ? viewer.personIds : null
}

/**
 * May the viewer change the item? Planners and chiefs any; a leader and a leader's secretary those in which the
 * leader is named; a registrar those that they or others of their units proposed, until they are answered for good.
 */
export function mayEditItem(viewer: Viewer, { event, people }: ItemFacts): boolean {
  const { officeId, stage } = event
  if (managesProgramme(viewer, officeId)) return true
  if (hasRole(viewer, officeId, 'LEADER', 'SECRETARY') && isNamed(viewer, people)) return true
  const isOpen = stage === 'PROPOSED' || stage === 'RETURNED'
  return isOpen && proposes(viewer, event)
}

/** Does the viewer register for the unit that proposed an item, or did they themselves? */
export function proposes(
  viewer: Viewer,
  { officeId, createdBy, proposingUnitId }: Omit<ItemFacts['event'], 'stage'>,
): boolean {
  if (!hasRole(viewer, officeId, 'REGISTRAR')) return false
  if (createdBy === viewer.accountId) return true
  return proposingUnitId !== null && unitsRegisteredFor(viewer, officeId).includes(proposingUnitId)
}

function isNamed(viewer: Viewer, people: ItemFacts['people']): boolean {
  return people.some(({ personId, behalfOfId }) =>
    [personId, behalfOfId].some((id) => id !== null && viewer.personIds.includes(id)),
  )
}

/** May the viewer accept proposals into the programme and decline them? */
export function mayAnswerProposals(viewer: Viewer, officeId: string): boolean {
  return managesProgramme(viewer, officeId)
}

/** May the viewer release the programme? */
export function mayRelease(viewer: Viewer, officeId: string): boolean {
  return managesProgramme(viewer, officeId)
}

/** May somebody who may not change an item know that it exists? */
export function mayKnowOfItem(
  viewer: Viewer,
  officeId: string,
  { sight, isPublished }: { sight: SightLevel; isPublished: boolean },
): boolean {
  return sight !== sightLevels.NOTHING && (isPublished || seesDrafts(viewer, officeId))
}
