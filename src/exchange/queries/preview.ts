import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { ImportRow } from '../../../db/schema/exchange.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import type { Viewer } from '../../access/policy.ts'
import { factsOf } from '../../event/queries.ts'
import { programmeOf } from '../../programme/queries/programme.ts'
import type { ItemView } from '../../programme/rules/item.ts'
import { weekDays } from '../../time/weeks.ts'
import type { Reader } from '../documents/reader.ts'
import type { KeptReading } from '../documents/reading.ts'
import type { ReadProgramme } from '../rules/entry.ts'
import { indexOf, type KnownNames, type NameIndex } from '../rules/known.ts'
import { isMoved } from '../rules/likeness.ts'
import {
  indexOfItems,
  isExpected,
  pairsAmong,
  pairsFor,
  type StoredItem,
  weeksOf,
} from '../rules/pairing.ts'
import {
  type Answers,
  type EntryPreview,
  type ImportWeek,
  type Need,
  needsOf,
  type Unknown,
  unknownsOf,
  weekOfReading,
} from '../rules/preview.ts'
import {
  differencesOf,
  type Labels,
  labelsOf,
  type Proposal,
  proposalOf,
} from '../rules/proposal.ts'
import { languageOf } from './known.ts'
import { inSlices } from './slices.ts'

/** The effect of accepting an import, read anew against the office as it is now. */
export type Compared = {
  read: ReadProgramme
  week: ImportWeek | null
  needs: Need[]
  entries: EntryPreview[]
  /** The entries that leftovers may be, numbered on from the entries; `leftover` counts from 0. */
  possible: (EntryPreview & { leftover: number })[]
  unknowns: Unknown[]
  /** The items of the week as the viewer sees them, by id. */
  items: ReadonlyMap<string, ItemView>
  /** Ids of items of the week that the document does not hold. */
  absentIds: string[]
}

type Comparing = {
  row: ImportRow
  office: OfficeRow
  known: KnownNames
  answers: Answers
  now: DateTime
  reader: Reader
}

/**
 * Compares what a document says with the drafts of its weeks. The work grows with the entries and is done in slices;
 * the statements are those of the weeks, however many entries there are.
 */
export async function compared(db: Db, viewer: Viewer, comparing: Comparing): Promise<Compared> {
  const { office, known, answers } = comparing
  const { read, needs } = await answered(viewer, comparing)
  const week = weekOfReading(read, answers)
  const index = indexOf(known)
  const proposals = await inSlices(read.entries, (entry, at) => proposalOf(entry, at + 1, index))
  const weeks = week === null ? [] : weeksOf(week, proposals, read)
  const { items, stored } = await storedItems(db, viewer, { ...comparing, weeks })
  const itemIndex = indexOfItems(stored, week)
  const likely = await inSlices(proposals, (proposal) => pairsFor(proposal, itemIndex))
  const pairs = pairsAmong(likely.flat())
  const paired = new Set([...pairs.values()].map(({ id }) => id))
  const maybe = await possibleOf(read, { index, stored, paired, week })
  const names = { labels: labelsOf(known), language: languageOf(office) }
  return {
    read,
    week,
    needs,
    entries: await inSlices(proposals, (proposal) =>
      preview(proposal, pairs.get(proposal.number), names),
    ),
    possible: maybe.map(({ proposal, leftover, item }) => ({
      ...preview(proposal, item, names),
      leftover,
    })),
    unknowns: unknownsOf(proposals, known),
    items,
    absentIds: stored
      .filter((item) => !paired.has(item.id) && isExpected(item, week, read))
      .map(({ id }) => id),
  }
}

// They are matched with what the entries leave; a stored item that one of them may be is not absent from the document.
async function possibleOf(
  read: ReadProgramme,
  {
    index,
    stored,
    paired,
    week,
  }: { index: NameIndex; stored: StoredItem[]; paired: Set<string>; week: ImportWeek | null },
): Promise<{ proposal: Proposal; leftover: number; item: StoredItem | undefined }[]> {
  // A reading that was accepted may be from before leftovers were told apart.
  const made = await inSlices(read.possible ?? [], ({ entry, leftover }, at) => {
    const proposal = proposalOf(entry, read.entries.length + at + 1, index)
    return { proposal, leftover }
  })
  const free = stored.filter(({ id }) => !paired.has(id))
  const itemIndex = indexOfItems(free, week)
  const likely = await inSlices(made, ({ proposal }) => pairsFor(proposal, itemIndex))
  const pairs = pairsAmong(likely.flat())
  for (const { id } of pairs.values()) paired.add(id)
  return made.map((one) => ({ ...one, item: pairs.get(one.proposal.number) }))
}

async function storedItems(
  db: Db,
  viewer: Viewer,
  { weeks, office, now }: { weeks: readonly ImportWeek[]; office: OfficeRow; now: DateTime },
): Promise<{ items: Map<string, ItemView>; stored: StoredItem[] }> {
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
  const stored = [...items.values()].flatMap(({ id, isStruck }) => {
    const shown = facts.get(id)
    const week = weekOfItem.get(id) ?? null
    return shown === undefined ? [] : [{ id, facts: shown, week, isStruck }]
  })
  return { items, stored }
}

// What is read without an answer was read before; an answered year or week dates the days anew.
async function answered(
  viewer: Viewer,
  comparing: Comparing,
): Promise<{ read: ReadProgramme; needs: Need[] }> {
  const { row, office, answers, reader } = comparing
  const { document } = row.reading as KeptReading
  const programme = await firstRead(viewer, comparing)
  const needs = needsOf(programme, answers)
  const { year, week } = answers
  if (programme.needs.length === 0 || !year) return { read: programme, needs }
  const [from, ...days] = week ? weekDays({ year, week }) : []
  const until = days.at(-1)
  const options = {
    fileName: row.fileName,
    language: languageOf(office),
    year,
    ...(from === undefined || until === undefined ? {} : { week: { from, until } }),
  }
  const key = [row.id, year, week].join(' ')
  const reading = await reader.readOnce(viewer.accountId, key, { document, options })
  if (reading.__typename === 'Unreadable') throw new Error('A document is read only at first')
  return { read: reading.programme, needs }
}

// What another start of the program read it may have read as an older one does: as long as it waits, it is read anew.
async function firstRead(
  viewer: Viewer,
  { row, office, reader }: Comparing,
): Promise<ReadProgramme> {
  const { document, programme, readBy } = row.reading as KeptReading
  if (readBy === reader.id || row.acceptedAt !== null) return programme
  const options = { fileName: row.fileName, language: languageOf(office) }
  const again = await reader.readOnce(viewer.accountId, row.id, { document, options })
  return again.__typename === 'Unreadable' ? programme : again.programme
}

function preview(
  proposal: Proposal,
  item: StoredItem | undefined,
  names: { labels: Labels; language: ReturnType<typeof languageOf> },
): EntryPreview {
  if (item === undefined) return { proposal, difference: 'NEW', itemId: null, changes: [] }
  const changes = differencesOf(item.facts, proposal, names)
  const difference = isMoved(item.facts.time, proposal.time)
    ? 'MOVED'
    : changes.length === 0
      ? 'SAME'
      : 'CHANGED'
  return { proposal, difference, itemId: item.id, changes }
}
