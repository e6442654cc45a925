import { holidays } from '../../../db/schema/people.ts'
import { makePerson } from '../../support/make/people.ts'
import type { MutationCases } from '../../support/make/world.ts'

const unknownId = '00000000-0000-4000-8000-000000000000'

/** The mutations of people. */
export const cases: MutationCases = {
  saveOffice: async (_, { office }) => ({
    done: { officeId: office.id, revision: 1, defaultMinutes: 60 },
    refused: { officeId: office.id, revision: 9, defaultMinutes: 60 },
  }),
  openOffice: async (_, { office }) => ({
    done: { parentId: office.id, name: 'Xã Mẫu', shortName: 'Xã' },
    refused: { parentId: office.id, name: '', shortName: 'Xã' },
  }),
  saveUnit: async (_, { office }) => ({
    done: { officeId: office.id, name: 'Phòng Tổng hợp' },
    refused: { officeId: office.id, name: 'x'.repeat(10_000) },
  }),
  savePerson: async (_, { office }) => ({
    done: { officeId: office.id, name: 'Lê An', posts: [{ title: 'Chuyên viên', precedence: 1 }] },
    // The person is stored when the unit of the post turns out to be unknown.
    refused: {
      officeId: office.id,
      name: 'Lê An',
      posts: [{ title: 'Chuyên viên', precedence: 1, unitId: unknownId }],
    },
  }),
  tellLeaders: async (db, { office }) => {
    const { id } = await makePerson(db, { officeId: office.id, name: 'Lê An' })
    return {
      done: { officeId: office.id, leaderIds: [id], otherIds: [] },
      refused: { officeId: office.id, leaderIds: [id], otherIds: [unknownId] },
    }
  },
  saveGroup: async (_, { office }) => ({
    done: { officeId: office.id, name: 'Các Phó Chủ tịch' },
    refused: { officeId: office.id, name: 'Các Phó Chủ tịch', memberIds: [unknownId] },
  }),
  saveHoliday: async (_, { office }) => {
    const input = { officeId: office.id, name: 'Nghỉ', kind: 'OFF', startsOn: '2026-09-02' }
    return {
      done: { ...input, endsOn: '2026-09-02' },
      refused: { ...input, endsOn: '2026-09-01' },
    }
  },
  removeHoliday: async (db, { office }) => {
    const day = '2026-09-02'
    const [row] = await db
      .insert(holidays)
      .values({ officeId: office.id, startsOn: day, endsOn: day, name: 'Nghỉ', kind: 'OFF' })
      .returning()
    return { done: { holidayId: row!.id }, refused: { holidayId: unknownId } }
  },
}
