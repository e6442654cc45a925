import type { EventDraft } from '../../event/rules/image.ts'

type Party = EventDraft['people'][number]

/** The most parties that an item has. */
export const mostParties = 200

/**
 * The people of an item with those of others that go into it: whoever is named in it keeps the role they have there; a unit, a
 * group or plain words may stand in several roles, once in each.
 */
export function united(kept: readonly Party[], others: readonly (readonly Party[])[]): Party[] {
  const all = [...kept]
  for (const party of others.flat()) {
    if (!all.some((known) => isSame(known, party))) all.push(party)
  }
  return all
}

function isSame(known: Party, party: Party): boolean {
  if (party.personId !== null) return known.personId === party.personId
  return (
    known.role === party.role &&
    known.personId === null &&
    known.unitId === party.unitId &&
    known.groupId === party.groupId &&
    (party.unitId !== null || party.groupId !== null || isSameWords(known.words, party.words))
  )
}

function isSameWords(one: string, other: string): boolean {
  return one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi')
}
