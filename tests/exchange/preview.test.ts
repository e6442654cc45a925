import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeImportDesk, sample } from '../support/make/imports.ts'
import { makePerson } from '../support/make/people.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape are compared by value
type Anything = any

const now = DateTime.fromISO('2025-07-11T03:00:00Z', { zone: 'utc' })

function linesOf(count: number): string {
  const titles = ['Họp giao ban', 'Tiếp công dân', 'Nghe báo cáo quy hoạch']
  const lines = titles
    .slice(0, count)
    .map((title, at) => `${8 + at}h00: PCT Phước ${title.toLowerCase()}, tại Phòng họp 1`)
  return ['LỊCH TUẦN 48 NĂM 2026', 'Thứ Hai 23/11/2026', ...lines].join('\n')
}

describe('a preview', () => {
  test('shows the day, time, place and leaders of every entry of the Word file', async ({ db }) => {
    const { uploaded, preview } = await makeImportDesk(db, { now })
    const name = 'd01-province-vertical-2025w29.docx'
    const shown = await preview(await uploaded(sample(name), name))
    expect([shown.fileName, shown.title, shown.needs, shown.week]).toEqual([
      name,
      'LỊCH CÔNG TÁC THƯỜNG TRỰC UBND TỈNH',
      [],
      { year: 2025, week: 29, startsOn: '2025-07-14' },
    ])
    expect(
      shown.entries.nodes.map(
        ({ number, time, timeLabel, place, parties, difference }: Anything) => [
          number,
          time.startsOn,
          timeLabel,
          place,
          parties.map(({ role, words }: Anything) => `${role} ${words}`).join(', '),
          difference,
        ],
      ),
    ).toEqual([
      [
        1,
        '2025-07-14',
        '8h30',
        'P. họp TV',
        'CHAIRS Chủ tịch, CHAIRS Các Phó Chủ tịch liên quan',
        'NEW',
      ],
      [2, '2025-07-14', '8h', 'P. họp 5 tầng 2', 'CHAIRS PCTTT Lê Văn An', 'NEW'],
      [3, '2025-07-14', '10h', 'P. họp 5 tầng 2', 'CHAIRS PCTTT Lê Văn An', 'NEW'],
      [4, '2025-07-14', 'Sáng', 'Trụ sở BĐBP tỉnh', 'CHAIRS PCT Trần Quốc Bảo', 'NEW'],
      [5, '2025-07-14', '8h', 'Trụ sở BCH Quân sự tỉnh', 'CHAIRS PCT Phạm Minh Châu', 'NEW'],
      [
        6,
        '2025-07-14',
        '13h30',
        'P. họp TV',
        'CHAIRS Chủ tịch, CHAIRS Các Phó Chủ tịch liên quan',
        'NEW',
      ],
      [
        7,
        '2025-07-14',
        '16h30',
        'P. họp 1 tầng 3',
        'CHAIRS Chủ tịch, CHAIRS Các Phó Chủ tịch',
        'NEW',
      ],
      [8, '2025-07-15', 'Sáng', 'Trụ sở TCD', 'CHAIRS CT Hoàng Đức Duy', 'NEW'],
      [9, '2025-07-15', '7h30', 'Hội trường 25B', 'CHAIRS PCTTT Lê Văn An', 'NEW'],
    ])
    expect(
      shown.unknowns.map(({ words, count, suggestion, name, title }: Anything) => [
        words,
        count,
        suggestion,
        name,
        title,
      ]),
    ).toEqual([
      // One person of the document holds the post, so the post alone means him.
      ['Chủ tịch', 3, 'CREATE_PERSON', 'Hoàng Đức Duy', 'CT'],
      ['Các Phó Chủ tịch liên quan', 2, 'WORDS', 'Các Phó Chủ tịch liên quan', ''],
      ['P. họp TV', 2, 'CREATE_ROOM', 'P. họp TV', ''],
      ['PCTTT Lê Văn An', 3, 'CREATE_PERSON', 'Lê Văn An', 'PCTTT'],
      ['P. họp 5 tầng 2', 2, 'CREATE_ROOM', 'P. họp 5 tầng 2', ''],
      ['PCT Trần Quốc Bảo', 1, 'CREATE_PERSON', 'Trần Quốc Bảo', 'PCT'],
      ['Trụ sở BĐBP tỉnh', 1, 'WORDS', 'Trụ sở BĐBP tỉnh', ''],
      ['PCT Phạm Minh Châu', 1, 'CREATE_PERSON', 'Phạm Minh Châu', 'PCT'],
      ['Trụ sở BCH Quân sự tỉnh', 1, 'WORDS', 'Trụ sở BCH Quân sự tỉnh', ''],
      ['Các Phó Chủ tịch', 1, 'CREATE_GROUP', 'Các Phó Chủ tịch', ''],
      ['P. họp 1 tầng 3', 1, 'CREATE_ROOM', 'P. họp 1 tầng 3', ''],
      ['CT Hoàng Đức Duy', 1, 'CREATE_PERSON', 'Hoàng Đức Duy', 'CT'],
      ['Trụ sở TCD', 1, 'WORDS', 'Trụ sở TCD', ''],
      ['Hội trường 25B', 1, 'CREATE_ROOM', 'Hội trường 25B', ''],
    ])
  })

  test('asks for a missing year, and dates the days once it is answered', async ({ db }) => {
    const { uploaded, preview, accept } = await makeImportDesk(db, { now })
    const id = await uploaded('Thứ Hai 23/11\n8h00: Chủ tịch họp giao ban', 'lịch.txt')
    const asking = await preview(id)
    expect([asking.needs, asking.week]).toEqual([['YEAR'], null])
    expect(await accept({ importId: id })).toEqual({
      __typename: 'InvalidInput',
      code: 'YEAR_NEEDED',
      message: 'The document names no year. Say which it is for.',
      field: 'input.year',
    })
    const shown = await preview(id, { year: 2026 })
    expect([shown.needs, shown.week.week, shown.entries.nodes[0].time.startsOn]).toEqual([
      [],
      48,
      '2026-11-23',
    ])
    expect((await accept({ importId: id, year: 2026 })).programme).toEqual({ year: 2026, week: 48 })
  })

  test('asks for the week when only weekdays are named, and finds their dates in it', async ({
    db,
  }) => {
    const { uploaded, preview, accept } = await makeImportDesk(db, { now })
    const text = 'Thứ Hai\n8h00: Chủ tịch họp giao ban\nThứ Tư\n14h00: Chủ tịch tiếp công dân'
    const id = await uploaded(text, 'lịch.txt')
    expect((await preview(id)).needs).toEqual(['YEAR', 'WEEK'])
    expect((await preview(id, { year: 2026 })).needs).toEqual(['WEEK'])
    expect((await accept({ importId: id, year: 2026 })).code).toBe('WEEK_NEEDED')
    const shown = await preview(id, { year: 2026, week: 48 })
    expect([shown.needs, shown.entries.nodes.map(({ time }: Anything) => time.startsOn)]).toEqual([
      [],
      ['2026-11-23', '2026-11-25'],
    ])
    const answer = await accept({ importId: id, year: 2026, week: 48 })
    expect([answer.addedCount, answer.programme]).toEqual([2, { year: 2026, week: 48 }])
  })

  test('refuses a year or a week that is none', async ({ db }) => {
    const { api, uploaded, accept, planner } = await makeImportDesk(db, { now })
    const id = await uploaded('Thứ Hai 23/11\n8h00: Chủ tịch họp giao ban', 'lịch.txt')
    const ask = async (answers: string) => {
      const document = `query ($id: ID!) { import(id: $id, ${answers}) { id } }`
      const { errors } = await api(document, { id }, { as: planner })
      return errors?.[0]?.extensions
    }
    expect([
      await ask('year: 12'),
      await ask('year: 2147483647'),
      await ask('year: 2025, week: 53'),
      await ask('week: 0'),
    ]).toEqual(['year', 'year', 'week', 'week'].map((field) => ({ code: 'INVALID_INPUT', field })))
    const answer = await accept({ importId: id, year: 2025, week: 53 })
    expect([answer.code, answer.field]).toEqual(['NO_SUCH_WEEK', 'input.week'])
  })

  test('is seen by nobody but who uploaded it', async ({ db }) => {
    const { uploaded, preview, accept, office } = await makeImportDesk(db, { now })
    const id = await uploaded(linesOf(1))
    const colleague = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
    expect(await preview(id, {}, colleague)).toBeNull()
    const answer = await accept({ importId: id }, { as: colleague })
    expect([answer.__typename, answer.field]).toEqual(['NotFound', 'input.importId'])
    expect((await preview(id)).id).toBe(id)
  })

  test('costs the same statements for one entry as for three', async ({ db }) => {
    const desk = await makeImportDesk(db, { now })
    const officeId = desk.office.id
    await makePerson(db, { officeId, name: 'Trần Văn Phước', shortTitle: 'PCT', isLeader: true })
    await makeRoom(db, { officeId, name: 'Phòng họp 1' })
    const counts: number[] = []
    for (const count of [1, 3]) {
      const accepted = await desk.uploaded(linesOf(count))
      expect((await desk.accept({ importId: accepted })).__typename).toBe('ImportAccepted')
      const id = await desk.uploaded(linesOf(count))
      const read = await counted(db, () => desk.preview(id))
      const { nodes } = read.result.entries
      expect(nodes.map(({ difference, room }: Anything) => [difference, room.name])).toEqual(
        nodes.map(() => ['SAME', 'Phòng họp 1']),
      )
      expect(nodes.length).toBe(count)
      counts.push(read.count)
    }
    expect(counts).toEqual([10, 10])
  })
})
