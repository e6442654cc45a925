import { describe, expect } from 'vitest'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'

async function latest(desk: Desk, as = desk.planner) {
  const { latestOwnEdit } = await desk.week('latestOwnEdit { editId itemId verb title }', { as })
  return latestOwnEdit as { editId: string; itemId: string; verb: string; title: string } | null
}

async function undo(desk: Desk, editId: string) {
  const document = `mutation ($input: UndoEditInput!) { undoEdit(input: $input) { __typename ... on Refusal { code } } }`
  const { data } = await desk.on.api(document, { input: { editId } }, { as: desk.planner })
  return data.undoEdit.__typename
}

describe("the latest edit of one's own", () => {
  test('leads back step by step, and never forward again', async ({ db }) => {
    const desk = await makeDesk(db)
    expect(await latest(desk)).toBeNull()
    const id = await desk.add('Giao ban', wednesday, '8h')
    await desk.edit(id, { title: 'Giao ban tháng' })
    await desk.move(id, '2026-11-26')
    const steps = []
    for (let edit = await latest(desk); edit !== null; edit = await latest(desk)) {
      expect(edit.itemId).toBe(id)
      steps.push([edit.verb, edit.title, await undo(desk, edit.editId)])
    }
    expect(steps).toEqual([
      ['moveItem', 'Giao ban tháng', 'ItemSaved'],
      ['editItem', 'Giao ban tháng', 'ItemSaved'],
      ['addItem', 'Giao ban', 'ItemWithdrawn'],
    ])
  })

  test("is none of a colleague's, none that a colleague changed, none that was released", async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const { id: officeId } = desk.office
    const colleague = await makeCaller(db, { officeId, role: 'PLANNER' })
    const reader = await makeCaller(db, { officeId, role: 'MEMBER' })
    const released = await desk.add('Đã ban hành', wednesday, '7h')
    await desk.release([released], { reasonKind: 'FIRST_RELEASE' })
    expect(await latest(desk)).toBeNull()
    const mine = await desk.add('Của tôi', wednesday, '8h')
    const touched = await desk.add('Cùng sửa', wednesday, '9h')
    const document = `mutation ($input: EditItemInput!) { editItem(input: $input) { __typename } }`
    const fields = { title: 'Người khác sửa' }
    await desk.on.api(
      document,
      { input: { itemId: touched, revision: 1, fields } },
      { as: colleague },
    )
    expect((await latest(desk))?.itemId).toBe(mine)
    expect(await latest(desk, colleague)).toMatchObject({ itemId: touched, verb: 'editItem' })
    expect(await latest(desk, reader)).toBeNull()
    const { count } = await counted(db, () => latest(desk))
    // Who asks, the edits, the title as far as it is seen.
    expect(count).toBe(3)
  })
})
