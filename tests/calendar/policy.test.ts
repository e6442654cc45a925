import { describe, expect, test } from 'vitest'
import type { Role, Viewer } from '../../src/access/policy.ts'
import { type FeedSubject, feedSight, mayFollow } from '../../src/calendar/policy.ts'

function viewerAs(role: Role, own: Pick<Viewer, 'personIds' | 'unitIds'>): Viewer {
  const grants = [{ officeId: 'here', role, unitId: null, personId: null }]
  return { accountId: 'a1', officeId: 'here', name: '', email: '', language: 'vi', grants, ...own }
}

const subject = (values: Partial<FeedSubject>): FeedSubject => ({
  officeId: 'here',
  scope: 'OFFICE',
  unitId: null,
  personId: null,
  ...values,
})
const own = { personIds: ['p1'], unitIds: ['u1'] }

describe('the link to a calendar', () => {
  test.each<[string, Role, Partial<FeedSubject>, boolean]>([
    ['the office is for everybody in it', 'MEMBER', {}, true],
    ['the own unit is for its people', 'MEMBER', { scope: 'UNIT', unitId: 'u1' }, true],
    ['another unit is not', 'MEMBER', { scope: 'UNIT', unitId: 'u2' }, false],
    ['the own person is', 'MEMBER', { scope: 'PERSON', personId: 'p1' }, true],
    ['another person is not', 'MEMBER', { scope: 'PERSON', personId: 'p2' }, false],
    ['any person is for planners', 'PLANNER', { scope: 'PERSON', personId: 'p2' }, true],
  ])('of %s', (_, role, values, may) => {
    expect(mayFollow(viewerAs(role, own), subject(values))).toBe(may)
  })

  test.each<Partial<FeedSubject>>([
    {},
    { scope: 'UNIT', unitId: 'u1' },
    { scope: 'PERSON', personId: 'p1' },
  ])(
    'of an office that the viewer has left is for nobody, not even its own person: %o',
    (values) => {
      const elsewhere = subject({ ...values, officeId: 'elsewhere' })
      expect(mayFollow(viewerAs('PLANNER', own), elsewhere)).toBe(false)
    },
  )

  test('of the office shows less than that of who is named', () => {
    expect(feedSight('OFFICE').CONFIDENTIAL).toBeLessThan(feedSight('PERSON').CONFIDENTIAL)
    expect(feedSight('UNIT')).toEqual(feedSight('PERSON'))
  })
})
