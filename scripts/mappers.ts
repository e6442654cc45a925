/** What stands behind a GraphQL type in the program: 'file, from src/server#exported type'. A type not named here is its own fields. */
export const mappers: Record<string, string> = {
  Account: '../../db/schema/access.ts#AccountRow',
  ApiToken: '../../db/schema/access.ts#ApiTokenRow',
  Grant: '../../db/schema/access.ts#GrantRow',
  Viewer: '../access/policy.ts#Viewer',
  Office: '../../db/schema/people.ts#OfficeRow',
  OfficeSettings: '../../db/schema/people.ts#OfficeSettings',
  Unit: '../../db/schema/people.ts#UnitRow',
  Person: '../../db/schema/people.ts#PersonRow',
  Post: '../../db/schema/people.ts#PostRow',
  Group: '../../db/schema/people.ts#GroupRow',
  Holiday: '../../db/schema/people.ts#HolidayRow',
  Room: '../../db/schema/booking.ts#ResourceRow',
}

/** What the server's scalars are in the program, 'module#export' or a type of the language. Every scalar of the SDL is named here. */
export const scalars: Record<string, string> = {
  ID: 'string',
  DateTime: 'luxon#DateTime',
  Date: 'string',
  LocalTime: 'string',
}
