import type { Db } from '../../../db/connect.ts'
import {
  askedPage,
  type Page,
  type PageArguments,
  pageOf,
  type SortKey,
  strangeCursor,
} from '../../../graphql/pages.ts'
import { BadArgument } from '../../../graphql/refusals.ts'
import {
  type Habits,
  habitsOf,
  numberedRelease as releaseOf,
  releasesOf,
} from '../../release/queries/heads.ts'
import type { ReleaseHead } from '../../release/queries/parts.ts'
import { type LineView, lineOf } from '../../release/rules/lines.ts'
import { mayRelease } from '../policy.ts'
import { type DayView, daysOfWeek } from '../rules/days.ts'
import type { ItemView } from '../rules/item.ts'
import { weekKind, weekPlace } from './kind.ts'
import type { ProgrammeView } from './programme.ts'

/** The seven days of a programme. */
export async function daysOfProgramme({
  office: { settings },
  year,
  week,
  read,
}: ProgrammeView): Promise<DayView[]> {
  const { holidays } = await read()
  return daysOfWeek({ year, week }, { holidays, printedDays: settings.printedDays })
}

/** A page of a week's items in print order. The cursor is the item's id: it stays good when others are moved about. */
export async function itemPage(
  { read }: ProgrammeView,
  args: PageArguments,
): Promise<Page<ItemView>> {
  const asked = askedPage(args, { most: 2000, usual: 1000 })
  const { items } = await read()
  const [after] = asked.after ?? []
  const from = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1
  if (after !== undefined && from === 0) {
    throw new BadArgument('after', 'This item is no longer in the list; read it from the start.')
  }
  return pageOf(items.slice(from), asked, ({ id }) => [id])
}

/** The published lines of items that run into a week from before, once the week itself was released. */
export async function continuingLines({
  office,
  read,
  continuing,
}: ProgrammeView): Promise<LineView[]> {
  const { latest } = await read()
  if (latest === null) return []
  const language = office.language === 'en' ? 'en' : 'vi'
  return (await continuing(latest)).map((seen) =>
    lineOf(seen, undefined, { kind: weekKind, language }),
  )
}

/** Counts the items that differ from the last release, as far as the viewer sees them. */
export async function pendingCount({ read }: ProgrammeView): Promise<number> {
  return (await read()).items.filter(({ change }) => change !== null).length
}

/** A release of a programme by its number; null when there is none, and for strangers. */
export async function numberedRelease(
  db: Db,
  { viewer, office: { id: officeId }, span }: ProgrammeView,
  number: number,
): Promise<ReleaseHead | null> {
  return viewer === null ? null : releaseOf(db, weekPlace(officeId, span), number)
}

/** Gives what the office's earlier releases suggest for the next; null for who may not release. */
export async function releaseHabits(
  db: Db,
  { viewer, office: { id: officeId } }: ProgrammeView,
): Promise<Habits | null> {
  if (viewer === null || !mayRelease(viewer, officeId)) return null
  return habitsOf(db, { officeId, kind: weekKind.name })
}

/** A page of a programme's releases, newest first; empty for strangers. */
export async function releasePage(
  db: Db,
  { viewer, office: { id: officeId }, span }: ProgrammeView,
  args: PageArguments,
): Promise<Page<ReleaseHead>> {
  const asked = askedPage(args, { most: 100, usual: 20 })
  const below = asked.after === null ? null : numberAt(asked.after)
  const limit = asked.first + 1
  const found =
    viewer === null ? [] : await releasesOf(db, weekPlace(officeId, span), { below, limit })
  return pageOf(found, asked, ({ number }) => [number])
}

function numberAt([number]: SortKey): number {
  // A number as the database keeps them; the entries of another list's cursor are words.
  if (typeof number === 'number' && number === (number | 0)) return number
  throw strangeCursor()
}
