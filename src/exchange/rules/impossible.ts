import { impossibleDays, impossibleTimes } from '../../time/written/impossible.ts'
import type { LineEntry } from './line.ts'

/** The days and hours of a read line that no calendar or clock has, as written, each once. */
export function impossibleIn({ source, rest, warnings }: LineEntry): string[] {
  // What the reader took for an hour it has set apart; elsewhere "48h" is a length.
  const apart = warnings.includes('TIME_IMPOSSIBLE') ? rest.flatMap(impossibleTimes) : []
  // The reader knows the year of the week: of 29 February it says whether there is one.
  const year = warnings.includes('NO_SUCH_DAY') ? 2023 : undefined
  const found = [...impossibleDays(source, year), ...apart]
  return [...new Set(found.map(({ words }) => words))]
}
