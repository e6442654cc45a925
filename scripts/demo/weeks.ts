import type { DateTime } from 'luxon'
import type { PersonKey } from './cast.ts'
import type { Chance } from './chance.ts'
import { idOf } from './foundation.ts'
import type { OfficeApi, ScriptItem } from './office-api.ts'
import { attended, chaired, recurring } from './subjects.ts'

/** An item of the script. `day` counts from Monday 0; null: none yet. */
export type Draft = {
  day: number | null
  time: string
  title: string
  chairs: readonly { person?: PersonKey; group?: string }[]
  place: string
  unit: string
  invited: string
  extra?: Record<string, unknown>
}

const vices: readonly PersonKey[] = ['PCTTT', 'PCT1', 'PCT2']
const morning = ['7h30', '8h00', '8h30', '9h00', '9h30']
const afternoon = ['13h30', '14h00', '14h30', '15h00', '16h00']
const houseRooms = ['Phòng họp số 1', 'Phòng họp số 2', 'Phòng họp số 3', 'Phòng Khánh tiết']

/** The drafts of an ordinary week: the items of every week, and for each leader about one item a half-day. */
export function ordinaryWeek(chance: Chance): Draft[] {
  const drafts: Draft[] = recurring.map((item) => ({ ...item, chairs: [{ person: item.chair }] }))
  const subjects = shuffled([...chaired, ...attended], chance)
  // A room and a leader have one item a half-day here: a clash is something the demonstration shows on purpose.
  const taken = new Set(
    recurring.map(({ day, time, place }) => `${day} ${isMorning(time)} ${place}`),
  )
  const engaged = new Set(
    recurring.map(({ day, time, chair }) => `${day} ${isMorning(time)} ${chair}`),
  )
  for (let day = 0; day < 5; day += 1) {
    for (const inMorning of [true, false]) {
      const count = chance.between(1, 3)
      const leaders = shuffled<PersonKey>(['CT', ...vices], chance)
        .filter((leader) => !engaged.has(`${day} ${inMorning} ${leader}`))
        .slice(0, count)
      const mayBeJoint = leaders.length === 1
      for (const leader of leaders) {
        const subject = subjects.pop() ?? chance.oneOf(chaired)
        drafts.push(draftOf(subject, { day, inMorning, leader, chance, taken, mayBeJoint }))
      }
    }
  }
  if (chance.happens(0.6)) {
    const [first] = attended
    if (first !== undefined) {
      const evening = {
        ...first,
        title: 'Dự chương trình nghệ thuật chào mừng',
        place: 'Nhà hát tỉnh',
      }
      drafts.push({ ...evening, day: 4, time: '19h30', chairs: [{ person: 'PCT2' }] })
    }
  }
  return [...drafts, ...weekend]
}

// What a subscriber's phone shows on a Saturday or Sunday, when the week's meetings are over.
const weekend: readonly Draft[] = [
  {
    day: 5,
    time: '7h30',
    title: 'Phát động Ngày Chủ nhật xanh – sạch – đẹp',
    chairs: [{ person: 'PCT2' }],
    place: 'Công viên Biển, phường Hải Đông',
    unit: 'Sở Nông nghiệp và Môi trường',
    invited: 'Tỉnh đoàn, UBND các phường',
  },
  {
    day: 6,
    time: 'Cả ngày',
    title: 'Trực lãnh đạo cuối tuần',
    chairs: [{ person: 'PCTTT' }],
    place: 'Trụ sở UBND tỉnh',
    unit: 'Văn phòng UBND tỉnh',
    invited: '',
  },
]

function draftOf(
  subject: { title: string; unit: string; invited: string; place?: string },
  at: {
    day: number
    inMorning: boolean
    leader: PersonKey
    chance: Chance
    taken: Set<string>
    mayBeJoint: boolean
  },
): Draft {
  const { day, inMorning, leader, chance, taken, mayBeJoint } = at
  const free = houseRooms.filter((room) => !taken.has(`${day} ${inMorning} ${room}`))
  const place = subject.place || (free.length > 0 ? chance.oneOf(free) : '')
  taken.add(`${day} ${inMorning} ${place}`)
  const clock = chance.oneOf(inMorning ? morning : afternoon)
  const time = chance.happens(0.16) ? (inMorning ? 'Sáng' : 'Chiều') : clock
  const isJoint = chance.happens(0.4) && mayBeJoint && leader === 'CT'
  const chairs = isJoint
    ? [{ person: leader }, { group: 'Các Phó Chủ tịch' }]
    : [{ person: leader }]
  return {
    day,
    time,
    title: subject.title,
    chairs,
    place,
    unit: subject.unit,
    invited: subject.invited,
  }
}

function isMorning(time: string): boolean {
  return time === 'Sáng' || Number(time.split('h')[0]) < 12
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((entry) => ({ entry, rank: chance.next() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry)
}

/** Adds a draft to the week as a planner, or as `as`; a room that is taken stays a wish. */
export async function addDraft(
  api: OfficeApi,
  monday: DateTime,
  draft: Draft,
  as = 'planner',
): Promise<ScriptItem> {
  return api.act(as, 'addItem', {
    officeId: api.foundation.officeId,
    year: monday.weekYear,
    week: monday.weekNumber,
    fields: fieldsOf(api, monday, draft),
  })
}

function fieldsOf({ foundation }: OfficeApi, monday: DateTime, draft: Draft) {
  const startsOn = draft.day === null ? null : monday.plus({ days: draft.day }).toISODate()
  const roomId = foundation.rooms.get(draft.place)
  const chairs = draft.chairs.map(({ person, group }) => ({
    role: 'CHAIRS',
    ...(person === undefined ? {} : { personId: idOf(foundation.persons, person) }),
    ...(group === undefined ? {} : { groupId: idOf(foundation.groups, group) }),
  }))
  const invited = draft.invited === '' ? [] : [{ role: 'INVITED', words: draft.invited }]
  const prepares =
    draft.unit === '' ? [] : [{ role: 'PREPARES', unitId: idOf(foundation.units, draft.unit) }]
  return {
    title: draft.title,
    time: draft.time === '' ? { kind: 'UNKNOWN', startsOn } : { startsOn, text: draft.time },
    place: {
      ...(roomId === undefined ? { text: draft.place } : { roomId }),
      ifTaken: 'WISH',
    },
    parties: [...chairs, ...invited, ...prepares],
    ...draft.extra,
  }
}

type Pending = {
  office: {
    programme: {
      items: { nodes: { id: string; revision: number; change: { isWaiting: boolean } | null }[] }
    }
  }
}

/** Releases everything that is pending in the week and can be released. */
export async function releaseAll(
  api: OfficeApi,
  monday: DateTime,
  reason: { reasonKind: string; reason?: string },
  as = 'planner',
): Promise<void> {
  const { officeId } = api.foundation
  const [year, week] = [monday.weekYear, monday.weekNumber]
  const { office } = await api.ask<Pending>(
    as,
    `query ($officeId: ID!, $year: Int!, $week: Int!) { office(id: $officeId) {
      programme(year: $year, week: $week) { items { nodes { id revision change { isWaiting } } } } } }`,
    { officeId, year, week },
  )
  const items = office.programme.items.nodes
    .filter(({ change }) => change !== null && !change.isWaiting)
    .map(({ id, revision }) => ({ itemId: id, revision }))
  await api.act(as, 'releaseProgramme', { officeId, year, week, items, ...reason })
}
