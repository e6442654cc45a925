import { describe, expect } from 'vitest'
import { counted, test } from '../support/harness.ts'
import { makeDesk } from '../support/make/draft.ts'

const clashes = 'clashes { kind subject }'
const told = [{ kind: 'LEADER_TWICE', subject: 'PCT Phước' }]

/** The ways in which what clashes may be asked for. */
const ways = {
  itself: `query ($id: ID!) { item(id: $id) { id ${clashes} } }`,
  'by a name of its own': `query ($id: ID!) { item(id: $id) { id met: ${clashes} } }`,
  'in a fragment': `query ($id: ID!) { item(id: $id) { ...Board } }
    fragment Board on ProgrammeItem { id ...Meets } fragment Meets on ProgrammeItem { ${clashes} }`,
  'in a fragment within': `query ($id: ID!) { item(id: $id) { id ... on ProgrammeItem { ${clashes} } } }`,
  'beside a field of the same': `query ($id: ID!) { item(id: $id) { id } item(id: $id) { ${clashes} } }`,
}

const adding = (shown: string) => `mutation ($input: AddItemInput!) {
  addItem(input: $input) { __typename ... on ItemSaved { item { ${shown} } } } }`

/** An office whose leader has two items at one hour, and the input for one more. */
async function scene(db: Parameters<typeof makeDesk>[0]) {
  const desk = await makeDesk(db)
  const parties = [{ role: 'CHAIRS', personId: desk.leader.id }]
  const time = { startsOn: '2026-11-26', text: '8h - 9h' }
  const { id } = await desk.add({ title: 'Họp một', time, parties })
  await desk.add({ title: 'Họp hai', time, parties })
  const fields = { title: 'Họp ba', time, parties }
  return { desk, id, input: { officeId: desk.office.id, year: 2026, week: 48, fields } }
}

describe('what an item clashes with', () => {
  for (const [way, document] of Object.entries(ways)) {
    test(`is told where it is asked for ${way}`, async ({ db }) => {
      const { desk, id } = await scene(db)
      // The second is answered by the compiled request.
      for (let n = 0; n < 2; n += 1) {
        const { data, errors } = await desk.api(document, { id }, { as: desk.planner })
        expect(errors).toBeUndefined()
        expect(data.item.clashes ?? data.item.met).toEqual(told)
      }
    })
  }

  test('is read for the answer of a mutation only where it is asked for', async ({ db }) => {
    const { desk, input } = await scene(db)
    const add = (shown: string) =>
      counted(db, () => desk.api(adding(shown), { input }, { as: desk.planner }))
    const looksAtAbsences = (statements: string[]) =>
      statements.some((text) => text.includes('"absences"'))
    const bare = await add('id title parties { label }')
    expect(bare.result.data.addItem.item).toMatchObject({
      title: 'Họp ba',
      parties: [{ label: 'PCT Phước' }],
    })
    expect(looksAtAbsences(bare.statements)).toBe(false)
    const whole = await add(clashes)
    expect(whole.result.data.addItem.item.clashes).toHaveLength(3)
    expect(looksAtAbsences(whole.statements)).toBe(true)
  })
})
