// Made by `npm run codegen` from the SDL. Not edited by hand.
/** The contract: every file of graphql/ in one text. */
export const sdl = `"An instant: ISO 8601 with an offset, years 1970 to 2200. Answers are in UTC with \`Z\`."
scalar DateTime

"A working date of the office, \`YYYY-MM-DD\`, without a zone; it must be a real day."
scalar Date

"A local clock time \`HH:mm\`, 00:00 to 24:00, in the office's zone."
scalar LocalTime

"Marks what is shown once: the field is null when a repeated request is answered, and its value is neither kept nor logged."
directive @secret on FIELD_DEFINITION

"Why a request was not carried out. Nothing of a refused request was done."
interface Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path such as \`input.time.startsOn\`; null when no single field is."
  field: String
}

"A value that can't be taken: malformed, out of range, or of the wrong kind."
type InvalidInput implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
}

"The viewer lacks the right. Also given when it would be a disclosure to say that the thing exists."
type NotAllowed implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path; null when no single field is."
  field: String
}

"An id that means nothing to this viewer: unknown, of another office, or hidden."
type NotFound implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that holds the id, as a path."
  field: String
}

"Where a page of a list ends and whether another follows."
type PageInfo {
  "True when more entries follow \`endCursor\`."
  hasNextPage: Boolean!
  "Pass as \`after\` to get the next page; null on an empty page."
  endCursor: String
}

"Everything that can be asked. What the viewer may not see is null or absent, never an error."
type Query

"Everything that can be done. Each takes an optional \`idempotencyKey\`: the same key and arguments from one account act once and answer the same, for at least a week; each success leaves exactly one journal entry, each refusal none."
type Mutation

"What an account is in an office."
enum Role {
  "Technical administrator: accounts and settings, no programme content by itself."
  ADMINISTRATOR
  "Builds and releases programmes."
  PLANNER
  "Chief or deputy chief of office: approves and releases."
  CHIEF
  "A leader: sees drafts, edits the items that are theirs."
  LEADER
  "Acts for one leader."
  SECRETARY
  "Proposes items for one unit."
  REGISTRAR
  "Reads what was released."
  MEMBER
}

"The language of pages, feeds and papers."
enum Language {
  "Vietnamese."
  vi
  "English."
  en
}

"One role of an account in one office."
type Grant {
  "Identifies the grant."
  id: ID!
  "The role."
  role: Role!
}

"The signed-in account, as itself."
type Viewer {
  "The account's id."
  id: ID!
  "Its holder's name."
  name: String!
  "The address used to sign in."
  email: String!
  "The language chosen by the holder."
  language: Language!
  "What it may do, by office; at most 100."
  grants: [Grant!]!
  "The account's own API tokens, newest first, revoked ones left out."
  apiTokens(
    "Page size, 1 to 100."
    first: Int = 50
    "Cursor of the entry before the page."
    after: String
  ): ApiTokenConnection!
}

"A key with which a program acts as this account."
type ApiToken {
  "Identifies the token."
  id: ID!
  "What its holder calls it."
  name: String!
  "When it was issued."
  createdAt: DateTime!
}

"A page of API tokens."
type ApiTokenConnection {
  "The page's entries."
  nodes: [ApiToken!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"Somebody who may sign in, as the administrator sees it."
type Account {
  "Identifies the account."
  id: ID!
  "The address used to sign in."
  email: String!
  "Its holder's name."
  name: String!
  "False until the holder has chosen a password."
  hasPassword: Boolean!
  "True when it may no longer sign in."
  isClosed: Boolean!
  "Its roles in this office; at most 100."
  grants: [Grant!]!
}

"A page of accounts."
type AccountConnection {
  "The page's entries."
  nodes: [Account!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

extend type Query {
  "The signed-in account; null when nobody is signed in."
  viewer: Viewer
}

"Issues an API token."
input IssueApiTokenInput {
  "What to call it, 1 to 100 characters."
  name: String!
}

"An API token was issued."
type ApiTokenIssued {
  "The token's entry."
  token: ApiToken!
  "The secret for the \`Authorization: Bearer\` header. Shown once: null when a repeated request is answered."
  secret: String @secret
}

"Outcome of issueApiToken."
union IssueApiTokenResult = ApiTokenIssued | InvalidInput | NotAllowed

"Ends an API token."
input RevokeApiTokenInput {
  "The token."
  tokenId: ID!
}

"An API token was ended; requests with it are refused from now on."
type ApiTokenRevoked {
  "The token's id."
  tokenId: ID!
}

"Outcome of revokeApiToken."
union RevokeApiTokenResult = ApiTokenRevoked | InvalidInput | NotFound | NotAllowed

"Chooses the language of the viewer's pages."
input ChooseLanguageInput {
  "The language."
  language: Language!
}

"The language was chosen."
type LanguageChosen {
  "The account as it is now."
  viewer: Viewer!
}

"Outcome of chooseLanguage."
union ChooseLanguageResult = LanguageChosen | InvalidInput | NotAllowed

"One role to give."
input GrantInput {
  "The role."
  role: Role!
  "REGISTRAR: the unit, required."
  unitId: ID
  "LEADER and SECRETARY: the leader, required."
  personId: ID
}

"Opens an account for a colleague."
input OpenAccountInput {
  "The office it is to belong to."
  officeId: ID!
  "The address to sign in with; unique in the installation."
  email: String!
  "The holder's name, 1 to 200 characters."
  name: String!
  "Its roles; 1 to 20."
  grants: [GrantInput!]!
}

"An account was opened."
type AccountOpened {
  "The account."
  account: Account!
  "The one-time link at which the holder chooses a password, good for 7 days. Shown once: null when a repeated request is answered."
  link: String @secret
}

"Outcome of openAccount."
union OpenAccountResult = AccountOpened | InvalidInput | NotFound | NotAllowed

"Closes an account: its sessions, tokens and calendar links end at once."
input CloseAccountInput {
  "The account."
  accountId: ID!
}

"An account was closed."
type AccountClosed {
  "The account."
  account: Account!
}

"Outcome of closeAccount."
union CloseAccountResult = AccountClosed | InvalidInput | NotFound | NotAllowed

"Gives an account a new one-time link at which its holder chooses a password."
input ReissueLinkInput {
  "The account."
  accountId: ID!
}

"A link was issued; those before it are ended, the old password holds until it is used."
type LinkReissued {
  "The account."
  account: Account!
  "The one-time link, good for 7 days. Shown once: null when a repeated request is answered."
  link: String @secret
}

"Outcome of reissueLink."
union ReissueLinkResult = LinkReissued | InvalidInput | NotFound | NotAllowed

"Replaces what an account may do in an office."
input GrantRolesInput {
  "The account."
  accountId: ID!
  "The office."
  officeId: ID!
  "All its roles from now on; an empty list takes everything away."
  grants: [GrantInput!]!
}

"An account's roles were replaced."
type RolesGranted {
  "The account."
  account: Account!
}

"Outcome of grantRoles."
union GrantRolesResult = RolesGranted | InvalidInput | NotFound | NotAllowed

extend type Mutation {
  "Issues an API token for the viewer's own account."
  issueApiToken(
    "What to issue."
    input: IssueApiTokenInput!
    "Acts once per key."
    idempotencyKey: String
  ): IssueApiTokenResult!
  "Ends one of the viewer's own API tokens."
  revokeApiToken(
    "Which."
    input: RevokeApiTokenInput!
    "Acts once per key."
    idempotencyKey: String
  ): RevokeApiTokenResult!
  "Chooses the language of the viewer's pages."
  chooseLanguage(
    "Which."
    input: ChooseLanguageInput!
    "Acts once per key."
    idempotencyKey: String
  ): ChooseLanguageResult!
  "Opens an account; administrators of the office only."
  openAccount(
    "Whose."
    input: OpenAccountInput!
    "Acts once per key."
    idempotencyKey: String
  ): OpenAccountResult!
  "Gives an account a new link to choose its password, when the first was lost or the password forgotten; administrators of its office only."
  reissueLink(
    "Whose."
    input: ReissueLinkInput!
    "Acts once per key."
    idempotencyKey: String
  ): ReissueLinkResult!
  "Closes an account; administrators of its office only, never the last of them."
  closeAccount(
    "Which."
    input: CloseAccountInput!
    "Acts once per key."
    idempotencyKey: String
  ): CloseAccountResult!
  "Replaces an account's roles in an office; administrators of the office only, never taking away the last administrator."
  grantRoles(
    "Which."
    input: GrantRolesInput!
    "Acts once per key."
    idempotencyKey: String
  ): GrantRolesResult!
}

"A meeting room or hall that can be booked."
type Room {
  "Identifies the room."
  id: ID!
  "Its name; unique among the office's rooms in use."
  name: String!
  "Its short name; may be empty."
  shortName: String!
  "How many it seats; null when not known."
  capacity: Int
  "Where it is; may be empty."
  location: String!
  "Its place in the office's order, from 0."
  position: Int!
  "True when no longer in use."
  isRetired: Boolean!
}

"A page of rooms."
type RoomConnection {
  "The page's entries."
  nodes: [Room!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

extend type Office {
  "Its rooms in their order."
  rooms(
    "Page size, 1 to 500."
    first: Int = 200
    "Cursor of the entry before the page."
    after: String
    "Also those no longer in use."
    includeRetired: Boolean = false
    "Only those of whose name, short name or location every word is a part: without case or marks, đ as d; at most 100 characters. Null or blank: all."
    matching: String
  ): RoomConnection!
}

"A room to add (no id) or change."
input SaveRoomInput {
  "The office."
  officeId: ID!
  "The room to change; null adds one."
  roomId: ID
  "Name, 1 to 200 characters, unique among rooms in use."
  name: String!
  "Short name."
  shortName: String
  "How many it seats; 1 to 100000."
  capacity: Int
  "Where it is."
  location: String
  "Place in the order."
  position: Int
  "True takes it out of use, false brings it back."
  isRetired: Boolean
}

"A room was saved."
type RoomSaved {
  "The room as it is now."
  room: Room!
}

"Outcome of saveRoom."
union SaveRoomResult = RoomSaved | InvalidInput | NotFound | NotAllowed

"How a booking stands."
enum BookingState {
  "It asks for the resource and holds nothing: a wish that waits, or what was given back while its event is put off."
  REQUESTED
  "It holds the resource."
  HELD
  "It holds the resource and was approved."
  CONFIRMED
  "It was given back."
  RELEASED
}

"Something that can be double-booked: a room, a bed, a vehicle, a driver."
type Resource {
  "Id."
  id: ID!
  "What it is, a word in capitals such as ROOM or VEHICLE."
  kind: String!
  "Its name."
  name: String!
}

"A resource asked for or held for an event."
type Booking {
  "Id."
  id: ID!
  "The resource."
  resource: Resource!
  "How it stands."
  state: BookingState!
  "The part of the house that made it and alone changes it: \`event\` for the event's own place."
  owner: String!
  "Start."
  from: DateTime!
  "End, not included."
  until: DateTime!
}

"A room, or another resource booked for the event, is held for that time. \`by\` tells by whom, as far as the viewer may see."
type SlotTaken implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it names the holder as far as the viewer may see."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "What is held."
  resource: Resource!
  "The same where it is a room; else null."
  room: Room
  "Title of the event that holds it; null when the viewer may not see it."
  by: String
  "Id of the event that holds it; null when the viewer may not see it."
  byItemId: ID
  "Start of that hold."
  from: DateTime!
  "End of that hold, not included."
  until: DateTime!
}

extend type Mutation {
  "Adds or changes a room; administrators and planners."
  saveRoom(
    "What."
    input: SaveRoomInput!
    "Acts once per key."
    idempotencyKey: String
  ): SaveRoomResult!
}

"Moves an item with the room held for it: to another place in its half-day, another half-day, another day, or another week."
input MoveItemInput {
  "The item."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
  "The day it goes to; the same day to reorder."
  day: Date!
  "The half-day it goes to; left out: the one its time says. In a half-day in which its clock time does not lie it has none: it stands there as wanting a time."
  halfDay: HalfDay
  "Stand after this item of that half-day; null: first; left out: by its time."
  afterItemId: ID
  "A new time for the new day, in place of the old one."
  time: TimeInput
  "What to do when the room is held by another then."
  ifTaken: IfTaken = REFUSE
  "Required when the item is locked."
  reason: String
}

"Outcome of moveItem."
union MoveItemResult =
  | ItemSaved
  | SlotTaken
  | ClashRefused
  | RegistrationClosed
  | StaleItem
  | ItemLocked
  | InvalidInput
  | NotFound
  | NotAllowed

"Puts an item off without a new date; its room is given back."
input PostponeItemInput {
  "The item."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
  "Required when the item is locked."
  reason: String
}

"Outcome of postponeItem."
union PostponeItemResult = ItemSaved | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed

"Cancels an item; its room is given back."
input CancelItemInput {
  "The item."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
  "Required when the item is locked."
  reason: String
}

"Outcome of cancelItem."
union CancelItemResult = ItemSaved | StaleItem | ItemLocked | InvalidInput | NotFound | NotAllowed

"Lets a postponed or cancelled item take place after all, at the time it had."
input RestoreItemInput {
  "The item."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
  "What to do when its room is held by another now."
  ifTaken: IfTaken = REFUSE
  "Required when the item is locked."
  reason: String
}

"Outcome of restoreItem."
union RestoreItemResult =
  | ItemSaved
  | SlotTaken
  | ClashRefused
  | StaleItem
  | ItemLocked
  | InvalidInput
  | NotFound
  | NotAllowed

"What hangs on an item and moves or falls with it."
type Dependents {
  "The room held for it; null when none is."
  room: Room
  "Start of that hold."
  from: DateTime
  "End of that hold."
  until: DateTime
  "Everything booked for it, its room included, in the order of their start."
  bookings: [Booking!]!
}

"What a move would do, without doing it."
type MovePreview {
  "What hangs on the item now."
  dependents: Dependents!
  "The first refusal that the move would meet over its room or anything else booked for it; null when it would go through."
  slotTaken: SlotTaken
}

extend type ProgrammeItem {
  "What hangs on the item; workers only, else empty."
  dependents: Dependents!
  "What a move to a day would do; workers only, else null. For at most 5 items at once, else INVALID_INPUT."
  movePreview(
    "The day."
    day: Date!
    "The half-day, when it goes to another."
    halfDay: HalfDay
    "The time in place of the old one."
    time: TimeInput
  ): MovePreview
}

extend type Mutation {
  "Moves an item with all that is held for it by the same distance, or leaves everything where it was. A registrar's into a week whose registration is closed is refused."
  moveItem(
    "What."
    input: MoveItemInput!
    "Acts once per key."
    idempotencyKey: String
  ): MoveItemResult!
  "Puts an item off without a new date."
  postponeItem(
    "Which."
    input: PostponeItemInput!
    "Acts once per key."
    idempotencyKey: String
  ): PostponeItemResult!
  "Cancels an item."
  cancelItem(
    "Which."
    input: CancelItemInput!
    "Acts once per key."
    idempotencyKey: String
  ): CancelItemResult!
  "Lets a postponed or cancelled item take place after all."
  restoreItem(
    "Which."
    input: RestoreItemInput!
    "Acts once per key."
    idempotencyKey: String
  ): RestoreItemResult!
}

"Whose calendar a link shows."
enum FeedScope {
  "Everything the office released."
  OFFICE
  "What concerns one unit."
  UNIT
  "What concerns one person."
  PERSON
}

"A calendar link (iCal subscription) of the viewer. Its address is shown once, when it is issued."
type Feed {
  "Identifies the link."
  id: ID!
  "Whose calendar it shows."
  scope: FeedScope!
  "UNIT: the unit."
  unit: Unit
  "PERSON: the person."
  person: Person
  "The calendar's name as phones show it."
  name: String!
  "The language of its words."
  language: Language!
  "When it was issued."
  createdAt: DateTime!
  "What the link shows now: its next events from today on, in time order, as a phone would list them; at most 50."
  upcoming("How many, 1 to 50." first: Int = 12): [FeedEvent!]!
}

"An event as a calendar link shows it."
type FeedEvent {
  "The event's UID in the calendar."
  uid: String!
  "SUMMARY as in the feed."
  summary: String!
  "LOCATION as in the feed; empty when none."
  location: String!
  "Start; null for a whole day."
  from: DateTime
  "End, not included; null for a whole day."
  until: DateTime
  "The day, for a whole day."
  day: Date
  "True when it was cancelled or postponed."
  isCancelled: Boolean!
}

"A page of calendar links."
type FeedConnection {
  "The page's entries."
  nodes: [Feed!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

extend type Office {
  "The viewer's own calendar links of this office, newest first, revoked ones left out."
  feeds(
    "Page size, 1 to 100."
    first: Int = 50
    "Cursor of the entry before the page."
    after: String
  ): FeedConnection!
}

"Issues a calendar link."
input IssueFeedInput {
  "The office."
  officeId: ID!
  "Whose calendar."
  scope: FeedScope!
  "UNIT: the unit."
  unitId: ID
  "PERSON: the person."
  personId: ID
  "The language of its words; the viewer's when left out."
  language: Language
}

"A calendar link was issued."
type FeedIssued {
  "The link."
  feed: Feed!
  "Its https or http address, at most 256 characters. Shown once: null when a repeated request is answered."
  url: String @secret
}

"Outcome of issueFeed."
union IssueFeedResult = FeedIssued | InvalidInput | NotFound | NotAllowed

"Ends a calendar link."
input RevokeFeedInput {
  "The link."
  feedId: ID!
}

"A calendar link was ended: its address answers 404 from now on."
type FeedRevoked {
  "The link's id."
  feedId: ID!
}

"Outcome of revokeFeed."
union RevokeFeedResult = FeedRevoked | InvalidInput | NotFound | NotAllowed

extend type Mutation {
  "Issues a calendar link for something the viewer may see. A viewer holds at most 100: InvalidInput TOO_MANY_LINKS."
  issueFeed(
    "Whose."
    input: IssueFeedInput!
    "Acts once per key."
    idempotencyKey: String
  ): IssueFeedResult!
  "Ends a calendar link of the viewer."
  revokeFeed(
    "Which."
    input: RevokeFeedInput!
    "Acts once per key."
    idempotencyKey: String
  ): RevokeFeedResult!
}

"What a clash is about."
enum ClashKind {
  "The wanted room is held by another item. Blocks the release, always: the store never books a room twice."
  ROOM_TAKEN
  "Another item stands in the same room in the same half-day without a clock time. Warns."
  ROOM_HALF_DAY
  "The room's assumed end was shortened because another begins. Notes."
  ROOM_SHORTENED
  "The room is not made ready between two items: setTravelMinutes says how long that takes. Warns."
  ROOM_TURNAROUND
  "A leader is expected in two places. Warns: the office may send a deputy."
  LEADER_TWICE
  "Two items of one paper, or of the same words, begin at one hour with the same leader: one meeting, entered twice. Notes."
  LEADER_ENTERED_TWICE
  "An item begins within what is only assumed of the one before. Not told unless the office wants it."
  LEADER_ASSUMED_END
  "One of the two has no hour and stands in the half-day of the other. Not told unless the office wants it."
  LEADER_HALF_DAY
  "A leader lacks the time for the way between two places. Warns; one step lighter after an assumed end."
  LEADER_TRAVEL
  "A leader is absent. Warns."
  LEADER_ABSENT
  "The item begins on a holiday, or on a day taken off for another. Notes."
  DAY_OFF
  "The item begins on a weekend on which nobody works. Not told unless the office wants it."
  WEEKEND
}

"How much a clash matters."
enum Severity {
  "The item is not released until it is settled."
  BLOCKS
  "Worth a look."
  WARNS
  "Good to know."
  NOTES
}

"The weight of a clash, as the office sets it; each is heavier than the one before."
enum ClashGrade {
  "It is not told."
  OFF
  "Good to know."
  NOTES
  "Worth a look."
  WARNS
  "The item is released only when somebody has accepted the clash with a reason: acceptClash."
  NEEDS_REASON
  "The item is not released until the clash is settled."
  BLOCKS_RELEASE
  "An item is not even saved with it, as far as who saves it may see it; nor released."
  BLOCKS_SAVING
}

"Whether what meets is certain to take place. A clash with what is not weighs one step less where it needs a reason or blocks; a warning stays one."
enum ClashCertainty {
  "Both are."
  CERTAIN
  "One of them is tentative."
  TENTATIVE
  "One of them is only proposed."
  PROPOSED
}

"Something an item clashes with."
type Clash {
  "Names the clash, the same from either side: pass it to acceptClash."
  key: ID!
  "What it is about."
  kind: ClashKind!
  "How much it matters."
  severity: Severity!
  "Its weight by the office's policy, one step less than a reason or a block where something is not certain; never OFF."
  grade: ClashGrade!
  "Whether both are certain to take place."
  certainty: ClashCertainty!
  "The other item; null for an absence, or when the viewer may not see it."
  otherId: ID
  "The other item's title; null when the viewer may not see it."
  otherTitle: String
  "The day on which the other begins; null when it has none, for an absence, or when the viewer may not see it."
  otherDay: Date
  "The other's time as printed; empty when it has none."
  otherTime(
    "In which language to say a half-day or a whole day that stands alone; left out: the office's."
    language: Language
  ): String!
  "The leader or room concerned, as printed; of DAY_OFF the holiday's name, of WEEKEND nothing."
  subject: String!
  "Minutes on the way, or to make the room ready; null for other kinds."
  minutesNeeded: Int
  "How many of them are missing; null for other kinds."
  minutesMissing: Int
  "True when it must be accepted with a reason before the item is released, and nobody has yet."
  needsReason: Boolean!
  "True when somebody accepted it, and neither time, place nor people of what meets have changed since. Told to those who see both items in full."
  isAccepted: Boolean!
  "Who accepted it; null when nobody did, or the viewer does not see both items in full."
  acceptedBy: String
  "Why; null when nobody did, or the viewer does not see both items in full."
  acceptedReason: String
  "When; null when nobody did, or the viewer does not see both items in full."
  acceptedAt: DateTime
}

"A place: a room of the office, or words for anywhere else."
input ClashPlaceInput {
  "A room of the office."
  roomId: ID
  "Words, at most 500 characters; not read when a room is given."
  text: String
}

"The weight of a kind of clash."
type ClashPolicy {
  "The kind."
  kind: ClashKind!
  "The leader for whom alone it is; null: for everybody of whom nothing else is said."
  person: Person
  "Its weight."
  grade: ClashGrade!
}

"A place as the office named it."
type ClashPlace {
  "The room; null for words."
  room: Room
  "The room's name, or the words."
  label: String!
}

"Minutes between two places, in either direction; between a room and itself those that it takes to make it ready."
type TravelMinutes {
  "Identifies it."
  id: ID!
  "One of the two."
  one: ClashPlace!
  "The other, or the same room."
  other: ClashPlace!
  "1 to 600."
  minutes: Int!
}

"What an office says of clashes. Nothing of it lets a room be held twice."
type ClashSettings {
  "The weight of each kind for everybody, in the order of the kinds; the usual one where the office has said nothing."
  policies: [ClashPolicy!]!
  "The weights for single leaders, by rank; at most 1000."
  leaders: [ClashPolicy!]!
  "Minutes between places; at most 1000."
  travel: [TravelMinutes!]!
  "Minutes between two different places of which one at least is no room of the office, where nothing else is said; 0: no time is needed."
  outsideMinutes: Int!
  "Contents of items that keep nobody, such as “làm việc tại cơ quan”."
  fillers: [String!]!
}

extend type Office {
  "What the office says of clashes; null for who does not belong to it."
  clashSettings: ClashSettings
}

"Says how much a kind of clash weighs."
input SetClashPolicyInput {
  "The office."
  officeId: ID!
  "The kind; not ROOM_TAKEN, which always blocks."
  kind: ClashKind!
  "For this leader alone, of the kinds that concern leaders; left out: for everybody."
  personId: ID
  "Its weight; null: back to the office's, or to the usual one."
  grade: ClashGrade
}

"Says how long the way between two places takes."
input SetTravelMinutesInput {
  "The office."
  officeId: ID!
  "One place; left out together with the other: between any two places of which one at least is outside."
  one: ClashPlaceInput
  "The other; the same room for the time that it takes to make it ready."
  other: ClashPlaceInput
  "0 to 600; 0 takes it off the list."
  minutes: Int!
}

"Says which items keep nobody."
input SetFillerItemsInput {
  "The office."
  officeId: ID!
  "Whole contents, at most 50 of at most 200 characters; empty: every item keeps those whom it names."
  fillers: [String!]!
}

"What the office says of clashes was saved."
type ClashSettingsSaved {
  "The office."
  office: Office!
}

"Outcome of setClashPolicy."
union SetClashPolicyResult = ClashSettingsSaved | InvalidInput | NotFound | NotAllowed

"Outcome of setTravelMinutes."
union SetTravelMinutesResult = ClashSettingsSaved | InvalidInput | NotFound | NotAllowed

"Outcome of setFillerItems."
union SetFillerItemsResult = ClashSettingsSaved | InvalidInput | NotFound | NotAllowed

extend type Mutation {
  "Says how much a kind of clash weighs in the office, or for one leader; administrators and planners."
  setClashPolicy(
    "What."
    input: SetClashPolicyInput!
    "Acts once per key."
    idempotencyKey: String
  ): SetClashPolicyResult!
  "Says how long the way between two places takes, or making a room ready; administrators and planners."
  setTravelMinutes(
    "What."
    input: SetTravelMinutesInput!
    "Acts once per key."
    idempotencyKey: String
  ): SetTravelMinutesResult!
  "Says which items keep nobody; administrators and planners."
  setFillerItems(
    "What."
    input: SetFillerItemsInput!
    "Acts once per key."
    idempotencyKey: String
  ): SetFillerItemsResult!
}

"The form in which a time was written."
enum TimeKind {
  "Start and end."
  PERIOD
  "Start only; the end is assumed by the office's default length."
  START
  "Morning, afternoon or evening only."
  HALF_DAY
  "The whole day, perhaps with a start."
  ALL_DAY
  "Several days."
  DAYS
  "Words such as “after the conference”."
  WORDS
  "None yet; the day may be known."
  UNKNOWN
}

"A time as it was written. Dates and clock times are local to the office."
type EnteredTime {
  "Its form."
  kind: TimeKind!
  "The day, or the first of several; null when there is none yet."
  startsOn: Date
  "The last day of several, included."
  endsOn: Date
  "The half-day that the page states; null when it follows from the start."
  halfDay: HalfDay
  "The start."
  startTime: LocalTime
  "The end; only when stated."
  endTime: LocalTime
  "The words of a WORDS time."
  words: String
  "What was typed, kept for who edits it: pages print every time in one form. Null when it was picked, not typed."
  text: String
}

"The effective half-open period used for clashes and calendars."
type EffectivePeriod {
  "Its first instant."
  from: DateTime!
  "The instant after its last."
  until: DateTime!
  "True when the end is the default length, not stated."
  isEndAssumed: Boolean!
}

"How secret an event is. Decides, with the viewer's relation to it, what is shown."
enum Secrecy {
  "Open within the office."
  NORMAL
  "Riêng tư: others see busy."
  PRIVATE
  "Mật."
  CONFIDENTIAL
  "Tối mật."
  SECRET
  "Tuyệt mật."
  TOP_SECRET
}

"Where an event stands (RFC 5545 STATUS, with POSTPONED told apart from CANCELLED)."
enum EventStatus {
  "It will take place."
  CONFIRMED
  "Dự kiến: planned, not certain."
  TENTATIVE
  "Hoãn: put off without a new date."
  POSTPONED
  "Hủy: it will not take place."
  CANCELLED
}

"What somebody has to do with an event."
enum PartyRole {
  "Chủ trì."
  CHAIRS
  "Dự, tham dự."
  ATTENDS
  "Cùng đi, tháp tùng."
  ACCOMPANIES
  "Dự thay (ủy quyền): attends on behalf of a leader."
  ON_BEHALF_OF
  "Mời, thành phần."
  INVITED
  "Đơn vị chuẩn bị."
  PREPARES
  "Lãnh đạo Văn phòng, chuyên viên theo dõi."
  STAFF
}

"A person, unit, group or plain words in one role of an event."
type Party {
  "Its role."
  role: PartyRole!
  "As the programme prints it."
  label: String!
  "The person, when it is one."
  person: Person
  "The unit, when it is one."
  unit: Unit
  "The group, when it is one."
  group: Group
  "Free words; empty when the name says it."
  words: String!
  "With ON_BEHALF_OF: the leader who is replaced."
  behalfOf: Person
}

"How people get there."
enum Transport {
  "Tự túc: own transport."
  OWN
  "Xe dùng chung: a pool car is wanted."
  POOL
  "An assigned car."
  ASSIGNED
  "Đi chung xe: shared with others."
  SHARED
}

"The document by which an event was called."
type SourceDocument {
  "Its number; may be empty."
  number: String!
  "Its date."
  on: Date
  "Who issued it; may be empty."
  issuer: String!
}

"How a place is held."
enum PlaceState {
  "No bookable room."
  FREE_WORDS
  "The room is held for a stated period."
  HELD
  "The room is held from the start; the end is assumed and gives way to a later start."
  HELD_ASSUMED
  "The room is named, nothing is held: no clock time, or only a proposal."
  NAMED
  "The room is wanted but taken; the item is not released until this is settled."
  WANTED
}

"Where an event takes place."
type Place {
  "The bookable room; null for free words."
  room: Room
  "As the programme prints it."
  label: String!
  "How it is held."
  state: PlaceState!
  "The instant at which the assumed end was shortened because another begins; null when it was not."
  shortenedTo: DateTime
}

"How much of an event this viewer sees."
enum Sight {
  "Everything."
  FULL
  "Time and place."
  TIME_AND_PLACE
  "Only that somebody is busy."
  BUSY
}

"A time to write. With \`kind\` the parts are taken as given; without it \`text\` is read as offices write (“8h30”, “14h - 16h”, “Sáng”, “cả ngày”)."
input TimeInput {
  "Its form; left out: read from \`text\`."
  kind: TimeKind
  "The day, or the first of several."
  startsOn: Date
  "The last day of several, included. A clock or half-day in \`text\` is then that of several days."
  endsOn: Date
  "The half-day when it is stated."
  halfDay: HalfDay
  "The start."
  startTime: LocalTime
  "The end."
  endTime: LocalTime
  "The words of a WORDS time; at most 200 characters."
  words: String
  "What was typed; at most 200 characters."
  text: String
}

"What to do when the room is held by another."
enum IfTaken {
  "Refuse with SlotTaken and leave everything as it was."
  REFUSE
  "Keep the wish: the item is marked and waits."
  WISH
}

"A place to write. With neither room nor text the place is taken away."
input PlaceInput {
  "A bookable room."
  roomId: ID
  "Free words; at most 500 characters."
  text: String
  "What to do when the room is held by another."
  ifTaken: IfTaken = REFUSE
}

"Somebody in a role: exactly one of person, unit, group, or words alone."
input PartyInput {
  "The role."
  role: PartyRole!
  "A person of the office."
  personId: ID
  "A unit of the office."
  unitId: ID
  "A group of the office."
  groupId: ID
  "Free words, at most 2,000 characters; with a person, unit or group: the words to print in place of the name."
  words: String
  "With ON_BEHALF_OF: the leader who is replaced."
  behalfOfId: ID
}

"The fields of an item. When editing, a field left out stays; null or an empty text takes the value away where that is possible."
input ItemFieldsInput {
  "Content, 1 to 4,000 characters."
  title: String
  "Time."
  time: TimeInput
  "Place."
  place: PlaceInput
  "Gathering point, at most 500 characters."
  gatheringPoint: String
  "Everybody; replaces all those of the roles in \`roles\`."
  parties: [PartyInput!]
  "The roles that \`parties\` replaces; left out: all of them."
  roles: [PartyRole!]
  "Transport."
  transport: Transport
  "Transport in words, at most 500 characters."
  transportText: String
  "Number of the source document, at most 100 characters."
  sourceNumber: String
  "Date of the source document."
  sourceOn: Date
  "Issuer of the source document, at most 300 characters."
  sourceIssuer: String
  "Remarks, at most 2,000 characters."
  remarks: String
  "Secrecy level. Raising it acts on published data at once; lowering waits for a release."
  secrecy: Secrecy
  "Confirmed or tentative. Postponing and cancelling are verbs of their own."
  status: EventStatus
}

"A programme read from an uploaded document (\`POST /imports\`), waiting to be accepted. Only its uploader sees it."
type ImportPreview {
  "Identifies the import."
  id: ID!
  "The document's name."
  fileName: String!
  "The title found; null when none."
  title: String
  "The week it is for; null until a missing year or date is answered."
  week: ImportWeek
  "What must be asked before it can be accepted."
  needs: [ImportNeed!]!
  "The adjustment number printed in the document; null when none."
  adjustment: Int
  "Entries in the order of the document."
  entries(
    "Page size, 1 to 1000."
    first: Int = 500
    "Cursor of the entry before the page."
    after: String
  ): ImportEntryConnection!
  "Stored items of that week that the document does not hold; at most 500."
  absent: [ProgrammeItem!]!
  "Names that were not recognised, each once with suggestions; at most 500."
  unknowns: [ImportUnknown!]!
  "How many rows were read, and how many were not: the three add up to all that the document holds."
  counts: ImportCounts!
  "Everything that became no entry, verbatim; nothing is dropped silently. Possible entries come first. At most 1,000."
  leftovers: [ImportLeftover!]!
  "What the reader noticed of the whole document: ACTIVE_CONTENT_DROPPED, ENCODING_GUESSED, FONT_CONVERTED, TRACKED_CHANGES, LIST_OF_DATES, OTHER_PROGRAMME, YEAR_MISSING, WEEK_CONTRADICTS, PERIOD_REVERSED, NO_SUCH_DAY, NO_SUCH_WEEK, and DAY_MISSING with the day after it."
  warnings: [String!]!
  "When it was accepted; null while it waits."
  acceptedAt: DateTime
}

"An ISO week."
type ImportWeek {
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
  "Its Monday."
  startsOn: Date!
}

"What a document leaves open."
enum ImportNeed {
  "The year."
  YEAR
  "The week: no date stands in the document."
  WEEK
}

"A page of import entries."
type ImportEntryConnection {
  "The page's entries."
  nodes: [ImportEntry!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"What accepting an entry would do."
enum ImportDifference {
  "Adds an item."
  NEW
  "Nothing: it is stored so already."
  SAME
  "Changes the stored item."
  CHANGED
  "Moves the stored item to another day or hour; it stays the same item, with what else has changed."
  MOVED
}

"One entry as read."
type ImportEntry {
  "Its number in the document, from 1, those of leftovers after all others; names it when accepting."
  number: Int!
  "The text from which it was read."
  source: String!
  "Its time; \`startsOn\` is null when no day is known."
  time: EnteredTime!
  "The time as printed."
  timeLabel(
    "In which language to say a half-day or a whole day that stands alone; left out: the office's."
    language: Language
  ): String!
  "Content."
  title: String!
  "Everybody named, with what they were matched to."
  parties: [PartyReading!]!
  "Place as printed; null when none."
  place: String
  "The room it was matched to."
  room: Room
  "Gathering point; null when none."
  gatheringPoint: String
  "Remarks; null when none."
  remarks: String
  "Postponed or cancelled in the document; CONFIRMED otherwise."
  status: EventStatus!
  "How sure the reader is of each field."
  confidence: [FieldConfidence!]!
  "What made the reader doubt: WEEKDAY_CONTRADICTS, HALF_CONTRADICTS, SUSPICIOUS_MIDNIGHT, ENDS_NEXT_DAY, END_BEFORE_START, TIME_UNKNOWN, TIME_UNREAD, TIME_IMPOSSIBLE, DAY_UNKNOWN, DAY_DOUBTFUL, NO_SUCH_DAY, OUT_OF_PERIOD, OUTSIDE_WEEK, OUT_OF_ORDER, DATE_UNREAD, SEVERAL_DAYS, GROUP_UNRESOLVED, CHANGE_UNREAD, MOVED or STRUCK."
  warnings: [String!]!
  "What accepting would do."
  difference: ImportDifference!
  "The stored item it matches."
  item: ProgrammeItem
  "CHANGED and MOVED: what would change."
  changes: [FieldChange!]!
}

"How sure the reader is of a field."
type FieldConfidence {
  "The field."
  field: ItemField!
  "From 0 to 1; below 0.7 it deserves a look."
  value: Float!
}

"Whether an unrecognised name is somebody or a room."
enum UnknownKind {
  "A leader, person, unit or group."
  PARTY
  "A place."
  ROOM
}

"A name that was not recognised."
type ImportUnknown {
  "Somebody, or a room."
  kind: UnknownKind!
  "As written."
  words: String!
  "In how many entries it stands."
  count: Int!
  "What the reader would do with it."
  suggestion: ResolutionKind!
  "Persons it may mean, likeliest first; at most 5."
  persons: [Person!]!
  "Units it may mean; at most 5."
  units: [Unit!]!
  "Groups it may mean; at most 5."
  groups: [Group!]!
  "Rooms it may mean; at most 5."
  rooms: [Room!]!
  "For a new person: the name read from the words."
  name: String!
  "For a new person: the title read from the words."
  title: String!
}

"What became of the rows of a document."
type ImportCounts {
  "Entries that were read."
  read: Int!
  "Leftovers that may be entries and deserve a look."
  possible: Int!
  "Leftovers that belong to the page and not to the week: titles, signatures, recipients, notes."
  furniture: Int!
}

"Plain words of an item that look like somebody or a room and are matched with nobody, or with somebody known only since."
type UnmatchedWords {
  "Somebody, or a room."
  kind: UnknownKind!
  "As written."
  words: String!
  "The role in which they stand; null for a place."
  role: PartyRole
}

extend type ProgrammeItem {
  "Words of the item that deserve an answer to “who is this?”; none for who may not edit it, and none that an answer keeps as words."
  unmatched: [UnmatchedWords!]!
}

"Text that became no entry."
type ImportLeftover {
  "Where it stands: “line 7”, “paragraph 7”, “table 2, row 7”, or the name of a sheet with “, row 7”."
  where: String!
  "The text."
  text: String!
  "Why it was left: PAGE_FURNITURE, NOTE, EMPTY_DAY, NO_DAY, NOT_UNDERSTOOD, DATE_UNREAD, CHANGE_UNREAD, STRUCK or OTHER_DOCUMENT."
  why: String!
  "May it be an entry all the same? False for the titles, signatures, recipients and notes of the page."
  isPossibleEntry: Boolean!
  "The entries that it may be, as a typed line of its day would be read. Accepted only when named with \`take\`; empty unless possible."
  entries: [ImportEntry!]!
}

"What to do with an unrecognised name."
enum ResolutionKind {
  "It is this existing one."
  MATCH
  "Create a person."
  CREATE_PERSON
  "Create a unit."
  CREATE_UNIT
  "Create a group."
  CREATE_GROUP
  "Create a room."
  CREATE_ROOM
  "Keep the words."
  WORDS
}

"A line as typed or pasted, read into its parts."
type LineReading {
  "Its day; the given one when the line names none."
  day: Date
  "Its time."
  time: EnteredTime!
  "Content."
  title: String!
  "Who was named, with what they were matched to."
  parties: [PartyReading!]!
  "The place as typed; null when none was read."
  place: String
  "The bookable room that the place was matched to."
  room: Room
  "Gathering point; null when none."
  gatheringPoint: String
  "How people get there; null when nothing is said."
  transport: String
  "Remarks; null when none."
  remarks: String
  "Words that found no field: a second time, a day that the line does not give. They are to stay visible."
  rest: [String!]!
  "What made the reader doubt: WEEKDAY_CONTRADICTS, HALF_CONTRADICTS, SUSPICIOUS_MIDNIGHT, ENDS_NEXT_DAY, END_BEFORE_START, TIME_UNREAD, TIME_IMPOSSIBLE, DAY_UNKNOWN, NO_SUCH_DAY, OUTSIDE_WEEK, DATE_UNREAD or CHANGE_UNREAD."
  warnings: [String!]!
  "What the line asks to do with an item that stands already; null: it describes a new one."
  verb: LineVerb
  "Days and hours in the line that no calendar or clock has, as written: “32/12”, “25h”. Such a line is to be corrected, not added."
  impossible: [String!]!
  "With \`verb\`: the items of the week that may be meant, likeliest first, of those the viewer may change; at most 5."
  meant: [ProgrammeItem!]!
  "With MOVE: the time it goes to; null when the line gives none."
  newTime: EnteredTime
  "The further items of the line: of “Sáng: họp A; Chiều: họp B” the second."
  further: [LineReading!]!
}

"A line of a text that was pasted with several."
type PastedLine {
  "The line without its bullet, and without the day that it begins with."
  text: String!
  "What it is."
  kind: PastedLineKind!
  "The day it stands under or heads; null where its heading names no day that there is."
  day: Date
  "The half-day it stands under; null where none is named."
  halfDay: HalfDay
  """
  Wrong with the heading: NO_SUCH_DAY, WEEKDAY_CONTRADICTS or OUTSIDE_WEEK. With ITEM also DAY_DOUBTFUL, when it may
  stand under another day.
  """
  warnings: [String!]!
  "With ITEM: the line read for its day, \`meant\` left empty."
  reading: LineReading
}

"What a pasted line is."
enum PastedLineKind {
  "An item, or what is to be done with one."
  ITEM
  "The heading of a day or half-day: no item."
  DAY
  "The text’s title, or the heading of its table: no item."
  OTHER
}

"What a line asks to do with an item."
enum LineVerb {
  "Hoãn: put it off."
  POSTPONE
  "Dời: move it."
  MOVE
  "Hủy: cancel it."
  CANCEL
}

"Somebody named in a text, with what they were matched to; plain words when nothing matched."
type PartyReading {
  "The role."
  role: PartyRole!
  "As written."
  words: String!
  "The person matched."
  person: Person
  "With ON_BEHALF_OF: the leader who is replaced."
  behalfOf: Person
  "The unit matched."
  unit: Unit
  "The group matched."
  group: Group
}

extend type Query {
  "An import of the viewer; null when unknown."
  import(
    "Its id."
    id: ID!
    "The answer to a missing year."
    year: Int
    "The answer to a missing week, ISO week of that year."
    week: Int
  ): ImportPreview
}

extend type Office {
  "May the viewer read documents into the office's programmes? Planners and chiefs."
  mayImport: Boolean!
  "What words may mean that were not recognised, for who answers it with settleWords; null for others."
  unknownWords(
    "Somebody, or a room."
    kind: UnknownKind!
    "As written."
    words: String!
  ): ImportUnknown
  "A typed or pasted line, read into the parts of an item; workers only, else null."
  readLine(
    "The line, at most 5,000 characters."
    text: String!
    "The day when the line names none."
    day: Date
    "The programme's ISO year."
    year: Int!
    "The programme's ISO week."
    week: Int!
  ): LineReading
  "A pasted text line by line, each read for the day of the heading above it; workers only, else null."
  readLines(
    "The text: at most 200 lines and 20,000 characters."
    text: String!
    "The day of the lines above the first heading."
    day: Date!
    "The programme's ISO year."
    year: Int!
    "The programme's ISO week."
    week: Int!
  ): [PastedLine!]
}

"What an unrecognised name is. Remembered for the next document."
input ResolutionInput {
  "Somebody, or a room."
  kind: UnknownKind!
  "The words as written."
  words: String!
  "What to do."
  as: ResolutionKind!
  "MATCH: the person."
  personId: ID
  "MATCH: the unit."
  unitId: ID
  "MATCH: the group."
  groupId: ID
  "MATCH: the room."
  roomId: ID
  "CREATE: the name, when it differs from the words."
  name: String
  "CREATE_PERSON: the post's title."
  title: String
}

"A correction of an entry before it is accepted."
input ImportEntryInput {
  "The entry's number."
  number: Int!
  "False leaves it out. Unless this is said, an entry that was read is taken, and one made of a leftover is not."
  take: Boolean
  "Content in place of what was read."
  title: String
  "Time in place of what was read."
  time: TimeInput
  "Place in place of what was read."
  place: PlaceInput
  "True: the entry is an item of its own, not the stored one that it was matched with; that one then counts as absent."
  asNew: Boolean
}

"What to do with stored items that the document does not hold."
enum IfAbsent {
  "Leave them."
  KEEP
  "Cancel those released, withdraw the others."
  CANCEL
}

"Accepts an import: its entries join the week's draft, all or nothing."
input AcceptImportInput {
  "The import."
  importId: ID!
  "The answer to a missing year."
  year: Int
  "The answer to a missing week."
  week: Int
  "What the unrecognised names are; those left out stay words."
  resolutions: [ResolutionInput!]!
  "Corrections, and the leftovers that are taken; entries that are not named are taken as read."
  entries: [ImportEntryInput!]
  "Stored items that the document does not hold; KEEP unless given."
  ifAbsent: IfAbsent
  "Why past items are recorded afterwards; required when locked items would change."
  reason: String
}

"An import was accepted."
type ImportAccepted {
  "The programme as it is now."
  programme: Programme!
  "Items added."
  addedCount: Int!
  "Items changed."
  changedCount: Int!
  "Items whose room is wanted but taken."
  waitingCount: Int!
}

"Outcome of acceptImport."
union AcceptImportResult =
  | ImportAccepted
  | ItemLocked
  | StaleItem
  | InvalidInput
  | NotFound
  | NotAllowed

"Says what words mean, for all items of a week's draft in which they stand."
input SettleWordsInput {
  "The office."
  officeId: ID!
  "ISO year of the programme."
  year: Int!
  "ISO week of the programme."
  week: Int!
  "What they are. Creating takes who may set the office up."
  resolution: ResolutionInput!
}

"Words were settled, and are remembered."
type WordsSettled {
  "The items in which they stood, as they are now."
  items: [ProgrammeItem!]!
  "The journal entry: pass it to unsettleWords."
  editId: ID!
}

"Outcome of settleWords and unsettleWords."
union SettleWordsResult =
  | WordsSettled
  | StaleItem
  | SlotTaken
  | ItemLocked
  | InvalidInput
  | NotFound
  | NotAllowed

"Takes an answer of settleWords back."
input UnsettleWordsInput {
  "Its journal entry. The items must stand as it left them: edits made since are undone first."
  editId: ID!
}

extend type Mutation {
  "Accepts an import."
  acceptImport(
    "What."
    input: AcceptImportInput!
    "Acts once per key."
    idempotencyKey: String
  ): AcceptImportResult!
  "Says what words mean that were matched with nobody: one answer for all items of the week in which they stand, also for the next document. A room that is taken then is wished for."
  settleWords(
    "What."
    input: SettleWordsInput!
    "Acts once per key."
    idempotencyKey: String
  ): SettleWordsResult!
  "Takes such an answer back: the items have their words again, and the answer is not remembered. Whom or which room it created is removed, unless something else has named it since."
  unsettleWords(
    "Which."
    input: UnsettleWordsInput!
    "Acts once per key."
    idempotencyKey: String
  ): SettleWordsResult!
}

"A part of the day as offices write it."
enum HalfDay {
  "Sáng."
  MORNING
  "Chiều."
  AFTERNOON
  "Tối."
  EVENING
}

"The hours of one half-day, local and half-open."
type HalfDayHours {
  "Which half-day."
  halfDay: HalfDay!
  "Its first minute."
  from: LocalTime!
  "The minute after its last."
  until: LocalTime!
}

"How the office's papers are headed and signed (Decree 30/2020/NĐ-CP; party bodies have their own header)."
type PaperSettings {
  "The superior body, upper left; empty for none."
  superiorBody: String!
  "The issuing body, upper left in bold."
  issuingBody: String!
  "The place before the date, upper right."
  placeName: String!
  "The programme's title, such as LỊCH CÔNG TÁC TUẦN."
  title: String!
  "True: the Communist Party's header in place of the state's motto."
  partyHeader: Boolean!
  "Authority prefix and body above the signer, such as TL. CHỦ TỊCH; empty for none."
  signerAuthority: String!
  "The signer's post in capitals."
  signerTitle: String!
  "The signer's name."
  signerName: String!
  "The lines of the recipients list (Nơi nhận); at most 30."
  recipients: [String!]!
  "A note under the table, such as that the programme stands in for invitations; empty for none."
  note: String!
}

"The settings an office may change. A change affects what is entered afterwards; stored periods do not move."
type OfficeSettings {
  "Minutes assumed when only a start is written; 15 to 480."
  defaultMinutes: Int!
  "The hours of morning, afternoon and evening, in that order."
  halfDays: [HalfDayHours!]!
  "ISO weekdays (1 Monday to 7 Sunday) that stand in the programme even when empty."
  printedDays: [Int!]!
  "How many months back a calendar link reaches; 1 to 36."
  feedPastMonths: Int!
  "How many months ahead a calendar link reaches; 1 to 36."
  feedFutureMonths: Int!
  "Header, signer and recipients of papers."
  paper: PaperSettings!
}

"An administrative office that issues programmes of its own. Offices form a tree."
type Office {
  "Identifies the office."
  id: ID!
  "Its full name."
  name: String!
  "Its short name."
  shortName: String!
  "The office above it."
  parent: Office
  "IANA name of the zone in which its times are written."
  zone: String!
  "The language of its papers."
  language: Language!
  "Its settings."
  settings: OfficeSettings!
  "Counts the changes of the office's settings; pass it when saving."
  revision: Int!
  "The present date in the office's zone."
  today: Date!
  "Its units in their order."
  units(
    "Page size, 1 to 500."
    first: Int = 200
    "Cursor of the entry before the page."
    after: String
    "Also those no longer in use."
    includeRetired: Boolean = false
    "Only those of whose name, short name or unit above every word is a part: without case or marks, đ as d; at most 100 characters. Null or blank: all."
    matching: String
  ): UnitConnection!
  "Its persons by precedence, then name."
  persons(
    "Page size, 1 to 500."
    first: Int = 200
    "Cursor of the entry before the page."
    after: String
    "Also those no longer in use."
    includeRetired: Boolean = false
    "Only those of whose name, telephone, e-mail or present posts with their units every word is a part: without case or marks, đ as d; at most 100 characters. Null or blank: all."
    matching: String
  ): PersonConnection!
  "Its groups in their order."
  groups(
    "Page size, 1 to 500."
    first: Int = 200
    "Cursor of the entry before the page."
    after: String
    "Also those no longer in use."
    includeRetired: Boolean = false
    "Only those of whose name every word is a part: without case or marks, đ as d; at most 100 characters. Null or blank: all."
    matching: String
  ): GroupConnection!
  "Days off and swapped working days by date."
  holidays(
    "Page size, 1 to 500."
    first: Int = 200
    "Cursor of the entry before the page."
    after: String
    "Only those of whose name or dates (2026-09-02) every word is a part: without case or marks, đ as d; at most 100 characters. Null or blank: all."
    matching: String
  ): HolidayConnection!
  "Persons whose present post in the office's leadership reads like a leader's, who have no calendar of their own and about whom that was never said, by precedence; at most 100. Administrators and planners only, others get none."
  likelyLeaders: [Person!]!
  "The units for which the viewer registers items; none for who is no registrar. A registrar's proposal that names no preparing unit is given this one, when it is one."
  unitsRegisteredFor: [Unit!]!
  "May the viewer change the office's units, people, groups, rooms and settings? Administrators and planners."
  maySetUp: Boolean!
  "May the viewer open and close accounts of the office and give roles? Administrators."
  mayAdminister: Boolean!
  "The office's accounts by name; administrators only, others get an empty page."
  accounts(
    "Page size, 1 to 100."
    first: Int = 50
    "Cursor of the entry before the page."
    after: String
    "Only those of whose name or address every word is a part: without case or marks, đ as d; at most 100 characters. Null or blank: all."
    matching: String
  ): AccountConnection!
}

extend type Grant {
  "The office in which it holds."
  office: Office!
  "REGISTRAR: the unit."
  unit: Unit
  "LEADER and SECRETARY: the leader."
  person: Person
}

extend type Viewer {
  "The office it belongs to."
  office: Office!
}

"A page of offices."
type OfficeConnection {
  "The page's entries."
  nodes: [Office!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"A department, division or outside body that programmes name."
type Unit {
  "Identifies the unit."
  id: ID!
  "Its name; unique among the office's units in use."
  name: String!
  "Its short name; may be empty."
  shortName: String!
  "The unit above it."
  parent: Unit
  "Its place in the office's order, from 0."
  position: Int!
  "True when no longer in use."
  isRetired: Boolean!
}

"A page of units."
type UnitConnection {
  "The page's entries."
  nodes: [Unit!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"What a person is, where and how high, over a span of dates."
type Post {
  "Identifies the post."
  id: ID!
  "Its title, such as Phó Chủ tịch Thường trực."
  title: String!
  "Its short title as programmes print it, such as PCTTT; may be empty."
  shortTitle: String!
  "The unit; null for the office's leadership."
  unit: Unit
  "Rank: lower stands first."
  precedence: Int!
  "Its first day."
  startsOn: Date!
  "The day after its last; null while it lasts."
  endsOn: Date
}

"A person whom programmes name. Not an account."
type Person {
  "Identifies the person."
  id: ID!
  "Full name."
  name: String!
  "How programmes call the person today: short title and given name, such as PCT Phước (the short title alone where it ends in that name); the full name where that is not one person's, and with the unit or post behind it where that is not either."
  label: String!
  "Telephone; may be empty."
  phone: String!
  "E-mail; may be empty."
  email: String!
  "A leader has a calendar of their own and stands in the board's filters."
  isLeader: Boolean!
  "The posts held, highest first; at most 50."
  posts: [Post!]!
  "True when no longer in use."
  isRetired: Boolean!
  "Counts the changes of the person and their posts; pass it when saving."
  revision: Int!
}

"A page of persons."
type PersonConnection {
  "The page's entries."
  nodes: [Person!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"People named together, such as Các Phó Chủ tịch."
type Group {
  "Identifies the group."
  id: ID!
  "Its name; unique among the office's groups in use."
  name: String!
  "Its members on a date (today unless given), by precedence; at most 200."
  members("The date." on: Date): [Person!]!
  "Its place in the office's order, from 0."
  position: Int!
  "True when no longer in use."
  isRetired: Boolean!
}

"A page of groups."
type GroupConnection {
  "The page's entries."
  nodes: [Group!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"Whether a day is taken off or worked in lieu."
enum HolidayKind {
  "A day off."
  OFF
  "A swapped working day."
  WORK
}

"A day off or a swapped working day; both dates belong to it."
type Holiday {
  "Identifies the entry."
  id: ID!
  "Its first day."
  startsOn: Date!
  "Its last day."
  endsOn: Date!
  "Its name."
  name: String!
  "Off, or worked."
  kind: HolidayKind!
  "True while the authority has not settled it."
  isProvisional: Boolean!
}

"A page of holidays."
type HolidayConnection {
  "The page's entries."
  nodes: [Holiday!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

extend type Query {
  "An office the viewer has a role in; null otherwise."
  office("Its id." id: ID!): Office
  "The offices the viewer has a role in, by name."
  offices(
    "Page size, 1 to 100."
    first: Int = 50
    "Cursor of the entry before the page."
    after: String
  ): OfficeConnection!
}

"The hours of one half-day."
input HalfDayHoursInput {
  "Which half-day."
  halfDay: HalfDay!
  "Its first minute."
  from: LocalTime!
  "The minute after its last; later than \`from\`."
  until: LocalTime!
}

"Header, signer and recipients of papers."
input PaperSettingsInput {
  "The superior body."
  superiorBody: String!
  "The issuing body."
  issuingBody: String!
  "The place before the date."
  placeName: String!
  "The programme's title."
  title: String!
  "The Communist Party's header in place of the state's motto."
  partyHeader: Boolean!
  "Authority prefix and body above the signer."
  signerAuthority: String!
  "The signer's post."
  signerTitle: String!
  "The signer's name."
  signerName: String!
  "The lines of the recipients list; at most 30."
  recipients: [String!]!
  "A note under the table."
  note: String!
}

"Changes of an office; a field left out stays as it is."
input SaveOfficeInput {
  "The office."
  officeId: ID!
  "The revision on which the change is based."
  revision: Int!
  "Full name."
  name: String
  "Short name."
  shortName: String
  "IANA zone name."
  zone: String
  "Language of papers."
  language: Language
  "Minutes assumed when only a start is written; 15 to 480."
  defaultMinutes: Int
  "All three half-days."
  halfDays: [HalfDayHoursInput!]
  "ISO weekdays that stand in the programme even when empty."
  printedDays: [Int!]
  "Months back of calendar links; 1 to 36."
  feedPastMonths: Int
  "Months ahead of calendar links; 1 to 36."
  feedFutureMonths: Int
  "Header, signer and recipients."
  paper: PaperSettingsInput
}

"Somebody else has saved it in the meantime; read it again and repeat the change."
type StaleOffice implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "The office as it is now."
  office: Office!
}

"An office was saved."
type OfficeSaved {
  "The office as it is now."
  office: Office!
}

"Outcome of saveOffice."
union SaveOfficeResult = OfficeSaved | StaleOffice | InvalidInput | NotFound | NotAllowed

"Opens an office below another."
input OpenOfficeInput {
  "The office above it."
  parentId: ID!
  "Full name."
  name: String!
  "Short name."
  shortName: String!
}

"An office was opened; its opener is its administrator."
type OfficeOpened {
  "The office."
  office: Office!
}

"Outcome of openOffice."
union OpenOfficeResult = OfficeOpened | InvalidInput | NotFound | NotAllowed

"A unit to add (no id) or change."
input SaveUnitInput {
  "The office."
  officeId: ID!
  "The unit to change; null adds one."
  unitId: ID
  "Name, 1 to 200 characters, unique among units in use."
  name: String!
  "Short name."
  shortName: String
  "The unit above it."
  parentId: ID
  "Place in the order, from 0; last when left out on adding."
  position: Int
  "True takes it out of use, false brings it back."
  isRetired: Boolean
}

"A unit was saved."
type UnitSaved {
  "The unit as it is now."
  unit: Unit!
}

"Outcome of saveUnit."
union SaveUnitResult = UnitSaved | InvalidInput | NotFound | NotAllowed

"A post of a person."
input PostInput {
  "Title."
  title: String!
  "Short title as printed."
  shortTitle: String
  "Unit; null for the office's leadership."
  unitId: ID
  "Rank: lower stands first; 0 to 100000."
  precedence: Int!
  "First day; 1970-01-01 when left out."
  startsOn: Date
  "The day after the last; null while it lasts."
  endsOn: Date
}

"A person to add (no id) or change."
input SavePersonInput {
  "The office."
  officeId: ID!
  "The person to change; null adds one."
  personId: ID
  "The revision on which the change is based; required to change a person."
  revision: Int
  "Full name, 1 to 200 characters."
  name: String!
  "Telephone."
  phone: String
  "E-mail."
  email: String
  "Has a calendar of their own."
  isLeader: Boolean
  "All posts; replaces those there are. Left out: they stay."
  posts: [PostInput!]
  "True takes the person out of use, false brings them back."
  isRetired: Boolean
}

"Somebody else has saved the person in the meantime; nothing was written."
type StalePerson implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "The person as they are now."
  person: Person!
  "Who saved last; empty when that is not known."
  changedBy: String!
  "When."
  changedAt: DateTime!
}

"A person was saved."
type PersonSaved {
  "The person as they are now."
  person: Person!
}

"Outcome of savePerson."
union SavePersonResult = PersonSaved | StalePerson | InvalidInput | NotFound | NotAllowed

"Says of persons whether they are leaders."
input TellLeadersInput {
  "The office."
  officeId: ID!
  "Those who are, and from now on have a calendar of their own and stand in the board's filters; at most 100."
  leaderIds: [ID!]!
  "Those who are not: they are not asked about again; at most 100."
  otherIds: [ID!]!
}

"It was said who is a leader."
type LeadersTold {
  "Those who were named, as they are now."
  persons: [Person!]!
}

"Outcome of tellLeaders."
union TellLeadersResult = LeadersTold | InvalidInput | NotFound | NotAllowed

"A group to add (no id) or change."
input SaveGroupInput {
  "The office."
  officeId: ID!
  "The group to change; null adds one."
  groupId: ID
  "Name, 1 to 200 characters, unique among groups in use."
  name: String!
  "Its members from today on; who leaves stays a member of the days before. Left out: they stay."
  memberIds: [ID!]
  "Place in the order."
  position: Int
  "True takes it out of use, false brings it back."
  isRetired: Boolean
}

"A group was saved."
type GroupSaved {
  "The group as it is now."
  group: Group!
}

"Outcome of saveGroup."
union SaveGroupResult = GroupSaved | InvalidInput | NotFound | NotAllowed

"A day off or swapped working day to add (no id) or change."
input SaveHolidayInput {
  "The office."
  officeId: ID!
  "The entry to change; null adds one."
  holidayId: ID
  "First day."
  startsOn: Date!
  "Last day, not before the first."
  endsOn: Date!
  "Name, 1 to 200 characters."
  name: String!
  "Off, or worked."
  kind: HolidayKind!
  "Not settled yet."
  isProvisional: Boolean
}

"A holiday was saved."
type HolidaySaved {
  "The entry as it is now."
  holiday: Holiday!
}

"Outcome of saveHoliday."
union SaveHolidayResult = HolidaySaved | InvalidInput | NotFound | NotAllowed

"Takes a holiday off the list."
input RemoveHolidayInput {
  "The entry."
  holidayId: ID!
}

"A holiday was taken off the list."
type HolidayRemoved {
  "The entry's id."
  holidayId: ID!
}

"Outcome of removeHoliday."
union RemoveHolidayResult = HolidayRemoved | InvalidInput | NotFound | NotAllowed

extend type Mutation {
  "Changes an office's settings; its administrators and planners."
  saveOffice(
    "What."
    input: SaveOfficeInput!
    "Acts once per key."
    idempotencyKey: String
  ): SaveOfficeResult!
  "Opens an office below another; administrators of the upper one."
  openOffice(
    "What."
    input: OpenOfficeInput!
    "Acts once per key."
    idempotencyKey: String
  ): OpenOfficeResult!
  "Adds or changes a unit; administrators and planners."
  saveUnit(
    "What."
    input: SaveUnitInput!
    "Acts once per key."
    idempotencyKey: String
  ): SaveUnitResult!
  "Adds or changes a person and their posts; administrators and planners."
  savePerson(
    "What."
    input: SavePersonInput!
    "Acts once per key."
    idempotencyKey: String
  ): SavePersonResult!
  "Says of persons whether they are leaders; administrators and planners."
  tellLeaders(
    "Who."
    input: TellLeadersInput!
    "Acts once per key."
    idempotencyKey: String
  ): TellLeadersResult!
  "Adds or changes a group; administrators and planners."
  saveGroup(
    "What."
    input: SaveGroupInput!
    "Acts once per key."
    idempotencyKey: String
  ): SaveGroupResult!
  "Adds or changes a holiday; administrators and planners."
  saveHoliday(
    "What."
    input: SaveHolidayInput!
    "Acts once per key."
    idempotencyKey: String
  ): SaveHolidayResult!
  "Takes a holiday off the list; administrators and planners."
  removeHoliday(
    "Which."
    input: RemoveHolidayInput!
    "Acts once per key."
    idempotencyKey: String
  ): RemoveHolidayResult!
}

"A day of a programme."
type ProgrammeDay {
  "The date."
  date: Date!
  "ISO weekday, 1 Monday to 7 Sunday."
  weekday: Int!
  "False on weekends and holidays, true on swapped working days."
  isWorking: Boolean!
  "The holiday's or swapped day's name; null on an ordinary day."
  holiday: String
  "True when the day stands in the programme even when empty."
  isPrinted: Boolean!
}

"An office's programme of one ISO week. Those who work on it see the draft; others see what was released."
type Programme {
  "Stable name of the week in this office, \`<officeId>:2026-W48\`."
  id: ID!
  "The office."
  office: Office!
  "ISO year."
  year: Int!
  "ISO week, 1 to 53."
  week: Int!
  "Monday."
  startsOn: Date!
  "Sunday."
  endsOn: Date!
  "Its seven days."
  days: [ProgrammeDay!]!
  "True: the viewer is shown the draft; false: what was released."
  isDraftShown: Boolean!
  "May the viewer add items?"
  mayEdit: Boolean!
  "Do the viewer's items start as proposals?"
  mayOnlyPropose: Boolean!
  "The leaders of whom an item that the viewer adds must name one: a leader adds their own items, a secretary those of their leader. Null for who may add items without that."
  mayAddNaming: [Person!]
  "May the viewer take proposals into the programme and decline them?"
  mayAnswerProposals: Boolean!
  "May the viewer release?"
  mayRelease: Boolean!
  "The items in print order: day, half-day, hand-made order. What continues from an earlier week stands first, items without a date last. Struck-out lines (moved to another week, postponed, cancelled after release) stand where they stood."
  items(
    "Page size, 1 to 2000."
    first: Int = 1000
    "Cursor of the item before the page."
    after: String
  ): ItemConnection!
  "Where the week stands between those who write it and those who approve it."
  review: DocumentReview!
  "The last release; null before the first."
  latestRelease: Release
  "A release by its number; null when there is none."
  release("Its number." number: Int!): Release
  "Releases, newest first."
  releases(
    "Page size, 1 to 100."
    first: Int = 20
    "Cursor of the entry before the page."
    after: String
  ): ReleaseConnection!
  "What a release may begin with; null for who may not release."
  habits: ReleaseHabits
  "What is published now of items that began in an earlier week and run into this one, beside what the last release lists; each under the day on which it began. Empty before the first release."
  continuing: [ReleasedLine!]!
  "How many items differ from the last release, as far as the viewer sees them; 0 for readers."
  pendingCount: Int!
  "When the draft was last changed, as far as the viewer sees its items in full; null for readers and for an untouched week."
  savedAt: DateTime
  "An opaque word that differs from an earlier one when what the viewer is shown of the week has changed since: an item came, went, moved or was edited, a room is held otherwise, the week was released. It is cheap to ask for again and again; changed names, absences and holidays, and what hidden items say, do not alter it. Asked for beside the items, it is never newer than they are. \`GET /live?office=<id>&weeks=2026-W48\` streams it as server-sent events, at once and whenever it changes."
  version: String!
  "The viewer's own latest edit of the draft that still stands and that no release has told of: undoEdit takes it back, unsettleWords one of settleWords; one of acceptImport is not taken back as a whole. Null when there is none, and for readers."
  latestOwnEdit: OwnEdit
  "The programme in the wording that offices post to their groups, in plain text: the week, or only what the last adjustment changed. Released data only unless \`draft\`."
  text(
    "What to write."
    scope: TextScope! = WEEK
    "In which language."
    language: Language = vi
    "The draft instead of the release; workers only."
    draft: Boolean = false
  ): String!
}

"An edit of one's own that still stands."
type OwnEdit {
  "The journal entry: pass it to undoEdit, or to unsettleWords for an edit of settleWords."
  editId: ID!
  "The item, or one of those that it wrote."
  itemId: ID!
  "The mutation that it was, such as editItem."
  verb: String!
  "When it was made."
  at: DateTime!
  "The item's content now."
  title: String!
}

"An item that was found by its words."
type FoundItem {
  "Identifies the item."
  id: ID!
  "Its content."
  title: String!
  "The day on which it stands."
  day: Date!
  "The half-day."
  halfDay: HalfDay!
  "The time as the programme prints it; empty when there is none."
  timeLabel(
    "In which language to say a half-day or a whole day that stands alone; left out: the office's."
    language: Language
  ): String!
}

"What the office's earlier releases of programmes suggest for the next one. Nothing of it is taken unless it is sent."
type ReleaseHabits {
  "The reason of the last adjustment that has one of the list, to be offered first; null before there was one."
  reasonKind: ReleaseReason
  "The number on the last paper that has one; null where they are written by hand."
  documentNumber: String
}

"What a text copy covers."
enum TextScope {
  "The whole week."
  WEEK
  "Only what the last adjustment changed."
  ADJUSTMENT
}

"A page of programme items."
type ItemConnection {
  "The page's entries."
  nodes: [ProgrammeItem!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"How far a proposal has come."
enum ItemStage {
  "Proposed by a unit; holds no room and is in no release."
  PROPOSED
  "Part of the programme."
  ACCEPTED
  "Declined."
  DECLINED
  "Given back to the unit with a reason: an edit of it sends it again. Stands in no week meanwhile."
  RETURNED
  "Taken into another item. Stands in no week."
  MERGED
}

"An item of a programme."
type ProgrammeItem {
  "Identifies the item, for ever."
  id: ID!
  "Counts its changes; pass it when editing."
  revision: Int!
  "How much of it the viewer sees."
  sight: Sight!
  "Content; null below full sight."
  title: String
  "The time as written; null below time and place."
  time: EnteredTime
  "The time as the programme prints it; empty when there is none."
  timeLabel(
    "In which language to say a half-day or a whole day that stands alone; left out: the office's."
    language: Language
  ): String!
  "The day it stands on in this programme; null when it has none."
  day: Date
  "The half-day under which it stands."
  halfDay: HalfDay!
  "True for a whole day."
  isAllDay: Boolean!
  "True when it had an hour, was moved to a half-day in which that does not lie, and nobody has said another: a new time, also “Sáng” alone, settles it. False for readers and below full sight."
  wantsTime: Boolean!
  "Its effective period; null while the time is not known."
  period: EffectivePeriod
  "Place; null below time and place, or when none is given."
  place: Place
  "Gathering point; null below time and place."
  gatheringPoint: String
  "Everybody named, by role, then in order; none below full sight. At most 200."
  parties: [Party!]!
  "Transport; null below full sight, or when none is given."
  transport: Transport
  "Transport in words; null below full sight."
  transportText: String
  "The document by which it was called; null below full sight."
  source: SourceDocument
  "Remarks; null below full sight."
  remarks: String
  "Secrecy level; NORMAL below full sight."
  secrecy: Secrecy!
  "Confirmed, tentative, postponed or cancelled."
  status: EventStatus!
  "Whether it is still a proposal."
  stage: ItemStage!
  "What differs from the last release; null when nothing does, and for readers."
  change: PendingChange
  "What clashes with it; none for readers. At most 50."
  clashes: [Clash!]!
  "True when it is past and released: editing needs a reason."
  isLocked: Boolean!
  "True when the last release recorded it after it had passed."
  isRecordedAfterwards: Boolean!
  "May the viewer edit it?"
  mayEdit: Boolean!
  "Where it went when it no longer stands in this week: the new day, or null when it stands here or has no new date."
  movedTo: Date
  "True for a line that stands here struck out: moved to another week, postponed or cancelled."
  isStruck: Boolean!
  "The day on which it began, when that was in an earlier week and it still lasts: it stands first on the first day here, and is edited and released in the week in which it began. Else null."
  continuesFrom: Date
  "The week in which it stood as last released; null when it was not released or stands there still."
  movedFrom: Date
  "True when the item was moved here from another week and that week's adjustment must release it."
  waitsForOtherWeek: Boolean!
  "When it was last edited; null for readers."
  updatedAt: DateTime
}

"A difference between the draft and the last release."
type PendingChange {
  "What happened."
  kind: ChangeKind!
  "The fields that differ."
  fields: [FieldChange!]!
  "The kinds by which the office's rules of approval judge it."
  approvalKinds: [ApprovalKind!]!
  "Names of those who made it, latest first; at most 10."
  authors: [String!]!
  "When the latest part of it was made."
  changedAt: DateTime!
  "The journal entry of the latest edit: pass it to undoEdit. Null when that was an import or an answer of settleWords, which are not undone item by item."
  lastEditId: ID
  "True when it can't be released yet because the room it wants is taken."
  isWaiting: Boolean!
}

"Whether a room or leader is free at a time."
type Availability {
  "Each room in use, in order; at most 500."
  rooms: [RoomAvailability!]!
  "Each leader in use, by precedence; at most 500."
  leaders: [LeaderAvailability!]!
}

"A room at a time."
type RoomAvailability {
  "The room."
  room: Room!
  "True when it could be held."
  isFree: Boolean!
  "Who holds it, then or just before or after, as far as the viewer may see; null when free or hidden."
  by: String
  "Start of that hold."
  from: DateTime
  "End of that hold."
  until: DateTime
  "ROOM_TAKEN when it is not free; ROOM_TURNAROUND when it could be held, but is not made ready in time; else null."
  kind: ClashKind
  "Minutes that are missing to make the room ready; null for other reasons."
  minutesMissing: Int
}

"A leader at a time."
type LeaderAvailability {
  "The leader."
  person: Person!
  "True when nothing is known against it."
  isFree: Boolean!
  "What the leader is at, as far as the viewer may see; null when free or hidden."
  by: String
  "Its time as printed."
  time(
    "In which language to say a half-day or a whole day that stands alone; left out: the office's."
    language: Language
  ): String
  "Why the leader is not free: LEADER_TWICE, LEADER_ENTERED_TWICE, LEADER_ABSENT or LEADER_TRAVEL; null when free."
  kind: ClashKind
  "Minutes that are missing on the way; null for other reasons."
  minutesMissing: Int
}

extend type Office {
  "The programme of an ISO week; null when the week does not exist (week 53 of a short year, week 54)."
  programme("ISO year, 1970 to 2200." year: Int!, "ISO week." week: Int!): Programme
  "Items of the eight weeks before and after a day in whose content or participants all words are found, marks and case aside; the nearest first, at most 20. Those who work on the programme search the draft, others what was released, and everybody only what they see in full."
  itemsFound(
    "The words, at most 100 characters."
    words: String!
    "The day."
    around: Date!
  ): [FoundItem!]!
  "Which rooms and leaders are free at a time; workers only, others get nothing."
  availability(
    "The time."
    time: TimeInput!
    "An item to leave out: the one being edited."
    exceptItemId: ID
    "Where it is to be: then the way there and from there counts too."
    place: ClashPlaceInput
  ): Availability!
  "The starts in the half-day of an item, half an hour apart, at which its room and its leaders, as far as the viewer sees what they are at, are free for the office's usual length; none for who may not edit it. At most 48."
  freeStarts("The item." itemId: ID!): [LocalTime!]!
}

extend type Query {
  "An item; null when unknown or hidden."
  item("Its id." id: ID!): ProgrammeItem
}

"Adds an item to a week's draft."
input AddItemInput {
  "The office."
  officeId: ID!
  "ISO year of the programme."
  year: Int!
  "ISO week of the programme; the item's day, when given, must lie in it."
  week: Int!
  "Its fields; title and time are required."
  fields: ItemFieldsInput!
  "Stand after this item of the same half-day; left out: by its time."
  afterItemId: ID
  "Required when the time is past already: why it is recorded afterwards."
  reason: String
}

"An item was written."
type ItemSaved {
  "The item as it is now."
  item: ProgrammeItem!
  "The journal entry: pass it to undoEdit."
  editId: ID!
}

"Somebody else changed the item in the meantime; nothing was written."
type StaleItem implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "The item as it is now."
  item: ProgrammeItem!
  "What changed since the revision that was sent."
  changes: [FieldChange!]!
  "Who made the latest change."
  changedBy: String!
  "When."
  changedAt: DateTime!
}

"The item is past and released: give a reason to correct it."
type ItemLocked implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
}

"The item would have a clash with which the office saves nothing; nothing was written. Only what the viewer sees refuses."
type ClashRefused implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "The clash."
  clash: Clash!
}

"Accepts a clash as it stands: the item is released with it."
input AcceptClashInput {
  "The item in whose row it stands; one that the viewer may edit."
  itemId: ID!
  "The clash, by its key."
  clashKey: ID!
  "Why, at most 500 characters."
  reason: String!
}

"A clash was accepted. It falls open again by itself when the time, the place or the people of what meets change."
type ClashAccepted {
  "The item as it is now."
  item: ProgrammeItem!
}

"Outcome of acceptClash."
union AcceptClashResult = ClashAccepted | InvalidInput | NotFound | NotAllowed

"Takes back that a clash was accepted."
input WithdrawClashOverrideInput {
  "The item in whose row it stands; one that the viewer may edit."
  itemId: ID!
  "The clash, by its key."
  clashKey: ID!
}

"A clash is open again."
type ClashOverrideWithdrawn {
  "The item as it is now."
  item: ProgrammeItem!
}

"Outcome of withdrawClashOverride."
union WithdrawClashOverrideResult = ClashOverrideWithdrawn | InvalidInput | NotFound | NotAllowed

"The office takes no more proposals for this week: its cut-off is past and it closes then. Call whom it names."
type RegistrationClosed implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "When it closed."
  closesAt: DateTime!
  "Whom to call, as the office wrote it; empty where it has said nobody."
  contact: String!
}

"Outcome of addItem."
union AddItemResult =
  | ItemSaved
  | SlotTaken
  | ClashRefused
  | ItemLocked
  | RegistrationClosed
  | InvalidInput
  | NotFound
  | NotAllowed

"Edits an item in the draft. Another week's day is refused: use moveItem."
input EditItemInput {
  "The item."
  itemId: ID!
  "The revision on which the edit is based."
  revision: Int!
  "The fields to change."
  fields: ItemFieldsInput!
  "What to do when something else that is booked for the item, such as a car, is held by another at its new time."
  ifBookedTaken: IfTaken = REFUSE
  "Required when the item is locked: why it is corrected afterwards."
  reason: String
}

"Outcome of editItem."
union EditItemResult =
  | ItemSaved
  | SlotTaken
  | ClashRefused
  | StaleItem
  | ItemLocked
  | InvalidInput
  | NotFound
  | NotAllowed

"Takes an item that was never released out of the draft."
input WithdrawItemInput {
  "The item."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
}

"An item was taken out of the draft."
type ItemWithdrawn {
  "The item's id."
  itemId: ID!
  "The journal entry: pass it to undoEdit."
  editId: ID!
}

"Outcome of withdrawItem."
union WithdrawItemResult =
  | ItemWithdrawn
  | StaleItem
  | ItemLocked
  | InvalidInput
  | NotFound
  | NotAllowed

"Undoes one edit that has not been released."
input UndoEditInput {
  "The journal entry of the edit. The item must stand as that edit left it: edits made since are undone first."
  editId: ID!
  "What to do when its room, or anything else booked for it, is held by another now."
  ifTaken: IfTaken = REFUSE
}

"Outcome of undoEdit."
union UndoEditResult =
  | ItemSaved
  | ItemWithdrawn
  | SlotTaken
  | ClashRefused
  | StaleItem
  | ItemLocked
  | InvalidInput
  | NotFound
  | NotAllowed

"Takes an item back to its last release."
input DiscardChangesInput {
  "The item."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
  "What to do when the room it had, or anything else booked for it, is held by another now."
  ifTaken: IfTaken = REFUSE
}

"Outcome of discardChanges."
union DiscardChangesResult =
  | ItemSaved
  | ItemWithdrawn
  | SlotTaken
  | ClashRefused
  | StaleItem
  | ItemLocked
  | InvalidInput
  | NotFound
  | NotAllowed

"Takes a proposal into the programme, or declines it."
input AnswerProposalInput {
  "The proposed item."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
  "True takes it in, false declines it."
  accept: Boolean!
  "What to do when the room is held by another."
  ifTaken: IfTaken = WISH
}

"Outcome of answerProposal."
union AnswerProposalResult =
  | ItemSaved
  | SlotTaken
  | ClashRefused
  | StaleItem
  | InvalidInput
  | NotFound
  | NotAllowed

"One item whose pending change is released, at the revision that was seen."
input ReleasedItemInput {
  "The item."
  itemId: ID!
  "Its revision as seen."
  revision: Int!
}

"Releases chosen pending changes of a week as its next number."
input ReleaseProgrammeInput {
  "The office."
  officeId: ID!
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
  "The items whose changes are taken; the others stay for the next number. May be empty only in the first release of an empty week."
  items: [ReleasedItemInput!]!
  "Why, from the list."
  reasonKind: ReleaseReason!
  "Why, in free words, at most 500 characters; required with OTHER."
  reason: String
  "The number on the office's paper in one line, at most 100 characters; left out where it is written by hand."
  documentNumber: String
  "The date on the office's paper; left out: today in the office. Not after the week's Sunday, unless that is past: then not after today."
  issuedOn: Date
  "The submission that it approves, as seen: refused when it is no longer the open one. Left out: the week is released whether one is open or not."
  submission: Int
  "The account of an approver who said so by telephone: a planner then releases what needs approval, where the office's rules allow that."
  approvedByTelephone: ID
}

"A release was made."
type ProgrammeReleased {
  "The release."
  release: Release!
  "The programme as it is now."
  programme: Programme!
}

"Some chosen items can't be released yet: their rooms are taken. Leave them out, or settle them first."
type ItemsWaiting implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "The items that wait."
  items: [ProgrammeItem!]!
}

"A clash that stands in the way of a release."
type OpenClash {
  "The item."
  itemId: ID!
  "Its content."
  itemTitle: String!
  "What it clashes with."
  clash: Clash!
}

"Some chosen items have clashes that the office does not release: settle those that block, accept those that need a reason with acceptClash, or leave the items out."
type ClashesOpen implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "The clashes, as far as the viewer sees them, in the order of the items; at most 50."
  clashes: [OpenClash!]!
}

"A change that needs approval."
type ItemToApprove {
  "The item, as far as the viewer sees it."
  item: ProgrammeItem!
  "The kinds of its change that need approval; none below full sight."
  kinds: [ApprovalKind!]!
}

"Some chosen changes need approval by the office's rules. Submit them, or leave them out."
type ApprovalNeeded implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "True when the whole first release needs approval."
  isFirstRelease: Boolean!
  "The changes that need it."
  items: [ItemToApprove!]!
}

"Outcome of releaseProgramme."
union ReleaseProgrammeResult =
  | ProgrammeReleased
  | ItemsWaiting
  | ClashesOpen
  | ApprovalNeeded
  | ReviewMoved
  | StaleItem
  | InvalidInput
  | NotFound
  | NotAllowed

"Opens a week for collecting: those who propose are told that lines are asked for."
input OpenCollectingInput {
  "The office."
  officeId: ID!
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
}

"Puts changes of a week before the approver; a submission that is open is replaced."
input SubmitProgrammeInput {
  "The office."
  officeId: ID!
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
  "The items whose changes are submitted, each at the revision that was seen. May be empty only before the first release of an empty week."
  items: [ReleasedItemInput!]!
  "A word to the approver, at most 500 characters."
  note: String
}

"Takes an open submission back."
input WithdrawSubmissionInput {
  "The office."
  officeId: ID!
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
  "The submission as seen."
  submission: Int!
}

"Returns an open submission to those who wrote it."
input ReturnProgrammeInput {
  "The office."
  officeId: ID!
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
  "The submission as seen."
  submission: Int!
  "What is to be changed, 1 to 500 characters."
  reason: String!
}

"A step was taken with a week."
type ReviewStepTaken {
  "The programme as it is now."
  programme: Programme!
}

"Outcome of openCollecting."
union OpenCollectingResult = ReviewStepTaken | ReviewMoved | InvalidInput | NotFound | NotAllowed

"Outcome of submitProgramme."
union SubmitProgrammeResult =
  | ReviewStepTaken
  | ReviewMoved
  | ItemsWaiting
  | StaleItem
  | InvalidInput
  | NotFound
  | NotAllowed

"Outcome of withdrawSubmission."
union WithdrawSubmissionResult =
  | ReviewStepTaken
  | ReviewMoved
  | InvalidInput
  | NotFound
  | NotAllowed

"Outcome of returnProgramme."
union ReturnProgrammeResult = ReviewStepTaken | ReviewMoved | InvalidInput | NotFound | NotAllowed

extend type Mutation {
  "Opens a week for collecting. Planners and chiefs."
  openCollecting(
    "Which."
    input: OpenCollectingInput!
    "Acts once per key."
    idempotencyKey: String
  ): OpenCollectingResult!
  "Puts changes of a week before the approver. Planners and chiefs; what is edited afterwards is marked and not part of it."
  submitProgramme(
    "What."
    input: SubmitProgrammeInput!
    "Acts once per key."
    idempotencyKey: String
  ): SubmitProgrammeResult!
  "Takes an open submission back. Planners and chiefs."
  withdrawSubmission(
    "Which."
    input: WithdrawSubmissionInput!
    "Acts once per key."
    idempotencyKey: String
  ): WithdrawSubmissionResult!
  "Returns an open submission with a reason. Chiefs."
  returnProgramme(
    "Which."
    input: ReturnProgrammeInput!
    "Acts once per key."
    idempotencyKey: String
  ): ReturnProgrammeResult!
  "Adds an item to a week's draft; for a registrar, as a proposal of the unit, which an office that closes its registration refuses after the cut-off."
  addItem("What." input: AddItemInput!, "Acts once per key." idempotencyKey: String): AddItemResult!
  "Edits an item in the draft."
  editItem(
    "What."
    input: EditItemInput!
    "Acts once per key."
    idempotencyKey: String
  ): EditItemResult!
  "Takes an item that was never released out of the draft."
  withdrawItem(
    "Which."
    input: WithdrawItemInput!
    "Acts once per key."
    idempotencyKey: String
  ): WithdrawItemResult!
  "Undoes one edit that has not been released."
  undoEdit(
    "Which."
    input: UndoEditInput!
    "Acts once per key."
    idempotencyKey: String
  ): UndoEditResult!
  "Takes an item back to its last release; one never released is withdrawn. NOTHING_TO_DISCARD when it stands as released."
  discardChanges(
    "Which."
    input: DiscardChangesInput!
    "Acts once per key."
    idempotencyKey: String
  ): DiscardChangesResult!
  "Takes a proposal into the programme, or declines it."
  answerProposal(
    "Which."
    input: AnswerProposalInput!
    "Acts once per key."
    idempotencyKey: String
  ): AnswerProposalResult!
  "Accepts a clash with a reason: who may edit the item and sees all of what meets. Clashes that block are not accepted but settled."
  acceptClash(
    "Which, and why."
    input: AcceptClashInput!
    "Acts once per key."
    idempotencyKey: String
  ): AcceptClashResult!
  "Takes back that a clash was accepted."
  withdrawClashOverride(
    "Which."
    input: WithdrawClashOverrideInput!
    "Acts once per key."
    idempotencyKey: String
  ): WithdrawClashOverrideResult!
  "Releases chosen pending changes of a week as its next number. A planner is refused what needs approval by the office's rules; a chief never is."
  releaseProgramme(
    "What."
    input: ReleaseProgrammeInput!
    "Acts once per key."
    idempotencyKey: String
  ): ReleaseProgrammeResult!
}

"What becomes of proposals that come after the cut-off."
enum AfterCutOff {
  "They are taken and marked as late."
  FLAG
  "They are refused with RegistrationClosed."
  CLOSE
}

"When units register for the coming week. Where an office has said nothing: Thursday 16:00, two weeks ahead, FLAG."
type RegistrationSettings {
  "ISO weekday, in the week before, on which registration closes: 1 Monday to 7 Sunday."
  closesWeekday: Int!
  "The hour at which it closes, in the office's zone; the whole of that minute is still in time."
  closesAt: LocalTime!
  "It opens on the Monday so many weeks before, 1 to 12, at 00:00 in the office's zone."
  opensWeeksAhead: Int!
  "What becomes of what comes later."
  afterCutOff: AfterCutOff!
  "Whom a unit calls after the cut-off, in words; empty where nobody was named."
  contact: String!
}

"How far a unit has come with registering for a week."
enum UnitRegistrationState {
  "It has sent proposals."
  SENT
  "It has said that it has nothing."
  NOTHING
  "It is expected to register and has done neither."
  MISSING
  "It has sent nothing and is not expected to."
  NOT_EXPECTED
}

"Somebody who registers for a unit."
type RegistrationContact {
  "The name."
  name: String!
  "The telephone of the office's person with the address of the account, or with its name and a post in the unit; empty without one."
  phone: String!
  "The address of the account."
  email: String!
}

"A unit's registration for a week. Declined and merged proposals count as sent, withdrawn ones do not."
type UnitRegistration {
  "The unit."
  unit: Unit!
  "How far it has come."
  state: UnitRegistrationState!
  "How many proposals of the week are its own."
  count: Int!
  "How many of them came after the cut-off."
  lateCount: Int!
  "When it proposed the last of them; null when there is none."
  lastSentAt: DateTime
  "Who registers for it, at most 10."
  contacts: [RegistrationContact!]!
  "May the viewer say that it has nothing this week, and take that back?"
  mayDeclare: Boolean!
}

"The registration for a week."
type Registration {
  "When it opens; a proposal may come before, too."
  opensAt: DateTime!
  "When it closes; the whole of that minute is still in time."
  closesAt: DateTime!
  "Is it open now?"
  isOpen: Boolean!
  "Does this week open and close otherwise than the office's weeks do?"
  isOverridden: Boolean!
  "What becomes of what comes after it closed."
  afterCutOff: AfterCutOff!
  "Whom to call then; empty where nobody was named."
  contact: String!
  "May the viewer set another window for this week, and answer proposals?"
  mayManage: Boolean!
  "The units that are expected to register or have sent something, in the office's order, at most 500: all for planners and chiefs, one's own for a registrar, none for others."
  units: [UnitRegistration!]!
}

"Items of a week that are likely one, as the program compares them: on one day, of like content, with one leader or in one place. At least one of them is a proposal."
type AlikeItems {
  "The items, in their order in the week; the first accepted one first, where there is one."
  itemIds: [ID!]!
}

"The side of a thread."
enum NoteSide {
  "Planners and chiefs."
  PLANNER
  "Those who register for the proposing unit."
  UNIT
}

"The kind of a note."
enum NoteKind {
  "A plain note."
  NOTE
  "The reason for which the proposal was returned."
  RETURNED
  "The reason for which it was declined."
  DECLINED
}

"A note to a proposal."
type ProposalNote {
  "Identifies the note."
  id: ID!
  "Whose it is."
  side: NoteSide!
  "Its kind."
  kind: NoteKind!
  "Who wrote it."
  author: String!
  "The text."
  text: String!
  "When it was written."
  at: DateTime!
}

"A proposal that was taken into an item, as it was proposed."
type ProposalOrigin {
  "The item that it was; it has the stage MERGED."
  itemId: ID!
  "The unit that proposed it; null where none was said."
  unit: Unit
  "Who proposed it; null for who does not see the item in full."
  author: String
  "When."
  proposedAt: DateTime!
  "Its content; null for who does not see the item in full."
  title: String
  "Its time, as the office prints it; null for who does not see the item in full."
  timeLabel: String
  "Its place, as the office prints it; null for who does not see the item in full."
  placeLabel: String
}

"What was asked for, where the programme has something else."
type ProposalAsked {
  "The content."
  title: String!
  "The day; null for none."
  day: Date
  "The time, as the office prints it."
  timeLabel: String!
  "The place, as the office prints it."
  placeLabel: String!
  "The fields in which the programme differs: of TITLE, DAY, TIME and PLACE."
  differs: [ItemField!]!
}

"What is to be known of an item that was proposed, for the planners and for the unit that proposed it."
type Proposal {
  "The unit that proposed it; null where none was said."
  unit: Unit
  "Who proposed it."
  author: String!
  "When."
  proposedAt: DateTime!
  "Did it come after the cut-off of the week in which it stands?"
  isLate: Boolean!
  "By how many minutes; 0 when it was in time."
  minutesLate: Int!
  "The notes, oldest first, at most 200."
  notes: [ProposalNote!]!
  "Has the other side written something that nobody of the viewer's has read?"
  isUnread: Boolean!
  "Why it was returned or declined, while it is; null otherwise and where no reason was given."
  reason: String
  "What was asked for last, where an accepted item differs; null otherwise."
  asked: ProposalAsked
  "The item into which it was merged; null when it was not."
  mergedIntoId: ID
  "That item's content; null when the viewer does not see it in full."
  mergedIntoTitle: String
  "The proposals that were merged into it, at most 50."
  origins: [ProposalOrigin!]!
  "The last merging into it, to be passed to unmergeProposals; null when there was none, and for who may not answer."
  mergeEditId: ID
  "May the viewer write a note?"
  mayNote: Boolean!
  "May the viewer accept, return, decline and merge it? False once it is answered."
  mayAnswer: Boolean!
}

extend type Office {
  "When units register; null for strangers."
  registrationSettings: RegistrationSettings
}

extend type Unit {
  "Is it expected to register every week? As the office has said, else when somebody registers for it."
  registersWeekly: Boolean!
}

extend type Programme {
  "The registration for this week; null for who may not add items."
  registration: Registration
  "The items that were proposed for this week, also declined, returned and merged ones, in the order in which they came, at most 1000: all for planners and chiefs, those of one's own units for a registrar, none for others."
  proposals: [ProgrammeItem!]!
  "Items that are likely one, for who may answer proposals; none for others. At most 100."
  alikeProposals: [AlikeItems!]!
}

extend type ProgrammeItem {
  "The proposal that it is or was; null for what nobody proposed, and for who is neither a planner nor of the proposing unit."
  proposal: Proposal
}

"Says when units register."
input SaveRegistrationSettingsInput {
  "The office."
  officeId: ID!
  "ISO weekday in the week before, 1 to 7."
  closesWeekday: Int!
  "The hour at which it closes, in the office's zone."
  closesAt: LocalTime!
  "It opens on the Monday so many weeks before, 1 to 12. It must open before it closes."
  opensWeeksAhead: Int!
  "What becomes of what comes later."
  afterCutOff: AfterCutOff!
  "Whom a unit calls then, at most 200 characters."
  contact: String
}

"The settings of registration were saved."
type RegistrationSettingsSaved {
  "The office with its settings."
  office: Office!
}

"Outcome of saveRegistrationSettings."
union SaveRegistrationSettingsResult =
  | RegistrationSettingsSaved
  | InvalidInput
  | NotFound
  | NotAllowed

"Sets when one week's registration opens and closes."
input SetRegistrationWindowInput {
  "The office."
  officeId: ID!
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
  "When it opens; left out with closesAt: the week is again as the others."
  opensAt: DateTime
  "When it closes, after it opened."
  closesAt: DateTime
}

"The window of a week was set."
type RegistrationWindowSet {
  "The programme of the week."
  programme: Programme!
}

"Outcome of setRegistrationWindow."
union SetRegistrationWindowResult = RegistrationWindowSet | InvalidInput | NotFound | NotAllowed

"Says whether a unit is expected to register every week."
input SetUnitRegistrationInput {
  "The unit."
  unitId: ID!
  "Is it?"
  registersWeekly: Boolean!
}

"It was said whether a unit registers."
type UnitRegistrationSet {
  "The unit."
  unit: Unit!
}

"Outcome of setUnitRegistration."
union SetUnitRegistrationResult = UnitRegistrationSet | InvalidInput | NotFound | NotAllowed

"Says that a unit has nothing for a week, or takes that back."
input DeclareNothingInput {
  "The unit."
  unitId: ID!
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
  "False takes it back."
  hasNothing: Boolean = true
}

"It was said that a unit has nothing for a week, or taken back."
type NothingDeclared {
  "The programme of the week."
  programme: Programme!
}

"Outcome of declareNothing."
union DeclareNothingResult = NothingDeclared | InvalidInput | NotFound | NotAllowed

"Writes a note to a proposal."
input AddProposalNoteInput {
  "The proposal."
  itemId: ID!
  "The text, 1 to 2000 characters."
  text: String!
}

"A note was written."
type ProposalNoteAdded {
  "The item with its thread."
  item: ProgrammeItem!
}

"Outcome of addProposalNote."
union AddProposalNoteResult = ProposalNoteAdded | InvalidInput | NotFound | NotAllowed

"Marks the notes of a proposal as read by the viewer's side."
input MarkProposalReadInput {
  "The proposal."
  itemId: ID!
}

"The notes were marked as read."
type ProposalRead {
  "The item."
  item: ProgrammeItem!
}

"Outcome of markProposalRead."
union MarkProposalReadResult = ProposalRead | InvalidInput | NotFound | NotAllowed

"Gives a proposal back to the unit, or declines it, with a reason."
input RefuseProposalInput {
  "The proposal."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
  "Why, 1 to 2000 characters; it is the next note of the thread."
  reason: String!
}

"Outcome of returnProposal."
union ReturnProposalResult = ItemSaved | StaleItem | InvalidInput | NotFound | NotAllowed

"Outcome of declineProposal."
union DeclineProposalResult = ItemSaved | StaleItem | InvalidInput | NotFound | NotAllowed

"Sends a returned proposal to the planners again, as it stands."
input ResubmitProposalInput {
  "The proposal."
  itemId: ID!
  "The revision on which it is based."
  revision: Int!
}

"Outcome of resubmitProposal."
union ResubmitProposalResult =
  | ItemSaved
  | ClashRefused
  | StaleItem
  | InvalidInput
  | NotFound
  | NotAllowed

"An item to be merged, at the revision that was seen."
input MergedItemInput {
  "The item."
  itemId: ID!
  "Its revision as seen."
  revision: Int!
}

"Takes proposals into another item of their week."
input MergeProposalsInput {
  "The item that stays: a proposal, or an accepted item. Its time and place stay; the people and units of the others join its own."
  kept: MergedItemInput!
  "The proposals that go into it, 1 to 20, of any units."
  merged: [MergedItemInput!]!
}

"Outcome of mergeProposals."
union MergeProposalsResult =
  | ItemSaved
  | StaleItem
  | ItemLocked
  | InvalidInput
  | NotFound
  | NotAllowed

"Takes a merging back as a whole."
input UnmergeProposalsInput {
  "The journal entry of the merging, as mergeProposals gave it. Refused as stale when the people of the kept item or one of the merged ones changed since, and once readers were told."
  editId: ID!
}

"Outcome of unmergeProposals."
union UnmergeProposalsResult = ItemSaved | StaleItem | InvalidInput | NotFound | NotAllowed

extend type Mutation {
  "Says when units register for the coming week; for who may set up the office."
  saveRegistrationSettings(
    "What."
    input: SaveRegistrationSettingsInput!
    "Acts once per key."
    idempotencyKey: String
  ): SaveRegistrationSettingsResult!
  "Sets when one week's registration opens and closes; planners and chiefs."
  setRegistrationWindow(
    "What."
    input: SetRegistrationWindowInput!
    "Acts once per key."
    idempotencyKey: String
  ): SetRegistrationWindowResult!
  "Says whether a unit is expected to register every week; for who may set up the office."
  setUnitRegistration(
    "What."
    input: SetUnitRegistrationInput!
    "Acts once per key."
    idempotencyKey: String
  ): SetUnitRegistrationResult!
  "Says that a unit has nothing for a week, or takes that back; its registrars, planners and chiefs. NOTHING_DECLARED when it already stands so."
  declareNothing(
    "What."
    input: DeclareNothingInput!
    "Acts once per key."
    idempotencyKey: String
  ): DeclareNothingResult!
  "Writes a note to a proposal; planners, chiefs and the registrars of the proposing unit. It changes no revision."
  addProposalNote(
    "What."
    input: AddProposalNoteInput!
    "Acts once per key."
    idempotencyKey: String
  ): AddProposalNoteResult!
  "Marks a proposal's notes as read by the viewer's side. NOTHING_UNREAD when there is nothing to read."
  markProposalRead(
    "Which."
    input: MarkProposalReadInput!
    "Acts once per key."
    idempotencyKey: String
  ): MarkProposalReadResult!
  "Gives a proposal back to its unit with a reason; planners and chiefs. It holds nothing until it is sent again."
  returnProposal(
    "What."
    input: RefuseProposalInput!
    "Acts once per key."
    idempotencyKey: String
  ): ReturnProposalResult!
  "Declines a proposal with a reason; planners and chiefs. answerProposal does so without one."
  declineProposal(
    "What."
    input: RefuseProposalInput!
    "Acts once per key."
    idempotencyKey: String
  ): DeclineProposalResult!
  "Sends a returned proposal to the planners again as it stands; an edit of it sends it, too."
  resubmitProposal(
    "Which."
    input: ResubmitProposalInput!
    "Acts once per key."
    idempotencyKey: String
  ): ResubmitProposalResult!
  "Takes proposals into another item of their week; planners and chiefs. What they were is kept as origins of that item."
  mergeProposals(
    "What."
    input: MergeProposalsInput!
    "Acts once per key."
    idempotencyKey: String
  ): MergeProposalsResult!
  "Takes a merging back as a whole: the merged proposals stand as before, and the kept item has its own people again."
  unmergeProposals(
    "Which."
    input: UnmergeProposalsInput!
    "Acts once per key."
    idempotencyKey: String
  ): UnmergeProposalsResult!
}

"How far a unit or a leader has come with the latest release that concerns them."
enum ReceiptState {
  "Nobody of theirs has opened it."
  NOT_SEEN
  "Somebody of theirs has opened it and not confirmed."
  SEEN
  "They have taken note of it."
  CONFIRMED
}

"A unit or a leader whom releases of a programme concern: an item that a release added or changed named them before it or after, by themselves, by a group or, where it is not secret, by a person of the unit. What was already past concerns nobody."
type Receipt {
  "Stable name of the receipt in its programme: the id of the unit or person."
  id: ID!
  "The unit; null for a leader."
  unit: Unit
  "The leader; null for a unit."
  person: Person
  "How far they have come with release \`number\`."
  state: ReceiptState!
  "The number of the latest release that concerns them."
  number: Int!
  "The highest number that they have confirmed; null when none. An adjustment that does not concern them leaves it standing."
  confirmedNumber: Int
  "Who confirmed that; null when nobody has."
  confirmedBy: String
  "When."
  confirmedAt: DateTime
  "True when somebody who works on the programme entered it for them, as told by telephone."
  isOnBehalf: Boolean!
  "The highest number that an account of the unit, or of the leader and those who act for them, has opened; null when none."
  seenNumber: Int
  "When that was opened first."
  seenAt: DateTime
  "May the viewer confirm for them?"
  mayConfirm: Boolean!
}

"A page of receipts."
type ReceiptConnection {
  "The page's entries."
  nodes: [Receipt!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"How many of a programme's receipts have come how far."
type ReceiptCounts {
  "All of them."
  total: Int!
  "Those confirmed."
  confirmed: Int!
  "Those opened and not confirmed."
  seen: Int!
  "Those not opened."
  notSeen: Int!
}

extend type Programme {
  "Whom releases of the programme concern: units in the office's order, then leaders by precedence. Planners and chiefs are shown all, others their own units and leaders. Empty before the first release."
  receipts(
    "Only those that have come so far; left out: all."
    state: ReceiptState
    "True: only the viewer's own units and leaders, also for planners and chiefs."
    mine: Boolean = false
    "Page size, 1 to 500."
    first: Int = 100
    "Cursor of the receipt before the page."
    after: String
  ): ReceiptConnection!
  "Their count; null for who does not work on the whole programme."
  receiptCounts: ReceiptCounts
  "The highest number of its releases that the viewer has opened (\`POST /seen\`); null when none."
  lastSeen: Int
  "What differs between an earlier release and the latest, as far as the viewer sees both: what came and went in between leaves no trace. Null when there is no such release. At most 2,000."
  changesSince("The number of the earlier release." number: Int!): [ReleaseChange!]
  "The release in force at an instant: the latest that was made by then; null before the first."
  releaseAt("The instant." at: DateTime!): Release
}

"Says that units or leaders have taken note of a release and of all before it."
input ConfirmReceiptInput {
  "The office."
  officeId: ID!
  "ISO year."
  year: Int!
  "ISO week."
  week: Int!
  "The number that was read."
  number: Int!
  "The units, at most 100."
  unitIds: [ID!] = []
  "The leaders, at most 100."
  personIds: [ID!] = []
}

"Receipts were confirmed."
type ReceiptsConfirmed {
  "Those that were confirmed, as they are now."
  receipts: [Receipt!]!
  "The programme as it is now."
  programme: Programme!
}

"Outcome of confirmReceipt."
union ConfirmReceiptResult = ReceiptsConfirmed | InvalidInput | NotFound | NotAllowed

extend type Mutation {
  "Says that units or leaders have taken note of a release: registrars for their units, leaders and secretaries for their leaders, planners and chiefs for any, as told by telephone. NEWER_RELEASE when a later one concerns them, ALREADY_CONFIRMED when there is nothing left to confirm; all or none."
  confirmReceipt(
    "Which."
    input: ConfirmReceiptInput!
    "Acts once per key."
    idempotencyKey: String
  ): ConfirmReceiptResult!
}

"What happened to an item between two releases, or since the last one."
enum ChangeKind {
  "New in this programme."
  ADDED
  "Some fields differ."
  CHANGED
  "Moved to another day, of this week or another."
  MOVED
  "Put off without a new date."
  POSTPONED
  "Cancelled."
  CANCELLED
  "Takes place again after it was postponed or cancelled."
  RESTORED
}

"A field of an item that readers are shown."
enum ItemField {
  "Content."
  TITLE
  "Day."
  DAY
  "Time as written, with its half-day."
  TIME
  "Place."
  PLACE
  "Gathering point."
  GATHERING_POINT
  "Chairs."
  CHAIRS
  "Attending, accompanying and in place of."
  ATTENDS
  "Invited."
  INVITED
  "Preparing unit."
  PREPARES
  "Office staff in charge."
  STAFF
  "Transport."
  TRANSPORT
  "Source document."
  SOURCE
  "Remarks."
  REMARKS
  "Secrecy level."
  SECRECY
  "Confirmed, tentative, postponed, cancelled."
  STATUS
}

"One field before and after, as printed. What people typed stays as it is; levels, states, ways of transport and half-days are words that a language can be asked for."
type FieldChange {
  "The field."
  field: ItemField!
  "As it was; empty when there was nothing."
  before(
    "In which language to say what is not typed; left out: the office's."
    language: Language
  ): String!
  "As it is; empty when there is nothing."
  after(
    "In which language to say what is not typed; left out: the office's."
    language: Language
  ): String!
}

"A change that a release carries."
type ReleaseChange {
  "The item's id; of an entry that is no item, its own."
  itemId: ID!
  "What happened."
  kind: ChangeKind!
  "The title as released (the former one for what left), masked for this viewer: null below full sight."
  title: String
  "The day it stands on after the change; null when there is none."
  day: Date
  "The day it stood on before."
  dayBefore: Date
  "The fields that differ; none below full sight."
  fields: [FieldChange!]!
  "True when the item was past when the change was made."
  isRecordedAfterwards: Boolean!
}

"Why a release was made."
enum ReleaseReason {
  "The first release of the programme."
  FIRST_RELEASE
  "Called by a superior body."
  SUPERIOR_SUMMONS
  "The host asked for it."
  HOST_REQUEST
  "A leader is busy."
  LEADER_BUSY
  "Weather or disaster."
  WEATHER
  "Documents or preparation are not ready."
  NOT_PREPARED
  "A room or car is missing."
  NO_ROOM
  "A mistake was found."
  CORRECTION
  "Something else; the words say what."
  OTHER
}

"A numbered, immutable release of a document, such as a week's programme: 0 is the first, N is adjustment N. Readers are shown what changed against the one before."
type Release {
  "Identifies the release."
  id: ID!
  "0 for the first, then 1, 2, … without gaps."
  number: Int!
  "Why, from the list."
  reasonKind: ReleaseReason!
  "Why, in free words; may be empty."
  reason: String!
  "Who released."
  releasedBy: String!
  "When."
  releasedAt: DateTime!
  "The number on the office's paper, such as 125/LCT-UBND; null where it is written by hand."
  documentNumber: String
  "The date on the office's paper, local to the office; null for a release from before it was asked for."
  issuedOn: Date
  "True when every change concerned items already past: nobody is notified."
  isRecordedAfterwards: Boolean!
  "What changed against the release before, in print order; items hidden from the viewer are left out. At most 2,000."
  changes: [ReleaseChange!]!
  "The whole document as released, masked by the stricter of each item's level then and now; at most 2,000."
  lines: [ReleasedLine!]!
}

"A page of releases."
type ReleaseConnection {
  "The page's entries."
  nodes: [Release!]!
  "Where the page ends."
  pageInfo: PageInfo!
}

"One entry as a release printed it: an item, or a line of the document's own."
type ReleasedLine {
  "The item's id; of an entry that is no item, its own."
  itemId: ID!
  "How much of it the viewer sees."
  sight: Sight!
  "Its day; null when it had none."
  day: Date
  "The half-day under which it stands; null for an entry that is no item and has none."
  halfDay: HalfDay
  "True for a whole day."
  isAllDay: Boolean!
  "Its time as printed."
  time: String!
  "Content; null below full sight."
  title: String
  "Chairs as printed; null below full sight."
  chairs: String
  "Attending, accompanying and in place of, as printed; null below full sight."
  attends: String
  "Invited, as printed; null below full sight."
  invited: String
  "Place as printed; null below time and place."
  place: String
  "Gathering point; null below time and place."
  gatheringPoint: String
  "Preparing unit; null below full sight."
  prepares: String
  "Office staff; null below full sight."
  staff: String
  "Remarks; null below full sight."
  remarks: String
  "Confirmed, tentative, postponed or cancelled."
  status: EventStatus!
  "The day to which it has left this document; null when it stands here."
  movedTo: Date
  "How this release changed it; null when it did not."
  change: ChangeKind
  "The fields that this release changed; none below full sight."
  changedFields: [ItemField!]!
}

"The stage of a document between its first line and its end."
enum DocumentState {
  "Being written; nobody was asked for lines."
  DRAFT
  "Those who register lines were asked for them, or the approver has returned it."
  COLLECTING
  "Put before the approver."
  SUBMITTED
  "Released, number 0."
  RELEASED
  "Released again, number 1 or higher."
  ADJUSTED
}

"A step that somebody took with a document."
enum ReviewStepKind {
  "Opened for collecting."
  OPENED
  "Put before the approver."
  SUBMITTED
  "Taken back by those who submitted it."
  WITHDRAWN
  "Returned by the approver, with a reason."
  RETURNED
  "Released in answer to it: approved, or nothing of it needed approval."
  RELEASED
}

"A step in a document's history. It tells who did what and when, never what items say."
type ReviewStep {
  "Counts the document's steps from 1."
  number: Int!
  "The step."
  kind: ReviewStepKind!
  "Who took it."
  by: String!
  "When."
  at: DateTime!
  "The note or the reason that was given with it; empty when there was none, and for who does not work on the whole document."
  note: String!
  "RELEASED: the number of the release; else null."
  releaseNumber: Int
  "Who approved it by telephone, as the one who released it wrote down; else null."
  telephoneName: String
}

"An item as it was submitted."
type SubmittedItem {
  "The item."
  itemId: ID!
  "The revision that was put before the approver; an item of another revision was changed since."
  revision: Int!
}

"Somebody who may approve."
type Approver {
  "The account: pass it as approvedByTelephone."
  accountId: ID!
  "Its holder."
  name: String!
}

"Where a document stands between those who write it and those who approve it. Readers are told its state alone."
type DocumentReview {
  "Its stage. To readers what was never released is a draft."
  state: DocumentState!
  "The open submission: pass it when approving, returning or taking it back. Null while none is open."
  submission: Int
  "When it was submitted; null while no submission is open."
  submittedAt: DateTime
  "Who submitted it; null while no submission is open."
  submittedBy: String
  "What they wrote to the approver; null while no submission is open, and for who does not work on the whole document."
  note: String
  "The items that were submitted, each at its revision then, at most 2,000; none while no submission is open, and for who does not work on the whole document."
  submittedItems: [SubmittedItem!]!
  "Why the approver returned it last; null when that was answered by another submission or a release, and for who does not work on the whole document."
  returnedReason: String
  "Who returned it; null as for the reason."
  returnedBy: String
  "When; null as for the reason."
  returnedAt: DateTime
  "Would the viewer need approval for what is pending now? False for those who approve, and for readers."
  needsApproval: Boolean!
  "The rules by which that is judged; null for readers."
  rules: ApprovalRules
  "May the viewer open it for collecting?"
  mayOpenCollecting: Boolean!
  "May the viewer put it before the approver?"
  maySubmit: Boolean!
  "May the viewer take the open submission back?"
  mayWithdraw: Boolean!
  "May the viewer return the open submission?"
  mayReturn: Boolean!
  "May the viewer release whatever the rules say? True for the approvers."
  mayApprove: Boolean!
  "May the viewer release at once what an approver said by telephone?"
  mayTakeTelephone: Boolean!
  "Who may approve, by name; none but for who works on the whole document. At most 50."
  approvers: [Approver!]!
  "The steps, newest first, at most 50; none for readers."
  history: [ReviewStep!]!
}

"A kind of change to a released document, by which an office says what needs approval."
enum ApprovalKind {
  "An item is new."
  ADDED
  "An item is cancelled."
  CANCELLED
  "An item is put off without a new date."
  POSTPONED
  "An item takes place again."
  RESTORED
  "The day differs."
  DAY
  "The time differs."
  TIME
  "The place or the gathering point differs."
  PLACE
  "Who chairs differs."
  CHAIR
  "Who attends, is invited, prepares or looks after it differs."
  PEOPLE
  "The content differs."
  TEXT
  "The secrecy level differs."
  SECRECY
  "Confirmed became tentative, or the other way round."
  STATUS
  "Remarks, transport or the source document differ."
  REMARKS
}

"What an office lets nobody but its approvers release. A new office's rules ask for no approval."
type ApprovalRules {
  "Counts the changes of the rules; 0 before the first. Pass it when changing them."
  revision: Int!
  "Does the first release of a document need approval?"
  firstRelease: Boolean!
  "The kinds of changes to a released document that need it."
  kinds: [ApprovalKind!]!
  "May a planner release at once what an approver said by telephone?"
  allowsTelephone: Boolean!
  "May the viewer change the rules?"
  mayChange: Boolean!
}

extend type Office {
  "May the viewer say which changes need approval? Chiefs and administrators."
  maySetApprovalRules: Boolean!
  "Which changes need approval; null for who does not work on the office's drafts or set it up."
  approvalRules: ApprovalRules
}

"Somebody took another step with the document in the meantime, or it does not stand where this can be done; look at it again."
type ReviewMoved implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "Where the document stands now."
  state: DocumentState!
}

"Somebody else changed the rules in the meantime; nothing was written."
type StaleApprovalRules implements Refusal {
  "A stable word in capitals that programs and translations go by."
  code: String!
  "A sentence for people, in English; it tells the way out."
  message: String!
  "The input field that is at fault, as a path."
  field: String
  "The rules as they are now."
  rules: ApprovalRules!
}

"Says which changes need approval. Chiefs and administrators."
input SetApprovalRulesInput {
  "The office."
  officeId: ID!
  "The revision on which it is based."
  revision: Int!
  "Does the first release of a document need approval?"
  firstRelease: Boolean!
  "The kinds of changes that need it; any order, each once counts."
  kinds: [ApprovalKind!]!
  "May a planner release at once what an approver said by telephone?"
  allowsTelephone: Boolean!
}

"The rules were set."
type ApprovalRulesSet {
  "The rules as they are now."
  rules: ApprovalRules!
}

"Outcome of setApprovalRules."
union SetApprovalRulesResult =
  | ApprovalRulesSet
  | StaleApprovalRules
  | InvalidInput
  | NotFound
  | NotAllowed

extend type Mutation {
  "Says which changes of the office's documents need approval."
  setApprovalRules(
    "What."
    input: SetApprovalRulesInput!
    "Acts once per key."
    idempotencyKey: String
  ): SetApprovalRulesResult!
}

"The server's clock, so that no client has to trust its own."
type Clock {
  "The present instant."
  now: DateTime!
}

"A role that the demo lets a visitor take with one click."
type DemoTile {
  "Pass it to \`POST /demo/enter\` as \`tile\`."
  id: ID!
  "The role."
  role: Role!
  "The invented holder's name."
  name: String!
  "Their post."
  post: String!
}

"What a demo installation offers; real installations have none."
type Demo {
  "One tile a role; at most 20."
  tiles: [DemoTile!]!
  "The demo's office."
  officeId: ID!
  "A calendar link of the demo's office that everybody may try."
  feedUrl: String!
  "The link behind that address, to be shown as phones show it; null without a session and once it was revoked."
  feed: Feed
}

"What this installation is."
type Installation {
  "True until the first administrator has been created."
  needsSetUp: Boolean!
  "The demo; null in a real installation."
  demo: Demo
  "The address that was set, by PUBLIC_URL or by an administrator; null when none is: each reader then sees links under the address they came by."
  publicUrl: String
  "The address that links and codes carry for this reader: \`publicUrl\`, else the one they came by; without a trailing slash."
  address: String!
  "False when no other device reaches that address: it is one that a machine has for itself alone, or of this machine with its network shut out."
  isForPhones: Boolean!
  "How others reach this installation; null to all but its administrators, those of an office that stands under no other."
  reach: Reach
  "The store: \`postgres\` or \`embedded\`."
  store: String!
  "The program's version."
  version: String!
}

"Where a setting comes from."
enum SettingSource {
  "The environment at start, such as PUBLIC_URL: it goes first, and no page changes it."
  ENVIRONMENT
  "An administrator, on the page."
  ADMINISTRATOR
  "Nobody has set it; it is as it is by itself."
  NOBODY
}

"An outcome of the server's asking itself under its address."
enum ReachAnswer {
  "This server answered."
  REACHED
  "Nothing answered within 3 seconds, or the name is not known."
  NO_ANSWER
  "Something answered that is not this server."
  OTHER_SERVER
  "The address leads on to another one, which is not followed."
  REDIRECTED
  "The certificate of the address is not trusted, so phones refuse it."
  BAD_CERTIFICATE
}

"How others reach this installation, for its administrators."
type Reach {
  "The address that was set, without a trailing slash; null when none is."
  publicUrl: String
  "Where the address comes from."
  publicUrlSetBy: SettingSource!
  "True when devices of the local network may come in, under the addresses of this machine."
  opensNetwork: Boolean!
  "Where that comes from; the environment says it by HOST."
  opensNetworkSetBy: SettingSource!
  "The addresses of this machine in its local networks, such as \`http://192.168.1.20:4400\`; at most 20, empty when it stands in none."
  networkAddresses: [String!]!
  "Those of them under which it answers now."
  listensOn: [String!]!
  "The instant at which another device last read a calendar link, since this server started; null when none has."
  lastOtherDevice: DateTime
  "Asks the server under its address, for at most 3 seconds; null when no address is set. What stands between a phone and the network it does not see."
  answer: ReachAnswer
}

"How others are to reach this installation. What is left out stays."
input SaveReachInput {
  "The office in whose name it is done: one of the viewer's, under no other. Its journal keeps it."
  officeId: ID!
  "The address under which the outside reaches the server: scheme, host and port, such as \`https://lich.example.vn\`. Null or empty: none."
  publicUrl: String
  "Lets devices of the local network in, from now on; false shuts them out again. They talk plain http."
  opensNetwork: Boolean
}

"How others reach the installation was saved, and is so already."
type ReachSaved {
  "The installation."
  installation: Installation!
}

"Outcome of saveReach. InvalidInput: NOT_AN_ADDRESS, ADDRESS_WITH_MORE, LOOPBACK_ADDRESS, SET_BY_ENVIRONMENT, NO_NETWORK, CANNOT_LISTEN."
union SaveReachResult = ReachSaved | InvalidInput | NotFound | NotAllowed

"The first things that a new office does, and which of them are done."
type FirstSteps {
  "True once the office has a person whom its programmes can name."
  hasPeople: Boolean!
  "True once it has a meeting room."
  hasRooms: Boolean!
  "True once a document has been accepted into a programme."
  hasImported: Boolean!
  "True once a weekly programme has been released."
  hasReleased: Boolean!
  "True once a released programme covers today or a later day, so that phones have something to show."
  hasComing: Boolean!
  "True once somebody holds a calendar link of the office."
  hasLink: Boolean!
  "The Monday of the earliest week that has been drafted and not released; null when there is none."
  unreleasedFrom: Date
}

extend type Office {
  "The first steps; null to those who may not set up the office."
  firstSteps: FirstSteps
}

extend type Mutation {
  "Sets how others reach this installation; its administrators. It holds at once."
  saveReach(
    "What."
    input: SaveReachInput!
    "Acts once per key."
    idempotencyKey: String
  ): SaveReachResult!
}

extend type Query {
  "The server's clock."
  clock: Clock!
  "What this installation is; needs no sign-in."
  installation: Installation!
}
`
