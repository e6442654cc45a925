import type { ReadParty } from './entry.ts'
import { type KnownNames, titleKey } from './known.ts'
import { isUnitLike } from './parties.ts'
import { folded } from './words.ts'

/** Gives the ids of what words may mean, likeliest first, at most 5; none where nothing is like them. */
export type Likely<Asked> = (asked: Asked) => string[]

const most = 5
const leastAlike = 0.5

/**
 * Finds the persons that a party's words may mean: of the given name and, where both names are whole, of the surname; of a
 * post alone its holders. What reads like a unit or a group is no person.
 */
export function likelyPersons(persons: KnownNames['persons']): Likely<ReadParty> {
  const known = persons.map(({ id, name, titles }) => {
    return { id, name: syllablesOf(name), titles: titles.map(titleKey) }
  })
  return (party) => {
    if (party.kind === 'UNIT' || party.kind === 'GROUP' || isUnitLike(party.words)) return []
    const title = party.role === null ? null : titleKey(party.role)
    if (party.name === null && title !== null) {
      const holders = known.filter(({ titles }) => titles.some((own) => isPost(title, own)))
      return holders.slice(0, most).map(({ id }) => id)
    }
    const asked = syllablesOf(party.name ?? party.words)
    return ranked(known, ({ name, titles }) => {
      if (!isNameLike(asked, name)) return 0
      const shared = asked.filter((syllable) => name.includes(syllable)).length
      return shared + (title !== null && titles.includes(title) ? 0.5 : 0)
    })
  }
}

function isPost(asked: string, own: string): boolean {
  return own !== '' && (asked === own || asked.startsWith(`${own} `))
}

function isNameLike(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) === undefined || one.at(-1) !== other.at(-1)) return false
  const [less, more] = one.length < other.length ? [one, other] : [other, one]
  return one[0] === other[0] || less.every((syllable) => more.includes(syllable))
}

// Words that many units have in common say nothing of which is meant.
const ofUnits = new Set(
  'so ban phong van p vp cac va cua tinh huyen xa phuong thanh pho thi tran uy ubnd hdnd don vi trung tam chi cuc hoi'.split(
    ' ',
  ),
)

/** Finds the units that words may mean; a person's or a group's are none. */
export function likelyUnits(units: KnownNames['units']): Likely<ReadParty> {
  const known = units.map(({ id, name, shortName }) => ({ id, names: [name, shortName] }))
  return ({ kind, words }) => {
    if (kind === 'PERSON' || kind === 'GROUP') return []
    return ranked(known, ({ names }) =>
      Math.max(...names.map((name) => (name === '' ? 0 : bodyLikeness(words, name)))),
    )
  }
}

/** Finds the groups that words may mean; a person's are none, and a unit's only when hardly anything differs. */
export function likelyGroups(groups: KnownNames['groups']): Likely<ReadParty> {
  return ({ kind, words }) => {
    if (kind === 'PERSON') return []
    const least = kind === 'UNIT' ? 0.75 : 0.6
    const asked = membersOf(words)
    return ranked(groups, ({ name }) => {
      const worth = shareOf(asked, membersOf(name))
      return worth < least ? 0 : worth
    })
  }
}

function membersOf(words: string): string[] {
  return syllablesOf(words).filter((word) => !/^(?:cac|va|cua)$/.test(word))
}

function bodyLikeness(asked: string, name: string): number {
  const [one, other] = [syllablesOf(asked), syllablesOf(name)]
  const [own, others] = [one, other].map((all) => all.filter((word) => !ofUnits.has(word)))
  if (!own?.length || !others?.length) {
    const worth = shareOf(one, other)
    return worth < 0.6 ? 0 : worth
  }
  const [only] = own
  // "Sở TNMT" for "Sở Tài nguyên và Môi trường".
  if (own.length === 1 && only === others.map(([letter]) => letter).join('') && others.length > 1)
    return 1
  const worth = shareOf(own, others)
  return worth < leastAlike ? 0 : worth
}

const ofRooms = new Set('p ph phong hop hoi truong ht so tang lau nha toa khu ubnd tinh'.split(' '))

/** Finds the rooms that a place may be: of its sort, with no other number or name. */
export function likelyRooms(rooms: KnownNames['rooms']): Likely<string> {
  const known = rooms.map(({ id, name, shortName }) => {
    return { id, marks: [name, shortName].filter((words) => words !== '').map(roomMarks) }
  })
  return (words) => {
    const asked = roomMarks(words)
    return ranked(known, ({ marks }) => Math.max(...marks.map((own) => roomLikeness(asked, own))))
  }
}

type RoomMarks = { sort: string | null; numbers: string[]; names: string[] }

function roomMarks(words: string): RoomMarks {
  const all = syllablesOf(words.replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 '))
  const text = all.join(' ')
  const isMeetingRoom = /^(?:(?:p|ph|phong) hop|ph)(?= |$)/.test(text)
  return {
    sort: isMeetingRoom ? 'ROOM' : /^(?:hoi truong|ht)(?= |$)/.test(text) ? 'HALL' : null,
    numbers: all.filter((word) => /^\d+$/.test(word)),
    names: all.filter((word) => !/^\d+$/.test(word) && !ofRooms.has(word)),
  }
}

function roomLikeness(asked: RoomMarks, own: RoomMarks): number {
  if (asked.sort !== null && own.sort !== null && asked.sort !== own.sort) return 0
  const [less, more] = [asked.numbers, own.numbers].sort((a, b) => a.length - b.length)
  if (!less?.every((number, at) => number === more?.[at])) return 0
  const names = asked.names.length === 0 ? 0 : shareOf(asked.names, own.names)
  if (asked.names.length > 0) return names < leastAlike ? 0 : names + asked.numbers.length
  return asked.sort !== null && asked.sort === own.sort ? 0.5 + less.length : 0
}

function syllablesOf(words: string): string[] {
  return folded(words).match(/[\p{L}\p{N}]+/gu) ?? []
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const common = new Set(one.filter((word) => other.includes(word))).size
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length)
}

function ranked<T extends { id: string }>(list: readonly T[], worth: (one: T) => number): string[] {
  return list
    .map((one) => ({ id: one.id, worth: worth(one) }))
    .filter((one) => one.worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ id }) => id)
}
