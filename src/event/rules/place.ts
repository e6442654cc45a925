import type { DateTime } from 'luxon'

/** A place and how it is held; see PlaceState in graphql/event.graphql. */
export type PlaceView = {
  resourceId: string | null
  label: string
  state: 'FREE_WORDS' | 'HELD' | 'HELD_ASSUMED' | 'NAMED' | 'WANTED'
  shortenedTo: DateTime | null
}
