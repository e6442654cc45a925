import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { roomNames } from '../src/rooms.ts'

/** The names that a file of a room may have, and with that what its lines may do. A folder of the name holds its topics. */
const legalNames = ['rules', 'policy', 'queries', 'commands', 'resolvers', 'routes', 'jobs']

/** Made from the SDL: the types of a room's resolvers. */
const generatedNames = ['resolvers.generated']

/** A file for an art that a room has of its own. `context` is the part of a request's context that the room knows. */
const artFiles: Record<string, string[]> = {
  time: ['holidays', 'weeks', 'written'],
  access: ['context'],
  people: ['context'],
  booking: ['context'],
  release: ['context'],
  programme: ['context'],
  calendar: ['ical'],
  exchange: ['context', 'documents'],
}

/** The edge is no domain: its files are named for the parts of a server. */
const freeRooms = ['server']

const forbiddenNames =
  /^(index|utils?|helpers?|common|misc|shared|services?|managers?|types?|repositor(y|ies))(\.|$)/
const rootFiles = ['app.ts', 'config.ts', 'main.ts', 'rooms.ts']
const rooms: readonly string[] = roomNames

/** On each floor, what may stand beside the rooms' drawers. */
const floors = [
  {
    folder: 'graphql',
    beside: ['base', 'ids', 'loaders', 'pages', 'refusals', 'resolvers', 'schema', 'text'],
  },
  { folder: 'db/schema', beside: ['columns'] },
  { folder: 'tests', beside: ['data', 'db', 'golden', 'house', 'races', 'support'] },
  { folder: 'web/src', beside: ['parts', 'shell'], onlyFolders: true },
]

const faults: string[] = []

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function checkSource(): void {
  for (const file of filesUnder('src')) {
    const [room = '', name = ''] = file.split('/').slice(1)
    if (name === '') {
      if (!rootFiles.includes(room)) faults.push(`${file}: belongs to no room`)
    } else if (!rooms.includes(room)) {
      faults.push(`${file}: there is no room "${room}" in src/rooms.ts`)
    } else if (!freeRooms.includes(room) && !isLegal(room, name)) {
      faults.push(
        `${file}: not one of the seven names, nor an art listed in scripts/check-rooms.ts`,
      )
    }
  }
}

function isLegal(room: string, name: string): boolean {
  return [...legalNames, ...generatedNames, ...(artFiles[room] ?? [])].includes(
    name.replace(/\.ts$/, ''),
  )
}

function checkFloors(): void {
  for (const { folder, beside, onlyFolders = false } of floors) {
    if (!existsSync(folder)) continue
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (onlyFolders && !entry.isDirectory()) continue
      const noun = entry.name.replace(/\..*$/, '')
      if (!rooms.includes(noun) && !beside.includes(noun)) {
        faults.push(`${folder}/${entry.name}: no room is called "${noun}"`)
      }
    }
  }
}

function checkNames(): void {
  for (const folder of ['src', 'db', 'scripts', 'tests', 'graphql', 'web/src', 'web/tests']) {
    for (const file of filesUnder(folder)) {
      const bad = file.split('/').find((part) => forbiddenNames.test(part))
      // Vite's page needs its name.
      if (bad !== undefined && basename(file) !== 'index.html') {
        faults.push(`${file}: "${bad}" says nothing about what is inside`)
      }
    }
  }
}

/** Checks what cannot be seen in names and imports, only in lines. */
function checkLines(): void {
  for (const file of [...filesUnder('src'), ...filesUnder('db'), ...filesUnder('graphql')]) {
    if (!file.endsWith('.ts') || file.endsWith('.generated.ts')) continue
    const lines = readFileSync(file, 'utf8').split('\n')
    const mayReadClock = /^src\/(server\/|config\.ts|main\.ts)|^db\/schema\/columns\.ts/.test(file)
    const isResolvers = /\/resolvers(\.ts|\/)/.test(file)
    lines.forEach((line, index) => {
      const at = `${file}:${index + 1}`
      if (!isResolvers && isUndescribed(line, lines[index - 1] ?? '')) {
        faults.push(`${at}: exported without a doc comment`)
      }
      if (!mayReadClock && /\bDateTime\.(now|utc|local)\(\)/.test(line)) {
        faults.push(`${at}: reads the clock; now is an argument`)
      }
      if (isResolvers && /\bcatch\b/.test(line)) {
        faults.push(`${at}: a resolver joins, it does not catch`)
      }
    })
  }
}

/** Refuses doc comments that begin with "What …", "Who …" and the like: a promise has a subject or a verb. */
function checkOpenings(): void {
  const opening = /\/\*\*[\s*]*(?:What|Who|Whose|How|Where|Which|When|Whether|Why)\b/g
  for (const file of ['src', 'db', 'graphql', 'scripts', 'web/src'].flatMap(filesUnder)) {
    if (!/\.tsx?$/.test(file) || file.includes('.generated.')) continue
    const text = readFileSync(file, 'utf8')
    for (const { index } of text.matchAll(opening)) {
      const line = text.slice(0, index).split('\n').length
      faults.push(`${file}:${line}: a doc comment begins with a subject or a verb`)
    }
  }
}

function isUndescribed(line: string, above: string): boolean {
  const isExport = /^export (async )?(function|const|class|type|interface|abstract) (?!{)/.test(
    line,
  )
  return isExport && !above.trimEnd().endsWith('*/')
}

/** The room of each name that `pattern` finds in the files of a folder, one file a room. */
function roomsOf(folder: string, pattern: RegExp): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of filesUnder(folder)) {
    const room = basename(file).replace(/\..*$/, '')
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(pattern)) found.set(name, room)
  }
  return found
}

const takesContract = /['"][./]*graphql\/schema\.generated/
const namedTable = /\b(?:from|join|into|update|using)\s+(?:only\s+)?(?:public\.)?["`]?(\w+)/gi

/** Finds what the imports can't show: an input of a later room's SDL, and a table of a later room named in raw SQL. */
function checkLooksDown(): void {
  const inputs = roomsOf('graphql', /^(?:input|enum) (\w+)/gm)
  const tables = roomsOf('db/schema', /pgTable\(\s*'(\w+)'/g)
  const isLater = (owner: string | undefined, room: string) =>
    owner !== undefined && rooms.indexOf(owner) > rooms.indexOf(room)
  for (const file of filesUnder('src')) {
    const [room = '', name = ''] = file.split('/').slice(1)
    if (name === '' || freeRooms.includes(room)) continue
    const text = readFileSync(file, 'utf8')
    // Names alone, however they were imported: an input of a later room has no other meaning in a lower one.
    for (const input of takesContract.test(text) ? new Set(text.match(/\w+/g)) : []) {
      if (isLater(inputs.get(input), room)) faults.push(`${file}: takes ${input} of a later room`)
    }
    for (const [, table = ''] of text.matchAll(namedTable)) {
      if (isLater(tables.get(table), room)) faults.push(`${file}: names ${table} of a later room`)
    }
  }
}

checkSource()
checkLooksDown()
checkFloors()
checkNames()
checkLines()
checkOpenings()
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
