import { describe, expect, test } from 'vitest'
import {
  belongsTo,
  hasRole,
  managesProgramme,
  mayAdminister,
  maySetUp,
  type Role,
  seesDrafts,
  sightOf,
  sightTable,
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

describe('secrecy', () => {
  // Nothing, busy, time and place, everything: 0 to 3; from NORMAL to TOP_SECRET.
  test.each([
    ['PAGE', 'OUTSIDE', [0, 0, 0, 0, 0]],
    ['PAGE', 'BELONGS', [3, 1, 2, 1, 0]],
    ['PAGE', 'TAKES_PART', [3, 3, 3, 3, 3]],
    ['PAGE', 'MANAGES', [3, 3, 3, 3, 3]],
    ['FEED', 'OUTSIDE', [0, 0, 0, 0, 0]],
    ['FEED', 'BELONGS', [3, 1, 1, 0, 0]],
    ['FEED', 'TAKES_PART', [3, 3, 2, 1, 0]],
    ['FEED', 'MANAGES', [3, 3, 2, 1, 0]],
  ] as const)('on a %s leaves to who %s what it should', (channel, relation, levels) => {
    const row = sightTable(channel)[relation]
    expect([row.NORMAL, row.PRIVATE, row.CONFIDENTIAL, row.SECRET, row.TOP_SECRET]).toEqual(levels)
  })

  test('of a stored release is the stricter of then and now', () => {
    expect(sightOf('BELONGS', ['TOP_SECRET', 'NORMAL'], 'PAGE')).toBe(0)
    expect(sightOf('BELONGS', ['NORMAL', 'PRIVATE'], 'PAGE')).toBe(1)
  })
})
