import { eq, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { rows } from '../../db/connect.ts'
import { bookings, resources } from '../../db/schema/booking.ts'
import { events } from '../../db/schema/event.ts'
import { persons } from '../../db/schema/people.ts'
import { raceTest, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeRoom } from '../support/make/booking.ts'
import {
  again,
  type ImportDesk,
  makeImportDesk,
  sample,
  suggestedBy,
} from '../support/make/imports.ts'
import { makeOffice } from '../support/make/people.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape are compared by value
type Anything = any

const d01 = 'd01-province-vertical-2025w29.docx'
const now = DateTime.fromISO('2025-07-11T03:00:00Z', { zone: 'utc' })
const week48 = { year: 2026, week: 48 }

const plan = [
  'LỊCH TUẦN 48 NĂM 2026',
  'Thứ Hai 23/11/2026',
  '8h00: Chủ tịch họp giao ban đầu tuần, tại Phòng họp 1',
  '14h00: Chủ tịch tiếp công dân định kỳ, tại Phòng họp 2',
  'Thứ Tư 25/11/2026',
  '8h00: Chủ tịch nghe báo cáo quy hoạch thành phố, tại Phòng họp 1',
  'Thứ Sáu 27/11/2026',
  '8h00: Chủ tịch dự hội nghị tổng kết năm, tại Phòng họp 1',
]

const text = (lines: readonly string[]) => lines.join('\n')

async function accepted(desk: ImportDesk, content: string | Buffer, input: object = {}) {
  const importId = await desk.uploaded(content)
  const answer = await desk.accept({ importId, ...input })
  if (answer.__typename !== 'ImportAccepted') throw new Error(JSON.stringify(answer))
  return answer
}

describe('an accepted import', () => {
  test('stands in its week with its people made and its rooms booked, and comes again without a difference', async ({
    db,
  }) => {
    const desk = await makeImportDesk(db, { now })
    const importId = await desk.uploaded(sample(d01), d01)
    const resolutions = suggestedBy(await desk.preview(importId))
    expect(await desk.accept({ importId, resolutions })).toEqual({
      __typename: 'ImportAccepted',
      addedCount: 9,
      changedCount: 0,
      waitingCount: 0,
      programme: { year: 2025, week: 29 },
    })
    const items = await desk.itemsOf(
      { year: 2025, week: 29 },
      'day timeLabel place { label state } parties { role label }',
    )
    expect(
      items.map(({ day, timeLabel, place, parties }) => [
        day,
        timeLabel,
        place.label,
        place.state,
        parties.map(({ label }: Anything) => label).join(', '),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "2025-07-14",
          "8h",
          "P. họp 5 tầng 2",
          "HELD_ASSUMED",
          "PCTTT An",
        ],
        [
          "2025-07-14",
          "8h",
          "Trụ sở BCH Quân sự tỉnh",
          "FREE_WORDS",
          "PCT Châu",
        ],
        [
          "2025-07-14",
          "8h30",
          "P. họp TV",
          "HELD_ASSUMED",
          "CT Duy, Các Phó Chủ tịch liên quan",
        ],
        [
          "2025-07-14",
          "10h",
          "P. họp 5 tầng 2",
          "HELD_ASSUMED",
          "PCTTT An",
        ],
        [
          "2025-07-14",
          "Sáng",
          "Trụ sở BĐBP tỉnh",
          "FREE_WORDS",
          "PCT Bảo",
        ],
        [
          "2025-07-14",
          "13h30",
          "P. họp TV",
          "HELD_ASSUMED",
          "CT Duy, Các Phó Chủ tịch liên quan",
        ],
        [
          "2025-07-14",
          "16h30",
          "P. họp 1 tầng 3",
          "HELD_ASSUMED",
          "CT Duy, Các Phó Chủ tịch",
        ],
        [
          "2025-07-15",
          "7h30",
          "Hội trường 25B",
          "HELD_ASSUMED",
          "PCTTT An",
        ],
        [
          "2025-07-15",
          "Sáng",
          "Trụ sở TCD",
          "FREE_WORDS",
          "CT Duy",
        ],
      ]
    `)
    const people = await db.select({ name: persons.name }).from(persons).orderBy(persons.name)
    expect(people.map(({ name }) => name).sort()).toEqual(
      ['Hoàng Đức Duy', 'Lê Văn An', 'Phạm Minh Châu', 'Trần Quốc Bảo'].sort(),
    )
    const held = await db
      .select()
      .from(bookings)
      .innerJoin(resources, eq(resources.id, bookings.resourceId))
    expect(held.map(({ bookings: { state } }) => state)).toEqual(Array(6).fill('held'))

    const { shown, differences, absent } = await again(desk, sample(d01))
    expect([differences, absent, shown.unknowns]).toEqual([Array(9).fill('SAME'), [], []])
    const answer = await desk.accept({ importId: shown.id })
    expect([answer.addedCount, answer.changedCount]).toEqual([0, 0])
    expect((await db.select().from(events)).length).toBe(9)
  })

  test('of an adjusted file changes exactly the difference', async ({ db }) => {
    const desk = await makeImportDesk(db)
    await accepted(desk, text(plan))
    const adjusted = plan
      .map((line) => line.replace('14h00: Chủ tịch tiếp', '15h00: Chủ tịch tiếp'))
      .filter((line) => !line.includes('quy hoạch'))
      .concat('14h00: Chủ tịch làm việc với Sở Xây dựng')
    const { id, shown, differences, absent } = await again(desk, text(adjusted))
    expect([differences, absent]).toEqual([
      ['SAME', 'MOVED', 'SAME', 'NEW'],
      ['nghe báo cáo quy hoạch thành phố'],
    ])
    expect(shown.entries.nodes[1].changes).toEqual([{ field: 'TIME', before: '14h', after: '15h' }])
    const answer = await desk.accept({ importId: id })
    expect([answer.addedCount, answer.changedCount]).toEqual([1, 1])
    const items = await desk.itemsOf(week48, 'title timeLabel')
    expect(items).toEqual([
      { title: 'họp giao ban đầu tuần', timeLabel: '8h' },
      { title: 'tiếp công dân định kỳ', timeLabel: '15h' },
      { title: 'nghe báo cáo quy hoạch thành phố', timeLabel: '8h' },
      { title: 'dự hội nghị tổng kết năm', timeLabel: '8h' },
      { title: 'làm việc với Sở Xây dựng', timeLabel: '14h' },
    ])
  })

  test('withdraws or cancels what the document lacks when that is asked', async ({ db }) => {
    const desk = await makeImportDesk(db)
    await accepted(desk, text(plan), { entries: [{ number: 3, take: false }], reason: 'Ghi lại' })
    expect((await desk.release(week48)).__typename).toBe('ProgrammeReleased')
    await accepted(desk, text(plan))
    const { id, absent } = await again(desk, text(plan.slice(0, 4)))
    expect(absent).toEqual(['nghe báo cáo quy hoạch thành phố', 'dự hội nghị tổng kết năm'])
    const input = { importId: id, ifAbsent: 'CANCEL' }
    expect((await desk.accept(input)).__typename).toBe('ImportAccepted')
    const items = await desk.itemsOf(week48, 'title status change { kind }')
    expect(items).toEqual([
      { title: 'họp giao ban đầu tuần', status: 'CONFIRMED', change: null },
      { title: 'tiếp công dân định kỳ', status: 'CONFIRMED', change: null },
      { title: 'dự hội nghị tổng kết năm', status: 'CANCELLED', change: { kind: 'CANCELLED' } },
    ])
    const back = await again(desk, text(plan))
    expect(back.differences).toEqual(['SAME', 'SAME', 'NEW', 'CHANGED'])
    expect(back.shown.entries.nodes[3].changes.map(({ field }: Anything) => field)).toEqual([
      'STATUS',
    ])
  })

  test('changes what is over and released only with a reason', async ({ db }) => {
    const desk = await makeImportDesk(db)
    await accepted(desk, text(plan))
    await desk.release(week48)
    const changed = text(
      plan.map((line) => line.replace('giao ban đầu tuần', 'giao ban đầu tuần 48')),
    )
    const { id, differences } = await again(desk, changed)
    expect(differences).toEqual(['CHANGED', 'SAME', 'SAME', 'SAME'])
    const refused = await desk.accept({ importId: id })
    expect([refused.__typename, refused.field]).toEqual(['ItemLocked', 'input.reason'])
    expect((await desk.preview(id)).acceptedAt).toBeNull()
    const answer = await desk.accept({ importId: id, reason: 'Ghi đúng tên cuộc họp' })
    expect(answer.changedCount).toBe(1)
  })

  test('takes corrections by the numbers of its entries', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const room = await makeRoom(db, { officeId: desk.office.id, name: 'Hội trường A' })
    const id = await desk.uploaded(text(plan))
    const entries = [
      { number: 1, title: 'Họp khẩn', time: { text: '9h - 10h' }, place: { roomId: room.id } },
      { number: 2, take: false },
      { number: 3, time: { startsOn: '2026-11-26', text: 'Chiều' } },
      { number: 4, time: { startsOn: '2026-12-01', text: '8h00' } },
    ]
    expect((await desk.accept({ importId: id, entries })).addedCount).toBe(3)
    const fields = 'title day timeLabel place { label state }'
    expect(await desk.itemsOf(week48, fields)).toEqual([
      {
        title: 'Họp khẩn',
        day: '2026-11-23',
        timeLabel: '9h–10h',
        place: { label: 'Hội trường A', state: 'HELD' },
      },
      {
        title: 'nghe báo cáo quy hoạch thành phố',
        day: '2026-11-26',
        timeLabel: 'Chiều',
        place: { label: 'Phòng họp 1', state: 'FREE_WORDS' },
      },
    ])
    expect(await desk.itemsOf({ year: 2026, week: 49 }, 'title')).toEqual([
      { title: 'dự hội nghị tổng kết năm' },
    ])
  })

  test('is refused whole for one wrong correction, which is named', async ({ db }) => {
    const desk = await makeImportDesk(db)
    await accepted(desk, text(plan))
    const stranger = await makeOffice(db, { name: 'Sở Khác' })
    const foreign = await makeRoom(db, { officeId: stranger.id, name: 'Phòng lạ' })
    const id = await desk.uploaded(text(plan))
    const refuse = async (...entries: object[]) => {
      const { __typename, code, field } = await desk.accept({ importId: id, entries })
      return [__typename, code, field]
    }
    expect([
      await refuse({ number: 5 }),
      await refuse({ number: 0 }),
      await refuse({ number: 1 }, { number: 1 }),
      await refuse({ number: 2, title: 'a'.repeat(10_000) }),
      await refuse({ number: 2, title: 'a\0b' }),
      await refuse({ number: 2, place: { roomId: foreign.id } }),
      await refuse({ number: 2, time: { text: 'khi nào đó' } }),
      await refuse({ number: 2, time: { startsOn: '2026-12-01', text: '8h' } }),
    ]).toEqual([
      ['InvalidInput', 'NO_SUCH_ENTRY', 'input.entries.0.number'],
      ['InvalidInput', 'NO_SUCH_ENTRY', 'input.entries.0.number'],
      ['InvalidInput', 'TWICE', 'input.entries.1.number'],
      ['InvalidInput', 'TOO_LONG', 'input.entries.2.title'],
      ['InvalidInput', 'NUL_CHARACTER', 'input.entries.0.title'],
      ['NotFound', 'NOT_FOUND', 'input.entries.2.place.roomId'],
      ['InvalidInput', 'UNREADABLE_TIME', 'input.entries.2.time.text'],
      ['InvalidInput', 'WRONG_WEEK', 'input.entries.2.time.startsOn'],
    ])
    expect((await desk.preview(id)).acceptedAt).toBeNull()
  })

  test('keeps what is postponed and cancelled as such, and knows it again', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const off = text([
      ...plan.slice(0, 3),
      '14h00: Hoãn: Chủ tịch họp với Sở Xây dựng',
      '16h00: Chủ tịch họp Ban chỉ đạo phòng chống lụt bão (hủy)',
      '17h00: Chủ tịch gặp mặt cán bộ hưu trí - Hoãn',
    ])
    await accepted(desk, off)
    const stored = await db.select({ status: events.status }).from(events).orderBy(events.startTime)
    expect(stored.map(({ status }) => status)).toEqual([
      'CONFIRMED',
      'POSTPONED',
      'CANCELLED',
      'POSTPONED',
    ])
    expect((await again(desk, off)).differences).toEqual(Array(4).fill('SAME'))
  })

  test('of eight days reaches into the next week and is not doubled there', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const long = text([
      'LỊCH CÔNG TÁC (từ ngày 23/11/2026 đến ngày 30/11/2026)',
      ...plan.slice(1, 4),
      'Thứ Hai 30/11/2026',
      '8h00: Chủ tịch dự lễ phát động, tại Quảng trường',
    ])
    await accepted(desk, long)
    expect(await desk.itemsOf({ year: 2026, week: 49 }, 'title day')).toEqual([
      { title: 'dự lễ phát động', day: '2026-11-30' },
    ])
    const { differences } = await again(desk, long)
    expect(differences).toEqual(['SAME', 'SAME', 'SAME'])
    const shorter = await again(desk, long.split('\n').slice(0, -1).join('\n'))
    expect(shorter.absent).toEqual(['dự lễ phát động'])
  })

  test('is accepted once, and twice with one key acts once', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const importId = await desk.uploaded(text(plan))
    const first = await desk.accept({ importId }, { key: 'k' })
    expect(await desk.accept({ importId }, { key: 'k' })).toEqual(first)
    expect((await desk.accept({ importId })).code).toBe('ALREADY_ACCEPTED')
    expect((await db.select().from(events)).length).toBe(4)
  })

  test('is for planners of the office', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const importId = await desk.uploaded(text(plan))
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    expect((await desk.accept({ importId }, { as: member })).__typename).toBe('NotFound')
    await rows(
      db,
      sql`update grants set role = 'REGISTRAR' where account_id = ${desk.planner.accountId}`,
    )
    expect((await desk.accept({ importId })).__typename).toBe('NotAllowed')
  })
})

raceTest('of two who accept one import at once, one adds its items', async ({ db }) => {
  const desk = await makeImportDesk(db)
  const importId = await desk.uploaded(text(plan))
  const answers = await Promise.all([desk.accept({ importId }), desk.accept({ importId })])
  expect(answers.map(({ code, addedCount }) => code ?? addedCount).sort()).toEqual([
    4,
    'ALREADY_ACCEPTED',
  ])
  expect((await db.select().from(events)).length).toBe(4)
})

describe('all sample programmes', () => {
  for (const file of [
    d01,
    'd03-province-dashlist-adjusted-2022w11.txt',
    'd06-city-pipetable-2019w36.xlsx',
    'd10-governor-week-2017w41-en.txt',
  ]) {
    test(`import and release without a refused room: ${file}`, async ({ db }) => {
      const desk = await makeImportDesk(db)
      const importId = await desk.uploaded(sample(file), file)
      const resolutions = suggestedBy(await desk.preview(importId))
      const answer = await desk.accept({ importId, resolutions })
      expect([answer.__typename, answer.waitingCount]).toEqual(['ImportAccepted', 0])
      const released = await desk.release(answer.programme)
      expect([released.__typename, released.release?.changes.length]).toEqual([
        'ProgrammeReleased',
        answer.addedCount,
      ])
    })
  }
})
