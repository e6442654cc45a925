import type { ReadParty } from './entry.ts'
import { after, anyCase, oneLine, trimmed } from './words.ts'

const comrade =
  '(?:các\\s+)?(?:đ\\s*\\/\\s*c\\.?|đồng\\s+chí|ông|bà|anh|chị|thầy|cô|ths\\.?|ts\\.?|pgs\\.?|gs\\.?|bs\\.?|mr\\.?|mrs\\.?|ms\\.?)'
const level =
  '(?:tỉnh|huyện|xã|phường|thị\\s+trấn|thị\\s+xã|thành\\s+phố|quận|tp\\.?|tx\\.?|sở|trường|viện|ngành|khối|khóa)'
const committee =
  '(?:ubnd|hđnd|ubmttq(?:vn)?|mttq|ủy\\s+ban\\s+nhân\\s+dân|uỷ\\s+ban\\s+nhân\\s+dân|hội\\s+đồng\\s+nhân\\s+dân|(?:tỉnh|huyện|thành|đảng|thị|quận)\\s*(?:ủy|uỷ)|đảng\\s+bộ|sở|ngành|văn\\s+phòng|vp|công\\s+an|hội\\s+đồng|đoàn\\s+đbqh|quốc\\s+hội|chính\\s+phủ)'

const headRoles = [
  'phó\\s+chủ\\s+tịch(?:\\s+(?:thường\\s+trực|tt|phụ\\s+trách|kinh\\s+tế|văn\\s+xã|công\\s+nghiệp|nông\\s+nghiệp|kt|cn|vx))?',
  'phó\\s+ct',
  '(?:quyền\\s+|q\\.?\\s*)?chủ\\s+tịch',
  'phó\\s+bí\\s+thư(?:\\s+(?:thường\\s+trực|tt))?',
  'bí\\s+thư',
  'phó\\s+(?:tổng\\s+)?giám\\s+đốc(?:\\s+phụ\\s+trách)?',
  '(?:tổng\\s+)?giám\\s+đốc',
  '(?:phó\\s+)?chánh\\s+(?:văn\\s+phòng|thanh\\s+tra|án)',
  'phó\\s+văn\\s+phòng',
  '(?:phó\\s+)?trưởng\\s+(?:phòng|ban|khoa|đoàn|bộ\\s+môn|thôn|ấp|công\\s+an)',
  'phó\\s+(?:ban|phòng|khoa|trưởng\\s+\\p{L}+)',
  '(?:phó\\s+)?(?:hiệu|viện|cục|chi\\s+cục|vụ|bộ|thứ|tổ|đội)\\s+trưởng',
  '(?:phó\\s+)?chỉ\\s+huy\\s+trưởng',
  'chính\\s+(?:ủy|uỷ)',
  'thủ\\s+trưởng',
  'pct\\.?\\s*(?:tt|thường\\s+trực|cn|kt|vx|nn|nc|kinh\\s+tế|văn\\s+xã)?',
  'pcttt|ct|pbt\\.?\\s*(?:tt)?|bt|gđ|pgđ|cvp|pcvp|tgđ|ptgđ|ht|pht',
  '(?:lieutenant\\s+|lt\\.?\\s+)?(?:governor|gov\\.?)|(?:deputy\\s+)?mayor|president|minister|director(?:\\s+general)?|chancellor|premier|secretary',
]
/** A post, as a pattern. */
export const role = `(?:${headRoles.join('|')})${after}`
const roleTail = `(?:\\s+${committee}${after}(?:\\s*(?:&|và)\\s*${committee}${after})?(?:\\s+${level}${after})?)*(?:\\s+${level}${after})?`
/** Words that may be a person's name, as a pattern. */
export const name = "\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:\\p{Lu}[\\p{L}’'-]*\\.?)){0,5}"

const groupWords = `(?:các\\s+(?:đ\\s*\\/\\s*c\\s+|đồng\\s+chí\\s+)?(?:phó\\s+chủ\\s+tịch|pct|phó\\s+bí\\s+thư|pbt|phó\\s+giám\\s+đốc|pgđ|phó\\s+trưởng\\s+\\p{L}+|(?:ủy|uỷ)\\s+viên(?:\\s+ubnd)?|thành\\s+viên(?:\\s+ubnd)?)|tập\\s+thể\\s+(?:lãnh\\s+đạo|thường\\s+trực|ban\\s+giám\\s+đốc)|ban\\s+giám\\s+đốc|bgđ|lãnh\\s+đạo|thường\\s+trực|ban\\s+thường\\s+vụ|btv|thường\\s+vụ|ban\\s+chấp\\s+hành|bgh|ban\\s+giám\\s+hiệu|ban\\s+lãnh\\s+đạo|toàn\\s+thể|tập\\s+thể)`
const unitWords =
  '(?:p\\.\\s*\\p{Lu}|phòng|ban|sở|ubnd|hđnd|(?:ủy|uỷ)\\s+ban|văn\\s+phòng|vp|bcđ|bch|công\\s+an|trung\\s+tâm|tt\\.?\\s+\\p{Lu}|chi\\s+cục|cục|hội|đoàn|mttq|thanh\\s+tra|trường|viện|tổ|đội|khoa|công\\s+ty|thành\\s+viên|kho\\s+bạc|bhxh|btcd|tand|vksnd|báo|đài|đảng\\s+(?:ủy|uỷ)|hạt)'

const startOf = (pattern: string) => new RegExp(`^${anyCase(pattern)}`, 'u')
const personAt = startOf(`(?:${comrade}\\s*)?${role}${roleTail}`)
/** A form of address at the start: "đồng chí", "ông". */
export const comradeAt = startOf(`${comrade}\\s*`)
const nameAt = new RegExp(`^\\s*(?:[-–,:]\\s*)?(${name})`, 'u')
const groupAt = startOf(`${groupWords}${after}`)
const unitAt = startOf(unitWords)
const roleAfterAt = startOf(`\\s*(?:[-–,]\\s*)?(?:${role})(?:\\s+(?:tt|cn|kt|vx))?${roleTail}`)
/** The party at the very start of a text and how many characters it takes, or null. */
export function partyAt(text: string): { party: ReadParty; length: number } | null {
  return groupPartyAt(text) ?? personPartyAt(text)
}

/** A party out of the first `length` characters of a text. */
export function party(
  text: string,
  length: number,
  kind: ReadParty['kind'],
  found: Partial<ReadParty> = {},
) {
  const words = trimmed(oneLine(text.slice(0, length)))
  return { party: { words, kind, name: null, role: null, ...found }, length }
}

function groupPartyAt(text: string) {
  const match = groupAt.exec(text)
  if (!match) return null
  // Case decides where a unit's own name ends, so that part is matched apart.
  const org = new RegExp(
    `^(?:\\s+(?:thường\\s+trực|${committee}|${level}|liên\\s+quan)${after}|\\s*(?:&|và)\\s*(?:ubnd|hđnd)${after})*`,
    'iu',
  )
  const rest = text.slice(match[0].length)
  const orgLength = org.exec(rest)?.[0].length ?? 0
  const proper = /^(?:\s+\p{Lu}[\p{L}]*)*/u.exec(rest.slice(orgLength))?.[0].length ?? 0
  const open = /^\s+liên\s+quan/iu.exec(rest.slice(orgLength + proper))?.[0].length ?? 0
  return party(text, match[0].length + orgLength + proper + open, 'GROUP')
}

/** A person at the very start of a text: a post with or without a name, or a name after a form of address. */
export function personPartyAt(text: string) {
  const roleMatch = personAt.exec(text)
  if (roleMatch && !isLowerAbbreviation(roleMatch[0])) {
    const at = roleMatch[0].length
    const nameMatch = nameAfterRole(text, at)
    const role = trimmed(roleMatch[0].replace(comradeAt, ''))
    return party(text, at + nameMatch.length, 'PERSON', { role, name: nameMatch.name })
  }
  const comradeMatch = comradeAt.exec(text)
  const called = comradeMatch ? nameAt.exec(text.slice(comradeMatch[0].length)) : null
  if (!comradeMatch || !called?.[1]) return null
  return comradeParty(text, comradeMatch[0].length, called[0].length, called[1])
}

/** "Đ/c Xuyên CT", "Đ/c Ngân PCT TT", "đồng chí Lê Hồng Khuê, Ủy viên …": the name first, the post after it. */
function comradeParty(text: string, start: number, length: number, called: string) {
  const words = called.split(/\s+/)
  const firstRole = words.findIndex(
    (word, at) =>
      at > 0 && /^(?:CT|PCT|PCTTT|PCT\..*|BT|PBT|GĐ|PGĐ|CVP|PCVP|TP|PTP)\.?$/u.test(word),
  )
  const name = firstRole > 0 ? words.slice(0, firstRole).join(' ') : called
  const nameEnd = start + length - called.length + name.length
  const roleMatch = roleAfterAt.exec(text.slice(nameEnd))
  if (!roleMatch || /^\s*,/.test(roleMatch[0])) return party(text, nameEnd, 'PERSON', { name })
  return party(text, nameEnd + roleMatch[0].length, 'PERSON', { name, role: trimmed(roleMatch[0]) })
}

function isLowerAbbreviation(words: string): boolean {
  return /^(?:ct|bt|ht|gđ|pht|bgh)$/u.test(words.trim())
}

function nameAfterRole(text: string, at: number): { length: number; name: string | null } {
  const match = /^\s*(?:[-–:]\s*)?(?=\p{Lu})/u.exec(text.slice(at))
  if (!match || /[:]/.test(match[0])) return { length: 0, name: null }
  const called = new RegExp(`^${name}`, 'u').exec(text.slice(at + match[0].length))
  if (!called || !looksLikeName(called[0])) return { length: 0, name: null }
  return { length: match[0].length + called[0].length, name: called[0] }
}

/** Names have at least two words or follow a form of address; "Hội" or "UBND" after a post is a unit. */
export function looksLikeName(words: string): boolean {
  return (
    !startOf(`${unitWords}${after}`).test(words) &&
    (!/^\p{Lu}{2,}(?:\s|$)/u.test(words) || /^\p{Lu}{2,7}(?:\s+\p{Lu}{2,7}){1,4}$/u.test(words))
  )
}

/** True when words begin like the name of a unit. */
export function isUnitLike(words: string): boolean {
  return unitAt.test(words)
}
