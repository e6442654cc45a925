import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import { type ImportRow, imports } from '../../db/schema/exchange.ts'
import type { OfficeRow } from '../../db/schema/people.ts'
import { isId } from '../../graphql/ids.ts'
import { BadArgument } from '../../graphql/refusals.ts'
import type { Viewer } from '../access/policy.ts'
import { officeById } from '../people/queries.ts'
import type { ItemView } from '../programme/rules/item.ts'
import type { Language } from '../time/written/print.ts'
import type { Reader } from './documents/reader.ts'
import { knownNames, languageOf } from './queries/known.ts'
import { type Compared, compared } from './queries/preview.ts'
import type { Leftover } from './rules/entry.ts'
import { type Answers, answerFault, countsOf, type EntryPreview } from './rules/preview.ts'
import { statusOf } from './rules/proposal.ts'

/** An import as its uploader sees it, with the effect of accepting it. */
export type ImportView = Compared & { row: ImportRow; office: OfficeRow }

/** An entry with what its fields need: the stored item as the viewer sees it, and the language of the office's papers. */
export type EntryView = EntryPreview & {
  item: ItemView | null
  language: Language
  status: 'CONFIRMED' | 'POSTPONED' | 'CANCELLED'
}

/** The entries of an import as they are paged. */
export function entriesOf(view: ImportView): EntryView[] {
  return viewsOf(view, view.entries)
}

function viewsOf({ items, office }: ImportView, entries: readonly EntryPreview[]): EntryView[] {
  return entries.map((entry) => ({
    ...entry,
    item: items.get(entry.itemId ?? '') ?? null,
    language: languageOf(office),
    status: statusOf(entry.proposal.entry) ?? 'CONFIRMED',
  }))
}

/** Text that became no entry, with the entries that it may be. */
export type LeftoverView = Leftover & { isPossibleEntry: boolean; entries: EntryView[] }

/** Gives what became no entry: possible entries first, then the rest, each in the order of the document. */
export function leftoversOf(view: ImportView): LeftoverView[] {
  const made = new Map<number, EntryPreview[]>()
  for (const { leftover, ...entry } of view.possible) {
    made.set(leftover, [...(made.get(leftover) ?? []), entry])
  }
  const all = view.read.leftovers.map((left, at) => ({ ...left, made: made.get(at) ?? [] }))
  return [
    ...all.filter((one) => one.made.length > 0),
    ...all.filter((one) => one.made.length === 0),
  ]
    .slice(0, mostLeftovers)
    .map(({ made: entries, ...left }) => ({
      ...left,
      isPossibleEntry: entries.length > 0,
      entries: viewsOf(view, entries),
    }))
}

/** Counts what became of the rows of an import. */
export function countsOfImport({ read, entries }: ImportView): ReturnType<typeof countsOf> {
  return countsOf(read, entries.length)
}

const mostLeftovers = 1000

/** The viewer's own import of this id; null when unknown. */
export async function importOf(db: Db, viewer: Viewer, id: string): Promise<ImportRow | null> {
  if (!isId(id)) return null
  const [row] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.accountId, viewer.accountId)))
  return row ?? null
}

/** SQL for whether an office has accepted a document. */
export function hasAccepted(officeId: SQL): SQL<boolean> {
  return sql<boolean>`exists (select from ${imports} i
    where i.office_id = ${officeId} and i.accepted_at is not null)`
}

/** The instant of a request, and the reader of documents. */
export type Asking = { now: DateTime; reader: Reader }

/**
 * The viewer's own import with the effect of accepting it under the answers given; null when unknown. Answers that name
 * no week throw BadArgument.
 */
export async function importAsked(
  db: Db,
  viewer: Viewer,
  { id, answers }: { id: string; answers: Answers },
  asking: Asking,
): Promise<ImportView | null> {
  const wrong = answerFault(answers)
  if (wrong !== null) throw new BadArgument(wrong, 'Choose a week of a year from 1970 to 2200.')
  const row = await importOf(db, viewer, id)
  const office = row === null ? null : await officeById(db, row.officeId)
  return row === null || office === null
    ? null
    : importView(db, viewer, { row, office, answers }, asking)
}

/** An import of the viewer with the effect of accepting it under the answers given. */
export async function importView(
  db: Db,
  viewer: Viewer,
  asked: { row: ImportRow; office: OfficeRow; answers: Answers },
  asking: Asking,
): Promise<ImportView> {
  const { row, office } = asked
  const known = await knownNames(db, office, asking.now)
  return { row, office, ...(await compared(db, viewer, { ...asked, ...asking, known })) }
}
