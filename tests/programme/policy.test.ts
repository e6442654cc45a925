import { describe, expect, test } from 'vitest'
import type { Role, Viewer } from '../../src/access/policy.ts'
import {
  type ItemFacts,
  mayAddNaming,
  mayEditItem,
  mayKnowOfItem,
  mayOnlyPropose,
} from '../../src/programme/policy.ts'

function viewerAs(...roles: Role[]): Viewer {
  const grants = roles.map((role) => ({ officeId: 'here', role, unitId: 'u1', personId: null }))
  const names = { name: '', email: '', language: 'vi', personIds: ['p1'], unitIds: [] } as const
  return { accountId: 'a1', officeId: 'here', grants, ...names }
}

const item = (
  event: Partial<ItemFacts['event']>,
  ...people: Partial<ItemFacts['people'][number]>[]
): ItemFacts => ({
  event: { officeId: 'here', stage: 'ACCEPTED', createdBy: 'a2', proposingUnitId: null, ...event },
  people: people.map((each) => ({ personId: null, behalfOfId: null, ...each })),
})

const own = { createdBy: 'a1' }
const proposed = { stage: 'PROPOSED' } as const

describe('an item may be edited', () => {
  test.each<[string, Role, ItemFacts, boolean]>([
    ['by a planner, whoever is named', 'PLANNER', item({}), true],
    ['by no planner of another office', 'PLANNER', item({ officeId: 'elsewhere' }), false],
    ['by a leader who is named', 'LEADER', item({}, { personId: 'p1' }), true],
    [
      'by a leader whom somebody replaces',
      'LEADER',
      item({}, { personId: 'p2', behalfOfId: 'p1' }),
      true,
    ],
    ['by no leader who is not named', 'LEADER', item({}, { personId: 'p2' }), false],
    ['by the secretary of one who is named', 'SECRETARY', item({}, { personId: 'p1' }), true],
    ['by a registrar who proposed it', 'REGISTRAR', item({ ...own, ...proposed }), true],
    [
      'by a registrar to whom it was returned',
      'REGISTRAR',
      item({ ...own, stage: 'RETURNED' }),
      true,
    ],
    [
      'by another registrar of the unit that proposed it',
      'REGISTRAR',
      item({ ...proposed, proposingUnitId: 'u1' }),
      true,
    ],
    [
      'by no registrar of another unit',
      'REGISTRAR',
      item({ ...proposed, proposingUnitId: 'u2' }),
      false,
    ],
    ['by no registrar once it is merged', 'REGISTRAR', item({ ...own, stage: 'MERGED' }), false],
    ['by no registrar once it is accepted', 'REGISTRAR', item(own), false],
    ["by no registrar when it is another's", 'REGISTRAR', item(proposed), false],
    [
      'by no member who made and is named in it',
      'MEMBER',
      item({ ...own, ...proposed }, { personId: 'p1' }),
      false,
    ],
  ])('%s', (_, role, facts, may) => {
    expect(mayEditItem(viewerAs(role), facts)).toBe(may)
  })
})

test('a registrar only proposes, unless something more', () => {
  expect(mayOnlyPropose(viewerAs('REGISTRAR'), 'here')).toBe(true)
  for (const more of ['PLANNER', 'CHIEF', 'LEADER', 'SECRETARY'] as const) {
    expect(mayOnlyPropose(viewerAs('REGISTRAR', more), 'here')).toBe(false)
  }
  expect(mayOnlyPropose(viewerAs('PLANNER'), 'here')).toBe(false)
})

test('a leader and a secretary add items that name the leader, others any', () => {
  for (const role of ['LEADER', 'SECRETARY'] as const) {
    expect(mayAddNaming(viewerAs(role), 'here')).toEqual(['p1'])
    expect(mayAddNaming(viewerAs(role, 'REGISTRAR'), 'here')).toEqual(['p1'])
    expect(mayAddNaming(viewerAs(role, 'PLANNER'), 'here')).toBeNull()
    expect(mayAddNaming(viewerAs(role), 'elsewhere')).toBeNull()
  }
  for (const role of ['PLANNER', 'CHIEF', 'REGISTRAR'] as const) {
    expect(mayAddNaming(viewerAs(role), 'here')).toBeNull()
  }
})

test('of an item knows who sees something of it: a member once it is published, a leader before', () => {
  const [member, leader] = [viewerAs('MEMBER'), viewerAs('LEADER')]
  const seen = { sight: 1, isPublished: false } as const
  expect(mayKnowOfItem(leader, 'here', seen)).toBe(true)
  expect(mayKnowOfItem(member, 'here', seen)).toBe(false)
  expect(mayKnowOfItem(member, 'here', { ...seen, isPublished: true })).toBe(true)
  expect(mayKnowOfItem(leader, 'here', { sight: 0, isPublished: true })).toBe(false)
})
