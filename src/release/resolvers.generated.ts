// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { Omit, ResolverTypeWrapper, Resolver } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from './context.ts'
import type * as Below from '../event/resolvers.generated.ts'
import type { ReleaseHead as ReleaseRow } from '../release/queries/parts.ts'
import type { FactChange as FieldChangeRow } from '../../db/schema/event.ts'
import type { SeenChange as ReleaseChangeRow } from '../release/queries/lines.ts'
import type { LineView as ReleasedLineRow } from '../release/rules/lines.ts'
export type ResolversTypes = Below.ResolversTypes & {
  ChangeKind: Contract.ChangeKind;
  ItemField: Contract.ItemField;
  FieldChange: ResolverTypeWrapper<FieldChangeRow>;
  ReleaseChange: ResolverTypeWrapper<ReleaseChangeRow>;
  ReleaseReason: Contract.ReleaseReason;
  Release: ResolverTypeWrapper<ReleaseRow>;
  ReleaseConnection: ResolverTypeWrapper<Omit<Contract.ReleaseConnection, 'nodes'> & { nodes: Array<ResolversTypes['Release']> }>;
  ReleasedLine: ResolverTypeWrapper<ReleasedLineRow>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  FieldChange: FieldChangeRow;
  ReleaseChange: ReleaseChangeRow;
  Release: ReleaseRow;
  ReleaseConnection: Omit<Contract.ReleaseConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Release']> };
  ReleasedLine: ReleasedLineRow;
}
export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['ItemField'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Contract.FieldChangeBeforeArgs>>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<Contract.FieldChangeAfterArgs>>;
}
export type ReleaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseChange'] = ResolversParentTypes['ReleaseChange']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  title?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayBefore?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  isRecordedAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasonKind?: Resolver<ResolversTypes['ReleaseReason'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNumber?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Contract.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isRecordedAfterwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ReleaseChange']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReleasedLine']>, ParentType, ContextType>;
}
export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}
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
}
export type Resolvers = {
  FieldChange?: FieldChangeResolvers
  ReleaseChange?: ReleaseChangeResolvers
  Release?: ReleaseResolvers
  ReleaseConnection?: ReleaseConnectionResolvers
  ReleasedLine?: ReleasedLineResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
