import type { ReadEntry, ReadField, ReadParty } from './entry.ts'
import { isPlaceLike } from './place.ts'

/** Gives each field that was read a number from 0 (a guess) to 1 (stated in so many words). */
export function confident(entry: ReadEntry): ReadEntry {
  const confidence: ReadEntry['confidence'] = { time: ofTime(entry), title: ofTitle(entry.title) }
  const set = (field: ReadField, isRead: boolean, value: number) => {
    if (isRead) confidence[field] = value
  }
  set('chairs', entry.chairs.length > 0, Math.min(...entry.chairs.map(ofParty), 1))
  set(
    'attends',
    entry.attends.length > 0,
    Math.min(...entry.attends.map((party) => Math.max(0.6, ofParty(party))), 0.9),
  )
  set('invitees', entry.invitees.length > 0, 0.85)
  set('place', entry.place !== null, entry.place !== null && isPlaceLike(entry.place) ? 0.95 : 0.7)
  set('gatheringPoint', entry.gatheringPoint !== null, 0.85)
  set('preparingUnit', entry.preparingUnit !== null, 0.8)
  set('officeStaff', entry.officeStaff !== null, 0.8)
  set('transport', entry.transport !== null, 0.7)
  set('remarks', entry.remarks !== null, 0.7)
  return { ...entry, confidence }
}

function ofTime(entry: ReadEntry): number {
  if (entry.time.startsOn === null) return 0.1
  const doubts = [
    'SUSPICIOUS_MIDNIGHT',
    'HALF_CONTRADICTS',
    'WEEKDAY_CONTRADICTS',
    'OUT_OF_PERIOD',
    'DAY_DOUBTFUL',
    'DATE_UNREAD',
    'SEVERAL_DAYS',
    'TIME_UNREAD',
  ]
  if (entry.warnings.some((warning) => doubts.includes(warning))) return 0.4
  return entry.time.kind === 'UNKNOWN' || entry.time.kind === 'WORDS' ? 0.6 : 0.97
}

function ofTitle(title: string): number {
  if (title === '') return 0
  return title.length > 400 || /\n/.test(title) ? 0.6 : 0.9
}

function ofParty(party: ReadParty): number {
  if (party.kind === 'PERSON') return party.name && party.role ? 0.95 : 0.85
  if (party.kind === 'GROUP') return 0.75
  return party.kind === 'UNIT' ? 0.7 : 0.4
}
