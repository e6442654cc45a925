// Made by `npm run codegen` from the SDL. Not edited by hand.
import type * as Contract from '../../graphql/schema.generated.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountSeen as AccountRow } from '../access/queries.ts';
import type { ApiTokenRow as ApiTokenRow, GrantRow as GrantRow } from '../../db/schema/access.ts';
import type { Viewer as ViewerRow } from '../access/policy.ts';
import type { ApiTokenIssuedAnswer as ApiTokenIssuedRow } from '../access/commands/tokens.ts';
import type { LanguageChosenAnswer as LanguageChosenRow, AccountOpenedAnswer as AccountOpenedRow, LinkReissuedAnswer as LinkReissuedRow, AccountClosedAnswer as AccountClosedRow } from '../access/commands/accounts.ts';
import type { RolesGrantedAnswer as RolesGrantedRow } from '../access/commands/grants.ts';
import type { OfficeRow as OfficeRow, OfficeSettings as OfficeSettingsRow, UnitRow as UnitRow, PostRow as PostRow, GroupRow as GroupRow, HolidayRow as HolidayRow } from '../../db/schema/people.ts';
import type { PersonSeen as PersonRow } from '../people/queries/labels.ts';
import type { OfficeSavedAnswer as OfficeSavedRow, StaleOfficeAnswer as StaleOfficeRow, OfficeOpenedAnswer as OfficeOpenedRow } from '../people/commands/offices.ts';
import type { UnitSavedAnswer as UnitSavedRow } from '../people/commands/units.ts';
import type { PersonSavedAnswer as PersonSavedRow } from '../people/commands/persons.ts';
import type { GroupSavedAnswer as GroupSavedRow } from '../people/commands/groups.ts';
import type { HolidaySavedAnswer as HolidaySavedRow } from '../people/commands/holidays.ts';
import type { ResourceRow as RoomRow, ResourceRow as ResourceRow, BookingRow as BookingRow } from '../../db/schema/booking.ts';
import type { PartyView as PartyRow } from '../event/rules/named.ts';
import type { PlaceView as PlaceRow, ItemView as ProgrammeItemRow } from '../programme/rules/item.ts';
import type { ReleaseHead as ReleaseRow } from '../release/queries/parts.ts';
import type { SeenChange as ReleaseChangeRow } from '../release/queries/lines.ts';
import type { LineView as ReleasedLineRow } from '../release/rules/lines.ts';
import type { ProgrammeView as ProgrammeRow } from '../programme/queries/programme.ts';
import type { ProgrammeReleasedAnswer as ProgrammeReleasedRow, ItemsWaitingAnswer as ItemsWaitingRow } from '../programme/commands/release.ts';
import type { ItemSavedAnswer as ItemSavedRow, ItemWithdrawnAnswer as ItemWithdrawnRow, StaleItemAnswer as StaleItemRow, SlotTakenAnswer as SlotTakenRow } from '../programme/rules/answers.ts';
import type { Dependents as DependentsRow } from '../bundle/queries.ts';
import type { DemoOffer as DemoRow, Context } from './context.ts';
import type { FeedLink as FeedRow } from '../calendar/queries/links.ts';
import type { RoomSavedAnswer as RoomSavedRow } from '../booking/commands/rooms.ts';
import type { FeedIssued as FeedIssuedRow } from '../calendar/commands/links.ts';
import type { ImportView as ImportPreviewRow, EntryView as ImportEntryRow } from '../exchange/queries.ts';
import type { Unknown as ImportUnknownRow } from '../exchange/rules/preview.ts';
import type { ImportAcceptedAnswer as ImportAcceptedRow } from '../exchange/commands/accept.ts';
import type { ProposedParty as PartyReadingRow, Proposal as LineReadingRow } from '../exchange/rules/proposal.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Contract.Maybe<TTypes> | Promise<Contract.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
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
  SaveRoomResult:
    | ( RoomSavedRow & { __typename: 'RoomSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  MoveItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
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
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
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
  AcceptImportResult:
    | ( ImportAcceptedRow & { __typename: 'ImportAccepted' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SaveOfficeResult:
    | ( OfficeSavedRow & { __typename: 'OfficeSaved' } )
    | ( StaleOfficeRow & { __typename: 'StaleOffice' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  OpenOfficeResult:
    | ( OfficeOpenedRow & { __typename: 'OfficeOpened' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SaveUnitResult:
    | ( UnitSavedRow & { __typename: 'UnitSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SavePersonResult:
    | ( PersonSavedRow & { __typename: 'PersonSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SaveGroupResult:
    | ( GroupSavedRow & { __typename: 'GroupSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SaveHolidayResult:
    | ( HolidaySavedRow & { __typename: 'HolidaySaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  RemoveHolidayResult:
    | ( Contract.HolidayRemoved & { __typename: 'HolidayRemoved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  AddItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  EditItemResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
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
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  AnswerProposalResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  ReleaseProgrammeResult:
    | ( ProgrammeReleasedRow & { __typename: 'ProgrammeReleased' } )
    | ( ItemsWaitingRow & { __typename: 'ItemsWaiting' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( StaleOfficeRow & { __typename: 'StaleOffice' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( ItemsWaitingRow & { __typename: 'ItemsWaiting' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Contract.Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Contract.Scalars['Date']['output']>;
  LocalTime: ResolverTypeWrapper<Contract.Scalars['LocalTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  String: ResolverTypeWrapper<Contract.Scalars['String']['output']>;
  InvalidInput: ResolverTypeWrapper<Contract.InvalidInput>;
  NotAllowed: ResolverTypeWrapper<Contract.NotAllowed>;
  NotFound: ResolverTypeWrapper<Contract.NotFound>;
  PageInfo: ResolverTypeWrapper<Contract.PageInfo>;
  Boolean: ResolverTypeWrapper<Contract.Scalars['Boolean']['output']>;
  Clock: ResolverTypeWrapper<Contract.Clock>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Contract.Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Contract.Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Contract.Role;
  Language: Contract.Language;
  Grant: ResolverTypeWrapper<GrantRow>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  ApiTokenConnection: ResolverTypeWrapper<Omit<Contract.ApiTokenConnection, 'nodes'> & { nodes: Array<ResolversTypes['ApiToken']> }>;
  Account: ResolverTypeWrapper<AccountRow>;
  AccountConnection: ResolverTypeWrapper<Omit<Contract.AccountConnection, 'nodes'> & { nodes: Array<ResolversTypes['Account']> }>;
  Office: ResolverTypeWrapper<OfficeRow>;
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
  Room: ResolverTypeWrapper<RoomRow>;
  RoomConnection: ResolverTypeWrapper<Omit<Contract.RoomConnection, 'nodes'> & { nodes: Array<ResolversTypes['Room']> }>;
  SaveRoomInput: Contract.SaveRoomInput;
  RoomSaved: ResolverTypeWrapper<RoomSavedRow>;
  SaveRoomResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRoomResult']>;
  BookingState: Contract.BookingState;
  Resource: ResolverTypeWrapper<ResourceRow>;
  Booking: ResolverTypeWrapper<BookingRow>;
  SlotTaken: ResolverTypeWrapper<SlotTakenRow>;
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
  ProgrammeItem: ResolverTypeWrapper<ProgrammeItemRow>;
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
  ImportPreview: ResolverTypeWrapper<ImportPreviewRow>;
  ImportWeek: ResolverTypeWrapper<Contract.ImportWeek>;
  ImportNeed: Contract.ImportNeed;
  ImportEntryConnection: ResolverTypeWrapper<Omit<Contract.ImportEntryConnection, 'nodes'> & { nodes: Array<ResolversTypes['ImportEntry']> }>;
  ImportDifference: Contract.ImportDifference;
  ImportEntry: ResolverTypeWrapper<ImportEntryRow>;
  FieldConfidence: ResolverTypeWrapper<Contract.FieldConfidence>;
  Float: ResolverTypeWrapper<Contract.Scalars['Float']['output']>;
  UnknownKind: Contract.UnknownKind;
  ImportUnknown: ResolverTypeWrapper<ImportUnknownRow>;
  ImportLeftover: ResolverTypeWrapper<Contract.ImportLeftover>;
  ResolutionKind: Contract.ResolutionKind;
  ResolutionInput: Contract.ResolutionInput;
  ImportEntryInput: Contract.ImportEntryInput;
  IfAbsent: Contract.IfAbsent;
  AcceptImportInput: Contract.AcceptImportInput;
  ImportAccepted: ResolverTypeWrapper<ImportAcceptedRow>;
  AcceptImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptImportResult']>;
  HalfDay: Contract.HalfDay;
  HalfDayHours: ResolverTypeWrapper<Contract.HalfDayHours>;
  PaperSettings: ResolverTypeWrapper<Contract.PaperSettings>;
  OfficeSettings: ResolverTypeWrapper<OfficeSettingsRow>;
  OfficeConnection: ResolverTypeWrapper<Omit<Contract.OfficeConnection, 'nodes'> & { nodes: Array<ResolversTypes['Office']> }>;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitConnection: ResolverTypeWrapper<Omit<Contract.UnitConnection, 'nodes'> & { nodes: Array<ResolversTypes['Unit']> }>;
  Post: ResolverTypeWrapper<PostRow>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Omit<Contract.PersonConnection, 'nodes'> & { nodes: Array<ResolversTypes['Person']> }>;
  Group: ResolverTypeWrapper<GroupRow>;
  GroupConnection: ResolverTypeWrapper<Omit<Contract.GroupConnection, 'nodes'> & { nodes: Array<ResolversTypes['Group']> }>;
  HolidayKind: Contract.HolidayKind;
  Holiday: ResolverTypeWrapper<HolidayRow>;
  HolidayConnection: ResolverTypeWrapper<Omit<Contract.HolidayConnection, 'nodes'> & { nodes: Array<ResolversTypes['Holiday']> }>;
  HalfDayHoursInput: Contract.HalfDayHoursInput;
  PaperSettingsInput: Contract.PaperSettingsInput;
  SaveOfficeInput: Contract.SaveOfficeInput;
  StaleOffice: ResolverTypeWrapper<StaleOfficeRow>;
  OfficeSaved: ResolverTypeWrapper<OfficeSavedRow>;
  SaveOfficeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveOfficeResult']>;
  OpenOfficeInput: Contract.OpenOfficeInput;
  OfficeOpened: ResolverTypeWrapper<OfficeOpenedRow>;
  OpenOfficeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenOfficeResult']>;
  SaveUnitInput: Contract.SaveUnitInput;
  UnitSaved: ResolverTypeWrapper<UnitSavedRow>;
  SaveUnitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveUnitResult']>;
  PostInput: Contract.PostInput;
  SavePersonInput: Contract.SavePersonInput;
  PersonSaved: ResolverTypeWrapper<PersonSavedRow>;
  SavePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePersonResult']>;
  SaveGroupInput: Contract.SaveGroupInput;
  GroupSaved: ResolverTypeWrapper<GroupSavedRow>;
  SaveGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveGroupResult']>;
  SaveHolidayInput: Contract.SaveHolidayInput;
  HolidaySaved: ResolverTypeWrapper<HolidaySavedRow>;
  SaveHolidayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveHolidayResult']>;
  RemoveHolidayInput: Contract.RemoveHolidayInput;
  HolidayRemoved: ResolverTypeWrapper<Contract.HolidayRemoved>;
  RemoveHolidayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveHolidayResult']>;
  ProgrammeDay: ResolverTypeWrapper<Contract.ProgrammeDay>;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  TextScope: Contract.TextScope;
  ItemConnection: ResolverTypeWrapper<Omit<Contract.ItemConnection, 'nodes'> & { nodes: Array<ResolversTypes['ProgrammeItem']> }>;
  ItemStage: Contract.ItemStage;
  PendingChange: ResolverTypeWrapper<Contract.PendingChange>;
  ClashKind: Contract.ClashKind;
  Severity: Contract.Severity;
  Clash: ResolverTypeWrapper<Contract.Clash>;
  Availability: ResolverTypeWrapper<Omit<Contract.Availability, 'rooms' | 'leaders'> & { rooms: Array<ResolversTypes['RoomAvailability']>, leaders: Array<ResolversTypes['LeaderAvailability']> }>;
  RoomAvailability: ResolverTypeWrapper<Omit<Contract.RoomAvailability, 'room'> & { room: ResolversTypes['Room'] }>;
  LeaderAvailability: ResolverTypeWrapper<Omit<Contract.LeaderAvailability, 'person'> & { person: ResolversTypes['Person'] }>;
  LineReading: ResolverTypeWrapper<LineReadingRow>;
  PartyReading: ResolverTypeWrapper<PartyReadingRow>;
  AddItemInput: Contract.AddItemInput;
  ItemSaved: ResolverTypeWrapper<ItemSavedRow>;
  StaleItem: ResolverTypeWrapper<StaleItemRow>;
  ItemLocked: ResolverTypeWrapper<Contract.ItemLocked>;
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
  ReleaseProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseProgrammeResult']>;
  ChangeKind: Contract.ChangeKind;
  ItemField: Contract.ItemField;
  FieldChange: ResolverTypeWrapper<Contract.FieldChange>;
  ReleaseChange: ResolverTypeWrapper<ReleaseChangeRow>;
  ReleaseReason: Contract.ReleaseReason;
  Release: ResolverTypeWrapper<ReleaseRow>;
  ReleaseConnection: ResolverTypeWrapper<Omit<Contract.ReleaseConnection, 'nodes'> & { nodes: Array<ResolversTypes['Release']> }>;
  ReleasedLine: ResolverTypeWrapper<ReleasedLineRow>;
  DemoTile: ResolverTypeWrapper<Contract.DemoTile>;
  Demo: ResolverTypeWrapper<DemoRow>;
  Installation: ResolverTypeWrapper<Omit<Contract.Installation, 'demo'> & { demo?: Contract.Maybe<ResolversTypes['Demo']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Contract.Scalars['DateTime']['output'];
  Date: Contract.Scalars['Date']['output'];
  LocalTime: Contract.Scalars['LocalTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  String: Contract.Scalars['String']['output'];
  InvalidInput: Contract.InvalidInput;
  NotAllowed: Contract.NotAllowed;
  NotFound: Contract.NotFound;
  PageInfo: Contract.PageInfo;
  Boolean: Contract.Scalars['Boolean']['output'];
  Clock: Contract.Clock;
  Query: Record<PropertyKey, never>;
  ID: Contract.Scalars['ID']['output'];
  Int: Contract.Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Grant: GrantRow;
  Viewer: ViewerRow;
  ApiToken: ApiTokenRow;
  ApiTokenConnection: Omit<Contract.ApiTokenConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ApiToken']> };
  Account: AccountRow;
  AccountConnection: Omit<Contract.AccountConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Account']> };
  Office: OfficeRow;
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
  Room: RoomRow;
  RoomConnection: Omit<Contract.RoomConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Room']> };
  SaveRoomInput: Contract.SaveRoomInput;
  RoomSaved: RoomSavedRow;
  SaveRoomResult: ResolversUnionTypes<ResolversParentTypes>['SaveRoomResult'];
  Resource: ResourceRow;
  Booking: BookingRow;
  SlotTaken: SlotTakenRow;
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
  ProgrammeItem: ProgrammeItemRow;
  Feed: FeedRow;
  FeedEvent: Contract.FeedEvent;
  FeedConnection: Omit<Contract.FeedConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Feed']> };
  IssueFeedInput: Contract.IssueFeedInput;
  FeedIssued: FeedIssuedRow;
  IssueFeedResult: ResolversUnionTypes<ResolversParentTypes>['IssueFeedResult'];
  RevokeFeedInput: Contract.RevokeFeedInput;
  FeedRevoked: Contract.FeedRevoked;
  RevokeFeedResult: ResolversUnionTypes<ResolversParentTypes>['RevokeFeedResult'];
  EnteredTime: Contract.EnteredTime;
  EffectivePeriod: Contract.EffectivePeriod;
  Party: PartyRow;
  SourceDocument: Contract.SourceDocument;
  Place: PlaceRow;
  TimeInput: Contract.TimeInput;
  PlaceInput: Contract.PlaceInput;
  PartyInput: Contract.PartyInput;
  ItemFieldsInput: Contract.ItemFieldsInput;
  ImportPreview: ImportPreviewRow;
  ImportWeek: Contract.ImportWeek;
  ImportEntryConnection: Omit<Contract.ImportEntryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ImportEntry']> };
  ImportEntry: ImportEntryRow;
  FieldConfidence: Contract.FieldConfidence;
  Float: Contract.Scalars['Float']['output'];
  ImportUnknown: ImportUnknownRow;
  ImportLeftover: Contract.ImportLeftover;
  ResolutionInput: Contract.ResolutionInput;
  ImportEntryInput: Contract.ImportEntryInput;
  AcceptImportInput: Contract.AcceptImportInput;
  ImportAccepted: ImportAcceptedRow;
  AcceptImportResult: ResolversUnionTypes<ResolversParentTypes>['AcceptImportResult'];
  HalfDayHours: Contract.HalfDayHours;
  PaperSettings: Contract.PaperSettings;
  OfficeSettings: OfficeSettingsRow;
  OfficeConnection: Omit<Contract.OfficeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Office']> };
  Unit: UnitRow;
  UnitConnection: Omit<Contract.UnitConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Unit']> };
  Post: PostRow;
  Person: PersonRow;
  PersonConnection: Omit<Contract.PersonConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Person']> };
  Group: GroupRow;
  GroupConnection: Omit<Contract.GroupConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Group']> };
  Holiday: HolidayRow;
  HolidayConnection: Omit<Contract.HolidayConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Holiday']> };
  HalfDayHoursInput: Contract.HalfDayHoursInput;
  PaperSettingsInput: Contract.PaperSettingsInput;
  SaveOfficeInput: Contract.SaveOfficeInput;
  StaleOffice: StaleOfficeRow;
  OfficeSaved: OfficeSavedRow;
  SaveOfficeResult: ResolversUnionTypes<ResolversParentTypes>['SaveOfficeResult'];
  OpenOfficeInput: Contract.OpenOfficeInput;
  OfficeOpened: OfficeOpenedRow;
  OpenOfficeResult: ResolversUnionTypes<ResolversParentTypes>['OpenOfficeResult'];
  SaveUnitInput: Contract.SaveUnitInput;
  UnitSaved: UnitSavedRow;
  SaveUnitResult: ResolversUnionTypes<ResolversParentTypes>['SaveUnitResult'];
  PostInput: Contract.PostInput;
  SavePersonInput: Contract.SavePersonInput;
  PersonSaved: PersonSavedRow;
  SavePersonResult: ResolversUnionTypes<ResolversParentTypes>['SavePersonResult'];
  SaveGroupInput: Contract.SaveGroupInput;
  GroupSaved: GroupSavedRow;
  SaveGroupResult: ResolversUnionTypes<ResolversParentTypes>['SaveGroupResult'];
  SaveHolidayInput: Contract.SaveHolidayInput;
  HolidaySaved: HolidaySavedRow;
  SaveHolidayResult: ResolversUnionTypes<ResolversParentTypes>['SaveHolidayResult'];
  RemoveHolidayInput: Contract.RemoveHolidayInput;
  HolidayRemoved: Contract.HolidayRemoved;
  RemoveHolidayResult: ResolversUnionTypes<ResolversParentTypes>['RemoveHolidayResult'];
  ProgrammeDay: Contract.ProgrammeDay;
  Programme: ProgrammeRow;
  ItemConnection: Omit<Contract.ItemConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ProgrammeItem']> };
  PendingChange: Contract.PendingChange;
  Clash: Contract.Clash;
  Availability: Omit<Contract.Availability, 'rooms' | 'leaders'> & { rooms: Array<ResolversParentTypes['RoomAvailability']>, leaders: Array<ResolversParentTypes['LeaderAvailability']> };
  RoomAvailability: Omit<Contract.RoomAvailability, 'room'> & { room: ResolversParentTypes['Room'] };
  LeaderAvailability: Omit<Contract.LeaderAvailability, 'person'> & { person: ResolversParentTypes['Person'] };
  LineReading: LineReadingRow;
  PartyReading: PartyReadingRow;
  AddItemInput: Contract.AddItemInput;
  ItemSaved: ItemSavedRow;
  StaleItem: StaleItemRow;
  ItemLocked: Contract.ItemLocked;
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
  ReleaseProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseProgrammeResult'];
  FieldChange: Contract.FieldChange;
  ReleaseChange: ReleaseChangeRow;
  Release: ReleaseRow;
  ReleaseConnection: Omit<Contract.ReleaseConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Release']> };
  ReleasedLine: ReleasedLineRow;
  DemoTile: Contract.DemoTile;
  Demo: DemoRow;
  Installation: Omit<Contract.Installation, 'demo'> & { demo?: Contract.Maybe<ResolversParentTypes['Demo']> };
};

export type SecretDirectiveArgs = { };

export type SecretDirectiveResolver<Result, Parent, ContextType = Context, Args = SecretDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SlotTaken' | 'StaleOffice' | 'StaleItem' | 'ItemLocked' | 'ItemsWaiting', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  viewer?: Resolver<Contract.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  import?: Resolver<Contract.Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType, RequireFields<Contract.QueryImportArgs, 'id'>>;
  office?: Resolver<Contract.Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<Contract.QueryOfficeArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<Contract.QueryOfficesArgs, 'first'>>;
  item?: Resolver<Contract.Maybe<ResolversTypes['ProgrammeItem']>, ParentType, ContextType, RequireFields<Contract.QueryItemArgs, 'id'>>;
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issueApiToken?: Resolver<ResolversTypes['IssueApiTokenResult'], ParentType, ContextType, RequireFields<Contract.MutationIssueApiTokenArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenResult'], ParentType, ContextType, RequireFields<Contract.MutationRevokeApiTokenArgs, 'input'>>;
  chooseLanguage?: Resolver<ResolversTypes['ChooseLanguageResult'], ParentType, ContextType, RequireFields<Contract.MutationChooseLanguageArgs, 'input'>>;
  openAccount?: Resolver<ResolversTypes['OpenAccountResult'], ParentType, ContextType, RequireFields<Contract.MutationOpenAccountArgs, 'input'>>;
  reissueLink?: Resolver<ResolversTypes['ReissueLinkResult'], ParentType, ContextType, RequireFields<Contract.MutationReissueLinkArgs, 'input'>>;
  closeAccount?: Resolver<ResolversTypes['CloseAccountResult'], ParentType, ContextType, RequireFields<Contract.MutationCloseAccountArgs, 'input'>>;
  grantRoles?: Resolver<ResolversTypes['GrantRolesResult'], ParentType, ContextType, RequireFields<Contract.MutationGrantRolesArgs, 'input'>>;
  saveRoom?: Resolver<ResolversTypes['SaveRoomResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveRoomArgs, 'input'>>;
  moveItem?: Resolver<ResolversTypes['MoveItemResult'], ParentType, ContextType, RequireFields<Contract.MutationMoveItemArgs, 'input'>>;
  postponeItem?: Resolver<ResolversTypes['PostponeItemResult'], ParentType, ContextType, RequireFields<Contract.MutationPostponeItemArgs, 'input'>>;
  cancelItem?: Resolver<ResolversTypes['CancelItemResult'], ParentType, ContextType, RequireFields<Contract.MutationCancelItemArgs, 'input'>>;
  restoreItem?: Resolver<ResolversTypes['RestoreItemResult'], ParentType, ContextType, RequireFields<Contract.MutationRestoreItemArgs, 'input'>>;
  issueFeed?: Resolver<ResolversTypes['IssueFeedResult'], ParentType, ContextType, RequireFields<Contract.MutationIssueFeedArgs, 'input'>>;
  revokeFeed?: Resolver<ResolversTypes['RevokeFeedResult'], ParentType, ContextType, RequireFields<Contract.MutationRevokeFeedArgs, 'input'>>;
  acceptImport?: Resolver<ResolversTypes['AcceptImportResult'], ParentType, ContextType, RequireFields<Contract.MutationAcceptImportArgs, 'input'>>;
  saveOffice?: Resolver<ResolversTypes['SaveOfficeResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveOfficeArgs, 'input'>>;
  openOffice?: Resolver<ResolversTypes['OpenOfficeResult'], ParentType, ContextType, RequireFields<Contract.MutationOpenOfficeArgs, 'input'>>;
  saveUnit?: Resolver<ResolversTypes['SaveUnitResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveUnitArgs, 'input'>>;
  savePerson?: Resolver<ResolversTypes['SavePersonResult'], ParentType, ContextType, RequireFields<Contract.MutationSavePersonArgs, 'input'>>;
  saveGroup?: Resolver<ResolversTypes['SaveGroupResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveGroupArgs, 'input'>>;
  saveHoliday?: Resolver<ResolversTypes['SaveHolidayResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveHolidayArgs, 'input'>>;
  removeHoliday?: Resolver<ResolversTypes['RemoveHolidayResult'], ParentType, ContextType, RequireFields<Contract.MutationRemoveHolidayArgs, 'input'>>;
  addItem?: Resolver<ResolversTypes['AddItemResult'], ParentType, ContextType, RequireFields<Contract.MutationAddItemArgs, 'input'>>;
  editItem?: Resolver<ResolversTypes['EditItemResult'], ParentType, ContextType, RequireFields<Contract.MutationEditItemArgs, 'input'>>;
  withdrawItem?: Resolver<ResolversTypes['WithdrawItemResult'], ParentType, ContextType, RequireFields<Contract.MutationWithdrawItemArgs, 'input'>>;
  undoEdit?: Resolver<ResolversTypes['UndoEditResult'], ParentType, ContextType, RequireFields<Contract.MutationUndoEditArgs, 'input'>>;
  discardChanges?: Resolver<ResolversTypes['DiscardChangesResult'], ParentType, ContextType, RequireFields<Contract.MutationDiscardChangesArgs, 'input'>>;
  answerProposal?: Resolver<ResolversTypes['AnswerProposalResult'], ParentType, ContextType, RequireFields<Contract.MutationAnswerProposalArgs, 'input'>>;
  releaseProgramme?: Resolver<ResolversTypes['ReleaseProgrammeResult'], ParentType, ContextType, RequireFields<Contract.MutationReleaseProgrammeArgs, 'input'>>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  apiTokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, RequireFields<Contract.ViewerApiTokensArgs, 'first'>>;
};

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  maySetUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayAdminister?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<Contract.OfficeAccountsArgs, 'first'>>;
  rooms?: Resolver<ResolversTypes['RoomConnection'], ParentType, ContextType, RequireFields<Contract.OfficeRoomsArgs, 'first' | 'includeRetired'>>;
  feeds?: Resolver<ResolversTypes['FeedConnection'], ParentType, ContextType, RequireFields<Contract.OfficeFeedsArgs, 'first'>>;
  mayImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readLine?: Resolver<Contract.Maybe<ResolversTypes['LineReading']>, ParentType, ContextType, RequireFields<Contract.OfficeReadLineArgs, 'text' | 'year' | 'week'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Contract.Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['OfficeSettings'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<Contract.OfficeUnitsArgs, 'first' | 'includeRetired'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<Contract.OfficePersonsArgs, 'first' | 'includeRetired'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<Contract.OfficeGroupsArgs, 'first' | 'includeRetired'>>;
  holidays?: Resolver<ResolversTypes['HolidayConnection'], ParentType, ContextType, RequireFields<Contract.OfficeHolidaysArgs, 'first'>>;
  mayAddItems?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programme?: Resolver<Contract.Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<Contract.OfficeProgrammeArgs, 'year' | 'week'>>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType, RequireFields<Contract.OfficeAvailabilityArgs, 'time'>>;
};

export type ApiTokenIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenIssued'] = ResolversParentTypes['ApiTokenIssued']> = {
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  secret?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueApiTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueApiTokenResult'] = ResolversParentTypes['IssueApiTokenResult']> = {
  __resolveType: TypeResolveFn<'ApiTokenIssued' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type ApiTokenRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenRevoked'] = ResolversParentTypes['ApiTokenRevoked']> = {
  tokenId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiTokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiTokenResult'] = ResolversParentTypes['RevokeApiTokenResult']> = {
  __resolveType: TypeResolveFn<'ApiTokenRevoked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type LanguageChosenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageChosen'] = ResolversParentTypes['LanguageChosen']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseLanguageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseLanguageResult'] = ResolversParentTypes['ChooseLanguageResult']> = {
  __resolveType: TypeResolveFn<'LanguageChosen' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type AccountOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountOpened'] = ResolversParentTypes['AccountOpened']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  link?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAccountResult'] = ResolversParentTypes['OpenAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountOpened' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type AccountClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountClosed'] = ResolversParentTypes['AccountClosed']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAccountResult'] = ResolversParentTypes['CloseAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountClosed' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type LinkReissuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkReissued'] = ResolversParentTypes['LinkReissued']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  link?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReissueLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueLinkResult'] = ResolversParentTypes['ReissueLinkResult']> = {
  __resolveType: TypeResolveFn<'LinkReissued' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type RolesGrantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolesGranted'] = ResolversParentTypes['RolesGranted']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantRolesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolesResult'] = ResolversParentTypes['GrantRolesResult']> = {
  __resolveType: TypeResolveFn<'RolesGranted' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoomConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomConnection'] = ResolversParentTypes['RoomConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoomSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomSaved'] = ResolversParentTypes['RoomSaved']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveRoomResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveRoomResult'] = ResolversParentTypes['SaveRoomResult']> = {
  __resolveType: TypeResolveFn<'RoomSaved' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

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
};

export type MoveItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveItemResult'] = ResolversParentTypes['MoveItemResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'SlotTaken' | 'StaleItem' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type PostponeItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostponeItemResult'] = ResolversParentTypes['PostponeItemResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'StaleItem' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type CancelItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelItemResult'] = ResolversParentTypes['CancelItemResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'StaleItem' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type RestoreItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreItemResult'] = ResolversParentTypes['RestoreItemResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'SlotTaken' | 'StaleItem' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type DependentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependents'] = ResolversParentTypes['Dependents']> = {
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  from?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
};

export type MovePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovePreview'] = ResolversParentTypes['MovePreview']> = {
  dependents?: Resolver<ResolversTypes['Dependents'], ParentType, ContextType>;
  slotTaken?: Resolver<Contract.Maybe<ResolversTypes['SlotTaken']>, ParentType, ContextType>;
};

export type ProgrammeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeItem'] = ResolversParentTypes['ProgrammeItem']> = {
  dependents?: Resolver<ResolversTypes['Dependents'], ParentType, ContextType>;
  movePreview?: Resolver<Contract.Maybe<ResolversTypes['MovePreview']>, ParentType, ContextType, RequireFields<Contract.ProgrammeItemMovePreviewArgs, 'day'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sight?: Resolver<ResolversTypes['Sight'], ParentType, ContextType>;
  title?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Contract.Maybe<ResolversTypes['EnteredTime']>, ParentType, ContextType>;
  timeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  halfDay?: Resolver<ResolversTypes['HalfDay'], ParentType, ContextType>;
  isAllDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
};

export type FeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['FeedScope'], ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  upcoming?: Resolver<Array<ResolversTypes['FeedEvent']>, ParentType, ContextType, RequireFields<Contract.FeedUpcomingArgs, 'first'>>;
};

export type FeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedConnection'] = ResolversParentTypes['FeedConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Feed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedIssued'] = ResolversParentTypes['FeedIssued']> = {
  feed?: Resolver<ResolversTypes['Feed'], ParentType, ContextType>;
  url?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueFeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueFeedResult'] = ResolversParentTypes['IssueFeedResult']> = {
  __resolveType: TypeResolveFn<'FeedIssued' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type FeedRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedRevoked'] = ResolversParentTypes['FeedRevoked']> = {
  feedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeFeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeFeedResult'] = ResolversParentTypes['RevokeFeedResult']> = {
  __resolveType: TypeResolveFn<'FeedRevoked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type EnteredTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnteredTime'] = ResolversParentTypes['EnteredTime']> = {
  kind?: Resolver<ResolversTypes['TimeKind'], ParentType, ContextType>;
  startsOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  halfDay?: Resolver<Contract.Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  startTime?: Resolver<Contract.Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  endTime?: Resolver<Contract.Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  words?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EffectivePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectivePeriod'] = ResolversParentTypes['EffectivePeriod']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isEndAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  group?: Resolver<Contract.Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  behalfOf?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlaceState'], ParentType, ContextType>;
  shortenedTo?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  week?: Resolver<Contract.Maybe<ResolversTypes['ImportWeek']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['ImportNeed']>, ParentType, ContextType>;
  adjustment?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['ImportEntryConnection'], ParentType, ContextType, RequireFields<Contract.ImportPreviewEntriesArgs, 'first'>>;
  absent?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  unknowns?: Resolver<Array<ResolversTypes['ImportUnknown']>, ParentType, ContextType>;
  leftovers?: Resolver<Array<ResolversTypes['ImportLeftover']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImportWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportWeek'] = ResolversParentTypes['ImportWeek']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ImportEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEntryConnection'] = ResolversParentTypes['ImportEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEntry'] = ResolversParentTypes['ImportEntry']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['EnteredTime'], ParentType, ContextType>;
  timeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['PartyReading']>, ParentType, ContextType>;
  place?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  gatheringPoint?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  confidence?: Resolver<Array<ResolversTypes['FieldConfidence']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['ImportDifference'], ParentType, ContextType>;
  item?: Resolver<Contract.Maybe<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type FieldConfidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldConfidence'] = ResolversParentTypes['FieldConfidence']> = {
  field?: Resolver<ResolversTypes['ItemField'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImportUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUnknown'] = ResolversParentTypes['ImportUnknown']> = {
  kind?: Resolver<ResolversTypes['UnknownKind'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestion?: Resolver<ResolversTypes['ResolutionKind'], ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  rooms?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportLeftoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLeftover'] = ResolversParentTypes['ImportLeftover']> = {
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAccepted'] = ResolversParentTypes['ImportAccepted']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptImportResult'] = ResolversParentTypes['AcceptImportResult']> = {
  __resolveType: TypeResolveFn<'ImportAccepted' | 'ItemLocked' | 'StaleItem' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type HalfDayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HalfDayHours'] = ResolversParentTypes['HalfDayHours']> = {
  halfDay?: Resolver<ResolversTypes['HalfDay'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type PaperSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperSettings'] = ResolversParentTypes['PaperSettings']> = {
  superiorBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuingBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyHeader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signerAuthority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSettings'] = ResolversParentTypes['OfficeSettings']> = {
  defaultMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfDays?: Resolver<Array<ResolversTypes['HalfDayHours']>, ParentType, ContextType>;
  printedDays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  feedPastMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedFutureMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['PaperSettings'], ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  precedence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLeader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, Partial<Contract.GroupMembersArgs>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HolidayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayConnection'] = ResolversParentTypes['HolidayConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StaleOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleOffice'] = ResolversParentTypes['StaleOffice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSaved'] = ResolversParentTypes['OfficeSaved']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveOfficeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOfficeResult'] = ResolversParentTypes['SaveOfficeResult']> = {
  __resolveType: TypeResolveFn<'OfficeSaved' | 'StaleOffice' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type OfficeOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeOpened'] = ResolversParentTypes['OfficeOpened']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenOfficeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenOfficeResult'] = ResolversParentTypes['OpenOfficeResult']> = {
  __resolveType: TypeResolveFn<'OfficeOpened' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type UnitSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitSaved'] = ResolversParentTypes['UnitSaved']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveUnitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveUnitResult'] = ResolversParentTypes['SaveUnitResult']> = {
  __resolveType: TypeResolveFn<'UnitSaved' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type PersonSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSaved'] = ResolversParentTypes['PersonSaved']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePersonResult'] = ResolversParentTypes['SavePersonResult']> = {
  __resolveType: TypeResolveFn<'PersonSaved' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type GroupSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSaved'] = ResolversParentTypes['GroupSaved']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveGroupResult'] = ResolversParentTypes['SaveGroupResult']> = {
  __resolveType: TypeResolveFn<'GroupSaved' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type HolidaySavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidaySaved'] = ResolversParentTypes['HolidaySaved']> = {
  holiday?: Resolver<ResolversTypes['Holiday'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveHolidayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveHolidayResult'] = ResolversParentTypes['SaveHolidayResult']> = {
  __resolveType: TypeResolveFn<'HolidaySaved' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type HolidayRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayRemoved'] = ResolversParentTypes['HolidayRemoved']> = {
  holidayId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveHolidayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveHolidayResult'] = ResolversParentTypes['RemoveHolidayResult']> = {
  __resolveType: TypeResolveFn<'HolidayRemoved' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type ProgrammeDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeDay'] = ResolversParentTypes['ProgrammeDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWorking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holiday?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPrinted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

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
  mayAnswerProposals?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRelease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ItemConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeItemsArgs, 'first'>>;
  latestRelease?: Resolver<Contract.Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  release?: Resolver<Contract.Maybe<ResolversTypes['Release']>, ParentType, ContextType, RequireFields<Contract.ProgrammeReleaseArgs, 'number'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<Contract.ProgrammeReleasesArgs, 'first'>>;
  continuing?: Resolver<Array<ResolversTypes['ReleasedLine']>, ParentType, ContextType>;
  pendingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Contract.ProgrammeTextArgs, 'scope' | 'language' | 'draft'>>;
};

export type ItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PendingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingChange'] = ResolversParentTypes['PendingChange']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastEditId?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isWaiting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClashResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clash'] = ResolversParentTypes['Clash']> = {
  kind?: Resolver<ResolversTypes['ClashKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  otherId?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  otherTitle?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherDay?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  otherTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  rooms?: Resolver<Array<ResolversTypes['RoomAvailability']>, ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['LeaderAvailability']>, ParentType, ContextType>;
};

export type RoomAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomAvailability'] = ResolversParentTypes['RoomAvailability']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  isFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LeaderAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderAvailability'] = ResolversParentTypes['LeaderAvailability']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  isFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineReading'] = ResolversParentTypes['LineReading']> = {
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['EnteredTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['PartyReading']>, ParentType, ContextType>;
  place?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReading'] = ResolversParentTypes['PartyReading']> = {
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  group?: Resolver<Contract.Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
};

export type ItemSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSaved'] = ResolversParentTypes['ItemSaved']> = {
  item?: Resolver<ResolversTypes['ProgrammeItem'], ParentType, ContextType>;
  editId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleItem'] = ResolversParentTypes['StaleItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ProgrammeItem'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemLockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemLocked'] = ResolversParentTypes['ItemLocked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddItemResult'] = ResolversParentTypes['AddItemResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'SlotTaken' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type EditItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditItemResult'] = ResolversParentTypes['EditItemResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'SlotTaken' | 'StaleItem' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type ItemWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemWithdrawn'] = ResolversParentTypes['ItemWithdrawn']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  editId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawItemResult'] = ResolversParentTypes['WithdrawItemResult']> = {
  __resolveType: TypeResolveFn<'ItemWithdrawn' | 'StaleItem' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type UndoEditResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoEditResult'] = ResolversParentTypes['UndoEditResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'ItemWithdrawn' | 'SlotTaken' | 'StaleItem' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type DiscardChangesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardChangesResult'] = ResolversParentTypes['DiscardChangesResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'ItemWithdrawn' | 'SlotTaken' | 'StaleItem' | 'ItemLocked' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type AnswerProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerProposalResult'] = ResolversParentTypes['AnswerProposalResult']> = {
  __resolveType: TypeResolveFn<'ItemSaved' | 'SlotTaken' | 'StaleItem' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type ProgrammeReleasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeReleased'] = ResolversParentTypes['ProgrammeReleased']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemsWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemsWaiting'] = ResolversParentTypes['ItemsWaiting']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseProgrammeResult'] = ResolversParentTypes['ReleaseProgrammeResult']> = {
  __resolveType: TypeResolveFn<'ProgrammeReleased' | 'ItemsWaiting' | 'StaleItem' | 'InvalidInput' | 'NotFound' | 'NotAllowed', ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['ItemField'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseChange'] = ResolversParentTypes['ReleaseChange']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  title?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayBefore?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  isRecordedAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasonKind?: Resolver<ResolversTypes['ReleaseReason'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRecordedAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ReleaseChange']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReleasedLine']>, ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReleasedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasedLine'] = ResolversParentTypes['ReleasedLine']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sight?: Resolver<ResolversTypes['Sight'], ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  halfDay?: Resolver<Contract.Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  isAllDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chairs?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attends?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invited?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gatheringPoint?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prepares?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  movedTo?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  change?: Resolver<Contract.Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  changedFields?: Resolver<Array<ResolversTypes['ItemField']>, ParentType, ContextType>;
};

export type DemoTileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoTile'] = ResolversParentTypes['DemoTile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DemoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demo'] = ResolversParentTypes['Demo']> = {
  tiles?: Resolver<Array<ResolversTypes['DemoTile']>, ParentType, ContextType>;
  officeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  feedUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feed?: Resolver<Contract.Maybe<ResolversTypes['Feed']>, ParentType, ContextType>;
};

export type InstallationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation']> = {
  needsSetUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demo?: Resolver<Contract.Maybe<ResolversTypes['Demo']>, ParentType, ContextType>;
  publicUrl?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  ApiTokenIssued?: ApiTokenIssuedResolvers<ContextType>;
  IssueApiTokenResult?: IssueApiTokenResultResolvers<ContextType>;
  ApiTokenRevoked?: ApiTokenRevokedResolvers<ContextType>;
  RevokeApiTokenResult?: RevokeApiTokenResultResolvers<ContextType>;
  LanguageChosen?: LanguageChosenResolvers<ContextType>;
  ChooseLanguageResult?: ChooseLanguageResultResolvers<ContextType>;
  AccountOpened?: AccountOpenedResolvers<ContextType>;
  OpenAccountResult?: OpenAccountResultResolvers<ContextType>;
  AccountClosed?: AccountClosedResolvers<ContextType>;
  CloseAccountResult?: CloseAccountResultResolvers<ContextType>;
  LinkReissued?: LinkReissuedResolvers<ContextType>;
  ReissueLinkResult?: ReissueLinkResultResolvers<ContextType>;
  RolesGranted?: RolesGrantedResolvers<ContextType>;
  GrantRolesResult?: GrantRolesResultResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomSaved?: RoomSavedResolvers<ContextType>;
  SaveRoomResult?: SaveRoomResultResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  SlotTaken?: SlotTakenResolvers<ContextType>;
  MoveItemResult?: MoveItemResultResolvers<ContextType>;
  PostponeItemResult?: PostponeItemResultResolvers<ContextType>;
  CancelItemResult?: CancelItemResultResolvers<ContextType>;
  RestoreItemResult?: RestoreItemResultResolvers<ContextType>;
  Dependents?: DependentsResolvers<ContextType>;
  MovePreview?: MovePreviewResolvers<ContextType>;
  ProgrammeItem?: ProgrammeItemResolvers<ContextType>;
  Feed?: FeedResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedConnection?: FeedConnectionResolvers<ContextType>;
  FeedIssued?: FeedIssuedResolvers<ContextType>;
  IssueFeedResult?: IssueFeedResultResolvers<ContextType>;
  FeedRevoked?: FeedRevokedResolvers<ContextType>;
  RevokeFeedResult?: RevokeFeedResultResolvers<ContextType>;
  EnteredTime?: EnteredTimeResolvers<ContextType>;
  EffectivePeriod?: EffectivePeriodResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportWeek?: ImportWeekResolvers<ContextType>;
  ImportEntryConnection?: ImportEntryConnectionResolvers<ContextType>;
  ImportEntry?: ImportEntryResolvers<ContextType>;
  FieldConfidence?: FieldConfidenceResolvers<ContextType>;
  ImportUnknown?: ImportUnknownResolvers<ContextType>;
  ImportLeftover?: ImportLeftoverResolvers<ContextType>;
  ImportAccepted?: ImportAcceptedResolvers<ContextType>;
  AcceptImportResult?: AcceptImportResultResolvers<ContextType>;
  HalfDayHours?: HalfDayHoursResolvers<ContextType>;
  PaperSettings?: PaperSettingsResolvers<ContextType>;
  OfficeSettings?: OfficeSettingsResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayConnection?: HolidayConnectionResolvers<ContextType>;
  StaleOffice?: StaleOfficeResolvers<ContextType>;
  OfficeSaved?: OfficeSavedResolvers<ContextType>;
  SaveOfficeResult?: SaveOfficeResultResolvers<ContextType>;
  OfficeOpened?: OfficeOpenedResolvers<ContextType>;
  OpenOfficeResult?: OpenOfficeResultResolvers<ContextType>;
  UnitSaved?: UnitSavedResolvers<ContextType>;
  SaveUnitResult?: SaveUnitResultResolvers<ContextType>;
  PersonSaved?: PersonSavedResolvers<ContextType>;
  SavePersonResult?: SavePersonResultResolvers<ContextType>;
  GroupSaved?: GroupSavedResolvers<ContextType>;
  SaveGroupResult?: SaveGroupResultResolvers<ContextType>;
  HolidaySaved?: HolidaySavedResolvers<ContextType>;
  SaveHolidayResult?: SaveHolidayResultResolvers<ContextType>;
  HolidayRemoved?: HolidayRemovedResolvers<ContextType>;
  RemoveHolidayResult?: RemoveHolidayResultResolvers<ContextType>;
  ProgrammeDay?: ProgrammeDayResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  PendingChange?: PendingChangeResolvers<ContextType>;
  Clash?: ClashResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  RoomAvailability?: RoomAvailabilityResolvers<ContextType>;
  LeaderAvailability?: LeaderAvailabilityResolvers<ContextType>;
  LineReading?: LineReadingResolvers<ContextType>;
  PartyReading?: PartyReadingResolvers<ContextType>;
  ItemSaved?: ItemSavedResolvers<ContextType>;
  StaleItem?: StaleItemResolvers<ContextType>;
  ItemLocked?: ItemLockedResolvers<ContextType>;
  AddItemResult?: AddItemResultResolvers<ContextType>;
  EditItemResult?: EditItemResultResolvers<ContextType>;
  ItemWithdrawn?: ItemWithdrawnResolvers<ContextType>;
  WithdrawItemResult?: WithdrawItemResultResolvers<ContextType>;
  UndoEditResult?: UndoEditResultResolvers<ContextType>;
  DiscardChangesResult?: DiscardChangesResultResolvers<ContextType>;
  AnswerProposalResult?: AnswerProposalResultResolvers<ContextType>;
  ProgrammeReleased?: ProgrammeReleasedResolvers<ContextType>;
  ItemsWaiting?: ItemsWaitingResolvers<ContextType>;
  ReleaseProgrammeResult?: ReleaseProgrammeResultResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  ReleaseChange?: ReleaseChangeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleasedLine?: ReleasedLineResolvers<ContextType>;
  DemoTile?: DemoTileResolvers<ContextType>;
  Demo?: DemoResolvers<ContextType>;
  Installation?: InstallationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  secret?: SecretDirectiveResolver<any, any, ContextType>;
};
