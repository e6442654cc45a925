import { expect } from 'vitest'
import { testApi } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller, makeGrant } from '../support/make/access.ts'
import { makeOffice } from '../support/make/people.ts'

const accounts = `query ($id: ID!, $matching: String, $first: Int, $after: String) { office(id: $id) {
  accounts(matching: $matching, first: $first, after: $after) {
    nodes { name grants { role } } pageInfo { hasNextPage endCursor } } } }`

for (const count of [1, 3]) {
  test(`${count} accounts are found by name or address, guests too, and only by administrators`, async ({
    db,
  }) => {
    const office = await makeOffice(db)
    const other = await makeOffice(db)
    const officeId = office.id
    const administrator = await makeCaller(db, { officeId, role: 'ADMINISTRATOR' })
    const planner = await makeCaller(db, { officeId, role: 'PLANNER' })
    const names = Array.from({ length: count }, (_, n) => `Nguyễn Thị Đào ${n}`)
    for (const name of names) await makeCaller(db, { officeId, role: 'MEMBER', name })
    const guest = await makeCaller(db, { officeId: other.id, role: 'MEMBER', name: 'Đào Khách' })
    await makeGrant(db, { officeId, accountId: guest.accountId, role: 'MEMBER' })
    await makeCaller(db, { officeId: other.id, role: 'MEMBER', name: 'Đào Ngoài' })
    const { api } = await testApi(db)
    const answer = async (matching: string, more: object = {}, as = administrator) =>
      (await api(accounts, { id: officeId, matching, ...more }, { as })).data.office.accounts
    const found = async (...args: Parameters<typeof answer>): Promise<string[]> =>
      (await answer(...args)).nodes.map(({ name }: { name: string }) => name)

    expect(await found('dao')).toEqual(['Đào Khách', ...names])
    expect(await found('DAO nguyen')).toEqual(names)
    expect(await found('EXAMPLE.invalid khach')).toEqual(['Đào Khách'])
    expect(await found('d_o')).toEqual([])
    const first = await answer('dao', { first: 1 })
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect(await found('dao', { after: first.pageInfo.endCursor })).toEqual(names)
    expect(await found('dao', {}, planner)).toEqual([])
    // The viewer, with the own office; the accounts; their roles.
    expect((await counted(db, () => found('dao'))).count).toBe(3)
  })
}
