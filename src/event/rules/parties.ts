import { type InvalidInputAnswer, invalid } from '../../../graphql/refusals.ts'
import type { ItemFieldsInput, PartyInput, PartyRole } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import type { EventDraft, PartyDraft } from './image.ts'

const mostParties = 200

/** A draft with the parties of an input in place of those of the roles it names; left out, they stay. */
export function withParties(
  draft: EventDraft,
  { parties, roles }: ItemFieldsInput,
  field: string,
): EventDraft | InvalidInputAnswer {
  if (parties === undefined) return draft
  const given = parties ?? []
  const isReplaced = (role: PartyRole) => !roles || roles.includes(role)
  const kept = draft.people.filter(({ role }) => !isReplaced(role))
  if (kept.length + given.length > mostParties) {
    const message = `An item names at most ${mostParties} parties; name a group instead.`
    return invalid(`${field}.parties`, 'TOO_MANY', message)
  }
  const people: PartyDraft[] = []
  for (const [index, party] of given.entries()) {
    const at = `${field}.parties.${index}`
    if (!isReplaced(party.role)) {
      return invalid(`${at}.role`, 'ROLE_STAYS', 'This role is not among `roles`.')
    }
    const fault = partyFault(party, at)
    if (fault !== null) return fault
    people.push(partyOf(party))
  }
  return { ...draft, people: [...kept, ...people] }
}

function partyOf({ role, personId, unitId, groupId, words, behalfOfId }: PartyInput): PartyDraft {
  return {
    role,
    personId: personId || null,
    unitId: unitId || null,
    groupId: groupId || null,
    words: words ?? '',
    behalfOfId: behalfOfId || null,
  }
}

function partyFault(input: PartyInput, at: string): InvalidInputAnswer | null {
  const party = partyOf(input)
  const named = [party.personId, party.unitId, party.groupId].filter((id) => id !== null)
  if (named.length > 1) {
    return invalid(at, 'PARTY_TWICE', 'Name one person, unit or group, not several in one party.')
  }
  if (named.length === 0 && party.words === '') {
    return invalid(at, 'PARTY_MISSING', 'Name a person, a unit or a group, or write words.')
  }
  const isInstead = party.role === 'ON_BEHALF_OF'
  if (isInstead && party.behalfOfId === null) {
    return invalid(`${at}.behalfOfId`, 'BEHALF_MISSING', 'Say which leader is replaced.')
  }
  if (!isInstead && party.behalfOfId !== null) {
    const message = 'Only who attends on behalf of a leader replaces one.'
    return invalid(`${at}.behalfOfId`, 'BEHALF_NOT_FOR_THIS_ROLE', message)
  }
  if (isInstead && party.behalfOfId === party.personId) {
    return invalid(`${at}.behalfOfId`, 'BEHALF_OF_SELF', 'Nobody stands in for themselves.')
  }
  return lengthFault(`${at}.words`, party.words, { max: 2000 })
}
