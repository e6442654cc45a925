import { type Cast, castOf } from './cast.ts'
import type { ReadParty } from './entry.ts'
import type { KnownNames } from './known.ts'
import { peopleAt } from './people-marks.ts'
import { closed } from './segments.ts'
import { partedFromPlace, unwrapped } from './unwrapped.ts'
import { setOffVenueOf, type Venue, venueOf } from './venue.ts'
import { trimmed } from './words.ts'

/** Gives the people and the place named within a title their parts; what is left is the title. */
export function assigned(
  { title, place }: Venue,
  known: KnownNames | null,
  isChange = false,
): Cast & Venue {
  const behalf = behalfIn(title, known)
  const opened = partedFromPlace(unwrapped(behalf?.title ?? title, known), known)
  const venue = place === null ? setOffVenueOf(opened, known) : { title: opened, place }
  const cast = castOf(venue.title, known, isChange)
  const last =
    venue.place === null ? venueOf(cast.title, known) : { title: cast.title, place: venue.place }
  if (behalf === null || cast.behalfOf !== null) return { ...cast, ...last }
  if (cast.chairs.length === 0) return { ...cast, title, place: last.place }
  return { ...cast, ...last, behalfOf: behalf.leader, part: 'ON_BEHALF' }
}

const instead =
  /(?:^|\(\s*|,\s*)(dự\s+)?(?:thay(?:\s+mặt)?(?:\s+cho)?|t\.?\s*u\.?\s*q\.?|(?:được|theo)\s+(?:ủy|uỷ)\s+quyền\s+của)\s+/giu

/** "PCT An (thay Chủ tịch) dự …", "dự thay Chủ tịch …": the leader whose place is taken, and the title without. */
function behalfIn(
  title: string,
  known: KnownNames | null,
): { title: string; leader: ReadParty } | null {
  for (const match of title.matchAll(instead)) {
    const at = match.index + match[0].length
    const people = peopleAt(title.slice(at), known)
    const [leader, ...others] = people?.parties ?? []
    if (!people || leader?.kind !== 'PERSON' || others.length > 0) continue
    const [head, tail] = [title.slice(0, match.index), title.slice(at + people.length)]
    const isBracket = match[0].startsWith('(')
    if (isBracket ? !/^\s*\)/u.test(tail) : head !== '') continue
    const verb = isBracket ? '' : (match[1] ?? '')
    const rest = isBracket ? tail.replace(/^\s*\)/u, '') : tail
    return { title: `${head}${verb}${rest.trimStart()}`.trim(), leader }
  }
  return null
}

/**
 * The same for an item of a document, whose columns, headings and labels go first: people only where `hasPeople` says
 * that these name none, a place only where there is none. A title that would be left without words stays as printed.
 */
export function assignedInDocument(printed: Venue, hasPeople: boolean): Cast & Venue {
  const nobody = { chairs: [], attends: [], part: null, behalfOf: null }
  const found = hasPeople ? { ...nobody, ...besidePeople(printed) } : assigned(printed, null)
  const title = trimmed(closed(found.title))
  const isFound =
    found.chairs.length + found.attends.length > 0 ||
    found.behalfOf !== null ||
    found.place !== printed.place
  // "… chuyển sang phòng họp số 2" is a change, which is asked about as it was printed.
  const isCut = /(?:sang|đến|tới|qua|về|tại|ở)$/iu.test(title)
  const deed = title === '' && found.behalfOf ? (deedAtEnd.exec(printed.title)?.[0] ?? '') : title
  return isFound && deed !== '' && !isCut ? { ...found, title: deed } : { ...nobody, ...printed }
}

// "TUQ. Chủ tịch, PCT An dự họp" says no more of the deed than this.
const deedAtEnd = /(?<!\p{L})(?:(?:tham\s+)?dự|họp|đi|chủ\s+trì)(?:\s+\p{L}+)?$/iu

function besidePeople(printed: Venue): Venue & { behalfOf?: ReadParty } {
  const behalf = behalfIn(printed.title, null)
  const left = behalf === null ? printed : { ...printed, title: behalf.title }
  const venue = left.place === null ? setOffVenueOf(left.title, null) : left
  return behalf === null ? venue : { ...venue, behalfOf: behalf.leader }
}

const standing = /(?:ủy|uỷ)\s+quyền|(?<!\p{L})(?:t\.?\s*u\.?\s*q|uq|thay)(?!\p{L})|^các\s/iu
const replacedBy = /^([^()]+?)[\s,]*\(\s*([^()]+?)\s+(?:(?:đi|dự|chủ\s+trì|họp)\s+)?thay\s*\)$/iu

/** The leaders of a cell that says who stands in for whom ("TUQ. Chủ tịch, PCT An"), or names several under one post. */
export function standInCell(cell: string): Cast | null {
  if (!standing.test(cell)) return null
  const words = trimmed(cell.replace(/\s*\n\s*/g, ', '))
  const replaced = replacedBy.exec(words)
  if (replaced?.[1] && replaced[2]) {
    const [leader, other] = [replaced[1], replaced[2]].map((part) => peopleAt(part, null))
    const [behalfOf] = leader?.parties ?? []
    if (!behalfOf || !other) return null
    return { title: '', chairs: other.parties, attends: [], part: 'ON_BEHALF', behalfOf }
  }
  const cast = assigned({ title: words, place: null }, null)
  return cast.chairs.length > 0 && cast.title === '' ? cast : null
}
