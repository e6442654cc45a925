import { indexOnce, type KnownNames, roomKeyOf, roomMatch } from './known.ts'
import { verbs } from './leads.ts'
import { isPlaceLike, isRoomLike, placeInside } from './place.ts'
import { joined, segmentsOf } from './segments.ts'
import { after, before, gap, trimmed } from './words.ts'

/** The place that a title names, and the title without it. */
export type Venue = { title: string; place: string | null }

/** Finds a room by its name, or a segment that is a place and nothing else. */
export function setOffVenueOf(title: string, known: KnownNames | null): Venue {
  return roomOf(title, known) ?? placeSegmentOf(title, known) ?? { title, place: null }
}

/** The same, else the last "tại …" of a title that nobody's name follows any more. */
export function venueOf(title: string, known: KnownNames | null): Venue {
  const found = setOffVenueOf(title, known)
  return found.place === null ? (placeInside(title) ?? found) : found
}

const led = '(?:(?:tại|ở|in|at|@)\\s*)'
const numbered =
  '(?:(?:phòng\\s+họp|p\\.?\\s?họp|ph)\\s*(?:số\\s*)?(?:\\d{1,3}[a-zđ]?|[a-zđ]\\d?)|(?:phòng\\s+họp|hội\\s+trường|ht)\\s+(?:lớn|nhỏ|[a-zđ]\\d?|tầng\\s+\\d{1,2}|số\\s+\\d{1,2}|trực\\s+tuyến))'
const spoken =
  /(?:sửa\s+chữa|nâng\s+cấp|cải\s+tạo|bàn\s+giao|khánh\s+thành|xây\s+dựng|của|trang\s+trí|bố\s+trí|chuẩn\s+bị|khảo\s+sát|sửa|mua\s+sắm)\s*$/iu

/** A room named so that it can be nothing else, at an end of a segment or behind "tại". */
function roomOf(title: string, known: KnownNames | null): Venue | null {
  for (const match of title.matchAll(roomPattern(known))) {
    const [whole = '', mark = '', words = ''] = match
    const [head, tail] = [title.slice(0, match.index), title.slice(match.index + whole.length)]
    if (spoken.test(head)) continue
    const endsThere = /^\s*(?:$|[,;:.)(|‖–—]|-\s)/u.test(tail)
    const isSetOff = /(?:^|[,;:.|‖–—]|\s-)\s*$/u.test(head)
    if (mark === '' && !endsThere && !isSetOff) continue
    // "tại Phòng họp số 2 UBND tỉnh" has a longer name than the room alone.
    if (!endsThere && mark !== '' && /^\s+(?:\p{Lu}|tầng|của|nhà|ubnd)/u.test(tail)) continue
    const left = tidy(`${head} ${gap} ${tail}`)
    if (left !== '') return { title: left, place: words.trim() }
  }
  return null
}

function roomPattern(known: KnownNames | null): RegExp {
  const names = (known?.rooms ?? [])
    .flatMap(({ name, shortName }) => [name, shortName])
    .filter((name) => name.length > 2 && isNamedLikeRoom(name))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.trim().split(/\s+/).map(escaped).join('\\s+'))
  const any = [...names, numbered].join('|')
  return new RegExp(`${before}(${led})?(${any})${after}`, 'giu')
}

// "Khánh tiết" alone may be part of other words; with "phòng" before it, it is the room.
function isNamedLikeRoom(name: string): boolean {
  return isRoomLike(name) || roomKeyOf(name).startsWith('ph') || /\d/.test(name)
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const unitLike =
  /^(?:sở|ban|bộ|ubnd|hđnd|(?:ủy|uỷ)\s+ban|công\s+an|bch|cục|chi\s+cục|văn\s+phòng|vp|đảng|trường\s+(?:ban|phòng|đoàn)|thành\s+(?:phần|viên)|tỉnh\s+(?:ủy|uỷ|đoàn)|hội(?!\s+trường)|đoàn|tổ)(?![\p{L}])/iu
const actsInside = new RegExp(`${before}(?:${verbs}|mời|chuẩn\\s+bị)${after}`, 'iu')

const building =
  /^(?:sân|trụ\s+sở|nhà\s+(?:khách|hát|văn|thi|hàng)|hội\s+trường|phòng|sảnh|khách\s+sạn|trung\s+tâm|quảng\s+trường|công\s+viên|bến|cảng|chợ|đền|chùa|nghĩa\s+trang|tượng\s+đài|thư\s+viện|bảo\s+tàng|rạp|trường)(?![\p{L}])/iu

/** A segment that is nothing but a place: "Hội trường A", "tại Nhà hát tỉnh", "@ Room 2". */
function placeSegmentOf(title: string, known: KnownNames | null): Venue | null {
  const segments = segmentsOf(title)
  if (segments.length < 2) return null
  const at = segments.findIndex(({ text }) => isPlaceSegment(text, known))
  const found = segments[at]
  if (found === undefined) return null
  const rest = segments.filter((_, place) => place !== at)
  return { title: tidy(joined(rest)), place: withoutLead(found.text) }
}

function isPlaceSegment(text: string, known: KnownNames | null): boolean {
  const place = withoutLead(text)
  const isLed = place !== text
  if (known !== null && roomMatch(place, indexOnce(known))?.roomId != null) return true
  if (place === '' || place.length > 120 || /[()]/.test(place)) return false
  if (isRoomLike(place) && !actsInside.test(place)) return true
  if (!isPlaceLike(place)) return isLed && /^[\p{Lu}\d]/u.test(place) && !actsInside.test(place)
  if (unitLike.test(place)) return isLed
  if (/^(?:xã|phường|thị\s+trấn|huyện|thành\s+phố|tp\.?|quận|thôn|ấp)\s+\p{Lu}/u.test(place))
    return true
  return (isLed || /^\p{Lu}/u.test(place) || building.test(place)) && !actsInside.test(place)
}

function withoutLead(text: string): string {
  return text
    .replace(/^(?:(?:địa\s+điểm|điểm)\s*:?\s*)?(?:tại|ở|@|at(?=\s)|in(?=\s))\s*/iu, '')
    .trim()
}

function tidy(text: string): string {
  return trimmed(
    text
      .replace(new RegExp(`^[\\s,;:.${gap}–—-]+|[\\s,;:.${gap}–—-]+$`, 'gu'), '')
      .replace(/\s{2,}/g, ' '),
  )
}
