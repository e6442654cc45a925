import type { FastifyRequest } from 'fastify'
import type { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import type { Viewer } from './policy.ts'

/** Gives the present instant in UTC; passed in, so that tests choose it. */
export type Clock = () => DateTime

/** The context that every resolver is given; rooms above add their parts. In a mutation `db` is its one transaction. */
export type Context = {
  db: Db
  /** Null when nobody is signed in. */
  viewer: Viewer | null
  /** The instant of the request, in UTC: the same for all of it. */
  now: DateTime
  /** The address that was set for this server, else the one by which the client reached it; without a trailing slash. */
  baseUrl: string
}

/** The context of a mutation, in which somebody is signed in. */
export type SignedIn = Context & { viewer: Viewer }

/** Finds the viewer of a request; null when nobody is signed in. */
export type ViewerOf = (db: Db, request: FastifyRequest, now: DateTime) => Promise<Viewer | null>

/** The parts that plain addresses are given. */
export type RouteParts = {
  db: Db
  clock: Clock
  /** The address that is set now may be another at each request. */
  installation: { readonly publicUrl: string | null }
  viewerOf: ViewerOf
}
