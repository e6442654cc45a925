import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { resources } from '../../db/schema/booking.ts'
import { persons, units } from '../../db/schema/people.ts'
import { test } from '../support/harness.ts'
import { makeRoom } from '../support/make/booking.ts'
import { again, makeImportDesk } from '../support/make/imports.ts'
import { makeOffice, makePerson } from '../support/make/people.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape are compared by value
type Anything = any

describe('names', () => {
  const line = [
    'LỊCH TUẦN 48 NĂM 2026',
    'Thứ Hai 23/11/2026',
    '8h00: PCT Phước họp giao ban, tại Phòng họp Trăng Non',
  ].join('\n')

  test('learnt once are not asked again, until who they meant has left', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const officeId = desk.office.id
    const person = await makePerson(db, { officeId, name: 'Lê Thị Mai', isLeader: true })
    const importId = await desk.uploaded(line)
    const resolutions = [
      { kind: 'PARTY', words: 'PCT Phước', as: 'MATCH', personId: person.id },
      { kind: 'ROOM', words: 'Phòng họp Trăng Non', as: 'WORDS' },
    ]
    expect((await desk.accept({ importId, resolutions })).addedCount).toBe(1)
    const known = await again(desk, line)
    expect([known.shown.unknowns, known.differences]).toEqual([[], ['SAME']])
    await db.update(persons).set({ isRetired: true }).where(eq(persons.id, person.id))
    const { shown } = await again(desk, line)
    expect(shown.unknowns.map(({ words }: Anything) => words)).toEqual(['PCT Phước'])
  })

  test('that only look like others are the same one, or are refused to be created', async ({
    db,
  }) => {
    const desk = await makeImportDesk(db)
    const officeId = desk.office.id
    await makeRoom(db, { officeId, name: 'Phòng\u2060 họp Trăng Non' })
    const importId = await desk.uploaded(line)
    const room = { kind: 'ROOM', words: 'Phòng họp Trăng Non', as: 'CREATE_ROOM' }
    const unit = { kind: 'PARTY', words: 'PCT Phước', as: 'CREATE_UNIT' }
    const same = await desk.accept({ importId, resolutions: [room] })
    expect([same.__typename, await db.$count(resources)]).toEqual(['ImportAccepted', 1])
    const other = await desk.uploaded(`\n${line}`)
    const refused = await desk.accept({
      importId: other,
      resolutions: [
        { ...unit, name: 'Ban Hoà' },
        { ...unit, words: 'Ban hòa', name: 'Ban\u115f hòa' },
      ],
    })
    expect([refused.code, refused.field]).toEqual(['NAME_TAKEN', 'input.resolutions.1.name'])
    const names = ['Ban Hoà', 'BAN  HÒA']
    const two = names.map((name) => ({ ...unit, words: name, name }))
    expect((await desk.accept({ importId: other, resolutions: two })).__typename).toBe(
      'ImportAccepted',
    )
    expect(await db.$count(units)).toBe(1)
  })

  test('are refused when they mean nothing, too much or somebody elsewhere', async ({ db }) => {
    const desk = await makeImportDesk(db)
    const stranger = await makeOffice(db, { name: 'Sở Khác' })
    const other = await makePerson(db, { officeId: stranger.id, name: 'Người Lạ' })
    const importId = await desk.uploaded(line)
    const party = { kind: 'PARTY', words: 'PCT Phước', as: 'MATCH' }
    const create = { ...party, as: 'CREATE_PERSON' }
    const refuse = async (resolution: object) => {
      const { code, field } = await desk.accept({ importId, resolutions: [resolution] })
      return [code, field?.replace('input.resolutions.0', '')]
    }
    expect([
      await refuse(party),
      await refuse({ ...party, personId: other.id, unitId: other.id }),
      await refuse({ ...party, personId: other.id }),
      await refuse({ ...create, as: 'CREATE_ROOM' }),
      await refuse({ ...create, words: '' }),
      await refuse({ ...create, words: 'a\0' }),
      await refuse({ ...create, name: '\ud800' }),
      await refuse({ ...create, name: 'x'.repeat(201) }),
    ]).toEqual([
      ['ONE_MATCH', ''],
      ['ONE_MATCH', ''],
      ['NOT_FOUND', '.personId'],
      ['WRONG_KIND', '.as'],
      ['TOO_SHORT', '.words'],
      ['NUL_CHARACTER', '.words'],
      ['LONE_SURROGATE', '.name'],
      ['TOO_LONG', '.name'],
    ])
    expect((await db.select().from(persons)).length).toBe(1)
  })
})
