import { eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { type ApiTokenRow, apiTokens } from '../../../db/schema/access.ts'
import {
  type InvalidInputAnswer,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { IssueApiTokenInput, RevokeApiTokenInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { record } from '../../journal/commands.ts'
import type { Viewer } from '../policy.ts'
import { ownApiToken } from '../queries.ts'
import { secretHash } from '../rules.ts'
import { newSecret } from './secrets.ts'

/** An API token was issued; `secret` is shown this once. */
export type ApiTokenIssuedAnswer = {
  __typename: 'ApiTokenIssued'
  tokenId: string
  secret: string | null
}

/** An API token was ended. */
export type ApiTokenRevokedAnswer = { __typename: 'ApiTokenRevoked'; tokenId: string }

/** Issues an API token for the viewer's own account. */
export async function issueApiToken(
  db: Db,
  viewer: Viewer,
  { name }: IssueApiTokenInput,
  now: DateTime,
): Promise<ApiTokenIssuedAnswer | InvalidInputAnswer> {
  const fault = lengthFault('input.name', name, { min: 1, max: 100 })
  if (fault !== null) return fault
  const secret = newSecret()
  const [token] = await db
    .insert(apiTokens)
    .values({
      officeId: viewer.officeId,
      accountId: viewer.accountId,
      name,
      tokenHash: secretHash(secret),
      createdAt: now,
    })
    .returning()
  if (token === undefined) throw new Error('The API token was not stored')
  await record(db, {
    officeId: viewer.officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'issueApiToken',
    changes: [{ kind: 'apiToken', id: token.id, before: null, after: shown(token) }],
  })
  return { __typename: 'ApiTokenIssued', tokenId: token.id, secret }
}

/** Ends one of the viewer's own API tokens: requests with it are those of nobody from now on. */
export async function revokeApiToken(
  db: Db,
  viewer: Viewer,
  { tokenId }: RevokeApiTokenInput,
  now: DateTime,
): Promise<ApiTokenRevokedAnswer | NotFoundAnswer> {
  const before = await ownApiToken(db, viewer, tokenId)
  if (before === null) return notFound('input.tokenId')
  await db.update(apiTokens).set({ revokedAt: now }).where(eq(apiTokens.id, tokenId))
  await record(db, {
    officeId: viewer.officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'revokeApiToken',
    changes: [
      {
        kind: 'apiToken',
        id: tokenId,
        before: shown(before),
        after: shown({ ...before, revokedAt: now }),
      },
    ],
  })
  return { __typename: 'ApiTokenRevoked', tokenId }
}

function shown({ tokenHash: _, ...rest }: ApiTokenRow) {
  return rest
}
