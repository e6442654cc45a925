import type { Leftover, ReadParty } from './entry.ts'

/**
 * A day as the page gives it: the date once it is certain, and whether weekday and date disagree. `until`: the last of
 * several days; `also`: further days apart from it, `isRepeated` where they are the week's working days, `halves` the
 * half-day of each where every one has its own; `isDoubtful`: a heading below it was not understood.
 */
export type Day = {
  on: string | null
  contradicts: boolean
  until?: string
  also?: string[]
  isRepeated?: true
  halves?: string[]
  isDoubtful?: true
}

/** The facts of one item from the structure of the page, before its words are read. */
export type RawItem = {
  where: string
  day: Day | null
  half: string | null
  timeCell: string | null
  text: string
  leaders: ReadParty[]
  leaderCell: string | null
  placeCell: string | null
  attendCell: string | null
  prepareCell: string | null
  staffCell: string | null
  noteCell: string | null
  transportCell: string | null
  source: string
}

/**
 * Text that became no item, with what its surroundings say while the page is read: the day it stands under, and for a
 * row of the week's table, whose columns are known, all of its cells.
 */
export type Left = Leftover & { near?: { day: Day | null; raw?: RawItem } }

/** An item with nothing known of it but its words. */
export function rawItem(where: string, text: string, known: Partial<RawItem> = {}): RawItem {
  return {
    where,
    text,
    day: null,
    half: null,
    timeCell: null,
    leaders: [],
    leaderCell: null,
    placeCell: null,
    attendCell: null,
    prepareCell: null,
    staffCell: null,
    noteCell: null,
    transportCell: null,
    source: text,
    ...known,
  }
}
