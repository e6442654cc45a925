// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from '../programme/context.ts'
import type * as Below from '../receipt/resolvers.generated.ts'
import type { ClashRefusedAnswer as ClashRefusedRow } from '../programme/rules/answers.ts'
import type { ItemSavedAnswer as ItemSavedRow } from '../programme/rules/answers.ts'
import type { StaleItemAnswer as StaleItemRow } from '../programme/rules/answers.ts'
import type { SlotTakenAnswer as SlotTakenRow } from '../booking/rules/slot-taken.ts'
import type { Dependents as DependentsRow } from '../bundle/queries.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  MoveItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( Contract.RegistrationClosed & { __typename: 'RegistrationClosed' } )
    | ( ClashRefusedRow & { __typename: 'ClashRefused' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  PostponeItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  CancelItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  RestoreItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( ClashRefusedRow & { __typename: 'ClashRefused' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  MoveItemInput: Contract.MoveItemInput;
  MoveItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveItemResult']>;
  PostponeItemInput: Contract.PostponeItemInput;
  PostponeItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostponeItemResult']>;
  CancelItemInput: Contract.CancelItemInput;
  CancelItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelItemResult']>;
  RestoreItemInput: Contract.RestoreItemInput;
  RestoreItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreItemResult']>;
  Dependents: ResolverTypeWrapper<DependentsRow>;
  MovePreview: ResolverTypeWrapper<Omit<Contract.MovePreview, 'dependents' | 'slotTaken'> & { dependents: ResolversTypes['Dependents'], slotTaken?: Contract.Maybe<ResolversTypes['SlotTaken']> }>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  MoveItemInput: Contract.MoveItemInput;
  MoveItemResult: ResolversUnionTypes<ResolversParentTypes>['MoveItemResult'];
  PostponeItemInput: Contract.PostponeItemInput;
  PostponeItemResult: ResolversUnionTypes<ResolversParentTypes>['PostponeItemResult'];
  CancelItemInput: Contract.CancelItemInput;
  CancelItemResult: ResolversUnionTypes<ResolversParentTypes>['CancelItemResult'];
  RestoreItemInput: Contract.RestoreItemInput;
  RestoreItemResult: ResolversUnionTypes<ResolversParentTypes>['RestoreItemResult'];
  Dependents: DependentsRow;
  MovePreview: Omit<Contract.MovePreview, 'dependents' | 'slotTaken'> & { dependents: ResolversParentTypes['Dependents'], slotTaken?: Contract.Maybe<ResolversParentTypes['SlotTaken']> };
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  moveItem?: Resolver<ResolversTypes['MoveItemResult'], ParentType, ContextType, RequireFields<Contract.MutationMoveItemArgs, 'input'>>;
  postponeItem?: Resolver<ResolversTypes['PostponeItemResult'], ParentType, ContextType, RequireFields<Contract.MutationPostponeItemArgs, 'input'>>;
  cancelItem?: Resolver<ResolversTypes['CancelItemResult'], ParentType, ContextType, RequireFields<Contract.MutationCancelItemArgs, 'input'>>;
  restoreItem?: Resolver<ResolversTypes['RestoreItemResult'], ParentType, ContextType, RequireFields<Contract.MutationRestoreItemArgs, 'input'>>;
}
export type ProgrammeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeItem'] = ResolversParentTypes['ProgrammeItem']> = {
  dependents?: Resolver<ResolversTypes['Dependents'], ParentType, ContextType>;
  movePreview?: Resolver<Contract.Maybe<ResolversTypes['MovePreview']>, ParentType, ContextType, RequireFields<Contract.ProgrammeItemMovePreviewArgs, 'day'>>;
}
export type DependentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependents'] = ResolversParentTypes['Dependents']> = {
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  from?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
}
export type MovePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovePreview'] = ResolversParentTypes['MovePreview']> = {
  dependents?: Resolver<ResolversTypes['Dependents'], ParentType, ContextType>;
  slotTaken?: Resolver<Contract.Maybe<ResolversTypes['SlotTaken']>, ParentType, ContextType>;
}
export type Resolvers = {
  Mutation?: MutationResolvers
  ProgrammeItem?: ProgrammeItemResolvers
  Dependents?: DependentsResolvers
  MovePreview?: MovePreviewResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
