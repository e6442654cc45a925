import type { ReadParty } from './entry.ts'
import { after, anyCase, before, oneLine, splitOutside, trimmed } from './words.ts'

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
const role = `(?:${headRoles.join('|')})${after}`
const roleTail = `(?:\\s+${committee}${after}(?:\\s*(?:&|và)\\s*${committee}${after})?(?:\\s+${level}${after})?)*(?:\\s+${level}${after})?`
const name = "\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:\\p{Lu}[\\p{L}’'-]*\\.?)){0,5}"

const groupWords = `(?:các\\s+(?:đ\\s*\\/\\s*c\\s+|đồng\\s+chí\\s+)?(?:phó\\s+chủ\\s+tịch|pct|phó\\s+bí\\s+thư|pbt|phó\\s+giám\\s+đốc|pgđ|phó\\s+trưởng\\s+\\p{L}+|(?:ủy|uỷ)\\s+viên(?:\\s+ubnd)?|thành\\s+viên(?:\\s+ubnd)?)|tập\\s+thể\\s+(?:lãnh\\s+đạo|thường\\s+trực|ban\\s+giám\\s+đốc)|ban\\s+giám\\s+đốc|bgđ|lãnh\\s+đạo|thường\\s+trực|ban\\s+thường\\s+vụ|btv|thường\\s+vụ|ban\\s+chấp\\s+hành|bgh|ban\\s+giám\\s+hiệu|ban\\s+lãnh\\s+đạo|toàn\\s+thể|tập\\s+thể)`
const unitWords =
  '(?:p\\.\\s*\\p{Lu}|phòng|ban|sở|ubnd|hđnd|(?:ủy|uỷ)\\s+ban|văn\\s+phòng|vp|bcđ|bch|công\\s+an|trung\\s+tâm|tt\\.?\\s+\\p{Lu}|chi\\s+cục|cục|hội|đoàn|mttq|thanh\\s+tra|trường|viện|tổ|đội|khoa|công\\s+ty|thành\\s+viên|kho\\s+bạc|bhxh|btcd|tand|vksnd|báo|đài|đảng\\s+(?:ủy|uỷ)|hạt)'

const startOf = (pattern: string) => new RegExp(`^${anyCase(pattern)}`, 'u')
const personAt = startOf(`(?:${comrade}\\s*)?${role}${roleTail}`)
const comradeAt = startOf(`${comrade}\\s*`)
const nameAt = new RegExp(`^\\s*(?:[-–,:]\\s*)?(${name})`, 'u')
const groupAt = startOf(`${groupWords}${after}`)
const unitAt = startOf(unitWords)
const roleAfterAt = startOf(`\\s*(?:[-–,]\\s*)?(?:${role})(?:\\s+(?:tt|cn|kt|vx))?${roleTail}`)
const separatorAt =
  /^\s*(?:,|;|\/|\n|&|\+|và(?=\s)|and(?=\s)|cùng(?=\s+(?:các\s+)?(?:đ\/c|đồng chí|phó|pct|chủ tịch)))\s*/iu

/** The party at the very start of a text and how many characters it takes, or null. */
export function partyAt(text: string): { party: ReadParty; length: number } | null {
  return groupPartyAt(text) ?? personPartyAt(text)
}

function party(
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

function personPartyAt(text: string) {
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
function looksLikeName(words: string): boolean {
  return (
    !startOf(`${unitWords}${after}`).test(words) && !/^(?:\p{Lu}{2,}\p{L}*)(?:\s|$)/u.test(words)
  )
}

/** Leaders at the head of a text; `isLabel` where a colon sets them off, `isDelegated` after "Ủy quyền". */
export type Lead = { parties: ReadParty[]; rest: string; isLabel: boolean; isDelegated: boolean }

/**
 * The leaders a text begins with: "Chủ tịch, các Phó Chủ tịch làm việc …", and the rest of the text.
 * Null when it does not begin with a leader, or nothing would remain to be done.
 */
export function leadOf(text: string): Lead | null {
  const delegated = /^(?:ủy|uỷ)\s+quyền(?:\s+cho)?\s+/iu.exec(text)?.[0].length ?? 0
  let at = delegated
  const parties: ReadParty[] = []
  for (;;) {
    const found =
      partyAt(text.slice(at)) ??
      (parties.length === 0 ? subjectUnitAt(text.slice(at)) : bareNameAt(text.slice(at), parties))
    if (!found) break
    parties.push(found.party)
    at += found.length
    at += appositionLength(text.slice(at), delegated > 0)
    const separator = separatorAt.exec(text.slice(at))
    if (!separator || !partyFollows(text.slice(at + separator[0].length), parties)) break
    at += separator[0].length
  }
  const rest = text.slice(at)
  if (
    parties.length === 0 ||
    !/^\s*(?::|\(|[-–]\s|,?\s+\p{Ll}|\s*$|,?\s*\(?\d{1,2}\s*(?:h|g|:|giờ))/u.test(rest)
  )
    return null
  const label = /^\s*[:,\-–]?\s*/u.exec(rest)?.[0] ?? ''
  return {
    parties,
    rest: rest.slice(label.length),
    isLabel: label.includes(':'),
    isDelegated: delegated > 0,
  }
}

function partyFollows(text: string, parties: ReadParty[]): boolean {
  return partyAt(text) !== null || bareNameAt(text, parties) !== null
}

/** "Phó Chủ tịch Đặng Tấn Giang, Huỳnh Trung Tuấn dự": a second name under the first one's post. */
function bareNameAt(text: string, parties: ReadParty[]) {
  const match = new RegExp(`^${name}(?=\\s*(?:,|;|:|và\\s|\\p{Ll}|\\s\\p{Ll}))`, 'u').exec(text)
  if (
    !match ||
    !parties.at(-1)?.name ||
    match[0].split(/\s+/).length < 2 ||
    !looksLikeName(match[0])
  )
    return null
  return party(text, match[0].length, 'PERSON', {
    name: match[0],
    role: parties.at(-1)?.role ?? null,
  })
}

/** "Ban Pháp chế giám sát …", "Đoàn giám sát của HĐND tỉnh làm việc …": a body that does something. */
function subjectUnitAt(text: string) {
  const match = subjectUnit.exec(text)
  return match && match[0].split(/\s+/).length > 1 ? party(text, match[0].length, 'UNIT') : null
}

const verbs =
  'dự|tham dự|họp|nghe|làm việc|chủ trì|tiếp|kiểm tra|khảo sát|thăm|đi|cùng|góp ý|gặp|gặp gỡ|đối thoại|hội ý|giao ban|giám sát|thẩm tra|thẩm định|tổ chức|công tác|tham gia|trực|báo cáo|triển khai|thông qua|xét|phối hợp|đón|tiễn|chúc|viếng|dâng|tổng kết|sơ kết|tập huấn|nghiên cứu|rà soát|xem xét|thống nhất|cho ý kiến'
const subjectUnit = new RegExp(
  `^(?:Ban(?=\\s+(?:\\p{Lu}|[Pp]háp|[Kk]inh|[Vv]ăn|[Dd]ân|[Cc]hỉ|[Qq]uản|[Tt]uyên|[Nn]ội|[Tt]ổ\\s+chức))|Đoàn(?:\\s+(?:giám\\s+sát|kiểm\\s+tra|công\\s+tác|khảo\\s+sát|thanh\\s+tra))?|Tổ(?=\\s+(?:\\p{Lu}|đại|công|giúp))(?:\\s+công\\s+tác)?|Hội\\s+đồng(?:\\s+(?:thẩm\\s+định|xét))?|Văn\\s+phòng|Chi\\s+bộ|Đảng\\s+(?:ủy|uỷ)|UBND|HĐND|BCH|BCĐ|BTV|TTHĐ|Sở|Phòng|Trung\\s+tâm|Công\\s+an|Hội|Huyện\\s+đoàn|Công\\s+đoàn)(?:\\s+(?!tổ\\s+chức)[\\p{L}&-]+){0,8}?(?=\\s+(?:${verbs})${after})`,
  'u',
)
/** A person's posts set after the name by commas: they belong to the person, not to the deed. */
function appositionLength(text: string, isDelegated: boolean): number {
  const post = `(?:(?:ủy|uỷ)\\s+viên|uv|${role})`
  const match = new RegExp(
    `^(?:\\s*[,–-]\\s*|\\s+kiêm\\s+)${post}[^.;:()]*?(?=,?\\s+(?:${verbs})${after})`,
    'iu',
  ).exec(text)
  return match && isDelegated ? match[0].length : 0
}

/** The leader's cell of a table: leaders, and apart from them the units printed beside or under them. */
export function readLeaderCell(cell: string): { leaders: ReadParty[]; others: ReadParty[] } {
  const leaders: ReadParty[] = []
  const others: ReadParty[] = []
  for (const piece of splitOutside(
    cell,
    /\n|;|,(?!\s*(?:thường trực|văn xã)\b)|\s+và\s+(?=(?:các\s+)?(?:đ\/c|đồng chí|phó|pct|chủ|ct|bí|lãnh))/u,
  ).map(trimmed)) {
    if (piece === '') continue
    for (const each of pieceParties(piece)) (each.kind === 'UNIT' ? others : leaders).push(each)
  }
  return leaders.length > 0 ? { leaders, others } : { leaders: others, others: [] }
}

/** "Đ/c Tuân PCT P. QLĐT": a unit may follow its leader without any sign between (txt exports lose the line feed). */
function pieceParties(piece: string): ReadParty[] {
  const found = partyAt(piece)
  if (!found)
    return [party(piece, piece.length, unitAt.test(piece) ? 'UNIT' : nameLike(piece)).party]
  const rest = piece.slice(found.length)
  const remainder = trimmed(rest)
  if (remainder === '') return [found.party]
  if (/^\s+/.test(rest) && unitAt.test(remainder) && found.party.kind === 'PERSON') {
    return [found.party, party(remainder, remainder.length, 'UNIT').party]
  }
  return [{ ...found.party, words: piece }]
}

function nameLike(piece: string): ReadParty['kind'] {
  return new RegExp(`^${name}$`, 'u').test(piece) ? 'PERSON' : 'UNKNOWN'
}

/** A free list of people and units ("Thành phần", "Cùng dự"), split where the list itself is split. */
export function readPartyList(text: string): ReadParty[] {
  return listOf(text).map((piece) => {
    const found = partyAt(piece)
    const isWhole = found !== null && trimmed(piece.slice(found.length)) === ''
    if (isWhole) return { ...found.party, words: piece }
    return party(piece, piece.length, unitAt.test(piece) ? 'UNIT' : 'UNKNOWN').party
  })
}

/** Whether words begin like the name of a unit. */
export function isUnitLike(words: string): boolean {
  return unitAt.test(words)
}

/** Semicolons divide; commas only where no semicolon or inner colon groups them. */
export function listOf(text: string): string[] {
  const flat = trimmed(oneLine(text))
  const byLine = splitOutside(flat, /;/)
  if (byLine.length > 1) return byLine.map(trimmed).filter((piece) => piece !== '')
  if (/:/.test(flat)) return [flat]
  return splitOutside(flat, /,/)
    .map(trimmed)
    .filter((piece) => piece !== '')
}

/** How certainly a line is nothing but leaders, from 0 to 1; for tables whose columns were lost. */
export function leaderLikeness(line: string): number {
  const pieces = splitOutside(line, /,|;|\s+và\s+/)
    .map(trimmed)
    .filter((piece) => piece !== '')
  if (pieces.length === 0 || line.length > 160) return 0
  const whole = pieces.filter((piece) => {
    const found = partyAt(piece)
    return (
      found !== null &&
      (trimmed(piece.slice(found.length)) === '' || unitAt.test(trimmed(piece.slice(found.length))))
    )
  })
  if (whole.length === pieces.length) return 1
  return whole.length > 0 &&
    partyAt(pieces[0] ?? '') !== null &&
    !new RegExp(`${before}(?:${verbs})${after}`, 'iu').test(line)
    ? 0.4
    : 0
}
