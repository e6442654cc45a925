import { and, eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import { aliases, type ImportRow, imports } from '../../db/schema/exchange.ts'
import type { OfficeRow } from '../../db/schema/people.ts'
import { isId } from '../../graphql/ids.ts'
import { BadArgument } from '../../graphql/refusals.ts'
import type { Viewer } from '../access/policy.ts'
import { roomNames } from '../booking/queries/rooms.ts'
import { factsOf } from '../event/queries.ts'
import { namesInUse } from '../people/queries/names.ts'
import { officeById, todayIn } from '../people/queries.ts'
import { programmeOf } from '../programme/queries/programme.ts'
import type { ItemView } from '../programme/rules/item.ts'
import { weekDays } from '../time/weeks.ts'
import type { Language } from '../time/written/print.ts'
import type { Reading } from './documents/reading.ts'
import type { ReadProgramme } from './rules/entry.ts'
import type { KnownNames, Match } from './rules/known.ts'
import { isExpected, pairsOf, type StoredItem, weeksOf } from './rules/pairing.ts'
import {
  type Answers,
  answerFault,
  type EntryPreview,
  type ImportWeek,
  type Need,
  needsOf,
  type Unknown,
  unknownsOf,
  weekOfReading,
} from './rules/preview.ts'
import { readProgramme } from './rules/programme.ts'
import { differencesOf, type Proposal, proposalOf, statusOf } from './rules/proposal.ts'

/** An import as its uploader sees it, read anew against the office as it is now. */
export type ImportView = {
  row: ImportRow
  office: OfficeRow
  read: ReadProgramme
  known: KnownNames
  week: ImportWeek | null
  needs: Need[]
  entries: EntryPreview[]
  unknowns: Unknown[]
  /** The items of the week as the viewer sees them. */
  items: ItemView[]
  /** Ids of items of the week that the document does not hold. */
  absentIds: string[]
}

/** An entry with what its fields need: the stored item as the viewer sees it, and the language of the office's papers. */
export type EntryView = EntryPreview & {
  item: ItemView | null
  language: Language
  status: 'CONFIRMED' | 'POSTPONED' | 'CANCELLED'
}

/** The entries of an import as they are paged. */
export function entriesOf({ entries, items, office }: ImportView): EntryView[] {
  return entries.map((entry) => ({
    ...entry,
    item: items.find(({ id }) => id === entry.itemId) ?? null,
    language: languageOf(office),
    status: statusOf(entry.proposal.entry) ?? 'CONFIRMED',
  }))
}

/** The language of the office's papers. */
export function languageOf({ language }: OfficeRow): Language {
  return language === 'en' ? 'en' : 'vi'
}

/** The viewer's own import of this id; null when unknown. */
export async function importOf(db: Db, viewer: Viewer, id: string): Promise<ImportRow | null> {
  if (!isId(id)) return null
  const [row] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.accountId, viewer.accountId)))
  return row ?? null
}

/** `importView` for the arguments of a query: answers that name no week throw BadArgument. */
export function importAsked(
  db: Db,
  viewer: Viewer,
  asked: { id: string; answers: Answers },
  now: DateTime,
): Promise<ImportView | null> {
  const wrong = answerFault(asked.answers)
  if (wrong !== null) throw new BadArgument(wrong, 'Choose a week of a year from 1970 to 2200.')
  return importView(db, viewer, asked, now)
}

/** An import with the effect of accepting it under the answers given; null when it is not the viewer's. */
export async function importView(
  db: Db,
  viewer: Viewer,
  asked: { id: string; answers: Answers },
  now: DateTime,
): Promise<ImportView | null> {
  const row = await importOf(db, viewer, asked.id)
  const office = row === null ? null : await officeById(db, row.officeId)
  if (row === null || office === null) return null
  const known = await knownNames(db, office, now)
  return {
    row,
    office,
    known,
    ...(await compared(db, viewer, { row, office, known, now, ...asked })),
  }
}

/** The names and aliases of an office that documents are matched with. */
export async function knownNames(db: Db, office: OfficeRow, now: DateTime): Promise<KnownNames> {
  const names = await namesInUse(db, office.id, todayIn(office, now))
  const rooms = await roomNames(db, office.id)
  const learnt = await db.select().from(aliases).where(eq(aliases.officeId, office.id))
  const inUse = new Set(
    [names.persons, names.units, names.groups, rooms].flatMap((list) => list.map(({ id }) => id)),
  )
  const meaning = learnt.flatMap(({ kind, folded, personId, groupId, unitId, resourceId }) => {
    const match: Match = { personId, groupId, unitId, roomId: resourceId }
    // Whoever the words meant may have left since: then they are asked about again.
    const isCurrent = Object.values(match).every((id) => id === null || inUse.has(id))
    return isCurrent ? [[`${kind} ${folded}`, match] as const] : []
  })
  return { ...names, rooms, aliases: new Map(meaning) }
}

type Comparing = {
  row: ImportRow
  office: OfficeRow
  known: KnownNames
  answers: Answers
  now: DateTime
}

async function compared(db: Db, viewer: Viewer, comparing: Comparing) {
  const { row, office, known, answers } = comparing
  const { read, needs } = answered(row, office, answers)
  const week = weekOfReading(read, answers)
  const proposals = read.entries.map((entry, at) => proposalOf(entry, at + 1, known))
  const { items, stored } = await storedItems(db, viewer, {
    ...comparing,
    weeks: week === null ? [] : weeksOf(week, proposals, read),
  })
  const pairs = pairsOf(proposals, stored, week)
  const paired = new Set([...pairs.values()].map(({ id }) => id))
  return {
    read,
    week,
    needs,
    entries: proposals.map((proposal) => preview(proposal, pairs, { known, office })),
    unknowns: unknownsOf(proposals, known),
    items,
    absentIds: stored
      .filter((item) => !paired.has(item.id) && isExpected(item, week, read))
      .map(({ id }) => id),
  }
}

async function storedItems(
  db: Db,
  viewer: Viewer,
  { weeks, office, now }: { weeks: readonly ImportWeek[]; office: OfficeRow; now: DateTime },
): Promise<{ items: ItemView[]; stored: StoredItem[] }> {
  const items = new Map<string, ItemView>()
  const weekOfItem = new Map<string, ImportWeek>()
  for (const week of weeks) {
    const shown = await programmeOf(db, week, { viewer, office, now })?.read()
    for (const item of shown?.items ?? []) {
      // Not what left with a release, nor proposals, nor what the viewer sees only in part.
      const isOpen = item.mayEdit && item.stage === 'ACCEPTED' && item.sight === 'FULL'
      if (!isOpen || items.has(item.id)) continue
      items.set(item.id, item)
      weekOfItem.set(item.id, week)
    }
  }
  const facts = await factsOf(db, [...items.keys()])
  const stored = [...facts].map(([id, shown]) => ({
    id,
    facts: shown,
    week: weekOfItem.get(id) ?? null,
    isStruck: items.get(id)?.isStruck ?? false,
  }))
  return { items: [...items.values()], stored }
}

// What is read without an answer was read at the upload; an answered year or week dates the days anew.
function answered(
  row: ImportRow,
  office: OfficeRow,
  answers: Answers,
): { read: ReadProgramme; needs: Need[] } {
  const { document, programme } = row.reading as Reading
  const needs = needsOf(programme, answers)
  const { year, week } = answers
  if (programme.needs.length === 0 || !year) return { read: programme, needs }
  const [from, ...days] = week ? weekDays({ year, week }) : []
  const until = days.at(-1)
  const read = readProgramme(document, {
    fileName: row.fileName,
    language: languageOf(office),
    year,
    ...(from === undefined || until === undefined ? {} : { week: { from, until } }),
  })
  return { read, needs }
}

function preview(
  proposal: Proposal,
  pairs: ReadonlyMap<number, StoredItem>,
  { known, office }: { known: KnownNames; office: OfficeRow },
): EntryPreview {
  const item = pairs.get(proposal.number)
  if (item === undefined) return { proposal, difference: 'NEW', itemId: null, changes: [] }
  const language = languageOf(office)
  const changes = differencesOf(item.facts, proposal, { known, language })
  const difference = changes.length === 0 ? 'SAME' : 'CHANGED'
  return { proposal, difference, itemId: item.id, changes }
}
