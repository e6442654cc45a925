import { type Holiday, holidayOn, isWorkingDay } from '../../time/holidays.ts'
import { weekDays, weekdayOf } from '../../time/weeks.ts'

/** A day of a programme; see ProgrammeDay in graphql/programme.graphql. */
export type DayView = {
  date: string
  weekday: number
  isWorking: boolean
  holiday: string | null
  isPrinted: boolean
}

/** The seven days of a week. Beside the office's printed weekdays, a day worked in lieu is printed. */
export function daysOfWeek(
  week: { year: number; week: number },
  { holidays, printedDays }: { holidays: readonly Holiday[]; printedDays: readonly number[] },
): DayView[] {
  return weekDays(week).map((date) => {
    const holiday = holidayOn(date, holidays)
    const weekday = weekdayOf(date)
    return {
      date,
      weekday,
      isWorking: isWorkingDay(date, holidays),
      holiday: holiday?.name ?? null,
      isPrinted: printedDays.includes(weekday) || holiday?.kind === 'WORK',
    }
  })
}
