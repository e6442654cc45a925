import type { GrantInput, Role } from '../graphql.generated.ts'

/** The roles that can be given, from those who set up to those who read. */
export const roles = [
  'PLANNER',
  'CHIEF',
  'LEADER',
  'SECRETARY',
  'REGISTRAR',
  'MEMBER',
  'ADMINISTRATOR',
] as const satisfies readonly Role[]

/** A role in work; the key tells two alike apart. */
export interface RoleDraft {
  key: number
  role: Role
  unitId: string | null
  personId: string | null
}

/** True when the role is for one unit. */
export const needsUnit = (role: Role): boolean => role === 'REGISTRAR'

/** True when the role is for one leader. */
export const needsPerson = (role: Role): boolean => role === 'LEADER' || role === 'SECRETARY'

/** The first thing missing in a list of roles before it can be given; nothing when it is complete. */
export function lackOf(
  drafts: readonly RoleDraft[],
): 'roleNeeded' | 'unitNeeded' | 'personNeeded' | undefined {
  if (drafts.length === 0) return 'roleNeeded'
  if (drafts.some(({ role, unitId }) => needsUnit(role) && !unitId)) return 'unitNeeded'
  if (drafts.some(({ role, personId }) => needsPerson(role) && !personId)) return 'personNeeded'
  return undefined
}

/** The roles as they are sent: a unit or a leader only where the role has one. */
export const grantsOf = (drafts: readonly RoleDraft[]): GrantInput[] =>
  drafts.map(({ role, unitId, personId }) => ({
    role,
    unitId: needsUnit(role) ? unitId : null,
    personId: needsPerson(role) ? personId : null,
  }))
