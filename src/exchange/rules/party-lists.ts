import type { ReadParty } from './entry.ts'
import { verbs } from './leads.ts'
import { isUnitLike, name, party, partyAt } from './parties.ts'
import { after, before, oneLine, splitOutside, trimmed } from './words.ts'

/** The leader's cell of a table: leaders, and apart from them the units printed beside or under them. */
export function readLeaderCell(cell: string): { leaders: ReadParty[]; others: ReadParty[] } {
  const leaders: ReadParty[] = []
  const others: ReadParty[] = []
  for (const piece of splitOutside(
    cell,
    /\n|;|,(?!\s*(?:thường trực|văn xã)\b)|\s+và\s+(?=(?:các\s+)?(?:đ\/c|đồng chí|phó|pct|chủ|ct|bí|lãnh))/u,
  ).map(trimmed)) {
    if (piece === '') continue
    for (const each of pieceParties(piece)) (each.kind === 'UNIT' ? others : leaders).push(each)
  }
  return leaders.length > 0 ? { leaders, others } : { leaders: others, others: [] }
}

/** "Đ/c Tuân PCT P. QLĐT": a unit may follow its leader without any sign between (txt exports lose the line feed). */
function pieceParties(piece: string): ReadParty[] {
  const found = partyAt(piece)
  if (!found)
    return [party(piece, piece.length, isUnitLike(piece) ? 'UNIT' : nameLike(piece)).party]
  const rest = piece.slice(found.length)
  const remainder = trimmed(rest)
  if (remainder === '') return [found.party]
  if (/^\s+/.test(rest) && isUnitLike(remainder) && found.party.kind === 'PERSON') {
    return [found.party, party(remainder, remainder.length, 'UNIT').party]
  }
  return [{ ...found.party, words: piece }]
}

function nameLike(piece: string): ReadParty['kind'] {
  return new RegExp(`^${name}$`, 'u').test(piece) ? 'PERSON' : 'UNKNOWN'
}

/** A free list of people and units ("Thành phần", "Cùng dự"), split where the list itself is split. */
export function readPartyList(text: string): ReadParty[] {
  return listOf(text).map((piece) => {
    const found = partyAt(piece)
    const isWhole = found !== null && trimmed(piece.slice(found.length)) === ''
    if (isWhole) return { ...found.party, words: piece }
    return party(piece, piece.length, isUnitLike(piece) ? 'UNIT' : 'UNKNOWN').party
  })
}

/** Semicolons divide; commas only where no semicolon or inner colon groups them. */
export function listOf(text: string): string[] {
  const flat = trimmed(oneLine(text))
  const byLine = splitOutside(flat, /;/)
  if (byLine.length > 1) return byLine.map(trimmed).filter((piece) => piece !== '')
  if (/:/.test(flat)) return [flat]
  return splitOutside(flat, /,/)
    .map(trimmed)
    .filter((piece) => piece !== '')
}

/** The likelihood that a line is nothing but leaders, from 0 to 1; for tables whose columns were lost. */
export function leaderLikeness(line: string): number {
  const pieces = splitOutside(line, /,|;|\s+và\s+/)
    .map(trimmed)
    .filter((piece) => piece !== '')
  if (pieces.length === 0 || line.length > 160) return 0
  const whole = pieces.filter((piece) => {
    const found = partyAt(piece)
    return (
      found !== null &&
      (trimmed(piece.slice(found.length)) === '' || isUnitLike(trimmed(piece.slice(found.length))))
    )
  })
  if (whole.length === pieces.length) return 1
  return whole.length > 0 &&
    partyAt(pieces[0] ?? '') !== null &&
    !new RegExp(`${before}(?:${verbs})${after}`, 'iu').test(line)
    ? 0.4
    : 0
}
