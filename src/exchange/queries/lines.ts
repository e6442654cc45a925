import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import type { Viewer } from '../../access/policy.ts'
import { programmeOf } from '../../programme/queries/programme.ts'
import type { ItemView } from '../../programme/rules/item.ts'
import { weekDays } from '../../time/weeks.ts'
import { indexOnce } from '../rules/known.ts'
import { type LineEntry, readItems } from '../rules/line.ts'
import { meantBy } from '../rules/meant.ts'
import { type Proposal, proposalOf } from '../rules/proposal.ts'
import { knownNames } from './known.ts'

/** A line as read, with the items of the week that it may mean and the further items it holds. */
export type LineView = Omit<Proposal, 'entry'> & {
  entry: LineEntry
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
  const [from, ...days] = weekDays({ year, week })
  const until = days.at(-1)
  const shown = from === undefined || until === undefined ? {} : { week: { from, until } }
  const views = readItems(text, { day, year, known, ...shown }).map((entry, at): LineView => {
    const proposal = proposalOf(entry, at + 1, indexOnce(known))
    // The hour is shown although its day is not known yet.
    const read = { ...entry, title: proposal.entry.title }
    return { ...proposal, entry: read, time: entry.time, meant: [], further: [] }
  })
  const [first, ...further] = views
  if (first === undefined) throw new Error('A line has at least one item')
  const meant = first.entry.verb === null ? [] : await meantOf(db, asking, first, { year, week })
  return { ...first, meant, further }
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
