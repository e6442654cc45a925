import type { OfficeSettings } from '../../db/schema/people.ts'

/** The settings of an office just opened, until it chooses its own. Hours are those most Vietnamese offices keep. */
export const defaultSettings: OfficeSettings = {
  defaultMinutes: 90,
  halfDays: {
    MORNING: { from: '07:30', until: '11:30' },
    AFTERNOON: { from: '13:30', until: '17:00' },
    EVENING: { from: '18:00', until: '21:00' },
  },
  printedDays: [1, 2, 3, 4, 5],
  feedPastMonths: 3,
  feedFutureMonths: 12,
  paper: {
    superiorBody: '',
    issuingBody: '',
    placeName: '',
    title: 'LỊCH CÔNG TÁC TUẦN',
    partyHeader: false,
    signerAuthority: '',
    signerTitle: 'CHÁNH VĂN PHÒNG',
    signerName: '',
    recipients: ['Lưu: VT.'],
    note: '',
  },
}

/** The zone of an office just opened by set-up. */
export const defaultZone = 'Asia/Ho_Chi_Minh'

/** What of a post decides how its holder is called; the span is of days, half-open. */
export type PostFacts = {
  id: string
  title: string
  shortTitle: string
  precedence: number
  period: { from: string; until: string | null }
}

/**
 * How programmes call a person on a day: the short title of the highest post held and the given name, which in a
 * Vietnamese name stands last ("PCT Phước"); the full name when there is no short title. Two who would be called
 * the same are told apart by `labelsOn`.
 */
export function personLabel(
  person: { name: string },
  posts: readonly PostFacts[],
  on: string,
): string {
  const highest = posts
    .filter(({ period }) => period.from <= on && (period.until === null || on < period.until))
    .sort(byRank)[0]
  if (highest === undefined || highest.shortTitle === '') return person.name
  return `${highest.shortTitle} ${person.name.slice(person.name.lastIndexOf(' ') + 1)}`
}

function byRank(one: PostFacts, other: PostFacts): number {
  if (one.precedence !== other.precedence) return one.precedence - other.precedence
  const [left, right] = [`${one.title}\0${one.id}`, `${other.title}\0${other.id}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** How programmes call the persons of one office on a day, by id: two of the same label get their full names. */
export function labelsOn(
  persons: readonly { id: string; name: string; posts: readonly PostFacts[] }[],
  on: string,
): Map<string, string> {
  const labels = persons.map((person) => personLabel(person, person.posts, on))
  return new Map(
    persons.map(({ id, name }, index) => {
      const label = labels[index] ?? name
      return [id, labels.filter((other) => other === label).length === 1 ? label : name]
    }),
  )
}
