import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { type OfficeRow, persons } from '../../db/schema/people.ts'
import type { Role } from '../../src/access/policy.ts'
import { cases as access } from '../house/cases/access.ts'
import { cases as booking } from '../house/cases/booking.ts'
import { cases as exchange } from '../house/cases/exchange.ts'
import { cases as people } from '../house/cases/people.ts'
import { cases as programme } from '../house/cases/programme.ts'
import { type TestApi, testApi } from '../support/api.ts'
import { test } from '../support/harness.ts'
import { type Caller, makeCaller } from '../support/make/access.ts'
import { makePerson, makeUnit } from '../support/make/people.ts'
import { type MutationCases, makeWorld } from '../support/make/world.ts'

const cases: MutationCases = {
  ...access,
  ...people,
  ...booking,
  ...programme,
  ...exchange,
  // Leaders and their secretaries add items in which the leader is named.
  addItem: async (db, { office, planner }) => {
    const leaders = await db.select().from(persons).where(eq(persons.officeId, office.id))
    const parties = leaders.map(({ id }) => ({ role: 'CHAIRS', personId: id }))
    const fields = { title: 'Giao ban', time: { startsOn: '2026-11-26', text: '8h' }, parties }
    return {
      done: { officeId: office.id, year: 2026, week: 48, fields },
      refused: null,
      as: planner,
    }
  },
}

const roles = [
  'ADMINISTRATOR',
  'PLANNER',
  'CHIEF',
  'LEADER',
  'SECRETARY',
  'REGISTRAR',
  'MEMBER',
] as const satisfies readonly Role[]

const settingUp: Role[] = ['ADMINISTRATOR', 'PLANNER']
const managing: Role[] = ['PLANNER', 'CHIEF']
const drafting: Role[] = ['PLANNER', 'CHIEF', 'LEADER', 'SECRETARY', 'REGISTRAR']

/** A right as the API tells it, a mutation that it stands for, who has it, and from whom even its object is hidden. */
type Right = { may: string; mutation: string; holders: Role[]; hiddenFrom?: Role[] }

const rights: Right[] = [
  { may: 'maySetUp', mutation: 'saveOffice', holders: settingUp },
  { may: 'maySetUp', mutation: 'saveUnit', holders: settingUp },
  { may: 'maySetUp', mutation: 'savePerson', holders: settingUp },
  { may: 'maySetUp', mutation: 'saveGroup', holders: settingUp },
  { may: 'maySetUp', mutation: 'saveHoliday', holders: settingUp },
  { may: 'maySetUp', mutation: 'saveRoom', holders: settingUp },
  { may: 'mayAdminister', mutation: 'openAccount', holders: ['ADMINISTRATOR'] },
  { may: 'mayAdminister', mutation: 'grantRoles', holders: ['ADMINISTRATOR'] },
  { may: 'mayImport', mutation: 'acceptImport', holders: managing },
  { may: 'mayEdit', mutation: 'addItem', holders: drafting },
  { may: 'mayRelease', mutation: 'releaseProgramme', holders: managing },
  {
    may: 'mayAnswerProposals',
    mutation: 'answerProposal',
    holders: managing,
    hiddenFrom: ['ADMINISTRATOR', 'MEMBER'],
  },
]

/** Somebody of each role in the office. */
async function makeCast(db: Db, { id: officeId }: OfficeRow) {
  const unit = await makeUnit(db, { officeId, name: 'Phòng Văn thư' })
  const leader = await makePerson(db, { officeId, name: 'Trần Văn Phước', isLeader: true })
  const cast: { role: Role; caller: Caller }[] = []
  for (const role of roles) {
    const unitId = role === 'REGISTRAR' ? unit.id : null
    const personId = role === 'LEADER' || role === 'SECRETARY' ? leader.id : null
    cast.push({ role, caller: await makeCaller(db, { officeId, role, unitId, personId }) })
  }
  return cast
}

/** The rights in an office and in its week 48 of 2026, as the API tells them. */
async function rightsOf({ api }: TestApi, { id }: OfficeRow, as: Caller) {
  const document = `query ($id: ID!) { office(id: $id) {
    maySetUp mayAdminister mayImport
    programme(year: 2026, week: 48) { mayEdit mayOnlyPropose mayAnswerProposals mayRelease } } }`
  const { programme, ...office } = (await api(document, { id }, { as })).data.office
  return { ...office, ...programme }
}

/** The kind of answer to a mutation. */
async function answerOf({ api }: TestApi, mutation: string, input: object, as: Caller) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`
  return (await api(document, { input }, { as })).data[mutation].__typename
}

describe('a right that the API tells', () => {
  for (const { may, mutation, holders, hiddenFrom = [] } of rights) {
    test(`is had by those whom ${mutation} does not turn away, and is ${may}`, async ({ db }) => {
      const world = await makeWorld(db)
      const on = await testApi(db)
      const seen = []
      for (const { role, caller } of await makeCast(db, world.office)) {
        const told = (await rightsOf(on, world.office, caller))[may]
        // What waits to be accepted is its uploader's own, so everybody has one of theirs.
        const { done } = await cases[mutation]!(db, { ...world, planner: caller })
        const answer = await answerOf(on, mutation, done, caller)
        const isTurnedAway = answer === (hiddenFrom.includes(role) ? 'NotFound' : 'NotAllowed')
        seen.push({ role, told, isTurnedAway })
      }
      expect(seen).toEqual(
        roles.map((role) => {
          const told = holders.includes(role)
          return { role, told, isTurnedAway: !told }
        }),
      )
    })
  }

  test('mayOnlyPropose is told to those whose items are added as proposals', async ({ db }) => {
    const world = await makeWorld(db)
    const { office } = world
    const on = await testApi(db)
    const document = `mutation ($input: AddItemInput!) { addItem(input: $input) {
      ... on ItemSaved { item { stage } } } }`
    const seen = []
    for (const { role, caller } of await makeCast(db, office)) {
      if (!drafting.includes(role)) continue
      const { mayOnlyPropose } = await rightsOf(on, office, caller)
      const { done } = await cases.addItem!(db, { ...world, planner: caller })
      const { data } = await on.api(document, { input: done }, { as: caller })
      seen.push({ role, mayOnlyPropose, stage: data.addItem.item.stage })
    }
    expect(seen).toEqual([
      { role: 'PLANNER', mayOnlyPropose: false, stage: 'ACCEPTED' },
      { role: 'CHIEF', mayOnlyPropose: false, stage: 'ACCEPTED' },
      { role: 'LEADER', mayOnlyPropose: false, stage: 'ACCEPTED' },
      { role: 'SECRETARY', mayOnlyPropose: false, stage: 'ACCEPTED' },
      { role: 'REGISTRAR', mayOnlyPropose: true, stage: 'PROPOSED' },
    ])
  })
})
