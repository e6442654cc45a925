import type { ResolutionKind } from '../../graphql/schema.generated.ts'
import { managesProgramme, maySetUp, type Viewer } from '../access/policy.ts'

/** May the viewer read documents into the office's programme? */
export function mayImport(viewer: Viewer, officeId: string): boolean {
  return managesProgramme(viewer, officeId)
}

/** May the viewer say what words in the programme mean? Creating what they name takes who may set the office up. */
export function maySettle(viewer: Viewer, officeId: string, as: ResolutionKind): boolean {
  const isKnown = as === 'MATCH' || as === 'WORDS'
  return managesProgramme(viewer, officeId) && (isKnown || maySetUp(viewer, officeId))
}
