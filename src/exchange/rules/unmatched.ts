import type { EventParty } from '../../../db/schema/event.ts'
import type { ReadParty } from './entry.ts'
import {
  isOwnRoom,
  justWords,
  type KnownNames,
  keyOf,
  type Match,
  type NameIndex,
  partyMatch,
  roomKeyOf,
  roomMatch,
} from './known.ts'
import { looksLikeName } from './parties.ts'
import { readLeaderCell } from './party-lists.ts'
import { nearNames, suggestionFor, type Unknown, unknownParty, unknownRoom } from './preview.ts'
import { isMatched } from './proposal.ts'

/** Words that nobody is matched with; see UnmatchedWords in graphql/exchange.graphql. */
export type Unmatched = { kind: Unknown['kind']; words: string; role: EventParty['role'] | null }

/** Somebody or a place of an item, as far as words say it. */
export type Worded = {
  parties: readonly Pick<EventParty, 'role' | 'personId' | 'unitId' | 'groupId' | 'words'>[]
  place: { resourceId: string | null; label: string } | null
}

/** The words of an item that may be asked about at all: those that stand for no person, unit, group or room. */
export function plainWords({ parties, place }: Worded): Unmatched[] {
  const people = parties
    .filter((party) => isPlain(party) && party.words !== '')
    // Invited bodies and the office's own staff are printed as words; asking about each would bury the rest.
    .filter(({ role }) => role !== 'INVITED' && role !== 'STAFF')
    .map(({ role, words }): Unmatched => ({ kind: 'PARTY', words, role }))
  const isFree = place !== null && place.resourceId === null && place.label !== ''
  return isFree ? [...people, { kind: 'ROOM', words: place.label, role: null }] : people
}

/** True of a party that is words and nothing else. */
export function isPlain({
  personId,
  unitId,
  groupId,
}: Pick<EventParty, 'personId' | 'unitId' | 'groupId'>): boolean {
  return personId === null && unitId === null && groupId === null
}

/** Do words look like somebody or a room, and is it not settled that they are words? */
export function isOpen({ kind, words }: Unmatched, index: NameIndex): boolean {
  const party = partyOf(words)
  const match = kind === 'ROOM' ? roomMatch(words, index) : partyMatch(party, index)
  if (match !== null) return isMatched(match)
  return kind === 'ROOM' ? isOwnRoom(words) : suggestionFor(party) !== 'WORDS'
}

/** The party that words typed by themselves name; of several the first person. */
export function partyOf(words: string): ReadParty {
  const nobody: ReadParty = { words, kind: 'UNKNOWN', name: null, role: null }
  const { leaders, others } = readLeaderCell(words)
  const read = [...leaders, ...others].map(named)
  // Of several only a person makes the whole deserve a question: "Trưởng các phòng, ban" is a way of speaking.
  const one =
    read.length === 1 ? read[0] : read.find((party) => suggestionFor(party) === 'CREATE_PERSON')
  return { ...(one ?? nobody), words }
}

// A name alone is a person's, where it is no abbreviation.
function named(party: ReadParty): ReadParty {
  const isBare = party.kind === 'PERSON' && party.name === null && party.role === null
  if (!isBare) return party
  return looksLikeName(party.words)
    ? { ...party, name: party.words }
    : { ...party, kind: 'UNKNOWN' }
}

/** Tells what words may mean, whom they match first of all. */
export function unknownOf(
  { kind, words }: Pick<Unmatched, 'kind' | 'words'>,
  { known, index }: { known: KnownNames; index: NameIndex },
): Unknown {
  const near = nearNames(known)
  const party = partyOf(words)
  const found = kind === 'ROOM' ? unknownRoom(words, near) : unknownParty(party, near)
  const match = (kind === 'ROOM' ? roomMatch(words, index) : partyMatch(party, index)) ?? justWords
  return {
    ...found,
    suggestion: isMatched(match) ? 'MATCH' : found.suggestion,
    personIds: first(match.personId, found.personIds),
    unitIds: first(match.unitId, found.unitIds),
    groupIds: first(match.groupId, found.groupIds),
    roomIds: first(match.roomId, found.roomIds),
  }
}

function first(id: string | null, ids: readonly string[]): string[] {
  return id === null ? [...ids] : [id, ...ids.filter((other) => other !== id)].slice(0, 5)
}

/** Does an item say these words of nobody it names? */
export function says(item: Worded, { kind, words }: Pick<Unmatched, 'kind' | 'words'>): boolean {
  if (kind === 'ROOM') {
    const { place } = item
    return place?.resourceId === null && roomKeyOf(place.label) === roomKeyOf(words)
  }
  return item.parties.some((party) => isPlain(party) && keyOf(party.words) === keyOf(words))
}

type Somebody = Pick<
  EventParty,
  'role' | 'personId' | 'unitId' | 'groupId' | 'words' | 'behalfOfId'
>

/** The people of an item once words mean somebody, who stands in each role but once. */
export function withMeaning(
  people: readonly Somebody[],
  words: string,
  { personId, unitId, groupId }: Match,
): Somebody[] {
  const key = keyOf(words)
  const meant = people.map((party) =>
    isPlain(party) && keyOf(party.words) === key
      ? { ...party, personId, unitId, groupId, words: '' }
      : party,
  )
  const seen = new Set<string>()
  return meant.filter((party) => {
    if (isPlain(party)) return true
    const own = [party.role, party.personId ?? party.unitId ?? party.groupId].join(' ')
    return !seen.has(own) && seen.add(own)
  })
}
