import type {
  AcceptImportInput,
  IfAbsent,
  ImportEntryInput,
  ImportPreviewQuery,
  PlaceInput,
  ReadEntryFragment,
  ReadTimeFragment,
  ResolutionInput,
  TimeInput,
} from '../graphql.generated.ts'

/** A document as the server read it. */
export type Preview = NonNullable<ImportPreviewQuery['import']>

/** A name that was not recognised. */
export type Unknown = Preview['unknowns'][number]

/** The meaning chosen for a name; without the words, which name the row. */
export type Resolution = Omit<ResolutionInput, 'kind' | 'words'>

/** Text that became no entry. */
export type Leftover = Preview['leftovers'][number]

/** The planner's changes to an entry. Texts are as typed. */
export interface Correction {
  isLeft?: boolean
  /** An item of its own, not the stored one that seems to have moved. */
  isOther?: boolean
  day?: string
  time?: string
  title?: string
  place?: string
}

/** Everything decided on the preview so far. */
export interface Decisions {
  corrections: ReadonlyMap<number, Correction>
  /** The numbers of entries made of leftovers. */
  added: ReadonlySet<number>
  resolutions: ReadonlyMap<string, Resolution>
  ifAbsent: IfAbsent
  reason: string
}

/** Nothing decided: every entry is taken as read, every unknown name stays words. */
export const undecided: Decisions = {
  corrections: new Map(),
  added: new Set(),
  resolutions: new Map(),
  ifAbsent: 'KEEP',
  reason: '',
}

/** Names the row of an unknown; the same words may stand for somebody and for a place. */
export const keyOf = ({ kind, words }: Pick<Unknown, 'kind' | 'words'>): string =>
  `${kind} ${words}`

/** Those whom an unknown may be, likeliest first. */
export function candidatesOf(unknown: Unknown): { name: string; resolution: Resolution }[] {
  return [
    ...unknown.persons.map(({ id, label }) => match(label, { personId: id })),
    ...unknown.units.map(({ id, name }) => match(name, { unitId: id })),
    ...unknown.groups.map(({ id, name }) => match(name, { groupId: id })),
    ...unknown.rooms.map(({ id, name }) => match(name, { roomId: id })),
  ]
}

const match = (name: string, ids: Omit<Resolution, 'as'>) => ({
  name,
  resolution: { as: 'MATCH' as const, ...ids },
})

/** The reader's suggestion for an unknown. */
export function suggestionOf(unknown: Unknown): Resolution {
  if (unknown.suggestion === 'MATCH') {
    return candidatesOf(unknown)[0]?.resolution ?? { as: 'WORDS' }
  }
  return creation(unknown, unknown.suggestion)
}

/** A new person, unit, group or room named by the words, or the words alone. */
export function creation(
  { words, name, title }: Unknown,
  as: Exclude<ResolutionInput['as'], 'MATCH'>,
): Resolution {
  if (as === 'WORDS') return { as }
  if (as === 'CREATE_PERSON') return { as, name: name || words, ...(title ? { title } : {}) }
  return { as, name: words }
}

/** True when both say the same about a name. */
export function isSameResolution(a: Resolution | undefined, b: Resolution): boolean {
  return (
    a !== undefined &&
    a.as === b.as &&
    a.personId === b.personId &&
    a.unitId === b.unitId &&
    a.groupId === b.groupId &&
    a.roomId === b.roomId
  )
}

/** The decisions with every undecided name resolved as the reader suggests. */
export function withSuggestions(decisions: Decisions, unknowns: readonly Unknown[]): Decisions {
  const resolutions = new Map(decisions.resolutions)
  for (const unknown of unknowns) {
    const key = keyOf(unknown)
    if (!resolutions.has(key)) resolutions.set(key, suggestionOf(unknown))
  }
  return { ...decisions, resolutions }
}

/** The decisions with an entry corrected; what is typed back to how it was read is no correction. */
export function withCorrection(
  decisions: Decisions,
  entry: ReadEntryFragment,
  change: Correction,
): Decisions {
  const corrections = new Map(decisions.corrections)
  const next = { ...corrections.get(entry.number), ...change }
  const read: Correction = {
    isLeft: false,
    isOther: false,
    day: entry.time.startsOn ?? '',
    time: timeText(entry),
    title: entry.title,
    place: entry.place ?? '',
  }
  const kept = Object.entries(next).filter(([field, value]) => {
    const before = read[field as keyof Correction]
    return value !== before
  })
  if (kept.length > 0) corrections.set(entry.number, Object.fromEntries(kept))
  else corrections.delete(entry.number)
  return { ...decisions, corrections }
}

/** The decisions with the entries of a leftover taken in, or put back with all that was corrected in them. */
export function withLeftover(decisions: Decisions, { entries }: Leftover): Decisions {
  const added = new Set(decisions.added)
  const corrections = new Map(decisions.corrections)
  const isAdded = isLeftoverAdded(decisions, { entries })
  for (const { number } of entries) {
    if (isAdded) {
      added.delete(number)
      corrections.delete(number)
    } else added.add(number)
  }
  return { ...decisions, added, corrections }
}

/** True once the entries of a leftover were taken in. */
export function isLeftoverAdded(
  { added }: Decisions,
  { entries }: Pick<Leftover, 'entries'>,
): boolean {
  return entries.some(({ number }) => added.has(number))
}

/** The parts of a preview that hold entries. */
export interface Decided {
  entries: { nodes: readonly ReadEntryFragment[] }
  leftovers: readonly Leftover[]
}

/** All entries to decide upon: those read, and behind them those made of leftovers. */
export function entriesToDecide(
  { entries, leftovers }: Decided,
  { added }: Decisions,
): ReadEntryFragment[] {
  const made = leftovers.flatMap((leftover) => leftover.entries)
  return [...entries.nodes, ...made.filter(({ number }) => added.has(number))]
}

/** The text with which correcting a time begins: as the document has it, else as it is printed. */
export const timeText = ({ time, timeLabel }: ReadEntryFragment): string => time.text ?? timeLabel

/** Entries that would be taken. */
export function takenOf(
  entries: readonly ReadEntryFragment[],
  { corrections }: Decisions,
): ReadEntryFragment[] {
  return entries.filter(({ number }) => !corrections.get(number)?.isLeft)
}

/** The input that accepts the import; `rooms` turns a place typed like a room's name into that room. */
export function acceptInput(
  preview: Pick<Preview, 'id' | 'unknowns'> & Decided,
  decisions: Decisions,
  rooms: readonly { id: string; name: string }[],
): AcceptImportInput {
  const resolutions = preview.unknowns.flatMap(({ kind, words }) => {
    const resolution = decisions.resolutions.get(keyOf({ kind, words }))
    return resolution ? [{ kind, words, ...resolution }] : []
  })
  const entries = entriesToDecide(preview, decisions).flatMap((entry) => {
    const isAdded = decisions.added.has(entry.number)
    const correction = decisions.corrections.get(entry.number) ?? (isAdded ? {} : undefined)
    return correction ? [entryInput(entry, correction, rooms)] : []
  })
  const reason = decisions.reason.trim()
  return {
    importId: preview.id,
    resolutions,
    entries,
    ifAbsent: decisions.ifAbsent,
    ...(reason ? { reason } : {}),
  }
}

function entryInput(
  entry: ReadEntryFragment,
  { isLeft, isOther, day, time, title, place }: Correction,
  rooms: readonly { id: string; name: string }[],
): ImportEntryInput {
  return {
    number: entry.number,
    take: !isLeft,
    ...(isOther ? { asNew: true } : {}),
    ...(title === undefined ? {} : { title }),
    ...(day === undefined && time === undefined ? {} : { time: timeInput(entry, day, time) }),
    ...(place === undefined ? {} : { place: placeInput(place, rooms) }),
  }
}

function timeInput(
  { time: read }: ReadEntryFragment,
  day: string | undefined,
  text: string | undefined,
): TimeInput {
  const startsOn = day ?? read.startsOn
  if (text === undefined) return { ...partsOf(read), ...(startsOn ? { startsOn } : {}) }
  if (text.trim() === '') return { kind: 'UNKNOWN', ...(startsOn ? { startsOn } : {}) }
  return { text: text.trim(), ...(startsOn ? { startsOn } : {}) }
}

function partsOf({ __typename: _, ...parts }: ReadTimeFragment): TimeInput {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== null),
  ) as TimeInput
}

function placeInput(text: string, rooms: readonly { id: string; name: string }[]): PlaceInput {
  const typed = text.trim()
  const room = rooms.find(({ name }) => name.toLowerCase() === typed.toLowerCase())
  if (room) return { roomId: room.id, ifTaken: 'WISH' }
  return typed === '' ? {} : { text: typed }
}
