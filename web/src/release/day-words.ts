import { useLanguage } from '../language.ts'
import { shortDate } from '../time/dates.ts'

/** Gives the function that writes a date with its weekday, `Thứ Năm 26/11`. */
export function useDayWords(): (date: string) => string {
  const weekday = new Intl.DateTimeFormat(useLanguage(), { weekday: 'long', timeZone: 'UTC' })
  return (date) => `${weekday.format(new Date(`${date}T00:00:00Z`))} ${shortDate(date)}`
}
