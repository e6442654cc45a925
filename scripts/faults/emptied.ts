import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Fault } from './fault.ts'

type Exported = ts.FunctionDeclaration & { name: ts.Identifier; body: ts.Block }

/**
 * One fault, or two, for each exported function of the rooms' rules and policies in which no written fault is planted: it
 * answers before it has thought. So no rule is without one.
 */
export function emptiedFaults(root: string, written: readonly Fault[]): Fault[] {
  return rulesFiles(root).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const planted = written.flatMap((fault) =>
      'file' in fault && fault.file === file ? [text.indexOf(fault.find)] : [],
    )
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    return source.statements
      .filter(isExported)
      .filter((one) => !planted.some((at) => at >= one.getStart() && at < one.end))
      .flatMap((one) => emptied(root, file, one))
  })
}

function rulesFiles(root: string): string[] {
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  return rooms
    .filter((room) => room.isDirectory())
    .flatMap(({ name: room }) => [
      ...[`src/${room}/rules.ts`, `src/${room}/policy.ts`],
      ...inFolder(root, `src/${room}/rules`),
    ])
    .filter((file) => existsSync(join(root, file)))
}

function inFolder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
}

function isExported(statement: ts.Statement): statement is Exported {
  if (!ts.isFunctionDeclaration(statement) || statement.body === undefined) return false
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function emptied(root: string, file: string, one: Exported): Fault[] {
  const name = one.name.text
  const find = one.getText().slice(0, one.body.getStart() + 1 - one.getStart())
  return answersOf(one).map((answer) => ({
    name: `${file}: ${name} is { ${answer} }`,
    ...testsOf(root, file),
    file,
    find,
    put: `${find} ${answer}\n`,
  }))
}

/** The answers of a function that does nothing, by its type; of what cannot be made up, an error. */
function answersOf({ type, parameters }: Exported): string[] {
  const returned = type?.getText() ?? ''
  const [first] = parameters
  if (returned === 'boolean' || / is /.test(returned)) return ['return true', 'return false']
  if (returned === first?.type?.getText() && ts.isIdentifier(first.name)) {
    return [`return ${first.name.text}`]
  }
  if (returned.endsWith('null')) return ['return null']
  if (returned.endsWith('undefined') || returned === 'void') return ['return']
  if (returned === 'string') return ["return ''"]
  if (returned === 'number') return ['return 0']
  if (returned.endsWith('[]')) return ['return []']
  if (returned.startsWith('Map<')) return ['return new Map()']
  if (returned.startsWith('Set<')) return ['return new Set()']
  return ["throw new Error('planted')"]
}

const upper = [
  ...['access', 'booking', 'release', 'programme', 'bundle'].map((room) => `tests/${room}`),
  'tests/house/statements.test.ts',
]

/** The tests of the file where it has some of its own, else of its room; then of its room and of those that do most with it. */
function testsOf(root: string, file: string): { near: string[]; beyond: string[] } {
  const [, room = '', ...rest] = file.split('/')
  const own = `tests/${room}/${rest.at(-1)?.replace('.ts', '.test.ts')}`
  const isThere = existsSync(join(root, own))
  return { near: [isThere ? own : `tests/${room}`], beyond: [`tests/${room}`, ...upper] }
}
