/** A resource is held; instants are ISO 8601 in UTC. See SlotTaken in graphql/booking.graphql. */
export type SlotTakenAnswer = {
  __typename: 'SlotTaken'
  code: string
  message: string
  field: string | null
  resourceId: string
  by: string | null
  byItemId: string | null
  from: string
  until: string
}
