/** The kinds of things that can be claimed: a person's time, and what the office books. */
export type ThingKind = 'PERSON' | 'ROOM' | 'VEHICLE' | 'DRIVER' | 'BED'

/** A thing that is claimed, by its id. */
export type Thing = { kind: ThingKind; id: string }

/** A half-open stretch of time; ISO 8601 in UTC to the millisecond, so that two instants compare as text. */
export type Stretch = { from: string; until: string }

/**
 * The time of a claim as far as it is known. `period` null: it has no hour. `day` and `lastDay` are local days, both
 * included, null where nobody has said which. `halfDay`: the one under which it stands.
 */
export type ClaimTime = {
  period: Stretch | null
  day: string | null
  lastDay: string | null
  halfDay: 'MORNING' | 'AFTERNOON' | 'EVENING' | null
  isAllDay: boolean
}

/**
 * The hold of a claim on its time: STATED all of it, ASSUMED up to an end that nobody has said and that gives way to a later
 * start, NONE an hour at all (a half-day alone, a time in words).
 */
export type Firmness = 'STATED' | 'ASSUMED' | 'NONE'

/** The certainty that it takes place. */
export type Certainty = 'CERTAIN' | 'TENTATIVE' | 'PROPOSED'

/** A place: a room of the office, or words for anywhere else. */
export type ClaimPlace = { roomId: string | null; text: string }

/** The standing of a claim on a thing that is booked: it holds it, waits for another to give it back, or only names it. */
export type Standing = 'HELD' | 'WANTED' | 'NAMED'

/** A claim of an event, a booking, an absence or a duty on one thing. */
export type Claim = {
  source: 'EVENT' | 'ABSENCE' | 'DUTY'
  /** Identifies what claims: the event, the absence, the duty. */
  id: string
  thing: Thing
  when: ClaimTime
  firmness: Firmness
  certainty: Certainty
  where: ClaimPlace | null
  /** One occasion never meets itself: an event that several leaders attend. Null: only its id says so. */
  joint: string | null
  /** Two claims of one word are one matter that was entered twice; null where nothing tells. */
  matter: string | null
  /** True: it keeps nobody, as "làm việc tại cơ quan" does not. */
  isFiller: boolean
  /** Of a thing that is booked; null for a person's time. */
  standing: Standing | null
  /** The time that is booked, where it differs from that of the event; null while nothing is held. */
  booked: Stretch | null
  /** True: an assumed end was cut short, because another begins. */
  isShortened: boolean
}

/** A kind of clash. */
export type Kind =
  | 'ROOM_TAKEN'
  | 'RESOURCE_TAKEN'
  | 'ROOM_HALF_DAY'
  | 'ROOM_SHORTENED'
  | 'ROOM_TURNAROUND'
  | 'LEADER_TWICE'
  | 'LEADER_ENTERED_TWICE'
  | 'LEADER_ASSUMED_END'
  | 'LEADER_HALF_DAY'
  | 'LEADER_TRAVEL'
  | 'LEADER_ABSENT'
  | 'LEADER_ON_DUTY'
  | 'DAY_OFF'
  | 'WEEKEND'

/** The weight of a clash, lightest first. OFF: it is not told. */
export const grades = [
  'OFF',
  'NOTES',
  'WARNS',
  'NEEDS_REASON',
  'BLOCKS_RELEASE',
  'BLOCKS_SAVING',
] as const

/** One of `grades`. */
export type Grade = (typeof grades)[number]

/** A clash of one claim with another, or with nothing that is shown. */
export type Found = {
  kind: Kind
  grade: Exclude<Grade, 'OFF'>
  claim: Claim
  other: Claim | null
  /** TENTATIVE or PROPOSED where one of the two is, which makes it lighter. */
  certainty: Certainty
  /** The minutes on the way, or to make a room ready, and how many of them are missing; null for other kinds. */
  minutes: { needed: number; missing: number } | null
  /** The name of the day off; null for other kinds, and '' for a weekend. */
  dayOff: string | null
}
