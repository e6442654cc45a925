import type { KnownNames } from './known.ts'
import { folded } from './words.ts'

// Words that lines without any mark use; each has as many letters with marks as without.
const phrases = [
  'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|cả ngày|hôm nay|ngày mai|tuần này|tuần sau|tuần tới',
  'sáng|chiều|tối|trưa|ngày|giờ|phút|từ ngày|đến ngày|đến hết|từ|đến|lúc|vào lúc|tháng|năm|quý',
  'phó chủ tịch thường trực|phó chủ tịch|chủ tịch|phó chánh văn phòng|chánh văn phòng|phó giám đốc|giám đốc|bí thư|phó bí thư|đồng chí|các phó chủ tịch|lãnh đạo',
  'phòng họp số|phòng họp|hội trường|phòng|trụ sở|trung tâm|nhà khách|nhà hát|quảng trường|địa điểm|điểm tập trung|tập trung',
  'họp|giao ban|hội nghị|hội thảo|hội ý|nghe|báo cáo|làm việc|kiểm tra|tiếp công dân|tiếp khách|tiếp|dự|tham dự|chủ trì|mời|thành phần|chuẩn bị|nội dung|thăm|đi công tác|công tác|khảo sát|lễ|tổng kết|sơ kết|tập huấn|trực|đoàn|với|và|về|tại|cho',
  'hoãn|tạm hoãn|dời|hủy|chuyển sang|không họp|cuộc họp|lịch|thứ',
  'ban|công an|tỉnh|huyện|xã|phường|thành phố|văn phòng|ủy ban|tỉnh ủy|thanh tra',
]
const words = phrases.flatMap((line) => line.split('|'))
const spoken = new Map(words.map((phrase) => [folded(phrase), phrase]))
const isEnglish =
  /\b(?:the|and|with|meeting|for|of|at|on|monday|tuesday|wednesday|thursday|friday)\b/i

/**
 * A line that was typed without any mark ("hop giao ban sang thu 2"), with the marks of the words that the grammar and
 * the office know, letter for letter; any other line as it is.
 */
export function withMarks(line: string, known: KnownNames | null): string {
  if (/[^\p{ASCII}–—…’‘“”]/u.test(line) || isEnglish.test(line)) return line
  const all = new Map([...spoken, ...namesOf(known)])
  const longest = Math.max(...[...all.keys()].map((phrase) => phrase.split(' ').length))
  return replaced(line, all, longest)
}

function namesOf(known: KnownNames | null): [string, string][] {
  if (known === null) return []
  const { persons, units, groups, rooms } = known
  const given = persons.map(({ name }) => name.split(' ').at(-1) ?? name)
  const names = [...persons, ...units, ...groups, ...rooms].map(({ name }) => name)
  // A given name of no mark is itself; one that is also a word of the grammar stays that word.
  return [...names, ...given]
    .map((name): [string, string] => [folded(name), name])
    .filter(([plain, name]) => plain.length === name.length && !spoken.has(plain))
}

function replaced(line: string, all: ReadonlyMap<string, string>, longest: number): string {
  const tokens = [...line.matchAll(/[\p{L}&]+/gu)]
  let left = ''
  let at = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const from = tokens[index]?.index ?? 0
    for (let count = Math.min(longest, tokens.length - index); count > 0; count -= 1) {
      const last = tokens[index + count - 1]
      const until = (last?.index ?? 0) + (last?.[0].length ?? 0)
      const piece = line.slice(from, until)
      const phrase = all.get(piece.toLowerCase())
      if (phrase === undefined) continue
      left += line.slice(at, from) + inCaseOf(piece, phrase)
      at = until
      index += count - 1
      break
    }
  }
  return left + line.slice(at)
}

function inCaseOf(piece: string, phrase: string): string {
  return [...phrase]
    .map((sign, at) =>
      piece[at] === piece[at]?.toLowerCase() ? sign.toLowerCase() : sign.toUpperCase(),
    )
    .join('')
}

/** The words of a line typed without marks as they were typed. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}
