// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from './context.ts'
import type * as Below from '../access/resolvers.generated.ts'
import type { OfficeSeen as OfficeRow } from '../people/queries.ts'
import type { OfficeSettings as OfficeSettingsRow } from '../../db/schema/people.ts'
import type { UnitRow as UnitRow } from '../../db/schema/people.ts'
import type { PostRow as PostRow } from '../../db/schema/people.ts'
import type { GroupRow as GroupRow } from '../../db/schema/people.ts'
import type { HolidayRow as HolidayRow } from '../../db/schema/people.ts'
import type { PersonSeen as PersonRow } from '../people/queries/labels.ts'
import type { OfficeSavedAnswer as OfficeSavedRow } from '../people/commands/offices.ts'
import type { StaleOfficeAnswer as StaleOfficeRow } from '../people/commands/offices.ts'
import type { OfficeOpenedAnswer as OfficeOpenedRow } from '../people/commands/offices.ts'
import type { UnitSavedAnswer as UnitSavedRow } from '../people/commands/units.ts'
import type { StalePersonAnswer as StalePersonRow } from '../people/commands/persons.ts'
import type { PersonSavedAnswer as PersonSavedRow } from '../people/commands/persons.ts'
import type { LeadersToldAnswer as LeadersToldRow } from '../people/commands/leaders.ts'
import type { GroupSavedAnswer as GroupSavedRow } from '../people/commands/groups.ts'
import type { HolidaySavedAnswer as HolidaySavedRow } from '../people/commands/holidays.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
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
    | ( StalePersonRow & { __typename: 'StalePerson' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  TellLeadersResult:
    | ( LeadersToldRow & { __typename: 'LeadersTold' } )
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
}
export type ResolversTypes = Below.ResolversTypes & {
  HalfDay: Contract.HalfDay;
  HalfDayHours: ResolverTypeWrapper<Contract.HalfDayHours>;
  PaperSettings: ResolverTypeWrapper<Contract.PaperSettings>;
  OfficeSettings: ResolverTypeWrapper<OfficeSettingsRow>;
  Office: ResolverTypeWrapper<OfficeRow>;
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
  StalePerson: ResolverTypeWrapper<StalePersonRow>;
  PersonSaved: ResolverTypeWrapper<PersonSavedRow>;
  SavePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePersonResult']>;
  TellLeadersInput: Contract.TellLeadersInput;
  LeadersTold: ResolverTypeWrapper<LeadersToldRow>;
  TellLeadersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TellLeadersResult']>;
  SaveGroupInput: Contract.SaveGroupInput;
  GroupSaved: ResolverTypeWrapper<GroupSavedRow>;
  SaveGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveGroupResult']>;
  SaveHolidayInput: Contract.SaveHolidayInput;
  HolidaySaved: ResolverTypeWrapper<HolidaySavedRow>;
  SaveHolidayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveHolidayResult']>;
  RemoveHolidayInput: Contract.RemoveHolidayInput;
  HolidayRemoved: ResolverTypeWrapper<Contract.HolidayRemoved>;
  RemoveHolidayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveHolidayResult']>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  HalfDayHours: Contract.HalfDayHours;
  PaperSettings: Contract.PaperSettings;
  OfficeSettings: OfficeSettingsRow;
  Office: OfficeRow;
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
  StalePerson: StalePersonRow;
  PersonSaved: PersonSavedRow;
  SavePersonResult: ResolversUnionTypes<ResolversParentTypes>['SavePersonResult'];
  TellLeadersInput: Contract.TellLeadersInput;
  LeadersTold: LeadersToldRow;
  TellLeadersResult: ResolversUnionTypes<ResolversParentTypes>['TellLeadersResult'];
  SaveGroupInput: Contract.SaveGroupInput;
  GroupSaved: GroupSavedRow;
  SaveGroupResult: ResolversUnionTypes<ResolversParentTypes>['SaveGroupResult'];
  SaveHolidayInput: Contract.SaveHolidayInput;
  HolidaySaved: HolidaySavedRow;
  SaveHolidayResult: ResolversUnionTypes<ResolversParentTypes>['SaveHolidayResult'];
  RemoveHolidayInput: Contract.RemoveHolidayInput;
  HolidayRemoved: Contract.HolidayRemoved;
  RemoveHolidayResult: ResolversUnionTypes<ResolversParentTypes>['RemoveHolidayResult'];
}
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  office?: Resolver<Contract.Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<Contract.QueryOfficeArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<Contract.QueryOfficesArgs, 'first'>>;
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveOffice?: Resolver<ResolversTypes['SaveOfficeResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveOfficeArgs, 'input'>>;
  openOffice?: Resolver<ResolversTypes['OpenOfficeResult'], ParentType, ContextType, RequireFields<Contract.MutationOpenOfficeArgs, 'input'>>;
  saveUnit?: Resolver<ResolversTypes['SaveUnitResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveUnitArgs, 'input'>>;
  savePerson?: Resolver<ResolversTypes['SavePersonResult'], ParentType, ContextType, RequireFields<Contract.MutationSavePersonArgs, 'input'>>;
  tellLeaders?: Resolver<ResolversTypes['TellLeadersResult'], ParentType, ContextType, RequireFields<Contract.MutationTellLeadersArgs, 'input'>>;
  saveGroup?: Resolver<ResolversTypes['SaveGroupResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveGroupArgs, 'input'>>;
  saveHoliday?: Resolver<ResolversTypes['SaveHolidayResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveHolidayArgs, 'input'>>;
  removeHoliday?: Resolver<ResolversTypes['RemoveHolidayResult'], ParentType, ContextType, RequireFields<Contract.MutationRemoveHolidayArgs, 'input'>>;
}
export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
}
export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
}
export type HalfDayHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HalfDayHours'] = ResolversParentTypes['HalfDayHours']> = {
  halfDay?: Resolver<ResolversTypes['HalfDay'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
}
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
}
export type OfficeSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSettings'] = ResolversParentTypes['OfficeSettings']> = {
  defaultMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfDays?: Resolver<Array<ResolversTypes['HalfDayHours']>, ParentType, ContextType>;
  printedDays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  feedPastMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedFutureMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['PaperSettings'], ParentType, ContextType>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
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
  likelyLeaders?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  unitsRegisteredFor?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  maySetUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayAdminister?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<Contract.OfficeAccountsArgs, 'first'>>;
}
export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  precedence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}
export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLeader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}
export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, Partial<Contract.GroupMembersArgs>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HolidayKind'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type HolidayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayConnection'] = ResolversParentTypes['HolidayConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type StaleOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleOffice'] = ResolversParentTypes['StaleOffice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type OfficeSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeSaved'] = ResolversParentTypes['OfficeSaved']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type OfficeOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeOpened'] = ResolversParentTypes['OfficeOpened']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type UnitSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitSaved'] = ResolversParentTypes['UnitSaved']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type StalePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StalePerson'] = ResolversParentTypes['StalePerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type PersonSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSaved'] = ResolversParentTypes['PersonSaved']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type LeadersToldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadersTold'] = ResolversParentTypes['LeadersTold']> = {
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type GroupSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSaved'] = ResolversParentTypes['GroupSaved']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type HolidaySavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidaySaved'] = ResolversParentTypes['HolidaySaved']> = {
  holiday?: Resolver<ResolversTypes['Holiday'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type HolidayRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HolidayRemoved'] = ResolversParentTypes['HolidayRemoved']> = {
  holidayId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Query?: QueryResolvers
  Mutation?: MutationResolvers
  Grant?: GrantResolvers
  Viewer?: ViewerResolvers
  HalfDayHours?: HalfDayHoursResolvers
  PaperSettings?: PaperSettingsResolvers
  OfficeSettings?: OfficeSettingsResolvers
  Office?: OfficeResolvers
  OfficeConnection?: OfficeConnectionResolvers
  Unit?: UnitResolvers
  UnitConnection?: UnitConnectionResolvers
  Post?: PostResolvers
  Person?: PersonResolvers
  PersonConnection?: PersonConnectionResolvers
  Group?: GroupResolvers
  GroupConnection?: GroupConnectionResolvers
  Holiday?: HolidayResolvers
  HolidayConnection?: HolidayConnectionResolvers
  StaleOffice?: StaleOfficeResolvers
  OfficeSaved?: OfficeSavedResolvers
  OfficeOpened?: OfficeOpenedResolvers
  UnitSaved?: UnitSavedResolvers
  StalePerson?: StalePersonResolvers
  PersonSaved?: PersonSavedResolvers
  LeadersTold?: LeadersToldResolvers
  GroupSaved?: GroupSavedResolvers
  HolidaySaved?: HolidaySavedResolvers
  HolidayRemoved?: HolidayRemovedResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
