import type { ResourceRow } from '../../../db/schema/booking.ts'

/** A place and how it is held; see PlaceState in graphql/event.graphql. */
export type PlaceView = {
  resourceId: string | null
  label: string
  state: 'FREE_WORDS' | 'HELD' | 'HELD_ASSUMED' | 'NAMED' | 'WANTED'
  /** ISO 8601 in UTC, as every instant of a view: thousands are shown, and few looked at. */
  shortenedTo: string | null
  /** Left out where it was not read along. */
  room?: ResourceRow | null
}
