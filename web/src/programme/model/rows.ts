import type { BoardItemFragment, HalfDay, WeekQuery } from '../../graphql.generated.ts'

/** An item as the board has it. */
export type Item = BoardItemFragment

/** The programme as the board has it. */
export type Programme = NonNullable<NonNullable<WeekQuery['office']>['programme']>

/** A day of the programme. */
export type Day = Programme['days'][number]

/** The half-days in their order. */
export const halfDays: readonly HalfDay[] = ['MORNING', 'AFTERNOON', 'EVENING']

/** A place where an item may stand. */
export interface Slot {
  day: string
  halfDay: HalfDay
}

/** A half-day with its items in print order; empty ones stand too. */
export interface HalfRows extends Slot {
  items: readonly Item[]
}

/** A day with its half-days. */
export interface DayRows {
  day: Day
  halves: readonly HalfRows[]
}

/** The days to be shown beyond the printed ones, and whether empty half-days are left out. */
export interface RowChoice {
  /** Every day of the week, even an empty one that is not printed. */
  isWholeWeek: boolean
  /** Only what has items: while a filter is on. */
  isOnlyFilled: boolean
  /** The half-day that must stand because something is being typed into it. */
  open?: Slot | undefined
}

/** True when both name the same half-day of the same day. */
export function isSameSlot(one: Slot | undefined, other: Slot | undefined): boolean {
  return one !== undefined && one.day === other?.day && one.halfDay === other.halfDay
}

function halvesOf(day: Day, items: readonly Item[], choice: RowChoice): HalfRows[] {
  return halfDays
    .map((halfDay) => ({
      day: day.date,
      halfDay,
      items: items.filter((item) => item.halfDay === halfDay),
    }))
    .filter((half) => {
      if (half.items.length > 0 || isSameSlot(choice.open, half)) return true
      return half.halfDay !== 'EVENING' && !choice.isOnlyFilled
    })
}

/** The board's rows: printed days with morning and afternoon even when empty, the evening only when used. */
export function daysOf(days: readonly Day[], items: readonly Item[], choice: RowChoice): DayRows[] {
  return days
    .map((day) => ({
      day,
      items: items.filter((item) => item.day === day.date),
    }))
    .filter(({ day, items: own }) => {
      if (own.length > 0 || choice.open?.day === day.date) return true
      return !choice.isOnlyFilled && (day.isPrinted || choice.isWholeWeek)
    })
    .map(({ day, items: own }) => ({ day, halves: halvesOf(day, own, choice) }))
}

/** The items that have no day in this week; they stand last. */
export function undatedOf(days: readonly Day[], items: readonly Item[]): Item[] {
  const dates = new Set(days.map((day) => day.date))
  return items.filter((item) => item.day === null || !dates.has(item.day))
}
