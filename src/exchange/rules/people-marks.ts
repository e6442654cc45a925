import type { ReadParty } from './entry.ts'
import { indexOnce, type KnownNames, partyMatch } from './known.ts'
import { verbs } from './leads.ts'
import { comradeAt, looksLikeName, partyAt } from './parties.ts'
import { isRoomLike } from './place.ts'
import { after } from './words.ts'

/** People named one after the other, and how much of the text they take. */
export type People = { parties: ReadParty[]; length: number }

const separatorAt =
  /^\s*(?:,|;|\/|&|\+|và(?=\s)|and(?=\s)|cùng(?=\s+(?:các\s+)?(?:đ\/c|đồng chí|phó|pct|chủ tịch|ct)))\s*/iu

/** The people that a text begins with: posts, names, groups, and the office's own by their names alone. */
export function peopleAt(text: string, known: KnownNames | null): People | null {
  const parties: ReadParty[] = []
  let at = 0
  for (;;) {
    const next = text.slice(at)
    const found = onePartyAt(next, known, parties)
    if (!found) break
    parties.push(...found.parties)
    at += found.length
    const separator = separatorAt.exec(text.slice(at))
    if (!separator || !onePartyAt(text.slice(at + separator[0].length), known, parties)) break
    at += separator[0].length
  }
  return parties.length === 0 ? null : { parties, length: at }
}

function onePartyAt(text: string, known: KnownNames | null, before: ReadParty[]): People | null {
  const plural = pluralAt(text)
  if (plural) return plural
  const found = partyAt(text)
  if (found) return shortened(text, found, known)
  const own = known === null ? null : ownNameAt(text, known)
  if (own) return own
  const role = before.at(-1)?.role
  const isListed = before.length > 0 && before.at(-1)?.name !== null && role != null
  const name = isListed ? bareName.exec(text)?.[0] : undefined
  if (name === undefined || !looksLikeName(name) || beginsDeed.test(text)) return null
  return {
    parties: [{ words: name, kind: 'PERSON', name, role: role ?? null }],
    length: name.length,
  }
}

const beginsDeed = new RegExp(`^(?:${verbs}|hội\\s+nghị|hội\\s+thảo|lễ)${after}`, 'iu')
const bareName = /^\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){0,4}(?=\s*(?:,|;|:|\)|$|và\s|\s\p{Ll}))/u
const plural =
  /^các\s+(?:đ\s*\/\s*c\s+|đồng\s+chí\s+)?(phó\s+chủ\s+tịch|pct|phó\s+bí\s+thư|pbt|phó\s+giám\s+đốc|pgđ)\s+(?:(?:ubnd|hđnd)\s+(?:tỉnh|huyện|xã|phường)?\s*:?\s*)?/iu

/** "Các Phó Chủ tịch A, B": the first of several persons under one post. */
function pluralAt(text: string): People | null {
  const post = plural.exec(text)
  const name = post && bareName.exec(text.slice(post[0].length))?.[0]
  if (!post?.[1] || !name || !looksLikeName(name)) return null
  const words = `${post[1]} ${name}`
  return {
    parties: [{ words, kind: 'PERSON', name, role: post[1] }],
    length: post[0].length + name.length,
  }
}

/** A name ends where that of a person of the office does, or where a place or unit begins. */
function shortened(
  text: string,
  { party, length }: { party: ReadParty; length: number },
  known: KnownNames | null,
): People {
  const words = party.name?.split(/\s+/) ?? []
  const whole = { parties: [party], length }
  if (words.length < 2 || party.kind !== 'PERSON' || party.name === null) return whole
  if (known !== null && partyMatch(party, indexOnce(known)) !== null) return whole
  const nameAt = text.indexOf(party.name)
  for (let count = words.length - 1; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    const rest = text.slice(nameAt + name.length).trimStart()
    const cut = { ...party, name, words: text.slice(0, nameAt + name.length).trim() }
    const isKnown = known !== null && partyMatch(cut, indexOnce(known))?.personId != null
    if (isKnown || startsOther.test(rest) || isRoomLike(rest))
      return { parties: [cut], length: nameAt + name.length }
  }
  return whole
}

const startsOther = new RegExp(
  `^(?:Phòng|Hội\\s+trường|HT|PH|P\\.|Sở|Ban|UBND|HĐND|Họp|Nghe|Dự|Làm|Kiểm|Tiếp|Đi|Tham|Giao|Hội\\s+nghị|HN|Lễ|Trung\\s+tâm|Văn\\s+phòng|CN|T)${after}`,
  'u',
)

/** A person of the office by name alone, where nobody else has it: "Trần Quốc Khánh", "Phước". */
function ownNameAt(text: string, known: KnownNames): People | null {
  const run = /^\p{Lu}[\p{L}’']*(?:\s+\p{Lu}[\p{L}’']*){0,4}/u.exec(text)?.[0]
  if (run === undefined || comradeAt.test(text)) return null
  const words = run.split(/\s+/)
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    const party: ReadParty = { words: name, kind: 'PERSON', name, role: null }
    if (!(count === 1 ? endsGivenName : endsName).test(text.slice(name.length))) continue
    if (partyMatch(party, indexOnce(known))?.personId != null)
      return { parties: [party], length: name.length }
  }
  return null
}

const endsName = /^\s*(?:$|[,:;)‖–—-]|và\s|\p{Ll})/u
// A given name alone is also a word of others ("Khánh thành", "Bảo hiểm"): a verb or a sign must follow.
const endsGivenName = new RegExp(
  `^\\s*(?:$|[,:;)‖–—-]|(?:và|cùng|chủ\\s+trì|${verbs})${after})`,
  'iu',
)
