import type { Calendar } from './days.ts'
import type { ReadEntry } from './entry.ts'
import { oneLine } from './words.ts'

/** Adds the warnings that need the neighbours or the heading to be seen. */
export function checked(entries: ReadEntry[], calendar: Calendar): ReadEntry[] {
  const latest = new Map<string, string>()
  return entries.map((entry) => {
    const { startsOn, startTime } = entry.time
    const warnings = [...entry.warnings]
    if (startsOn === null) warnings.push('DAY_UNKNOWN')
    else if (
      calendar.stated &&
      (startsOn < calendar.stated.from || startsOn > calendar.stated.until)
    )
      warnings.push('OUT_OF_PERIOD')
    if (entry.time.kind === 'UNKNOWN') warnings.push('TIME_UNKNOWN')
    if (entry.chairs.some((chair) => /liên\s+quan/iu.test(chair.words)))
      warnings.push('GROUP_UNRESOLVED')
    if (startsOn !== null && startTime !== null) {
      if (startTime < (latest.get(startsOn) ?? '')) warnings.push('OUT_OF_ORDER')
      else latest.set(startsOn, startTime)
    }
    return { ...entry, title: oneLine(entry.title), warnings: [...new Set(warnings)] }
  })
}
