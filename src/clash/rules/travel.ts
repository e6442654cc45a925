import type { ClaimPlace } from './claim.ts'

/** The minutes on the way between two places; between a room and itself, those to make it ready for the next. */
export type TravelRow = { one: ClaimPlace; other: ClaimPlace; minutes: number }

/** All that an office has said of the way between places. */
export type Travel = {
  /** By `wayKey`. */
  between: ReadonlyMap<string, number>
  /** Between two different places of which one at least is outside, where nothing else is said. */
  outside: number
  /** The most that any of it takes, so that who looks for what may clash looks far enough. */
  most: number
}

/** The ways of an office that has said nothing. */
export const noTravel: Travel = { between: new Map(), outside: 0, most: 0 }

/** Puts in order what an office has said. */
export function travelOf(rows: readonly TravelRow[], outside: number): Travel {
  const between = new Map(rows.map(({ one, other, minutes }) => [wayKey(one, other), minutes]))
  return { between, outside, most: Math.max(outside, ...between.values(), 0) }
}

/** The same word for one place however it is typed: case, spaces and Unicode form aside; null for no place. */
export function placeKey(place: ClaimPlace | null): string | null {
  if (place === null) return null
  if (place.roomId !== null) return `room ${place.roomId}`
  const text = place.text.normalize('NFC').trim().toLocaleLowerCase('vi').replace(/\s+/g, ' ')
  return text === '' ? null : `at ${text}`
}

/** The word for the way between two places, in either direction. */
export function wayKey(one: ClaimPlace, other: ClaimPlace): string {
  return [placeKey(one) ?? '', placeKey(other) ?? ''].sort().join(' | ')
}

/** The minutes on the way between two places; none where one is not said, which is mostly the office itself. */
export function minutesBetween(
  one: ClaimPlace | null,
  other: ClaimPlace | null,
  travel: Travel,
): number {
  const [here, there] = [placeKey(one), placeKey(other)]
  if (here === null || there === null || here === there) return 0
  const said = travel.between.get([here, there].sort().join(' | '))
  if (said !== undefined) return said
  return here.startsWith('at ') || there.startsWith('at ') ? travel.outside : 0
}

/** The minutes that a room needs between two items. */
export function turnaroundOf(roomId: string, travel: Travel): number {
  const room = { roomId, text: '' }
  return travel.between.get(wayKey(room, room)) ?? 0
}
