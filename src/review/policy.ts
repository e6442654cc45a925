import { hasRole, managesProgramme, seesDrafts, type Viewer } from '../access/policy.ts'

/** May the viewer release whatever the rules of approval say, and return what was submitted? */
export function mayApprove(viewer: Viewer, officeId: string): boolean {
  return hasRole(viewer, officeId, 'CHIEF')
}

/** May the viewer open a document for collecting, put it before the approver and take that back? */
export function maySubmit(viewer: Viewer, officeId: string): boolean {
  return managesProgramme(viewer, officeId)
}

/** Is the viewer shown notes, reasons and what was submitted? They may name what others are not to know. */
export function seesReview(viewer: Viewer, officeId: string): boolean {
  return managesProgramme(viewer, officeId)
}

/** May the viewer know which changes need approval? */
export function seesApprovalRules(viewer: Viewer, officeId: string): boolean {
  return seesDrafts(viewer, officeId) || hasRole(viewer, officeId, 'ADMINISTRATOR')
}

/** May the viewer say which changes need approval? Not a planner, who would free themselves of it. */
export function maySetApprovalRules(viewer: Viewer, officeId: string): boolean {
  return hasRole(viewer, officeId, 'CHIEF', 'ADMINISTRATOR')
}
