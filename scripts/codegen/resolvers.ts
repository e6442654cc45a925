import { existsSync, readFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, isAbstractType, parse } from 'graphql'
import { mappers } from '../mappers.ts'
import { type Statement, type Statements, statementsOf } from './statements.ts'

const floor = 'graphql/resolvers.generated.ts'
const roomTypes = ['ResolversTypes', 'ResolversParentTypes']

/** The place of a room's types: the room below whose types they add to, and the one that gives its context. */
type Place = { below: string; context: string; room: string }

/**
 * Makes the resolver types of each room from the SDL of the rooms up to it, by file: a room's file adds to the one
 * below what its own SDL defines and extends, so that it names no row and no context of a later room.
 */
export async function resolverTypes(
  rooms: readonly string[],
  wholeSdl: string,
  typeStyle: Record<string, unknown>,
): Promise<Record<string, string>> {
  let sdl = readFileSync('graphql/base.graphql', 'utf8')
  const base = await generated(sdl, typeStyle)
  const whole = await generated(wholeSdl, typeStyle)
  const helpers = [...whole.types.keys()].filter(isHelper)
  const made: Record<string, string> = { [floor]: floorText(base, whole, helpers) }
  const place: Place = { below: '../../graphql', context: '', room: '' }
  let known = base
  for (const room of rooms) {
    if (existsSync(`src/${room}/context.ts`)) place.context = `../${room}`
    if (!existsSync(`graphql/${room}.graphql`)) continue
    sdl += `\n${readFileSync(`graphql/${room}.graphql`, 'utf8')}`
    const all = await generated(sdl, typeStyle)
    const own = { types: newIn(all, known, abstractTypes(sdl)), imports: all.imports }
    made[`src/${room}/resolvers.generated.ts`] = roomText(own, helpers, { ...place, room })
    known = all
    place.below = `../${room}`
  }
  return made
}

async function generated(sdl: string, typeStyle: Record<string, unknown>): Promise<Statements> {
  // The row has its own name in the generated file, as the SDL's type has taken the other.
  const known = buildSchema(sdl).getTypeMap()
  const rows = Object.entries(mappers)
    .filter(([type]) => type in known)
    .map(([type, row]) => [type, `${row} as ${type}Row`])
  const text = await codegen({
    filename: 'resolvers.ts',
    schema: parse(sdl),
    documents: [],
    pluginMap: { typescriptResolvers },
    config: {
      ...typeStyle,
      mappers: Object.fromEntries(rows),
      namespacedImportName: 'Contract',
      contextType: 'Context',
      // A result of a union says which one it is, or it does not compile.
      resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
    },
    plugins: [{ typescriptResolvers: {} }],
  })
  return statementsOf(text)
}

function abstractTypes(sdl: string): string[] {
  return Object.values(buildSchema(sdl).getTypeMap())
    .filter(isAbstractType)
    .map(({ name }) => `${name}Resolvers`)
}

function isHelper(name: string): boolean {
  return !/^Resolvers\w*Types$|Resolvers$|ScalarConfig$|Directive(Resolver|Args)$/.test(name)
}

/** The types, and of types that are known the members, that a room's SDL brought. What says its own name needs no resolver. */
function newIn(all: Statements, known: Statements, leftOut: readonly string[]) {
  const own = new Map<string, string>()
  const isLeftOut = (name: string) =>
    [...leftOut, 'Resolvers', 'DirectiveResolvers'].includes(name) || name.endsWith('ScalarConfig')
  for (const [name, statement] of all.types) {
    if (isLeftOut(name)) continue
    const before = known.types.get(name)
    const members = [...statement.members].filter(([member]) => !before?.members.has(member))
    if (members.length > 0) own.set(name, literal(name, statement, members))
  }
  return own
}

function literal(name: string, { head }: Statement, members: (readonly [string, string])[]) {
  const adds = roomTypes.includes(name) ? ` Below.${name} &` : ''
  return `${head}${adds} {\n${members.map(([, text]) => `  ${text}\n`).join('')}}`
}

function floorText(base: Statements, whole: Statements, helpers: readonly string[]): string {
  const kept = [
    ...helpers.map((name) => whole.types.get(name)?.text ?? ''),
    ...[...base.types].filter(([name]) => /^Resolvers\w+$/.test(name)).map(([, { text }]) => text),
  ]
  return [
    "import type * as Contract from './schema.generated.ts'",
    ...importsOf(kept, whole.imports),
    ...kept,
  ].join('\n')
}

function roomText(
  { types, imports }: { types: Map<string, string>; imports: Statements['imports'] },
  helpers: readonly string[],
  { below, context, room }: Place,
): string {
  const inherited = roomTypes.filter((name) => !types.has(name))
  const answered = [...types.keys()].filter((name) => name.endsWith('Resolvers'))
  const body = [
    ...inherited.map((name) => `export type ${name} = Below.${name}`),
    ...types.values(),
    `export type Resolvers = {\n${answered.map((name) => `  ${name.slice(0, -9)}?: ${name}\n`).join('')}}`,
    'export type Loaders = LoadersOf<Resolvers, Context>',
  ]
  const used = helpers.filter((name) => !types.has(name) && says(body, name))
  const from = context === `../${room}` ? './context.ts' : `${context}/context.ts`
  return [
    "import type { LoadersOf } from '../../graphql/loaders.ts'",
    `import type { ${used.join(', ')} } from '../../graphql/resolvers.generated.ts'`,
    "import type * as Contract from '../../graphql/schema.generated.ts'",
    `import type { Context } from '${from}'`,
    `import type * as Below from '${below}/resolvers.generated.ts'`,
    ...importsOf(body, imports),
    ...body,
  ].join('\n')
}

function importsOf(body: readonly string[], imports: Statements['imports']): string[] {
  return [...imports].filter(([name]) => says(body, name)).map(([, text]) => text)
}

function says(body: readonly string[], name: string): boolean {
  const pattern = new RegExp(`\\b${name}\\b`)
  return body.some((text) => pattern.test(text))
}
