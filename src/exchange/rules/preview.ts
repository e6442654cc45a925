import type { FactChange } from '../../../db/schema/release.ts'
import { weekOf } from '../../time/weeks.ts'
import type { ReadParty, ReadProgramme } from './entry.ts'
import { isOwnRoom, type KnownNames, likely } from './known.ts'
import type { Proposal } from './proposal.ts'

/** The ISO week a document is for. */
export type ImportWeek = { year: number; week: number }

/** A question that the document leaves open; see ImportNeed in graphql/exchange.graphql. */
export type Need = 'YEAR' | 'WEEK'

/** What the reader was told in answer to its questions. */
export type Answers = { year?: number | null; week?: number | null }

/** What accepting an entry would do; see ImportEntry in graphql/exchange.graphql. */
export type EntryPreview = {
  proposal: Proposal
  difference: 'NEW' | 'SAME' | 'CHANGED'
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

/** What must be asked before a reading can be accepted. */
export function needsOf(read: ReadProgramme, answers: Answers): Need[] {
  if (read.needs.includes('YEAR') && !answers.year) return ['YEAR']
  if (weekOfReading(read, answers) !== null) return []
  return answers.year ? ['WEEK'] : ['YEAR', 'WEEK']
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
  const count = (key: string, make: () => Unknown) => {
    const unknown = found.get(key) ?? { ...make(), count: 0 }
    found.set(key, { ...unknown, count: unknown.count + 1 })
  }
  for (const { parties, place } of proposals) {
    for (const { party, match, role } of parties) {
      // Invited bodies and the office's own staff are printed as words; asking about each would bury the rest.
      if (match !== null || role === 'INVITED' || role === 'STAFF') continue
      count(`PARTY ${party.words}`, () => unknownParty(party, known))
    }
    if (place !== null && place.match === null) {
      count(`ROOM ${place.words}`, () => unknownRoom(place.words, known))
    }
  }
  return [...found.values()]
}

function unknownParty(party: ReadParty, known: KnownNames): Unknown {
  const persons = likely(party.name ?? party.words, known.persons)
  return {
    kind: 'PARTY',
    words: party.words,
    count: 0,
    suggestion: suggestionFor(party),
    personIds: persons.map(({ id }) => id),
    unitIds: likely(party.words, known.units).map(({ id }) => id),
    groupIds: likely(party.words, known.groups).map(({ id }) => id),
    roomIds: [],
    name: party.name ?? party.words,
    title: party.role ?? '',
  }
}

function suggestionFor({ kind, name, words }: ReadParty): Unknown['suggestion'] {
  // "Liên quan" (concerned) names nobody: who is meant is settled outside the programme.
  if (/liên quan/iu.test(words.normalize('NFC'))) return 'WORDS'
  if (kind === 'UNIT') return 'CREATE_UNIT'
  if (kind === 'GROUP') return 'CREATE_GROUP'
  return name === null ? 'WORDS' : 'CREATE_PERSON'
}

function unknownRoom(words: string, known: KnownNames): Unknown {
  return {
    kind: 'ROOM',
    words,
    count: 0,
    suggestion: isOwnRoom(words) ? 'CREATE_ROOM' : 'WORDS',
    personIds: [],
    unitIds: [],
    groupIds: [],
    roomIds: likely(words, known.rooms).map(({ id }) => id),
    name: words,
    title: '',
  }
}
