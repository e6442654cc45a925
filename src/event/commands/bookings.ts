import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { type Booked, book } from '../../booking/commands/holds.ts'
import type { Want } from '../../booking/rules.ts'
import { fullEvents, lockEvents } from '../queries.ts'
import { draftOf, timingOf } from '../rules/image.ts'

/**
 * Books for an event what a room of the house wants of resources, in place of what the room had for it; the one way for
 * rooms above. The event's row is locked, so that neither the event nor its bookings move meanwhile. While the event
 * does not take place, what would hold becomes a request that is held once the event is restored. The caller journals
 * `changes`. Throws for an unknown event.
 */
export async function bookForEvent(
  db: Db,
  { eventId, owner }: { eventId: string; owner: string },
  wants: readonly Omit<Want, 'eventId' | 'owner'>[],
  now: DateTime,
): Promise<Booked> {
  await lockEvents(db, [eventId])
  const [image] = await fullEvents(db, [eventId])
  if (image === undefined) throw new Error('A booking is for an event that is there')
  const { takesPlace } = timingOf(draftOf(image))
  return book(db, {
    officeId: image.event.officeId,
    scope: [{ eventId, owner }],
    wants: wants.map((want) => ({
      ...want,
      eventId,
      owner,
      kind: takesPlace ? want.kind : 'REQUESTED',
    })),
    now,
  })
}
