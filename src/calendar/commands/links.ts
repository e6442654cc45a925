import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { type FeedRow, feeds } from '../../../db/schema/calendar.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { IssueFeedInput, RevokeFeedInput } from '../../../graphql/schema.generated.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { record } from '../../journal/commands.ts'
import { type FeedSubject, mayFollow } from '../policy.ts'
import { countLinks } from '../queries/links.ts'
import { calendarName } from '../queries/names.ts'
import { linksOfViewer } from '../rules.ts'

type Asked = { viewer: Viewer; now: DateTime }

/** A link was issued: its id, and its address with the token, shown this once. */
export type FeedIssued = { __typename: 'FeedIssued'; feedId: string; url: string | null }

/** A link was issued, or why not. */
export type IssueFeedAnswer = FeedIssued | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

/**
 * Issues a link to the calendar of the office, of a unit or of a person, at `baseUrl`. Its token is 256 random
 * bits of which only the SHA-256 is kept. Refused to those who may not follow that calendar and to those
 * who hold as many links as one may.
 */
export async function issueFeed(
  db: Db,
  { viewer, now, baseUrl }: Asked & { baseUrl: string },
  input: IssueFeedInput,
): Promise<IssueFeedAnswer> {
  const { officeId, scope } = input
  const subject = {
    officeId,
    scope,
    unitId: input.unitId ?? null,
    personId: input.personId ?? null,
  }
  const fault = subjectFault(subject)
  if (fault !== null) return fault
  if (!belongsTo(viewer, officeId)) return notFound('input.officeId')
  const language = input.language ?? viewer.language
  const name = await calendarName(db, subject, language)
  if (name === null) return notFound(scope === 'UNIT' ? 'input.unitId' : 'input.personId')
  if (!mayFollow(viewer, subject)) {
    return notAllowed(
      'You may follow your own calendar and the office’s. Ask a planner of the office.',
    )
  }
  if ((await countLinks(db, viewer.accountId)) >= linksOfViewer) return tooManyLinks
  const token = randomBytes(32).toString('base64url')
  const [made] = await db
    .insert(feeds)
    .values({
      ...subject,
      language,
      name,
      tokenHash: tokenHash(token),
      accountId: viewer.accountId,
      createdAt: now,
    })
    .returning()
  if (made === undefined) throw new Error('The link was not written')
  await recordLink(db, { viewer, now }, 'issueFeed', { before: null, after: made })
  return { __typename: 'FeedIssued', feedId: made.id, url: `${baseUrl}/feeds/${token}.ics` }
}

const tooManyLinks = invalid(
  'input',
  'TOO_MANY_LINKS',
  `You have ${linksOfViewer} calendar links. End one that is no longer used, then issue this one.`,
)

/** A link was ended, or why not. */
export type RevokeFeedAnswer =
  | { __typename: 'FeedRevoked'; feedId: string }
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer

/** Ends one of the viewer's own links: from the commit on its address answers 404. One that has ended is not found. */
export async function revokeFeed(
  db: Db,
  { viewer, now }: Asked,
  { feedId }: RevokeFeedInput,
): Promise<RevokeFeedAnswer> {
  if (!isId(feedId)) return notFound('input.feedId')
  const [ended] = await db
    .update(feeds)
    .set({ revokedAt: now })
    .where(
      and(eq(feeds.id, feedId), eq(feeds.accountId, viewer.accountId), isNull(feeds.revokedAt)),
    )
    .returning()
  if (ended === undefined) return notFound('input.feedId')
  const before = { ...ended, revokedAt: null }
  await recordLink(db, { viewer, now }, 'revokeFeed', { before, after: ended })
  return { __typename: 'FeedRevoked', feedId }
}

/** The SHA-256 by which a link is found. A random token needs no salt. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function subjectFault({ officeId, scope, unitId, personId }: FeedSubject) {
  if (!isId(officeId)) return notFound('input.officeId')
  const fields = [
    { field: 'input.unitId', value: unitId, isWanted: scope === 'UNIT' },
    { field: 'input.personId', value: personId, isWanted: scope === 'PERSON' },
  ]
  for (const { field, value, isWanted } of fields) {
    if (isWanted && value === null) {
      return invalid(field, 'SUBJECT_MISSING', 'Say whose calendar the link is to show.')
    }
    if (!isWanted && value !== null) {
      return invalid(field, 'SUBJECT_NOT_WANTED', `A link of scope ${scope} does not take this.`)
    }
    if (value !== null && !isId(value)) return notFound(field)
  }
  return null
}

async function recordLink(
  db: Db,
  { viewer, now }: Asked,
  verb: string,
  { before, after }: { before: FeedRow | null; after: FeedRow },
): Promise<void> {
  const change = {
    kind: 'feed',
    id: after.id,
    before: before === null ? null : withoutHash(before),
    after: withoutHash(after),
  }
  await record(db, {
    officeId: after.officeId,
    actorId: viewer.accountId,
    at: now,
    verb,
    changes: [change],
  })
}

function withoutHash({ tokenHash: _, ...row }: FeedRow) {
  return row
}
