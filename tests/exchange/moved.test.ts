import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { events } from '../../db/schema/event.ts'
import { test } from '../support/harness.ts'
import { again, type ImportDesk, makeImportDesk } from '../support/make/imports.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape are compared by value
type Anything = any

const days = ['Hai 23', 'Ba 24', 'Tư 25', 'Năm 26', 'Sáu 27']
const week48 = { year: 2026, week: 48 }

/** An item's own words, and where it stands: a day of the week and an hour. */
type Slot = { day: number; hour: number }

const meetings = [
  'PCT An họp giao ban, tại Phòng họp 1',
  'PCT An nghe báo cáo quy hoạch thành phố, tại Phòng họp 1',
  'PCT Bình nghe báo cáo tiến độ đường vành đai, tại Phòng họp 2',
  'PCT Bình tiếp công dân định kỳ, tại Trụ sở tiếp công dân',
  'PCT Bình tiếp đoàn công tác của tỉnh Quảng Bình, tại Hội trường A',
  'PCT Châu dự hội nghị tổng kết ngành y tế, tại Hội trường B',
  'PCT Châu dự hội nghị tổng kết ngành giáo dục, tại Hội trường B',
  'PCT Châu làm việc với Sở Xây dựng',
]

const slots: Slot[] = meetings.map((_, at) => ({ day: at % 5, hour: 8 + Math.floor(at / 5) * 6 }))

function weekOf(standing: readonly Slot[]): string {
  const lines = days.flatMap((name, day) => [
    `Thứ ${name}/11/2026`,
    ...meetings.flatMap((words, at) => {
      const slot = standing[at]
      return slot?.day === day ? [`${slot.hour}h00: ${words}`] : []
    }),
  ])
  return ['LỊCH TUẦN 48 NĂM 2026', ...lines].join('\n')
}

async function storedWeek(desk: ImportDesk) {
  const importId = await desk.uploaded(weekOf(slots))
  const answer = await desk.accept({ importId })
  if (answer.addedCount !== meetings.length) throw new Error(JSON.stringify(answer))
  return desk.itemsOf(week48, 'id title day')
}

describe('a week imported again', () => {
  test('however it was shuffled finds every item moved, none new and none absent', async ({
    db,
  }) => {
    const desk = await makeImportDesk(db)
    const items = await storedWeek(desk)
    const idOf = new Map(items.map(({ id, title }) => [title, id]))
    const shuffled = fc.shuffledSubarray(slots, { minLength: slots.length })
    await fc.assert(
      fc.asyncProperty(shuffled, async (standing) => {
        const { shown, absent } = await again(desk, weekOf(standing))
        expect(absent).toEqual([])
        for (const { title, item, difference, time } of shown.entries.nodes) {
          expect(item?.id).toBe(idOf.get(title))
          const before = items.find(({ id }) => id === item.id)
          const at = meetings.findIndex((words) => words.includes(title))
          const isSame = standing[at]?.hour === slots[at]?.hour && time.startsOn === before?.day
          expect([title, difference]).toEqual([title, isSame ? 'SAME' : 'MOVED'])
        }
      }),
      { numRuns: 4, examples: [[slots.toReversed()]] },
    )
  })

  test('moves the item itself, which phones know by its UID', async ({ db }) => {
    const desk = await makeImportDesk(db)
    await storedWeek(desk)
    expect((await desk.release(week48)).__typename).toBe('ProgrammeReleased')
    const before = await db.select().from(events).orderBy(events.id)
    const moved = slots.map((slot, at) => (at === 2 ? { day: 3, hour: 15 } : slot))
    const { id, shown } = await again(desk, weekOf(moved))
    const entry = shown.entries.nodes.find(({ difference }: Anything) => difference === 'MOVED')
    expect(entry.changes.map(({ field }: Anything) => field)).toEqual(['DAY', 'TIME'])
    const answer = await desk.accept({ importId: id, ifAbsent: 'CANCEL' })
    expect([answer.addedCount, answer.changedCount]).toEqual([0, 1])
    const after = await db.select().from(events).orderBy(events.id)
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    const pending = await desk.itemsOf(week48, 'id change { kind }')
    expect(pending.filter(({ change }) => change !== null)).toEqual([
      { id: entry.item.id, change: { kind: 'MOVED' } },
    ])
  })

  test('takes what only looks moved as an item of its own when told so', async ({ db }) => {
    const desk = await makeImportDesk(db)
    await storedWeek(desk)
    const moved = slots.map((slot, at) => (at === 2 ? { day: 3, hour: 15 } : slot))
    const { id, shown } = await again(desk, weekOf(moved))
    const { number, title } = shown.entries.nodes.find(
      ({ difference }: Anything) => difference === 'MOVED',
    )
    const entries = [{ number, asNew: true }]
    const answer = await desk.accept({ importId: id, entries, ifAbsent: 'CANCEL' })
    expect([answer.addedCount, answer.changedCount]).toEqual([1, 0])
    const items = await desk.itemsOf(week48, 'title day')
    expect(items.filter((item) => item.title === title)).toEqual([{ title, day: '2026-11-26' }])
  })

  test('finds no move in another office, nor where only the kind of meeting is the same', async ({
    db,
  }) => {
    await storedWeek(await makeImportDesk(db, { office: { name: 'Sở Khác' } }))
    const desk = await makeImportDesk(db)
    await storedWeek(desk)
    const elsewhere = [
      'LỊCH TUẦN 48 NĂM 2026',
      'Thứ Sáu 27/11/2026',
      '9h00: PCT Châu dự hội nghị tổng kết ngành công thương, tại Hội trường B',
      '10h00: PCT Dương nghe báo cáo quy hoạch thành phố, tại Phòng họp 5',
    ]
    const { differences, absent } = await again(desk, elsewhere.join('\n'))
    expect([differences, absent.length]).toEqual([['NEW', 'NEW'], meetings.length])
  })
})
