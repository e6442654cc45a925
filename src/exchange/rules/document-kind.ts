import { daysBetween, weekOf } from '../../time/weeks.ts'
import { findTime } from '../../time/written/times.ts'
import { whenMarks } from '../../time/written/when.ts'
import type { SourceDocument } from '../documents/source.ts'
import type { Leftover } from './entry.ts'
import type { Heading } from './heading.ts'
import { oneLine } from './words.ts'

/**
 * A document that is no week's or month's programme. LIST_OF_DATES: a year's receptions or duties, a line each.
 * OTHER_PROGRAMME: that of a visit or a conference.
 */
export type OtherDocument = 'LIST_OF_DATES' | 'OTHER_PROGRAMME'

const mostDays = 45
const leastWeeks = 5
const ofWeek =
  /tuần|lịch\s+(?:công\s+tác|làm\s+việc)|week|tháng\s+\d{1,2}(?!\d|\s*năm\s*\d{4}\s*[-–])/iu
const ofYear =
  /(?:tiếp\s+(?:công\s+)?dân|trực(?:\s+(?:ban|lãnh\s+đạo|cơ\s+quan))?|lịch\s+tiếp)(?:(?!tháng|tuần|ngày)[^\n]){0,80}?(?:năm|quý|(?:6|sáu)\s+tháng)\s/iu
const ofVisit =
  /(?:chương\s+trình|lịch\s+trình|kịch\s+bản)[^\n]{0,60}?(?:đón\s+(?:tiếp|đoàn)|tiếp\s+đoàn|chuyến\s+(?:thăm|công\s+tác|đi)|thăm\s+(?:và|chính|hữu|làm)|hội\s+nghị|hội\s+thảo|đại\s+hội|lễ\s|kỳ\s+họp|tham\s+quan|tập\s+huấn)|(?:programme?|itinerary|agenda)\b[^\n]{0,80}\b(?:visit|delegation|conference|workshop|summit)|(?:visit|delegation|conference|workshop)\b[^\n]{0,30}\b(?:programme?|itinerary|agenda)/iu

/** The kind of a document that is none of a week or month, judged by its heading and where its dates lie; else null. */
export function otherDocument(
  document: SourceDocument,
  heading: Heading,
  lines: string[],
): OtherDocument | null {
  const { period } = heading
  if (period && daysBetween(period.startsOn, period.endsOn) < mostDays) {
    return isVisit(lines) ? 'OTHER_PROGRAMME' : null
  }
  const words = oneLine(lines.join(' ')).slice(0, 1000)
  if (!/tuần|week/iu.test(words) && ofYear.test(words)) return 'LIST_OF_DATES'
  if (isScattered(document, heading.year)) return 'LIST_OF_DATES'
  return isVisit(lines) ? 'OTHER_PROGRAMME' : null
}

function isVisit(lines: string[]): boolean {
  const words = oneLine(lines.join(' ')).slice(0, 1000)
  return ofVisit.test(words) && !ofWeek.test(words)
}

/** True where most lines with an hour name a day of their own, over more weeks than a month has. */
function isScattered(document: SourceDocument, year: number | null): boolean {
  const lines = linesOf(document).map(({ text }) => text)
  const dated = lines.map((text) => datesIn(text, year))
  const told = lines.filter((text, at) => dated[at]?.length || isTimed(text)).length
  const days = dated.flatMap(([first]) => (first ? [first] : [])).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length <= told / 2) return false
  const weeks = new Set(days.map((day) => `${weekOf(day).year} ${weekOf(day).week}`))
  return weeks.size >= leastWeeks && daysBetween(first, last) > mostDays
}

function isTimed(text: string): boolean {
  return /\d/.test(text) && findTime(text, { isAnywhere: true })?.time.startTime != null
}

function datesIn(text: string, year: number | null): string[] {
  if (!/\d/.test(text)) return []
  return whenMarks(text, year === null ? {} : { year }).flatMap((mark) => {
    const date = mark.kind === 'DAY' ? mark.date : mark.kind === 'DAYS' ? mark.first : null
    return date?.date && date.month !== null ? [date.date] : []
  })
}

function linesOf({ blocks }: SourceDocument): { where: string; text: string }[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'PARAGRAPH'
      ? [{ where: block.where, text: oneLine(block.text) }]
      : block.rows.map(({ where, cells }) => ({
          where,
          text: cells
            .filter(({ isCarried, text }) => !isCarried && text.trim() !== '')
            .map(({ text }) => oneLine(text))
            .join(' | '),
        })),
  )
  return lines.filter(({ text }) => text !== '')
}

/** All of a document, line by line, as text that became no entry. */
export function allLeft(document: SourceDocument): Leftover[] {
  return linesOf(document).map((line) => ({ ...line, why: 'OTHER_DOCUMENT' }))
}
