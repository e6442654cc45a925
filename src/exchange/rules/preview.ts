import type { FactChange } from '../../../db/schema/event.ts'
import { isWeek, weekOf } from '../../time/weeks.ts'
import type { ReadParty, ReadProgramme } from './entry.ts'
import { isOwnRoom, type KnownNames, keyOf, titleKey } from './known.ts'
import { type Likely, likelyGroups, likelyPersons, likelyRooms, likelyUnits } from './likely.ts'
import type { Proposal } from './proposal.ts'

/** The ISO week a document is for. */
export type ImportWeek = { year: number; week: number }

/** A question that the document leaves open; see ImportNeed in graphql/exchange.graphql. */
export type Need = 'YEAR' | 'WEEK'

/** The planner's answers to the questions of a reading. */
export type Answers = { year?: number | null; week?: number | null }

/** The effect of accepting an entry; see ImportEntry in graphql/exchange.graphql. */
export type EntryPreview = {
  proposal: Proposal
  difference: 'NEW' | 'SAME' | 'CHANGED' | 'MOVED'
  itemId: string | null
  changes: FactChange[]
}

/** The week of a reading: that of its period, else of its first dated entry, else the one answered; null: not known. */
export function weekOfReading(read: ReadProgramme, answers: Answers): ImportWeek | null {
  const first = read.period?.startsOn ?? firstDay(read)
  if (first !== null) return weekOf(first)
  const { year, week } = answers
  return year && week ? { year, week } : null
}

function firstDay({ entries }: ReadProgramme): string | null {
  const days = entries.flatMap(({ time }) => (time.startsOn === null ? [] : [time.startsOn]))
  return days.sort()[0] ?? null
}

/** The answer at fault: no year of 1970 to 2200, or no week of it; null when both can be used. */
export function answerFault({ year, week }: Answers): 'year' | 'week' | null {
  if (year !== null && year !== undefined && !isWeek({ year, week: 1 })) return 'year'
  if (week === null || week === undefined) return null
  return isWeek({ year: year ?? 2000, week: year ? week : Math.min(week, 52) }) ? null : 'week'
}

/** The questions to answer before a reading, made without answers, can be accepted. */
export function needsOf(read: ReadProgramme, { year, week }: Answers): Need[] {
  if (read.warnings.includes('LIST_OF_DATES')) return []
  const isDated = weekOfReading(read, {}) !== null
  const asked: Need[] = read.needs.includes('YEAR') ? ['YEAR'] : isDated ? [] : ['YEAR', 'WEEK']
  return asked.filter((need) => !(need === 'YEAR' ? year : week))
}

/** Counts how many rows of a document were read, may be entries, and are furniture of the page. */
export function countsOf(
  { leftovers, possible }: ReadProgramme,
  read: number,
): { read: number; possible: number; furniture: number } {
  const open = new Set((possible ?? []).map(({ leftover }) => leftover)).size
  return { read, possible: open, furniture: leftovers.length - open }
}

/** A name that was not recognised; see ImportUnknown in graphql/exchange.graphql. */
export type Unknown = {
  kind: 'PARTY' | 'ROOM'
  words: string
  count: number
  suggestion: 'MATCH' | 'CREATE_PERSON' | 'CREATE_UNIT' | 'CREATE_GROUP' | 'CREATE_ROOM' | 'WORDS'
  personIds: string[]
  unitIds: string[]
  groupIds: string[]
  roomIds: string[]
  name: string
  title: string
}

/** The names that no entry's words were matched with, each once, in the order of the document. */
export function unknownsOf(proposals: readonly Proposal[], known: KnownNames): Unknown[] {
  const found = new Map<string, Unknown>()
  const holders = holdersOf(proposals)
  const near = nearNames(known)
  const count = (key: string, make: () => Unknown) => {
    const unknown = found.get(key) ?? { ...make(), count: 0 }
    found.set(key, { ...unknown, count: unknown.count + 1 })
  }
  for (const { parties, place } of proposals) {
    for (const { party, match, role } of parties) {
      // Invited bodies and the office's own staff are printed as words; asking about each would bury the rest.
      if (match !== null || role === 'INVITED' || role === 'STAFF') continue
      count(`PARTY ${party.words}`, () => unknownParty(party, near, holders))
    }
    if (place !== null && place.match === null) {
      count(`ROOM ${place.words}`, () => unknownRoom(place.words, near))
    }
  }
  return [...found.values()]
}

/** The names that words may mean, for each kind of them. */
type NearNames = {
  [Kind in 'persons' | 'units' | 'groups']: Likely<ReadParty>
} & {
  rooms: Likely<string>
}

/** Finds the names of an office that words may mean; made once for all that is asked. */
export function nearNames({ persons, units, groups, rooms }: KnownNames): NearNames {
  return {
    persons: likelyPersons(persons),
    units: likelyUnits(units),
    groups: likelyGroups(groups),
    rooms: likelyRooms(rooms),
  }
}

// Who in this document is named with each post; with one holder, the post alone means that person.
function holdersOf(proposals: readonly Proposal[]): Map<string, ReadParty> {
  const holders = new Map<string, Map<string, ReadParty>>()
  for (const { party } of proposals.flatMap(({ parties }) => parties)) {
    if (party.name === null || party.role === null) continue
    const post = titleKey(party.role)
    const others = holders.get(post) ?? new Map<string, ReadParty>()
    const name = keyOf(party.name)
    if (!others.has(name)) holders.set(post, others.set(name, party))
  }
  // An office has several deputies, though a document may name but one of them.
  const isOne = ([post, parties]: [string, Map<string, ReadParty>]) =>
    parties.size === 1 && (!post.startsWith(titleKey('phó')) || post.endsWith(titleKey('tt')))
  return new Map(
    [...holders].filter(isOne).flatMap(([post, parties]) => {
      const [one] = parties.values()
      return one === undefined ? [] : [[post, one] as const]
    }),
  )
}

/** Words for somebody, with what they may mean; `holders` say who has a post that stands alone. */
export function unknownParty(
  asked: ReadParty,
  near: NearNames,
  holders: ReadonlyMap<string, ReadParty> = new Map(),
): Unknown {
  const isPostAlone = asked.name === null && asked.role !== null
  const holder = isPostAlone ? holders.get(titleKey(asked.role ?? '')) : undefined
  const party = holder === undefined ? asked : { ...holder, words: asked.words }
  return {
    kind: 'PARTY',
    words: party.words,
    count: 0,
    suggestion: suggestionFor(party),
    personIds: near.persons(party),
    unitIds: near.units(party),
    groupIds: near.groups(party),
    roomIds: [],
    name: party.name ?? party.words,
    title: party.role ?? '',
  }
}

/** The thing that the reader would do with somebody's words. */
export function suggestionFor({ kind, name, words }: ReadParty): Unknown['suggestion'] {
  // "Liên quan" (concerned) names nobody: who is meant is settled outside the programme.
  if (/liên quan/iu.test(words.normalize('NFC'))) return 'WORDS'
  if (kind === 'UNIT') return 'CREATE_UNIT'
  if (kind === 'GROUP') return 'CREATE_GROUP'
  return name === null ? 'WORDS' : 'CREATE_PERSON'
}

/** Words for a place, with the rooms they may mean. */
export function unknownRoom(words: string, near: NearNames): Unknown {
  return {
    kind: 'ROOM',
    words,
    count: 0,
    suggestion: isOwnRoom(words) ? 'CREATE_ROOM' : 'WORDS',
    personIds: [],
    unitIds: [],
    groupIds: [],
    roomIds: near.rooms(words),
    name: words,
    title: '',
  }
}
