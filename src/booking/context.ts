import type * as people from '../people/context.ts'
import type { BookingOwner } from './queries/owners.ts'

type Booking = {
  /** The rooms that book for events of other rooms, in the order of the house. */
  owners: readonly BookingOwner[]
}

/** The context from bookings upward. */
export type Context = people.Context & Booking

/** The context of a mutation, in which somebody is signed in. */
export type SignedIn = people.SignedIn & Booking
