// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from './context.ts'
import type * as Below from '../calendar/resolvers.generated.ts'
import type { StaleItemAnswer as StaleItemRow } from '../programme/rules/answers.ts'
import type { SlotTakenAnswer as SlotTakenRow } from '../booking/rules/slot-taken.ts'
import type { ImportView as ImportPreviewRow } from '../exchange/queries.ts'
import type { EntryView as ImportEntryRow } from '../exchange/queries.ts'
import type { Unmatched as UnmatchedWordsRow } from '../exchange/rules/unmatched.ts'
import type { WordsSettledAnswer as WordsSettledRow } from '../exchange/commands/settle.ts'
import type { Unknown as ImportUnknownRow } from '../exchange/rules/preview.ts'
import type { ImportAcceptedAnswer as ImportAcceptedRow } from '../exchange/commands/accept.ts'
import type { ProposedParty as PartyReadingRow } from '../exchange/rules/proposal.ts'
import type { LineView as LineReadingRow } from '../exchange/queries/lines.ts'
import type { PastedView as PastedLineRow } from '../exchange/queries/lines.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptImportResult:
    | ( ImportAcceptedRow & { __typename: 'ImportAccepted' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
  SettleWordsResult:
    | ( WordsSettledRow & { __typename: 'WordsSettled' } )
    | ( StaleItemRow & { __typename: 'StaleItem' } )
    | ( SlotTakenRow & { __typename: 'SlotTaken' } )
    | ( Contract.ItemLocked & { __typename: 'ItemLocked' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
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
  ImportCounts: ResolverTypeWrapper<Contract.ImportCounts>;
  UnmatchedWords: ResolverTypeWrapper<UnmatchedWordsRow>;
  ImportLeftover: ResolverTypeWrapper<Omit<Contract.ImportLeftover, 'entries'> & { entries: Array<ResolversTypes['ImportEntry']> }>;
  ResolutionKind: Contract.ResolutionKind;
  LineReading: ResolverTypeWrapper<LineReadingRow>;
  PastedLine: ResolverTypeWrapper<PastedLineRow>;
  PastedLineKind: Contract.PastedLineKind;
  LineVerb: Contract.LineVerb;
  PartyReading: ResolverTypeWrapper<PartyReadingRow>;
  ResolutionInput: Contract.ResolutionInput;
  ImportEntryInput: Contract.ImportEntryInput;
  IfAbsent: Contract.IfAbsent;
  AcceptImportInput: Contract.AcceptImportInput;
  ImportAccepted: ResolverTypeWrapper<ImportAcceptedRow>;
  AcceptImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptImportResult']>;
  SettleWordsInput: Contract.SettleWordsInput;
  WordsSettled: ResolverTypeWrapper<WordsSettledRow>;
  SettleWordsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleWordsResult']>;
  UnsettleWordsInput: Contract.UnsettleWordsInput;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  ImportPreview: ImportPreviewRow;
  ImportWeek: Contract.ImportWeek;
  ImportEntryConnection: Omit<Contract.ImportEntryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ImportEntry']> };
  ImportEntry: ImportEntryRow;
  FieldConfidence: Contract.FieldConfidence;
  Float: Contract.Scalars['Float']['output'];
  ImportUnknown: ImportUnknownRow;
  ImportCounts: Contract.ImportCounts;
  UnmatchedWords: UnmatchedWordsRow;
  ImportLeftover: Omit<Contract.ImportLeftover, 'entries'> & { entries: Array<ResolversParentTypes['ImportEntry']> };
  LineReading: LineReadingRow;
  PastedLine: PastedLineRow;
  PartyReading: PartyReadingRow;
  ResolutionInput: Contract.ResolutionInput;
  ImportEntryInput: Contract.ImportEntryInput;
  AcceptImportInput: Contract.AcceptImportInput;
  ImportAccepted: ImportAcceptedRow;
  AcceptImportResult: ResolversUnionTypes<ResolversParentTypes>['AcceptImportResult'];
  SettleWordsInput: Contract.SettleWordsInput;
  WordsSettled: WordsSettledRow;
  SettleWordsResult: ResolversUnionTypes<ResolversParentTypes>['SettleWordsResult'];
  UnsettleWordsInput: Contract.UnsettleWordsInput;
}
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  import?: Resolver<Contract.Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType, RequireFields<Contract.QueryImportArgs, 'id'>>;
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptImport?: Resolver<ResolversTypes['AcceptImportResult'], ParentType, ContextType, RequireFields<Contract.MutationAcceptImportArgs, 'input'>>;
  settleWords?: Resolver<ResolversTypes['SettleWordsResult'], ParentType, ContextType, RequireFields<Contract.MutationSettleWordsArgs, 'input'>>;
  unsettleWords?: Resolver<ResolversTypes['SettleWordsResult'], ParentType, ContextType, RequireFields<Contract.MutationUnsettleWordsArgs, 'input'>>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  mayImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownWords?: Resolver<Contract.Maybe<ResolversTypes['ImportUnknown']>, ParentType, ContextType, RequireFields<Contract.OfficeUnknownWordsArgs, 'kind' | 'words'>>;
  readLine?: Resolver<Contract.Maybe<ResolversTypes['LineReading']>, ParentType, ContextType, RequireFields<Contract.OfficeReadLineArgs, 'text' | 'year' | 'week'>>;
  readLines?: Resolver<Contract.Maybe<Array<ResolversTypes['PastedLine']>>, ParentType, ContextType, RequireFields<Contract.OfficeReadLinesArgs, 'text' | 'day' | 'year' | 'week'>>;
}
export type ProgrammeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeItem'] = ResolversParentTypes['ProgrammeItem']> = {
  unmatched?: Resolver<Array<ResolversTypes['UnmatchedWords']>, ParentType, ContextType>;
}
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
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  leftovers?: Resolver<Array<ResolversTypes['ImportLeftover']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}
export type ImportWeekResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportWeek'] = ResolversParentTypes['ImportWeek']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}
export type ImportEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEntryConnection'] = ResolversParentTypes['ImportEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
export type ImportEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEntry'] = ResolversParentTypes['ImportEntry']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['EnteredTime'], ParentType, ContextType>;
  timeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Contract.ImportEntryTimeLabelArgs>>;
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
}
export type FieldConfidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldConfidence'] = ResolversParentTypes['FieldConfidence']> = {
  field?: Resolver<ResolversTypes['ItemField'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}
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
}
export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  furniture?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}
export type UnmatchedWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedWords'] = ResolversParentTypes['UnmatchedWords']> = {
  kind?: Resolver<ResolversTypes['UnknownKind'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Contract.Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
}
export type ImportLeftoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLeftover'] = ResolversParentTypes['ImportLeftover']> = {
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPossibleEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ImportEntry']>, ParentType, ContextType>;
}
export type LineReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineReading'] = ResolversParentTypes['LineReading']> = {
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['EnteredTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['PartyReading']>, ParentType, ContextType>;
  place?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<Contract.Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  gatheringPoint?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transport?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rest?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verb?: Resolver<Contract.Maybe<ResolversTypes['LineVerb']>, ParentType, ContextType>;
  impossible?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  meant?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  newTime?: Resolver<Contract.Maybe<ResolversTypes['EnteredTime']>, ParentType, ContextType>;
  further?: Resolver<Array<ResolversTypes['LineReading']>, ParentType, ContextType>;
}
export type PastedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastedLine'] = ResolversParentTypes['PastedLine']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PastedLineKind'], ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  halfDay?: Resolver<Contract.Maybe<ResolversTypes['HalfDay']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reading?: Resolver<Contract.Maybe<ResolversTypes['LineReading']>, ParentType, ContextType>;
}
export type PartyReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReading'] = ResolversParentTypes['PartyReading']> = {
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  behalfOf?: Resolver<Contract.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Contract.Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  group?: Resolver<Contract.Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
}
export type ImportAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAccepted'] = ResolversParentTypes['ImportAccepted']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type WordsSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordsSettled'] = ResolversParentTypes['WordsSettled']> = {
  items?: Resolver<Array<ResolversTypes['ProgrammeItem']>, ParentType, ContextType>;
  editId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Query?: QueryResolvers
  Mutation?: MutationResolvers
  Office?: OfficeResolvers
  ProgrammeItem?: ProgrammeItemResolvers
  ImportPreview?: ImportPreviewResolvers
  ImportWeek?: ImportWeekResolvers
  ImportEntryConnection?: ImportEntryConnectionResolvers
  ImportEntry?: ImportEntryResolvers
  FieldConfidence?: FieldConfidenceResolvers
  ImportUnknown?: ImportUnknownResolvers
  ImportCounts?: ImportCountsResolvers
  UnmatchedWords?: UnmatchedWordsResolvers
  ImportLeftover?: ImportLeftoverResolvers
  LineReading?: LineReadingResolvers
  PastedLine?: PastedLineResolvers
  PartyReading?: PartyReadingResolvers
  ImportAccepted?: ImportAcceptedResolvers
  WordsSettled?: WordsSettledResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
