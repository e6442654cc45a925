import { type Certainty, type Grade, grades, type Kind } from './claim.ts'

/** The weights that an office gives to the kinds of clashes, where it differs from `usualGrades`. */
export type ClashPolicy = {
  office: Partial<Record<Kind, Grade>>
  /** The same for one leader, by id; it goes before the office's. */
  persons: ReadonlyMap<string, Partial<Record<Kind, Grade>>>
}

/** The policy of an office that has said nothing. */
export const usualPolicy: ClashPolicy = { office: {}, persons: new Map() }

/** The weight of each kind where the office has said nothing. */
export const usualGrades: Readonly<Record<Kind, Grade>> = {
  ROOM_TAKEN: 'BLOCKS_RELEASE',
  RESOURCE_TAKEN: 'BLOCKS_RELEASE',
  ROOM_HALF_DAY: 'WARNS',
  ROOM_SHORTENED: 'NOTES',
  ROOM_TURNAROUND: 'WARNS',
  LEADER_TWICE: 'WARNS',
  LEADER_ENTERED_TWICE: 'NOTES',
  // One item in ten begins within what is only assumed of the one before: an office that wants to know says so.
  LEADER_ASSUMED_END: 'OFF',
  LEADER_HALF_DAY: 'OFF',
  LEADER_TRAVEL: 'WARNS',
  LEADER_ABSENT: 'WARNS',
  LEADER_ON_DUTY: 'NOTES',
  DAY_OFF: 'NOTES',
  // The column of the day says so already; who never works then wants to be told.
  WEEKEND: 'OFF',
}

/** Does the store itself refuse it? Then no office softens it: rooms, vehicles, drivers and beds never overlap. */
export function isFixed(kind: Kind): boolean {
  return kind === 'ROOM_TAKEN' || kind === 'RESOURCE_TAKEN'
}

/** May a kind weigh differently for one leader? */
export function isOfLeader(kind: Kind): boolean {
  return kind.startsWith('LEADER_')
}

/** The weight of a kind for a leader, or for nobody. */
export function gradeOf(policy: ClashPolicy, kind: Kind, personId: string | null): Grade {
  if (isFixed(kind)) return usualGrades[kind]
  const own = personId === null ? undefined : policy.persons.get(personId)?.[kind]
  return own ?? policy.office[kind] ?? usualGrades[kind]
}

/** The same for what may not come about: one step lighter, but always told where the certain one is. */
export function gradedDown(grade: Grade, certainty: Certainty): Grade {
  if (certainty === 'CERTAIN') return grade
  return oneLighter(grade)
}

/** One step lighter; what is told stays told. */
export function oneLighter(grade: Grade): Grade {
  const at = grades.indexOf(grade)
  return at <= 1 ? grade : (grades[at - 1] ?? grade)
}

/** Puts in order what an office has said of weights. */
export function policyOf(
  rows: readonly { kind: Kind; personId: string | null; grade: Grade }[],
): ClashPolicy {
  const office: Partial<Record<Kind, Grade>> = {}
  const persons = new Map<string, Partial<Record<Kind, Grade>>>()
  for (const { kind, personId, grade } of rows) {
    if (personId === null) office[kind] = grade
    else persons.set(personId, { ...persons.get(personId), [kind]: grade })
  }
  return { office, persons }
}

/** The kinds that an office sets, in the order in which they are shown. */
export const settableKinds = [
  'LEADER_TWICE',
  'LEADER_ABSENT',
  'LEADER_TRAVEL',
  'LEADER_HALF_DAY',
  'LEADER_ASSUMED_END',
  'LEADER_ENTERED_TWICE',
  'ROOM_HALF_DAY',
  'ROOM_TURNAROUND',
  'ROOM_SHORTENED',
  'DAY_OFF',
  'WEEKEND',
] as const satisfies readonly Kind[]
