import { existsSync } from 'node:fs'
import { cruise, type ICruiseResult, type IRegularForbiddenRuleType } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { roomNames } from '../src/rooms.ts'
import { pageRules } from './floors/page.ts'
import { forbid } from './floors/rule.ts'

const typeOnly = ['type-only' as const]
const impure = '(queries|commands|resolvers|routes|jobs)'
const edge = 'node_modules/(drizzle-orm|pg|@electric-sql|fastify|@fastify|mercurius)/'

/** A file of a room, or a topic in the folder of that name. */
const file = (room: string, name: string) => `^src/${room}/${name}(/|\\.ts$)`

/** Each room may look into the rooms before it in the list; the same for its tables. */
function downwards(): IRegularForbiddenRuleType[] {
  return roomNames.slice(0, -1).flatMap((room, index) => {
    const later = `(${roomNames.slice(index + 1).join('|')})`
    return [
      {
        name: `looks-down-only: ${room}`,
        severity: 'error' as const,
        from: { path: `^src/${room}/` },
        to: { path: `^(src|db/schema)/${later}(/|\\.ts$)` },
      },
      {
        name: `keys-point-down-only: ${room}`,
        severity: 'error' as const,
        from: { path: `^db/schema/${room}(/|\\.ts$)` },
        to: { path: `^db/schema/${later}(/|\\.ts$)` },
      },
    ]
  })
}

/** A table is named by its own room's queries and commands. The calendar reads many in one statement for speed. */
function tables(): IRegularForbiddenRuleType[] {
  return roomNames.map((room) => ({
    name: `tables-belong-to-rooms: ${room}`,
    severity: 'error',
    from: {
      path: '^src/',
      pathNot: [file(room, '(queries|commands)'), file('calendar', 'queries')],
    },
    to: { path: `^db/schema/${room}(/|\\.ts$)`, dependencyTypesNot: typeOnly },
  }))
}

const any = '[^/]+'

/** Holds each of the seven names to what its lines may do. */
const sevenNames = [
  forbid(
    'rules-and-policy-are-pure',
    { path: file(any, '(rules|policy)') },
    {
      path: `^db/|^src/(server|config)|^src/${any}/${impure}|${edge}`,
      dependencyTypesNot: typeOnly,
    },
  ),
  forbid(
    'queries-do-not-write',
    { path: file(any, 'queries') },
    { path: file(any, '(commands|resolvers|routes|jobs)'), dependencyTypesNot: typeOnly },
  ),
  forbid(
    'commands-do-not-know-the-edge',
    { path: file(any, 'commands') },
    {
      path: `${file(any, '(resolvers|routes|jobs)')}|node_modules/(graphql|fastify|mercurius)/`,
      dependencyTypesNot: typeOnly,
    },
  ),
  forbid(
    'resolvers-and-routes-only-join',
    { path: file(any, '(resolvers|routes)') },
    {
      path: `^db/schema|${file(any, 'rules')}|node_modules/(drizzle-orm|pg)/`,
      // Which bytes a feed's cache still holds is decided where it is kept.
      pathNot: '^src/calendar/rules\\.ts$',
      dependencyTypesNot: typeOnly,
    },
  ),
  forbid(
    'jobs-call-own-commands',
    { path: '^src/([^/]+)/jobs(/|\\.ts$)' },
    { path: `^src/${any}/`, pathNot: '^src/$1/', dependencyTypesNot: typeOnly },
  ),
]

const house = [
  forbid('time-knows-luxon-only', { path: '^src/time/' }, { pathNot: '^src/time/|luxon' }),
  forbid(
    'access-policy-is-for-every-room',
    { path: '^src/access/policy\\.ts$' },
    {
      path: '^(src|db)/',
      pathNot: '^src/time/',
      dependencyTypesNot: typeOnly,
    },
  ),
  forbid('contract-knows-no-room', { path: '^graphql/' }, { path: '^(src|db|scripts|tests|web)/' }),
  forbid('store-knows-no-room', { path: '^db/' }, { path: '^src/', dependencyTypesNot: typeOnly }),
  // The shape of a JSON column may be a type of the room's rules.
  forbid(
    'table-knows-own-rules-by-type-only',
    { path: '^db/schema/([^/.]+)' },
    { path: '^src/', pathNot: '^src/$1/rules(/|\\.ts$)' },
  ),
  forbid('no-cycle', {}, { circular: true }),
  forbid(
    'web-knows-graphql-only',
    { path: '^web/', pathNot: '^web/tests/' },
    { path: '^(src|db|scripts|tests)/' },
  ),
  forbid('nothing-knows-web', { pathNot: '^web/' }, { path: '^web/(src|tests)/' }),
  forbid(
    'only-tests-know-scripts',
    { pathNot: '^(scripts|tests|web/tests)/' },
    { path: '^scripts/' },
  ),
  forbid(
    'tests-stay-outside',
    { pathNot: '^(tests|web/tests|scripts)/|^vitest' },
    { path: '^(tests|web/tests)/' },
  ),
  forbid(
    'runs-without-development-packages',
    { path: '^(src|db)/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: typeOnly },
  ),
  forbid(
    'everything-is-found',
    { path: '^(src|db|graphql|scripts|tests)/' },
    { couldNotResolve: true },
  ),
]

const { output } = await cruise(
  ['src', 'db', 'graphql', 'scripts', 'tests', 'web/src', 'web/tests'].filter((folder) =>
    existsSync(folder),
  ),
  {
    ruleSet: { forbidden: [...downwards(), ...tables(), ...sevenNames, ...house, ...pageRules()] },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  },
  {
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'types'],
  },
  { tsConfig: extractTSConfig('tsconfig.json') },
)

const { summary } = output as ICruiseResult
for (const { rule, from, to } of summary.violations) console.error(`${from} → ${to}: ${rule.name}`)
console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} dependencies`)
if (summary.violations.length > 0) process.exitCode = 1
