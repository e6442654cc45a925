import type { EventRow } from '../../db/schema/event.ts'
import { managesProgramme, unitsRegisteredFor, type Viewer } from '../access/policy.ts'
import { proposes } from '../programme/policy.ts'

/** One of the two who write to each other about a proposal. */
export type Side = 'PLANNER' | 'UNIT'

/** The side of a proposal's thread on which a viewer is; null for who has no part in it. */
export function sideOf(
  viewer: Viewer,
  event: Pick<EventRow, 'officeId' | 'createdBy' | 'proposingUnitId'>,
): Side | null {
  if (managesProgramme(viewer, event.officeId)) return 'PLANNER'
  return proposes(viewer, event) ? 'UNIT' : null
}

/** May the viewer set a week's window and see how far every unit has come? */
export function mayManageRegistration(viewer: Viewer, officeId: string): boolean {
  return managesProgramme(viewer, officeId)
}

/** May the viewer say that a unit has nothing for a week? Who registers for it, and who plans. */
export function mayDeclare(viewer: Viewer, officeId: string, unitId: string): boolean {
  return managesProgramme(viewer, officeId) || unitsRegisteredFor(viewer, officeId).includes(unitId)
}
