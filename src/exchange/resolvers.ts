import { asksFor } from '../../graphql/loaders.ts'
import { askedPage, pageOfAll } from '../../graphql/pages.ts'
import { BadArgument } from '../../graphql/refusals.ts'
import type { ItemField } from '../../graphql/schema.generated.ts'
import { graphemeCount } from '../../graphql/text.ts'
import { seesDrafts } from '../access/policy.ts'
import { roomsByIds } from '../booking/queries/rooms.ts'
import { groupsByIds, officeById, personsByIds, unitsByIds } from '../people/queries.ts'
import { waitingItems } from '../programme/queries/item.ts'
import { programmeOf } from '../programme/queries/programme.ts'
import { timeSaid } from '../release/queries/views.ts'
import { isWeek, weekDays } from '../time/weeks.ts'
import { writeTime } from '../time/written/print.ts'
import { acceptImport } from './commands/accept.ts'
import { settleWords, unsettleWords } from './commands/settle.ts'
import type { SignedIn } from './context.ts'
import { mayImport, maySettle } from './policy.ts'
import { lineReading, linesReading } from './queries/lines.ts'
import { unknownWords, unmatchedOf } from './queries/unmatched.ts'
import { countsOfImport, entriesOf, importAsked, leftoversOf } from './queries.ts'
import type {
  ImportAcceptedResolvers,
  ImportEntryResolvers,
  ImportPreviewResolvers,
  LineReadingResolvers,
  Loaders,
  MutationResolvers,
  OfficeResolvers,
  PartyReadingResolvers,
  QueryResolvers,
  WordsSettledResolvers,
} from './resolvers.generated.ts'
import type { ReadField } from './rules/entry.ts'

const mostOfList = 500

const fieldNames: Record<ReadField, ItemField> = {
  time: 'TIME',
  title: 'TITLE',
  chairs: 'CHAIRS',
  attends: 'ATTENDS',
  invitees: 'INVITED',
  place: 'PLACE',
  gatheringPoint: 'GATHERING_POINT',
  preparingUnit: 'PREPARES',
  officeStaff: 'STAFF',
  transport: 'TRANSPORT',
  remarks: 'REMARKS',
}

const query: QueryResolvers = {
  import: (_, { id, year, week }, { db, viewer, now, reader }) => {
    if (viewer === null) return null
    const answers = { year: year ?? null, week: week ?? null }
    return importAsked(db, viewer, { id, answers }, { now, reader })
  },
}

const mutation: MutationResolvers<SignedIn> = {
  acceptImport: (_, { input }, { db, viewer, now, owners, reader }) =>
    acceptImport(db, viewer, input, { now, owners, reader }),
  settleWords: (_, { input }, { db, viewer, now, owners }) =>
    settleWords(db, viewer, input, { now, owners }),
  unsettleWords: (_, { input }, { db, viewer, now, owners }) =>
    unsettleWords(db, viewer, input, { now, owners }),
}

const wordsSettled: WordsSettledResolvers = {
  items: ({ itemIds }, _, { db, viewer, now }, info) =>
    waitingItems(db, viewer, itemIds, { now, hasClashes: asksFor(info, 'clashes') }),
}

const importAccepted: ImportAcceptedResolvers = {
  programme: async ({ officeId, year, week }, _, { db, viewer, now }) => {
    const office = await officeById(db, officeId)
    const shown = office && programmeOf(db, { year, week }, { viewer, office, now })
    if (!shown) throw new Error('An import was accepted into no programme')
    return shown
  },
}

const importPreview: ImportPreviewResolvers = {
  id: ({ row }) => row.id,
  fileName: ({ row }) => row.fileName,
  title: ({ read }) => read.title,
  week: ({ week }) => week && { ...week, startsOn: weekDays(week)[0] ?? '' },
  needs: ({ needs }) => needs,
  adjustment: ({ read }) => read.adjustment,
  entries: (view, page) =>
    pageOfAll(entriesOf(view), askedPage(page, { most: 1000, usual: 500 }), ({ proposal }) => [
      proposal.number,
    ]),
  absent: ({ items, absentIds }) =>
    absentIds.slice(0, mostOfList).flatMap((id) => items.get(id) ?? []),
  unknowns: ({ unknowns }) => unknowns.slice(0, mostOfList),
  counts: (view) => countsOfImport(view),
  leftovers: (view) => leftoversOf(view),
  warnings: ({ read }) => read.warnings,
  acceptedAt: ({ row }) => row.acceptedAt,
}

const importEntry: ImportEntryResolvers = {
  number: ({ proposal }) => proposal.number,
  source: ({ proposal }) => proposal.entry.source,
  time: ({ proposal }) => proposal.time,
  timeLabel: ({ proposal, language: ofOffice }, { language }) =>
    timeSaid(writeTime(proposal.time, ofOffice), language),
  title: ({ proposal }) => proposal.entry.title,
  parties: ({ proposal }) => proposal.parties,
  place: ({ proposal }) => proposal.entry.place,
  gatheringPoint: ({ proposal }) => proposal.entry.gatheringPoint,
  remarks: ({ proposal }) => proposal.entry.remarks,
  confidence: ({ proposal }) =>
    Object.entries(proposal.entry.confidence).map(([field, value]) => ({
      field: fieldNames[field as ReadField],
      value,
    })),
  warnings: ({ proposal }) => proposal.entry.warnings,
}

const lineReadingFields: LineReadingResolvers = {
  day: ({ time }) => time.startsOn,
  title: ({ entry }) => entry.title,
  place: ({ entry }) => entry.place,
  gatheringPoint: ({ entry }) => entry.gatheringPoint,
  transport: ({ entry }) => entry.transport,
  remarks: ({ entry }) => entry.remarks,
  rest: ({ entry }) => entry.rest,
  warnings: ({ entry }) => entry.warnings,
  verb: ({ entry }) => entry.verb,
  newTime: ({ entry }) => entry.target?.time ?? null,
}

const partyReading: PartyReadingResolvers = { words: ({ party }) => party.words }

const office: OfficeResolvers = {
  mayImport: ({ id }, _, { viewer }) => viewer !== null && mayImport(viewer, id),
  unknownWords: (row, { kind, words }, { db, viewer, now }) => {
    if (viewer === null || !maySettle(viewer, row.id, 'WORDS')) return null
    if (graphemeCount(words) > 500) {
      throw new BadArgument('words', 'Words have at most 500 characters.')
    }
    return unknownWords(db, { office: row, now }, { kind, words })
  },
  readLine: (row, { text, day, year, week }, { db, viewer, now }) => {
    if (viewer === null || !seesDrafts(viewer, row.id)) return null
    if (graphemeCount(text) > 5000) {
      throw new BadArgument('text', 'A line has at most 5,000 characters.')
    }
    boundWeek({ year, week })
    const line = { text, day: day ?? null, year, week }
    return lineReading(db, { viewer, office: row, now }, line)
  },
  readLines: (row, { text, day, year, week }, { db, viewer, now }) => {
    if (viewer === null || !seesDrafts(viewer, row.id)) return null
    if (graphemeCount(text) > 20_000 || text.split(/\r\n?|\n/).length > 200) {
      throw new BadArgument('text', 'A pasted text has at most 200 lines and 20,000 characters.')
    }
    boundWeek({ year, week })
    return linesReading(db, { office: row, now }, { text, day, year, week })
  },
}

function boundWeek({ year, week }: { year: number; week: number }): void {
  if (isWeek({ year, week })) return
  throw new BadArgument('week', `There is no week ${week} of ${year}.`)
}

/** The resolvers of documents and lines. */
export const resolvers = {
  Query: query,
  Mutation: mutation,
  ImportAccepted: importAccepted,
  WordsSettled: wordsSettled,
  ImportPreview: importPreview,
  ImportEntry: importEntry,
  LineReading: lineReadingFields,
  PartyReading: partyReading,
  Office: office,
}

function known(ids: readonly (string | null | undefined)[]): string[] {
  return ids.filter((id): id is string => typeof id === 'string')
}

function listed<Row>(ids: readonly string[], found: ReadonlyMap<string, Row>): Row[] {
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The same for many parents at once. */
export const loaders = {
  ProgrammeItem: {
    unmatched: (queries, { db, now }) =>
      unmatchedOf(
        db,
        queries.map(({ obj }) => obj),
        now,
      ),
  },
  PartyReading: {
    person: async (queries, { db }) => {
      const found = await personsByIds(db, known(queries.map(({ obj }) => obj.match?.personId)))
      return queries.map(({ obj }) => found.get(obj.match?.personId ?? '') ?? null)
    },
    unit: async (queries, { db }) => {
      const found = await unitsByIds(db, known(queries.map(({ obj }) => obj.match?.unitId)))
      return queries.map(({ obj }) => found.get(obj.match?.unitId ?? '') ?? null)
    },
    behalfOf: async (queries, { db }) => {
      const found = await personsByIds(db, known(queries.map(({ obj }) => obj.behalfOfId)))
      return queries.map(({ obj }) => found.get(obj.behalfOfId ?? '') ?? null)
    },
    group: async (queries, { db }) => {
      const found = await groupsByIds(db, known(queries.map(({ obj }) => obj.match?.groupId)))
      return queries.map(({ obj }) => found.get(obj.match?.groupId ?? '') ?? null)
    },
  },
  LineReading: {
    room: async (queries, { db }) => {
      const ids = queries.map(({ obj }) => obj.place?.match?.roomId)
      const found = await roomsByIds(db, known(ids))
      return ids.map((id) => found.get(id ?? '') ?? null)
    },
  },
  ImportEntry: {
    room: async (queries, { db }) => {
      const ids = queries.map(({ obj }) => obj.proposal.place?.match?.roomId)
      const found = await roomsByIds(db, known(ids))
      return ids.map((id) => found.get(id ?? '') ?? null)
    },
  },
  ImportUnknown: {
    persons: async (queries, { db }) => {
      const found = await personsByIds(
        db,
        queries.flatMap(({ obj }) => obj.personIds),
      )
      return queries.map(({ obj }) => listed(obj.personIds, found))
    },
    units: async (queries, { db }) => {
      const found = await unitsByIds(
        db,
        queries.flatMap(({ obj }) => obj.unitIds),
      )
      return queries.map(({ obj }) => listed(obj.unitIds, found))
    },
    groups: async (queries, { db }) => {
      const found = await groupsByIds(
        db,
        queries.flatMap(({ obj }) => obj.groupIds),
      )
      return queries.map(({ obj }) => listed(obj.groupIds, found))
    },
    rooms: async (queries, { db }) => {
      const found = await roomsByIds(
        db,
        queries.flatMap(({ obj }) => obj.roomIds),
      )
      return queries.map(({ obj }) => listed(obj.roomIds, found))
    },
  },
} satisfies Loaders
