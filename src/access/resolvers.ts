import { chooseLanguage, closeAccount, openAccount, reissueLink } from './commands/accounts.ts'
import { grantRoles } from './commands/grants.ts'
import { issueApiToken, revokeApiToken } from './commands/tokens.ts'
import type { Context, SignedIn } from './context.ts'
import { signedIn } from './policy.ts'
import { accountSeen, apiTokenById, apiTokensOf, grantsOf } from './queries.ts'
import type {
  ApiTokenIssuedResolvers,
  LanguageChosenResolvers,
  Loaders,
  MutationResolvers,
  QueryResolvers,
  ViewerResolvers,
} from './resolvers.generated.ts'

const query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewer,
}

const viewer: ViewerResolvers = {
  id: ({ accountId }) => accountId,
  apiTokens: (self, args, { db }) => apiTokensOf(db, self, args),
}

const mutation: MutationResolvers<SignedIn> = {
  issueApiToken: (_, { input }, { db, viewer, now }) => issueApiToken(db, viewer, input, now),
  revokeApiToken: (_, { input }, { db, viewer, now }) => revokeApiToken(db, viewer, input, now),
  chooseLanguage: (_, { input }, { db, viewer, now }) => chooseLanguage(db, viewer, input, now),
  openAccount: (_, { input }, { db, viewer, now, baseUrl }) =>
    openAccount(db, viewer, input, { now, baseUrl }),
  reissueLink: (_, { input }, { db, viewer, now, baseUrl }) =>
    reissueLink(db, viewer, input, { now, baseUrl }),
  closeAccount: (_, { input }, { db, viewer, now }) => closeAccount(db, viewer, input, now),
  grantRoles: (_, { input }, { db, viewer, now }) => grantRoles(db, viewer, input, now),
}

const apiTokenIssued: ApiTokenIssuedResolvers = {
  token: ({ tokenId }, _, { db }) => apiTokenById(db, tokenId),
}

const languageChosen: LanguageChosenResolvers = {
  viewer: ({ language }, _, { viewer }) => ({ ...signedIn(viewer), language }),
}

const ofAccount = {
  account: (
    { accountId, officeId }: { accountId: string; officeId: string },
    _: unknown,
    { db }: Context,
  ) => accountSeen(db, accountId, officeId),
}

/** The resolvers of accounts and their rights. */
export const resolvers = {
  Query: query,
  Mutation: mutation,
  Viewer: viewer,
  ApiTokenIssued: apiTokenIssued,
  LanguageChosen: languageChosen,
  AccountOpened: ofAccount,
  AccountClosed: ofAccount,
  LinkReissued: ofAccount,
  RolesGranted: ofAccount,
}

/** The same for many parents at once. */
export const loaders = {
  Viewer: {
    grants: (queries, { db, now }) =>
      grantsOf(
        db,
        queries.map(({ obj }) => ({ accountId: obj.accountId, officeId: null })),
        now,
      ),
  },
  Account: {
    grants: (queries, { db, now }) =>
      grantsOf(
        db,
        queries.map(({ obj }) => ({ accountId: obj.id, officeId: obj.officeId })),
        now,
      ),
  },
} satisfies Loaders
