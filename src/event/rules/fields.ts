import { type InvalidInputAnswer, invalid } from '../../../graphql/refusals.ts'
import type { ItemFieldsInput, PlaceInput } from '../../../graphql/schema.generated.ts'
import { graphemeCount, lengthFault } from '../../../graphql/text.ts'
import type { OfficeHours } from '../../time/rules.ts'
import type { EventDraft } from './image.ts'
import { withParties } from './parties.ts'
import { atTime, enteredTime } from './time.ts'

const textFields = [
  ['gatheringPoint', 500],
  ['transportText', 500],
  ['sourceNumber', 100],
  ['sourceIssuer', 300],
  ['remarks', 2000],
] as const

/**
 * A draft with the fields of an input written over it: a field left out stays, null and empty texts clear the
 * value. The first fault otherwise. Whether ids are known is asked elsewhere.
 */
export function withFields(
  draft: EventDraft,
  fields: ItemFieldsInput,
  { field, hours }: { field: string; hours: OfficeHours },
): EventDraft | InvalidInputAnswer {
  const steps = [withTexts, withLevels, withPlace, withTimeOf(hours), withParties]
  let written: EventDraft = draft
  for (const step of steps) {
    const next = step(written, fields, field)
    if ('__typename' in next) return next
    written = next
  }
  return written
}

function withTexts(draft: EventDraft, fields: ItemFieldsInput, field: string) {
  const written = { ...draft }
  if (fields.title !== undefined) {
    const title = onOneLine(fields.title ?? '')
    const fault = titleFault(title, `${field}.title`)
    if (fault !== null) return fault
    written.title = title
  }
  for (const [name, max] of textFields) {
    const text = fields[name]
    if (text === undefined) continue
    const fault = lengthFault(`${field}.${name}`, text ?? '', { max })
    if (fault !== null) return fault
    written[name] = text ?? ''
  }
  if (fields.transport !== undefined) written.transport = fields.transport
  if (fields.sourceOn !== undefined) written.sourceOn = fields.sourceOn
  return written
}

// A line break would begin another line in the copied text: no title has one.
function onOneLine(title: string): string {
  return title.replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, ' ').trim()
}

// Counted as people count, and once more as the database does: one grapheme may be many characters.
function titleFault(title: string, field: string): InvalidInputAnswer | null {
  const fault = lengthFault(field, title, { min: 1, max: 4000 })
  if (fault !== null || title.length <= 4000 || [...title].length <= 4000) return fault
  const message = `These ${graphemeCount(title)} characters are written with too many marks.`
  return invalid(field, 'TOO_LONG', message)
}

function withLevels(draft: EventDraft, fields: ItemFieldsInput, field: string) {
  const written = { ...draft }
  const { secrecy, status } = fields
  if (secrecy === null) return invalid(`${field}.secrecy`, 'REQUIRED', 'Choose a secrecy level.')
  if (secrecy !== undefined) written.secrecy = secrecy
  if (status === undefined || status === draft.status) return written
  const isPlanned = (one: unknown) => one === 'CONFIRMED' || one === 'TENTATIVE'
  if (status === null || !isPlanned(status) || !isPlanned(draft.status)) {
    const message =
      'Here an item is confirmed or tentative. To postpone, cancel or restore it, use postponeItem, cancelItem or restoreItem.'
    return invalid(`${field}.status`, 'USE_VERB', message)
  }
  return { ...written, status }
}

function withPlace(draft: EventDraft, { place }: ItemFieldsInput, field: string) {
  if (place === undefined) return draft
  const { roomId, text } = placeOf(place)
  if (roomId !== null && text !== '') {
    const message = 'Give a room or words for the place, not both.'
    return invalid(`${field}.place.text`, 'PLACE_TWICE', message)
  }
  const fault = lengthFault(`${field}.place.text`, text, { max: 500 })
  return fault ?? { ...draft, placeResourceId: roomId, placeText: text }
}

function placeOf(place: PlaceInput | null): { roomId: string | null; text: string } {
  return { roomId: place?.roomId || null, text: place?.text ?? '' }
}

function withTimeOf(hours: OfficeHours) {
  return (draft: EventDraft, { time }: ItemFieldsInput, field: string) => {
    if (time === undefined) return draft
    const given = time ?? { kind: 'UNKNOWN' as const }
    const entered = enteredTime(given, draft.startsOn, `${field}.time`)
    return '__typename' in entered ? entered : atTime(draft, entered, hours)
  }
}
