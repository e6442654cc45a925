import type { KnownNames } from './known.ts'
import { peopleAt } from './people-marks.ts'
import { isRoomLike } from './place.ts'
import { bracketsOf, gap } from './words.ts'

const acting = /^\s*,?\s*(?:(?:chủ\s+trì|điều\s+hành|(?:cùng\s+|tham\s+)?dự)(?:\s+họp)?)?\s*$/iu
const chairing = /^(?:chủ\s+trì|điều\s+hành)$/iu
const passing = /^(?:(?:ủy|uỷ)\s+quyền|uq\.?)(?:\s+cho)?\s+/iu

/** A title whose brackets are opened where they hold people, a place, or what is left behind a time. */
export function unwrapped(title: string, known: KnownNames | null): string {
  return bracketsOf(title).reduceRight((text, { from, until }) => {
    const inside = text.slice(from + 1, until - 1).trim()
    const opened = openedOf(inside, known)
    return opened === null ? text : `${text.slice(0, from).trimEnd()}${opened}${text.slice(until)}`
  }, title)
}

function openedOf(inside: string, known: KnownNames | null): string | null {
  if (chairing.test(inside)) return ` ${inside}`
  const passed = passing.exec(inside)?.[0].length ?? 0
  const people = peopleAt(inside.slice(passed), known)
  const isPeople = people !== null && acting.test(inside.slice(passed + people.length))
  const isPlace = isRoomLike(inside) || /^(?:tại|ở)\s/iu.test(inside)
  return isPeople || isPlace || inside.startsWith(gap) ? ` ${gap} ${inside} ${gap} ` : null
}

/** A gap before the people who follow a place: "tại Sở Nội vụ PCT Dương làm việc". */
export function partedFromPlace(title: string, known: KnownNames | null): string {
  if (!/^[\s,;:‖–—-]*(?:tại|ở)\s/iu.test(title)) return title
  const lead = /^[\s,;:‖–—-]*/u.exec(title)?.[0].length ?? 0
  const [first = ''] = title.slice(lead).split(/[,;|‖]|\s[-–—]\s/u)
  for (const match of title.slice(0, lead + first.length).matchAll(/(?<=\S)\s(?=\S)/gu)) {
    if (match.index < lead) continue
    const people = peopleAt(title.slice(match.index + 1), known)
    if (!people?.parties.every(({ kind }) => kind === 'PERSON')) continue
    const rest = title.slice(match.index + 1 + people.length)
    if (/^\s+\p{Ll}/u.test(rest))
      return `${title.slice(0, match.index)} ${gap} ${title.slice(match.index + 1)}`
  }
  return title
}
