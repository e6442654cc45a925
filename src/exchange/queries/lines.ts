import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import type { Viewer } from '../../access/policy.ts'
import { programmeOf } from '../../programme/queries/programme.ts'
import type { ItemView } from '../../programme/rules/item.ts'
import { weekDays } from '../../time/weeks.ts'
import { impossibleIn } from '../rules/impossible.ts'
import { indexOnce, type KnownNames } from '../rules/known.ts'
import { asLine, type LineContext, type LineEntry, readItems } from '../rules/line.ts'
import { meantBy } from '../rules/meant.ts'
import { type PastedLine, pastedLines } from '../rules/pasted.ts'
import { type Proposal, proposalOf } from '../rules/proposal.ts'
import { knownNames } from './known.ts'
import { inSlices } from './slices.ts'

/** A line as read, with the items of the week that it may mean and the further items it holds. */
export type LineView = Omit<Proposal, 'entry'> & {
  entry: LineEntry
  /** The days and hours in it that do not exist, as written. */
  impossible: string[]
  meant: ItemView[]
  further: LineView[]
}

/** A typed or pasted line and where it stands. */
export type TypedLine = { text: string; day: string | null; year: number; week: number }

/** A typed or pasted line read into the parts of an item, matched with the office's names. */
export async function lineReading(
  db: Db,
  asking: { viewer: Viewer; office: OfficeRow; now: DateTime },
  { text, day, year, week }: TypedLine,
): Promise<LineView> {
  const known = await knownNames(db, asking.office, asking.now)
  const line = viewOf(text, { day, year, known, week: spanOf({ year, week }) })
  const meant = line.entry.verb === null ? [] : await meantOf(db, asking, line, { year, week })
  return { ...line, meant }
}

/** A line of a pasted text; `reading` for those that are items. */
export type PastedView = PastedLine & { reading: LineView | null }

/** A pasted text, each of its lines read for the day of the heading above it and matched with the office's names. */
export async function linesReading(
  db: Db,
  { office, now }: { office: OfficeRow; now: DateTime },
  { text, day, year, week }: TypedLine & { day: string },
): Promise<PastedView[]> {
  const known = await knownNames(db, office, now)
  const span = spanOf({ year, week })
  return inSlices(pastedLines(text, { day, year, week: span }), (line): PastedView => {
    if (line.kind !== 'ITEM') return { ...line, reading: null }
    const { text, until, entry } = line
    const reading = entry
      ? viewsOf([asLine(entry)], known)
      : viewOf(text, { day: line.day, until, year, known, week: span })
    return { ...line, day: reading.time.startsOn ?? line.day, reading }
  })
}

function spanOf(week: { year: number; week: number }): { from: string; until: string } {
  const [from = '', ...days] = weekDays(week)
  return { from, until: days.at(-1) ?? from }
}

function viewOf(text: string, context: LineContext & { known: KnownNames }): LineView {
  return viewsOf(readItems(text, context), context.known)
}

function viewsOf(entries: readonly LineEntry[], known: KnownNames): LineView {
  const index = indexOnce(known)
  const views = entries.map((entry, at): LineView => {
    const proposal = proposalOf(entry, at + 1, index)
    // The hour is shown although its day is not known yet.
    const read = { ...entry, title: proposal.entry.title }
    const impossible = impossibleIn(read)
    return { ...proposal, entry: read, impossible, time: entry.time, meant: [], further: [] }
  })
  const [first, ...further] = views
  if (first === undefined) throw new Error('A line has at least one item')
  return { ...first, further }
}

async function meantOf(
  db: Db,
  { viewer, office, now }: { viewer: Viewer; office: OfficeRow; now: DateTime },
  line: LineView,
  week: { year: number; week: number },
): Promise<ItemView[]> {
  const shown = await programmeOf(db, week, { viewer, office, now })?.read()
  const standing = (shown?.items ?? []).filter(
    ({ mayEdit, sight, isStruck, status }) =>
      mayEdit && sight === 'FULL' && !isStruck && status !== 'POSTPONED' && status !== 'CANCELLED',
  )
  return meantBy(line, standing)
}
