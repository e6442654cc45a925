import { indexOnce } from '../../src/exchange/rules/known.ts'
import { readItems } from '../../src/exchange/rules/line.ts'
import { proposalOf } from '../../src/exchange/rules/proposal.ts'
import { cast } from './cast-names.ts'

/** What a careful secretary makes of a line; see tests/data/lines/README.md. Fields left out are not asked. */
export type TrueLine = {
  text: string
  day: string
  title: string
  start?: string
  end?: string
  half?: string
  kind?: string
  until?: string
  chairs: string[]
  others?: string[]
  place?: string
  rest?: string
  verb?: string
}

const context = {
  day: null,
  year: 2026,
  week: { from: '2026-11-30', until: '2026-12-06' },
  known: cast,
}

function plain(words: string | null | undefined): string {
  return (words ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function asSet(words: readonly string[]): string {
  return [...new Set(words.map(plain))].sort().join(' | ')
}

function isWhole(words: string): boolean {
  return words.split('(').length === words.split(')').length && !/[‖\s,;:(–-]$/u.test(words)
}

// The name of the field stands for the label.
function isKept(asked: string, read: string): boolean {
  const words = asked.replace(/^điểm tập trung:\s*/iu, '')
  return plain(read).includes(plain(words))
}

/** The fields of a line that were read otherwise than asked, and how many were asked. */
export function lineScore(line: TrueLine): { asked: number; misses: string[] } {
  const [entry] = readItems(line.text, context)
  if (entry === undefined) throw new Error('A line has at least one item')
  const { time, parties, place } = proposalOf(entry, 1, indexOnce(cast))
  const labels = new Map(cast.persons.map(({ id, label }) => [id, label]))
  const named = (roles: readonly string[]) =>
    parties
      .filter(({ role }) => roles.includes(role))
      .map(({ party, match }) => {
        return labels.get(match?.personId ?? '') ?? party.words
      })
  const room = cast.rooms.find(({ id }) => id === place?.match?.roomId)
  const unread = [entry.remarks, entry.gatheringPoint, entry.transport, ...entry.rest]
  const fields: Record<string, [string, string]> = {
    day: [line.day, entry.time.startsOn ?? ''],
    title: [
      plain(line.title),
      plain(isWhole(entry.title) ? entry.title : `half a bracket in ${entry.title}`),
    ],
    chairs: [asSet(line.chairs), asSet(named(['CHAIRS', 'ON_BEHALF_OF']))],
    start: [line.start ?? '', time.startTime ?? entry.time.startTime ?? ''],
    end: [line.end ?? '', entry.time.endTime ?? ''],
    place: [plain(line.place), plain(room?.name ?? place?.words)],
    verb: [line.verb ?? '', entry.verb ?? ''],
    ...(line.half && { half: [line.half, entry.time.halfDay ?? ''] }),
    ...(line.kind && { kind: [line.kind, entry.time.kind] }),
    ...(line.until && { until: [line.until, entry.time.endsOn ?? ''] }),
    others: [asSet(line.others ?? []), asSet(named(['ATTENDS', 'INVITED', 'PREPARES', 'STAFF']))],
    ...(line.rest && {
      rest: ['kept', isKept(line.rest, unread.join(' ')) ? 'kept' : plain(unread.join(' '))],
    }),
  }
  const misses = Object.entries(fields)
    .filter(([, [asked, read]]) => asked !== read)
    .map(([field, [asked, read]]) => `${field}: asked “${asked}”, read “${read}” in: ${line.text}`)
  return { asked: Object.keys(fields).length, misses }
}
