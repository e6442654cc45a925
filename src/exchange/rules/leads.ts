import type { ReadParty } from './entry.ts'
import { comradeAt, looksLikeName, name, party, partyAt, personPartyAt, role } from './parties.ts'
import { after, oneLine, trimmed } from './words.ts'

const separatorAt =
  /^\s*(?:,|;|\/|\n|&|\+|và(?=\s)|and(?=\s)|cùng(?=\s+(?:các\s+)?(?:đ\/c|đồng chí|phó|pct|chủ tịch)))\s*/iu

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
    const posts = postsLength(text.slice(at + found.length), found.party, delegated > 0)
    parties.push(withPosts(found.party, text.slice(at, at + found.length + posts)))
    at += found.length + posts
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

/** The verbs of what leaders do, as alternatives of a regular expression. */
export const verbs =
  'dự|tham dự|họp|nghe|làm việc|chủ trì|tiếp|kiểm tra|khảo sát|thăm|đi|cùng|góp ý|gặp|gặp gỡ|đối thoại|hội ý|giao ban|giám sát|thẩm tra|thẩm định|tổ chức|công tác|tham gia|trực|báo cáo|triển khai|thông qua|xét|phối hợp|đón|tiễn|chúc|viếng|dâng|tổng kết|sơ kết|tập huấn|nghiên cứu|rà soát|xem xét|thống nhất|cho ý kiến'
const subjectUnit = new RegExp(
  `^(?:Ban(?=\\s+(?:\\p{Lu}|[Pp]háp|[Kk]inh|[Vv]ăn|[Dd]ân|[Cc]hỉ|[Qq]uản|[Tt]uyên|[Nn]ội|[Tt]ổ\\s+chức))|Đoàn(?:\\s+(?:giám\\s+sát|kiểm\\s+tra|công\\s+tác|khảo\\s+sát|thanh\\s+tra))?|Tổ(?=\\s+(?:\\p{Lu}|đại|công|giúp))(?:\\s+công\\s+tác)?|Hội\\s+đồng(?:\\s+(?:thẩm\\s+định|xét))?|Văn\\s+phòng|Chi\\s+bộ|Đảng\\s+(?:ủy|uỷ)|UBND|HĐND|BCH|BCĐ|BTV|TTHĐ|Sở|Phòng|Trung\\s+tâm|Công\\s+an|Hội(?!\\s+(?:nghị|thảo|đàm|ý|trường|họp|chẩn|diễn|thi|khỏe|chợ|xuân|báo))|Huyện\\s+đoàn|Công\\s+đoàn)(?:\\s+(?!tổ\\s+chức|(?:do|với|về|tại|để)\\s)[\\p{L}&-]+){0,8}?(?=\\s+(?:${verbs})${after})`,
  'u',
)
// What is heard, discussed and passed at a meeting stands below it and is none of its own.
const deeds = new RegExp(
  `^(?:họp|hội\\s+(?:nghị|thảo|ý)|giao\\s+ban|(?:tham\\s+)?dự|tiếp|đón|làm\\s+việc|kiểm\\s+tra|khảo\\s+sát|thăm|đi|lễ|tập\\s+huấn)${after}`,
  'iu',
)

/** True for two lines or more of which each begins with what is done: "Họp A" above "Tiếp công dân". */
export function areDeeds(lines: string[]): boolean {
  return lines.length > 1 && lines.every((line) => /^\p{Lu}/u.test(line) && deeds.test(line))
}

const oneComrade = /^(?:đ\s*\/\s*c|đồng\s+chí|ông|bà)(?![\p{L}])/iu

/** A person's posts set after the name by commas ("đồng chí Phó Bí thư, Chủ tịch UBND huyện") are no further persons. */
function postsLength(text: string, person: ReadParty, isDelegated: boolean): number {
  if (isDelegated) return appositionLength(text)
  let at = 0
  while (person.kind === 'PERSON' && oneComrade.test(person.words)) {
    const joint = /^(?:\s*,\s*|\s+kiêm\s+)/u.exec(text.slice(at))?.[0] ?? ''
    const next = text.slice(at + joint.length)
    const post = joint === '' || comradeAt.test(next) ? null : personPartyAt(next)
    if (!post || post.party.name !== null) break
    at += joint.length + post.length
  }
  return at
}

/** A named person is known by the name alone; one who is named by posts only needs all of them. */
function withPosts(person: ReadParty, words: string): ReadParty {
  return person.name === null && person.kind === 'PERSON'
    ? { ...person, words: trimmed(oneLine(words)) }
    : person
}

function appositionLength(text: string): number {
  const post = `(?:(?:ủy|uỷ)\\s+viên|uv|${role})`
  const pattern = `^(?:\\s*[,–-]\\s*|\\s+kiêm\\s+)${post}[^.;:()]*?(?=,?\\s+(?:${verbs})${after})`
  return new RegExp(pattern, 'iu').exec(text)?.[0].length ?? 0
}
