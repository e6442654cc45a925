import { belongsTo, type Viewer } from '../access/policy.ts'

/** The office's id when the viewer has a role in it, else null: its existence is not disclosed to others. */
export function visibleOfficeId(viewer: Viewer | null, officeId: string | null): string | null {
  if (viewer === null || officeId === null) return null
  return belongsTo(viewer, officeId) ? officeId : null
}
