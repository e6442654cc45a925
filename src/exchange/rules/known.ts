import type { ReadParty } from './entry.ts'
import { folded } from './words.ts'

/** The office's names and learnt aliases, against which a document's words are matched. */
export type KnownNames = {
  persons: { id: string; name: string; label: string; isLeader: boolean; titles: string[] }[]
  units: { id: string; name: string; shortName: string }[]
  groups: { id: string; name: string }[]
  rooms: { id: string; name: string; shortName: string }[]
  /** By `PARTY` or `ROOM` and the key of the words. */
  aliases: ReadonlyMap<string, Match>
}

/** The meaning of words: one id, or none when they are to stay words. */
export type Match = {
  personId: string | null
  unitId: string | null
  groupId: string | null
  roomId: string | null
}

const nothing: Match = { personId: null, unitId: null, groupId: null, roomId: null }

/** Words that are to stay words. */
export const justWords: Match = nothing

const shortTitles: Record<string, string> = {
  ct: 'chủ tịch',
  pct: 'phó chủ tịch',
  pcttt: 'phó chủ tịch thường trực',
  bt: 'bí thư',
  pbt: 'phó bí thư',
  gđ: 'giám đốc',
  pgđ: 'phó giám đốc',
  cvp: 'chánh văn phòng',
  pcvp: 'phó chánh văn phòng',
  tt: 'thường trực',
  kt: 'kinh tế',
  vx: 'văn xã',
  cn: 'công nghiệp',
}

/**
 * Words as they are compared: lower case, no punctuation, one space, and the tone mark behind its syllable, so that
 * old and new placement (hoà, hòa) are equal and Hà stays another name than Ha.
 */
export function keyOf(words: string): string {
  const key = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .map((syllable) => {
      const tones = syllable.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []
      return syllable.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.join('')
    })
    .join(' ')
  // Words without a letter are no more alike than they look.
  return key || words.trim()
}

/** A room's words as they are compared: without marks and spaces, the usual short forms alike, "số" dropped. */
export function roomKeyOf(words: string): string {
  const key = folded(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(p|ph|phong) hop(?= |$)/, 'ph')
    .replace(/^hoi truong(?= |$)/, 'ht')
    .replace(/(^| )so(?= |$)/g, ' ')
    .replace(/\s+/g, '')
  return key || words.trim()
}

/** The key under which an alias is kept. */
export function aliasKey(kind: 'PARTY' | 'ROOM', words: string): string {
  return `${kind} ${kind === 'ROOM' ? roomKeyOf(words) : keyOf(words)}`
}

/** The meaning of a party's words in this office: by alias, by any of its names, by title and given name; null: unknown. */
export function partyMatch(party: ReadParty, known: KnownNames): Match | null {
  const alias = known.aliases.get(aliasKey('PARTY', party.words))
  if (alias !== undefined) return alias
  const key = keyOf(party.words)
  const group = known.groups.find(({ name }) => keyOf(name) === key)
  if (group !== undefined) return { ...nothing, groupId: group.id }
  const unit = known.units.find(
    ({ name, shortName }) => keyOf(name) === key || (shortName !== '' && keyOf(shortName) === key),
  )
  if (unit !== undefined) return { ...nothing, unitId: unit.id }
  const person = personOf(party, key, known)
  return person === null ? null : { ...nothing, personId: person }
}

function personOf(party: ReadParty, key: string, { persons }: KnownNames): string | null {
  const exact = persons.filter(
    ({ name, label, titles }) =>
      keyOf(name) === key ||
      keyOf(label) === key ||
      titles.some((title) => keyOf(`${title} ${name}`) === key),
  )
  if (exact[0] !== undefined && exact.length === 1) return exact[0].id
  if (party.name === null && party.role === null) return null
  const named = persons.filter((person) => isNamed(person, party) && holds(person, party.role))
  return named[0] !== undefined && named.length === 1 ? named[0].id : null
}

// A given name alone is enough on either side: documents write "đ/c An", and from such one a person was created.
function isNamed({ name }: { name: string }, { name: asked, role }: ReadParty): boolean {
  if (asked === null) return true
  const [own, other] = [keyOf(name), keyOf(asked)]
  if (own === other) return true
  if (!other.includes(' ')) return own.endsWith(` ${other}`)
  return role !== null && !own.includes(' ') && other.endsWith(` ${own}`)
}

function holds({ titles }: { titles: string[] }, role: string | null): boolean {
  return role === null || titles.some((title) => titleKey(title) === titleKey(role))
}

/** A post's title as it is compared: short forms such as "PCT TT" written out. */
export function titleKey(title: string): string {
  const syllables = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return keyOf(syllables.map((syllable) => shortTitles[syllable] ?? syllable).join(' '))
}

/** The room that words mean, by alias or any of its names; null: unknown, and alias "words" gives no room. */
export function roomMatch(words: string, known: KnownNames): Match | null {
  const alias = known.aliases.get(aliasKey('ROOM', words))
  if (alias !== undefined) return alias
  const key = roomKeyOf(words)
  const room =
    known.rooms.find(
      ({ name, shortName }) =>
        roomKeyOf(name) === key || (shortName !== '' && roomKeyOf(shortName) === key),
    ) ?? known.rooms.find(({ name }) => shortKeyOf(name) === shortKeyOf(words))
  return room === undefined ? null : { ...nothing, roomId: room.id }
}

// "PH Khánh tiết" for "Phòng Khánh tiết".
function shortKeyOf(words: string): string {
  return roomKeyOf(words).replace(/^phong(?=[a-z])/, 'ph')
}

const roomAt =
  /^(ph\s?\d|ht\b|p\.?\s*họp|phòng họp|phòng khánh tiết|hội trường|conference room|meeting room)/iu
const elsewhere =
  /[,;–—]|(?<!\p{L})((tỉnh|huyện|thành|đảng|thị|quận) ?[uủ][ỷyỉi]|công an|trung tâm|trường (?!\d)|sở|bộ|bch|bđbp|huyện|xã|phường)(?!\p{L})/iu

/** True when words read like a room of the office's own building, to be booked, rather than a place elsewhere. */
export function isOwnRoom(words: string): boolean {
  const place = words.normalize('NFC').trim()
  const room = roomAt.exec(place)
  return room !== null && !elsewhere.test(place.slice(room[0].length))
}

/** Names that an unknown one may mean, likeliest first, at most 5. */
export function likely<T extends { name: string }>(words: string, list: readonly T[]): T[] {
  const asked = new Set(keyOf(words).split(' '))
  return list
    .map((entry) => ({
      entry,
      shared: keyOf(entry.name)
        .split(' ')
        .filter((syllable) => asked.has(syllable)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, 5)
    .map(({ entry }) => entry)
}
