import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'
import { roomNames } from '../src/rooms.ts'
import { resolverTypes } from './codegen/resolvers.ts'
import { scalars } from './mappers.ts'

type Generate = Parameters<typeof codegen>[0]

const isCheck = process.argv.includes('--check')
const sdlFolder = 'graphql'
const contract = 'graphql/schema.generated.ts'
const header = '// Made by `npm run codegen` from the SDL. Not edited by hand.\n'

/** The whole SDL, base first, then by name: the same text on every machine. */
function wholeSdl(): string {
  const names = filesUnder(sdlFolder).sort()
  const base = join(sdlFolder, 'base.graphql')
  const ordered = [base, ...names.filter((name) => name !== base)]
  return ordered.map((name) => readFileSync(name, 'utf8').trim()).join('\n\n')
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(folder, name))
}

function sdlModule(sdl: string): string {
  const literal = sdl.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)
  return `${header}/** The contract: every file of graphql/ in one text. */\nexport const sdl = \`${literal}\n\`\n`
}

/** The contract's own types, without the program's types: inputs, enums, arguments. They know no room. */
function contractTypes(sdl: string): Promise<string> {
  return generate({
    filename: contract,
    schema: parse(sdl),
    documents: [],
    pluginMap: { typescript },
    config: typeStyle,
    plugins: [{ typescript: {} }],
  })
}

const typeStyle = {
  scalars,
  strictScalars: true,
  useTypeImports: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true, defaultValue: true, inputValue: false, object: false },
}

function webTypes(sdl: string): Promise<string> {
  const documents = filesUnder('web/src')
    .sort()
    .map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) }))
  return generate({
    filename: 'web/src/graphql.generated.ts',
    schema: parse(sdl),
    documents,
    pluginMap: { typescriptOperations, typedDocumentNode },
    config: {
      // JSON carries every scalar of ours as text.
      scalars: Object.fromEntries(Object.keys(scalars).map((name) => [name, 'string'])),
      strictScalars: true,
      useTypeImports: true,
      enumType: 'string-literal',
      // The client asks for __typename everywhere by itself; pages distinguish refusals from results by it.
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  })
}

async function generate(options: Generate): Promise<string> {
  const text = await codegen(options)
  return text.trim() === '' ? `${header}export {}\n` : `${header}${text.trim()}\n`
}

async function main(): Promise<void> {
  const sdl = wholeSdl()
  buildSchema(sdl)
  const resolvers = await resolverTypes(roomNames, sdl, typeStyle)
  const files = {
    'src/server/sdl.generated.ts': sdlModule(sdl),
    [contract]: await contractTypes(sdl),
    ...Object.fromEntries(
      Object.entries(resolvers).map(([name, text]) => [name, `${header}${text}\n`]),
    ),
    'web/src/graphql.generated.ts': await webTypes(sdl),
  }
  const stale = Object.entries(files).filter(
    ([name, text]) => !existsSync(name) || readFileSync(name, 'utf8') !== text,
  )
  if (isCheck && stale.length > 0) {
    console.error(`Stale: ${stale.map(([name]) => name).join(', ')}. Run: npm run codegen`)
    process.exitCode = 1
    return
  }
  for (const [name, text] of stale) {
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(name, text)
    console.log(`Wrote ${name}`)
  }
}

await main()
