// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from '../programme/context.ts'
import type * as Below from '../bundle/resolvers.generated.ts'
import type { FeedLink as FeedRow } from '../calendar/queries/links.ts'
import type { FeedIssued as FeedIssuedRow } from '../calendar/commands/links.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  IssueFeedResult:
    | ( FeedIssuedRow & { __typename: 'FeedIssued' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  RevokeFeedResult:
    | ( Contract.FeedRevoked & { __typename: 'FeedRevoked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  FeedScope: Contract.FeedScope;
  Feed: ResolverTypeWrapper<FeedRow>;
  FeedEvent: ResolverTypeWrapper<Contract.FeedEvent>;
  FeedConnection: ResolverTypeWrapper<Omit<Contract.FeedConnection, 'nodes'> & { nodes: Array<ResolversTypes['Feed']> }>;
  IssueFeedInput: Contract.IssueFeedInput;
  FeedIssued: ResolverTypeWrapper<FeedIssuedRow>;
  IssueFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueFeedResult']>;
  RevokeFeedInput: Contract.RevokeFeedInput;
  FeedRevoked: ResolverTypeWrapper<Contract.FeedRevoked>;
  RevokeFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeFeedResult']>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  Feed: FeedRow;
  FeedEvent: Contract.FeedEvent;
  FeedConnection: Omit<Contract.FeedConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Feed']> };
  IssueFeedInput: Contract.IssueFeedInput;
  FeedIssued: FeedIssuedRow;
  IssueFeedResult: ResolversUnionTypes<ResolversParentTypes>['IssueFeedResult'];
  RevokeFeedInput: Contract.RevokeFeedInput;
  FeedRevoked: Contract.FeedRevoked;
  RevokeFeedResult: ResolversUnionTypes<ResolversParentTypes>['RevokeFeedResult'];
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issueFeed?: Resolver<ResolversTypes['IssueFeedResult'], ParentType, ContextType, RequireFields<Contract.MutationIssueFeedArgs, 'input'>>;
  revokeFeed?: Resolver<ResolversTypes['RevokeFeedResult'], ParentType, ContextType, RequireFields<Contract.MutationRevokeFeedArgs, 'input'>>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  feeds?: Resolver<ResolversTypes['FeedConnection'], ParentType, ContextType, RequireFields<Contract.OfficeFeedsArgs, 'first'>>;
}
export type FeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['FeedScope'], ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upcoming?: Resolver<Array<ResolversTypes['FeedEvent']>, ParentType, ContextType, RequireFields<Contract.FeedUpcomingArgs, 'first'>>;
}
export type FeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type FeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedConnection'] = ResolversParentTypes['FeedConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Feed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type FeedIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedIssued'] = ResolversParentTypes['FeedIssued']> = {
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  url?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type FeedRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedRevoked'] = ResolversParentTypes['FeedRevoked']> = {
  feedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Mutation?: MutationResolvers
  Office?: OfficeResolvers
  Feed?: FeedResolvers
  FeedEvent?: FeedEventResolvers
  FeedConnection?: FeedConnectionResolvers
  FeedIssued?: FeedIssuedResolvers
  FeedRevoked?: FeedRevokedResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
