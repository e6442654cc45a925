// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from '../release/context.ts'
import type * as Below from '../release/resolvers.generated.ts'
import type { ClashView as ClashRow } from '../clash/rules/items.ts'
import type { ClashSettingsView as ClashSettingsRow } from '../clash/queries/settings.ts'
import type { PolicyView as ClashPolicyRow } from '../clash/queries/settings.ts'
import type { PlaceNamed as ClashPlaceRow } from '../clash/queries/settings.ts'
import type { ClashSettingsSavedAnswer as ClashSettingsSavedRow } from '../clash/commands/settings.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SetClashPolicyResult:
    | ( ClashSettingsSavedRow & { __typename: 'ClashSettingsSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SetTravelMinutesResult:
    | ( ClashSettingsSavedRow & { __typename: 'ClashSettingsSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SetFillerItemsResult:
    | ( ClashSettingsSavedRow & { __typename: 'ClashSettingsSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  ClashKind: Contract.ClashKind;
  Severity: Contract.Severity;
  ClashGrade: Contract.ClashGrade;
  ClashCertainty: Contract.ClashCertainty;
  Clash: ResolverTypeWrapper<ClashRow>;
  ClashPlaceInput: Contract.ClashPlaceInput;
  ClashPolicy: ResolverTypeWrapper<ClashPolicyRow>;
  ClashPlace: ResolverTypeWrapper<ClashPlaceRow>;
  TravelMinutes: ResolverTypeWrapper<Omit<Contract.TravelMinutes, 'one' | 'other'> & { one: ResolversTypes['ClashPlace'], other: ResolversTypes['ClashPlace'] }>;
  ClashSettings: ResolverTypeWrapper<ClashSettingsRow>;
  SetClashPolicyInput: Contract.SetClashPolicyInput;
  SetTravelMinutesInput: Contract.SetTravelMinutesInput;
  SetFillerItemsInput: Contract.SetFillerItemsInput;
  ClashSettingsSaved: ResolverTypeWrapper<ClashSettingsSavedRow>;
  SetClashPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetClashPolicyResult']>;
  SetTravelMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTravelMinutesResult']>;
  SetFillerItemsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetFillerItemsResult']>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  Clash: ClashRow;
  ClashPlaceInput: Contract.ClashPlaceInput;
  ClashPolicy: ClashPolicyRow;
  ClashPlace: ClashPlaceRow;
  TravelMinutes: Omit<Contract.TravelMinutes, 'one' | 'other'> & { one: ResolversParentTypes['ClashPlace'], other: ResolversParentTypes['ClashPlace'] };
  ClashSettings: ClashSettingsRow;
  SetClashPolicyInput: Contract.SetClashPolicyInput;
  SetTravelMinutesInput: Contract.SetTravelMinutesInput;
  SetFillerItemsInput: Contract.SetFillerItemsInput;
  ClashSettingsSaved: ClashSettingsSavedRow;
  SetClashPolicyResult: ResolversUnionTypes<ResolversParentTypes>['SetClashPolicyResult'];
  SetTravelMinutesResult: ResolversUnionTypes<ResolversParentTypes>['SetTravelMinutesResult'];
  SetFillerItemsResult: ResolversUnionTypes<ResolversParentTypes>['SetFillerItemsResult'];
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setClashPolicy?: Resolver<ResolversTypes['SetClashPolicyResult'], ParentType, ContextType, RequireFields<Contract.MutationSetClashPolicyArgs, 'input'>>;
  setTravelMinutes?: Resolver<ResolversTypes['SetTravelMinutesResult'], ParentType, ContextType, RequireFields<Contract.MutationSetTravelMinutesArgs, 'input'>>;
  setFillerItems?: Resolver<ResolversTypes['SetFillerItemsResult'], ParentType, ContextType, RequireFields<Contract.MutationSetFillerItemsArgs, 'input'>>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  clashSettings?: Resolver<Contract.Maybe<ResolversTypes['ClashSettings']>, ParentType, ContextType>;
}
export type ClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clash'] = ResolversParentTypes['Clash']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClashKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ClashGrade'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['ClashCertainty'], ParentType, ContextType>;
  otherId?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  otherTitle?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherDay?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  otherTime?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Contract.ClashOtherTimeArgs>>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutesNeeded?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesMissing?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptedBy?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedReason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}
export type ClashPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClashPolicy'] = ResolversParentTypes['ClashPolicy']> = {
  kind?: Resolver<ResolversTypes['ClashKind'], ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ClashGrade'], ParentType, ContextType>;
}
export type ClashPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClashPlace'] = ResolversParentTypes['ClashPlace']> = {
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type TravelMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelMinutes'] = ResolversParentTypes['TravelMinutes']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['ClashPlace'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['ClashPlace'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}
export type ClashSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClashSettings'] = ResolversParentTypes['ClashSettings']> = {
  policies?: Resolver<Array<ResolversTypes['ClashPolicy']>, ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['ClashPolicy']>, ParentType, ContextType>;
  travel?: Resolver<Array<ResolversTypes['TravelMinutes']>, ParentType, ContextType>;
  outsideMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fillers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}
export type ClashSettingsSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClashSettingsSaved'] = ResolversParentTypes['ClashSettingsSaved']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Mutation?: MutationResolvers
  Office?: OfficeResolvers
  Clash?: ClashResolvers
  ClashPolicy?: ClashPolicyResolvers
  ClashPlace?: ClashPlaceResolvers
  TravelMinutes?: TravelMinutesResolvers
  ClashSettings?: ClashSettingsResolvers
  ClashSettingsSaved?: ClashSettingsSavedResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
