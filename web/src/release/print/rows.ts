import type { HalfDay } from '../../graphql.generated.ts'
import type { PaperLine } from './lines.ts'

/** A row of the paper's table. `day` and `half` stand on the first row of their merged cell, with the rows it spans. */
export interface PaperRow {
  key: string
  day?: { date: string | null; holiday: string | null; span: number }
  half?: { halfDay: HalfDay | null; span: number }
  /** Null in an empty half-day. */
  line: PaperLine | null
}

/** The rows of one day; they share a table body. */
export interface PaperDay {
  date: string | null
  rows: PaperRow[]
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
export function paperDays(days: readonly Day[], lines: readonly PaperLine[]): PaperDay[] {
  const dates = new Set(days.map(({ date }) => date))
  const dated = days
    .map((day) => ({ ...day, found: lines.filter((line) => line.day === day.date) }))
    .filter(({ isPrinted, found }) => isPrinted || found.length > 0)
    .map(({ date, holiday, found }) => dayRows(date, holiday, found))
  const rest = lines.filter(({ day }) => day === null || !dates.has(day))
  return rest.length === 0 ? dated : [...dated, restRows(rest)]
}

function dayRows(date: string, holiday: string | null, lines: readonly PaperLine[]): PaperDay {
  const rows = halfDays.flatMap((halfDay) => halfRows(date, halfDay, lines))
  const [first, ...others] = rows
  if (!first) return { date, rows }
  return { date, rows: [{ ...first, day: { date, holiday, span: rows.length } }, ...others] }
}

function halfRows(date: string, halfDay: HalfDay, lines: readonly PaperLine[]): PaperRow[] {
  const found = lines.filter((line) => line.halfDay === halfDay)
  if (found.length > 0) {
    return found.map((line, index) => ({
      key: line.id,
      line,
      ...(index === 0 ? { half: { halfDay, span: found.length } } : {}),
    }))
  }
  if (halfDay === 'EVENING') return []
  return [{ key: `${date} ${halfDay}`, half: { halfDay, span: 1 }, line: null }]
}

function restRows(lines: readonly PaperLine[]): PaperDay {
  const span = lines.length
  return {
    date: null,
    rows: lines.map((line, index) => ({
      key: line.id,
      line,
      ...(index === 0
        ? { day: { date: null, holiday: null, span }, half: { halfDay: null, span } }
        : {}),
    })),
  }
}
