import type * as access from '../access/context.ts'
import type { BookingOwner } from './queries/owners.ts'

type Booking = {
  /** The rooms that book for events of other rooms, in the order of the house. */
  owners: readonly BookingOwner[]
}

/** The context from bookings upward. */
export type Context = access.Context & Booking

/** The context of a mutation, in which somebody is signed in. */
export type SignedIn = access.SignedIn & Booking
