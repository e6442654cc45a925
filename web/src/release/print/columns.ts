import type { Language } from '../../language.ts'
import { isWideTime } from '../../time/dates.ts'
import type { Lie } from './measured.tsx'
import type { PaperRow } from './rows.ts'

/** A column of the paper. */
export type PaperColumn =
  | 'day'
  | 'half'
  | 'time'
  | 'title'
  | 'chairs'
  | 'people'
  | 'place'
  | 'prepares'

/** A column as wide as it is printed, in hundredths of the table. */
export interface WideColumn {
  column: PaperColumn
  width: number
}

// Day and half-day keep room for their longest word, in each language and however the paper lies.
const narrow: Record<Lie, Record<Language, Record<'day' | 'half', number>>> = {
  landscape: { vi: { day: 8.5, half: 6.5 }, en: { day: 10.5, half: 10.5 } },
  upright: { vi: { day: 10, half: 10 }, en: { day: 14.5, half: 14.5 } },
}
const clock: Record<Lie, { usual: number; wide: number }> = {
  landscape: { usual: 6, wide: 10.5 },
  upright: { usual: 10, wide: 13.5 },
}

// What the office’s form has in any case stands first; of these a column stands only where an item fills it.
const parts = { chairs: 9.5, people: 20, place: 12, prepares: 10.5 } as const
type Part = keyof typeof parts
const leastTitle = 18

function isFilled(part: Part, rows: readonly PaperRow[]): boolean {
  return rows.some(({ line }) => {
    if (line === null) return false
    if (part === 'chairs') return line.chairs !== ''
    if (part === 'people') return line.attends !== '' || line.invited !== ''
    if (part === 'place') return line.place !== '' || line.gatheringPoint !== ''
    return line.prepares !== '' || line.staff !== ''
  })
}

/**
 * The columns of a week with their widths. Day, half-day, time and content stand always; another one takes no width when
 * no item fills it, and what it leaves goes to the others by their own widths.
 */
export function columnsOf(
  rows: readonly PaperRow[],
  { lie, language }: { lie: Lie; language: Language },
): WideColumn[] {
  const { day, half } = narrow[lie][language]
  const time = clock[lie][rows.some(({ line }) => isWideTime(line?.time ?? '')) ? 'wide' : 'usual']
  const rest = 100 - day - half - time
  const all = Object.entries(parts) as [Part, number][]
  const title = Math.max(leastTitle, rest - all.reduce((sum, [, width]) => sum + width, 0))
  const shown = [['title', title] as const, ...all.filter(([part]) => isFilled(part, rows))]
  const sum = shown.reduce((total, [, width]) => total + width, 0)
  return [
    { column: 'day', width: day },
    { column: 'half', width: half },
    { column: 'time', width: time },
    ...shown.map(([column, width]) => ({ column, width: (width / sum) * rest })),
  ]
}
