import type { RefusalLike } from '../../api.ts'
import type {
  AddItemInput,
  ItemTimeFragment,
  ReadLineFragment,
  ReadLineQuery,
  TimeInput,
} from '../../graphql.generated.ts'
import { type PlaceDraft, placeInput } from '../edit/place-input.tsx'
import { type Named, partyInput } from '../model/parties.ts'
import type { Slot } from '../model/rows.ts'
import { timeParts } from '../model/times.ts'

/** A typed line as the server read it. */
export type Reading = NonNullable<NonNullable<ReadLineQuery['office']>['readLine']>

/** An item being typed: what the line says, as far as corrected. */
export interface Draft {
  day: string
  time: TimeInput
  /** The time in words; empty for the half-day alone. */
  timeText: string
  title: string
  parties: readonly Named[]
  place: PlaceDraft
  gatheringPoint: string
  transport: string
  /** Remarks, and all that found no field. */
  remarks: string
  warnings: readonly string[]
  /** Days and hours in the line that there are not: it is to be corrected first. */
  impossible: readonly string[]
}

function writtenTime(time: ItemTimeFragment): string {
  if (time.text) return time.text
  if (time.startTime) return [time.startTime, time.endTime].filter(Boolean).join(' - ')
  return time.words ?? ''
}

function timeIn(reading: ReadLineFragment, slot: Slot): TimeInput {
  const { time } = reading
  const startsOn = reading.day ?? slot.day
  if (time.kind === 'UNKNOWN') return { kind: 'HALF_DAY', startsOn, halfDay: slot.halfDay }
  const stated = time.kind === 'WORDS' ? { halfDay: time.halfDay ?? slot.halfDay } : {}
  return { ...timeParts(time), startsOn, ...stated }
}

// With the leader taken out of the line its verb comes first; the form prints it with a capital.
function capital(title: string): string {
  const [first = '', ...rest] = title
  return first.toLocaleUpperCase('vi') + rest.join('')
}

/** The item that a read line describes when typed into a half-day; a line without a time takes that half-day. */
export function draftOf(reading: ReadLineFragment, slot: Slot): Draft {
  const { room, place } = reading
  const label = room?.name ?? place ?? ''
  return {
    day: reading.day ?? slot.day,
    time: timeIn(reading, slot),
    timeText: writtenTime(reading.time),
    title: capital(reading.title),
    parties: reading.parties.map(({ role, words, person, unit, group, behalfOf }) => ({
      role,
      label: person?.label ?? unit?.name ?? group?.name ?? words,
      ...(person ? { personId: person.id } : {}),
      ...(behalfOf ? { behalfOfId: behalfOf.id } : {}),
      ...(unit ? { unitId: unit.id } : {}),
      ...(group ? { groupId: group.id } : {}),
      ...(person || unit || group ? {} : { words }),
    })),
    place: room ? { label, roomId: room.id } : { label, text: label },
    gatheringPoint: reading.gatheringPoint ?? '',
    transport: reading.transport ?? '',
    remarks: [reading.remarks, ...reading.rest].filter(Boolean).join('; '),
    warnings: reading.warnings,
    impossible: reading.impossible,
  }
}

/** The items that a read line describes, the first one before the others. */
export function draftsOf(reading: Reading, slot: Slot): Draft[] {
  return [reading, ...reading.further].map((one) => draftOf(one, slot))
}

/** The input that adds the draft to a week. */
export function addInput(
  draft: Draft,
  week: Pick<AddItemInput, 'officeId' | 'year' | 'week'>,
): AddItemInput {
  const place = draft.place.label.trim() === '' ? {} : { place: placeInput(draft.place) }
  return {
    ...week,
    fields: {
      title: draft.title,
      time: { ...draft.time, startsOn: draft.day },
      parties: draft.parties.map(partyInput),
      ...place,
      ...(draft.gatheringPoint === '' ? {} : { gatheringPoint: draft.gatheringPoint }),
      ...(draft.transport === '' ? {} : { transportText: draft.transport }),
      ...(draft.remarks === '' ? {} : { remarks: draft.remarks }),
    },
  }
}

/** The lines of a pasted text that hold something, bullets at their beginning left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•*–-]+/, '').trim())
    .filter((line) => line !== '')
}

/** True of words for a day rather than for an hour. */
export function isDayLike(words: string): boolean {
  return /\/|tháng|^\d+[.-]\d+/u.test(words)
}

/** The reason why a draft is not added: it names a day or an hour that there is not; undefined when it may be. */
export function impossibleOf({ impossible: [words] }: Draft): RefusalLike | undefined {
  if (words === undefined) return undefined
  return isDayLike(words)
    ? { code: 'IMPOSSIBLE_DAY', message: `There is no day “${words}”.`, field: null }
    : { code: 'IMPOSSIBLE_TIME', message: `There is no time “${words}”.`, field: null }
}

/** The corrections of a draft with one more; whoever says the day or the hour has settled one that there is not. */
export function corrected(known: Partial<Draft>, part: Partial<Draft>): Partial<Draft> {
  const isSaid = 'day' in part || 'time' in part
  return { ...known, ...part, ...(isSaid && { impossible: [] }) }
}
