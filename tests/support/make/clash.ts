import type { Db } from '../../../db/connect.ts'
import { clashOverrides } from '../../../db/schema/clash.ts'
import { eventPeople } from '../../../db/schema/event.ts'
import { testNow } from '../api.ts'
import { makeEvents } from './draft.ts'
import { makePerson } from './people.ts'

/** Two items of week 48 of 2026 that expect one leader at nine on Thursday; the clash that they have. */
export async function makeTwice(db: Db, officeId: string) {
  const { id: personId } = await makePerson(db, { officeId, name: 'Lê An', isLeader: true })
  const period = {
    from: testNow.set({ hour: 2, minute: 0 }),
    until: testNow.set({ hour: 3, minute: 0 }),
  }
  const day = { year: 2026, month: 11, day: 26, second: 0, millisecond: 0 }
  const values = {
    timeKind: 'PERIOD' as const,
    hold: 'STATED' as const,
    startsOn: '2026-11-26',
    startTime: '09:00',
    endTime: '10:00',
    period: { from: period.from.set(day), until: period.until.set(day) },
  }
  const ids = await makeEvents(db, { officeId, count: 2, values })
  await db
    .insert(eventPeople)
    .values(
      ids.map((eventId) => ({ officeId, eventId, role: 'CHAIRS' as const, personId, position: 0 })),
    )
  const [itemId = '', otherId = ''] = ids
  return { itemId, otherId, personId, key: `LEADER_TWICE:${personId}:${[...ids].sort().join(':')}` }
}

/** The same, accepted already by an account. */
export async function makeAccepted(db: Db, officeId: string, accountId: string) {
  const twice = await makeTwice(db, officeId)
  await db.insert(clashOverrides).values({
    officeId,
    key: twice.key,
    eventId: twice.itemId,
    otherId: twice.otherId,
    fingerprint: 'as it was',
    reason: 'Phó Chủ tịch dự thay',
    acceptedBy: accountId,
    acceptedAt: testNow,
  })
  return twice
}
