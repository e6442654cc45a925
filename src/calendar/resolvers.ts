import type { OfficeRow } from '../../db/schema/people.ts'
import type { Context } from '../server/context.ts'
import type {
  MutationIssueFeedArgs,
  MutationRevokeFeedArgs,
  OfficeFeedsArgs,
} from '../server/schema.generated.ts'
import { issueFeed, revokeFeed } from './commands/links.ts'
import {
  type FeedLink,
  feedsById,
  feedsOf,
  personsOfFeeds,
  unitsOfFeeds,
  upcomingOfFeeds,
} from './queries/links.ts'

type Batch<T, Args = unknown> = { obj: T; params: Args }[]

export const resolvers = {
  Office: {
    feeds: ({ id }: OfficeRow, { first, after }: OfficeFeedsArgs, { db, viewer }: Context) =>
      feedsOf(db, viewer, id, { first: first ?? 50, after: after ?? null }),
  },
  Mutation: {
    issueFeed: (_: unknown, { input }: MutationIssueFeedArgs, context: Signed) =>
      issueFeed(context.db, context, input),
    revokeFeed: (_: unknown, { input }: MutationRevokeFeedArgs, context: Signed) =>
      revokeFeed(context.db, context, input),
  },
}

export const loaders = {
  Feed: {
    unit: (batch: Batch<FeedLink>, { db }: Context) =>
      unitsOfFeeds(
        db,
        batch.map(({ obj }) => obj),
      ),
    person: (batch: Batch<FeedLink>, { db }: Context) =>
      personsOfFeeds(
        db,
        batch.map(({ obj }) => obj),
      ),
    upcoming: (batch: Batch<FeedLink, { first: number }>, { db, viewer, now }: Context) =>
      upcomingOfFeeds(
        db,
        viewer,
        batch.map(({ obj, params }) => ({ link: obj, first: params.first })),
        now,
      ),
  },
  FeedIssued: {
    feed: (batch: Batch<{ feed: string }>, { db }: Context) =>
      feedsById(
        db,
        batch.map(({ obj }) => obj.feed),
      ),
  },
}

/** A mutation's context: somebody is signed in. */
type Signed = Context & { viewer: NonNullable<Context['viewer']> }
