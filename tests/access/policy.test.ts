import { describe, expect, test } from 'vitest'
import {
  belongsTo,
  hasRole,
  managesProgramme,
  mayAdminister,
  maySetUp,
  type Role,
  seesDrafts,
  type Viewer,
} from '../../src/access/policy.ts'

function viewerAs(role: Role, officeId: string): Viewer {
  const none = {
    accountId: 'a1',
    name: '',
    email: '',
    language: 'vi',
    personIds: [],
    unitIds: [],
  } as const
  return { ...none, officeId, grants: [{ officeId, role, unitId: null, personId: null }] }
}

const verbs = { belongsTo, managesProgramme, seesDrafts, maySetUp, mayAdminister }

const rights: Record<Role, (keyof typeof verbs)[]> = {
  ADMINISTRATOR: ['belongsTo', 'maySetUp', 'mayAdminister'],
  PLANNER: ['belongsTo', 'managesProgramme', 'seesDrafts', 'maySetUp'],
  CHIEF: ['belongsTo', 'managesProgramme', 'seesDrafts'],
  LEADER: ['belongsTo', 'seesDrafts'],
  SECRETARY: ['belongsTo', 'seesDrafts'],
  REGISTRAR: ['belongsTo', 'seesDrafts'],
  MEMBER: ['belongsTo'],
}

describe.each(Object.entries(rights) as [Role, string[]][])('the role %s', (role, allowed) => {
  const mayIn = (officeId: string) =>
    Object.entries(verbs).flatMap(([name, may]) =>
      may(viewerAs(role, 'here'), officeId) ? [name] : [],
    )

  test('may do its own in its office', () => {
    expect(mayIn('here')).toEqual(allowed)
  })

  test('may do nothing in another', () => {
    expect(mayIn('elsewhere')).toEqual([])
    expect(hasRole(viewerAs(role, 'here'), 'elsewhere', role)).toBe(false)
  })
})
