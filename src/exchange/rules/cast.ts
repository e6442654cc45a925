import type { ReadEntry, ReadParty } from './entry.ts'
import type { KnownNames } from './known.ts'
import { indexOnce, partyMatch } from './known.ts'
import { verbs } from './leads.ts'
import { type People, peopleAt } from './people-marks.ts'
import { joined, type Segment, segmentsOf } from './segments.ts'
import { after, trimmed } from './words.ts'

/** The people that an item names and for what, and the words that are left of its title. */
export type Cast = {
  title: string
  chairs: ReadParty[]
  attends: ReadParty[]
  part: ReadEntry['part']
  behalfOf: ReadParty | null
}

type State = Cast & { known: KnownNames | null; hasLead: boolean; isAlone: boolean }

/** Finds the leaders wherever a title names them, apart from those who are only spoken of. */
export function castOf(title: string, known: KnownNames | null, isChange = false): Cast {
  const state: State = {
    title,
    chairs: [],
    attends: [],
    part: null,
    behalfOf: null,
    known,
    hasLead: false,
    isAlone: false,
  }
  const segments = withPosts(withLists(segmentsOf(title), known), known)
  state.isAlone = segments.length === 1
  const kept = segments.flatMap((segment, at) => {
    if (isApposition(segment, segments[at - 1], known)) return [segment]
    const text = readSegment(segment, segments[at + 1] ?? null, state)
    return text === '' ? [] : [{ ...segment, text }]
  })
  state.title = trimmed(joined(kept))
  if (state.chairs.length === 0) readCompany(state, isChange)
  const { chairs, attends, part, behalfOf } = state
  return { title: state.title, chairs, attends, part, behalfOf }
}

const longestList = 160

/** "Các Phó Chủ tịch A, B dự …": a bare name goes on with the people before it, under their post. */
function withLists(segments: Segment[], known: KnownNames | null): Segment[] {
  const kept: Segment[] = []
  for (const segment of segments) {
    const last = kept.at(-1)
    const isList =
      last !== undefined && last.text.length < longestList && /^\s*,\s*$/u.test(segment.sep)
    const before = isList ? peopleAt(last.text, known) : null
    const isOpen = before?.length === last?.text.length && peopleAt(segment.text, known) === null
    const whole = last && isOpen ? `${last.text}, ${segment.text}` : null
    const goesOn = whole !== null && (peopleAt(whole, known)?.length ?? 0) > (before?.length ?? 0)
    if (last && whole !== null && goesOn) last.text = whole
    else kept.push({ ...segment })
  }
  return kept
}

/** "Đ/c Nga - PCT dự …": the post behind a name is that person's. */
function withPosts(segments: Segment[], known: KnownNames | null): Segment[] {
  const kept: Segment[] = []
  for (const segment of segments) {
    const last = kept.at(-1)
    const before = last && peopleAt(last.text, known)
    const [name] = before?.length === last?.text.length ? (before?.parties ?? []) : []
    const [post] = peopleAt(segment.text, known)?.parties ?? []
    const isName = name?.role === null && name.name !== null
    const isPost = isName && post?.name === null && post.role !== null
    if (last && isPost && /^\s*[-–—,]\s*$/u.test(segment.sep)) last.text += ` - ${segment.text}`
    else kept.push({ ...segment })
  }
  return kept
}

const calledOnly = /(?:đ\s*\/\s*c|đồng\s+chí|ông|bà)\s+(?:\p{Lu}[\p{L}’']*\s*){1,5}$/u

/** "… cho đồng chí Nguyễn Văn An, Giám đốc Sở": the post of somebody who is only spoken of. */
function isApposition({ sep, text }: Segment, last: Segment | undefined, known: KnownNames | null) {
  const people = last && /^\s*[-–—,]\s*$/u.test(sep) ? peopleAt(text, known) : null
  if (!last || people?.length !== text.length || !calledOnly.test(last.text)) return false
  return people.parties.every(({ name }) => name === null) && peopleAt(last.text, known) === null
}

const chairing = `(?:chủ\\s+trì|chủ\\s+tọa|chủ\\s+toạ|điều\\s+hành)`
const chairBefore = new RegExp(
  `^(?:(?:do|với\\s+sự\\s+chủ\\s+trì\\s+của|dưới\\s+sự\\s+chủ\\s+trì\\s+của|người\\s+chủ\\s+trì|${chairing}|(?:is\\s+)?(?:chaired|hosted|led)\\s+by|chair|by)\\s*:?\\s+)`,
  'iu',
)
const chairBehind = new RegExp(`^\\s*,?\\s*${chairing}${after}\\s*:?\\s*`, 'iu')
const attendBehind =
  /^\s*(?:cùng\s+|tham\s+|sẽ\s+)*(?:dự|tham\s+gia|dự\s+họp|đi\s+cùng|cùng\s+đi|attends?)(?:\s+(?:và|,)\s+(?:phát\s+biểu|chỉ\s+đạo)(?:\s+chỉ\s+đạo)?)?\s*$/iu
const acts = new RegExp(`^\\s*(?:\\p{Ll}|(?:${verbs})${after})`, 'u')
const actsAnyCase = new RegExp(`^\\s*(?:${verbs}|hội\\s+nghị|tham\\s+dự)${after}`, 'iu')

/** Gives what is left of a segment once the people in it have their part. */
function readSegment({ text, sep }: Segment, next: Segment | null, state: State): string {
  const behalf = readBehalf(text, next, state)
  if (behalf !== null) return behalf
  const chair = chairBefore.exec(text)
  const named = chair ? peopleAt(text.slice(chair[0].length), state.known) : null
  if (chair && named) return readChaired(text.slice(chair[0].length + named.length), named, state)
  const people = peopleAt(text, state.known)
  // "…; trực VP: PCVP Lam": whoever stands behind a label of its own stays with it.
  if (people && state.hasLead && sep.startsWith(':') && people.length === text.length) return text
  if (people) return readPeople(text, people, next, state)
  return readInside(text, state)
}

function readChaired(rest: string, { parties }: People, state: State): string {
  addChairs(parties, 'CHAIRS', state)
  return rest.replace(chairBehind, '').trim()
}

function addChairs(parties: ReadParty[], part: ReadEntry['part'], state: State): void {
  state.chairs.push(...parties)
  state.part ??= part
  state.hasLead = true
}

function readPeople(
  text: string,
  { parties, length }: People,
  next: Segment | null,
  state: State,
): string {
  const rest = text.slice(length)
  if (rest.trim() === '') return readAlone(parties, next, state)
  const chair = chairBehind.exec(rest)
  if (chair) return readChaired(rest.slice(chair[0].length), { parties, length }, state)
  // "PCT An dự họp" says nothing else: its verb is the title.
  if (attendBehind.test(rest) && !state.isAlone) return readAttending(parties, state)
  if (!acts.test(rest) && !actsAnyCase.test(rest)) return text
  // A group's own words may begin a title: "Thường trực Tỉnh ủy họp" names it, "Lãnh đạo tỉnh" may not act.
  if (state.hasLead) return text
  addChairs(parties, null, state)
  return rest.trim()
}

// "họp X, PCT Nga dự": the item stands in her name; a group beside the item's own people is invited.
function readAttending(parties: ReadParty[], state: State): string {
  const isGroup = parties.some(({ kind }) => kind !== 'PERSON')
  if (state.hasLead || isGroup) state.attends.push(...parties)
  else addChairs(parties, 'ATTENDS', state)
  return ''
}

// Names alone are the item's own people when nobody was named before, else they take part.
function readAlone(parties: ReadParty[], next: Segment | null, state: State): string {
  if (state.hasLead) state.attends.push(...parties)
  else {
    const isListed = next !== null && !/[:–—-]/u.test(next.sep)
    state.chairs.push(...parties)
    state.hasLead = !(isListed && peopleAt(next.text, state.known) !== null)
  }
  return ''
}

const objects =
  /(?:^|\s)(?:với|của|cho|cùng|mời|gặp|thay|thay\s+mặt|đón|tiễn|thăm|tiếp|trình|theo|do|bởi|giao|về|đồng\s+chí|ông|bà|nhà|gia\s+đình|chúc|viếng|phòng|xe|tặng|và|là|báo\s+cáo|ý\s+kiến|chỉ\s+đạo|chúc\s+mừng|đưa|phục\s+vụ|vợ|chồng|bổ\s+nhiệm|miễn\s+nhiệm|bãi\s+nhiệm|nguyên|cựu|chức\s+danh|chức\s+vụ|giữ\s+chức|giới\s+thiệu|bầu|đề\s+cử|ứng\s+cử|kỷ\s+luật|quy\s+hoạch|nhân\s+sự|mẹ|bố|cha|thân\s+nhân|dự|họp|nghe|the|on|with|of|for|to|by|from|and)$/iu
const chairedInside = new RegExp(
  `\\s+(?:do|với\\s+sự\\s+chủ\\s+trì\\s+của|dưới\\s+sự\\s+chủ\\s+trì\\s+của|(?:is\\s+)?(?:chaired|hosted|led)\\s+by|${chairing})\\s*:?\\s+`,
  'giu',
)

/** People named within a title: "… do PCT Nga chủ trì", "trực lãnh đạo PCT Dương". */
function readInside(text: string, state: State): string {
  for (const match of text.matchAll(chairedInside)) {
    const at = match.index + match[0].length
    const people = peopleAt(text.slice(at), state.known)
    if (!people) continue
    const rest = text.slice(at + people.length)
    if (!chairBehind.test(rest) && rest.trim() !== '' && !rest.trim().startsWith('(')) continue
    return `${text.slice(0, match.index)} ${readChaired(rest, people, state)}`.trim()
  }
  return state.hasLead ? text : readTrailing(text, state)
}

const wordStart = /\s(?=\S)/gu

function readTrailing(text: string, state: State): string {
  let behind = 0
  for (const match of text.matchAll(wordStart)) {
    const at = match.index + 1
    const people = at < behind ? null : peopleAt(text.slice(at), state.known)
    if (!people) continue
    if (!people.parties.every(({ kind }) => kind === 'PERSON')) continue
    behind = at + people.length
    const before = text.slice(0, match.index)
    const rest = text.slice(at + people.length)
    if (objects.test(before)) continue
    if (rest.trim() === '') addChairs(people.parties, null, state)
    else if (chairBehind.test(rest) && rest.replace(chairBehind, '') === '')
      addChairs(people.parties, 'CHAIRS', state)
    else if (attendBehind.test(rest)) addChairs(people.parties, 'ATTENDS', state)
    else continue
    return before
  }
  return text
}

/** "mời Sở A làm việc với CT Khánh về …": the only leader an item names is the one in whose name it stands. */
function readCompany(state: State, isChange: boolean): void {
  const joints = isChange ? /\s+(?:với|cùng|của)\s+/giu : /\s+(?:với|cùng)\s+/giu
  for (const match of state.title.matchAll(joints)) {
    const at = match.index + match[0].length
    const people = peopleAt(state.title.slice(at), state.known)
    const isOwn = people?.parties.every((one) => isLeader(one, state.known))
    if (!people || !isOwn) continue
    const rest = state.title.slice(at + people.length)
    if (!/^\s*(?:$|[,;‖]|về\s|để\s|nội\s+dung|tại\s|và\s+nghe|liên\s+quan)/iu.test(rest)) continue
    state.title = trimmed(`${state.title.slice(0, match.index)} ${rest.trim()}`.trim())
    state.chairs.push(...people.parties)
    return
  }
}

function isLeader(party: ReadParty, known: KnownNames | null): boolean {
  if (party.kind !== 'PERSON' || known === null) return false
  const id = partyMatch(party, indexOnce(known))?.personId
  return known.persons.some((person) => person.id === id && person.isLeader)
}

const onBehalf =
  /^(?:T\.?\s*U\.?\s*Q\.?|TM\.?|KT\.?|thừa\s+(?:ủy|uỷ)\s+quyền|thay\s+mặt|được\s+(?:ủy|uỷ)\s+quyền\s+của)\s+/iu
const delegates = /^\s*,?\s*(?:(?:ủy|uỷ)\s+quyền|phân\s+công|cử|giao)(?:\s+cho)?\s+/iu
const instead = /^\s*(?:dự\s+)?thay(?:\s+mặt)?(?:\s+cho)?\s+/iu

/** "TUQ. Chủ tịch, PCT An dự …", "CT Khánh ủy quyền PCT An dự …", "Ủy quyền PCT An", "PCT An thay CT Khánh". */
function readBehalf(text: string, next: Segment | null, state: State): string | null {
  const led = onBehalf.exec(text)
  if (led) return readStandIn(text.slice(led[0].length), next, state)
  const bare = /^(?:(?:ủy|uỷ)\s+quyền|uq\.?)(?:\s+cho)?\s+/iu.exec(text)
  if (bare) return standIn(text.slice(bare[0].length), null, state)
  const first = peopleAt(text, state.known)
  if (!first) return null
  const rest = text.slice(first.length)
  const passed = delegates.exec(rest)
  if (passed) return standIn(rest.slice(passed[0].length), first.parties[0] ?? null, state)
  const replaced = instead.exec(rest)
  const other = replaced ? peopleAt(rest.slice(replaced[0].length), state.known) : null
  if (!replaced || !other) return null
  setStandIn(first.parties, other.parties[0] ?? null, state)
  const verb = /dự/iu.test(replaced[0]) ? 'dự ' : ''
  return `${verb}${rest.slice(replaced[0].length + other.length).trim()}`.trim()
}

function readStandIn(text: string, next: Segment | null, state: State): string | null {
  const people = peopleAt(text, state.known)
  const [leader, ...others] = people?.parties ?? []
  if (!people || !leader) return null
  if (others.length > 0) {
    setStandIn(others, leader, state)
    return text.slice(people.length).trim()
  }
  // The one who stands in follows behind a separator.
  if (text.slice(people.length).trim() !== '' || next === null) return null
  state.behalfOf = leader
  state.part = 'ON_BEHALF'
  return ''
}

function standIn(text: string, leader: ReadParty | null, state: State): string | null {
  const people = peopleAt(text, state.known)
  if (!people) return null
  setStandIn(people.parties, leader, state)
  const rest = text.slice(people.length)
  return attendBehind.test(rest) ? '' : rest.trim()
}

function setStandIn(parties: ReadParty[], leader: ReadParty | null, state: State): void {
  state.behalfOf = leader
  addChairs(parties, 'ON_BEHALF', state)
}
