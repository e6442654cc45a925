/** What stands behind a GraphQL type in the program: 'file, from src/server#exported type'. A type not named here is its own fields. */
export const mappers: Record<string, string> = {
  Feed: '../calendar/queries/links.ts#FeedLink',
}

/** What the server's scalars are in the program, 'module#export' or a type of the language. Every scalar of the SDL is named here. */
export const scalars: Record<string, string> = {
  ID: 'string',
  DateTime: 'luxon#DateTime',
  Date: 'string',
  LocalTime: 'string',
}
