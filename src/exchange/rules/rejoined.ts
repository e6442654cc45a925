import { leadOf, verbs } from './leads.ts'
import { after, bulletOf, clean, trimmed } from './words.ts'

/** One line of running text; `isAfterGap` where an empty line or a new paragraph precedes it. */
export type Line = { where: string; text: string; isAfterGap: boolean }

const brokenLabel = /(?:^|\s)(?:Thứ|Thành|Địa|Điểm|Mời|Cùng|Thời|Chủ|ngày|lúc|tại|Đ\/c|đồng|Phó)$/u
const labelEnd = /^(?:Hai|Ba|Tư|Năm|Sáu|Bảy|Nhật|phần|điểm|dự|đi|gian|trì|tại|\d)(?![\p{L}])/iu

/** Puts together again what hard-wrapped text broke inside a bullet or a label. */
export function rejoined(lines: Line[]): Line[] {
  const whole: Line[] = []
  for (const line of lines.flatMap(unfolded)) {
    const last = whole.at(-1)
    const isHalf = last !== undefined && last.text !== '' && line.text !== '' && !line.isAfterGap
    const isBareBullet =
      last !== undefined &&
      trimmed(last.text.replace(/\d/g, '')) === '' &&
      bulletOf(`${last.text} x`) !== ''
    if (isHalf && (isBareBullet || (brokenLabel.test(last.text) && labelEnd.test(line.text)))) {
      last.text = `${last.text} ${line.text}`
    } else whole.push({ ...line })
  }
  return whole
}

function unfolded(line: Line): Line[] {
  return clean(line.text)
    .split('\n')
    .map((text, at) => ({ ...line, text, isAfterGap: at === 0 && line.isAfterGap }))
}

const deed = new RegExp(`^(?:${verbs})${after}`, 'iu')
const goingOn =
  /(?:[,:–(/-]|(?<!\p{L})(?:và|cùng|với|của|tại|ở|do|về|các|là|để|cho|theo|ngày|lúc))$/iu

/** "PCT Dương làm việc với Sở Y tế" below "7h30: Họp tổ tại Phòng họp số 1": another item, not the rest of its place. */
export function isDeed(text: string, above: string): boolean {
  if (!/^\p{Lu}/u.test(text) || goingOn.test(above.trim())) return false
  if (/\([^)]*$/u.test(above)) return false
  return deed.test(text) || deed.test(leadOf(text)?.rest ?? '')
}
