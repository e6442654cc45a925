// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from './context.ts'
import type * as Below from '../exchange/resolvers.generated.ts'
import type { DemoOffer as DemoRow } from '../server/context.ts'
import type { InstallationFacts as InstallationRow } from '../server/context.ts'
import type { Reach as ReachRow } from '../server/reach.ts'
import type { ReachSavedAnswer as ReachSavedRow } from '../server/commands.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SaveReachResult:
    | ( ReachSavedRow & { __typename: 'ReachSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  Clock: ResolverTypeWrapper<Contract.Clock>;
  DemoTile: ResolverTypeWrapper<Contract.DemoTile>;
  Demo: ResolverTypeWrapper<DemoRow>;
  Installation: ResolverTypeWrapper<InstallationRow>;
  SettingSource: Contract.SettingSource;
  ReachAnswer: Contract.ReachAnswer;
  Reach: ResolverTypeWrapper<ReachRow>;
  SaveReachInput: Contract.SaveReachInput;
  ReachSaved: ResolverTypeWrapper<ReachSavedRow>;
  SaveReachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveReachResult']>;
  FirstSteps: ResolverTypeWrapper<Contract.FirstSteps>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  Clock: Contract.Clock;
  DemoTile: Contract.DemoTile;
  Demo: DemoRow;
  Installation: InstallationRow;
  Reach: ReachRow;
  SaveReachInput: Contract.SaveReachInput;
  ReachSaved: ReachSavedRow;
  SaveReachResult: ResolversUnionTypes<ResolversParentTypes>['SaveReachResult'];
  FirstSteps: Contract.FirstSteps;
}
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveReach?: Resolver<ResolversTypes['SaveReachResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveReachArgs, 'input'>>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  firstSteps?: Resolver<Contract.Maybe<ResolversTypes['FirstSteps']>, ParentType, ContextType>;
}
export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}
export type DemoTileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoTile'] = ResolversParentTypes['DemoTile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type DemoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demo'] = ResolversParentTypes['Demo']> = {
  tiles?: Resolver<Array<ResolversTypes['DemoTile']>, ParentType, ContextType>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  feedUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feed?: Resolver<Contract.Maybe<ResolversTypes['Feed']>, ParentType, ContextType>;
}
export type InstallationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation']> = {
  needsSetUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demo?: Resolver<Contract.Maybe<ResolversTypes['Demo']>, ParentType, ContextType>;
  publicUrl?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isForPhones?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reach?: Resolver<Contract.Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type ReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  publicUrl?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicUrlSetBy?: Resolver<ResolversTypes['SettingSource'], ParentType, ContextType>;
  opensNetwork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opensNetworkSetBy?: Resolver<ResolversTypes['SettingSource'], ParentType, ContextType>;
  networkAddresses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  listensOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lastOtherDevice?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answer?: Resolver<Contract.Maybe<ResolversTypes['ReachAnswer']>, ParentType, ContextType>;
}
export type ReachSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachSaved'] = ResolversParentTypes['ReachSaved']> = {
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type FirstStepsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstSteps'] = ResolversParentTypes['FirstSteps']> = {
  hasPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasRooms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasImported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasReleased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasComing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasLink?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreleasedFrom?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}
export type Resolvers = {
  Query?: QueryResolvers
  Mutation?: MutationResolvers
  Office?: OfficeResolvers
  Clock?: ClockResolvers
  DemoTile?: DemoTileResolvers
  Demo?: DemoResolvers
  Installation?: InstallationResolvers
  Reach?: ReachResolvers
  ReachSaved?: ReachSavedResolvers
  FirstSteps?: FirstStepsResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
