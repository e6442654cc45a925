// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from '../programme/context.ts'
import type * as Below from '../programme/resolvers.generated.ts'
import type { ClashRefusedAnswer as ClashRefusedRow } from '../programme/rules/answers.ts'
import type { ItemSavedAnswer as ItemSavedRow } from '../programme/rules/answers.ts'
import type { StaleItemAnswer as StaleItemRow } from '../programme/rules/answers.ts'
import type { ProposalView as ProposalRow } from '../proposal/queries/proposals.ts'
import type { OriginView as ProposalOriginRow } from '../proposal/queries/proposals.ts'
import type { RegistrationView as RegistrationRow } from '../proposal/queries/registration.ts'
import type { UnitView as UnitRegistrationRow } from '../proposal/queries/registration.ts'
import type { RegistrationSettingsSavedAnswer as RegistrationSettingsSavedRow } from '../proposal/commands/settings.ts'
import type { RegistrationWindowSetAnswer as RegistrationWindowSetRow } from '../proposal/commands/settings.ts'
import type { UnitRegistrationSetAnswer as UnitRegistrationSetRow } from '../proposal/commands/settings.ts'
import type { NothingDeclaredAnswer as NothingDeclaredRow } from '../proposal/commands/settings.ts'
import type { ProposalNoteAddedAnswer as ProposalNoteAddedRow } from '../proposal/commands/notes.ts'
import type { ProposalReadAnswer as ProposalReadRow } from '../proposal/commands/notes.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SaveRegistrationSettingsResult:
    | ( RegistrationSettingsSavedRow & { __typename: 'RegistrationSettingsSaved' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SetRegistrationWindowResult:
    | ( RegistrationWindowSetRow & { __typename: 'RegistrationWindowSet' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SetUnitRegistrationResult:
    | ( UnitRegistrationSetRow & { __typename: 'UnitRegistrationSet' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DeclareNothingResult:
    | ( NothingDeclaredRow & { __typename: 'NothingDeclared' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  AddProposalNoteResult:
    | ( ProposalNoteAddedRow & { __typename: 'ProposalNoteAdded' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  MarkProposalReadResult:
    | ( ProposalReadRow & { __typename: 'ProposalRead' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  ReturnProposalResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  DeclineProposalResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  ResubmitProposalResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( ClashRefusedRow & { __typename: 'ClashRefused' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  MergeProposalsResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  UnmergeProposalsResult:
    | ( ItemSavedRow & { __typename: 'ItemSaved' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  AfterCutOff: Contract.AfterCutOff;
  RegistrationSettings: ResolverTypeWrapper<Contract.RegistrationSettings>;
  UnitRegistrationState: Contract.UnitRegistrationState;
  RegistrationContact: ResolverTypeWrapper<Contract.RegistrationContact>;
  UnitRegistration: ResolverTypeWrapper<UnitRegistrationRow>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  AlikeItems: ResolverTypeWrapper<Contract.AlikeItems>;
  NoteSide: Contract.NoteSide;
  NoteKind: Contract.NoteKind;
  ProposalNote: ResolverTypeWrapper<Contract.ProposalNote>;
  ProposalOrigin: ResolverTypeWrapper<ProposalOriginRow>;
  ProposalAsked: ResolverTypeWrapper<Contract.ProposalAsked>;
  Proposal: ResolverTypeWrapper<ProposalRow>;
  SaveRegistrationSettingsInput: Contract.SaveRegistrationSettingsInput;
  RegistrationSettingsSaved: ResolverTypeWrapper<RegistrationSettingsSavedRow>;
  SaveRegistrationSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRegistrationSettingsResult']>;
  SetRegistrationWindowInput: Contract.SetRegistrationWindowInput;
  RegistrationWindowSet: ResolverTypeWrapper<RegistrationWindowSetRow>;
  SetRegistrationWindowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRegistrationWindowResult']>;
  SetUnitRegistrationInput: Contract.SetUnitRegistrationInput;
  UnitRegistrationSet: ResolverTypeWrapper<UnitRegistrationSetRow>;
  SetUnitRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUnitRegistrationResult']>;
  DeclareNothingInput: Contract.DeclareNothingInput;
  NothingDeclared: ResolverTypeWrapper<NothingDeclaredRow>;
  DeclareNothingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareNothingResult']>;
  AddProposalNoteInput: Contract.AddProposalNoteInput;
  ProposalNoteAdded: ResolverTypeWrapper<ProposalNoteAddedRow>;
  AddProposalNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddProposalNoteResult']>;
  MarkProposalReadInput: Contract.MarkProposalReadInput;
  ProposalRead: ResolverTypeWrapper<ProposalReadRow>;
  MarkProposalReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkProposalReadResult']>;
  RefuseProposalInput: Contract.RefuseProposalInput;
  ReturnProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnProposalResult']>;
  DeclineProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineProposalResult']>;
  ResubmitProposalInput: Contract.ResubmitProposalInput;
  ResubmitProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResubmitProposalResult']>;
  MergedItemInput: Contract.MergedItemInput;
  MergeProposalsInput: Contract.MergeProposalsInput;
  MergeProposalsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeProposalsResult']>;
  UnmergeProposalsInput: Contract.UnmergeProposalsInput;
  UnmergeProposalsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnmergeProposalsResult']>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  RegistrationSettings: Contract.RegistrationSettings;
  RegistrationContact: Contract.RegistrationContact;
  UnitRegistration: UnitRegistrationRow;
  Registration: RegistrationRow;
  AlikeItems: Contract.AlikeItems;
  ProposalNote: Contract.ProposalNote;
  ProposalOrigin: ProposalOriginRow;
  ProposalAsked: Contract.ProposalAsked;
  Proposal: ProposalRow;
  SaveRegistrationSettingsInput: Contract.SaveRegistrationSettingsInput;
  RegistrationSettingsSaved: RegistrationSettingsSavedRow;
  SaveRegistrationSettingsResult: ResolversUnionTypes<ResolversParentTypes>['SaveRegistrationSettingsResult'];
  SetRegistrationWindowInput: Contract.SetRegistrationWindowInput;
  RegistrationWindowSet: RegistrationWindowSetRow;
  SetRegistrationWindowResult: ResolversUnionTypes<ResolversParentTypes>['SetRegistrationWindowResult'];
  SetUnitRegistrationInput: Contract.SetUnitRegistrationInput;
  UnitRegistrationSet: UnitRegistrationSetRow;
  SetUnitRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['SetUnitRegistrationResult'];
  DeclareNothingInput: Contract.DeclareNothingInput;
  NothingDeclared: NothingDeclaredRow;
  DeclareNothingResult: ResolversUnionTypes<ResolversParentTypes>['DeclareNothingResult'];
  AddProposalNoteInput: Contract.AddProposalNoteInput;
  ProposalNoteAdded: ProposalNoteAddedRow;
  AddProposalNoteResult: ResolversUnionTypes<ResolversParentTypes>['AddProposalNoteResult'];
  MarkProposalReadInput: Contract.MarkProposalReadInput;
  ProposalRead: ProposalReadRow;
  MarkProposalReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkProposalReadResult'];
  RefuseProposalInput: Contract.RefuseProposalInput;
  ReturnProposalResult: ResolversUnionTypes<ResolversParentTypes>['ReturnProposalResult'];
  DeclineProposalResult: ResolversUnionTypes<ResolversParentTypes>['DeclineProposalResult'];
  ResubmitProposalInput: Contract.ResubmitProposalInput;
  ResubmitProposalResult: ResolversUnionTypes<ResolversParentTypes>['ResubmitProposalResult'];
  MergedItemInput: Contract.MergedItemInput;
  MergeProposalsInput: Contract.MergeProposalsInput;
  MergeProposalsResult: ResolversUnionTypes<ResolversParentTypes>['MergeProposalsResult'];
  UnmergeProposalsInput: Contract.UnmergeProposalsInput;
  UnmergeProposalsResult: ResolversUnionTypes<ResolversParentTypes>['UnmergeProposalsResult'];
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveRegistrationSettings?: Resolver<ResolversTypes['SaveRegistrationSettingsResult'], ParentType, ContextType, RequireFields<Contract.MutationSaveRegistrationSettingsArgs, 'input'>>;
  setRegistrationWindow?: Resolver<ResolversTypes['SetRegistrationWindowResult'], ParentType, ContextType, RequireFields<Contract.MutationSetRegistrationWindowArgs, 'input'>>;
  setUnitRegistration?: Resolver<ResolversTypes['SetUnitRegistrationResult'], ParentType, ContextType, RequireFields<Contract.MutationSetUnitRegistrationArgs, 'input'>>;
  declareNothing?: Resolver<ResolversTypes['DeclareNothingResult'], ParentType, ContextType, RequireFields<Contract.MutationDeclareNothingArgs, 'input'>>;
  addProposalNote?: Resolver<ResolversTypes['AddProposalNoteResult'], ParentType, ContextType, RequireFields<Contract.MutationAddProposalNoteArgs, 'input'>>;
  markProposalRead?: Resolver<ResolversTypes['MarkProposalReadResult'], ParentType, ContextType, RequireFields<Contract.MutationMarkProposalReadArgs, 'input'>>;
  returnProposal?: Resolver<ResolversTypes['ReturnProposalResult'], ParentType, ContextType, RequireFields<Contract.MutationReturnProposalArgs, 'input'>>;
  declineProposal?: Resolver<ResolversTypes['DeclineProposalResult'], ParentType, ContextType, RequireFields<Contract.MutationDeclineProposalArgs, 'input'>>;
  resubmitProposal?: Resolver<ResolversTypes['ResubmitProposalResult'], ParentType, ContextType, RequireFields<Contract.MutationResubmitProposalArgs, 'input'>>;
  mergeProposals?: Resolver<ResolversTypes['MergeProposalsResult'], ParentType, ContextType, RequireFields<Contract.MutationMergeProposalsArgs, 'input'>>;
  unmergeProposals?: Resolver<ResolversTypes['UnmergeProposalsResult'], ParentType, ContextType, RequireFields<Contract.MutationUnmergeProposalsArgs, 'input'>>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  registrationSettings?: Resolver<Contract.Maybe<ResolversTypes['RegistrationSettings']>, ParentType, ContextType>;
}
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  registersWeekly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  registration?: Resolver<Contract.Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  alikeProposals?: Resolver<Array<ResolversTypes['AlikeItems']>, ParentType, ContextType>;
}
export type ProgrammeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeItem'] = ResolversParentTypes['ProgrammeItem']> = {
  proposal?: Resolver<Contract.Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
}
export type RegistrationSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationSettings'] = ResolversParentTypes['RegistrationSettings']> = {
  closesWeekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  opensWeeksAhead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  afterCutOff?: Resolver<ResolversTypes['AfterCutOff'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type RegistrationContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationContact'] = ResolversParentTypes['RegistrationContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type UnitRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitRegistration'] = ResolversParentTypes['UnitRegistration']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UnitRegistrationState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSentAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['RegistrationContact']>, ParentType, ContextType>;
  mayDeclare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOverridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  afterCutOff?: Resolver<ResolversTypes['AfterCutOff'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['UnitRegistration']>, ParentType, ContextType>;
}
export type AlikeItemsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlikeItems'] = ResolversParentTypes['AlikeItems']> = {
  itemIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
}
export type ProposalNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalNote'] = ResolversParentTypes['ProposalNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['NoteSide'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteKind'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}
export type ProposalOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalOrigin'] = ResolversParentTypes['ProposalOrigin']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  author?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeLabel?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeLabel?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}
export type ProposalAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalAsked'] = ResolversParentTypes['ProposalAsked']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  timeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differs?: Resolver<Array<ResolversTypes['ItemField']>, ParentType, ContextType>;
}
export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutesLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ProposalNote']>, ParentType, ContextType>;
  isUnread?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asked?: Resolver<Contract.Maybe<ResolversTypes['ProposalAsked']>, ParentType, ContextType>;
  mergedIntoId?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mergedIntoTitle?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['ProposalOrigin']>, ParentType, ContextType>;
  mergeEditId?: Resolver<Contract.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mayNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type RegistrationSettingsSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationSettingsSaved'] = ResolversParentTypes['RegistrationSettingsSaved']> = {
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type RegistrationWindowSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationWindowSet'] = ResolversParentTypes['RegistrationWindowSet']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type UnitRegistrationSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitRegistrationSet'] = ResolversParentTypes['UnitRegistrationSet']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type NothingDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingDeclared'] = ResolversParentTypes['NothingDeclared']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ProposalNoteAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalNoteAdded'] = ResolversParentTypes['ProposalNoteAdded']> = {
  item?: Resolver<ResolversTypes['ProgrammeItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ProposalReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalRead'] = ResolversParentTypes['ProposalRead']> = {
  item?: Resolver<ResolversTypes['ProgrammeItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Mutation?: MutationResolvers
  Office?: OfficeResolvers
  Unit?: UnitResolvers
  Programme?: ProgrammeResolvers
  ProgrammeItem?: ProgrammeItemResolvers
  RegistrationSettings?: RegistrationSettingsResolvers
  RegistrationContact?: RegistrationContactResolvers
  UnitRegistration?: UnitRegistrationResolvers
  Registration?: RegistrationResolvers
  AlikeItems?: AlikeItemsResolvers
  ProposalNote?: ProposalNoteResolvers
  ProposalOrigin?: ProposalOriginResolvers
  ProposalAsked?: ProposalAskedResolvers
  Proposal?: ProposalResolvers
  RegistrationSettingsSaved?: RegistrationSettingsSavedResolvers
  RegistrationWindowSet?: RegistrationWindowSetResolvers
  UnitRegistrationSet?: UnitRegistrationSetResolvers
  NothingDeclared?: NothingDeclaredResolvers
  ProposalNoteAdded?: ProposalNoteAddedResolvers
  ProposalRead?: ProposalReadResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
