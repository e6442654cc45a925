import { expect } from 'vitest'
import { testApi } from '../support/api.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeRoom } from '../support/make/booking.ts'
import { makeOffice } from '../support/make/people.ts'

const rooms = `query ($id: ID!, $matching: String) { office(id: $id) {
  rooms(matching: $matching) { nodes { name } } } }`

for (const count of [1, 3]) {
  test(`${count} of an office's rooms are found by name, short name and location in one statement`, async ({
    db,
  }) => {
    const office = await makeOffice(db)
    const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
    const names = Array.from({ length: count }, (_, n) => `Phòng họp Đống Đa ${n}`)
    for (const [position, name] of names.entries()) {
      await makeRoom(db, {
        officeId: office.id,
        name,
        shortName: `ĐĐ${position}`,
        position,
        attributes: { location: 'Tầng 3, nhà B' },
      })
    }
    await makeRoom(db, { officeId: office.id, name: 'Hội trường 100%', position: 9 })
    await makeRoom(db, { officeId: office.id, name: 'Xe', kind: 'VEHICLE' })
    const { api } = await testApi(db)
    const found = async (matching: string): Promise<string[]> => {
      const { data } = await api(rooms, { id: office.id, matching }, { as: planner })
      return data.office.rooms.nodes.map(({ name }: { name: string }) => name)
    }
    expect(await found('dong da')).toEqual(names)
    expect(await found('NHÀ b phong')).toEqual(names)
    expect(await found('dd0')).toEqual(names.slice(0, 1))
    expect(await found('%')).toEqual(['Hội trường 100%'])
    expect(await found('xe')).toEqual([])
    // The viewer, with the own office; the rooms.
    expect((await counted(db, () => found('tang 3'))).count).toBe(2)
  })
}
