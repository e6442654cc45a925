import { hasRole, managesProgramme, unitsRegisteredFor, type Viewer } from '../access/policy.ts'

/** A unit, or a leader. */
export type Party = { unitId: string | null; personId: string | null }

/** Is the viewer shown the receipts of all units and leaders of the office? Others see those of their own. */
export function seesAllReceipts(viewer: Viewer, officeId: string): boolean {
  return managesProgramme(viewer, officeId)
}

/** Is it the viewer's own: a unit of theirs, they themselves, or somebody they act for? */
export function isOwnReceipt(viewer: Viewer, { unitId, personId }: Party): boolean {
  return unitId === null
    ? personId !== null && viewer.personIds.includes(personId)
    : viewer.unitIds.includes(unitId)
}

/** May the viewer speak for the party: as its registrar, as the leader or who acts for them? */
export function speaksFor(viewer: Viewer, officeId: string, { unitId, personId }: Party): boolean {
  if (unitId !== null) return unitsRegisteredFor(viewer, officeId).includes(unitId)
  const isTheirs = personId !== null && viewer.personIds.includes(personId)
  return isTheirs && hasRole(viewer, officeId, 'LEADER', 'SECRETARY', 'CHIEF')
}

/** May the viewer confirm for the party? Who works on the whole programme may for any, as told by telephone. */
export function mayConfirm(viewer: Viewer, officeId: string, party: Party): boolean {
  return managesProgramme(viewer, officeId) || speaksFor(viewer, officeId, party)
}
