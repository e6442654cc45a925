import { skip } from './text.ts'

const papers =
  'ct|nq|qđ|kl|hd|tb|cv|kh|bc|tt|ttr|gm|qc|nđ|lh|tw|ubnd|hđnd|đa|bb|tbkl|pa|vp|snv|stc|sxd|bqp|bca|bct|ttg'
const things = [
  // Quarters, years, terms, months: "Quý IV/2026", "giai đoạn 2021 - 2025", "tháng 11", "khóa XV".
  'quý\\s?(?:[ivx]{1,4}|\\d)(?:\\s?(?:/|-|năm)\\s?\\d{4})?',
  '(?:năm(?:\\s+học)?|giai đoạn|thời kỳ|nhiệm kỳ)\\s+\\d{4}(?:\\s?-\\s?\\d{4})?',
  'tháng\\s?\\d{1,2}(?:\\s?[/-]\\s?\\d{4}|,?\\s?năm\\s?\\d{4})?(?![\\d/])',
  '(?:khóa|khoá|kỳ họp thứ|phiên (?:họp )?thứ|lần thứ|lần|đợt|vòng|tập|mục|điều|khoản|bên|người|hạng|giải|cấp|bậc|quyển|chương)\\s+(?:thứ\\s+)?(?:\\d{1,3}|[ivx]{1,5}|hai|ba|tư|năm|sáu|bảy|nhất)(?![\\p{L}\\d])(?!\\s?(?::\\d|h\\d?|g\\d|giờ))',
  '(?:giai đoạn|gói thầu|gói|tuyến|lô|cụm|nhóm|phương án)\\s+(?:số\\s+)?\\d{1,3}(?![\\d/:]|\\s?(?:h|g|giờ)(?!\\p{L}))',
  // Papers: "số 12/QĐ-UBND", "40-CT/TW", "28/2017/NQ-HĐND".
  'số\\s?:?\\s?\\d{1,6}(?:[/-]\\d{4})?[/-]\\p{L}[\\p{L}\\d/&-]*',
  `\\d{1,6}(?:/\\d{4})?[/-](?:${papers})(?![\\p{L}])[\\p{L}\\d/&-]*`,
  // Lengths: "6 tháng", "5 năm", "2 ngày", "30 phút", "75 năm ngày thành lập".
  '\\d{1,4}\\s(?:tháng(?!\\s?\\d)|năm|tuần|ngày(?!\\s?(?:\\d|:))|phút|người|đại biểu|lượt|hộ|xã|dự án|tiếng|km|ha|tỷ|triệu)(?![\\p{L}])',
  // Days that a feast or an anniversary is named for.
  '(?:kỷ niệm|chào mừng|mừng|hưởng ứng|nhân|dịp|ngày hội|ngày lễ)\\s+(?:lần thứ \\d+\\s+)?(?:\\d{1,3}\\s?năm\\s+)?(?:ngày\\s+)(?:(?!ngày)\\p{L}+\\s+){0,6}?(?:\\(?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:[/.-]\\d{2,4})?\\)?(?!\\d)|chủ nhật|thứ bảy)',
  'ngày\\s(?:chủ nhật|thứ bảy)\\s(?:xanh|đỏ|sạch|hồng|tình nguyện|vì)',
  // Streets, squares and halls that are named for a day.
  '(?:đường|phố|quảng trường|công viên|sân vận động|tượng đài|bệnh viện|cầu|chợ|trường(?:\\s(?:thpt|thcs|tiểu học|mầm non))?|rạp|nhà văn hóa|nhà văn hoá)\\s\\d{1,2}(?:\\s?[/-]\\s?\\d{1,2}|\\stháng\\s\\d{1,2})(?![\\d/])',
  'nhà số\\s?\\d+(?:/\\d+)*',
  'ban chỉ đạo\\s?\\d+|bcđ\\s?\\d+|tổ công tác\\s?\\d+|đề án\\s?\\d+|quốc lộ\\s?\\d+|ql\\s?\\d+\\p{L}?',
]
const CITED = new RegExp(`(?:${things.join('|')})`, 'yu')

/**
 * The end of what is written at a place like a day or a time and is the number of something: a quarter, a term, a
 * paper, a length, an anniversary, a street. The place itself when there is none.
 */
export function citedEnd(text: string, at: number): number {
  return skip(CITED, text, at)
}
