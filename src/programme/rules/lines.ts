import type { EventFacts, EventParty } from '../../../db/schema/event.ts'
import type { ChangeTold, EventEntry } from '../../../db/schema/release.ts'
import { type Secrecy, sightLevels, sightOf } from '../../access/policy.ts'
import { partiesAs } from '../../release/rules/lines.ts'
import type { ItemView } from './item.ts'
import type { TextChange, TextLine } from './text.ts'
import { textWords } from './words.ts'

type Told = Pick<EventFacts, 'title' | 'timeLabel' | 'parties' | 'gatheringPoint' | 'status'> & {
  place: { label: string } | null
}

type Where = Pick<TextLine, 'id' | 'day' | 'halfDay' | 'isMovedAway' | 'movedTo' | 'continuesFrom'>

function textLineOf(
  { title, timeLabel, parties, place, gatheringPoint, status }: Told,
  where: Where,
  language: 'vi' | 'en',
): TextLine {
  const chairs = parties.filter(({ role }) => role === 'CHAIRS')
  const attends = parties.filter(({ role }) => attending.includes(role))
  return {
    ...where,
    time: timeLabel,
    title,
    who: namesOf(chairs.length > 0 ? chairs : attends, language),
    attends: chairs.length > 0 ? namesOf(attends, language) : '',
    invited: partiesAs({ parties }, 'INVITED'),
    prepares: partiesAs({ parties }, 'PREPARES'),
    place: place?.label ?? '',
    gatheringPoint,
    status,
  }
}

const attending: EventParty['role'][] = ['ATTENDS', 'ACCOMPANIES', 'ON_BEHALF_OF']

function namesOf(parties: readonly EventParty[], language: 'vi' | 'en'): string {
  const { comrade } = textWords[language]
  return parties
    .map(({ personId, words, label }) =>
      personId === null || words !== '' ? label : `${comrade} ${label}`.trim(),
    )
    .join(', ')
}

/**
 * The text line of an item of a draft, or none: a text leaves the office, so it tells only what anybody of the office
 * may be told in full, whoever copies it.
 */
export function textLineOfItem(item: ItemView, language: 'vi' | 'en'): TextLine | null {
  if (item.sight !== 'FULL' || item.title === null || !isOpen(item.secrecy)) return null
  const isOff = item.status === 'POSTPONED' || item.status === 'CANCELLED'
  return textLineOf(
    { ...item, title: item.title, gatheringPoint: item.gatheringPoint ?? '' },
    {
      id: item.id,
      day: item.day,
      halfDay: item.halfDay,
      isMovedAway: item.isStruck && !isOff,
      movedTo: item.movedTo,
      continuesFrom: item.continuesFrom,
    },
    language,
  )
}

function isOpen(secrecy: Secrecy): boolean {
  return sightOf('BELONGS', [secrecy], 'PAGE') === sightLevels.FULL
}

/** An entry of a release as the viewer sees it; `isOpen`: anybody of the office sees all of it. */
type Seen = { sight: 1 | 2 | 3; isOpen: boolean; entry: EventEntry }

/** The text line of an entry of a release, or none, by the rule of `textLineOfItem`. */
export function textLineOfEntry(
  { sight, isOpen: isOpenNow, entry }: Seen,
  language: 'vi' | 'en',
): TextLine | null {
  if (sight < sightLevels.FULL || !isOpenNow) return null
  const { eventId, facts, state, movedTo } = entry
  const isMovedAway = state === 'MOVED_AWAY'
  const { halfDay, time } = facts
  return textLineOf(
    facts,
    { id: eventId, day: time.startsOn, halfDay, isMovedAway, movedTo, continuesFrom: null },
    language,
  )
}

/** The text line of what was published in an earlier week and runs into the one beginning `from`, by the same rule. */
export function textLineOfContinuing(
  seen: Seen,
  from: string,
  language: 'vi' | 'en',
): TextLine | null {
  const line = textLineOfEntry(seen, language)
  return line && { ...line, day: from, halfDay: 'MORNING', continuesFrom: line.day }
}

/** The changes of a release as text, without those that a text may not tell, and without what was secret before. */
export function textChangesOf(
  changes: readonly SeenChangeOf[],
  lines: ReadonlyMap<string, TextLine>,
): TextChange[] {
  return changes.flatMap(({ eventId, title, kind, day, dayBefore, fields }) => {
    const line = lines.get(eventId)
    if (line === undefined || title === null) return []
    if (wasSecret(fields)) return []
    // What moved away is listed as it stood; its text says when it takes place now.
    const time = fields.find(({ field }) => field === 'TIME')?.after ?? line.time
    return [{ kind, day, dayBefore, fields, line: { ...line, title, time } }]
  })
}

/** The differences of a draft's items from the last release, as text, by the same rule. */
export function textChangesOfItems(
  items: readonly ItemView[],
  language: 'vi' | 'en',
): TextChange[] {
  return items.flatMap((item) => {
    const line = textLineOfItem(item, language)
    const { change } = item
    if (line === null || change === null) return []
    if (wasSecret(change.fields)) return []
    const { kind, fields } = change
    const leaves = kind === 'POSTPONED' || kind === 'CANCELLED' || item.movedTo !== null
    const dayBefore = leaves ? item.day : null
    return [{ kind, fields, line, day: item.movedTo ?? item.day, dayBefore }]
  })
}

type SeenChangeOf = Omit<ChangeTold, 'title' | 'secrecy' | 'isRecordedAfterwards'> & {
  eventId: string
  title: string | null
}

function wasSecret(fields: ChangeTold['fields']): boolean {
  const level = fields.find(({ field }) => field === 'SECRECY')?.codes?.before
  return level !== undefined && !isOpen(level as Secrecy)
}
