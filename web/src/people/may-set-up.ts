import { hasRole, useViewer } from '../access/session.tsx'

/** True when the viewer may change the settings of the office; others read them. */
export function useMaySetUp(): boolean {
  return hasRole(useViewer(), 'ADMINISTRATOR', 'PLANNER')
}
