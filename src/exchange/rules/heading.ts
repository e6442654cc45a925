import { findDate } from '../../time/written/dates.ts'
import { readPeriod } from '../../time/written/periods.ts'
import { findTime } from '../../time/written/times.ts'
import type { ReadingOptions } from './entry.ts'
import { clean, folded, oneLine, trimmed } from './words.ts'

/** The facts of a programme stated above its first day. `period`: both days inclusive. */
export type Heading = {
  title: string | null
  period: { startsOn: string; endsOn: string } | null
  year: number | null
  adjustment: number | null
  lastUpdated: string | null
  issuer: string | null
  warnings: string[]
}

const ordinals: Record<string, number> = {
  nhat: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
}

/** Reads title, period, year, adjustment and issuer from the lines above the first day, the page title and the file name. */
export function readHeading(
  lines: string[],
  pageTitle: string | null,
  options: ReadingOptions,
): Heading {
  const texts = lines.map(oneLine).filter((line) => line !== '')
  const named = [
    ...texts,
    texts.join(' ').slice(0, 2000),
    pageTitle ?? '',
    options.fileName.replace(/_/g, ' '),
  ].map((text) => text.normalize('NFC'))
  const year = yearOf(texts, named) ?? options.year ?? null
  const period = periodOf(named, year)
  const updated = texts.map(updatedAt).find((found) => found !== null) ?? null
  return {
    title: titleOf(texts, pageTitle),
    period: period && { startsOn: period.startsOn, endsOn: period.endsOn },
    year: period ? Number(period.startsOn.slice(0, 4)) : year,
    adjustment: adjustmentOf(texts.join('\n')),
    lastUpdated: updated,
    issuer: issuerOf(texts),
    warnings: period?.warnings ?? [],
  }
}

function periodOf(
  texts: string[],
  year: number | null,
): { startsOn: string; endsOn: string; warnings: string[] } | null {
  for (const text of texts) {
    const found = readPeriod(text, year === null ? {} : { year })
    if (found?.startsOn && found.endsOn) {
      return { startsOn: found.startsOn, endsOn: found.endsOn, warnings: found.warnings }
    }
  }
  return null
}

/** The year of the period counts before any other year named in the heading, that before the file's name. */
function yearOf(texts: string[], named: string[]): number | null {
  for (const text of named) {
    const year = readPeriod(text)?.year
    if (year) return year
  }
  for (const text of [...texts, ...named]) {
    const match =
      /(?:năm|year|[/.-])\s*(20\d{2})(?!\d)/iu.exec(text) ?? /(?<!\d)(20[0-4]\d)(?!\d)/u.exec(text)
    if (match?.[1]) return Number(match[1])
  }
  return null
}

function adjustmentOf(text: string): number | null {
  const match =
    /(?:điều\s+chỉnh|bổ\s+sung|thay\s+đổi)(?:[,\s]+(?:và\s+)?(?:điều\s+chỉnh|bổ\s+sung|thay\s+đổi))*\s+(?:lần\s+)(?:thứ\s+)?(\d{1,2}|\p{L}+)/iu.exec(
      text,
    )
  if (!match?.[1]) return /\(\s*(?:điều\s+chỉnh|bổ\s+sung)[^()]*\)/iu.test(text) ? 1 : null
  const number = Number(match[1])
  return Number.isInteger(number) ? number : (ordinals[folded(match[1])] ?? null)
}

/** "Cập nhật lần cuối: 14:36 17/03/2022" as a local 'YYYY-MM-DDTHH:mm'. */
function updatedAt(text: string): string | null {
  const label = /cập\s+nhật(?:\s+lần\s+cuối)?|last\s+updated/iu.exec(text)
  if (!label) return null
  const rest = text
    .slice(label.index + label[0].length)
    .replace(/^[\s:]*(?:lúc|ngày|vào)?\s*/iu, '')
  const date = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(rest)
  const day = date ? findDate(date[0])?.date.date : null
  const time = findTime(rest.replace(date?.[0] ?? '', ' ').trim())?.time.startTime
  return day ? `${day}T${time ?? '00:00'}` : null
}

function titleOf(texts: string[], pageTitle: string | null): string | null {
  const at = texts.findIndex(
    (text) =>
      /^>?\s*(?:lịch|chương\s+trình|thông\s+báo|kế\s+hoạch|dự\s+kiến|thời\s+gian\s+biểu)|schedule|programme|diary|agenda/iu.test(
        text,
      ) && text.length > 9,
  )
  const found = texts[at]?.replace(/^>\s*/, '')
  if (found === undefined) return pageTitle
  // "THÔNG BÁO" or "LỊCH CÔNG TÁC" stand on a line of their own, what it is about on the next.
  const next = texts[at + 1] ?? ''
  const isShort =
    found.length < 24 &&
    /^(?:lịch|tuần|của|công\s+tác|làm\s+việc)/iu.test(next) &&
    readPeriod(next) === null
  return trimmed(isShort ? `${found} ${next}` : found)
}

function issuerOf(texts: string[]): string | null {
  const line = texts.find(
    (text) =>
      /^(?:UBND|HĐND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|SỞ|TỈNH|HUYỆN|THÀNH|ĐẢNG|VĂN PHÒNG|BAN|TRƯỜNG|BỘ|CỤC|CHI CỤC|XÃ|PHƯỜNG|THỊ)\s/u.test(
        text,
      ) &&
      !/^ĐẢNG CỘNG SẢN/u.test(text) &&
      text === text.toUpperCase(),
  )
  if (line) return clean(line.replace(/\s*CỘNG HÒA.*$/u, ''))
  const title = texts.find((text) => /^(?:lịch|chương\s+trình)/iu.test(text)) ?? ''
  return (
    /((?:UBND|HĐND|(?:Tỉnh|Huyện|Thành|Đảng|Thị|Quận) (?:ủy|uỷ)|Sở)(?:\s+(?:tỉnh|huyện|thành phố|xã|phường|thị xã|thị trấn|quận))?(?:\s+\p{Lu}\p{L}+){0,4})/u.exec(
      title,
    )?.[1] ?? null
  )
}
