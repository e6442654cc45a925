import { duty, readBracket, type Tails } from './brackets.ts'
import { isUnitLike, partyAt } from './parties.ts'
import { listOf } from './party-lists.ts'
import { isPlaceLike } from './place.ts'
import { after, anyCase, bare, bracketsOf, clean, gap, oneLine, trimmed } from './words.ts'

type Kind =
  | 'PLACE'
  | 'GATHERING'
  | 'TIME'
  | 'TIME_PLACE'
  | 'INVITE'
  | 'ATTEND'
  | 'PREPARE'
  | 'STAFF'
  | 'CHAIR'
  | 'NOTE'
  | 'MEDIA'
  | 'TRANSPORT'
  | 'CONTENT'
type Mark = { kind: Kind; start: number; end: number }

// A label with a colon stands anywhere after a space; words without one only where a clause begins.
const clause = `(?:^|(?<=[\\n.,;:)\\]${gap}–-]\\s{0,3}|[\\n]\\s*[-–+*•]\\s*))`
const bullet = '(?:[-–+*•]\\s*)?'
const anywhere = '(?:^|(?<=[\\s(]))'
const rules: [Kind, string][] = [
  ['TIME_PLACE', `${anywhere}${bullet}thời\\s+gian\\s*(?:,|và|&)\\s*địa\\s+điểm\\s*:`],
  ['TIME', `${anywhere}${bullet}(?:thời\\s+gian|time|when)\\s*:`],
  ['GATHERING', `${clause}${bullet}(?:(?:địa\\s+)?điểm\\s+)?tập\\s+trung\\s+(?:tại|ở|:)`],
  ['GATHERING', `${anywhere}${bullet}(?:địa\\s+)?điểm\\s+tập\\s+trung(?:\\s+tại)?\\s*:?`],
  [
    'PLACE',
    `${anywhere}${bullet}(?:địa\\s+điểm|điểm|nơi\\s+họp|location|venue|where|place|room)\\s*(?:họp\\s*|tổ\\s+chức\\s*)?:\\s*(?:tại\\s+)?`,
  ],
  ['PLACE', `${clause}${bullet}(?:địa\\s+)?điểm\\s+(?:họp\\s+)?(?:tại|ở)\\s+`],
  ['PLACE', `(?:^|(?<=\\s))@\\s*`],
  [
    'INVITE',
    `${clause}${bullet}(?:(?:kính|đề\\s+nghị|khách|đại\\s+biểu)\\s+)?mời(?:\\s+(?:tham\\s+)?dự(?:\\s+họp)?(?=\\s*:)|\\s+họp(?=\\s*:))?(?:\\s*:\\s*|\\s+)`,
  ],
  [
    'ATTEND',
    `${anywhere}${bullet}thành\\s+phần(?:\\s+(?:tham\\s+dự|dự(?:\\s+họp)?|tham\\s+gia|mời|gồm))*\\s*:`,
  ],
  [
    'ATTEND',
    `${clause}${bullet}(?:cùng\\s+(?:tham\\s+)?(?:dự|đi|tham\\s+gia|họp)|tham\\s+dự|đi\\s+cùng|dự|dự\\s+họp|attendees|participants|with)(?:\\s+có)?\\s*:`,
  ],
  [
    'PREPARE',
    `${anywhere}${bullet}(?:(?:đơn\\s+vị|cơ\\s+quan|bộ\\s+phận)\\s+)?chuẩn\\s+bị(?:\\s+(?:nội\\s+dung|báo\\s+cáo|tài\\s+liệu|hậu\\s+cần))*\\s*:`,
  ],
  ['PREPARE', `(?:^|(?<=[.;)\\n]\\s{0,3}))${bullet}giao\\s+(?!ban${after})(?=\\p{Lu})`],
  [
    'STAFF',
    `${anywhere}${bullet}(?:lđ\\s*vp|lđvp|cvvp|cv\\s*vp|lãnh\\s+đạo\\s+(?:vp|văn\\s+phòng)|(?:chuyên\\s+viên\\s+|vp\\s+|văn\\s+phòng\\s+)?theo\\s+dõi)\\s*:`,
  ],
  ['CHAIR', `${anywhere}${bullet}(?:chủ\\s+trì|người\\s+chủ\\s+trì|chair)\\s*:`],
  ['TRANSPORT', `${anywhere}${bullet}(?:phương\\s+tiện|xe|transport)\\s*:`],
  [
    'NOTE',
    `${anywhere}${bullet}(?:ghi\\s+chú|lưu\\s+ý|trang\\s+phục|tài\\s+liệu|note|dress\\s+code|contact)\\s*:`,
  ],
  [
    'MEDIA',
    `(?:^|(?<=[\\n.]\\s{0,3}))(?=media\\s+(?:access|availability)|open\\s+to\\s+(?:the\\s+)?(?:media|press|public)|closed\\s+(?:to\\s+)?(?:the\\s+)?(?:press|media))`,
  ],
  ['CONTENT', `^${bullet}nội\\s+dung\\s*:`],
]
const patterns = rules.map(([kind, source]) => ({
  kind,
  pattern: new RegExp(anyCase(source), 'gu'),
}))
const barePlace = new RegExp(
  `(?:^|(?<=[.,;)]\\s{0,3}))(?:điểm\\s+(?!cầu${after})(?=\\p{L})|(?=điểm\\s+cầu${after}))`,
  'giu',
)

/** True when a line only adds to the item above it ("- Địa điểm: …", "Mời dự: …"). */
export function isTailLine(line: string): boolean {
  const first = marksOf(line)[0]
  return (
    first !== undefined && first.start === 0 && first.kind !== 'CONTENT' && first.kind !== 'TIME'
  )
}

/** Cuts invitations, places, preparing units, office staff, notes and marks of change off an item's words. */
export function cutTails(words: string): Tails {
  const tails: Tails = {
    title: '',
    place: null,
    gatheringPoint: null,
    timeText: null,
    half: null,
    chairs: null,
    attends: [],
    invitees: [],
    preparingUnit: [],
    officeStaff: [],
    transport: null,
    remarks: [],
    change: null,
  }
  const text = cutBrackets(clean(words), tails)
  const brackets = bracketsOf(text)
  const marks = marksOf(text).filter(
    ({ kind, start }) =>
      (kind !== 'MEDIA' || start > 0) &&
      !brackets.some(({ from, until }) => start > from && start < until),
  )
  const head = text.slice(0, marks[0]?.start ?? text.length)
  tails.title = cutSentences(head, tails)
  marks.forEach((mark, at) => {
    const value = text.slice(mark.end, marks[at + 1]?.start ?? text.length)
    readSegment(mark.kind, value, tails)
  })
  return tails
}

function marksOf(text: string): Mark[] {
  const found: Mark[] = []
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      found.push({ kind, start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of text.matchAll(barePlace)) {
    const end = match.index + match[0].length
    if (isPlaceLike(text.slice(end).replace(/^điểm\s+/iu, '')))
      found.push({ kind: 'PLACE', start: match.index, end })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((mark, at) =>
    found
      .slice(0, at)
      .every(
        (other) =>
          mark.start >= other.end || (mark.start === mark.end && mark.start >= other.start),
      ),
  )
}

/** Brackets that hold a tail are cut out; all others belong to the words around them. */
function cutBrackets(text: string, tails: Tails): string {
  let kept = ''
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '(') {
      if (depth === 0) start = at
      depth += 1
    } else if (sign === ')' && depth > 0) {
      depth -= 1
      if (depth === 0)
        kept += readWhole(text.slice(start + 1, at), tails) ? ' ' : text.slice(start, at + 1)
    } else if (depth === 0) kept += sign
  }
  if (depth > 0) kept += text.slice(start)
  return kept.replace(/ +([.,;:])/g, '$1').replace(/ {2,}/g, ' ')
}

function readWhole(inside: string, tails: Tails): boolean {
  return readBracket(inside, tails) || readLabels(inside, tails)
}

/** "(điểm tập trung: cổng UBND 9h30)": a bracket that begins with a label is that label's. */
function readLabels(inside: string, tails: Tails): boolean {
  const words = oneLine(inside)
  const marks = marksOf(words).filter(({ kind }) => kind !== 'MEDIA' && kind !== 'CONTENT')
  if (marks[0]?.start !== 0) return false
  marks.forEach(({ kind, end }, at) => {
    readSegment(kind, words.slice(end, marks[at + 1]?.start ?? words.length), tails)
  })
  return true
}

function readSegment(kind: Kind, value: string, tails: Tails): void {
  if (kind === 'CONTENT') {
    tails.title = trimmed(`${tails.title} ${cutSentences(value, tails)}`)
    return
  }
  if (kind === 'MEDIA' || kind === 'NOTE') {
    const words = trimmed(oneLine(value))
    if (words !== '') tails.remarks.push(words)
    return
  }
  const [first, ...others] = sentences(value)
  const words = bare(oneLine(first ?? ''))
  if (words !== '') readWords(kind, words, tails)
  for (const sentence of others) {
    // The office's own people close a list of participants in a sentence of their own.
    if (kind === 'ATTEND' && isUnitLike(sentence)) tails.attends.push(trimmed(sentence))
    else readSentence(sentence, tails)
  }
}

/** Labels of people and units: a place behind the last of them is none of theirs. */
const areWho: readonly Kind[] = ['ATTEND', 'INVITE', 'CHAIR', 'PREPARE', 'STAFF']
const placeBehind = /[;,]\s*(?:tại|ở)\s+([^;,]+)$/iu

function readWords(kind: Kind, said: string, tails: Tails): void {
  const place = areWho.includes(kind) ? placeBehind.exec(said) : null
  const isPlace = place?.[1] !== undefined && isPlaceLike(place[1])
  const words = isPlace ? said.slice(0, place.index) : said
  if (isPlace) readPlace(place[1] ?? '', tails)
  if (kind === 'PLACE') readPlace(words, tails)
  else if (kind === 'GATHERING') tails.gatheringPoint ??= words
  else if (kind === 'TIME') tails.timeText ??= words
  else if (kind === 'TIME_PLACE') readTimePlace(words, tails)
  else if (kind === 'INVITE') tails.invitees.push(...listOf(words.replace(inviteEnd, '')))
  else if (kind === 'ATTEND') tails.attends.push(words)
  else if (kind === 'PREPARE') tails.preparingUnit.push(words.replace(duty, ''))
  else if (kind === 'STAFF') tails.officeStaff.push(words)
  else if (kind === 'CHAIR') tails.chairs = words
  else if (kind === 'TRANSPORT') tails.transport ??= words
}

const inviteEnd = /,?\s+(?:cùng\s+(?:tham\s+)?(?:dự|đi|tham gia)|tham\s+dự|dự\s+họp|dự|họp)\s*$/iu

function readPlace(words: string, tails: Tails): void {
  const place = words.replace(/^(?:tại|ở)\s+/iu, '')
  if (tails.place === null) tails.place = place
  else tails.remarks.push(place)
}

function readTimePlace(words: string, tails: Tails): void {
  const match = /^(.*?)(?:[,;]\s*|\s+)(?:tại|ở)\s+(.+)$/iu.exec(words)
  tails.timeText ??= match?.[1] ?? words
  if (match?.[2]) readPlace(match[2], tails)
}

/** A full stop ends a sentence unless it belongs to an abbreviation ("P. họp", "TP. Nam An", "PCT. Thường trực"). */
function sentences(text: string): string[] {
  return text
    .split(
      /(?<![\s(.](?:P|TP|Tp|TX|TT|Q|H|X|St|Dr|Mr|Mrs|Ms|Lt|Gov|No|Đ|PCT|PBT|CT|UV|T|KCN|TS|ThS|PGS|GS|BS|\p{Lu})|^(?:P|TP|PCT|T|\p{Lu}))\.\s+(?=[\p{Lu}\d(“])|\n/u,
    )
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function cutSentences(text: string, tails: Tails): string {
  const flat = oneLine(text)
  const [first, ...others] = sentences(flat)
  const kept = [first ?? '']
  for (const sentence of others) {
    const isChair = chairing.test(trimmed(sentence))
    if (!isChair && !isStaff(trimmed(sentence)) && !preparing.test(sentence)) kept.push(sentence)
    else readSentence(sentence, tails)
  }
  return trimmed(kept.join('. '))
}

const staff =
  /^(?:(?:Đ\/c|đ\/c|Đồng chí)\s+[\p{L} ,]{1,40}?(?:\s*;\s*|$))?(?:\p{Lu}{2,6}(?:\s*[,;\-–&]\s*\p{Lu}{2,6})*)?$/u
const preparing = new RegExp(
  anyCase(
    '^(?:giao\\s+)?(\\p{Lu}.{1,160}?)\\s+(?:chịu\\s+trách\\s+nhiệm\\s+)?chuẩn\\s+bị\\s+(?:nội|báo|tài|hậu|thư|các|phòng|chương|bài)',
  ),
  'u',
)

/** Office leader and section code that close an item: "Đ/c Hòa; NCTH", "NC". */
function isStaff(words: string): boolean {
  return words.length > 1 && words.length < 60 && staff.test(words)
}

const chairing = /^(.{2,80}?)\s+(?:chủ\s+trì|chủ\s+tọa|chủ\s+toạ|điều\s+hành)$/iu

function readSentence(sentence: string, tails: Tails): void {
  const words = trimmed(sentence)
  const unit = preparing.exec(words)?.[1]
  if (words === '') return
  const chair = chairing.exec(words)?.[1]
  if (chair && partyAt(chair)?.length === chair.length) tails.chairs ??= chair
  else if (isStaff(words)) tails.officeStaff.push(words)
  else if (unit) tails.preparingUnit.push(trimmed(unit))
  else tails.remarks.push(words)
}
