/** @module-tag slow */
import { expect } from 'vitest'
import { raceTest } from '../support/harness.ts'
import { makeCounter } from '../support/make/proposals.ts'

raceTest(
  'of planners who answer one proposal at once one is heard, the others are told',
  async ({ db }) => {
    const desk = await makeCounter(db)
    const { id } = await desk.propose({ place: { roomId: desk.rooms[0].id } })
    const asked = { itemId: id, revision: 1 }
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () =>
        desk.act('returnProposal', { ...asked, reason: 'Chưa rõ' }),
      ),
      ...Array.from({ length: 4 }, () =>
        desk.act('declineProposal', { ...asked, reason: 'Trùng' }),
      ),
      ...Array.from({ length: 4 }, () => desk.send('answerProposal', { ...asked, accept: true })),
    ])
    const told = answers.map(({ __typename }) => __typename).sort()
    expect(told).toEqual(['ItemSaved', ...Array.from({ length: 11 }, () => 'StaleItem')])
    const { proposals } = await desk.week('proposals { stage proposal { notes { kind } } }')
    const [{ stage, proposal }] = proposals
    expect(proposal.notes).toEqual(stage === 'ACCEPTED' ? [] : [{ kind: stage }])
  },
)

raceTest('of two who merge two proposals crosswise one does, and none is lost', async ({ db }) => {
  const desk = await makeCounter(db)
  const one = { itemId: (await desk.propose()).id, revision: 1 }
  const other = { itemId: (await desk.propose({ title: 'Họp ngân sách' })).id, revision: 1 }
  const answers = await Promise.all([
    desk.act('mergeProposals', { kept: one, merged: [other] }),
    desk.act('mergeProposals', { kept: other, merged: [one] }),
  ])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ItemSaved', 'StaleItem'])
  const { proposals } = await desk.week('proposals { stage proposal { origins { itemId } } }')
  expect(proposals.map(({ stage }: { stage: string }) => stage).sort()).toEqual([
    'MERGED',
    'PROPOSED',
  ])
})

raceTest(
  'of many who say that a unit has nothing, or set a window, each is heard or told',
  async ({ db }) => {
    const desk = await makeCounter(db)
    const input = { unitId: desk.health.id, year: 2026, week: 49 }
    const said = await Promise.all(
      Array.from({ length: 6 }, () => desk.act('declareNothing', input)),
    )
    expect(said.filter(({ __typename }) => __typename === 'NothingDeclared')).toHaveLength(1)
    const window = { opensAt: '2026-11-20T00:00:00Z', closesAt: '2026-11-27T09:00:00Z' }
    const set = await Promise.all(
      Array.from({ length: 6 }, () =>
        desk.act('setRegistrationWindow', {
          officeId: desk.office.id,
          year: 2026,
          week: 49,
          ...window,
        }),
      ),
    )
    expect(new Set(set.map(({ __typename }) => __typename))).toEqual(
      new Set(['RegistrationWindowSet']),
    )
  },
)
