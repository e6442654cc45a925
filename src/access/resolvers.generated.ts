// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from './context.ts'
import type * as Below from '../../graphql/resolvers.generated.ts'
import type { AccountSeen as AccountRow } from '../access/queries.ts'
import type { ApiTokenRow as ApiTokenRow } from '../../db/schema/access.ts'
import type { GrantRow as GrantRow } from '../../db/schema/access.ts'
import type { Viewer as ViewerRow } from '../access/policy.ts'
import type { ApiTokenIssuedAnswer as ApiTokenIssuedRow } from '../access/commands/tokens.ts'
import type { LanguageChosenAnswer as LanguageChosenRow } from '../access/commands/accounts.ts'
import type { AccountOpenedAnswer as AccountOpenedRow } from '../access/commands/accounts.ts'
import type { LinkReissuedAnswer as LinkReissuedRow } from '../access/commands/accounts.ts'
import type { AccountClosedAnswer as AccountClosedRow } from '../access/commands/accounts.ts'
import type { RolesGrantedAnswer as RolesGrantedRow } from '../access/commands/grants.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  IssueApiTokenResult:
    | ( ApiTokenIssuedRow & { __typename: 'ApiTokenIssued' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  RevokeApiTokenResult:
    | ( Contract.ApiTokenRevoked & { __typename: 'ApiTokenRevoked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  ChooseLanguageResult:
    | ( LanguageChosenRow & { __typename: 'LanguageChosen' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  OpenAccountResult:
    | ( AccountOpenedRow & { __typename: 'AccountOpened' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  CloseAccountResult:
    | ( AccountClosedRow & { __typename: 'AccountClosed' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  ReissueLinkResult:
    | ( LinkReissuedRow & { __typename: 'LinkReissued' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  GrantRolesResult:
    | ( RolesGrantedRow & { __typename: 'RolesGranted' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  Role: Contract.Role;
  Language: Contract.Language;
  Grant: ResolverTypeWrapper<GrantRow>;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  ApiTokenConnection: ResolverTypeWrapper<Omit<Contract.ApiTokenConnection, 'nodes'> & { nodes: Array<ResolversTypes['ApiToken']> }>;
  Account: ResolverTypeWrapper<AccountRow>;
  AccountConnection: ResolverTypeWrapper<Omit<Contract.AccountConnection, 'nodes'> & { nodes: Array<ResolversTypes['Account']> }>;
  IssueApiTokenInput: Contract.IssueApiTokenInput;
  ApiTokenIssued: ResolverTypeWrapper<ApiTokenIssuedRow>;
  IssueApiTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueApiTokenResult']>;
  RevokeApiTokenInput: Contract.RevokeApiTokenInput;
  ApiTokenRevoked: ResolverTypeWrapper<Contract.ApiTokenRevoked>;
  RevokeApiTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiTokenResult']>;
  ChooseLanguageInput: Contract.ChooseLanguageInput;
  LanguageChosen: ResolverTypeWrapper<LanguageChosenRow>;
  ChooseLanguageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseLanguageResult']>;
  GrantInput: Contract.GrantInput;
  OpenAccountInput: Contract.OpenAccountInput;
  AccountOpened: ResolverTypeWrapper<AccountOpenedRow>;
  OpenAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenAccountResult']>;
  CloseAccountInput: Contract.CloseAccountInput;
  AccountClosed: ResolverTypeWrapper<AccountClosedRow>;
  CloseAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseAccountResult']>;
  ReissueLinkInput: Contract.ReissueLinkInput;
  LinkReissued: ResolverTypeWrapper<LinkReissuedRow>;
  ReissueLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReissueLinkResult']>;
  GrantRolesInput: Contract.GrantRolesInput;
  RolesGranted: ResolverTypeWrapper<RolesGrantedRow>;
  GrantRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantRolesResult']>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  Grant: GrantRow;
  ID: Contract.Scalars['ID']['output'];
  Viewer: ViewerRow;
  Int: Contract.Scalars['Int']['output'];
  ApiToken: ApiTokenRow;
  ApiTokenConnection: Omit<Contract.ApiTokenConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ApiToken']> };
  Account: AccountRow;
  AccountConnection: Omit<Contract.AccountConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Account']> };
  IssueApiTokenInput: Contract.IssueApiTokenInput;
  ApiTokenIssued: ApiTokenIssuedRow;
  IssueApiTokenResult: ResolversUnionTypes<ResolversParentTypes>['IssueApiTokenResult'];
  RevokeApiTokenInput: Contract.RevokeApiTokenInput;
  ApiTokenRevoked: Contract.ApiTokenRevoked;
  RevokeApiTokenResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiTokenResult'];
  ChooseLanguageInput: Contract.ChooseLanguageInput;
  LanguageChosen: LanguageChosenRow;
  ChooseLanguageResult: ResolversUnionTypes<ResolversParentTypes>['ChooseLanguageResult'];
  GrantInput: Contract.GrantInput;
  OpenAccountInput: Contract.OpenAccountInput;
  AccountOpened: AccountOpenedRow;
  OpenAccountResult: ResolversUnionTypes<ResolversParentTypes>['OpenAccountResult'];
  CloseAccountInput: Contract.CloseAccountInput;
  AccountClosed: AccountClosedRow;
  CloseAccountResult: ResolversUnionTypes<ResolversParentTypes>['CloseAccountResult'];
  ReissueLinkInput: Contract.ReissueLinkInput;
  LinkReissued: LinkReissuedRow;
  ReissueLinkResult: ResolversUnionTypes<ResolversParentTypes>['ReissueLinkResult'];
  GrantRolesInput: Contract.GrantRolesInput;
  RolesGranted: RolesGrantedRow;
  GrantRolesResult: ResolversUnionTypes<ResolversParentTypes>['GrantRolesResult'];
}
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Contract.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issueApiToken?: Resolver<ResolversTypes['IssueApiTokenResult'], ParentType, ContextType, RequireFields<Contract.MutationIssueApiTokenArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenResult'], ParentType, ContextType, RequireFields<Contract.MutationRevokeApiTokenArgs, 'input'>>;
  chooseLanguage?: Resolver<ResolversTypes['ChooseLanguageResult'], ParentType, ContextType, RequireFields<Contract.MutationChooseLanguageArgs, 'input'>>;
  openAccount?: Resolver<ResolversTypes['OpenAccountResult'], ParentType, ContextType, RequireFields<Contract.MutationOpenAccountArgs, 'input'>>;
  reissueLink?: Resolver<ResolversTypes['ReissueLinkResult'], ParentType, ContextType, RequireFields<Contract.MutationReissueLinkArgs, 'input'>>;
  closeAccount?: Resolver<ResolversTypes['CloseAccountResult'], ParentType, ContextType, RequireFields<Contract.MutationCloseAccountArgs, 'input'>>;
  grantRoles?: Resolver<ResolversTypes['GrantRolesResult'], ParentType, ContextType, RequireFields<Contract.MutationGrantRolesArgs, 'input'>>;
}
export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
}
export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  apiTokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, RequireFields<Contract.ViewerApiTokensArgs, 'first'>>;
}
export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}
export type ApiTokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
}
export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type ApiTokenIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenIssued'] = ResolversParentTypes['ApiTokenIssued']> = {
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  secret?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ApiTokenRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenRevoked'] = ResolversParentTypes['ApiTokenRevoked']> = {
  tokenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type LanguageChosenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageChosen'] = ResolversParentTypes['LanguageChosen']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type AccountOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountOpened'] = ResolversParentTypes['AccountOpened']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  link?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type AccountClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountClosed'] = ResolversParentTypes['AccountClosed']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type LinkReissuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkReissued'] = ResolversParentTypes['LinkReissued']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  link?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type RolesGrantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolesGranted'] = ResolversParentTypes['RolesGranted']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Query?: QueryResolvers
  Mutation?: MutationResolvers
  Grant?: GrantResolvers
  Viewer?: ViewerResolvers
  ApiToken?: ApiTokenResolvers
  ApiTokenConnection?: ApiTokenConnectionResolvers
  Account?: AccountResolvers
  AccountConnection?: AccountConnectionResolvers
  ApiTokenIssued?: ApiTokenIssuedResolvers
  ApiTokenRevoked?: ApiTokenRevokedResolvers
  LanguageChosen?: LanguageChosenResolvers
  AccountOpened?: AccountOpenedResolvers
  AccountClosed?: AccountClosedResolvers
  LinkReissued?: LinkReissuedResolvers
  RolesGranted?: RolesGrantedResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
