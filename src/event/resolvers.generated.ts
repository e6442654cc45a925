// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { ResolverTypeWrapper, Resolver } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from '../booking/context.ts'
import type * as Below from '../booking/resolvers.generated.ts'
import type { PartyView as PartyRow } from '../event/rules/named.ts'
import type { PlaceView as PlaceRow } from '../event/rules/place.ts'
export type ResolversTypes = Below.ResolversTypes & {
  TimeKind: Contract.TimeKind;
  EnteredTime: ResolverTypeWrapper<Contract.EnteredTime>;
  EffectivePeriod: ResolverTypeWrapper<Contract.EffectivePeriod>;
  Secrecy: Contract.Secrecy;
  EventStatus: Contract.EventStatus;
  PartyRole: Contract.PartyRole;
  Party: ResolverTypeWrapper<PartyRow>;
  Transport: Contract.Transport;
  SourceDocument: ResolverTypeWrapper<Contract.SourceDocument>;
  PlaceState: Contract.PlaceState;
  Place: ResolverTypeWrapper<PlaceRow>;
  Sight: Contract.Sight;
  TimeInput: Contract.TimeInput;
  IfTaken: Contract.IfTaken;
  PlaceInput: Contract.PlaceInput;
  PartyInput: Contract.PartyInput;
  ItemFieldsInput: Contract.ItemFieldsInput;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  EnteredTime: Contract.EnteredTime;
  EffectivePeriod: Contract.EffectivePeriod;
  Party: PartyRow;
  SourceDocument: Contract.SourceDocument;
  Place: PlaceRow;
  TimeInput: Contract.TimeInput;
  PlaceInput: Contract.PlaceInput;
  PartyInput: Contract.PartyInput;
  ItemFieldsInput: Contract.ItemFieldsInput;
}
export type EnteredTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnteredTime'] = ResolversParentTypes['EnteredTime']> = {
  kind?: Resolver<ResolversTypes['TimeKind'], ParentType, ContextType>;
  startsOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  halfDay?: Resolver<Contract.Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  startTime?: Resolver<Contract.Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  endTime?: Resolver<Contract.Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  words?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}
export type EffectivePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectivePeriod'] = ResolversParentTypes['EffectivePeriod']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isEndAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  group?: Resolver<Contract.Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  behalfOf?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
}
export type SourceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlaceState'], ParentType, ContextType>;
  shortenedTo?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}
export type Resolvers = {
  EnteredTime?: EnteredTimeResolvers
  EffectivePeriod?: EffectivePeriodResolvers
  Party?: PartyResolvers
  SourceDocument?: SourceDocumentResolvers
  Place?: PlaceResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
