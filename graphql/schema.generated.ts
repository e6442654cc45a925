// Made by `npm run codegen` from the SDL. Not edited by hand.
import type { DateTime } from 'luxon';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant: ISO 8601 with an offset, years 1970 to 2200. Answers are in UTC with `Z`. */
  DateTime: { input: DateTime; output: DateTime | string; }
  /** A working date of the office, `YYYY-MM-DD`, without a zone; it must be a real day. */
  Date: { input: string; output: string; }
  /** A local clock time `HH:mm`, 00:00 to 24:00, in the office's zone. */
  LocalTime: { input: string; output: string; }
};

/** Why a request was not carried out. Nothing of a refused request was done. */
export type Refusal = {
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path such as `input.time.startsOn`; null when no single field is. */
  field: Maybe<Scalars['String']['output']>;
};

/** A value that can't be taken: malformed, out of range, or of the wrong kind. */
export type InvalidInput = Refusal & {
  __typename?: 'InvalidInput';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
};

/** The viewer lacks the right. Also given when it would be a disclosure to say that the thing exists. */
export type NotAllowed = Refusal & {
  __typename?: 'NotAllowed';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path; null when no single field is. */
  field: Maybe<Scalars['String']['output']>;
};

/** An id that means nothing to this viewer: unknown, of another office, or hidden. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that holds the id, as a path. */
  field: Maybe<Scalars['String']['output']>;
};

/** Where a page of a list ends and whether another follows. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when more entries follow `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Pass as `after` to get the next page; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Everything that can be asked. What the viewer may not see is null or absent, never an error. */
export type Query = {
  __typename?: 'Query';
  /** The signed-in account; null when nobody is signed in. */
  viewer: Maybe<Viewer>;
  /** An import of the viewer; null when unknown. */
  import: Maybe<ImportPreview>;
  /** An office the viewer has a role in; null otherwise. */
  office: Maybe<Office>;
  /** The offices the viewer has a role in, by name. */
  offices: OfficeConnection;
  /** An item; null when unknown or hidden. */
  item: Maybe<ProgrammeItem>;
  /** The server's clock. */
  clock: Clock;
  /** What this installation is; needs no sign-in. */
  installation: Installation;
};


/** Everything that can be asked. What the viewer may not see is null or absent, never an error. */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  week?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. What the viewer may not see is null or absent, never an error. */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. What the viewer may not see is null or absent, never an error. */
export type QueryOfficesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. What the viewer may not see is null or absent, never an error. */
export type QueryItemArgs = {
  id: Scalars['ID']['input'];
};

/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Issues an API token for the viewer's own account. */
  issueApiToken: IssueApiTokenResult;
  /** Ends one of the viewer's own API tokens. */
  revokeApiToken: RevokeApiTokenResult;
  /** Chooses the language of the viewer's pages. */
  chooseLanguage: ChooseLanguageResult;
  /** Opens an account; administrators of the office only. */
  openAccount: OpenAccountResult;
  /** Gives an account a new link to choose its password, when the first was lost or the password forgotten; administrators of its office only. */
  reissueLink: ReissueLinkResult;
  /** Closes an account; administrators of its office only, never the last of them. */
  closeAccount: CloseAccountResult;
  /** Replaces an account's roles in an office; administrators of the office only, never taking away the last administrator. */
  grantRoles: GrantRolesResult;
  /** Adds or changes a room; administrators and planners. */
  saveRoom: SaveRoomResult;
  /** Moves an item with all that is held for it by the same distance, or leaves everything where it was. A registrar's into a week whose registration is closed is refused. */
  moveItem: MoveItemResult;
  /** Puts an item off without a new date. */
  postponeItem: PostponeItemResult;
  /** Cancels an item. */
  cancelItem: CancelItemResult;
  /** Lets a postponed or cancelled item take place after all. */
  restoreItem: RestoreItemResult;
  /** Issues a calendar link for something the viewer may see. A viewer holds at most 100: InvalidInput TOO_MANY_LINKS. */
  issueFeed: IssueFeedResult;
  /** Ends a calendar link of the viewer. */
  revokeFeed: RevokeFeedResult;
  /** Says how much a kind of clash weighs in the office, or for one leader; administrators and planners. */
  setClashPolicy: SetClashPolicyResult;
  /** Says how long the way between two places takes, or making a room ready; administrators and planners. */
  setTravelMinutes: SetTravelMinutesResult;
  /** Says which items keep nobody; administrators and planners. */
  setFillerItems: SetFillerItemsResult;
  /** Accepts an import. */
  acceptImport: AcceptImportResult;
  /** Says what words mean that were matched with nobody: one answer for all items of the week in which they stand, also for the next document. A room that is taken then is wished for. */
  settleWords: SettleWordsResult;
  /** Takes such an answer back: the items have their words again, and the answer is not remembered. Whom or which room it created is removed, unless something else has named it since. */
  unsettleWords: SettleWordsResult;
  /** Changes an office's settings; its administrators and planners. */
  saveOffice: SaveOfficeResult;
  /** Opens an office below another; administrators of the upper one. */
  openOffice: OpenOfficeResult;
  /** Adds or changes a unit; administrators and planners. */
  saveUnit: SaveUnitResult;
  /** Adds or changes a person and their posts; administrators and planners. */
  savePerson: SavePersonResult;
  /** Says of persons whether they are leaders; administrators and planners. */
  tellLeaders: TellLeadersResult;
  /** Adds or changes a group; administrators and planners. */
  saveGroup: SaveGroupResult;
  /** Adds or changes a holiday; administrators and planners. */
  saveHoliday: SaveHolidayResult;
  /** Takes a holiday off the list; administrators and planners. */
  removeHoliday: RemoveHolidayResult;
  /** Opens a week for collecting. Planners and chiefs. */
  openCollecting: OpenCollectingResult;
  /** Puts changes of a week before the approver. Planners and chiefs; what is edited afterwards is marked and not part of it. */
  submitProgramme: SubmitProgrammeResult;
  /** Takes an open submission back. Planners and chiefs. */
  withdrawSubmission: WithdrawSubmissionResult;
  /** Returns an open submission with a reason. Chiefs. */
  returnProgramme: ReturnProgrammeResult;
  /** Adds an item to a week's draft; for a registrar, as a proposal of the unit, which an office that closes its registration refuses after the cut-off. */
  addItem: AddItemResult;
  /** Edits an item in the draft. */
  editItem: EditItemResult;
  /** Takes an item that was never released out of the draft. */
  withdrawItem: WithdrawItemResult;
  /** Undoes one edit that has not been released. */
  undoEdit: UndoEditResult;
  /** Takes an item back to its last release; one never released is withdrawn. NOTHING_TO_DISCARD when it stands as released. */
  discardChanges: DiscardChangesResult;
  /** Takes a proposal into the programme, or declines it. */
  answerProposal: AnswerProposalResult;
  /** Accepts a clash with a reason: who may edit the item and sees all of what meets. Clashes that block are not accepted but settled. */
  acceptClash: AcceptClashResult;
  /** Takes back that a clash was accepted. */
  withdrawClashOverride: WithdrawClashOverrideResult;
  /** Releases chosen pending changes of a week as its next number. A planner is refused what needs approval by the office's rules; a chief never is. */
  releaseProgramme: ReleaseProgrammeResult;
  /** Says when units register for the coming week; for who may set up the office. */
  saveRegistrationSettings: SaveRegistrationSettingsResult;
  /** Sets when one week's registration opens and closes; planners and chiefs. */
  setRegistrationWindow: SetRegistrationWindowResult;
  /** Says whether a unit is expected to register every week; for who may set up the office. */
  setUnitRegistration: SetUnitRegistrationResult;
  /** Says that a unit has nothing for a week, or takes that back; its registrars, planners and chiefs. NOTHING_DECLARED when it already stands so. */
  declareNothing: DeclareNothingResult;
  /** Writes a note to a proposal; planners, chiefs and the registrars of the proposing unit. It changes no revision. */
  addProposalNote: AddProposalNoteResult;
  /** Marks a proposal's notes as read by the viewer's side. NOTHING_UNREAD when there is nothing to read. */
  markProposalRead: MarkProposalReadResult;
  /** Gives a proposal back to its unit with a reason; planners and chiefs. It holds nothing until it is sent again. */
  returnProposal: ReturnProposalResult;
  /** Declines a proposal with a reason; planners and chiefs. answerProposal does so without one. */
  declineProposal: DeclineProposalResult;
  /** Sends a returned proposal to the planners again as it stands; an edit of it sends it, too. */
  resubmitProposal: ResubmitProposalResult;
  /** Takes proposals into another item of their week; planners and chiefs. What they were is kept as origins of that item. */
  mergeProposals: MergeProposalsResult;
  /** Takes a merging back as a whole: the merged proposals stand as before, and the kept item has its own people again. */
  unmergeProposals: UnmergeProposalsResult;
  /** Says that units or leaders have taken note of a release: registrars for their units, leaders and secretaries for their leaders, planners and chiefs for any, as told by telephone. NEWER_RELEASE when a later one concerns them, ALREADY_CONFIRMED when there is nothing left to confirm; all or none. */
  confirmReceipt: ConfirmReceiptResult;
  /** Says which changes of the office's documents need approval. */
  setApprovalRules: SetApprovalRulesResult;
  /** Sets how others reach this installation; its administrators. It holds at once. */
  saveReach: SaveReachResult;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationIssueApiTokenArgs = {
  input: IssueApiTokenInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationChooseLanguageArgs = {
  input: ChooseLanguageInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationOpenAccountArgs = {
  input: OpenAccountInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationReissueLinkArgs = {
  input: ReissueLinkInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationCloseAccountArgs = {
  input: CloseAccountInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationGrantRolesArgs = {
  input: GrantRolesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSaveRoomArgs = {
  input: SaveRoomInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationMoveItemArgs = {
  input: MoveItemInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationPostponeItemArgs = {
  input: PostponeItemInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationCancelItemArgs = {
  input: CancelItemInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationRestoreItemArgs = {
  input: RestoreItemInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationIssueFeedArgs = {
  input: IssueFeedInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationRevokeFeedArgs = {
  input: RevokeFeedInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSetClashPolicyArgs = {
  input: SetClashPolicyInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSetTravelMinutesArgs = {
  input: SetTravelMinutesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSetFillerItemsArgs = {
  input: SetFillerItemsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationAcceptImportArgs = {
  input: AcceptImportInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSettleWordsArgs = {
  input: SettleWordsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationUnsettleWordsArgs = {
  input: UnsettleWordsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSaveOfficeArgs = {
  input: SaveOfficeInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationOpenOfficeArgs = {
  input: OpenOfficeInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSaveUnitArgs = {
  input: SaveUnitInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSavePersonArgs = {
  input: SavePersonInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationTellLeadersArgs = {
  input: TellLeadersInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSaveGroupArgs = {
  input: SaveGroupInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSaveHolidayArgs = {
  input: SaveHolidayInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationRemoveHolidayArgs = {
  input: RemoveHolidayInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationOpenCollectingArgs = {
  input: OpenCollectingInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSubmitProgrammeArgs = {
  input: SubmitProgrammeInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationWithdrawSubmissionArgs = {
  input: WithdrawSubmissionInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationReturnProgrammeArgs = {
  input: ReturnProgrammeInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationAddItemArgs = {
  input: AddItemInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationEditItemArgs = {
  input: EditItemInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationWithdrawItemArgs = {
  input: WithdrawItemInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationUndoEditArgs = {
  input: UndoEditInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationDiscardChangesArgs = {
  input: DiscardChangesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationAnswerProposalArgs = {
  input: AnswerProposalInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationAcceptClashArgs = {
  input: AcceptClashInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationWithdrawClashOverrideArgs = {
  input: WithdrawClashOverrideInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationReleaseProgrammeArgs = {
  input: ReleaseProgrammeInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSaveRegistrationSettingsArgs = {
  input: SaveRegistrationSettingsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSetRegistrationWindowArgs = {
  input: SetRegistrationWindowInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSetUnitRegistrationArgs = {
  input: SetUnitRegistrationInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationDeclareNothingArgs = {
  input: DeclareNothingInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationAddProposalNoteArgs = {
  input: AddProposalNoteInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationMarkProposalReadArgs = {
  input: MarkProposalReadInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationReturnProposalArgs = {
  input: RefuseProposalInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationDeclineProposalArgs = {
  input: RefuseProposalInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationResubmitProposalArgs = {
  input: ResubmitProposalInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationMergeProposalsArgs = {
  input: MergeProposalsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationUnmergeProposalsArgs = {
  input: UnmergeProposalsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationConfirmReceiptArgs = {
  input: ConfirmReceiptInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSetApprovalRulesArgs = {
  input: SetApprovalRulesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each takes an optional `idempotencyKey`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none. */
export type MutationSaveReachArgs = {
  input: SaveReachInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an account is in an office. */
export type Role =
  /** Technical administrator: accounts and settings, no programme content by itself. */
  | 'ADMINISTRATOR'
  /** Builds and releases programmes. */
  | 'PLANNER'
  /** Chief or deputy chief of office: approves and releases. */
  | 'CHIEF'
  /** A leader: sees drafts, edits the items that are theirs. */
  | 'LEADER'
  /** Acts for one leader. */
  | 'SECRETARY'
  /** Proposes items for one unit. */
  | 'REGISTRAR'
  /** Reads what was released. */
  | 'MEMBER';

/** The language of pages, feeds and papers. */
export type Language =
  /** Vietnamese. */
  | 'vi'
  /** English. */
  | 'en';

/** One role of an account in one office. */
export type Grant = {
  __typename?: 'Grant';
  /** Identifies the grant. */
  id: Scalars['ID']['output'];
  /** The role. */
  role: Role;
  /** The office in which it holds. */
  office: Office;
  /** REGISTRAR: the unit. */
  unit: Maybe<Unit>;
  /** LEADER and SECRETARY: the leader. */
  person: Maybe<Person>;
};

/** The signed-in account, as itself. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The account's id. */
  id: Scalars['ID']['output'];
  /** Its holder's name. */
  name: Scalars['String']['output'];
  /** The address used to sign in. */
  email: Scalars['String']['output'];
  /** The language chosen by the holder. */
  language: Language;
  /** What it may do, by office; at most 100. */
  grants: Array<Grant>;
  /** The account's own API tokens, newest first, revoked ones left out. */
  apiTokens: ApiTokenConnection;
  /** The office it belongs to. */
  office: Office;
};


/** The signed-in account, as itself. */
export type ViewerApiTokensArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A key with which a program acts as this account. */
export type ApiToken = {
  __typename?: 'ApiToken';
  /** Identifies the token. */
  id: Scalars['ID']['output'];
  /** What its holder calls it. */
  name: Scalars['String']['output'];
  /** When it was issued. */
  createdAt: Scalars['DateTime']['output'];
};

/** A page of API tokens. */
export type ApiTokenConnection = {
  __typename?: 'ApiTokenConnection';
  /** The page's entries. */
  nodes: Array<ApiToken>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Somebody who may sign in, as the administrator sees it. */
export type Account = {
  __typename?: 'Account';
  /** Identifies the account. */
  id: Scalars['ID']['output'];
  /** The address used to sign in. */
  email: Scalars['String']['output'];
  /** Its holder's name. */
  name: Scalars['String']['output'];
  /** False until the holder has chosen a password. */
  hasPassword: Scalars['Boolean']['output'];
  /** True when it may no longer sign in. */
  isClosed: Scalars['Boolean']['output'];
  /** Its roles in this office; at most 100. */
  grants: Array<Grant>;
};

/** A page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The page's entries. */
  nodes: Array<Account>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Issues an API token. */
export type IssueApiTokenInput = {
  /** What to call it, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** An API token was issued. */
export type ApiTokenIssued = {
  __typename?: 'ApiTokenIssued';
  /** The token's entry. */
  token: ApiToken;
  /** The secret for the `Authorization: Bearer` header. Shown once: null when a repeated request is answered. */
  secret: Maybe<Scalars['String']['output']>;
};

/** Outcome of issueApiToken. */
export type IssueApiTokenResult = ApiTokenIssued | InvalidInput | NotAllowed;

/** Ends an API token. */
export type RevokeApiTokenInput = {
  /** The token. */
  tokenId: Scalars['ID']['input'];
};

/** An API token was ended; requests with it are refused from now on. */
export type ApiTokenRevoked = {
  __typename?: 'ApiTokenRevoked';
  /** The token's id. */
  tokenId: Scalars['ID']['output'];
};

/** Outcome of revokeApiToken. */
export type RevokeApiTokenResult = ApiTokenRevoked | InvalidInput | NotFound | NotAllowed;

/** Chooses the language of the viewer's pages. */
export type ChooseLanguageInput = {
  /** The language. */
  language: Language;
};

/** The language was chosen. */
export type LanguageChosen = {
  __typename?: 'LanguageChosen';
  /** The account as it is now. */
  viewer: Viewer;
};

/** Outcome of chooseLanguage. */
export type ChooseLanguageResult = LanguageChosen | InvalidInput | NotAllowed;

/** One role to give. */
export type GrantInput = {
  /** The role. */
  role: Role;
  /** REGISTRAR: the unit, required. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** LEADER and SECRETARY: the leader, required. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Opens an account for a colleague. */
export type OpenAccountInput = {
  /** The office it is to belong to. */
  officeId: Scalars['ID']['input'];
  /** The address to sign in with; unique in the installation. */
  email: Scalars['String']['input'];
  /** The holder's name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Its roles; 1 to 20. */
  grants: Array<GrantInput>;
};

/** An account was opened. */
export type AccountOpened = {
  __typename?: 'AccountOpened';
  /** The account. */
  account: Account;
  /** The one-time link at which the holder chooses a password, good for 7 days. Shown once: null when a repeated request is answered. */
  link: Maybe<Scalars['String']['output']>;
};

/** Outcome of openAccount. */
export type OpenAccountResult = AccountOpened | InvalidInput | NotFound | NotAllowed;

/** Closes an account: its sessions, tokens and calendar links end at once. */
export type CloseAccountInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
};

/** An account was closed. */
export type AccountClosed = {
  __typename?: 'AccountClosed';
  /** The account. */
  account: Account;
};

/** Outcome of closeAccount. */
export type CloseAccountResult = AccountClosed | InvalidInput | NotFound | NotAllowed;

/** Gives an account a new one-time link at which its holder chooses a password. */
export type ReissueLinkInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
};

/** A link was issued; those before it are ended, the old password holds until it is used. */
export type LinkReissued = {
  __typename?: 'LinkReissued';
  /** The account. */
  account: Account;
  /** The one-time link, good for 7 days. Shown once: null when a repeated request is answered. */
  link: Maybe<Scalars['String']['output']>;
};

/** Outcome of reissueLink. */
export type ReissueLinkResult = LinkReissued | InvalidInput | NotFound | NotAllowed;

/** Replaces what an account may do in an office. */
export type GrantRolesInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** All its roles from now on; an empty list takes everything away. */
  grants: Array<GrantInput>;
};

/** An account's roles were replaced. */
export type RolesGranted = {
  __typename?: 'RolesGranted';
  /** The account. */
  account: Account;
};

/** Outcome of grantRoles. */
export type GrantRolesResult = RolesGranted | InvalidInput | NotFound | NotAllowed;

/** A meeting room or hall that can be booked. */
export type Room = {
  __typename?: 'Room';
  /** Identifies the room. */
  id: Scalars['ID']['output'];
  /** Its name; unique among the office's rooms in use. */
  name: Scalars['String']['output'];
  /** Its short name; may be empty. */
  shortName: Scalars['String']['output'];
  /** How many it seats; null when not known. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** Where it is; may be empty. */
  location: Scalars['String']['output'];
  /** Its place in the office's order, from 0. */
  position: Scalars['Int']['output'];
  /** True when no longer in use. */
  isRetired: Scalars['Boolean']['output'];
};

/** A page of rooms. */
export type RoomConnection = {
  __typename?: 'RoomConnection';
  /** The page's entries. */
  nodes: Array<Room>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An administrative office that issues programmes of its own. Offices form a tree. */
export type Office = {
  __typename?: 'Office';
  /** Its rooms in their order. */
  rooms: RoomConnection;
  /** The viewer's own calendar links of this office, newest first, revoked ones left out. */
  feeds: FeedConnection;
  /** What the office says of clashes; null for who does not belong to it. */
  clashSettings: Maybe<ClashSettings>;
  /** May the viewer read documents into the office's programmes? Planners and chiefs. */
  mayImport: Scalars['Boolean']['output'];
  /** What words may mean that were not recognised, for who answers it with settleWords; null for others. */
  unknownWords: Maybe<ImportUnknown>;
  /** A typed or pasted line, read into the parts of an item; workers only, else null. */
  readLine: Maybe<LineReading>;
  /** A pasted text line by line, each read for the day of the heading above it; workers only, else null. */
  readLines: Maybe<Array<PastedLine>>;
  /** Identifies the office. */
  id: Scalars['ID']['output'];
  /** Its full name. */
  name: Scalars['String']['output'];
  /** Its short name. */
  shortName: Scalars['String']['output'];
  /** The office above it. */
  parent: Maybe<Office>;
  /** IANA name of the zone in which its times are written. */
  zone: Scalars['String']['output'];
  /** The language of its papers. */
  language: Language;
  /** Its settings. */
  settings: OfficeSettings;
  /** Counts the changes of the office's settings; pass it when saving. */
  revision: Scalars['Int']['output'];
  /** The present date in the office's zone. */
  today: Scalars['Date']['output'];
  /** Its units in their order. */
  units: UnitConnection;
  /** Its persons by precedence, then name. */
  persons: PersonConnection;
  /** Its groups in their order. */
  groups: GroupConnection;
  /** Days off and swapped working days by date. */
  holidays: HolidayConnection;
  /** Persons whose present post in the office's leadership reads like a leader's, who have no calendar of their own and about whom that was never said, by precedence; at most 100. Administrators and planners only, others get none. */
  likelyLeaders: Array<Person>;
  /** The units for which the viewer registers items; none for who is no registrar. A registrar's proposal that names no preparing unit is given this one, when it is one. */
  unitsRegisteredFor: Array<Unit>;
  /** May the viewer change the office's units, people, groups, rooms and settings? Administrators and planners. */
  maySetUp: Scalars['Boolean']['output'];
  /** May the viewer open and close accounts of the office and give roles? Administrators. */
  mayAdminister: Scalars['Boolean']['output'];
  /** The office's accounts by name; administrators only, others get an empty page. */
  accounts: AccountConnection;
  /** The programme of an ISO week; null when the week does not exist (week 53 of a short year, week 54). */
  programme: Maybe<Programme>;
  /** Items of the eight weeks before and after a day in whose content or participants all words are found, marks and case aside; the nearest first, at most 20. Those who work on the programme search the draft, others what was released, and everybody only what they see in full. */
  itemsFound: Array<FoundItem>;
  /** Which rooms and leaders are free at a time; workers only, others get nothing. */
  availability: Availability;
  /** The starts in the half-day of an item, half an hour apart, at which its room and its leaders, as far as the viewer sees what they are at, are free for the office's usual length; none for who may not edit it. At most 48. */
  freeStarts: Array<Scalars['LocalTime']['output']>;
  /** When units register; null for strangers. */
  registrationSettings: Maybe<RegistrationSettings>;
  /** May the viewer say which changes need approval? Chiefs and administrators. */
  maySetApprovalRules: Scalars['Boolean']['output'];
  /** Which changes need approval; null for who does not work on the office's drafts or set it up. */
  approvalRules: Maybe<ApprovalRules>;
  /** The first steps; null to those who may not set up the office. */
  firstSteps: Maybe<FirstSteps>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeRoomsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeFeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeUnknownWordsArgs = {
  kind: UnknownKind;
  words: Scalars['String']['input'];
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeReadLineArgs = {
  text: Scalars['String']['input'];
  day?: InputMaybe<Scalars['Date']['input']>;
  year: Scalars['Int']['input'];
  week: Scalars['Int']['input'];
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeReadLinesArgs = {
  text: Scalars['String']['input'];
  day: Scalars['Date']['input'];
  year: Scalars['Int']['input'];
  week: Scalars['Int']['input'];
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficePersonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeHolidaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  matching?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeProgrammeArgs = {
  year: Scalars['Int']['input'];
  week: Scalars['Int']['input'];
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeItemsFoundArgs = {
  words: Scalars['String']['input'];
  around: Scalars['Date']['input'];
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeAvailabilityArgs = {
  time: TimeInput;
  exceptItemId?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<ClashPlaceInput>;
};


/** An administrative office that issues programmes of its own. Offices form a tree. */
export type OfficeFreeStartsArgs = {
  itemId: Scalars['ID']['input'];
};

/** A room to add (no id) or change. */
export type SaveRoomInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The room to change; null adds one. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 200 characters, unique among rooms in use. */
  name: Scalars['String']['input'];
  /** Short name. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** How many it seats; 1 to 100000. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Place in the order. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** True takes it out of use, false brings it back. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A room was saved. */
export type RoomSaved = {
  __typename?: 'RoomSaved';
  /** The room as it is now. */
  room: Room;
};

/** Outcome of saveRoom. */
export type SaveRoomResult = RoomSaved | InvalidInput | NotFound | NotAllowed;

/** How a booking stands. */
export type BookingState =
  /** It asks for the resource and holds nothing: a wish that waits, or what was given back while its event is put off. */
  | 'REQUESTED'
  /** It holds the resource. */
  | 'HELD'
  /** It holds the resource and was approved. */
  | 'CONFIRMED'
  /** It was given back. */
  | 'RELEASED';

/** Something that can be double-booked: a room, a bed, a vehicle, a driver. */
export type Resource = {
  __typename?: 'Resource';
  /** Id. */
  id: Scalars['ID']['output'];
  /** What it is, a word in capitals such as ROOM or VEHICLE. */
  kind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A resource asked for or held for an event. */
export type Booking = {
  __typename?: 'Booking';
  /** Id. */
  id: Scalars['ID']['output'];
  /** The resource. */
  resource: Resource;
  /** How it stands. */
  state: BookingState;
  /** The part of the house that made it and alone changes it: `event` for the event's own place. */
  owner: Scalars['String']['output'];
  /** Start. */
  from: Scalars['DateTime']['output'];
  /** End, not included. */
  until: Scalars['DateTime']['output'];
};

/** A room, or another resource booked for the event, is held for that time. `by` tells by whom, as far as the viewer may see. */
export type SlotTaken = Refusal & {
  __typename?: 'SlotTaken';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it names the holder as far as the viewer may see. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** What is held. */
  resource: Resource;
  /** The same where it is a room; else null. */
  room: Maybe<Room>;
  /** Title of the event that holds it; null when the viewer may not see it. */
  by: Maybe<Scalars['String']['output']>;
  /** Id of the event that holds it; null when the viewer may not see it. */
  byItemId: Maybe<Scalars['ID']['output']>;
  /** Start of that hold. */
  from: Scalars['DateTime']['output'];
  /** End of that hold, not included. */
  until: Scalars['DateTime']['output'];
};

/** Moves an item with the room held for it: to another place in its half-day, another half-day, another day, or another week. */
export type MoveItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
  /** The day it goes to; the same day to reorder. */
  day: Scalars['Date']['input'];
  /** The half-day it goes to; left out: the one its time says. In a half-day in which its clock time does not lie it has none: it stands there as wanting a time. */
  halfDay?: InputMaybe<HalfDay>;
  /** Stand after this item of that half-day; null: first; left out: by its time. */
  afterItemId?: InputMaybe<Scalars['ID']['input']>;
  /** A new time for the new day, in place of the old one. */
  time?: InputMaybe<TimeInput>;
  /** What to do when the room is held by another then. */
  ifTaken?: InputMaybe<IfTaken>;
  /** Required when the item is locked. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of moveItem. */
export type MoveItemResult = ItemSaved | SlotTaken | ClashRefused | RegistrationClosed | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Puts an item off without a new date; its room is given back. */
export type PostponeItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
  /** Required when the item is locked. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of postponeItem. */
export type PostponeItemResult = ItemSaved | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Cancels an item; its room is given back. */
export type CancelItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
  /** Required when the item is locked. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of cancelItem. */
export type CancelItemResult = ItemSaved | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Lets a postponed or cancelled item take place after all, at the time it had. */
export type RestoreItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
  /** What to do when its room is held by another now. */
  ifTaken?: InputMaybe<IfTaken>;
  /** Required when the item is locked. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of restoreItem. */
export type RestoreItemResult = ItemSaved | SlotTaken | ClashRefused | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** What hangs on an item and moves or falls with it. */
export type Dependents = {
  __typename?: 'Dependents';
  /** The room held for it; null when none is. */
  room: Maybe<Room>;
  /** Start of that hold. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** End of that hold. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** Everything booked for it, its room included, in the order of their start. */
  bookings: Array<Booking>;
};

/** What a move would do, without doing it. */
export type MovePreview = {
  __typename?: 'MovePreview';
  /** What hangs on the item now. */
  dependents: Dependents;
  /** The first refusal that the move would meet over its room or anything else booked for it; null when it would go through. */
  slotTaken: Maybe<SlotTaken>;
};

/** An item of a programme. */
export type ProgrammeItem = {
  __typename?: 'ProgrammeItem';
  /** What hangs on the item; workers only, else empty. */
  dependents: Dependents;
  /** What a move to a day would do; workers only, else null. For at most 5 items at once, else INVALID_INPUT. */
  movePreview: Maybe<MovePreview>;
  /** Words of the item that deserve an answer to “who is this?”; none for who may not edit it, and none that an answer keeps as words. */
  unmatched: Array<UnmatchedWords>;
  /** Identifies the item, for ever. */
  id: Scalars['ID']['output'];
  /** Counts its changes; pass it when editing. */
  revision: Scalars['Int']['output'];
  /** How much of it the viewer sees. */
  sight: Sight;
  /** Content; null below full sight. */
  title: Maybe<Scalars['String']['output']>;
  /** The time as written; null below time and place. */
  time: Maybe<EnteredTime>;
  /** The time as the programme prints it; empty when there is none. */
  timeLabel: Scalars['String']['output'];
  /** The day it stands on in this programme; null when it has none. */
  day: Maybe<Scalars['Date']['output']>;
  /** The half-day under which it stands. */
  halfDay: HalfDay;
  /** True for a whole day. */
  isAllDay: Scalars['Boolean']['output'];
  /** True when it had an hour, was moved to a half-day in which that does not lie, and nobody has said another: a new time, also “Sáng” alone, settles it. False for readers and below full sight. */
  wantsTime: Scalars['Boolean']['output'];
  /** Its effective period; null while the time is not known. */
  period: Maybe<EffectivePeriod>;
  /** Place; null below time and place, or when none is given. */
  place: Maybe<Place>;
  /** Gathering point; null below time and place. */
  gatheringPoint: Maybe<Scalars['String']['output']>;
  /** Everybody named, by role, then in order; none below full sight. At most 200. */
  parties: Array<Party>;
  /** Transport; null below full sight, or when none is given. */
  transport: Maybe<Transport>;
  /** Transport in words; null below full sight. */
  transportText: Maybe<Scalars['String']['output']>;
  /** The document by which it was called; null below full sight. */
  source: Maybe<SourceDocument>;
  /** Remarks; null below full sight. */
  remarks: Maybe<Scalars['String']['output']>;
  /** Secrecy level; NORMAL below full sight. */
  secrecy: Secrecy;
  /** Confirmed, tentative, postponed or cancelled. */
  status: EventStatus;
  /** Whether it is still a proposal. */
  stage: ItemStage;
  /** What differs from the last release; null when nothing does, and for readers. */
  change: Maybe<PendingChange>;
  /** What clashes with it; none for readers. At most 50. */
  clashes: Array<Clash>;
  /** True when it is past and released: editing needs a reason. */
  isLocked: Scalars['Boolean']['output'];
  /** True when the last release recorded it after it had passed. */
  isRecordedAfterwards: Scalars['Boolean']['output'];
  /** May the viewer edit it? */
  mayEdit: Scalars['Boolean']['output'];
  /** Where it went when it no longer stands in this week: the new day, or null when it stands here or has no new date. */
  movedTo: Maybe<Scalars['Date']['output']>;
  /** True for a line that stands here struck out: moved to another week, postponed or cancelled. */
  isStruck: Scalars['Boolean']['output'];
  /** The day on which it began, when that was in an earlier week and it still lasts: it stands first on the first day here, and is edited and released in the week in which it began. Else null. */
  continuesFrom: Maybe<Scalars['Date']['output']>;
  /** The week in which it stood as last released; null when it was not released or stands there still. */
  movedFrom: Maybe<Scalars['Date']['output']>;
  /** True when the item was moved here from another week and that week's adjustment must release it. */
  waitsForOtherWeek: Scalars['Boolean']['output'];
  /** When it was last edited; null for readers. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The proposal that it is or was; null for what nobody proposed, and for who is neither a planner nor of the proposing unit. */
  proposal: Maybe<Proposal>;
};


/** An item of a programme. */
export type ProgrammeItemMovePreviewArgs = {
  day: Scalars['Date']['input'];
  halfDay?: InputMaybe<HalfDay>;
  time?: InputMaybe<TimeInput>;
};


/** An item of a programme. */
export type ProgrammeItemTimeLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Whose calendar a link shows. */
export type FeedScope =
  /** Everything the office released. */
  | 'OFFICE'
  /** What concerns one unit. */
  | 'UNIT'
  /** What concerns one person. */
  | 'PERSON';

/** A calendar link (iCal subscription) of the viewer. Its address is shown once, when it is issued. */
export type Feed = {
  __typename?: 'Feed';
  /** Identifies the link. */
  id: Scalars['ID']['output'];
  /** Whose calendar it shows. */
  scope: FeedScope;
  /** UNIT: the unit. */
  unit: Maybe<Unit>;
  /** PERSON: the person. */
  person: Maybe<Person>;
  /** The calendar's name as phones show it. */
  name: Scalars['String']['output'];
  /** The language of its words. */
  language: Language;
  /** When it was issued. */
  createdAt: Scalars['DateTime']['output'];
  /** What the link shows now: its next events from today on, in time order, as a phone would list them; at most 50. */
  upcoming: Array<FeedEvent>;
};


/** A calendar link (iCal subscription) of the viewer. Its address is shown once, when it is issued. */
export type FeedUpcomingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An event as a calendar link shows it. */
export type FeedEvent = {
  __typename?: 'FeedEvent';
  /** The event's UID in the calendar. */
  uid: Scalars['String']['output'];
  /** SUMMARY as in the feed. */
  summary: Scalars['String']['output'];
  /** LOCATION as in the feed; empty when none. */
  location: Scalars['String']['output'];
  /** Start; null for a whole day. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** End, not included; null for a whole day. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** The day, for a whole day. */
  day: Maybe<Scalars['Date']['output']>;
  /** True when it was cancelled or postponed. */
  isCancelled: Scalars['Boolean']['output'];
};

/** A page of calendar links. */
export type FeedConnection = {
  __typename?: 'FeedConnection';
  /** The page's entries. */
  nodes: Array<Feed>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Issues a calendar link. */
export type IssueFeedInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** Whose calendar. */
  scope: FeedScope;
  /** UNIT: the unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** PERSON: the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The language of its words; the viewer's when left out. */
  language?: InputMaybe<Language>;
};

/** A calendar link was issued. */
export type FeedIssued = {
  __typename?: 'FeedIssued';
  /** The link. */
  feed: Feed;
  /** Its https or http address, at most 256 characters. Shown once: null when a repeated request is answered. */
  url: Maybe<Scalars['String']['output']>;
};

/** Outcome of issueFeed. */
export type IssueFeedResult = FeedIssued | InvalidInput | NotFound | NotAllowed;

/** Ends a calendar link. */
export type RevokeFeedInput = {
  /** The link. */
  feedId: Scalars['ID']['input'];
};

/** A calendar link was ended: its address answers 404 from now on. */
export type FeedRevoked = {
  __typename?: 'FeedRevoked';
  /** The link's id. */
  feedId: Scalars['ID']['output'];
};

/** Outcome of revokeFeed. */
export type RevokeFeedResult = FeedRevoked | InvalidInput | NotFound | NotAllowed;

/** What a clash is about. */
export type ClashKind =
  /** The wanted room is held by another item. Blocks the release, always: the store never books a room twice. */
  | 'ROOM_TAKEN'
  /** Another item stands in the same room in the same half-day without a clock time. Warns. */
  | 'ROOM_HALF_DAY'
  /** The room's assumed end was shortened because another begins. Notes. */
  | 'ROOM_SHORTENED'
  /** The room is not made ready between two items: setTravelMinutes says how long that takes. Warns. */
  | 'ROOM_TURNAROUND'
  /** A leader is expected in two places. Warns: the office may send a deputy. */
  | 'LEADER_TWICE'
  /** Two items of one paper, or of the same words, begin at one hour with the same leader: one meeting, entered twice. Notes. */
  | 'LEADER_ENTERED_TWICE'
  /** An item begins within what is only assumed of the one before. Not told unless the office wants it. */
  | 'LEADER_ASSUMED_END'
  /** One of the two has no hour and stands in the half-day of the other. Not told unless the office wants it. */
  | 'LEADER_HALF_DAY'
  /** A leader lacks the time for the way between two places. Warns; one step lighter after an assumed end. */
  | 'LEADER_TRAVEL'
  /** A leader is absent. Warns. */
  | 'LEADER_ABSENT'
  /** The item begins on a holiday, or on a day taken off for another. Notes. */
  | 'DAY_OFF'
  /** The item begins on a weekend on which nobody works. Not told unless the office wants it. */
  | 'WEEKEND';

/** How much a clash matters. */
export type Severity =
  /** The item is not released until it is settled. */
  | 'BLOCKS'
  /** Worth a look. */
  | 'WARNS'
  /** Good to know. */
  | 'NOTES';

/** The weight of a clash, as the office sets it; each is heavier than the one before. */
export type ClashGrade =
  /** It is not told. */
  | 'OFF'
  /** Good to know. */
  | 'NOTES'
  /** Worth a look. */
  | 'WARNS'
  /** The item is released only when somebody has accepted the clash with a reason: acceptClash. */
  | 'NEEDS_REASON'
  /** The item is not released until the clash is settled. */
  | 'BLOCKS_RELEASE'
  /** An item is not even saved with it, as far as who saves it may see it; nor released. */
  | 'BLOCKS_SAVING';

/** Whether what meets is certain to take place. A clash with what is not weighs one step less where it needs a reason or blocks; a warning stays one. */
export type ClashCertainty =
  /** Both are. */
  | 'CERTAIN'
  /** One of them is tentative. */
  | 'TENTATIVE'
  /** One of them is only proposed. */
  | 'PROPOSED';

/** Something an item clashes with. */
export type Clash = {
  __typename?: 'Clash';
  /** Names the clash, the same from either side: pass it to acceptClash. */
  key: Scalars['ID']['output'];
  /** What it is about. */
  kind: ClashKind;
  /** How much it matters. */
  severity: Severity;
  /** Its weight by the office's policy, one step less than a reason or a block where something is not certain; never OFF. */
  grade: ClashGrade;
  /** Whether both are certain to take place. */
  certainty: ClashCertainty;
  /** The other item; null for an absence, or when the viewer may not see it. */
  otherId: Maybe<Scalars['ID']['output']>;
  /** The other item's title; null when the viewer may not see it. */
  otherTitle: Maybe<Scalars['String']['output']>;
  /** The day on which the other begins; null when it has none, for an absence, or when the viewer may not see it. */
  otherDay: Maybe<Scalars['Date']['output']>;
  /** The other's time as printed; empty when it has none. */
  otherTime: Scalars['String']['output'];
  /** The leader or room concerned, as printed; of DAY_OFF the holiday's name, of WEEKEND nothing. */
  subject: Scalars['String']['output'];
  /** Minutes on the way, or to make the room ready; null for other kinds. */
  minutesNeeded: Maybe<Scalars['Int']['output']>;
  /** How many of them are missing; null for other kinds. */
  minutesMissing: Maybe<Scalars['Int']['output']>;
  /** True when it must be accepted with a reason before the item is released, and nobody has yet. */
  needsReason: Scalars['Boolean']['output'];
  /** True when somebody accepted it, and neither time, place nor people of what meets have changed since. Told to those who see both items in full. */
  isAccepted: Scalars['Boolean']['output'];
  /** Who accepted it; null when nobody did, or the viewer does not see both items in full. */
  acceptedBy: Maybe<Scalars['String']['output']>;
  /** Why; null when nobody did, or the viewer does not see both items in full. */
  acceptedReason: Maybe<Scalars['String']['output']>;
  /** When; null when nobody did, or the viewer does not see both items in full. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
};


/** Something an item clashes with. */
export type ClashOtherTimeArgs = {
  language?: InputMaybe<Language>;
};

/** A place: a room of the office, or words for anywhere else. */
export type ClashPlaceInput = {
  /** A room of the office. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Words, at most 500 characters; not read when a room is given. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The weight of a kind of clash. */
export type ClashPolicy = {
  __typename?: 'ClashPolicy';
  /** The kind. */
  kind: ClashKind;
  /** The leader for whom alone it is; null: for everybody of whom nothing else is said. */
  person: Maybe<Person>;
  /** Its weight. */
  grade: ClashGrade;
};

/** A place as the office named it. */
export type ClashPlace = {
  __typename?: 'ClashPlace';
  /** The room; null for words. */
  room: Maybe<Room>;
  /** The room's name, or the words. */
  label: Scalars['String']['output'];
};

/** Minutes between two places, in either direction; between a room and itself those that it takes to make it ready. */
export type TravelMinutes = {
  __typename?: 'TravelMinutes';
  /** Identifies it. */
  id: Scalars['ID']['output'];
  /** One of the two. */
  one: ClashPlace;
  /** The other, or the same room. */
  other: ClashPlace;
  /** 1 to 600. */
  minutes: Scalars['Int']['output'];
};

/** What an office says of clashes. Nothing of it lets a room be held twice. */
export type ClashSettings = {
  __typename?: 'ClashSettings';
  /** The weight of each kind for everybody, in the order of the kinds; the usual one where the office has said nothing. */
  policies: Array<ClashPolicy>;
  /** The weights for single leaders, by rank; at most 1000. */
  leaders: Array<ClashPolicy>;
  /** Minutes between places; at most 1000. */
  travel: Array<TravelMinutes>;
  /** Minutes between two different places of which one at least is no room of the office, where nothing else is said; 0: no time is needed. */
  outsideMinutes: Scalars['Int']['output'];
  /** Contents of items that keep nobody, such as “làm việc tại cơ quan”. */
  fillers: Array<Scalars['String']['output']>;
};

/** Says how much a kind of clash weighs. */
export type SetClashPolicyInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The kind; not ROOM_TAKEN, which always blocks. */
  kind: ClashKind;
  /** For this leader alone, of the kinds that concern leaders; left out: for everybody. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Its weight; null: back to the office's, or to the usual one. */
  grade?: InputMaybe<ClashGrade>;
};

/** Says how long the way between two places takes. */
export type SetTravelMinutesInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** One place; left out together with the other: between any two places of which one at least is outside. */
  one?: InputMaybe<ClashPlaceInput>;
  /** The other; the same room for the time that it takes to make it ready. */
  other?: InputMaybe<ClashPlaceInput>;
  /** 0 to 600; 0 takes it off the list. */
  minutes: Scalars['Int']['input'];
};

/** Says which items keep nobody. */
export type SetFillerItemsInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** Whole contents, at most 50 of at most 200 characters; empty: every item keeps those whom it names. */
  fillers: Array<Scalars['String']['input']>;
};

/** What the office says of clashes was saved. */
export type ClashSettingsSaved = {
  __typename?: 'ClashSettingsSaved';
  /** The office. */
  office: Office;
};

/** Outcome of setClashPolicy. */
export type SetClashPolicyResult = ClashSettingsSaved | InvalidInput | NotFound | NotAllowed;

/** Outcome of setTravelMinutes. */
export type SetTravelMinutesResult = ClashSettingsSaved | InvalidInput | NotFound | NotAllowed;

/** Outcome of setFillerItems. */
export type SetFillerItemsResult = ClashSettingsSaved | InvalidInput | NotFound | NotAllowed;

/** The form in which a time was written. */
export type TimeKind =
  /** Start and end. */
  | 'PERIOD'
  /** Start only; the end is assumed by the office's default length. */
  | 'START'
  /** Morning, afternoon or evening only. */
  | 'HALF_DAY'
  /** The whole day, perhaps with a start. */
  | 'ALL_DAY'
  /** Several days. */
  | 'DAYS'
  /** Words such as “after the conference”. */
  | 'WORDS'
  /** None yet; the day may be known. */
  | 'UNKNOWN';

/** A time as it was written. Dates and clock times are local to the office. */
export type EnteredTime = {
  __typename?: 'EnteredTime';
  /** Its form. */
  kind: TimeKind;
  /** The day, or the first of several; null when there is none yet. */
  startsOn: Maybe<Scalars['Date']['output']>;
  /** The last day of several, included. */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** The half-day that the page states; null when it follows from the start. */
  halfDay: Maybe<HalfDay>;
  /** The start. */
  startTime: Maybe<Scalars['LocalTime']['output']>;
  /** The end; only when stated. */
  endTime: Maybe<Scalars['LocalTime']['output']>;
  /** The words of a WORDS time. */
  words: Maybe<Scalars['String']['output']>;
  /** What was typed, kept for who edits it: pages print every time in one form. Null when it was picked, not typed. */
  text: Maybe<Scalars['String']['output']>;
};

/** The effective half-open period used for clashes and calendars. */
export type EffectivePeriod = {
  __typename?: 'EffectivePeriod';
  /** Its first instant. */
  from: Scalars['DateTime']['output'];
  /** The instant after its last. */
  until: Scalars['DateTime']['output'];
  /** True when the end is the default length, not stated. */
  isEndAssumed: Scalars['Boolean']['output'];
};

/** How secret an event is. Decides, with the viewer's relation to it, what is shown. */
export type Secrecy =
  /** Open within the office. */
  | 'NORMAL'
  /** Riêng tư: others see busy. */
  | 'PRIVATE'
  /** Mật. */
  | 'CONFIDENTIAL'
  /** Tối mật. */
  | 'SECRET'
  /** Tuyệt mật. */
  | 'TOP_SECRET';

/** Where an event stands (RFC 5545 STATUS, with POSTPONED told apart from CANCELLED). */
export type EventStatus =
  /** It will take place. */
  | 'CONFIRMED'
  /** Dự kiến: planned, not certain. */
  | 'TENTATIVE'
  /** Hoãn: put off without a new date. */
  | 'POSTPONED'
  /** Hủy: it will not take place. */
  | 'CANCELLED';

/** What somebody has to do with an event. */
export type PartyRole =
  /** Chủ trì. */
  | 'CHAIRS'
  /** Dự, tham dự. */
  | 'ATTENDS'
  /** Cùng đi, tháp tùng. */
  | 'ACCOMPANIES'
  /** Dự thay (ủy quyền): attends on behalf of a leader. */
  | 'ON_BEHALF_OF'
  /** Mời, thành phần. */
  | 'INVITED'
  /** Đơn vị chuẩn bị. */
  | 'PREPARES'
  /** Lãnh đạo Văn phòng, chuyên viên theo dõi. */
  | 'STAFF';

/** A person, unit, group or plain words in one role of an event. */
export type Party = {
  __typename?: 'Party';
  /** Its role. */
  role: PartyRole;
  /** As the programme prints it. */
  label: Scalars['String']['output'];
  /** The person, when it is one. */
  person: Maybe<Person>;
  /** The unit, when it is one. */
  unit: Maybe<Unit>;
  /** The group, when it is one. */
  group: Maybe<Group>;
  /** Free words; empty when the name says it. */
  words: Scalars['String']['output'];
  /** With ON_BEHALF_OF: the leader who is replaced. */
  behalfOf: Maybe<Person>;
};

/** How people get there. */
export type Transport =
  /** Tự túc: own transport. */
  | 'OWN'
  /** Xe dùng chung: a pool car is wanted. */
  | 'POOL'
  /** An assigned car. */
  | 'ASSIGNED'
  /** Đi chung xe: shared with others. */
  | 'SHARED';

/** The document by which an event was called. */
export type SourceDocument = {
  __typename?: 'SourceDocument';
  /** Its number; may be empty. */
  number: Scalars['String']['output'];
  /** Its date. */
  on: Maybe<Scalars['Date']['output']>;
  /** Who issued it; may be empty. */
  issuer: Scalars['String']['output'];
};

/** How a place is held. */
export type PlaceState =
  /** No bookable room. */
  | 'FREE_WORDS'
  /** The room is held for a stated period. */
  | 'HELD'
  /** The room is held from the start; the end is assumed and gives way to a later start. */
  | 'HELD_ASSUMED'
  /** The room is named, nothing is held: no clock time, or only a proposal. */
  | 'NAMED'
  /** The room is wanted but taken; the item is not released until this is settled. */
  | 'WANTED';

/** Where an event takes place. */
export type Place = {
  __typename?: 'Place';
  /** The bookable room; null for free words. */
  room: Maybe<Room>;
  /** As the programme prints it. */
  label: Scalars['String']['output'];
  /** How it is held. */
  state: PlaceState;
  /** The instant at which the assumed end was shortened because another begins; null when it was not. */
  shortenedTo: Maybe<Scalars['DateTime']['output']>;
};

/** How much of an event this viewer sees. */
export type Sight =
  /** Everything. */
  | 'FULL'
  /** Time and place. */
  | 'TIME_AND_PLACE'
  /** Only that somebody is busy. */
  | 'BUSY';

/** A time to write. With `kind` the parts are taken as given; without it `text` is read as offices write (“8h30”, “14h - 16h”, “Sáng”, “cả ngày”). */
export type TimeInput = {
  /** Its form; left out: read from `text`. */
  kind?: InputMaybe<TimeKind>;
  /** The day, or the first of several. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of several, included. A clock or half-day in `text` is then that of several days. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The half-day when it is stated. */
  halfDay?: InputMaybe<HalfDay>;
  /** The start. */
  startTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The end. */
  endTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The words of a WORDS time; at most 200 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
  /** What was typed; at most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What to do when the room is held by another. */
export type IfTaken =
  /** Refuse with SlotTaken and leave everything as it was. */
  | 'REFUSE'
  /** Keep the wish: the item is marked and waits. */
  | 'WISH';

/** A place to write. With neither room nor text the place is taken away. */
export type PlaceInput = {
  /** A bookable room. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Free words; at most 500 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What to do when the room is held by another. */
  ifTaken?: InputMaybe<IfTaken>;
};

/** Somebody in a role: exactly one of person, unit, group, or words alone. */
export type PartyInput = {
  /** The role. */
  role: PartyRole;
  /** A person of the office. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** A unit of the office. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** A group of the office. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Free words, at most 2,000 characters; with a person, unit or group: the words to print in place of the name. */
  words?: InputMaybe<Scalars['String']['input']>;
  /** With ON_BEHALF_OF: the leader who is replaced. */
  behalfOfId?: InputMaybe<Scalars['ID']['input']>;
};

/** The fields of an item. When editing, a field left out stays; null or an empty text takes the value away where that is possible. */
export type ItemFieldsInput = {
  /** Content, 1 to 4,000 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Time. */
  time?: InputMaybe<TimeInput>;
  /** Place. */
  place?: InputMaybe<PlaceInput>;
  /** Gathering point, at most 500 characters. */
  gatheringPoint?: InputMaybe<Scalars['String']['input']>;
  /** Everybody; replaces all those of the roles in `roles`. */
  parties?: InputMaybe<Array<PartyInput>>;
  /** The roles that `parties` replaces; left out: all of them. */
  roles?: InputMaybe<Array<PartyRole>>;
  /** Transport. */
  transport?: InputMaybe<Transport>;
  /** Transport in words, at most 500 characters. */
  transportText?: InputMaybe<Scalars['String']['input']>;
  /** Number of the source document, at most 100 characters. */
  sourceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Date of the source document. */
  sourceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Issuer of the source document, at most 300 characters. */
  sourceIssuer?: InputMaybe<Scalars['String']['input']>;
  /** Remarks, at most 2,000 characters. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** Secrecy level. Raising it acts on published data at once; lowering waits for a release. */
  secrecy?: InputMaybe<Secrecy>;
  /** Confirmed or tentative. Postponing and cancelling are verbs of their own. */
  status?: InputMaybe<EventStatus>;
};

/** A programme read from an uploaded document (`POST /imports`), waiting to be accepted. Only its uploader sees it. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** Identifies the import. */
  id: Scalars['ID']['output'];
  /** The document's name. */
  fileName: Scalars['String']['output'];
  /** The title found; null when none. */
  title: Maybe<Scalars['String']['output']>;
  /** The week it is for; null until a missing year or date is answered. */
  week: Maybe<ImportWeek>;
  /** What must be asked before it can be accepted. */
  needs: Array<ImportNeed>;
  /** The adjustment number printed in the document; null when none. */
  adjustment: Maybe<Scalars['Int']['output']>;
  /** Entries in the order of the document. */
  entries: ImportEntryConnection;
  /** Stored items of that week that the document does not hold; at most 500. */
  absent: Array<ProgrammeItem>;
  /** Names that were not recognised, each once with suggestions; at most 500. */
  unknowns: Array<ImportUnknown>;
  /** How many rows were read, and how many were not: the three add up to all that the document holds. */
  counts: ImportCounts;
  /** Everything that became no entry, verbatim; nothing is dropped silently. Possible entries come first. At most 1,000. */
  leftovers: Array<ImportLeftover>;
  /** What the reader noticed of the whole document: ACTIVE_CONTENT_DROPPED, ENCODING_GUESSED, FONT_CONVERTED, TRACKED_CHANGES, LIST_OF_DATES, OTHER_PROGRAMME, YEAR_MISSING, WEEK_CONTRADICTS, PERIOD_REVERSED, NO_SUCH_DAY, NO_SUCH_WEEK, and DAY_MISSING with the day after it. */
  warnings: Array<Scalars['String']['output']>;
  /** When it was accepted; null while it waits. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
};


/** A programme read from an uploaded document (`POST /imports`), waiting to be accepted. Only its uploader sees it. */
export type ImportPreviewEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An ISO week. */
export type ImportWeek = {
  __typename?: 'ImportWeek';
  /** ISO year. */
  year: Scalars['Int']['output'];
  /** ISO week. */
  week: Scalars['Int']['output'];
  /** Its Monday. */
  startsOn: Scalars['Date']['output'];
};

/** What a document leaves open. */
export type ImportNeed =
  /** The year. */
  | 'YEAR'
  /** The week: no date stands in the document. */
  | 'WEEK';

/** A page of import entries. */
export type ImportEntryConnection = {
  __typename?: 'ImportEntryConnection';
  /** The page's entries. */
  nodes: Array<ImportEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What accepting an entry would do. */
export type ImportDifference =
  /** Adds an item. */
  | 'NEW'
  /** Nothing: it is stored so already. */
  | 'SAME'
  /** Changes the stored item. */
  | 'CHANGED'
  /** Moves the stored item to another day or hour; it stays the same item, with what else has changed. */
  | 'MOVED';

/** One entry as read. */
export type ImportEntry = {
  __typename?: 'ImportEntry';
  /** Its number in the document, from 1, those of leftovers after all others; names it when accepting. */
  number: Scalars['Int']['output'];
  /** The text from which it was read. */
  source: Scalars['String']['output'];
  /** Its time; `startsOn` is null when no day is known. */
  time: EnteredTime;
  /** The time as printed. */
  timeLabel: Scalars['String']['output'];
  /** Content. */
  title: Scalars['String']['output'];
  /** Everybody named, with what they were matched to. */
  parties: Array<PartyReading>;
  /** Place as printed; null when none. */
  place: Maybe<Scalars['String']['output']>;
  /** The room it was matched to. */
  room: Maybe<Room>;
  /** Gathering point; null when none. */
  gatheringPoint: Maybe<Scalars['String']['output']>;
  /** Remarks; null when none. */
  remarks: Maybe<Scalars['String']['output']>;
  /** Postponed or cancelled in the document; CONFIRMED otherwise. */
  status: EventStatus;
  /** How sure the reader is of each field. */
  confidence: Array<FieldConfidence>;
  /** What made the reader doubt: WEEKDAY_CONTRADICTS, HALF_CONTRADICTS, SUSPICIOUS_MIDNIGHT, ENDS_NEXT_DAY, END_BEFORE_START, TIME_UNKNOWN, TIME_UNREAD, TIME_IMPOSSIBLE, DAY_UNKNOWN, DAY_DOUBTFUL, NO_SUCH_DAY, OUT_OF_PERIOD, OUTSIDE_WEEK, OUT_OF_ORDER, DATE_UNREAD, SEVERAL_DAYS, GROUP_UNRESOLVED, CHANGE_UNREAD, MOVED or STRUCK. */
  warnings: Array<Scalars['String']['output']>;
  /** What accepting would do. */
  difference: ImportDifference;
  /** The stored item it matches. */
  item: Maybe<ProgrammeItem>;
  /** CHANGED and MOVED: what would change. */
  changes: Array<FieldChange>;
};


/** One entry as read. */
export type ImportEntryTimeLabelArgs = {
  language?: InputMaybe<Language>;
};

/** How sure the reader is of a field. */
export type FieldConfidence = {
  __typename?: 'FieldConfidence';
  /** The field. */
  field: ItemField;
  /** From 0 to 1; below 0.7 it deserves a look. */
  value: Scalars['Float']['output'];
};

/** Whether an unrecognised name is somebody or a room. */
export type UnknownKind =
  /** A leader, person, unit or group. */
  | 'PARTY'
  /** A place. */
  | 'ROOM';

/** A name that was not recognised. */
export type ImportUnknown = {
  __typename?: 'ImportUnknown';
  /** Somebody, or a room. */
  kind: UnknownKind;
  /** As written. */
  words: Scalars['String']['output'];
  /** In how many entries it stands. */
  count: Scalars['Int']['output'];
  /** What the reader would do with it. */
  suggestion: ResolutionKind;
  /** Persons it may mean, likeliest first; at most 5. */
  persons: Array<Person>;
  /** Units it may mean; at most 5. */
  units: Array<Unit>;
  /** Groups it may mean; at most 5. */
  groups: Array<Group>;
  /** Rooms it may mean; at most 5. */
  rooms: Array<Room>;
  /** For a new person: the name read from the words. */
  name: Scalars['String']['output'];
  /** For a new person: the title read from the words. */
  title: Scalars['String']['output'];
};

/** What became of the rows of a document. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** Entries that were read. */
  read: Scalars['Int']['output'];
  /** Leftovers that may be entries and deserve a look. */
  possible: Scalars['Int']['output'];
  /** Leftovers that belong to the page and not to the week: titles, signatures, recipients, notes. */
  furniture: Scalars['Int']['output'];
};

/** Plain words of an item that look like somebody or a room and are matched with nobody, or with somebody known only since. */
export type UnmatchedWords = {
  __typename?: 'UnmatchedWords';
  /** Somebody, or a room. */
  kind: UnknownKind;
  /** As written. */
  words: Scalars['String']['output'];
  /** The role in which they stand; null for a place. */
  role: Maybe<PartyRole>;
};

/** Text that became no entry. */
export type ImportLeftover = {
  __typename?: 'ImportLeftover';
  /** Where it stands: “line 7”, “paragraph 7”, “table 2, row 7”, or the name of a sheet with “, row 7”. */
  where: Scalars['String']['output'];
  /** The text. */
  text: Scalars['String']['output'];
  /** Why it was left: PAGE_FURNITURE, NOTE, EMPTY_DAY, NO_DAY, NOT_UNDERSTOOD, DATE_UNREAD, CHANGE_UNREAD, STRUCK or OTHER_DOCUMENT. */
  why: Scalars['String']['output'];
  /** May it be an entry all the same? False for the titles, signatures, recipients and notes of the page. */
  isPossibleEntry: Scalars['Boolean']['output'];
  /** The entries that it may be, as a typed line of its day would be read. Accepted only when named with `take`; empty unless possible. */
  entries: Array<ImportEntry>;
};

/** What to do with an unrecognised name. */
export type ResolutionKind =
  /** It is this existing one. */
  | 'MATCH'
  /** Create a person. */
  | 'CREATE_PERSON'
  /** Create a unit. */
  | 'CREATE_UNIT'
  /** Create a group. */
  | 'CREATE_GROUP'
  /** Create a room. */
  | 'CREATE_ROOM'
  /** Keep the words. */
  | 'WORDS';

/** A line as typed or pasted, read into its parts. */
export type LineReading = {
  __typename?: 'LineReading';
  /** Its day; the given one when the line names none. */
  day: Maybe<Scalars['Date']['output']>;
  /** Its time. */
  time: EnteredTime;
  /** Content. */
  title: Scalars['String']['output'];
  /** Who was named, with what they were matched to. */
  parties: Array<PartyReading>;
  /** The place as typed; null when none was read. */
  place: Maybe<Scalars['String']['output']>;
  /** The bookable room that the place was matched to. */
  room: Maybe<Room>;
  /** Gathering point; null when none. */
  gatheringPoint: Maybe<Scalars['String']['output']>;
  /** How people get there; null when nothing is said. */
  transport: Maybe<Scalars['String']['output']>;
  /** Remarks; null when none. */
  remarks: Maybe<Scalars['String']['output']>;
  /** Words that found no field: a second time, a day that the line does not give. They are to stay visible. */
  rest: Array<Scalars['String']['output']>;
  /** What made the reader doubt: WEEKDAY_CONTRADICTS, HALF_CONTRADICTS, SUSPICIOUS_MIDNIGHT, ENDS_NEXT_DAY, END_BEFORE_START, TIME_UNREAD, TIME_IMPOSSIBLE, DAY_UNKNOWN, NO_SUCH_DAY, OUTSIDE_WEEK, DATE_UNREAD or CHANGE_UNREAD. */
  warnings: Array<Scalars['String']['output']>;
  /** What the line asks to do with an item that stands already; null: it describes a new one. */
  verb: Maybe<LineVerb>;
  /** Days and hours in the line that no calendar or clock has, as written: “32/12”, “25h”. Such a line is to be corrected, not added. */
  impossible: Array<Scalars['String']['output']>;
  /** With `verb`: the items of the week that may be meant, likeliest first, of those the viewer may change; at most 5. */
  meant: Array<ProgrammeItem>;
  /** With MOVE: the time it goes to; null when the line gives none. */
  newTime: Maybe<EnteredTime>;
  /** The further items of the line: of “Sáng: họp A; Chiều: họp B” the second. */
  further: Array<LineReading>;
};

/** A line of a text that was pasted with several. */
export type PastedLine = {
  __typename?: 'PastedLine';
  /** The line without its bullet, and without the day that it begins with. */
  text: Scalars['String']['output'];
  /** What it is. */
  kind: PastedLineKind;
  /** The day it stands under or heads; null where its heading names no day that there is. */
  day: Maybe<Scalars['Date']['output']>;
  /** The half-day it stands under; null where none is named. */
  halfDay: Maybe<HalfDay>;
  /**
   * Wrong with the heading: NO_SUCH_DAY, WEEKDAY_CONTRADICTS or OUTSIDE_WEEK. With ITEM also DAY_DOUBTFUL, when it may
   * stand under another day.
   */
  warnings: Array<Scalars['String']['output']>;
  /** With ITEM: the line read for its day, `meant` left empty. */
  reading: Maybe<LineReading>;
};

/** What a pasted line is. */
export type PastedLineKind =
  /** An item, or what is to be done with one. */
  | 'ITEM'
  /** The heading of a day or half-day: no item. */
  | 'DAY'
  /** The text’s title, or the heading of its table: no item. */
  | 'OTHER';

/** What a line asks to do with an item. */
export type LineVerb =
  /** Hoãn: put it off. */
  | 'POSTPONE'
  /** Dời: move it. */
  | 'MOVE'
  /** Hủy: cancel it. */
  | 'CANCEL';

/** Somebody named in a text, with what they were matched to; plain words when nothing matched. */
export type PartyReading = {
  __typename?: 'PartyReading';
  /** The role. */
  role: PartyRole;
  /** As written. */
  words: Scalars['String']['output'];
  /** The person matched. */
  person: Maybe<Person>;
  /** With ON_BEHALF_OF: the leader who is replaced. */
  behalfOf: Maybe<Person>;
  /** The unit matched. */
  unit: Maybe<Unit>;
  /** The group matched. */
  group: Maybe<Group>;
};

/** What an unrecognised name is. Remembered for the next document. */
export type ResolutionInput = {
  /** Somebody, or a room. */
  kind: UnknownKind;
  /** The words as written. */
  words: Scalars['String']['input'];
  /** What to do. */
  as: ResolutionKind;
  /** MATCH: the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** MATCH: the unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** MATCH: the group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** MATCH: the room. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** CREATE: the name, when it differs from the words. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** CREATE_PERSON: the post's title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A correction of an entry before it is accepted. */
export type ImportEntryInput = {
  /** The entry's number. */
  number: Scalars['Int']['input'];
  /** False leaves it out. Unless this is said, an entry that was read is taken, and one made of a leftover is not. */
  take?: InputMaybe<Scalars['Boolean']['input']>;
  /** Content in place of what was read. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Time in place of what was read. */
  time?: InputMaybe<TimeInput>;
  /** Place in place of what was read. */
  place?: InputMaybe<PlaceInput>;
  /** True: the entry is an item of its own, not the stored one that it was matched with; that one then counts as absent. */
  asNew?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to do with stored items that the document does not hold. */
export type IfAbsent =
  /** Leave them. */
  | 'KEEP'
  /** Cancel those released, withdraw the others. */
  | 'CANCEL';

/** Accepts an import: its entries join the week's draft, all or nothing. */
export type AcceptImportInput = {
  /** The import. */
  importId: Scalars['ID']['input'];
  /** The answer to a missing year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** The answer to a missing week. */
  week?: InputMaybe<Scalars['Int']['input']>;
  /** What the unrecognised names are; those left out stay words. */
  resolutions: Array<ResolutionInput>;
  /** Corrections, and the leftovers that are taken; entries that are not named are taken as read. */
  entries?: InputMaybe<Array<ImportEntryInput>>;
  /** Stored items that the document does not hold; KEEP unless given. */
  ifAbsent?: InputMaybe<IfAbsent>;
  /** Why past items are recorded afterwards; required when locked items would change. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An import was accepted. */
export type ImportAccepted = {
  __typename?: 'ImportAccepted';
  /** The programme as it is now. */
  programme: Programme;
  /** Items added. */
  addedCount: Scalars['Int']['output'];
  /** Items changed. */
  changedCount: Scalars['Int']['output'];
  /** Items whose room is wanted but taken. */
  waitingCount: Scalars['Int']['output'];
};

/** Outcome of acceptImport. */
export type AcceptImportResult = ImportAccepted | ItemLocked | StaleItem | InvalidInput | NotFound | NotAllowed;

/** Says what words mean, for all items of a week's draft in which they stand. */
export type SettleWordsInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year of the programme. */
  year: Scalars['Int']['input'];
  /** ISO week of the programme. */
  week: Scalars['Int']['input'];
  /** What they are. Creating takes who may set the office up. */
  resolution: ResolutionInput;
};

/** Words were settled, and are remembered. */
export type WordsSettled = {
  __typename?: 'WordsSettled';
  /** The items in which they stood, as they are now. */
  items: Array<ProgrammeItem>;
  /** The journal entry: pass it to unsettleWords. */
  editId: Scalars['ID']['output'];
};

/** Outcome of settleWords and unsettleWords. */
export type SettleWordsResult = WordsSettled | StaleItem | SlotTaken | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Takes an answer of settleWords back. */
export type UnsettleWordsInput = {
  /** Its journal entry. The items must stand as it left them: edits made since are undone first. */
  editId: Scalars['ID']['input'];
};

/** A part of the day as offices write it. */
export type HalfDay =
  /** Sáng. */
  | 'MORNING'
  /** Chiều. */
  | 'AFTERNOON'
  /** Tối. */
  | 'EVENING';

/** The hours of one half-day, local and half-open. */
export type HalfDayHours = {
  __typename?: 'HalfDayHours';
  /** Which half-day. */
  halfDay: HalfDay;
  /** Its first minute. */
  from: Scalars['LocalTime']['output'];
  /** The minute after its last. */
  until: Scalars['LocalTime']['output'];
};

/** How the office's papers are headed and signed (Decree 30/2020/NĐ-CP; party bodies have their own header). */
export type PaperSettings = {
  __typename?: 'PaperSettings';
  /** The superior body, upper left; empty for none. */
  superiorBody: Scalars['String']['output'];
  /** The issuing body, upper left in bold. */
  issuingBody: Scalars['String']['output'];
  /** The place before the date, upper right. */
  placeName: Scalars['String']['output'];
  /** The programme's title, such as LỊCH CÔNG TÁC TUẦN. */
  title: Scalars['String']['output'];
  /** True: the Communist Party's header in place of the state's motto. */
  partyHeader: Scalars['Boolean']['output'];
  /** Authority prefix and body above the signer, such as TL. CHỦ TỊCH; empty for none. */
  signerAuthority: Scalars['String']['output'];
  /** The signer's post in capitals. */
  signerTitle: Scalars['String']['output'];
  /** The signer's name. */
  signerName: Scalars['String']['output'];
  /** The lines of the recipients list (Nơi nhận); at most 30. */
  recipients: Array<Scalars['String']['output']>;
  /** A note under the table, such as that the programme stands in for invitations; empty for none. */
  note: Scalars['String']['output'];
};

/** The settings an office may change. A change affects what is entered afterwards; stored periods do not move. */
export type OfficeSettings = {
  __typename?: 'OfficeSettings';
  /** Minutes assumed when only a start is written; 15 to 480. */
  defaultMinutes: Scalars['Int']['output'];
  /** The hours of morning, afternoon and evening, in that order. */
  halfDays: Array<HalfDayHours>;
  /** ISO weekdays (1 Monday to 7 Sunday) that stand in the programme even when empty. */
  printedDays: Array<Scalars['Int']['output']>;
  /** How many months back a calendar link reaches; 1 to 36. */
  feedPastMonths: Scalars['Int']['output'];
  /** How many months ahead a calendar link reaches; 1 to 36. */
  feedFutureMonths: Scalars['Int']['output'];
  /** Header, signer and recipients of papers. */
  paper: PaperSettings;
};

/** A page of offices. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The page's entries. */
  nodes: Array<Office>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A department, division or outside body that programmes name. */
export type Unit = {
  __typename?: 'Unit';
  /** Identifies the unit. */
  id: Scalars['ID']['output'];
  /** Its name; unique among the office's units in use. */
  name: Scalars['String']['output'];
  /** Its short name; may be empty. */
  shortName: Scalars['String']['output'];
  /** The unit above it. */
  parent: Maybe<Unit>;
  /** Its place in the office's order, from 0. */
  position: Scalars['Int']['output'];
  /** True when no longer in use. */
  isRetired: Scalars['Boolean']['output'];
  /** Is it expected to register every week? As the office has said, else when somebody registers for it. */
  registersWeekly: Scalars['Boolean']['output'];
};

/** A page of units. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** The page's entries. */
  nodes: Array<Unit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What a person is, where and how high, over a span of dates. */
export type Post = {
  __typename?: 'Post';
  /** Identifies the post. */
  id: Scalars['ID']['output'];
  /** Its title, such as Phó Chủ tịch Thường trực. */
  title: Scalars['String']['output'];
  /** Its short title as programmes print it, such as PCTTT; may be empty. */
  shortTitle: Scalars['String']['output'];
  /** The unit; null for the office's leadership. */
  unit: Maybe<Unit>;
  /** Rank: lower stands first. */
  precedence: Scalars['Int']['output'];
  /** Its first day. */
  startsOn: Scalars['Date']['output'];
  /** The day after its last; null while it lasts. */
  endsOn: Maybe<Scalars['Date']['output']>;
};

/** A person whom programmes name. Not an account. */
export type Person = {
  __typename?: 'Person';
  /** Identifies the person. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** How programmes call the person today: short title and given name, such as PCT Phước (the short title alone where it ends in that name); the full name where that is not one person's, and with the unit or post behind it where that is not either. */
  label: Scalars['String']['output'];
  /** Telephone; may be empty. */
  phone: Scalars['String']['output'];
  /** E-mail; may be empty. */
  email: Scalars['String']['output'];
  /** A leader has a calendar of their own and stands in the board's filters. */
  isLeader: Scalars['Boolean']['output'];
  /** The posts held, highest first; at most 50. */
  posts: Array<Post>;
  /** True when no longer in use. */
  isRetired: Scalars['Boolean']['output'];
  /** Counts the changes of the person and their posts; pass it when saving. */
  revision: Scalars['Int']['output'];
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The page's entries. */
  nodes: Array<Person>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** People named together, such as Các Phó Chủ tịch. */
export type Group = {
  __typename?: 'Group';
  /** Identifies the group. */
  id: Scalars['ID']['output'];
  /** Its name; unique among the office's groups in use. */
  name: Scalars['String']['output'];
  /** Its members on a date (today unless given), by precedence; at most 200. */
  members: Array<Person>;
  /** Its place in the office's order, from 0. */
  position: Scalars['Int']['output'];
  /** True when no longer in use. */
  isRetired: Scalars['Boolean']['output'];
};


/** People named together, such as Các Phó Chủ tịch. */
export type GroupMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of groups. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The page's entries. */
  nodes: Array<Group>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Whether a day is taken off or worked in lieu. */
export type HolidayKind =
  /** A day off. */
  | 'OFF'
  /** A swapped working day. */
  | 'WORK';

/** A day off or a swapped working day; both dates belong to it. */
export type Holiday = {
  __typename?: 'Holiday';
  /** Identifies the entry. */
  id: Scalars['ID']['output'];
  /** Its first day. */
  startsOn: Scalars['Date']['output'];
  /** Its last day. */
  endsOn: Scalars['Date']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Off, or worked. */
  kind: HolidayKind;
  /** True while the authority has not settled it. */
  isProvisional: Scalars['Boolean']['output'];
};

/** A page of holidays. */
export type HolidayConnection = {
  __typename?: 'HolidayConnection';
  /** The page's entries. */
  nodes: Array<Holiday>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The hours of one half-day. */
export type HalfDayHoursInput = {
  /** Which half-day. */
  halfDay: HalfDay;
  /** Its first minute. */
  from: Scalars['LocalTime']['input'];
  /** The minute after its last; later than `from`. */
  until: Scalars['LocalTime']['input'];
};

/** Header, signer and recipients of papers. */
export type PaperSettingsInput = {
  /** The superior body. */
  superiorBody: Scalars['String']['input'];
  /** The issuing body. */
  issuingBody: Scalars['String']['input'];
  /** The place before the date. */
  placeName: Scalars['String']['input'];
  /** The programme's title. */
  title: Scalars['String']['input'];
  /** The Communist Party's header in place of the state's motto. */
  partyHeader: Scalars['Boolean']['input'];
  /** Authority prefix and body above the signer. */
  signerAuthority: Scalars['String']['input'];
  /** The signer's post. */
  signerTitle: Scalars['String']['input'];
  /** The signer's name. */
  signerName: Scalars['String']['input'];
  /** The lines of the recipients list; at most 30. */
  recipients: Array<Scalars['String']['input']>;
  /** A note under the table. */
  note: Scalars['String']['input'];
};

/** Changes of an office; a field left out stays as it is. */
export type SaveOfficeInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The revision on which the change is based. */
  revision: Scalars['Int']['input'];
  /** Full name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Short name. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone name. */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Language of papers. */
  language?: InputMaybe<Language>;
  /** Minutes assumed when only a start is written; 15 to 480. */
  defaultMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** All three half-days. */
  halfDays?: InputMaybe<Array<HalfDayHoursInput>>;
  /** ISO weekdays that stand in the programme even when empty. */
  printedDays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Months back of calendar links; 1 to 36. */
  feedPastMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Months ahead of calendar links; 1 to 36. */
  feedFutureMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Header, signer and recipients. */
  paper?: InputMaybe<PaperSettingsInput>;
};

/** Somebody else has saved it in the meantime; read it again and repeat the change. */
export type StaleOffice = Refusal & {
  __typename?: 'StaleOffice';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** The office as it is now. */
  office: Office;
};

/** An office was saved. */
export type OfficeSaved = {
  __typename?: 'OfficeSaved';
  /** The office as it is now. */
  office: Office;
};

/** Outcome of saveOffice. */
export type SaveOfficeResult = OfficeSaved | StaleOffice | InvalidInput | NotFound | NotAllowed;

/** Opens an office below another. */
export type OpenOfficeInput = {
  /** The office above it. */
  parentId: Scalars['ID']['input'];
  /** Full name. */
  name: Scalars['String']['input'];
  /** Short name. */
  shortName: Scalars['String']['input'];
};

/** An office was opened; its opener is its administrator. */
export type OfficeOpened = {
  __typename?: 'OfficeOpened';
  /** The office. */
  office: Office;
};

/** Outcome of openOffice. */
export type OpenOfficeResult = OfficeOpened | InvalidInput | NotFound | NotAllowed;

/** A unit to add (no id) or change. */
export type SaveUnitInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The unit to change; null adds one. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 200 characters, unique among units in use. */
  name: Scalars['String']['input'];
  /** Short name. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** The unit above it. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Place in the order, from 0; last when left out on adding. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** True takes it out of use, false brings it back. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A unit was saved. */
export type UnitSaved = {
  __typename?: 'UnitSaved';
  /** The unit as it is now. */
  unit: Unit;
};

/** Outcome of saveUnit. */
export type SaveUnitResult = UnitSaved | InvalidInput | NotFound | NotAllowed;

/** A post of a person. */
export type PostInput = {
  /** Title. */
  title: Scalars['String']['input'];
  /** Short title as printed. */
  shortTitle?: InputMaybe<Scalars['String']['input']>;
  /** Unit; null for the office's leadership. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Rank: lower stands first; 0 to 100000. */
  precedence: Scalars['Int']['input'];
  /** First day; 1970-01-01 when left out. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day after the last; null while it lasts. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A person to add (no id) or change. */
export type SavePersonInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The person to change; null adds one. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision on which the change is based; required to change a person. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** Full name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Has a calendar of their own. */
  isLeader?: InputMaybe<Scalars['Boolean']['input']>;
  /** All posts; replaces those there are. Left out: they stay. */
  posts?: InputMaybe<Array<PostInput>>;
  /** True takes the person out of use, false brings them back. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody else has saved the person in the meantime; nothing was written. */
export type StalePerson = Refusal & {
  __typename?: 'StalePerson';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** The person as they are now. */
  person: Person;
  /** Who saved last; empty when that is not known. */
  changedBy: Scalars['String']['output'];
  /** When. */
  changedAt: Scalars['DateTime']['output'];
};

/** A person was saved. */
export type PersonSaved = {
  __typename?: 'PersonSaved';
  /** The person as they are now. */
  person: Person;
};

/** Outcome of savePerson. */
export type SavePersonResult = PersonSaved | StalePerson | InvalidInput | NotFound | NotAllowed;

/** Says of persons whether they are leaders. */
export type TellLeadersInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** Those who are, and from now on have a calendar of their own and stand in the board's filters; at most 100. */
  leaderIds: Array<Scalars['ID']['input']>;
  /** Those who are not: they are not asked about again; at most 100. */
  otherIds: Array<Scalars['ID']['input']>;
};

/** It was said who is a leader. */
export type LeadersTold = {
  __typename?: 'LeadersTold';
  /** Those who were named, as they are now. */
  persons: Array<Person>;
};

/** Outcome of tellLeaders. */
export type TellLeadersResult = LeadersTold | InvalidInput | NotFound | NotAllowed;

/** A group to add (no id) or change. */
export type SaveGroupInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The group to change; null adds one. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 200 characters, unique among groups in use. */
  name: Scalars['String']['input'];
  /** Its members from today on; who leaves stays a member of the days before. Left out: they stay. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Place in the order. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** True takes it out of use, false brings it back. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A group was saved. */
export type GroupSaved = {
  __typename?: 'GroupSaved';
  /** The group as it is now. */
  group: Group;
};

/** Outcome of saveGroup. */
export type SaveGroupResult = GroupSaved | InvalidInput | NotFound | NotAllowed;

/** A day off or swapped working day to add (no id) or change. */
export type SaveHolidayInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The entry to change; null adds one. */
  holidayId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  startsOn: Scalars['Date']['input'];
  /** Last day, not before the first. */
  endsOn: Scalars['Date']['input'];
  /** Name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Off, or worked. */
  kind: HolidayKind;
  /** Not settled yet. */
  isProvisional?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A holiday was saved. */
export type HolidaySaved = {
  __typename?: 'HolidaySaved';
  /** The entry as it is now. */
  holiday: Holiday;
};

/** Outcome of saveHoliday. */
export type SaveHolidayResult = HolidaySaved | InvalidInput | NotFound | NotAllowed;

/** Takes a holiday off the list. */
export type RemoveHolidayInput = {
  /** The entry. */
  holidayId: Scalars['ID']['input'];
};

/** A holiday was taken off the list. */
export type HolidayRemoved = {
  __typename?: 'HolidayRemoved';
  /** The entry's id. */
  holidayId: Scalars['ID']['output'];
};

/** Outcome of removeHoliday. */
export type RemoveHolidayResult = HolidayRemoved | InvalidInput | NotFound | NotAllowed;

/** A day of a programme. */
export type ProgrammeDay = {
  __typename?: 'ProgrammeDay';
  /** The date. */
  date: Scalars['Date']['output'];
  /** ISO weekday, 1 Monday to 7 Sunday. */
  weekday: Scalars['Int']['output'];
  /** False on weekends and holidays, true on swapped working days. */
  isWorking: Scalars['Boolean']['output'];
  /** The holiday's or swapped day's name; null on an ordinary day. */
  holiday: Maybe<Scalars['String']['output']>;
  /** True when the day stands in the programme even when empty. */
  isPrinted: Scalars['Boolean']['output'];
};

/** An office's programme of one ISO week. Those who work on it see the draft; others see what was released. */
export type Programme = {
  __typename?: 'Programme';
  /** Stable name of the week in this office, `<officeId>:2026-W48`. */
  id: Scalars['ID']['output'];
  /** The office. */
  office: Office;
  /** ISO year. */
  year: Scalars['Int']['output'];
  /** ISO week, 1 to 53. */
  week: Scalars['Int']['output'];
  /** Monday. */
  startsOn: Scalars['Date']['output'];
  /** Sunday. */
  endsOn: Scalars['Date']['output'];
  /** Its seven days. */
  days: Array<ProgrammeDay>;
  /** True: the viewer is shown the draft; false: what was released. */
  isDraftShown: Scalars['Boolean']['output'];
  /** May the viewer add items? */
  mayEdit: Scalars['Boolean']['output'];
  /** Do the viewer's items start as proposals? */
  mayOnlyPropose: Scalars['Boolean']['output'];
  /** The leaders of whom an item that the viewer adds must name one: a leader adds their own items, a secretary those of their leader. Null for who may add items without that. */
  mayAddNaming: Maybe<Array<Person>>;
  /** May the viewer take proposals into the programme and decline them? */
  mayAnswerProposals: Scalars['Boolean']['output'];
  /** May the viewer release? */
  mayRelease: Scalars['Boolean']['output'];
  /** The items in print order: day, half-day, hand-made order. What continues from an earlier week stands first, items without a date last. Struck-out lines (moved to another week, postponed, cancelled after release) stand where they stood. */
  items: ItemConnection;
  /** Where the week stands between those who write it and those who approve it. */
  review: DocumentReview;
  /** The last release; null before the first. */
  latestRelease: Maybe<Release>;
  /** A release by its number; null when there is none. */
  release: Maybe<Release>;
  /** Releases, newest first. */
  releases: ReleaseConnection;
  /** What a release may begin with; null for who may not release. */
  habits: Maybe<ReleaseHabits>;
  /** What is published now of items that began in an earlier week and run into this one, beside what the last release lists; each under the day on which it began. Empty before the first release. */
  continuing: Array<ReleasedLine>;
  /** How many items differ from the last release, as far as the viewer sees them; 0 for readers. */
  pendingCount: Scalars['Int']['output'];
  /** When the draft was last changed, as far as the viewer sees its items in full; null for readers and for an untouched week. */
  savedAt: Maybe<Scalars['DateTime']['output']>;
  /** An opaque word that differs from an earlier one when what the viewer is shown of the week has changed since: an item came, went, moved or was edited, a room is held otherwise, the week was released. It is cheap to ask for again and again; changed names, absences and holidays, and what hidden items say, do not alter it. Asked for beside the items, it is never newer than they are. `GET /live?office=<id>&weeks=2026-W48` streams it as server-sent events, at once and whenever it changes. */
  version: Scalars['String']['output'];
  /** The viewer's own latest edit of the draft that still stands and that no release has told of: undoEdit takes it back, unsettleWords one of settleWords; one of acceptImport is not taken back as a whole. Null when there is none, and for readers. */
  latestOwnEdit: Maybe<OwnEdit>;
  /** The programme in the wording that offices post to their groups, in plain text: the week, or only what the last adjustment changed. Released data only unless `draft`. */
  text: Scalars['String']['output'];
  /** The registration for this week; null for who may not add items. */
  registration: Maybe<Registration>;
  /** The items that were proposed for this week, also declined, returned and merged ones, in the order in which they came, at most 1000: all for planners and chiefs, those of one's own units for a registrar, none for others. */
  proposals: Array<ProgrammeItem>;
  /** Items that are likely one, for who may answer proposals; none for others. At most 100. */
  alikeProposals: Array<AlikeItems>;
  /** Whom releases of the programme concern: units in the office's order, then leaders by precedence. Planners and chiefs are shown all, others their own units and leaders. Empty before the first release. */
  receipts: ReceiptConnection;
  /** Their count; null for who does not work on the whole programme. */
  receiptCounts: Maybe<ReceiptCounts>;
  /** The highest number of its releases that the viewer has opened (`POST /seen`); null when none. */
  lastSeen: Maybe<Scalars['Int']['output']>;
  /** What differs between an earlier release and the latest, as far as the viewer sees both: what came and went in between leaves no trace. Null when there is no such release. At most 2,000. */
  changesSince: Maybe<Array<ReleaseChange>>;
  /** The release in force at an instant: the latest that was made by then; null before the first. */
  releaseAt: Maybe<Release>;
};


/** An office's programme of one ISO week. Those who work on it see the draft; others see what was released. */
export type ProgrammeItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An office's programme of one ISO week. Those who work on it see the draft; others see what was released. */
export type ProgrammeReleaseArgs = {
  number: Scalars['Int']['input'];
};


/** An office's programme of one ISO week. Those who work on it see the draft; others see what was released. */
export type ProgrammeReleasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An office's programme of one ISO week. Those who work on it see the draft; others see what was released. */
export type ProgrammeTextArgs = {
  scope: TextScope;
  language?: InputMaybe<Language>;
  draft?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An office's programme of one ISO week. Those who work on it see the draft; others see what was released. */
export type ProgrammeReceiptsArgs = {
  state?: InputMaybe<ReceiptState>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An office's programme of one ISO week. Those who work on it see the draft; others see what was released. */
export type ProgrammeChangesSinceArgs = {
  number: Scalars['Int']['input'];
};


/** An office's programme of one ISO week. Those who work on it see the draft; others see what was released. */
export type ProgrammeReleaseAtArgs = {
  at: Scalars['DateTime']['input'];
};

/** An edit of one's own that still stands. */
export type OwnEdit = {
  __typename?: 'OwnEdit';
  /** The journal entry: pass it to undoEdit, or to unsettleWords for an edit of settleWords. */
  editId: Scalars['ID']['output'];
  /** The item, or one of those that it wrote. */
  itemId: Scalars['ID']['output'];
  /** The mutation that it was, such as editItem. */
  verb: Scalars['String']['output'];
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** The item's content now. */
  title: Scalars['String']['output'];
};

/** An item that was found by its words. */
export type FoundItem = {
  __typename?: 'FoundItem';
  /** Identifies the item. */
  id: Scalars['ID']['output'];
  /** Its content. */
  title: Scalars['String']['output'];
  /** The day on which it stands. */
  day: Scalars['Date']['output'];
  /** The half-day. */
  halfDay: HalfDay;
  /** The time as the programme prints it; empty when there is none. */
  timeLabel: Scalars['String']['output'];
};


/** An item that was found by its words. */
export type FoundItemTimeLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What the office's earlier releases of programmes suggest for the next one. Nothing of it is taken unless it is sent. */
export type ReleaseHabits = {
  __typename?: 'ReleaseHabits';
  /** The reason of the last adjustment that has one of the list, to be offered first; null before there was one. */
  reasonKind: Maybe<ReleaseReason>;
  /** The number on the last paper that has one; null where they are written by hand. */
  documentNumber: Maybe<Scalars['String']['output']>;
};

/** What a text copy covers. */
export type TextScope =
  /** The whole week. */
  | 'WEEK'
  /** Only what the last adjustment changed. */
  | 'ADJUSTMENT';

/** A page of programme items. */
export type ItemConnection = {
  __typename?: 'ItemConnection';
  /** The page's entries. */
  nodes: Array<ProgrammeItem>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How far a proposal has come. */
export type ItemStage =
  /** Proposed by a unit; holds no room and is in no release. */
  | 'PROPOSED'
  /** Part of the programme. */
  | 'ACCEPTED'
  /** Declined. */
  | 'DECLINED'
  /** Given back to the unit with a reason: an edit of it sends it again. Stands in no week meanwhile. */
  | 'RETURNED'
  /** Taken into another item. Stands in no week. */
  | 'MERGED';

/** A difference between the draft and the last release. */
export type PendingChange = {
  __typename?: 'PendingChange';
  /** What happened. */
  kind: ChangeKind;
  /** The fields that differ. */
  fields: Array<FieldChange>;
  /** The kinds by which the office's rules of approval judge it. */
  approvalKinds: Array<ApprovalKind>;
  /** Names of those who made it, latest first; at most 10. */
  authors: Array<Scalars['String']['output']>;
  /** When the latest part of it was made. */
  changedAt: Scalars['DateTime']['output'];
  /** The journal entry of the latest edit: pass it to undoEdit. Null when that was an import or an answer of settleWords, which are not undone item by item. */
  lastEditId: Maybe<Scalars['ID']['output']>;
  /** True when it can't be released yet because the room it wants is taken. */
  isWaiting: Scalars['Boolean']['output'];
};

/** Whether a room or leader is free at a time. */
export type Availability = {
  __typename?: 'Availability';
  /** Each room in use, in order; at most 500. */
  rooms: Array<RoomAvailability>;
  /** Each leader in use, by precedence; at most 500. */
  leaders: Array<LeaderAvailability>;
};

/** A room at a time. */
export type RoomAvailability = {
  __typename?: 'RoomAvailability';
  /** The room. */
  room: Room;
  /** True when it could be held. */
  isFree: Scalars['Boolean']['output'];
  /** Who holds it, then or just before or after, as far as the viewer may see; null when free or hidden. */
  by: Maybe<Scalars['String']['output']>;
  /** Start of that hold. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** End of that hold. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** ROOM_TAKEN when it is not free; ROOM_TURNAROUND when it could be held, but is not made ready in time; else null. */
  kind: Maybe<ClashKind>;
  /** Minutes that are missing to make the room ready; null for other reasons. */
  minutesMissing: Maybe<Scalars['Int']['output']>;
};

/** A leader at a time. */
export type LeaderAvailability = {
  __typename?: 'LeaderAvailability';
  /** The leader. */
  person: Person;
  /** True when nothing is known against it. */
  isFree: Scalars['Boolean']['output'];
  /** What the leader is at, as far as the viewer may see; null when free or hidden. */
  by: Maybe<Scalars['String']['output']>;
  /** Its time as printed. */
  time: Maybe<Scalars['String']['output']>;
  /** Why the leader is not free: LEADER_TWICE, LEADER_ENTERED_TWICE, LEADER_ABSENT or LEADER_TRAVEL; null when free. */
  kind: Maybe<ClashKind>;
  /** Minutes that are missing on the way; null for other reasons. */
  minutesMissing: Maybe<Scalars['Int']['output']>;
};


/** A leader at a time. */
export type LeaderAvailabilityTimeArgs = {
  language?: InputMaybe<Language>;
};

/** Adds an item to a week's draft. */
export type AddItemInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year of the programme. */
  year: Scalars['Int']['input'];
  /** ISO week of the programme; the item's day, when given, must lie in it. */
  week: Scalars['Int']['input'];
  /** Its fields; title and time are required. */
  fields: ItemFieldsInput;
  /** Stand after this item of the same half-day; left out: by its time. */
  afterItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Required when the time is past already: why it is recorded afterwards. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An item was written. */
export type ItemSaved = {
  __typename?: 'ItemSaved';
  /** The item as it is now. */
  item: ProgrammeItem;
  /** The journal entry: pass it to undoEdit. */
  editId: Scalars['ID']['output'];
};

/** Somebody else changed the item in the meantime; nothing was written. */
export type StaleItem = Refusal & {
  __typename?: 'StaleItem';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** The item as it is now. */
  item: ProgrammeItem;
  /** What changed since the revision that was sent. */
  changes: Array<FieldChange>;
  /** Who made the latest change. */
  changedBy: Scalars['String']['output'];
  /** When. */
  changedAt: Scalars['DateTime']['output'];
};

/** The item is past and released: give a reason to correct it. */
export type ItemLocked = Refusal & {
  __typename?: 'ItemLocked';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
};

/** The item would have a clash with which the office saves nothing; nothing was written. Only what the viewer sees refuses. */
export type ClashRefused = Refusal & {
  __typename?: 'ClashRefused';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** The clash. */
  clash: Clash;
};

/** Accepts a clash as it stands: the item is released with it. */
export type AcceptClashInput = {
  /** The item in whose row it stands; one that the viewer may edit. */
  itemId: Scalars['ID']['input'];
  /** The clash, by its key. */
  clashKey: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** A clash was accepted. It falls open again by itself when the time, the place or the people of what meets change. */
export type ClashAccepted = {
  __typename?: 'ClashAccepted';
  /** The item as it is now. */
  item: ProgrammeItem;
};

/** Outcome of acceptClash. */
export type AcceptClashResult = ClashAccepted | InvalidInput | NotFound | NotAllowed;

/** Takes back that a clash was accepted. */
export type WithdrawClashOverrideInput = {
  /** The item in whose row it stands; one that the viewer may edit. */
  itemId: Scalars['ID']['input'];
  /** The clash, by its key. */
  clashKey: Scalars['ID']['input'];
};

/** A clash is open again. */
export type ClashOverrideWithdrawn = {
  __typename?: 'ClashOverrideWithdrawn';
  /** The item as it is now. */
  item: ProgrammeItem;
};

/** Outcome of withdrawClashOverride. */
export type WithdrawClashOverrideResult = ClashOverrideWithdrawn | InvalidInput | NotFound | NotAllowed;

/** The office takes no more proposals for this week: its cut-off is past and it closes then. Call whom it names. */
export type RegistrationClosed = Refusal & {
  __typename?: 'RegistrationClosed';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** When it closed. */
  closesAt: Scalars['DateTime']['output'];
  /** Whom to call, as the office wrote it; empty where it has said nobody. */
  contact: Scalars['String']['output'];
};

/** Outcome of addItem. */
export type AddItemResult = ItemSaved | SlotTaken | ClashRefused | ItemLocked | RegistrationClosed | InvalidInput | NotFound | NotAllowed;

/** Edits an item in the draft. Another week's day is refused: use moveItem. */
export type EditItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The revision on which the edit is based. */
  revision: Scalars['Int']['input'];
  /** The fields to change. */
  fields: ItemFieldsInput;
  /** What to do when something else that is booked for the item, such as a car, is held by another at its new time. */
  ifBookedTaken?: InputMaybe<IfTaken>;
  /** Required when the item is locked: why it is corrected afterwards. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of editItem. */
export type EditItemResult = ItemSaved | SlotTaken | ClashRefused | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Takes an item that was never released out of the draft. */
export type WithdrawItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
};

/** An item was taken out of the draft. */
export type ItemWithdrawn = {
  __typename?: 'ItemWithdrawn';
  /** The item's id. */
  itemId: Scalars['ID']['output'];
  /** The journal entry: pass it to undoEdit. */
  editId: Scalars['ID']['output'];
};

/** Outcome of withdrawItem. */
export type WithdrawItemResult = ItemWithdrawn | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Undoes one edit that has not been released. */
export type UndoEditInput = {
  /** The journal entry of the edit. The item must stand as that edit left it: edits made since are undone first. */
  editId: Scalars['ID']['input'];
  /** What to do when its room, or anything else booked for it, is held by another now. */
  ifTaken?: InputMaybe<IfTaken>;
};

/** Outcome of undoEdit. */
export type UndoEditResult = ItemSaved | ItemWithdrawn | SlotTaken | ClashRefused | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Takes an item back to its last release. */
export type DiscardChangesInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
  /** What to do when the room it had, or anything else booked for it, is held by another now. */
  ifTaken?: InputMaybe<IfTaken>;
};

/** Outcome of discardChanges. */
export type DiscardChangesResult = ItemSaved | ItemWithdrawn | SlotTaken | ClashRefused | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Takes a proposal into the programme, or declines it. */
export type AnswerProposalInput = {
  /** The proposed item. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
  /** True takes it in, false declines it. */
  accept: Scalars['Boolean']['input'];
  /** What to do when the room is held by another. */
  ifTaken?: InputMaybe<IfTaken>;
};

/** Outcome of answerProposal. */
export type AnswerProposalResult = ItemSaved | SlotTaken | ClashRefused | StaleItem | InvalidInput | NotFound | NotAllowed;

/** One item whose pending change is released, at the revision that was seen. */
export type ReleasedItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** Its revision as seen. */
  revision: Scalars['Int']['input'];
};

/** Releases chosen pending changes of a week as its next number. */
export type ReleaseProgrammeInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year. */
  year: Scalars['Int']['input'];
  /** ISO week. */
  week: Scalars['Int']['input'];
  /** The items whose changes are taken; the others stay for the next number. May be empty only in the first release of an empty week. */
  items: Array<ReleasedItemInput>;
  /** Why, from the list. */
  reasonKind: ReleaseReason;
  /** Why, in free words, at most 500 characters; required with OTHER. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The number on the office's paper in one line, at most 100 characters; left out where it is written by hand. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The date on the office's paper; left out: today in the office. Not after the week's Sunday, unless that is past: then not after today. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The submission that it approves, as seen: refused when it is no longer the open one. Left out: the week is released whether one is open or not. */
  submission?: InputMaybe<Scalars['Int']['input']>;
  /** The account of an approver who said so by telephone: a planner then releases what needs approval, where the office's rules allow that. */
  approvedByTelephone?: InputMaybe<Scalars['ID']['input']>;
};

/** A release was made. */
export type ProgrammeReleased = {
  __typename?: 'ProgrammeReleased';
  /** The release. */
  release: Release;
  /** The programme as it is now. */
  programme: Programme;
};

/** Some chosen items can't be released yet: their rooms are taken. Leave them out, or settle them first. */
export type ItemsWaiting = Refusal & {
  __typename?: 'ItemsWaiting';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** The items that wait. */
  items: Array<ProgrammeItem>;
};

/** A clash that stands in the way of a release. */
export type OpenClash = {
  __typename?: 'OpenClash';
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** Its content. */
  itemTitle: Scalars['String']['output'];
  /** What it clashes with. */
  clash: Clash;
};

/** Some chosen items have clashes that the office does not release: settle those that block, accept those that need a reason with acceptClash, or leave the items out. */
export type ClashesOpen = Refusal & {
  __typename?: 'ClashesOpen';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** The clashes, as far as the viewer sees them, in the order of the items; at most 50. */
  clashes: Array<OpenClash>;
};

/** A change that needs approval. */
export type ItemToApprove = {
  __typename?: 'ItemToApprove';
  /** The item, as far as the viewer sees it. */
  item: ProgrammeItem;
  /** The kinds of its change that need approval; none below full sight. */
  kinds: Array<ApprovalKind>;
};

/** Some chosen changes need approval by the office's rules. Submit them, or leave them out. */
export type ApprovalNeeded = Refusal & {
  __typename?: 'ApprovalNeeded';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** True when the whole first release needs approval. */
  isFirstRelease: Scalars['Boolean']['output'];
  /** The changes that need it. */
  items: Array<ItemToApprove>;
};

/** Outcome of releaseProgramme. */
export type ReleaseProgrammeResult = ProgrammeReleased | ItemsWaiting | ClashesOpen | ApprovalNeeded | ReviewMoved | StaleItem | InvalidInput | NotFound | NotAllowed;

/** Opens a week for collecting: those who propose are told that lines are asked for. */
export type OpenCollectingInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year. */
  year: Scalars['Int']['input'];
  /** ISO week. */
  week: Scalars['Int']['input'];
};

/** Puts changes of a week before the approver; a submission that is open is replaced. */
export type SubmitProgrammeInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year. */
  year: Scalars['Int']['input'];
  /** ISO week. */
  week: Scalars['Int']['input'];
  /** The items whose changes are submitted, each at the revision that was seen. May be empty only before the first release of an empty week. */
  items: Array<ReleasedItemInput>;
  /** A word to the approver, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Takes an open submission back. */
export type WithdrawSubmissionInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year. */
  year: Scalars['Int']['input'];
  /** ISO week. */
  week: Scalars['Int']['input'];
  /** The submission as seen. */
  submission: Scalars['Int']['input'];
};

/** Returns an open submission to those who wrote it. */
export type ReturnProgrammeInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year. */
  year: Scalars['Int']['input'];
  /** ISO week. */
  week: Scalars['Int']['input'];
  /** The submission as seen. */
  submission: Scalars['Int']['input'];
  /** What is to be changed, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A step was taken with a week. */
export type ReviewStepTaken = {
  __typename?: 'ReviewStepTaken';
  /** The programme as it is now. */
  programme: Programme;
};

/** Outcome of openCollecting. */
export type OpenCollectingResult = ReviewStepTaken | ReviewMoved | InvalidInput | NotFound | NotAllowed;

/** Outcome of submitProgramme. */
export type SubmitProgrammeResult = ReviewStepTaken | ReviewMoved | ItemsWaiting | StaleItem | InvalidInput | NotFound | NotAllowed;

/** Outcome of withdrawSubmission. */
export type WithdrawSubmissionResult = ReviewStepTaken | ReviewMoved | InvalidInput | NotFound | NotAllowed;

/** Outcome of returnProgramme. */
export type ReturnProgrammeResult = ReviewStepTaken | ReviewMoved | InvalidInput | NotFound | NotAllowed;

/** What becomes of proposals that come after the cut-off. */
export type AfterCutOff =
  /** They are taken and marked as late. */
  | 'FLAG'
  /** They are refused with RegistrationClosed. */
  | 'CLOSE';

/** When units register for the coming week. Where an office has said nothing: Thursday 16:00, two weeks ahead, FLAG. */
export type RegistrationSettings = {
  __typename?: 'RegistrationSettings';
  /** ISO weekday, in the week before, on which registration closes: 1 Monday to 7 Sunday. */
  closesWeekday: Scalars['Int']['output'];
  /** The hour at which it closes, in the office's zone; the whole of that minute is still in time. */
  closesAt: Scalars['LocalTime']['output'];
  /** It opens on the Monday so many weeks before, 1 to 12, at 00:00 in the office's zone. */
  opensWeeksAhead: Scalars['Int']['output'];
  /** What becomes of what comes later. */
  afterCutOff: AfterCutOff;
  /** Whom a unit calls after the cut-off, in words; empty where nobody was named. */
  contact: Scalars['String']['output'];
};

/** How far a unit has come with registering for a week. */
export type UnitRegistrationState =
  /** It has sent proposals. */
  | 'SENT'
  /** It has said that it has nothing. */
  | 'NOTHING'
  /** It is expected to register and has done neither. */
  | 'MISSING'
  /** It has sent nothing and is not expected to. */
  | 'NOT_EXPECTED';

/** Somebody who registers for a unit. */
export type RegistrationContact = {
  __typename?: 'RegistrationContact';
  /** The name. */
  name: Scalars['String']['output'];
  /** The telephone of the office's person with the address of the account, or with its name and a post in the unit; empty without one. */
  phone: Scalars['String']['output'];
  /** The address of the account. */
  email: Scalars['String']['output'];
};

/** A unit's registration for a week. Declined and merged proposals count as sent, withdrawn ones do not. */
export type UnitRegistration = {
  __typename?: 'UnitRegistration';
  /** The unit. */
  unit: Unit;
  /** How far it has come. */
  state: UnitRegistrationState;
  /** How many proposals of the week are its own. */
  count: Scalars['Int']['output'];
  /** How many of them came after the cut-off. */
  lateCount: Scalars['Int']['output'];
  /** When it proposed the last of them; null when there is none. */
  lastSentAt: Maybe<Scalars['DateTime']['output']>;
  /** Who registers for it, at most 10. */
  contacts: Array<RegistrationContact>;
  /** May the viewer say that it has nothing this week, and take that back? */
  mayDeclare: Scalars['Boolean']['output'];
};

/** The registration for a week. */
export type Registration = {
  __typename?: 'Registration';
  /** When it opens; a proposal may come before, too. */
  opensAt: Scalars['DateTime']['output'];
  /** When it closes; the whole of that minute is still in time. */
  closesAt: Scalars['DateTime']['output'];
  /** Is it open now? */
  isOpen: Scalars['Boolean']['output'];
  /** Does this week open and close otherwise than the office's weeks do? */
  isOverridden: Scalars['Boolean']['output'];
  /** What becomes of what comes after it closed. */
  afterCutOff: AfterCutOff;
  /** Whom to call then; empty where nobody was named. */
  contact: Scalars['String']['output'];
  /** May the viewer set another window for this week, and answer proposals? */
  mayManage: Scalars['Boolean']['output'];
  /** The units that are expected to register or have sent something, in the office's order, at most 500: all for planners and chiefs, one's own for a registrar, none for others. */
  units: Array<UnitRegistration>;
};

/** Items of a week that are likely one, as the program compares them: on one day, of like content, with one leader or in one place. At least one of them is a proposal. */
export type AlikeItems = {
  __typename?: 'AlikeItems';
  /** The items, in their order in the week; the first accepted one first, where there is one. */
  itemIds: Array<Scalars['ID']['output']>;
};

/** The side of a thread. */
export type NoteSide =
  /** Planners and chiefs. */
  | 'PLANNER'
  /** Those who register for the proposing unit. */
  | 'UNIT';

/** The kind of a note. */
export type NoteKind =
  /** A plain note. */
  | 'NOTE'
  /** The reason for which the proposal was returned. */
  | 'RETURNED'
  /** The reason for which it was declined. */
  | 'DECLINED';

/** A note to a proposal. */
export type ProposalNote = {
  __typename?: 'ProposalNote';
  /** Identifies the note. */
  id: Scalars['ID']['output'];
  /** Whose it is. */
  side: NoteSide;
  /** Its kind. */
  kind: NoteKind;
  /** Who wrote it. */
  author: Scalars['String']['output'];
  /** The text. */
  text: Scalars['String']['output'];
  /** When it was written. */
  at: Scalars['DateTime']['output'];
};

/** A proposal that was taken into an item, as it was proposed. */
export type ProposalOrigin = {
  __typename?: 'ProposalOrigin';
  /** The item that it was; it has the stage MERGED. */
  itemId: Scalars['ID']['output'];
  /** The unit that proposed it; null where none was said. */
  unit: Maybe<Unit>;
  /** Who proposed it; null for who does not see the item in full. */
  author: Maybe<Scalars['String']['output']>;
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** Its content; null for who does not see the item in full. */
  title: Maybe<Scalars['String']['output']>;
  /** Its time, as the office prints it; null for who does not see the item in full. */
  timeLabel: Maybe<Scalars['String']['output']>;
  /** Its place, as the office prints it; null for who does not see the item in full. */
  placeLabel: Maybe<Scalars['String']['output']>;
};

/** What was asked for, where the programme has something else. */
export type ProposalAsked = {
  __typename?: 'ProposalAsked';
  /** The content. */
  title: Scalars['String']['output'];
  /** The day; null for none. */
  day: Maybe<Scalars['Date']['output']>;
  /** The time, as the office prints it. */
  timeLabel: Scalars['String']['output'];
  /** The place, as the office prints it. */
  placeLabel: Scalars['String']['output'];
  /** The fields in which the programme differs: of TITLE, DAY, TIME and PLACE. */
  differs: Array<ItemField>;
};

/** What is to be known of an item that was proposed, for the planners and for the unit that proposed it. */
export type Proposal = {
  __typename?: 'Proposal';
  /** The unit that proposed it; null where none was said. */
  unit: Maybe<Unit>;
  /** Who proposed it. */
  author: Scalars['String']['output'];
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** Did it come after the cut-off of the week in which it stands? */
  isLate: Scalars['Boolean']['output'];
  /** By how many minutes; 0 when it was in time. */
  minutesLate: Scalars['Int']['output'];
  /** The notes, oldest first, at most 200. */
  notes: Array<ProposalNote>;
  /** Has the other side written something that nobody of the viewer's has read? */
  isUnread: Scalars['Boolean']['output'];
  /** Why it was returned or declined, while it is; null otherwise and where no reason was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** What was asked for last, where an accepted item differs; null otherwise. */
  asked: Maybe<ProposalAsked>;
  /** The item into which it was merged; null when it was not. */
  mergedIntoId: Maybe<Scalars['ID']['output']>;
  /** That item's content; null when the viewer does not see it in full. */
  mergedIntoTitle: Maybe<Scalars['String']['output']>;
  /** The proposals that were merged into it, at most 50. */
  origins: Array<ProposalOrigin>;
  /** The last merging into it, to be passed to unmergeProposals; null when there was none, and for who may not answer. */
  mergeEditId: Maybe<Scalars['ID']['output']>;
  /** May the viewer write a note? */
  mayNote: Scalars['Boolean']['output'];
  /** May the viewer accept, return, decline and merge it? False once it is answered. */
  mayAnswer: Scalars['Boolean']['output'];
};

/** Says when units register. */
export type SaveRegistrationSettingsInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO weekday in the week before, 1 to 7. */
  closesWeekday: Scalars['Int']['input'];
  /** The hour at which it closes, in the office's zone. */
  closesAt: Scalars['LocalTime']['input'];
  /** It opens on the Monday so many weeks before, 1 to 12. It must open before it closes. */
  opensWeeksAhead: Scalars['Int']['input'];
  /** What becomes of what comes later. */
  afterCutOff: AfterCutOff;
  /** Whom a unit calls then, at most 200 characters. */
  contact?: InputMaybe<Scalars['String']['input']>;
};

/** The settings of registration were saved. */
export type RegistrationSettingsSaved = {
  __typename?: 'RegistrationSettingsSaved';
  /** The office with its settings. */
  office: Office;
};

/** Outcome of saveRegistrationSettings. */
export type SaveRegistrationSettingsResult = RegistrationSettingsSaved | InvalidInput | NotFound | NotAllowed;

/** Sets when one week's registration opens and closes. */
export type SetRegistrationWindowInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year. */
  year: Scalars['Int']['input'];
  /** ISO week. */
  week: Scalars['Int']['input'];
  /** When it opens; left out with closesAt: the week is again as the others. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it closes, after it opened. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The window of a week was set. */
export type RegistrationWindowSet = {
  __typename?: 'RegistrationWindowSet';
  /** The programme of the week. */
  programme: Programme;
};

/** Outcome of setRegistrationWindow. */
export type SetRegistrationWindowResult = RegistrationWindowSet | InvalidInput | NotFound | NotAllowed;

/** Says whether a unit is expected to register every week. */
export type SetUnitRegistrationInput = {
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** Is it? */
  registersWeekly: Scalars['Boolean']['input'];
};

/** It was said whether a unit registers. */
export type UnitRegistrationSet = {
  __typename?: 'UnitRegistrationSet';
  /** The unit. */
  unit: Unit;
};

/** Outcome of setUnitRegistration. */
export type SetUnitRegistrationResult = UnitRegistrationSet | InvalidInput | NotFound | NotAllowed;

/** Says that a unit has nothing for a week, or takes that back. */
export type DeclareNothingInput = {
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** ISO year. */
  year: Scalars['Int']['input'];
  /** ISO week. */
  week: Scalars['Int']['input'];
  /** False takes it back. */
  hasNothing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** It was said that a unit has nothing for a week, or taken back. */
export type NothingDeclared = {
  __typename?: 'NothingDeclared';
  /** The programme of the week. */
  programme: Programme;
};

/** Outcome of declareNothing. */
export type DeclareNothingResult = NothingDeclared | InvalidInput | NotFound | NotAllowed;

/** Writes a note to a proposal. */
export type AddProposalNoteInput = {
  /** The proposal. */
  itemId: Scalars['ID']['input'];
  /** The text, 1 to 2000 characters. */
  text: Scalars['String']['input'];
};

/** A note was written. */
export type ProposalNoteAdded = {
  __typename?: 'ProposalNoteAdded';
  /** The item with its thread. */
  item: ProgrammeItem;
};

/** Outcome of addProposalNote. */
export type AddProposalNoteResult = ProposalNoteAdded | InvalidInput | NotFound | NotAllowed;

/** Marks the notes of a proposal as read by the viewer's side. */
export type MarkProposalReadInput = {
  /** The proposal. */
  itemId: Scalars['ID']['input'];
};

/** The notes were marked as read. */
export type ProposalRead = {
  __typename?: 'ProposalRead';
  /** The item. */
  item: ProgrammeItem;
};

/** Outcome of markProposalRead. */
export type MarkProposalReadResult = ProposalRead | InvalidInput | NotFound | NotAllowed;

/** Gives a proposal back to the unit, or declines it, with a reason. */
export type RefuseProposalInput = {
  /** The proposal. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
  /** Why, 1 to 2000 characters; it is the next note of the thread. */
  reason: Scalars['String']['input'];
};

/** Outcome of returnProposal. */
export type ReturnProposalResult = ItemSaved | StaleItem | InvalidInput | NotFound | NotAllowed;

/** Outcome of declineProposal. */
export type DeclineProposalResult = ItemSaved | StaleItem | InvalidInput | NotFound | NotAllowed;

/** Sends a returned proposal to the planners again, as it stands. */
export type ResubmitProposalInput = {
  /** The proposal. */
  itemId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
};

/** Outcome of resubmitProposal. */
export type ResubmitProposalResult = ItemSaved | ClashRefused | StaleItem | InvalidInput | NotFound | NotAllowed;

/** An item to be merged, at the revision that was seen. */
export type MergedItemInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** Its revision as seen. */
  revision: Scalars['Int']['input'];
};

/** Takes proposals into another item of their week. */
export type MergeProposalsInput = {
  /** The item that stays: a proposal, or an accepted item. Its time and place stay; the people and units of the others join its own. */
  kept: MergedItemInput;
  /** The proposals that go into it, 1 to 20, of any units. */
  merged: Array<MergedItemInput>;
};

/** Outcome of mergeProposals. */
export type MergeProposalsResult = ItemSaved | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed;

/** Takes a merging back as a whole. */
export type UnmergeProposalsInput = {
  /** The journal entry of the merging, as mergeProposals gave it. Refused as stale when the people of the kept item or one of the merged ones changed since, and once readers were told. */
  editId: Scalars['ID']['input'];
};

/** Outcome of unmergeProposals. */
export type UnmergeProposalsResult = ItemSaved | StaleItem | InvalidInput | NotFound | NotAllowed;

/** How far a unit or a leader has come with the latest release that concerns them. */
export type ReceiptState =
  /** Nobody of theirs has opened it. */
  | 'NOT_SEEN'
  /** Somebody of theirs has opened it and not confirmed. */
  | 'SEEN'
  /** They have taken note of it. */
  | 'CONFIRMED';

/** A unit or a leader whom releases of a programme concern: an item that a release added or changed named them before it or after, by themselves, by a group or, where it is not secret, by a person of the unit. What was already past concerns nobody. */
export type Receipt = {
  __typename?: 'Receipt';
  /** Stable name of the receipt in its programme: the id of the unit or person. */
  id: Scalars['ID']['output'];
  /** The unit; null for a leader. */
  unit: Maybe<Unit>;
  /** The leader; null for a unit. */
  person: Maybe<Person>;
  /** How far they have come with release `number`. */
  state: ReceiptState;
  /** The number of the latest release that concerns them. */
  number: Scalars['Int']['output'];
  /** The highest number that they have confirmed; null when none. An adjustment that does not concern them leaves it standing. */
  confirmedNumber: Maybe<Scalars['Int']['output']>;
  /** Who confirmed that; null when nobody has. */
  confirmedBy: Maybe<Scalars['String']['output']>;
  /** When. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** True when somebody who works on the programme entered it for them, as told by telephone. */
  isOnBehalf: Scalars['Boolean']['output'];
  /** The highest number that an account of the unit, or of the leader and those who act for them, has opened; null when none. */
  seenNumber: Maybe<Scalars['Int']['output']>;
  /** When that was opened first. */
  seenAt: Maybe<Scalars['DateTime']['output']>;
  /** May the viewer confirm for them? */
  mayConfirm: Scalars['Boolean']['output'];
};

/** A page of receipts. */
export type ReceiptConnection = {
  __typename?: 'ReceiptConnection';
  /** The page's entries. */
  nodes: Array<Receipt>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many of a programme's receipts have come how far. */
export type ReceiptCounts = {
  __typename?: 'ReceiptCounts';
  /** All of them. */
  total: Scalars['Int']['output'];
  /** Those confirmed. */
  confirmed: Scalars['Int']['output'];
  /** Those opened and not confirmed. */
  seen: Scalars['Int']['output'];
  /** Those not opened. */
  notSeen: Scalars['Int']['output'];
};

/** Says that units or leaders have taken note of a release and of all before it. */
export type ConfirmReceiptInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** ISO year. */
  year: Scalars['Int']['input'];
  /** ISO week. */
  week: Scalars['Int']['input'];
  /** The number that was read. */
  number: Scalars['Int']['input'];
  /** The units, at most 100. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The leaders, at most 100. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Receipts were confirmed. */
export type ReceiptsConfirmed = {
  __typename?: 'ReceiptsConfirmed';
  /** Those that were confirmed, as they are now. */
  receipts: Array<Receipt>;
  /** The programme as it is now. */
  programme: Programme;
};

/** Outcome of confirmReceipt. */
export type ConfirmReceiptResult = ReceiptsConfirmed | InvalidInput | NotFound | NotAllowed;

/** What happened to an item between two releases, or since the last one. */
export type ChangeKind =
  /** New in this programme. */
  | 'ADDED'
  /** Some fields differ. */
  | 'CHANGED'
  /** Moved to another day, of this week or another. */
  | 'MOVED'
  /** Put off without a new date. */
  | 'POSTPONED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Takes place again after it was postponed or cancelled. */
  | 'RESTORED';

/** A field of an item that readers are shown. */
export type ItemField =
  /** Content. */
  | 'TITLE'
  /** Day. */
  | 'DAY'
  /** Time as written, with its half-day. */
  | 'TIME'
  /** Place. */
  | 'PLACE'
  /** Gathering point. */
  | 'GATHERING_POINT'
  /** Chairs. */
  | 'CHAIRS'
  /** Attending, accompanying and in place of. */
  | 'ATTENDS'
  /** Invited. */
  | 'INVITED'
  /** Preparing unit. */
  | 'PREPARES'
  /** Office staff in charge. */
  | 'STAFF'
  /** Transport. */
  | 'TRANSPORT'
  /** Source document. */
  | 'SOURCE'
  /** Remarks. */
  | 'REMARKS'
  /** Secrecy level. */
  | 'SECRECY'
  /** Confirmed, tentative, postponed, cancelled. */
  | 'STATUS';

/** One field before and after, as printed. What people typed stays as it is; levels, states, ways of transport and half-days are words that a language can be asked for. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** The field. */
  field: ItemField;
  /** As it was; empty when there was nothing. */
  before: Scalars['String']['output'];
  /** As it is; empty when there is nothing. */
  after: Scalars['String']['output'];
};


/** One field before and after, as printed. What people typed stays as it is; levels, states, ways of transport and half-days are words that a language can be asked for. */
export type FieldChangeBeforeArgs = {
  language?: InputMaybe<Language>;
};


/** One field before and after, as printed. What people typed stays as it is; levels, states, ways of transport and half-days are words that a language can be asked for. */
export type FieldChangeAfterArgs = {
  language?: InputMaybe<Language>;
};

/** A change that a release carries. */
export type ReleaseChange = {
  __typename?: 'ReleaseChange';
  /** The item's id; of an entry that is no item, its own. */
  itemId: Scalars['ID']['output'];
  /** What happened. */
  kind: ChangeKind;
  /** The title as released (the former one for what left), masked for this viewer: null below full sight. */
  title: Maybe<Scalars['String']['output']>;
  /** The day it stands on after the change; null when there is none. */
  day: Maybe<Scalars['Date']['output']>;
  /** The day it stood on before. */
  dayBefore: Maybe<Scalars['Date']['output']>;
  /** The fields that differ; none below full sight. */
  fields: Array<FieldChange>;
  /** True when the item was past when the change was made. */
  isRecordedAfterwards: Scalars['Boolean']['output'];
};

/** Why a release was made. */
export type ReleaseReason =
  /** The first release of the programme. */
  | 'FIRST_RELEASE'
  /** Called by a superior body. */
  | 'SUPERIOR_SUMMONS'
  /** The host asked for it. */
  | 'HOST_REQUEST'
  /** A leader is busy. */
  | 'LEADER_BUSY'
  /** Weather or disaster. */
  | 'WEATHER'
  /** Documents or preparation are not ready. */
  | 'NOT_PREPARED'
  /** A room or car is missing. */
  | 'NO_ROOM'
  /** A mistake was found. */
  | 'CORRECTION'
  /** Something else; the words say what. */
  | 'OTHER';

/** A numbered, immutable release of a document, such as a week's programme: 0 is the first, N is adjustment N. Readers are shown what changed against the one before. */
export type Release = {
  __typename?: 'Release';
  /** Identifies the release. */
  id: Scalars['ID']['output'];
  /** 0 for the first, then 1, 2, … without gaps. */
  number: Scalars['Int']['output'];
  /** Why, from the list. */
  reasonKind: ReleaseReason;
  /** Why, in free words; may be empty. */
  reason: Scalars['String']['output'];
  /** Who released. */
  releasedBy: Scalars['String']['output'];
  /** When. */
  releasedAt: Scalars['DateTime']['output'];
  /** The number on the office's paper, such as 125/LCT-UBND; null where it is written by hand. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** The date on the office's paper, local to the office; null for a release from before it was asked for. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** True when every change concerned items already past: nobody is notified. */
  isRecordedAfterwards: Scalars['Boolean']['output'];
  /** What changed against the release before, in print order; items hidden from the viewer are left out. At most 2,000. */
  changes: Array<ReleaseChange>;
  /** The whole document as released, masked by the stricter of each item's level then and now; at most 2,000. */
  lines: Array<ReleasedLine>;
};

/** A page of releases. */
export type ReleaseConnection = {
  __typename?: 'ReleaseConnection';
  /** The page's entries. */
  nodes: Array<Release>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One entry as a release printed it: an item, or a line of the document's own. */
export type ReleasedLine = {
  __typename?: 'ReleasedLine';
  /** The item's id; of an entry that is no item, its own. */
  itemId: Scalars['ID']['output'];
  /** How much of it the viewer sees. */
  sight: Sight;
  /** Its day; null when it had none. */
  day: Maybe<Scalars['Date']['output']>;
  /** The half-day under which it stands; null for an entry that is no item and has none. */
  halfDay: Maybe<HalfDay>;
  /** True for a whole day. */
  isAllDay: Scalars['Boolean']['output'];
  /** Its time as printed. */
  time: Scalars['String']['output'];
  /** Content; null below full sight. */
  title: Maybe<Scalars['String']['output']>;
  /** Chairs as printed; null below full sight. */
  chairs: Maybe<Scalars['String']['output']>;
  /** Attending, accompanying and in place of, as printed; null below full sight. */
  attends: Maybe<Scalars['String']['output']>;
  /** Invited, as printed; null below full sight. */
  invited: Maybe<Scalars['String']['output']>;
  /** Place as printed; null below time and place. */
  place: Maybe<Scalars['String']['output']>;
  /** Gathering point; null below time and place. */
  gatheringPoint: Maybe<Scalars['String']['output']>;
  /** Preparing unit; null below full sight. */
  prepares: Maybe<Scalars['String']['output']>;
  /** Office staff; null below full sight. */
  staff: Maybe<Scalars['String']['output']>;
  /** Remarks; null below full sight. */
  remarks: Maybe<Scalars['String']['output']>;
  /** Confirmed, tentative, postponed or cancelled. */
  status: EventStatus;
  /** The day to which it has left this document; null when it stands here. */
  movedTo: Maybe<Scalars['Date']['output']>;
  /** How this release changed it; null when it did not. */
  change: Maybe<ChangeKind>;
  /** The fields that this release changed; none below full sight. */
  changedFields: Array<ItemField>;
};

/** The stage of a document between its first line and its end. */
export type DocumentState =
  /** Being written; nobody was asked for lines. */
  | 'DRAFT'
  /** Those who register lines were asked for them, or the approver has returned it. */
  | 'COLLECTING'
  /** Put before the approver. */
  | 'SUBMITTED'
  /** Released, number 0. */
  | 'RELEASED'
  /** Released again, number 1 or higher. */
  | 'ADJUSTED';

/** A step that somebody took with a document. */
export type ReviewStepKind =
  /** Opened for collecting. */
  | 'OPENED'
  /** Put before the approver. */
  | 'SUBMITTED'
  /** Taken back by those who submitted it. */
  | 'WITHDRAWN'
  /** Returned by the approver, with a reason. */
  | 'RETURNED'
  /** Released in answer to it: approved, or nothing of it needed approval. */
  | 'RELEASED';

/** A step in a document's history. It tells who did what and when, never what items say. */
export type ReviewStep = {
  __typename?: 'ReviewStep';
  /** Counts the document's steps from 1. */
  number: Scalars['Int']['output'];
  /** The step. */
  kind: ReviewStepKind;
  /** Who took it. */
  by: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The note or the reason that was given with it; empty when there was none, and for who does not work on the whole document. */
  note: Scalars['String']['output'];
  /** RELEASED: the number of the release; else null. */
  releaseNumber: Maybe<Scalars['Int']['output']>;
  /** Who approved it by telephone, as the one who released it wrote down; else null. */
  telephoneName: Maybe<Scalars['String']['output']>;
};

/** An item as it was submitted. */
export type SubmittedItem = {
  __typename?: 'SubmittedItem';
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** The revision that was put before the approver; an item of another revision was changed since. */
  revision: Scalars['Int']['output'];
};

/** Somebody who may approve. */
export type Approver = {
  __typename?: 'Approver';
  /** The account: pass it as approvedByTelephone. */
  accountId: Scalars['ID']['output'];
  /** Its holder. */
  name: Scalars['String']['output'];
};

/** Where a document stands between those who write it and those who approve it. Readers are told its state alone. */
export type DocumentReview = {
  __typename?: 'DocumentReview';
  /** Its stage. To readers what was never released is a draft. */
  state: DocumentState;
  /** The open submission: pass it when approving, returning or taking it back. Null while none is open. */
  submission: Maybe<Scalars['Int']['output']>;
  /** When it was submitted; null while no submission is open. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who submitted it; null while no submission is open. */
  submittedBy: Maybe<Scalars['String']['output']>;
  /** What they wrote to the approver; null while no submission is open, and for who does not work on the whole document. */
  note: Maybe<Scalars['String']['output']>;
  /** The items that were submitted, each at its revision then, at most 2,000; none while no submission is open, and for who does not work on the whole document. */
  submittedItems: Array<SubmittedItem>;
  /** Why the approver returned it last; null when that was answered by another submission or a release, and for who does not work on the whole document. */
  returnedReason: Maybe<Scalars['String']['output']>;
  /** Who returned it; null as for the reason. */
  returnedBy: Maybe<Scalars['String']['output']>;
  /** When; null as for the reason. */
  returnedAt: Maybe<Scalars['DateTime']['output']>;
  /** Would the viewer need approval for what is pending now? False for those who approve, and for readers. */
  needsApproval: Scalars['Boolean']['output'];
  /** The rules by which that is judged; null for readers. */
  rules: Maybe<ApprovalRules>;
  /** May the viewer open it for collecting? */
  mayOpenCollecting: Scalars['Boolean']['output'];
  /** May the viewer put it before the approver? */
  maySubmit: Scalars['Boolean']['output'];
  /** May the viewer take the open submission back? */
  mayWithdraw: Scalars['Boolean']['output'];
  /** May the viewer return the open submission? */
  mayReturn: Scalars['Boolean']['output'];
  /** May the viewer release whatever the rules say? True for the approvers. */
  mayApprove: Scalars['Boolean']['output'];
  /** May the viewer release at once what an approver said by telephone? */
  mayTakeTelephone: Scalars['Boolean']['output'];
  /** Who may approve, by name; none but for who works on the whole document. At most 50. */
  approvers: Array<Approver>;
  /** The steps, newest first, at most 50; none for readers. */
  history: Array<ReviewStep>;
};

/** A kind of change to a released document, by which an office says what needs approval. */
export type ApprovalKind =
  /** An item is new. */
  | 'ADDED'
  /** An item is cancelled. */
  | 'CANCELLED'
  /** An item is put off without a new date. */
  | 'POSTPONED'
  /** An item takes place again. */
  | 'RESTORED'
  /** The day differs. */
  | 'DAY'
  /** The time differs. */
  | 'TIME'
  /** The place or the gathering point differs. */
  | 'PLACE'
  /** Who chairs differs. */
  | 'CHAIR'
  /** Who attends, is invited, prepares or looks after it differs. */
  | 'PEOPLE'
  /** The content differs. */
  | 'TEXT'
  /** The secrecy level differs. */
  | 'SECRECY'
  /** Confirmed became tentative, or the other way round. */
  | 'STATUS'
  /** Remarks, transport or the source document differ. */
  | 'REMARKS';

/** What an office lets nobody but its approvers release. A new office's rules ask for no approval. */
export type ApprovalRules = {
  __typename?: 'ApprovalRules';
  /** Counts the changes of the rules; 0 before the first. Pass it when changing them. */
  revision: Scalars['Int']['output'];
  /** Does the first release of a document need approval? */
  firstRelease: Scalars['Boolean']['output'];
  /** The kinds of changes to a released document that need it. */
  kinds: Array<ApprovalKind>;
  /** May a planner release at once what an approver said by telephone? */
  allowsTelephone: Scalars['Boolean']['output'];
  /** May the viewer change the rules? */
  mayChange: Scalars['Boolean']['output'];
};

/** Somebody took another step with the document in the meantime, or it does not stand where this can be done; look at it again. */
export type ReviewMoved = Refusal & {
  __typename?: 'ReviewMoved';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** Where the document stands now. */
  state: DocumentState;
};

/** Somebody else changed the rules in the meantime; nothing was written. */
export type StaleApprovalRules = Refusal & {
  __typename?: 'StaleApprovalRules';
  /** A stable word in capitals that programs and translations go by. */
  code: Scalars['String']['output'];
  /** A sentence for people, in English; it tells the way out. */
  message: Scalars['String']['output'];
  /** The input field that is at fault, as a path. */
  field: Maybe<Scalars['String']['output']>;
  /** The rules as they are now. */
  rules: ApprovalRules;
};

/** Says which changes need approval. Chiefs and administrators. */
export type SetApprovalRulesInput = {
  /** The office. */
  officeId: Scalars['ID']['input'];
  /** The revision on which it is based. */
  revision: Scalars['Int']['input'];
  /** Does the first release of a document need approval? */
  firstRelease: Scalars['Boolean']['input'];
  /** The kinds of changes that need it; any order, each once counts. */
  kinds: Array<ApprovalKind>;
  /** May a planner release at once what an approver said by telephone? */
  allowsTelephone: Scalars['Boolean']['input'];
};

/** The rules were set. */
export type ApprovalRulesSet = {
  __typename?: 'ApprovalRulesSet';
  /** The rules as they are now. */
  rules: ApprovalRules;
};

/** Outcome of setApprovalRules. */
export type SetApprovalRulesResult = ApprovalRulesSet | StaleApprovalRules | InvalidInput | NotFound | NotAllowed;

/** The server's clock, so that no client has to trust its own. */
export type Clock = {
  __typename?: 'Clock';
  /** The present instant. */
  now: Scalars['DateTime']['output'];
};

/** A role that the demo lets a visitor take with one click. */
export type DemoTile = {
  __typename?: 'DemoTile';
  /** Pass it to `POST /demo/enter` as `tile`. */
  id: Scalars['ID']['output'];
  /** The role. */
  role: Role;
  /** The invented holder's name. */
  name: Scalars['String']['output'];
  /** Their post. */
  post: Scalars['String']['output'];
};

/** What a demo installation offers; real installations have none. */
export type Demo = {
  __typename?: 'Demo';
  /** One tile a role; at most 20. */
  tiles: Array<DemoTile>;
  /** The demo's office. */
  officeId: Scalars['ID']['output'];
  /** A calendar link of the demo's office that everybody may try. */
  feedUrl: Scalars['String']['output'];
  /** The link behind that address, to be shown as phones show it; null without a session and once it was revoked. */
  feed: Maybe<Feed>;
};

/** What this installation is. */
export type Installation = {
  __typename?: 'Installation';
  /** True until the first administrator has been created. */
  needsSetUp: Scalars['Boolean']['output'];
  /** The demo; null in a real installation. */
  demo: Maybe<Demo>;
  /** The address that was set, by PUBLIC_URL or by an administrator; null when none is: each reader then sees links under the address they came by. */
  publicUrl: Maybe<Scalars['String']['output']>;
  /** The address that links and codes carry for this reader: `publicUrl`, else the one they came by; without a trailing slash. */
  address: Scalars['String']['output'];
  /** False when no other device reaches that address: it is one that a machine has for itself alone, or of this machine with its network shut out. */
  isForPhones: Scalars['Boolean']['output'];
  /** How others reach this installation; null to all but its administrators, those of an office that stands under no other. */
  reach: Maybe<Reach>;
  /** The store: `postgres` or `embedded`. */
  store: Scalars['String']['output'];
  /** The program's version. */
  version: Scalars['String']['output'];
};

/** Where a setting comes from. */
export type SettingSource =
  /** The environment at start, such as PUBLIC_URL: it goes first, and no page changes it. */
  | 'ENVIRONMENT'
  /** An administrator, on the page. */
  | 'ADMINISTRATOR'
  /** Nobody has set it; it is as it is by itself. */
  | 'NOBODY';

/** An outcome of the server's asking itself under its address. */
export type ReachAnswer =
  /** This server answered. */
  | 'REACHED'
  /** Nothing answered within 3 seconds, or the name is not known. */
  | 'NO_ANSWER'
  /** Something answered that is not this server. */
  | 'OTHER_SERVER'
  /** The address leads on to another one, which is not followed. */
  | 'REDIRECTED'
  /** The certificate of the address is not trusted, so phones refuse it. */
  | 'BAD_CERTIFICATE';

/** How others reach this installation, for its administrators. */
export type Reach = {
  __typename?: 'Reach';
  /** The address that was set, without a trailing slash; null when none is. */
  publicUrl: Maybe<Scalars['String']['output']>;
  /** Where the address comes from. */
  publicUrlSetBy: SettingSource;
  /** True when devices of the local network may come in, under the addresses of this machine. */
  opensNetwork: Scalars['Boolean']['output'];
  /** Where that comes from; the environment says it by HOST. */
  opensNetworkSetBy: SettingSource;
  /** The addresses of this machine in its local networks, such as `http://192.168.1.20:4400`; at most 20, empty when it stands in none. */
  networkAddresses: Array<Scalars['String']['output']>;
  /** Those of them under which it answers now. */
  listensOn: Array<Scalars['String']['output']>;
  /** The instant at which another device last read a calendar link, since this server started; null when none has. */
  lastOtherDevice: Maybe<Scalars['DateTime']['output']>;
  /** Asks the server under its address, for at most 3 seconds; null when no address is set. What stands between a phone and the network it does not see. */
  answer: Maybe<ReachAnswer>;
};

/** How others are to reach this installation. What is left out stays. */
export type SaveReachInput = {
  /** The office in whose name it is done: one of the viewer's, under no other. Its journal keeps it. */
  officeId: Scalars['ID']['input'];
  /** The address under which the outside reaches the server: scheme, host and port, such as `https://lich.example.vn`. Null or empty: none. */
  publicUrl?: InputMaybe<Scalars['String']['input']>;
  /** Lets devices of the local network in, from now on; false shuts them out again. They talk plain http. */
  opensNetwork?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How others reach the installation was saved, and is so already. */
export type ReachSaved = {
  __typename?: 'ReachSaved';
  /** The installation. */
  installation: Installation;
};

/** Outcome of saveReach. InvalidInput: NOT_AN_ADDRESS, ADDRESS_WITH_MORE, LOOPBACK_ADDRESS, SET_BY_ENVIRONMENT, NO_NETWORK, CANNOT_LISTEN. */
export type SaveReachResult = ReachSaved | InvalidInput | NotFound | NotAllowed;

/** The first things that a new office does, and which of them are done. */
export type FirstSteps = {
  __typename?: 'FirstSteps';
  /** True once the office has a person whom its programmes can name. */
  hasPeople: Scalars['Boolean']['output'];
  /** True once it has a meeting room. */
  hasRooms: Scalars['Boolean']['output'];
  /** True once a document has been accepted into a programme. */
  hasImported: Scalars['Boolean']['output'];
  /** True once a weekly programme has been released. */
  hasReleased: Scalars['Boolean']['output'];
  /** True once a released programme covers today or a later day, so that phones have something to show. */
  hasComing: Scalars['Boolean']['output'];
  /** True once somebody holds a calendar link of the office. */
  hasLink: Scalars['Boolean']['output'];
  /** The Monday of the earliest week that has been drafted and not released; null when there is none. */
  unreleasedFrom: Maybe<Scalars['Date']['output']>;
};
