// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from './context.ts'
import type * as Below from '../people/resolvers.generated.ts'
import type { ResourceRow as RoomRow } from '../../db/schema/booking.ts'
import type { ResourceRow as ResourceRow } from '../../db/schema/booking.ts'
import type { BookingRow as BookingRow } from '../../db/schema/booking.ts'
import type { SlotTakenAnswer as SlotTakenRow } from '../booking/rules/slot-taken.ts'
import type { RoomSavedAnswer as RoomSavedRow } from '../booking/commands/rooms.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SaveRoomResult:
    | ( RoomSavedRow & { __typename: 'RoomSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  Room: ResolverTypeWrapper<RoomRow>;
  RoomConnection: ResolverTypeWrapper<Omit<Contract.RoomConnection, 'nodes'> & { nodes: Array<ResolversTypes['Room']> }>;
  SaveRoomInput: Contract.SaveRoomInput;
  RoomSaved: ResolverTypeWrapper<RoomSavedRow>;
  SaveRoomResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRoomResult']>;
  BookingState: Contract.BookingState;
  Resource: ResolverTypeWrapper<ResourceRow>;
  Booking: ResolverTypeWrapper<BookingRow>;
  SlotTaken: ResolverTypeWrapper<SlotTakenRow>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  Room: RoomRow;
  RoomConnection: Omit<Contract.RoomConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Room']> };
  SaveRoomInput: Contract.SaveRoomInput;
  RoomSaved: RoomSavedRow;
  SaveRoomResult: ResolversUnionTypes<ResolversParentTypes>['SaveRoomResult'];
  Resource: ResourceRow;
  Booking: BookingRow;
  SlotTaken: SlotTakenRow;
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveRoom?: Resolver<ResolversTypes['SaveRoomResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveRoomArgs, 'input'>>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  rooms?: Resolver<ResolversTypes['RoomConnection'], ParentType, ContextType, RequireFields<Contract.OfficeRoomsArgs, 'first' | 'includeRetired'>>;
}
export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type RoomConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomConnection'] = ResolversParentTypes['RoomConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type RoomSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomSaved'] = ResolversParentTypes['RoomSaved']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}
export type SlotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotTaken'] = ResolversParentTypes['SlotTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  by?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byItemId?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Mutation?: MutationResolvers
  Office?: OfficeResolvers
  Room?: RoomResolvers
  RoomConnection?: RoomConnectionResolvers
  RoomSaved?: RoomSavedResolvers
  Resource?: ResourceResolvers
  Booking?: BookingResolvers
  SlotTaken?: SlotTakenResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
