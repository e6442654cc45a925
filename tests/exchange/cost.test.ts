import { describe, expect } from 'vitest'
import { counted, test } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { type ImportDesk, makeImportDesk } from '../support/make/imports.ts'
import { makeGroup, makePerson, makeUnit } from '../support/make/people.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape are compared by value
type Anything = any

const matters = ['quy hoạch', 'đầu tư công', 'y tế', 'giáo dục', 'giao thông', 'chuyển đổi số']

/** A week of December 2026 with so many entries; `later`: by how many days each stands later than before. */
function weekOf(monday: number, count: number, later = 0): string {
  const days = Array.from({ length: 6 }, (_, day): string[] => [`Ngày ${monday + day}/12/2026`])
  for (let at = 0; at < count; at += 1) {
    const title = `nghe báo cáo về ${matters[at % 6]} đợt ${at + 1}`
    const line = `${7 + Math.floor(at / 5)}h30: PCT Phước ${title}, tại Phòng họp ${(at % 2) + 1}`
    days[(at + later) % 6]?.push(line)
  }
  return ['LỊCH CÔNG TÁC TUẦN', ...days.filter(({ length }) => length > 1).flat()].join('\n')
}

async function deskWithNames(db: ImportDesk['db']): Promise<ImportDesk> {
  const desk = await makeImportDesk(db)
  const { id: officeId } = desk.office
  await makePerson(db, { officeId, name: 'Trần Văn Phước', shortTitle: 'PCT', isLeader: true })
  for (const name of ['Phòng họp 1', 'Phòng họp 2']) await makeRoom(db, { officeId, name })
  return desk
}

/** The Mondays into whose weeks 1, 3 and 30 entries are imported. */
const works = [
  [7, 1],
  [14, 3],
  [21, 30],
] as const

describe('the statements of an import', () => {
  test('are as many for thirty entries as for three, read, new and moved', async ({ db }) => {
    const desk = await deskWithNames(db)
    const counts: Record<string, number[]> = { preview: [], added: [], previewMoved: [], moved: [] }
    for (const [monday, count] of works) {
      const first = await desk.uploaded(weekOf(monday, count))
      const shown = await counted(db, () => desk.preview(first))
      expect(shown.result.entries.nodes.length).toBe(count)
      const added = await counted(db, () => desk.accept({ importId: first }))
      expect(added.result).toMatchObject({ addedCount: count, changedCount: 0 })
      const next = await desk.uploaded(weekOf(monday, count, 1))
      const again = await counted(db, () => desk.preview(next))
      const differences = again.result.entries.nodes.map(({ difference }: Anything) => difference)
      expect(differences).toEqual(Array(count).fill('MOVED'))
      const moved = await counted(db, () => desk.accept({ importId: next }))
      expect(moved.result).toMatchObject({ addedCount: 0, changedCount: count })
      counts.preview?.push(shown.count)
      counts.added?.push(added.count)
      counts.previewMoved?.push(again.count)
      counts.moved?.push(moved.count)
    }
    // A single new booking takes no lock and looks at no neighbours; a single event needs none to be written in order.
    expect(counts).toEqual({
      preview: [9, 9, 9],
      added: [17, 19, 19],
      previewMoved: [10, 10, 10],
      moved: [21, 22, 22],
    })
  })
})

const parts = `title room { name } parties { words person { label } behalfOf { label } unit { name } group { name } }`
const pasted = `query ($id: ID!, $text: String!) { office(id: $id) {
  readLines(text: $text, day: "2026-12-09", year: 2026, week: 50) {
    kind reading { ${parts} meant { id } further { ${parts} } } } } }`

describe('the statements of a pasted text', () => {
  test.for([1, 3])('are the same for its %i lines', async (count, { db }) => {
    const desk = await deskWithNames(db)
    const { id: officeId } = desk.office
    await makeUnit(db, { officeId, name: 'Sở Nội vụ' })
    await makeGroup(db, { officeId, name: 'các Phó Chủ tịch', memberIds: [] })
    const line =
      '7h30: PCT Phước họp về đầu tư tại Phòng họp 1. Thành phần: các Phó Chủ tịch. Chuẩn bị: Sở Nội vụ; 14h00: PCT Phước họp tại Phòng họp 2'
    const variables = { id: officeId, text: Array(count).fill(line).join('\n') }
    const { result, count: statements } = await counted(db, () =>
      desk.api(pasted, variables, { as: desk.planner }),
    )
    expect(result.errors).toBeUndefined()
    const lines: Anything[] = result.data.office.readLines
    for (const { reading } of lines) {
      expect(reading.further).toHaveLength(1)
      expect(reading.parties).toMatchObject([{ person: {} }, { group: {} }, { unit: {} }])
    }
    expect(lines).toHaveLength(count)
    expect(statements).toBe(9)
  })
})
