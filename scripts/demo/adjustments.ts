import type { DateTime } from 'luxon'
import type { Chance } from './chance.ts'
import type { OfficeApi, ScriptItem } from './office-api.ts'
import { addDraft, releaseAll } from './weeks.ts'

type Adjusted = {
  monday: DateTime
  chance: Chance
  items: ScriptItem[]
  count: number
  isPresent: boolean
}

const reasons = [
  'SUPERIOR_SUMMONS',
  'HOST_REQUEST',
  'LEADER_BUSY',
  'WEATHER',
  'NOT_PREPARED',
  'NO_ROOM',
] as const

/** Adjusts a released week `count` times; in the present week a colleague then leaves two edits unreleased. */
export async function adjustWeek(api: OfficeApi, week: Adjusted): Promise<void> {
  const { monday, chance, items, count, isPresent } = week
  for (let number = 1; number <= count; number += 1) {
    api.clock.now = adjustedAt(week, number).toUTC()
    const today = api.clock.now.setZone(monday.zone).toISODate() ?? ''
    const friday = monday.plus({ days: 4 }).toISODate() ?? ''
    const left = items.filter(({ day }) => day !== null && day > today && day <= friday)
    if (left.length === 0) return
    const changes = number === 3 ? 3 : chance.between(1, 3)
    for (let change = 0; change < changes && left.length > 0; change += 1) {
      const [item] = left.splice(chance.between(0, left.length - 1), 1)
      if (item !== undefined) await changeItem(api, week, { item, way: number + change })
    }
    if (number % 3 === 1) await addUrgent(api, week, number)
    api.clock.now = api.clock.now.plus({ minutes: 10 })
    await releaseAll(api, monday, { reasonKind: chance.oneOf(reasons) })
  }
  if (isPresent) await leaveUnreleased(api, week)
}

// The present week's adjustments fall before its Monday, so that they are past whatever the day.
function adjustedAt({ monday, count, isPresent }: Adjusted, number: number): DateTime {
  if (isPresent) {
    const moments = [
      monday.minus({ days: 2 }).set({ hour: 9, minute: 5 }),
      monday.minus({ days: 1 }).set({ hour: 16, minute: 0 }),
      monday.minus({ days: 1 }).set({ hour: 19, minute: 30 }),
    ]
    return moments[number - 1] ?? monday.minus({ hours: 4 })
  }
  const hours = Math.round(((number - 0.5) / count) * 96)
  return monday.minus({ days: 2 }).plus({ hours })
}

async function changeItem(
  api: OfficeApi,
  { items, chance }: Adjusted,
  { item, way }: { item: ScriptItem; way: number },
): Promise<void> {
  const based = { itemId: item.id, revision: item.revision }
  const acts = [
    () => api.act('planner', 'editItem', { ...based, fields: { time: timeOn(item, chance) } }),
    () =>
      api.act('planner', 'editItem', {
        ...based,
        fields: { place: { text: 'Hội trường lớn, Trung tâm Hành chính tỉnh' } },
      }),
    () => api.act('planner', 'postponeItem', based),
    () =>
      api.act('colleague', 'editItem', {
        ...based,
        fields: { remarks: 'Gửi tài liệu trước một ngày.' },
      }),
    () => api.act('planner', 'cancelItem', based),
  ]
  const act = acts[way % acts.length]
  if (act === undefined) return
  const saved = await act()
  const at = items.findIndex(({ id }) => id === item.id)
  // What was put off or cancelled is left alone from then on.
  if (way % acts.length === 2 || way % acts.length === 4) items.splice(at, 1)
  else items.splice(at, 1, saved)
}

function timeOn(item: ScriptItem, chance: Chance) {
  return { startsOn: item.day, text: chance.oneOf(['10h00', '10h30', '15h30', '16h15']) }
}

async function addUrgent(api: OfficeApi, week: Adjusted, number: number): Promise<void> {
  const { monday, items } = week
  const today = api.clock.now.setZone(monday.zone)
  const day = Math.min(4, Math.max(1, Math.floor(today.diff(monday, 'days').days) + 2))
  if (monday.plus({ days: day }) <= today) return
  const added = await addDraft(api, monday, {
    day,
    time: '17h00',
    title: `Họp khẩn theo công điện của Thủ tướng Chính phủ (lần ${number})`,
    chairs: [{ person: 'PCTTT' }],
    place: 'Phòng họp trực tuyến',
    unit: 'Sở Nông nghiệp và Môi trường',
    invited: 'Thủ trưởng các sở, ngành liên quan',
  })
  items.push(added)
}

async function leaveUnreleased(api: OfficeApi, { monday, items, chance }: Adjusted): Promise<void> {
  api.clock.now = monday.minus({ days: 1 }).set({ hour: 20, minute: 15 }).toUTC()
  const friday = monday.plus({ days: 4 }).toISODate()
  const [first, second] = items.filter(({ day }) => day === friday)
  for (const item of [first, second]) {
    if (item === undefined) continue
    await api.act('colleague', 'editItem', {
      itemId: item.id,
      revision: item.revision,
      fields:
        item === first
          ? { time: timeOn(item, chance) }
          : { remarks: 'Đơn vị chuẩn bị báo cáo bằng văn bản.' },
    })
  }
}
