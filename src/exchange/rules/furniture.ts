import type { ReadParty } from './entry.ts'
import { partyAt } from './parties.ts'
import { anyCase, bare, clean, folded, trimmed } from './words.ts'

const navigation = new Set([
  'tuan truoc',
  'tuan hien tai',
  'tuan sau',
  'tuan nay',
  'tuan toi',
  'trang chu',
  'dong',
  'in',
  'in trang',
  'xem',
  'xem them',
  'tai ve',
  'quay lai',
  've dau trang',
  'gioi thieu',
  'lien he',
  'tim kiem',
  'tuan thu: nam:',
  'tuan: nam:',
  'previous week',
  'next week',
  'this week',
  'back',
  'print',
  'share',
  'home',
  'search',
  'skip to main content',
  'lich lam viec',
  'lich cong tac',
  'error message',
  '###',
])
const furniture = new RegExp(
  [
    '^(?:trang\\s*|page\\s*)?[-–]?\\s*\\d{1,3}\\s*[-–]?(?:\\s*(?:/|of|trên)\\s*\\d{1,3})?$',
    '^\\*\\*.*\\*\\*?$',
    '^cộng\\s+h[oòóỏõọ]*[aàòóa]?\\s+xã\\s+hội',
    '^độc\\s+lập\\s*[-–]\\s*tự\\s+do',
    '^số\\s*:',
    '^\\(?\\s*cập\\s+nhật',
    '^lịch\\s+này\\s+thay',
    '^[-–_=*~.·\\s]{3,}$',
    '^(?:ngày\\s+đăng|tác\\s+giả|lượt\\s+xem|nguồn|đăng\\s+bởi|last\\s+updated|posted|published|copyright|©)',
    '^https?://',
    '^events?\\s+labeled',
    '^please\\s+note',
    '^the\\s+.*schedule\\s+is\\s+subject\\s+to',
    '^[\\p{L} .]{2,40},\\s*ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}$',
  ].join('|'),
  'iu',
)
const closing = new RegExp(
  anyCase(
    '^(?:nơi\\s+nhận|(?:TL|KT|TM|TUQ|Q)\\.\\s*\\p{Lu}{2,}|chánh\\s+văn\\s+phòng$|phó\\s+chánh\\s+văn\\s+phòng$|\\(đã\\s+ký\\)|người\\s+lập|thủ\\s+trưởng\\s+đơn\\s+vị$|lưu\\s*:\\s*vt|ghi\\s+chú\\s*:\\s*(?:lịch|chương\\s+trình|các)|lưu\\s+ý\\s*:\\s*(?:lịch|các\\s+đơn))',
  ),
  'u',
)

/** Finds a line that belongs to the page and not to the week, else null; CLOSING lines end the programme. */
export function isFurniture(line: string): 'FURNITURE' | 'CLOSING' | null {
  const text = clean(line)
  if (closing.test(text)) return 'CLOSING'
  return navigation.has(folded(text)) || furniture.test(text) ? 'FURNITURE' : null
}

const notice = new RegExp(
  anyCase(
    '^[*•_\\s]*(?:(?:lịch|phân\\s+công|danh\\s+sách|(?:ca|kíp|tổ|số)|lãnh\\s+đạo|ban\\s+giám\\s+đốc|chỉ\\s+huy|cán\\s+bộ|chuyên\\s+viên|lái\\s+xe|bảo\\s+vệ|văn\\s+phòng|người|bộ\\s+phận)(?:\\s+\\p{L}+){0,2}\\s+)?trực(?!\\s+(?:tiếp|tuyến|thuộc|quan|thăng))(?:\\s+[^:.;\\n]{1,50})?\\s*:|^[*•_\\s]*(?:(?:số\\s+)?điện\\s+thoại|đường\\s+dây\\s+nóng|hotline|liên\\s+hệ|mọi\\s+thắc\\s+mắc|kính\\s+gửi|nơi\\s+gửi|thông\\s+báo|email|website)(?:\\s+[^:.;\\n]{1,40})?\\s*:',
  ),
  'u',
)

/** True for a line about the week and no item of it: who is on duty ("Trực ban: Đ/c Nam"), whom to ask. */
export function isNotice(line: string): boolean {
  return notice.test(clean(line))
}

/** True for a line that begins with a label of a few words ("Hình thức: trực tuyến"): it goes on with no title. */
export function isLabelled(line: string): boolean {
  return /^[\p{Lu}][\p{L}/]*(?:\s+[\p{L}\d/]+){0,5}\s*:(?!\d)/u.test(line)
}

/** True for the heading of a part of the programme: "II. VĂN PHÒNG". */
export function isSection(line: string): boolean {
  const [, words = ''] = /^[*_\s]*(?:[IVX]{1,4}|[A-H])\s*[.)/-]\s*(.+?)[\s:*_]*$/u.exec(line) ?? []
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}|\d/u.test(words) && partyAt(words) === null
}

/** True for the words of a day that says it holds nothing: "Nghỉ lễ", "Không có lịch", "No public events", "///". */
export function isEmptyDay(words: string): boolean {
  const body = bare(words)
  if (/^[/\\x×\s–-]+$/iu.test(words)) return true
  return /^(?:no\s+(?:public\s+)?(?:events?|meetings?|schedule)|(?:nghỉ|nghi)(?:\s+(?:lễ|tết|bù|cuối tuần|theo).*)?$|không\s+có\s+(?:lịch|nội dung)|office\s+closed|.*[–-]\s*office\s+closed|holiday$)/iu.test(
    body,
  )
}

/** "Governor A. B. Holt’s Schedule": the person whose every entry this is. */
export function ownerOf(line: string): ReadParty | null {
  const match =
    /^\**\s*(.{3,80}?)[’'`]s?\s+(?:(?:weekly|public|daily|official|revised|updated)\s+)*(?:schedule|diary|calendar|programme|program|agenda)\b/iu.exec(
      clean(line),
    )
  if (!match?.[1] || /^(?:the|this)\s/i.test(match[1]) || match[1].split(' ').length > 8)
    return null
  const words = trimmed(match[1])
  const found = partyAt(words)
  return found ? { ...found.party, words } : { words, kind: 'PERSON', name: words, role: null }
}
