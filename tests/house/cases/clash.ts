import { makeRoom } from '../../support/make/booking.ts'
import type { MutationCases } from '../../support/make/world.ts'

/** The mutations of clash. */
export const cases: MutationCases = {
  setClashPolicy: async (_, { office }) => ({
    done: { officeId: office.id, kind: 'LEADER_TWICE', grade: 'NEEDS_REASON' },
    refused: { officeId: office.id, kind: 'ROOM_TAKEN', grade: 'NOTES' },
  }),
  setTravelMinutes: async (db, { office }) => {
    const room = await makeRoom(db, { officeId: office.id, name: 'Phòng họp trung tâm' })
    const input = { officeId: office.id, one: { roomId: room.id }, other: { text: 'UBND huyện' } }
    return { done: { ...input, minutes: 20 }, refused: { ...input, minutes: 601 } }
  },
  setFillerItems: async (_, { office }) => ({
    done: { officeId: office.id, fillers: ['làm việc tại cơ quan', 'trực cơ quan'] },
    refused: { officeId: office.id, fillers: [''] },
  }),
}
