import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { makeCaller, makeGrant } from '../support/make/access.ts'
import { makeDesk } from '../support/make/draft.ts'
import { makeUnit } from '../support/make/people.ts'

const prepares = `query ($id: ID!) { item(id: $id) { stage parties { role unit { name } } } }`
const units = `query ($id: ID!) { office(id: $id) { unitsRegisteredFor { name } } }`
const time = { text: '9h', startsOn: '2026-11-26' }

test('a proposal carries the unit of the registrar who sends it', async ({ db }) => {
  const desk = await makeDesk(db)
  const { id: officeId } = desk.office
  const unit = await makeUnit(db, { officeId, name: 'Sở Nội vụ' })
  const other = await makeUnit(db, { officeId, name: 'Sở Tài chính' })
  const registrar = await makeCaller(db, { officeId, role: 'REGISTRAR', unitId: unit.id })
  const ofBoth = await makeCaller(db, { officeId, role: 'REGISTRAR', unitId: unit.id })
  await makeGrant(db, {
    officeId,
    accountId: ofBoth.accountId,
    role: 'REGISTRAR',
    unitId: other.id,
  })
  const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
  await makeGrant(db, {
    officeId,
    accountId: planner.accountId,
    role: 'REGISTRAR',
    unitId: unit.id,
  })
  const namesOf = async (as: typeof planner) =>
    (await desk.api(units, { id: officeId }, { as })).data.office.unitsRegisteredFor.map(
      ({ name }: { name: string }) => name,
    )
  const added = async (as: typeof planner, more: object = {}) => {
    const { id } = await desk.add({ title: 'Họp', time, ...more }, { as })
    const { data } = await desk.api(prepares, { id }, { as })
    return [data.item.stage, ...data.item.parties.map((party: Party) => party.unit.name)]
  }

  expect(await added(registrar)).toEqual(['PROPOSED', 'Sở Nội vụ'])
  const named = { parties: [{ role: 'PREPARES', unitId: other.id }] }
  expect(await added(registrar, named), 'another was named').toEqual(['PROPOSED', 'Sở Tài chính'])
  expect(await added(ofBoth), 'none is guessed of two').toEqual(['PROPOSED'])
  expect(await added(planner), 'no proposal').toEqual(['ACCEPTED'])

  expect(await namesOf(registrar)).toEqual(['Sở Nội vụ'])
  expect((await namesOf(ofBoth)).sort()).toEqual(['Sở Nội vụ', 'Sở Tài chính'])
  expect(await namesOf(desk.secretary)).toEqual([])
})

type Party = { unit: { name: string } }
