import { describe, expect, test } from 'vitest'
import type { PartyInput } from '../../graphql/schema.generated.ts'
import { emptyDraft } from '../../src/event/rules/image.ts'
import { withParties } from '../../src/event/rules/parties.ts'

const field = 'input.fields'
const withOne = (party: PartyInput) => withParties(emptyDraft, { parties: [party] }, field)

describe('a party of an item', () => {
  test.each<[string, PartyInput]>([
    ['BEHALF_MISSING', { role: 'ON_BEHALF_OF', personId: 'p1' }],
    ['BEHALF_OF_SELF', { role: 'ON_BEHALF_OF', personId: 'p1', behalfOfId: 'p1' }],
    ['BEHALF_NOT_FOR_THIS_ROLE', { role: 'ATTENDS', personId: 'p1', behalfOfId: 'p2' }],
  ])('who replaces a leader wrongly is refused with %s', (code, party) => {
    expect(withOne(party)).toMatchObject({ code, field: `${field}.parties.0.behalfOfId` })
  })

  test.each<[string, PartyInput]>([
    ['PARTY_TWICE', { role: 'CHAIRS', personId: 'p1', unitId: 'u1' }],
    ['PARTY_MISSING', { role: 'CHAIRS', words: '' }],
  ])('names one somebody, or is refused with %s', (code, party) => {
    expect(withOne(party)).toMatchObject({ code, field: `${field}.parties.0` })
  })

  test('of a role that is not named stays', () => {
    const chaired = { ...emptyDraft, people: [partyOf('CHAIRS', 'p1'), partyOf('ATTENDS', 'p2')] }
    const parties: PartyInput[] = [{ role: 'ATTENDS', personId: 'p3' }]
    expect(withParties(chaired, { parties, roles: ['ATTENDS'] }, field)).toMatchObject({
      people: [partyOf('CHAIRS', 'p1'), partyOf('ATTENDS', 'p3')],
    })
    expect(
      withParties(
        chaired,
        { parties: [{ role: 'CHAIRS', personId: 'p3' }], roles: ['ATTENDS'] },
        field,
      ),
    ).toMatchObject({ code: 'ROLE_STAYS' })
  })
})

function partyOf(role: 'CHAIRS' | 'ATTENDS', personId: string) {
  return { role, personId, unitId: null, groupId: null, words: '', behalfOfId: null }
}
