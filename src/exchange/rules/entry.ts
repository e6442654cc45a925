import type { EnteredTime } from '../../time/rules.ts'

/** Someone named in a programme, as printed; `name` and `role` only where the words show them apart. */
export type ReadParty = {
  words: string
  kind: 'PERSON' | 'GROUP' | 'UNIT' | 'UNKNOWN'
  name: string | null
  role: string | null
}

/** The fields of an entry that are read with more or less certainty. */
export type ReadField =
  | 'time'
  | 'title'
  | 'chairs'
  | 'attends'
  | 'invitees'
  | 'place'
  | 'gatheringPoint'
  | 'preparingUnit'
  | 'officeStaff'
  | 'transport'
  | 'remarks'

/**
 * One item as read from a file. `where` names its place in the file, `source` is its verbatim text.
 * `chairs` are the leaders in whose name the item stands; `part` is what the verb says they do there.
 * Warnings: WEEKDAY_CONTRADICTS, SUSPICIOUS_MIDNIGHT, OUT_OF_PERIOD, GROUP_UNRESOLVED, OUT_OF_ORDER,
 * TIME_UNKNOWN, TIME_UNREAD, TIME_IMPOSSIBLE, END_BEFORE_START, HALF_CONTRADICTS, DAY_UNKNOWN, NO_SUCH_DAY,
 * DAY_DOUBTFUL (a heading above was not read, or is missing), DATE_UNREAD (names another day of the period),
 * SEVERAL_DAYS, CHANGE_UNREAD, MOVED, STRUCK.
 */
export type ReadEntry = {
  where: string
  time: EnteredTime
  title: string
  chairs: ReadParty[]
  part: 'CHAIRS' | 'ATTENDS' | 'ON_BEHALF' | null
  /** With ON_BEHALF: the leader who is replaced, when the words say who. */
  behalfOf: ReadParty | null
  attends: ReadParty[]
  invitees: string[]
  place: string | null
  gatheringPoint: string | null
  preparingUnit: string | null
  officeStaff: string | null
  transport: string | null
  remarks: string | null
  change: 'POSTPONED' | 'CANCELLED' | 'MOVED' | null
  /** Words that found no field: a second time, a day that the text does not give. */
  rest: string[]
  confidence: Partial<Record<ReadField, number>>
  warnings: string[]
  source: string
}

/** Text that became no entry, with the reason: PAGE_FURNITURE, NOT_UNDERSTOOD, NO_DAY, EMPTY_DAY, NOTE, DATE_UNREAD, CHANGE_UNREAD, STRUCK, OTHER_DOCUMENT. */
export type Leftover = { where: string; text: string; why: string }

/**
 * A programme as read. `needs` is asked of the user and never guessed. A warning DAY_MISSING is followed by the day that
 * no heading names.
 */
export type ReadProgramme = {
  title: string | null
  period: { startsOn: string; endsOn: string } | null
  adjustment: number | null
  lastUpdated: string | null
  issuer: string | null
  needs: ('YEAR' | 'DATES')[]
  entries: ReadEntry[]
  leftovers: Leftover[]
  /** The leftovers that may be items all the same: of which leftover, counted from 0, and what a line's reader makes of it. */
  possible: Possible[]
  warnings: string[]
}

/** An entry that a leftover may be; one leftover may hold several. */
export type Possible = { leftover: number; entry: ReadEntry }

/** The user's answers before or after a first reading. `week` (both days inclusive) dates days that give only their weekday. */
export type ReadingOptions = {
  fileName: string
  year?: number
  week?: { from: string; until: string }
  language?: 'vi' | 'en'
}
