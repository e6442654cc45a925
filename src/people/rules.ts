import type { DateTime } from 'luxon'
import type { OfficeSettings } from '../../db/schema/people.ts'
import { firstFault, type InvalidInputAnswer, invalid, rangeFault } from '../../graphql/refusals.ts'
import type {
  HalfDayHoursInput,
  PaperSettingsInput,
  SaveOfficeInput,
} from '../../graphql/schema.generated.ts'
import { lengthFault } from '../../graphql/text.ts'

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

/**
 * The ids of a list in their order after one was put at a place, from 0: at the end without one. One that is in the
 * list already moves there.
 */
export function placed(ids: readonly string[], id: string, position: number | null): string[] {
  const others = ids.filter((other) => other !== id)
  const at = position ?? others.length
  return [...others.slice(0, at), id, ...others.slice(at)]
}

/** Are the half-days three, each after the one before, and none of them empty? Times are 'HH:mm'. */
export function halfDaysFollow(halfDays: OfficeSettings['halfDays']): boolean {
  const { MORNING, AFTERNOON, EVENING } = halfDays
  const times = [MORNING, AFTERNOON, EVENING].flatMap(({ from, until }) => [from, until])
  const areLong = [MORNING, AFTERNOON, EVENING].every(({ from, until }) => from < until)
  return areLong && times.every((time, index) => index === 0 || (times[index - 1] ?? '') <= time)
}

/** The refusal of a name that another one in use has. */
export function nameInUse(): InvalidInputAnswer {
  return invalid('input.name', 'NAME_TAKEN', 'Another one in use has this name; take another.')
}

/** The present date of an office, 'YYYY-MM-DD'. */
export function todayOf({ zone }: { zone: string }, now: DateTime): string {
  return now.setZone(zone).toFormat('yyyy-MM-dd')
}

type Span = { from: string; until: string | null }

/**
 * The changes after which, from `today` on, exactly these persons are members: memberships that get another span
 * (null: that never began and go), and those that begin. The days before today stay as they were.
 */
export function membershipsAfter<Held extends { personId: string; period: Span }>(
  held: readonly Held[],
  memberIds: readonly string[],
  today: string,
): {
  ended: { before: Held; period: Span | null }[]
  begun: { personId: string; period: Span }[]
} {
  const isOver = ({ period }: Held) => period.until !== null && period.until <= today
  const ended = held.flatMap((before) => {
    const { personId, period } = before
    const stays = memberIds.includes(personId) && period.from <= today
    const until = stays ? null : today
    if (isOver(before) || period.until === until) return []
    return [{ before, period: period.from < (until ?? '9') ? { from: period.from, until } : null }]
  })
  // What goes makes room for what is prolonged.
  ended.sort((one, other) => Number(other.period === null) - Number(one.period === null))
  const present = held.filter((one) => !isOver(one) && one.period.from <= today)
  const begun = memberIds
    .filter((id) => !present.some(({ personId }) => personId === id))
    .map((personId) => ({ personId, period: { from: today, until: null } }))
  return { ended, begun }
}

/** The first thing wrong with the settings asked for; null when they may be kept. */
export function settingsFault(input: SaveOfficeInput): InvalidInputAnswer | null {
  const months = { min: 1, max: 36 }
  return firstFault(
    rangeFault('input.defaultMinutes', input.defaultMinutes, { min: 15, max: 480 }),
    halfDaysFault(input.halfDays ?? null),
    printedDaysFault(input.printedDays ?? null),
    rangeFault('input.feedPastMonths', input.feedPastMonths, months),
    rangeFault('input.feedFutureMonths', input.feedFutureMonths, months),
    paperFault(input.paper ?? null),
  )
}

function halfDaysFault(given: readonly HalfDayHoursInput[] | null): InvalidInputAnswer | null {
  if (given === null) return null
  const halfDays = halfDaysIn(given)
  if (given.length === 3 && halfDays !== null && halfDaysFollow(halfDays)) return null
  return invalid(
    'input.halfDays',
    'BAD_HALF_DAYS',
    'Give morning, afternoon and evening, each ending after it begins and before the next one.',
  )
}

function halfDaysIn(given: readonly HalfDayHoursInput[]): OfficeSettings['halfDays'] | null {
  const hours = (name: HalfDayHoursInput['halfDay']) => {
    const found = given.find(({ halfDay }) => halfDay === name)
    return found === undefined ? null : { from: found.from, until: found.until }
  }
  const [MORNING, AFTERNOON, EVENING] = [hours('MORNING'), hours('AFTERNOON'), hours('EVENING')]
  if (MORNING === null || AFTERNOON === null || EVENING === null) return null
  return { MORNING, AFTERNOON, EVENING }
}

function printedDaysFault(given: readonly number[] | null): InvalidInputAnswer | null {
  if (given === null) return null
  const areDays = given.every((day) => day >= 1 && day <= 7)
  if (areDays && new Set(given).size === given.length) return null
  return invalid('input.printedDays', 'BAD_DAYS', 'Give each weekday once, from 1 to 7.')
}

function paperFault(paper: PaperSettingsInput | null): InvalidInputAnswer | null {
  if (paper === null) return null
  const { recipients, note, partyHeader: _, ...lines } = paper
  return firstFault(
    ...Object.entries(lines).map(([name, line]) =>
      lengthFault(`input.paper.${name}`, line, { max: 200 }),
    ),
    lengthFault('input.paper.note', note, { max: 1000 }),
    recipients.length > 30
      ? invalid('input.paper.recipients', 'TOO_MANY', 'A recipients list has at most 30 lines.')
      : null,
    ...recipients.map((line, index) =>
      lengthFault(`input.paper.recipients.${index}`, line, { max: 200 }),
    ),
  )
}

/** The settings after a change without faults: what is left out stays. */
export function settingsAfter(before: OfficeSettings, input: SaveOfficeInput): OfficeSettings {
  return {
    defaultMinutes: input.defaultMinutes ?? before.defaultMinutes,
    halfDays: halfDaysIn(input.halfDays ?? []) ?? before.halfDays,
    printedDays: [...(input.printedDays ?? before.printedDays)].sort((one, two) => one - two),
    feedPastMonths: input.feedPastMonths ?? before.feedPastMonths,
    feedFutureMonths: input.feedFutureMonths ?? before.feedFutureMonths,
    paper: input.paper ?? before.paper,
  }
}

// What the heads of Vietnamese bodies and their deputies are called, without marks, also as programmes shorten it.
const leadersPosts = [
  'chu tich|bi thu|bo truong|thu truong|giam doc|tong giam doc|hieu truong|vien truong|cuc truong|tong cuc truong',
  'vu truong|chi cuc truong|giam thi|tu lenh|chinh uy|tham muu truong|chi huy truong|chinh tri vien|chanh an',
  'chanh van phong|chanh thanh tra|chu nhiem|truong ban|truong doan|ct|bt|gd|tgd|ht|cvp',
].join('|')
/**
 * Matches the title of a post in an office’s leadership that reads like that of a leader or a leader’s deputy; for
 * the database, which holds it against titles in small letters without marks, with one space between words.
 */
export const leadersTitle = `^(quyen |q\\.\\s?)?(p\\.?\\s?|pho )?(${leadersPosts})(?![[:alnum:]])`
