const dayLength = 86_400_000

function shifted(date: string, by: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + by * dayLength).toISOString().slice(0, 10)
}

/** The date after a date, both as `2026-11-24`. */
export const dayAfter = (date: string): string => shifted(date, 1)

/** The date before a date, both as `2026-11-24`. */
export const dayBefore = (date: string): string => shifted(date, -1)

/**
 * Reads a clock time as people type it (`7:30`, `7h30`, `7h`, `0730`, `17g00`) and writes it `07:30`; 24:00 is the end of
 * the day. Other text gives `undefined`.
 */
export function clockFromText(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:hHgG.]?(\d{2})|[hHgG])?$/.exec(text.trim())
  if (!match) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  if (minute > 59 || hour * 60 + minute > 24 * 60) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
