import { weekdayOf } from './dates.ts'
import { dayAfter, dayBefore } from './days.ts'
import { type Week, weekFromText } from './weeks.ts'

/** The place in the calendar that a text names: a week, with the day in it where the text names one. */
export interface NamedWeek {
  week: Week
  day?: string
}

/** The outcome of reading a text: a week; one that there is not, such as week 54 or 30 February; or words that name none. */
export type WeekReading = NamedWeek | 'impossible' | 'words'

/**
 * Reads what people type to reach a week or a day, in Vietnamese or English, with marks or without: `hôm nay`, `tuần sau`,
 * `thứ 5 tuần sau`, `next Monday`, `5 tháng 12`, `Dec 5`, and all that `weekFromText` reads. A week or a date without a year
 * is the one nearest to `today`, which lies in the next year for `1/1` in November.
 */
export function weekFromWords(text: string, today: string): WeekReading {
  const typed = plain(text)
  const day = dayFromWords(typed, today)
  if (day !== undefined) return weekOn(day, day)
  const weeks = weeksAway(typed)
  if (weeks !== undefined) return weekOn(shifted(today, weeks * 7))
  const written = inNumbers(typed)
  return nearest(written, today) ?? (isNumbered.test(written) ? 'impossible' : 'words')
}

function nearest(typed: string, today: string): NamedWeek | undefined {
  const year = Number(today.slice(0, 4))
  const now = weekFromText(today, year) ?? { year, number: 1 }
  const away = ({ week }: NamedWeek) =>
    Math.abs((week.year - now.year) * 52 + week.number - now.number)
  const named = [year, year + 1, year - 1].flatMap((each): NamedWeek[] => {
    const week = weekFromText(typed, each)
    return week === undefined ? [] : [{ week, ...dayIn(typed, each) }]
  })
  return named.sort((one, other) => away(one) - away(other))[0]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const nameFirst = new RegExp(`^${monthName} (\\d{1,2})(?:,? (\\d{4}))?$`)
const dayFirst = new RegExp(`^(\\d{1,2}) ${monthName}(?: (\\d{4}))?$`)
const vietnamese = /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam (\d{4}))?$/

/** The date of a text whose month is named, in numbers; any other text as it is. */
function inNumbers(typed: string): string {
  const [, name = '', after = '', year] = nameFirst.exec(typed) ?? []
  if (name !== '')
    return [after, months.indexOf(name.slice(0, 3)) + 1, year].filter(Boolean).join('/')
  const [, before = '', named = '', itsYear] = dayFirst.exec(typed) ?? []
  if (named !== '')
    return [before, months.indexOf(named.slice(0, 3)) + 1, itsYear].filter(Boolean).join('/')
  const [, day, month, ofYear] = vietnamese.exec(typed) ?? []
  return day === undefined
    ? typed.replace(/^ngay (?=\d)/, '')
    : [day, month, ofYear].filter(Boolean).join('/')
}

function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
  return bare.toLowerCase().replace(/\s+/g, ' ').trim()
}

function weekOn(date: string, day?: string): WeekReading {
  const week = weekFromText(date, 0)
  if (week === undefined) return 'impossible'
  return day === undefined ? { week } : { week, day }
}

const isNumbered = /^(?:w|t|tuan|week)?\s*\d[\d\s./-]*(?:w\d+)?$/

const dayWords: readonly [RegExp, number][] = [
  [/^(?:hom nay|bay gio|today|now)$/, 0],
  [/^(?:mai|ngay mai|tomorrow)$/, 1],
  [/^(?:mot|ngay mot|ngay kia|day after tomorrow)$/, 2],
  [/^(?:hom qua|qua|yesterday)$/, -1],
  [/^(?:hom kia|day before yesterday)$/, -2],
]

const weekWords: readonly [RegExp, number][] = [
  [/^(?:tuan nay|this week)$/, 0],
  [/^(?:tuan sau|tuan toi|next week)$/, 1],
  [/^(?:tuan sau nua|tuan toi nua|week after next)$/, 2],
  [/^(?:tuan truoc|tuan qua|tuan vua roi|last week|previous week)$/, -1],
  [/^(?:tuan truoc nua|week before last)$/, -2],
]

function weeksAway(typed: string): number | undefined {
  const known = weekWords.find(([form]) => form.test(typed))?.[1]
  if (known !== undefined) return known
  const ahead = /^(?:in )?(\d{1,2}) (?:tuan nua|tuan sau|tuan toi|weeks?(?: from now)?)$/.exec(
    typed,
  )
  if (ahead) return Number(ahead[1])
  const back = /^(\d{1,2}) (?:tuan truoc|weeks? ago)$/.exec(typed)
  return back ? -Number(back[1]) : undefined
}

const weekdayForms: readonly RegExp[] = [
  /^(?:thu|t) ?(?:2|hai)$|^mon(?:day)?$/,
  /^(?:thu|t) ?(?:3|ba)$|^tue(?:s|sday)?$/,
  /^(?:thu|t) ?(?:4|tu)$|^wed(?:nesday)?$/,
  /^(?:thu|t) ?(?:5|nam)$|^thu(?:rs|rsday)?$/,
  /^(?:thu|t) ?(?:6|sau)$|^fri(?:day)?$/,
  /^(?:thu|t) ?(?:7|bay)$|^sat(?:urday)?$/,
  /^(?:chu nhat|cn)$|^sun(?:day)?$/,
]

function dayFromWords(typed: string, today: string): string | undefined {
  const days = dayWords.find(([form]) => form.test(typed))?.[1]
  if (days !== undefined) return shifted(today, days)
  const { name, weeks, isBare } = weekdayWords(typed)
  const weekday = weekdayForms.findIndex((form) => form.test(name)) + 1
  // `T4` alone is week 4, as it always was.
  if (weekday === 0 || weeks === undefined || (isBare && /^t ?\d$/.test(name))) return undefined
  return shifted(today, weekday - weekdayOf(today) + weeks * 7)
}

function weekdayWords(typed: string): { name: string; weeks: number | undefined; isBare: boolean } {
  const english = /^(this|next|last) (\w+)$/.exec(typed)
  if (english)
    return { name: english[2] ?? '', weeks: weeksAway(`${english[1]} week`), isBare: false }
  const after = /^(.+?),? (tuan .+|(?:this|next|last) week)$/.exec(typed)
  if (after) return { name: after[1] ?? '', weeks: weeksAway(after[2] ?? ''), isBare: false }
  return { name: typed, weeks: 0, isBare: true }
}

// The day of a text that names one by its date.
function dayIn(typed: string, yearNow: number): { day?: string } {
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : undefined
  const [, day, month, year = String(yearNow)] =
    /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(typed) ?? []
  if (iso !== undefined) return { day: iso }
  if (day === undefined || month === undefined) return {}
  return {
    day: `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  }
}

function shifted(date: string, days: number): string {
  const step = days < 0 ? dayBefore : dayAfter
  return Array.from({ length: Math.abs(days) }).reduce<string>((at) => step(at), date)
}
