// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from '../programme/context.ts'
import type * as Below from '../proposal/resolvers.generated.ts'
import type { ReceiptView as ReceiptRow } from '../receipt/rules.ts'
import type { ReceiptsConfirmedAnswer as ReceiptsConfirmedRow } from '../receipt/commands.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConfirmReceiptResult:
    | ( ReceiptsConfirmedRow & { __typename: 'ReceiptsConfirmed' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  ReceiptState: Contract.ReceiptState;
  Receipt: ResolverTypeWrapper<ReceiptRow>;
  ReceiptConnection: ResolverTypeWrapper<Omit<Contract.ReceiptConnection, 'nodes'> & { nodes: Array<ResolversTypes['Receipt']> }>;
  ReceiptCounts: ResolverTypeWrapper<Contract.ReceiptCounts>;
  ConfirmReceiptInput: Contract.ConfirmReceiptInput;
  ReceiptsConfirmed: ResolverTypeWrapper<ReceiptsConfirmedRow>;
  ConfirmReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmReceiptResult']>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  Receipt: ReceiptRow;
  ReceiptConnection: Omit<Contract.ReceiptConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Receipt']> };
  ReceiptCounts: Contract.ReceiptCounts;
  ConfirmReceiptInput: Contract.ConfirmReceiptInput;
  ReceiptsConfirmed: ReceiptsConfirmedRow;
  ConfirmReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmReceiptResult'];
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmReceipt?: Resolver<ResolversTypes['ConfirmReceiptResult'], ParentType, ContextType, RequireFields<Contract.MutationConfirmReceiptArgs, 'input'>>;
}
export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  receipts?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeReceiptsArgs, 'mine' | 'first'>>;
  receiptCounts?: Resolver<Contract.Maybe<ResolversTypes['ReceiptCounts']>, ParentType, ContextType>;
  lastSeen?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changesSince?: Resolver<Contract.Maybe<Array<ResolversTypes['ReleaseChange']>>, ParentType, ContextType, RequireFields<Contract.ProgrammeChangesSinceArgs, 'number'>>;
  releaseAt?: Resolver<Contract.Maybe<ResolversTypes['Release']>, ParentType, ContextType, RequireFields<Contract.ProgrammeReleaseAtArgs, 'at'>>;
}
export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceiptState'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmedNumber?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOnBehalf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seenNumber?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seenAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mayConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type ReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type ReceiptCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptCounts'] = ResolversParentTypes['ReceiptCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}
export type ReceiptsConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptsConfirmed'] = ResolversParentTypes['ReceiptsConfirmed']> = {
  receipts?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Mutation?: MutationResolvers
  Programme?: ProgrammeResolvers
  Receipt?: ReceiptResolvers
  ReceiptConnection?: ReceiptConnectionResolvers
  ReceiptCounts?: ReceiptCountsResolvers
  ReceiptsConfirmed?: ReceiptsConfirmedResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
