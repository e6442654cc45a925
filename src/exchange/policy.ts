import { managesProgramme, type Viewer } from '../access/policy.ts'

/** May the viewer read documents into the office's programme? */
export function mayImport(viewer: Viewer, officeId: string): boolean {
  return managesProgramme(viewer, officeId)
}
