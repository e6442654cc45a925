import { readTime } from '../../time/written/times.ts'
import { after, oneLine, splitOutside, trimmed } from './words.ts'

/** The labelled clauses after an item's subject, each kind in its own field; `title` is the rest. */
export type Tails = {
  title: string
  place: string | null
  gatheringPoint: string | null
  timeText: string | null
  half: string | null
  chairs: string | null
  attends: string[]
  invitees: string[]
  preparingUnit: string[]
  officeStaff: string[]
  transport: string | null
  remarks: string[]
  change: 'POSTPONED' | 'CANCELLED' | 'MOVED' | null
}

/** The order to a preparing unit after its name: to prepare, coordinate, advise and the like. */
export const duty = new RegExp(
  `[\\s,]+(?:chủ\\s+trì|phối\\s+hợp|chuẩn|tham\\s+mưu|bố\\s+trí|đảm\\s+bảo|bảo\\s+đảm|phục\\s+vụ|phát\\s+hành|mời|thực\\s+hiện|(?<!(?:sở|bộ|phòng)\\s)xây\\s+dựng|liên\\s+hệ|thông\\s+báo)${after}.*$`,
  'iu',
)

const half =
  /^(?:buổi\s+)?(?:sáng|chiều|tối|cả\s+ngày|ngày|trưa|all\s+day|sáng\s*(?:và|,|\+|-)\s*chiều)$/iu
const invitation =
  /^(?:(?:có|phát\s+hành|theo|thay|ttm|gm|giấy|thư|công\s+văn|cv|kh|kế\s+hoạch|qđ)\b.*(?:giấy|thư|mời|số\s+\d|riêng|cv|gm)|thay\s+(?:thư|giấy)\s+mời|giấy\s+mời.*|thư\s+mời.*|gm\s+.*|new|mới|bổ\s+sung|thay\s+đổi|điều\s+chỉnh|dự\s+kiến|đột\s+xuất|tbc|tentative)$/iu
const preparingWords = new RegExp(
  `(?:chuẩn\\s+(?:bị|báo\\s+cáo|nội\\s+dung)|^giao(?=\\s)|tham\\s+mưu|đảm\\s+bảo\\s+(?:các\\s+)?điều\\s+kiện|phục\\s+vụ\\s+hậu\\s+cần)${after}`,
  'iu',
)
const staffLabel =
  /^(?:lđ\s*vp|lđvp|cvvp|lđ\s+và\s+(?:công\s+chức|cv)\s+vp|lãnh\s+đạo\s+(?:vp|văn\s+phòng)|vp)\s*(?::\s*|$)/iu
const staffNames = /^(?:(?:P?CVP|CV|CVVP|LĐVP)\s+\p{Lu}[\p{L} ]*(?:[,;]\s*|$))+$/u
const attendLabel = /^(?:cùng\s+)?(?:tham\s+)?(?:dự|đi|gồm|thành\s+phần|mời\s+dự)\s*:\s*/iu
const people = /^(?:các\s+)?(?:đ\/c|đồng\s+chí|ông|bà|pct|ct|phó|chủ\s+tịch)\b/iu

/**
 * Reads the inside of a bracket into the item's fields. False when it is no tail: the bracket then
 * stays where it was printed.
 */
export function readBracket(inside: string, tails: Tails): boolean {
  const words = trimmed(oneLine(inside))
  if (words === '') return true
  if (tails.timeText === null && readTime(words)?.startTime) {
    tails.timeText = words
    return true
  }
  return (
    readHalf(words, tails) ||
    readLabelled(words, tails) ||
    readPreparing(words, tails) ||
    readNote(words, tails)
  )
}

/** "(sáng; dự: đ/c Triệu)", "(dự: các đ/c …; chiều)", "(cả ngày)". */
function readHalf(words: string, tails: Tails): boolean {
  const pieces = splitOutside(words, /[;,](?!\s*\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s*$)/u).map(trimmed)
  const at = pieces.findIndex((piece) => half.test(piece))
  const closing = pieces[at]
  if (closing === undefined) return false
  tails.half ??= closing
  const others = splitOutside(words, /;/).map(trimmed)
  const rest =
    others.length > 1
      ? others.filter((piece) => piece !== closing)
      : pieces.filter((_, n) => n !== at)
  for (const piece of rest) {
    if (readTime(piece)?.startTime) tails.timeText ??= piece
    else if (!readLabelled(piece, tails)) {
      if (people.test(piece)) tails.attends.push(piece)
      else tails.remarks.push(piece)
    }
  }
  return true
}

function readLabelled(words: string, tails: Tails): boolean {
  const staff = staffLabel.exec(words)
  if (staff) {
    tails.officeStaff.push(trimmed(words.slice(staff[0].length)) || words)
    return true
  }
  if (staffNames.test(words)) {
    tails.officeStaff.push(words)
    return true
  }
  const attend = attendLabel.exec(words)
  if (!attend) return false
  tails.attends.push(trimmed(words.slice(attend[0].length)))
  return true
}

function readPreparing(words: string, tails: Tails): boolean {
  if (
    !preparingWords.test(words) ||
    /^(?:công\s+tác\s+)?chuẩn\s+bị\s+(?:cho|tổ|đại|hội)/iu.test(words)
  )
    return false
  for (const piece of splitOutside(words, /;/)) {
    const unit = trimmed(piece.replace(/^(?:đề\s+nghị\s+)?giao\s+/iu, '').replace(duty, ''))
    if (unit !== '' && unit !== piece) tails.preparingUnit.push(unit)
    else tails.remarks.push(piece)
  }
  return true
}

function readNote(words: string, tails: Tails): boolean {
  if (/^(?:tạm\s+)?(?:hoãn)(?:$|[\s,:])/iu.test(words)) tails.change = 'POSTPONED'
  else if (/^(?:đã\s+)?(?:hủy|huỷ|bỏ|canceled|cancelled)(?:$|[\s,:])/iu.test(words))
    tails.change = 'CANCELLED'
  else if (
    /^(?:đã\s+)?(?:dời|chuyển|lùi|rời|đổi|moved|postponed)(?:\s+(?:sang|đến|lịch|ngày|giờ|to)|$)/iu.test(
      words,
    )
  )
    tails.change = 'MOVED'
  else if (/^(?:xe|tự\s+túc|đi\s+xe)(?:$|[\s:])/iu.test(words)) {
    tails.transport ??= words
    return true
  } else if (!invitation.test(words)) return false
  tails.remarks.push(words)
  return true
}
