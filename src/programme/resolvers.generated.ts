// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from './context.ts'
import type * as Below from '../clash/resolvers.generated.ts'
import type { Habits as ReleaseHabitsRow } from '../release/queries/heads.ts'
import type { ProgrammeView as ProgrammeRow } from '../programme/queries/programme.ts'
import type { ProgrammeReleasedAnswer as ProgrammeReleasedRow } from '../programme/commands/release.ts'
import type { ItemsWaitingAnswer as ItemsWaitingRow } from '../programme/commands/release.ts'
import type { ClashesOpenAnswer as ClashesOpenRow } from '../programme/commands/open-clashes.ts'
import type { ClashRefusedAnswer as ClashRefusedRow } from '../programme/rules/answers.ts'
import type { ItemSavedAnswer as ItemSavedRow } from '../programme/rules/answers.ts'
import type { ItemWithdrawnAnswer as ItemWithdrawnRow } from '../programme/rules/answers.ts'
import type { StaleItemAnswer as StaleItemRow } from '../programme/rules/answers.ts'
import type { ClashAcceptedAnswer as ClashAcceptedRow } from '../programme/commands/accept-clash.ts'
import type { ClashOverrideWithdrawnAnswer as ClashOverrideWithdrawnRow } from '../programme/commands/accept-clash.ts'
import type { SlotTakenAnswer as SlotTakenRow } from '../booking/rules/slot-taken.ts'
import type { ItemView as ProgrammeItemRow } from '../programme/rules/item.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptClashResult:
    | ( ClashAcceptedRow & { __typename: 'ClashAccepted' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  WithdrawClashOverrideResult:
    | ( ClashOverrideWithdrawnRow & { __typename: 'ClashOverrideWithdrawn' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  AddItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( ClashRefusedRow & { __typename: 'ClashRefused' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.RegistrationClosed & { __typename: 'RegistrationClosed' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  EditItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( ClashRefusedRow & { __typename: 'ClashRefused' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  WithdrawItemResult:
    | ( ItemWithdrawnRow & { __typename: 'ItemWithdrawn' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  UndoEditResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( ItemWithdrawnRow & { __typename: 'ItemWithdrawn' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( ClashRefusedRow & { __typename: 'ClashRefused' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DiscardChangesResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( ItemWithdrawnRow & { __typename: 'ItemWithdrawn' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( ClashRefusedRow & { __typename: 'ClashRefused' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  AnswerProposalResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( ClashRefusedRow & { __typename: 'ClashRefused' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  ReleaseProgrammeResult:
    | ( ProgrammeReleasedRow & { __typename: 'ProgrammeReleased' } )
    | ( ItemsWaitingRow & { __typename: 'ItemsWaiting' } )
    | ( ClashesOpenRow & { __typename: 'ClashesOpen' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  ProgrammeDay: ResolverTypeWrapper<Contract.ProgrammeDay>;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  OwnEdit: ResolverTypeWrapper<Contract.OwnEdit>;
  FoundItem: ResolverTypeWrapper<Contract.FoundItem>;
  ReleaseHabits: ResolverTypeWrapper<ReleaseHabitsRow>;
  TextScope: Contract.TextScope;
  ItemConnection: ResolverTypeWrapper<Omit<Contract.ItemConnection, 'nodes'> & { nodes: Array<ResolversTypes['ProgrammeItem']> }>;
  ItemStage: Contract.ItemStage;
  ProgrammeItem: ResolverTypeWrapper<ProgrammeItemRow>;
  PendingChange: ResolverTypeWrapper<Omit<Contract.PendingChange, 'fields'> & { fields: Array<ResolversTypes['FieldChange']> }>;
  Availability: ResolverTypeWrapper<Omit<Contract.Availability, 'rooms' | 'leaders'> & { rooms: Array<ResolversTypes['RoomAvailability']>, leaders: Array<ResolversTypes['LeaderAvailability']> }>;
  RoomAvailability: ResolverTypeWrapper<Omit<Contract.RoomAvailability, 'room'> & { room: ResolversTypes['Room'] }>;
  LeaderAvailability: ResolverTypeWrapper<Omit<Contract.LeaderAvailability, 'person'> & { person: ResolversTypes['Person'] }>;
  AddItemInput: Contract.AddItemInput;
  ItemSaved: ResolverTypeWrapper<ItemSavedRow>;
  StaleItem: ResolverTypeWrapper<StaleItemRow>;
  ItemLocked: ResolverTypeWrapper<Contract.ItemLocked>;
  ClashRefused: ResolverTypeWrapper<ClashRefusedRow>;
  AcceptClashInput: Contract.AcceptClashInput;
  ClashAccepted: ResolverTypeWrapper<ClashAcceptedRow>;
  AcceptClashResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptClashResult']>;
  WithdrawClashOverrideInput: Contract.WithdrawClashOverrideInput;
  ClashOverrideWithdrawn: ResolverTypeWrapper<ClashOverrideWithdrawnRow>;
  WithdrawClashOverrideResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawClashOverrideResult']>;
  RegistrationClosed: ResolverTypeWrapper<Contract.RegistrationClosed>;
  AddItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddItemResult']>;
  EditItemInput: Contract.EditItemInput;
  EditItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditItemResult']>;
  WithdrawItemInput: Contract.WithdrawItemInput;
  ItemWithdrawn: ResolverTypeWrapper<ItemWithdrawnRow>;
  WithdrawItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawItemResult']>;
  UndoEditInput: Contract.UndoEditInput;
  UndoEditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoEditResult']>;
  DiscardChangesInput: Contract.DiscardChangesInput;
  DiscardChangesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardChangesResult']>;
  AnswerProposalInput: Contract.AnswerProposalInput;
  AnswerProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerProposalResult']>;
  ReleasedItemInput: Contract.ReleasedItemInput;
  ReleaseProgrammeInput: Contract.ReleaseProgrammeInput;
  ProgrammeReleased: ResolverTypeWrapper<ProgrammeReleasedRow>;
  ItemsWaiting: ResolverTypeWrapper<ItemsWaitingRow>;
  OpenClash: ResolverTypeWrapper<Omit<Contract.OpenClash, 'clash'> & { clash: ResolversTypes['Clash'] }>;
  ClashesOpen: ResolverTypeWrapper<ClashesOpenRow>;
  ReleaseProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseProgrammeResult']>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  ProgrammeDay: Contract.ProgrammeDay;
  Programme: ProgrammeRow;
  OwnEdit: Contract.OwnEdit;
  FoundItem: Contract.FoundItem;
  ReleaseHabits: ReleaseHabitsRow;
  ItemConnection: Omit<Contract.ItemConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ProgrammeItem']> };
  ProgrammeItem: ProgrammeItemRow;
  PendingChange: Omit<Contract.PendingChange, 'fields'> & { fields: Array<ResolversParentTypes['FieldChange']> };
  Availability: Omit<Contract.Availability, 'rooms' | 'leaders'> & { rooms: Array<ResolversParentTypes['RoomAvailability']>, leaders: Array<ResolversParentTypes['LeaderAvailability']> };
  RoomAvailability: Omit<Contract.RoomAvailability, 'room'> & { room: ResolversParentTypes['Room'] };
  LeaderAvailability: Omit<Contract.LeaderAvailability, 'person'> & { person: ResolversParentTypes['Person'] };
  AddItemInput: Contract.AddItemInput;
  ItemSaved: ItemSavedRow;
  StaleItem: StaleItemRow;
  ItemLocked: Contract.ItemLocked;
  ClashRefused: ClashRefusedRow;
  AcceptClashInput: Contract.AcceptClashInput;
  ClashAccepted: ClashAcceptedRow;
  AcceptClashResult: ResolversUnionTypes<ResolversParentTypes>['AcceptClashResult'];
  WithdrawClashOverrideInput: Contract.WithdrawClashOverrideInput;
  ClashOverrideWithdrawn: ClashOverrideWithdrawnRow;
  WithdrawClashOverrideResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawClashOverrideResult'];
  RegistrationClosed: Contract.RegistrationClosed;
  AddItemResult: ResolversUnionTypes<ResolversParentTypes>['AddItemResult'];
  EditItemInput: Contract.EditItemInput;
  EditItemResult: ResolversUnionTypes<ResolversParentTypes>['EditItemResult'];
  WithdrawItemInput: Contract.WithdrawItemInput;
  ItemWithdrawn: ItemWithdrawnRow;
  WithdrawItemResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawItemResult'];
  UndoEditInput: Contract.UndoEditInput;
  UndoEditResult: ResolversUnionTypes<ResolversParentTypes>['UndoEditResult'];
  DiscardChangesInput: Contract.DiscardChangesInput;
  DiscardChangesResult: ResolversUnionTypes<ResolversParentTypes>['DiscardChangesResult'];
  AnswerProposalInput: Contract.AnswerProposalInput;
  AnswerProposalResult: ResolversUnionTypes<ResolversParentTypes>['AnswerProposalResult'];
  ReleasedItemInput: Contract.ReleasedItemInput;
  ReleaseProgrammeInput: Contract.ReleaseProgrammeInput;
  ProgrammeReleased: ProgrammeReleasedRow;
  ItemsWaiting: ItemsWaitingRow;
  OpenClash: Omit<Contract.OpenClash, 'clash'> & { clash: ResolversParentTypes['Clash'] };
  ClashesOpen: ClashesOpenRow;
  ReleaseProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseProgrammeResult'];
}
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  item?: Resolver<Contract.Maybe<ResolversTypes['ProgrammeItem']>, ParentType, ContextType, RequireFields<Contract.QueryItemArgs, 'id'>>;
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addItem?: Resolver<ResolversTypes['AddItemResult'], ParentType, ContextType, RequireFields<Contract.MutationAddItemArgs, 'input'>>;
  editItem?: Resolver<ResolversTypes['EditItemResult'], ParentType, ContextType, RequireFields<Contract.MutationEditItemArgs, 'input'>>;
  withdrawItem?: Resolver<ResolversTypes['WithdrawItemResult'], ParentType, ContextType, RequireFields<Contract.MutationWithdrawItemArgs, 'input'>>;
  undoEdit?: Resolver<ResolversTypes['UndoEditResult'], ParentType, ContextType, RequireFields<Contract.MutationUndoEditArgs, 'input'>>;
  discardChanges?: Resolver<ResolversTypes['DiscardChangesResult'], ParentType, ContextType, RequireFields<Contract.MutationDiscardChangesArgs, 'input'>>;
  answerProposal?: Resolver<ResolversTypes['AnswerProposalResult'], ParentType, ContextType, RequireFields<Contract.MutationAnswerProposalArgs, 'input'>>;
  acceptClash?: Resolver<ResolversTypes['AcceptClashResult'], ParentType, ContextType, RequireFields<Contract.MutationAcceptClashArgs, 'input'>>;
  withdrawClashOverride?: Resolver<ResolversTypes['WithdrawClashOverrideResult'], ParentType, ContextType, RequireFields<Contract.MutationWithdrawClashOverrideArgs, 'input'>>;
  releaseProgramme?: Resolver<ResolversTypes['ReleaseProgrammeResult'], ParentType, ContextType, RequireFields<Contract.MutationReleaseProgrammeArgs, 'input'>>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  programme?: Resolver<Contract.Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<Contract.OfficeProgrammeArgs, 'year' | 'week'>>;
  itemsFound?: Resolver<Array<ResolversTypes['FoundItem']>, ParentType, ContextType, RequireFields<Contract.OfficeItemsFoundArgs, 'words' | 'around'>>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType, RequireFields<Contract.OfficeAvailabilityArgs, 'time'>>;
  freeStarts?: Resolver<Array<ResolversTypes['LocalTime']>, ParentType, ContextType, RequireFields<Contract.OfficeFreeStartsArgs, 'itemId'>>;
}
export type ProgrammeDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeDay'] = ResolversParentTypes['ProgrammeDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWorking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holiday?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPrinted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['ProgrammeDay']>, ParentType, ContextType>;
  isDraftShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayOnlyPropose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayAddNaming?: Resolver<Contract.Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  mayAnswerProposals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRelease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeItemsArgs, 'first'>>;
  latestRelease?: Resolver<Contract.Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  release?: Resolver<Contract.Maybe<ResolversTypes['Release']>, ParentType, ContextType, RequireFields<Contract.ProgrammeReleaseArgs, 'number'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeReleasesArgs, 'first'>>;
  habits?: Resolver<Contract.Maybe<ResolversTypes['ReleaseHabits']>, ParentType, ContextType>;
  continuing?: Resolver<Array<ResolversTypes['ReleasedLine']>, ParentType, ContextType>;
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latestOwnEdit?: Resolver<Contract.Maybe<ResolversTypes['OwnEdit']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Contract.ProgrammeTextArgs, 'scope' | 'language' | 'draft'>>;
}
export type OwnEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnEdit'] = ResolversParentTypes['OwnEdit']> = {
  editId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type FoundItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundItem'] = ResolversParentTypes['FoundItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  halfDay?: Resolver<ResolversTypes['HalfDay'], ParentType, ContextType>;
  timeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Contract.FoundItemTimeLabelArgs>>;
}
export type ReleaseHabitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHabits'] = ResolversParentTypes['ReleaseHabits']> = {
  reasonKind?: Resolver<Contract.Maybe<ResolversTypes['ReleaseReason']>, ParentType, ContextType>;
  documentNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}
export type ItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type ProgrammeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeItem'] = ResolversParentTypes['ProgrammeItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sight?: Resolver<ResolversTypes['Sight'], ParentType, ContextType>;
  title?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Contract.Maybe<ResolversTypes['EnteredTime']>, ParentType, ContextType>;
  timeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Contract.ProgrammeItemTimeLabelArgs>>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  halfDay?: Resolver<ResolversTypes['HalfDay'], ParentType, ContextType>;
  isAllDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wantsTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<Contract.Maybe<ResolversTypes['EffectivePeriod']>, ParentType, ContextType>;
  place?: Resolver<Contract.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  gatheringPoint?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  transport?: Resolver<Contract.Maybe<ResolversTypes['Transport']>, ParentType, ContextType>;
  transportText?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Contract.Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  remarks?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secrecy?: Resolver<ResolversTypes['Secrecy'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ItemStage'], ParentType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['PendingChange']>, ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['Clash']>, ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRecordedAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movedTo?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isStruck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  continuesFrom?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  movedFrom?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  waitsForOtherWeek?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}
export type PendingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChange'] = ResolversParentTypes['PendingChange']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastEditId?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isWaiting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  rooms?: Resolver<Array<ResolversTypes['RoomAvailability']>, ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['LeaderAvailability']>, ParentType, ContextType>;
}
export type RoomAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomAvailability'] = ResolversParentTypes['RoomAvailability']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  isFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Contract.Maybe<ResolversTypes['ClashKind']>, ParentType, ContextType>;
  minutesMissing?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}
export type LeaderAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderAvailability'] = ResolversParentTypes['LeaderAvailability']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  isFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<Contract.LeaderAvailabilityTimeArgs>>;
  kind?: Resolver<Contract.Maybe<ResolversTypes['ClashKind']>, ParentType, ContextType>;
  minutesMissing?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}
export type ItemSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSaved'] = ResolversParentTypes['ItemSaved']> = {
  item?: Resolver<ResolversTypes['ProgrammeItem'], ParentType, ContextType>;
  editId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type StaleItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleItem'] = ResolversParentTypes['StaleItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ProgrammeItem'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ItemLockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemLocked'] = ResolversParentTypes['ItemLocked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ClashRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClashRefused'] = ResolversParentTypes['ClashRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clash?: Resolver<ResolversTypes['Clash'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ClashAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClashAccepted'] = ResolversParentTypes['ClashAccepted']> = {
  item?: Resolver<ResolversTypes['ProgrammeItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ClashOverrideWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClashOverrideWithdrawn'] = ResolversParentTypes['ClashOverrideWithdrawn']> = {
  item?: Resolver<ResolversTypes['ProgrammeItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type RegistrationClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationClosed'] = ResolversParentTypes['RegistrationClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ItemWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemWithdrawn'] = ResolversParentTypes['ItemWithdrawn']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  editId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ProgrammeReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeReleased'] = ResolversParentTypes['ProgrammeReleased']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ItemsWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemsWaiting'] = ResolversParentTypes['ItemsWaiting']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type OpenClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenClash'] = ResolversParentTypes['OpenClash']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clash?: Resolver<ResolversTypes['Clash'], ParentType, ContextType>;
}
export type ClashesOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClashesOpen'] = ResolversParentTypes['ClashesOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['OpenClash']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Query?: QueryResolvers
  Mutation?: MutationResolvers
  Office?: OfficeResolvers
  ProgrammeDay?: ProgrammeDayResolvers
  Programme?: ProgrammeResolvers
  OwnEdit?: OwnEditResolvers
  FoundItem?: FoundItemResolvers
  ReleaseHabits?: ReleaseHabitsResolvers
  ItemConnection?: ItemConnectionResolvers
  ProgrammeItem?: ProgrammeItemResolvers
  PendingChange?: PendingChangeResolvers
  Availability?: AvailabilityResolvers
  RoomAvailability?: RoomAvailabilityResolvers
  LeaderAvailability?: LeaderAvailabilityResolvers
  ItemSaved?: ItemSavedResolvers
  StaleItem?: StaleItemResolvers
  ItemLocked?: ItemLockedResolvers
  ClashRefused?: ClashRefusedResolvers
  ClashAccepted?: ClashAcceptedResolvers
  ClashOverrideWithdrawn?: ClashOverrideWithdrawnResolvers
  RegistrationClosed?: RegistrationClosedResolvers
  ItemWithdrawn?: ItemWithdrawnResolvers
  ProgrammeReleased?: ProgrammeReleasedResolvers
  ItemsWaiting?: ItemsWaitingResolvers
  OpenClash?: OpenClashResolvers
  ClashesOpen?: ClashesOpenResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
