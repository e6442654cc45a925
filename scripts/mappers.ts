/** What stands behind a GraphQL type in the program: 'file, from src/server#exported type'. A type not named here is its own fields. */
export const mappers: Record<string, string> = {
  Account: '../access/queries.ts#AccountSeen',
  ApiToken: '../../db/schema/access.ts#ApiTokenRow',
  Grant: '../../db/schema/access.ts#GrantRow',
  Viewer: '../access/policy.ts#Viewer',
  ApiTokenIssued: '../access/commands/tokens.ts#ApiTokenIssuedAnswer',
  LanguageChosen: '../access/commands/accounts.ts#LanguageChosenAnswer',
  AccountOpened: '../access/commands/accounts.ts#AccountOpenedAnswer',
  AccountClosed: '../access/commands/accounts.ts#AccountClosedAnswer',
  RolesGranted: '../access/commands/grants.ts#RolesGrantedAnswer',
  Office: '../../db/schema/people.ts#OfficeRow',
  OfficeSettings: '../../db/schema/people.ts#OfficeSettings',
  Unit: '../../db/schema/people.ts#UnitRow',
  Person: '../../db/schema/people.ts#PersonRow',
  Post: '../../db/schema/people.ts#PostRow',
  Group: '../../db/schema/people.ts#GroupRow',
  Holiday: '../../db/schema/people.ts#HolidayRow',
  OfficeSaved: '../people/commands/offices.ts#OfficeSavedAnswer',
  StaleOffice: '../people/commands/offices.ts#StaleOfficeAnswer',
  OfficeOpened: '../people/commands/offices.ts#OfficeOpenedAnswer',
  UnitSaved: '../people/commands/units.ts#UnitSavedAnswer',
  PersonSaved: '../people/commands/persons.ts#PersonSavedAnswer',
  GroupSaved: '../people/commands/groups.ts#GroupSavedAnswer',
  HolidaySaved: '../people/commands/holidays.ts#HolidaySavedAnswer',
  Room: '../../db/schema/booking.ts#ResourceRow',
  Feed: '../calendar/queries/links.ts#FeedLink',
  FeedIssued: '../calendar/commands/links.ts#FeedIssued',
  RoomSaved: '../booking/commands/rooms.ts#RoomSavedAnswer',
}

/** What the server's scalars are in the program, 'module#export' or a type of the language. Every scalar of the SDL is named here. */
export const scalars: Record<string, string> = {
  ID: 'string',
  DateTime: 'luxon#DateTime',
  Date: 'string',
  LocalTime: 'string',
}
