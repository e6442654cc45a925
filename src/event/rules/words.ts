import type { EventFacts } from '../../../db/schema/event.ts'
import { writeTime } from '../../time/written/print.ts'

/** A value that a page says in a word of its own. */
export type Code =
  | EventFacts['secrecy' | 'status' | 'halfDay']
  | NonNullable<EventFacts['transport']>
  | 'ALL_DAY'

// The times as they are written where nobody typed one.
const vague = (language: 'vi' | 'en') => {
  const written = (kind: 'HALF_DAY' | 'ALL_DAY', halfDay: EventFacts['halfDay'] | null) =>
    writeTime({ ...noTime, kind, halfDay }, language)
  return {
    MORNING: written('HALF_DAY', 'MORNING'),
    AFTERNOON: written('HALF_DAY', 'AFTERNOON'),
    EVENING: written('HALF_DAY', 'EVENING'),
    ALL_DAY: written('ALL_DAY', null),
  }
}

const noTime = {
  startsOn: null,
  endsOn: null,
  startTime: null,
  endTime: null,
  words: null,
  text: null,
}

const vi: Record<Code, string> = {
  NORMAL: 'thường',
  PRIVATE: 'riêng tư',
  CONFIDENTIAL: 'mật',
  SECRET: 'tối mật',
  TOP_SECRET: 'tuyệt mật',
  CONFIRMED: 'chính thức',
  TENTATIVE: 'dự kiến',
  POSTPONED: 'hoãn',
  CANCELLED: 'hủy',
  OWN: 'tự túc',
  POOL: 'xe dùng chung',
  ASSIGNED: 'xe được phân công',
  SHARED: 'đi chung xe',
  ...vague('vi'),
}

const en: Record<Code, string> = {
  NORMAL: 'open',
  PRIVATE: 'private',
  CONFIDENTIAL: 'confidential',
  SECRET: 'secret',
  TOP_SECRET: 'top secret',
  CONFIRMED: 'confirmed',
  TENTATIVE: 'tentative',
  POSTPONED: 'postponed',
  CANCELLED: 'cancelled',
  OWN: 'own',
  POOL: 'pool car',
  ASSIGNED: 'assigned car',
  SHARED: 'shared car',
  ...vague('en'),
}

// A printed time is one of these words only where it is nothing else.
const vagueTimes = new Map(
  (['vi', 'en'] as const).flatMap((language) =>
    Object.entries(vague(language)).map(([code, word]) => [word, code as keyof typeof vi] as const),
  ),
)

/** Levels of secrecy, states, ways of transport and plain half-days in words, by language. */
export const codeWords = { vi, en }

/** A printed time in a language: a half-day or a whole day that stands alone in its word, anything else as printed. */
export function timeIn(language: 'vi' | 'en', printed: string): string {
  const code = vagueTimes.get(printed)
  return code ? codeWords[language][code] : printed
}
