import type { EventFacts, EventParty } from '../../../db/schema/event.ts'
import type { EventStatus, ItemFieldsInput, PartyRole } from '../../../graphql/schema.generated.ts'
import { changesBetween } from '../../event/rules/changes.ts'
import { type EnteredTime, halfDayOf, isAllDay } from '../../time/rules.ts'
import { type Language, writeTime } from '../../time/written/print.ts'
import type { ReadEntry, ReadParty } from './entry.ts'
import {
  justWords,
  type KnownNames,
  type Match,
  type NameIndex,
  partyMatch,
  roomMatch,
} from './known.ts'
import { oneLine } from './words.ts'

/** Somebody an entry names, in a role, with what the words were matched to; `match` null: not known. */
export type ProposedParty = {
  role: PartyRole
  party: ReadParty
  match: Match | null
  /** With ON_BEHALF_OF: the leader who is replaced. */
  behalfOfId?: string
}

/** An entry with its words matched: what it would write. */
export type Proposal = {
  /** From 1, in the order of the document. */
  number: number
  entry: ReadEntry
  time: EnteredTime
  parties: ProposedParty[]
  place: { words: string; match: Match | null } | null
}

/** Matches an entry's people and place with the office's names. */
export function proposalOf(entry: ReadEntry, number: number, index: NameIndex): Proposal {
  const named = (role: PartyRole, list: readonly ReadParty[]) =>
    list.map((party) => ({ role, party, match: partyMatch(party, index) }))
  const plain = (role: PartyRole, words: readonly string[]) =>
    named(
      role,
      words.map((text) => ({ words: text, kind: 'UNIT', name: null, role: null })),
    )
  // The leader in whose name an item stands is its chair in the office's form; the verb says what is done there.
  const leaders = entry.part === 'ON_BEHALF' ? 'ATTENDS' : 'CHAIRS'
  const behalfOf = entry.behalfOf === null ? null : partyMatch(entry.behalfOf, index)
  return {
    number,
    // An item must say something: without a content of its own it says what stood there.
    entry: { ...entry, title: entry.title || oneLine(entry.source) },
    time: knownTime(entry.time),
    parties: [
      ...named(leaders, entry.chairs).map((one) => instead(one, behalfOf?.personId ?? null)),
      ...named('ATTENDS', entry.attends),
      ...plain('INVITED', entry.invitees),
      ...plain('PREPARES', entry.preparingUnit === null ? [] : [entry.preparingUnit]),
      ...plain('STAFF', entry.officeStaff === null ? [] : [entry.officeStaff]),
    ],
    place:
      entry.place === null ? null : { words: entry.place, match: roomMatch(entry.place, index) },
  }
}

function instead(one: ProposedParty, behalfOfId: string | null): ProposedParty {
  const isAnother = behalfOfId !== null && one.match?.personId !== behalfOfId
  return isAnother ? { ...one, role: 'ON_BEHALF_OF', behalfOfId } : one
}

// A clock time without a day holds nothing and stands in no calendar: its words are kept until the day is known.
function knownTime(time: EnteredTime): EnteredTime {
  if (time.startsOn !== null || time.kind === 'WORDS' || time.kind === 'UNKNOWN') return time
  const none = { startsOn: null, endsOn: null, halfDay: null, startTime: null, endTime: null }
  const text = time.text ?? writeTime(time, 'vi')
  return text === ''
    ? { ...none, kind: 'UNKNOWN', words: null, text: null }
    : { ...none, kind: 'WORDS', words: text, text }
}

/** The fields that a proposal writes; what the document does not say is left out, and stays. */
export function fieldsOf(proposal: Proposal): ItemFieldsInput {
  const { entry, time, parties, place } = proposal
  return {
    title: entry.title,
    time: { ...time },
    ...(place === null ? {} : { place: placeOf(place) }),
    ...(entry.gatheringPoint === null ? {} : { gatheringPoint: entry.gatheringPoint }),
    ...(entry.transport === null ? {} : { transportText: entry.transport }),
    ...(entry.remarks === null ? {} : { remarks: entry.remarks }),
    parties: parties.map(({ role, party, match, behalfOfId }) => ({
      role,
      ...(behalfOfId === undefined ? {} : { behalfOfId }),
      ...(isMatched(match) ? idsOf(match) : { words: party.words }),
    })),
    roles: [...new Set(parties.map(({ role }) => role))],
  }
}

function placeOf({ words, match }: NonNullable<Proposal['place']>) {
  return match !== null && match.roomId !== null
    ? { roomId: match.roomId, ifTaken: 'WISH' as const }
    : { text: words }
}

/** True when the words mean somebody or something of the office, not themselves. */
export function isMatched(match: Match | null): match is Match {
  return match !== null && Object.values(match).some((id) => id !== null)
}

function idsOf({ personId, unitId, groupId }: Match) {
  return { personId, unitId, groupId }
}

/** The facts of a stored item that readers would be shown once the proposal was written over it. */
export function factsAfter(
  before: EventFacts,
  { entry, time, parties, place }: Proposal,
  { labels, language }: { labels: Labels; language: Language },
): EventFacts {
  const roles = new Set(parties.map(({ role }) => role))
  return {
    ...before,
    language,
    title: entry.title,
    time,
    timeLabel: writeTime(time, language),
    halfDay: halfDayOf(time),
    isAllDay: isAllDay(time),
    place: place === null ? before.place : placeFacts(place, labels),
    gatheringPoint: entry.gatheringPoint ?? before.gatheringPoint,
    transportText: entry.transport ?? before.transportText,
    remarks: entry.remarks ?? before.remarks,
    status: statusAfter(before.status, entry),
    parties: [
      ...before.parties.filter(({ role }) => !roles.has(role)),
      ...parties.map((one) => partyFacts(one, labels)),
    ],
  }
}

/** The status once an entry was written over an item: what a document holds takes place unless it says otherwise. */
export function statusAfter(before: EventStatus, entry: ReadEntry): EventStatus {
  const isOff = before === 'POSTPONED' || before === 'CANCELLED'
  return statusOf(entry) ?? (isOff ? 'CONFIRMED' : before)
}

/** POSTPONED or CANCELLED when the document says so; null otherwise. */
export function statusOf({ change }: ReadEntry): 'POSTPONED' | 'CANCELLED' | null {
  return change === 'POSTPONED' || change === 'CANCELLED' ? change : null
}

function placeFacts({ words, match }: NonNullable<Proposal['place']>, labels: Labels) {
  const resourceId = match?.roomId ?? null
  const label = resourceId === null ? undefined : labels.get(resourceId)
  return label === undefined
    ? { resourceId: null, text: words, label: words }
    : { resourceId, text: '', label }
}

function partyFacts({ role, party, match, behalfOfId }: ProposedParty, labels: Labels): EventParty {
  const ids = isMatched(match) ? idsOf(match) : { personId: null, unitId: null, groupId: null }
  const words = isMatched(match) ? '' : party.words
  const label = words || labelOf(match, labels)
  return { role, ...ids, words, behalfOfId: behalfOfId ?? null, label }
}

function labelOf(match: Match | null, labels: Labels): string {
  const { personId, unitId, groupId } = match ?? justWords
  return labels.get(personId ?? unitId ?? groupId ?? '') ?? ''
}

/** Labels of persons, units, groups and rooms as a programme prints them, by id. */
export type Labels = ReadonlyMap<string, string>

/** The labels of an office's names. */
export function labelsOf({ persons, units, groups, rooms }: KnownNames): Labels {
  return new Map([
    ...persons.map(({ id, label }) => [id, label] as const),
    ...units.map(({ id, name, shortName }) => [id, shortName || name] as const),
    ...[...groups, ...rooms].map(({ id, name }) => [id, name] as const),
  ])
}

/** The changes for readers if the proposal was written over a stored item. */
export function differencesOf(
  before: EventFacts,
  proposal: Proposal,
  names: { labels: Labels; language: Language },
) {
  return changesBetween(before, factsAfter(before, proposal, names))
}
