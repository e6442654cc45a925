import type { HalfDay } from '../../graphql.generated.ts'
import type { PaperLine } from './lines.ts'

/** A row of the paper's table. Rows of one day, and of one half-day, look like one merged cell at the left. */
export interface PaperRow {
  key: string
  /** Null for what has no day in this week. */
  date: string | null
  holiday: string | null
  halfDay: HalfDay | null
  /** True on the first row of a day and of a half-day, where its name is printed. */
  isDayStart: boolean
  isHalfStart: boolean
  /** Null in an empty half-day. */
  line: PaperLine | null
}

interface Day {
  date: string
  holiday: string | null
  isPrinted: boolean
}

const halfDays: readonly HalfDay[] = ['MORNING', 'AFTERNOON', 'EVENING']

/**
 * Lays the lines out in days and half-days. A day that is always printed stands there when empty, and each day has a
 * row for an empty morning or afternoon. Lines without a day, or of a day outside the week, stand last.
 */
export function paperRows(days: readonly Day[], lines: readonly PaperLine[]): PaperRow[] {
  const dates = new Set(days.map(({ date }) => date))
  const dated = days
    .map((day) => ({ day, found: lines.filter((line) => line.day === day.date) }))
    .filter(({ day, found }) => day.isPrinted || found.length > 0)
    .flatMap(({ day, found }) => dayRows(day, found))
  const rest = lines.filter(({ day }) => day === null || !dates.has(day))
  return [...dated, ...restRows(rest)]
}

function dayRows({ date, holiday }: Day, lines: readonly PaperLine[]): PaperRow[] {
  return halfDays
    .flatMap((halfDay) => {
      const found = lines.filter((line) => line.halfDay === halfDay)
      const shown = found.length > 0 || halfDay === 'EVENING' ? found : [null]
      return shown.map((line, index) => ({ halfDay, line, isHalfStart: index === 0 }))
    })
    .map((row, index) => ({
      ...row,
      key: row.line?.id ?? `${date} ${row.halfDay}`,
      date,
      holiday,
      isDayStart: index === 0,
    }))
}

function restRows(lines: readonly PaperLine[]): PaperRow[] {
  return lines.map((line, index) => ({
    key: line.id,
    date: null,
    holiday: null,
    halfDay: null,
    isDayStart: index === 0,
    isHalfStart: index === 0,
    line,
  }))
}
