// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, ResolverTypeWrapper, Resolver } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from './context.ts'
import type * as Below from '../exchange/resolvers.generated.ts'
import type { DemoOffer as DemoRow } from '../server/context.ts'
export type ResolversTypes = Below.ResolversTypes & {
  Clock: ResolverTypeWrapper<Contract.Clock>;
  DemoTile: ResolverTypeWrapper<Contract.DemoTile>;
  Demo: ResolverTypeWrapper<DemoRow>;
  Installation: ResolverTypeWrapper<Omit<Contract.Installation, 'demo'> & { demo?: Contract.Maybe<ResolversTypes['Demo']> }>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  Clock: Contract.Clock;
  DemoTile: Contract.DemoTile;
  Demo: DemoRow;
  Installation: Omit<Contract.Installation, 'demo'> & { demo?: Contract.Maybe<ResolversParentTypes['Demo']> };
}
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
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
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type Resolvers = {
  Query?: QueryResolvers
  Clock?: ClockResolvers
  DemoTile?: DemoTileResolvers
  Demo?: DemoResolvers
  Installation?: InstallationResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
