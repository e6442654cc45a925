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

type Person = KnownNames['persons'][number]
type PersonKeys = { id: string; name: string; titles: string[] }

/** The names of an office by the keys of their words, made once for all that a document names. */
export type NameIndex = Pick<KnownNames, 'aliases'> & {
  groups: ReadonlyMap<string, string>
  units: ReadonlyMap<string, string>
  rooms: ReadonlyMap<string, string>
  /** The ids of all who are called so, by name, label, or title and name. */
  called: ReadonlyMap<string, ReadonlySet<string>>
  byGivenName: ReadonlyMap<string, readonly PersonKeys[]>
  byTitle: ReadonlyMap<string, readonly PersonKeys[]>
}

/** Makes the index of an office's names; where two have one key, the first is meant. */
export function indexOf(known: KnownNames): NameIndex {
  const keyed = known.persons.map((person) => [person, personKeys(person)] as const)
  return {
    aliases: known.aliases,
    groups: firstOf(known.groups.map(({ id, name }) => [keyOf(name), id])),
    units: firstOf(known.units.flatMap((unit) => namesOf(unit, keyOf))),
    rooms: firstOf(known.rooms.flatMap((room) => namesOf(room, roomKeyOf))),
    called: new Map(
      [...grouped(known.persons.flatMap(callsOf))].map(([key, ids]) => [key, new Set(ids)]),
    ),
    byGivenName: grouped(keyed.map(([, keys]) => [givenName(keys.name), keys] as const)),
    byTitle: grouped(
      keyed.flatMap(([, keys]) => [...new Set(keys.titles)].map((title) => [title, keys] as const)),
    ),
  }
}

const indexes = new WeakMap<KnownNames, NameIndex>()

/** Gives the index of names that change no more, made the first time: a line asks it for every word. */
export function indexOnce(known: KnownNames): NameIndex {
  const index = indexes.get(known) ?? indexOf(known)
  indexes.set(known, index)
  return index
}

function personKeys({ id, name, titles }: Person): PersonKeys {
  return { id, name: keyOf(name), titles: titles.map(titleKey) }
}

function callsOf({ id, name, label, titles }: Person): (readonly [string, string])[] {
  const calls = [name, label, ...titles.map((title) => `${title} ${name}`)]
  return calls.map((call) => [keyOf(call), id] as const)
}

function namesOf(
  { id, name, shortName }: { id: string; name: string; shortName: string },
  key: (words: string) => string,
): [string, string][] {
  return (shortName === '' ? [name] : [name, shortName]).map((words) => [key(words), id])
}

function firstOf(pairs: readonly [string, string][]): Map<string, string> {
  return new Map(pairs.toReversed())
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

function givenName(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

/** The meaning of a party's words in this office: by alias, by any of its names, by title and given name; null: unknown. */
export function partyMatch(party: ReadParty, index: NameIndex): Match | null {
  const alias = index.aliases.get(aliasKey('PARTY', party.words))
  if (alias !== undefined) return alias
  const key = keyOf(party.words)
  const groupId = index.groups.get(key)
  if (groupId !== undefined) return { ...nothing, groupId }
  const unitId = index.units.get(key)
  if (unitId !== undefined) return { ...nothing, unitId }
  const personId = personOf(party, key, index)
  return personId === null ? null : { ...nothing, personId }
}

function personOf({ name, role }: ReadParty, key: string, index: NameIndex): string | null {
  const exact = index.called.get(key) ?? new Set()
  const [only] = exact
  if (only !== undefined && exact.size === 1) return only
  if (name === null && role === null) return null
  const asked = { name: name === null ? null : keyOf(name), title: role && titleKey(role) }
  const near =
    asked.name === null
      ? index.byTitle.get(asked.title ?? '')
      : index.byGivenName.get(givenName(asked.name))
  const named = (near ?? []).filter((person) => isNamed(person, asked) && holds(person, asked))
  return named[0] !== undefined && named.length === 1 ? named[0].id : null
}

type Asked = { name: string | null; title: string | null }

// A given name alone is enough on either side: documents write "đ/c An", and from such one a person was created.
function isNamed({ name: own }: PersonKeys, { name: asked, title }: Asked): boolean {
  if (asked === null || own === asked) return true
  if (!asked.includes(' ')) return own.endsWith(` ${asked}`)
  return title !== null && !own.includes(' ') && asked.endsWith(` ${own}`)
}

function holds({ titles }: PersonKeys, { title }: Asked): boolean {
  return title === null || titles.includes(title)
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
export function roomMatch(words: string, index: NameIndex): Match | null {
  const alias = index.aliases.get(aliasKey('ROOM', words))
  if (alias !== undefined) return alias
  const key = roomKeyOf(words)
  // "PH Khánh tiết" for "Phòng Khánh tiết".
  const roomId = index.rooms.get(key) ?? index.rooms.get(key.replace(/^ph(?=[a-z])/, 'phong'))
  return roomId === undefined ? null : { ...nothing, roomId }
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
