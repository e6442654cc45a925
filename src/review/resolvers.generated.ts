// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { LoadersOf } from '../../graphql/loaders.ts'
import type { RequireFields, ResolverTypeWrapper, Resolver, IsTypeOfResolverFn } from '../../graphql/resolvers.generated.ts'
import type * as Contract from '../../graphql/schema.generated.ts'
import type { Context } from '../release/context.ts'
import type * as Below from '../clash/resolvers.generated.ts'
import type { ReviewView as DocumentReviewRow } from '../review/rules/view.ts'
import type { ReviewMovedAnswer as ReviewMovedRow } from '../review/rules/answers.ts'
import type { ApprovalRulesSetAnswer as ApprovalRulesSetRow } from '../review/commands/rules.ts'
import type { StaleApprovalRulesAnswer as StaleApprovalRulesRow } from '../review/commands/rules.ts'
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SetApprovalRulesResult:
    | ( ApprovalRulesSetRow & { __typename: 'ApprovalRulesSet' } )
    | ( StaleApprovalRulesRow & { __typename: 'StaleApprovalRules' } )
    | ( Contract.InvalidInput & { __typename: 'InvalidInput' } )
    | ( Contract.NotFound & { __typename: 'NotFound' } )
    | ( Contract.NotAllowed & { __typename: 'NotAllowed' } )
  ;
}
export type ResolversTypes = Below.ResolversTypes & {
  DocumentState: Contract.DocumentState;
  ReviewStepKind: Contract.ReviewStepKind;
  ReviewStep: ResolverTypeWrapper<Contract.ReviewStep>;
  SubmittedItem: ResolverTypeWrapper<Contract.SubmittedItem>;
  Approver: ResolverTypeWrapper<Contract.Approver>;
  DocumentReview: ResolverTypeWrapper<DocumentReviewRow>;
  ApprovalKind: Contract.ApprovalKind;
  ApprovalRules: ResolverTypeWrapper<Contract.ApprovalRules>;
  ReviewMoved: ResolverTypeWrapper<ReviewMovedRow>;
  StaleApprovalRules: ResolverTypeWrapper<StaleApprovalRulesRow>;
  SetApprovalRulesInput: Contract.SetApprovalRulesInput;
  ApprovalRulesSet: ResolverTypeWrapper<ApprovalRulesSetRow>;
  SetApprovalRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetApprovalRulesResult']>;
}
export type ResolversParentTypes = Below.ResolversParentTypes & {
  ReviewStep: Contract.ReviewStep;
  SubmittedItem: Contract.SubmittedItem;
  Approver: Contract.Approver;
  DocumentReview: DocumentReviewRow;
  ApprovalRules: Contract.ApprovalRules;
  ReviewMoved: ReviewMovedRow;
  StaleApprovalRules: StaleApprovalRulesRow;
  SetApprovalRulesInput: Contract.SetApprovalRulesInput;
  ApprovalRulesSet: ApprovalRulesSetRow;
  SetApprovalRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetApprovalRulesResult'];
}
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setApprovalRules?: Resolver<ResolversTypes['SetApprovalRulesResult'], ParentType, ContextType, RequireFields<Contract.MutationSetApprovalRulesArgs, 'input'>>;
}
export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  maySetApprovalRules?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approvalRules?: Resolver<Contract.Maybe<ResolversTypes['ApprovalRules']>, ParentType, ContextType>;
}
export type ReviewStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewStep'] = ResolversParentTypes['ReviewStep']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewStepKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releaseNumber?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  telephoneName?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}
export type SubmittedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmittedItem'] = ResolversParentTypes['SubmittedItem']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}
export type ApproverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approver'] = ResolversParentTypes['Approver']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}
export type DocumentReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentReview'] = ResolversParentTypes['DocumentReview']> = {
  state?: Resolver<ResolversTypes['DocumentState'], ParentType, ContextType>;
  submission?: Resolver<Contract.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedItems?: Resolver<Array<ResolversTypes['SubmittedItem']>, ParentType, ContextType>;
  returnedReason?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedBy?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedAt?: Resolver<Contract.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rules?: Resolver<Contract.Maybe<ResolversTypes['ApprovalRules']>, ParentType, ContextType>;
  mayOpenCollecting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maySubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayReturn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayTakeTelephone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approvers?: Resolver<Array<ResolversTypes['Approver']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ReviewStep']>, ParentType, ContextType>;
}
export type ApprovalRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRules'] = ResolversParentTypes['ApprovalRules']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstRelease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ApprovalKind']>, ParentType, ContextType>;
  allowsTelephone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}
export type ReviewMovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMoved'] = ResolversParentTypes['ReviewMoved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DocumentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type StaleApprovalRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleApprovalRules'] = ResolversParentTypes['StaleApprovalRules']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Contract.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['ApprovalRules'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type ApprovalRulesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRulesSet'] = ResolversParentTypes['ApprovalRulesSet']> = {
  rules?: Resolver<ResolversTypes['ApprovalRules'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}
export type Resolvers = {
  Mutation?: MutationResolvers
  Office?: OfficeResolvers
  ReviewStep?: ReviewStepResolvers
  SubmittedItem?: SubmittedItemResolvers
  Approver?: ApproverResolvers
  DocumentReview?: DocumentReviewResolvers
  ApprovalRules?: ApprovalRulesResolvers
  ReviewMoved?: ReviewMovedResolvers
  StaleApprovalRules?: StaleApprovalRulesResolvers
  ApprovalRulesSet?: ApprovalRulesSetResolvers
}
export type Loaders = LoadersOf<Resolvers, Context>
