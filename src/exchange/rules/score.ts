import { bagF1, bagOf } from '../../event/rules/likeness.ts'
import { halfDayAt } from '../../time/rules.ts'
import type { SourceDocument } from '../documents/source.ts'
import type { ReadEntry, ReadProgramme } from './entry.ts'
import { readProgramme } from './programme.ts'

/** An entry of a truth file; see tests/data/truth/README.md. */
export type TrueEntry = {
  date: string | null
  half: string | null
  half_stated: boolean
  start: string | null
  end: string | null
  title: string
  chairs: string[]
  place: string | null
  attendees: string[]
  unit: string | null
  flags: string[]
}
/** A truth file. */
export type Truth = { context: { year?: number } | null; entries: TrueEntry[] }

/** The fields in the order they are printed. */
export const fields = [
  'date',
  'start',
  'half',
  'title',
  'chairs',
  'place',
  'end',
  'attendees',
  'unit',
] as const
/** A field that is scored. */
export type Field = (typeof fields)[number]
/** The number of questions asked and of those answered right. */
export type Tally = { right: number; asked: number }

/**
 * The score of one file's reading. `invented`: entries produced that stand for no true one (entries the truth
 * lists under not_entries are among these, since they stand for none). `dropped`: true entries for
 * which none was produced. A field's share counts every true entry, so a dropped one is wrong in all.
 */
export type Score = {
  tallies: Record<Field, Tally>
  invented: string[]
  dropped: string[]
  misses: string[]
}

/** Token F1 of two texts as bags of words. */
export function tokenF1(one: string, other: string): number {
  return bagF1(bagOf(one), bagOf(other))
}

function foldedWords(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .replace(/^(?:tại|ở)\s+/u, '')
    .trim()
}

function isSameSet(one: string[], other: string[]): boolean {
  const [left, right] = [new Set(one.map(foldedWords)), new Set(other.map(foldedWords))]
  return left.size === right.size && [...left].every((each) => right.has(each))
}

const halves = { MORNING: 'sang', AFTERNOON: 'chieu', EVENING: 'toi' } as const

function halfOf({ time }: ReadEntry): string | null {
  if (time.kind === 'ALL_DAY' || time.kind === 'DAYS') return 'ca-ngay'
  const half = time.halfDay ?? (time.startTime ? halfDayAt(time.startTime) : null)
  return half && halves[half]
}

function pairScore(read: ReadEntry, truth: TrueEntry): number {
  const f1 = tokenF1(read.title, truth.title)
  if (f1 < 0.6) return 0
  const isSameDay = read.time.startsOn === truth.date
  const isSameTime =
    read.time.startTime === truth.start && (truth.start !== null || halfOf(read) === truth.half)
  return (
    f1 +
    (isSameDay ? 1 : 0) +
    (isSameTime ? 0.5 : 0) +
    (isSameSet(
      read.chairs.map(({ words }) => words),
      truth.chairs,
    )
      ? 0.2
      : 0)
  )
}

function pairs(read: ReadEntry[], truth: TrueEntry[]): Map<TrueEntry, ReadEntry> {
  const candidates = read.flatMap((one) =>
    truth.map((other) => ({ one, other, score: pairScore(one, other) })),
  )
  const paired = new Map<TrueEntry, ReadEntry>()
  const used = new Set<ReadEntry>()
  for (const { one, other } of candidates
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)) {
    if (paired.has(other) || used.has(one)) continue
    paired.set(other, one)
    used.add(one)
  }
  return paired
}

const judges: Record<Field, (read: ReadEntry, truth: TrueEntry) => boolean> = {
  date: (read, truth) => read.time.startsOn === truth.date,
  start: (read, truth) => read.time.startTime === truth.start || isExcusedMidnight(read, truth),
  half: (read, truth) => halfOf(read) === truth.half,
  title: (read, truth) => tokenF1(read.title, truth.title) >= 0.85,
  chairs: (read, truth) =>
    isSameSet(
      read.chairs.map(({ words }) => words),
      truth.chairs,
    ),
  place: (read, truth) =>
    foldedWords(read.place ?? read.gatheringPoint) === foldedWords(truth.place),
  end: (read, truth) => read.time.endTime === truth.end,
  attendees: (read, truth) =>
    isSameSet([...read.attends.map(({ words }) => words), ...read.invitees], truth.attendees),
  unit: (read, truth) =>
    [read.officeStaff, read.preparingUnit].some(
      (unit) => foldedWords(unit) === foldedWords(truth.unit),
    ),
}

/** "12:00 a.m." in a row of forenoon hours is a slip: noon with a warning is accepted as well. */
function isExcusedMidnight(read: ReadEntry, truth: TrueEntry): boolean {
  return (
    truth.flags.includes('suspicious-12-am') &&
    read.time.startTime === '12:00' &&
    read.warnings.includes('SUSPICIOUS_MIDNIGHT')
  )
}

/** Compares what was read with the truth by the rules of tests/data/truth/README.md. */
export function scoreOf(read: ReadEntry[], truth: TrueEntry[]): Score {
  const paired = pairs(read, truth)
  const score: Score = {
    tallies: Object.fromEntries(fields.map((field) => [field, { right: 0, asked: 0 }])) as Record<
      Field,
      Tally
    >,
    invented: read.filter((one) => ![...paired.values()].includes(one)).map((one) => one.source),
    dropped: truth.filter((one) => !paired.has(one)).map((one) => one.title),
    misses: [],
  }
  for (const one of truth) {
    const other = paired.get(one)
    for (const field of fields) {
      if (field === 'half' && !one.half_stated && one.start !== null) continue
      const isRight = other !== undefined && judges[field](other, one)
      score.tallies[field].asked += 1
      if (isRight) score.tallies[field].right += 1
      else if (other)
        score.misses.push(
          `${field}: ${one.title.slice(0, 60)} | read ${shown(other, field)} | true ${JSON.stringify(one[field])}`,
        )
    }
  }
  return score
}

function shown(read: ReadEntry, field: Field): string {
  const values: Record<Field, unknown> = {
    date: read.time.startsOn,
    start: read.time.startTime,
    half: halfOf(read),
    title: read.title,
    chairs: read.chairs.map(({ words }) => words),
    place: read.place ?? read.gatheringPoint,
    end: read.time.endTime,
    attendees: [...read.attends.map(({ words }) => words), ...read.invitees],
    unit: read.officeStaff ?? read.preparingUnit,
  }
  return JSON.stringify(values[field])
}

/** Reads a document, answering the question for the year from the truth as a user would. */
export function readAnswered(
  document: SourceDocument,
  fileName: string,
  truth: Truth,
): ReadProgramme {
  const first = readProgramme(document, { fileName })
  const year = truth.context?.year
  return first.needs.includes('YEAR') && year ? readProgramme(document, { fileName, year }) : first
}
