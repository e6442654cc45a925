import { atSavepoint, type Db } from '../../../db/connect.ts'
import { type AliasRow, aliases } from '../../../db/schema/exchange.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { ResolutionInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { addNamedRoom } from '../../booking/commands/resources.ts'
import type { Change } from '../../journal/commands.ts'
import { addNamed } from '../../people/commands/named.ts'
import { foldedOf } from '../queries/aliases.ts'
import { justWords, type KnownNames, keyOf, type Match, roomKeyOf } from '../rules/known.ts'

type Settled = { match: Match; changes: Change[] }

/**
 * Does what the planner said of each unrecognised name: matches it, creates it, or keeps the words; and learns it for
 * the next document. The caller records `changes`.
 */
export async function settleNames(
  db: Db,
  officeId: string,
  { resolutions, known }: { resolutions: readonly ResolutionInput[]; known: KnownNames },
): Promise<{ changes: Change[] } | InvalidInputAnswer | NotFoundAnswer> {
  const changes: Change[] = []
  for (const [at, resolution] of resolutions.entries()) {
    const field = `input.resolutions.${at}`
    const settled = await settleName(db, officeId, { resolution, known, field })
    if ('__typename' in settled) return settled
    changes.push(...settled.changes)
  }
  return { changes }
}

/** The same for one name, with what it means now; `former`: what was learnt of it before. */
export async function settleName(
  db: Db,
  officeId: string,
  { former = null, ...asked }: Asked & { former?: AliasRow | null },
): Promise<Settled | InvalidInputAnswer | NotFoundAnswer> {
  const settled = await settle(db, officeId, asked)
  if ('__typename' in settled) return settled
  const learnt = await learn(db, officeId, asked.resolution, settled.match)
  return { ...settled, changes: [...settled.changes, { ...learnt, before: former }] }
}

type Asked = { resolution: ResolutionInput; known: KnownNames; field: string }

async function settle(
  db: Db,
  officeId: string,
  { resolution, known, field }: Asked,
): Promise<Settled | InvalidInputAnswer | NotFoundAnswer> {
  const { as, kind, words } = resolution
  const fault =
    lengthFault(`${field}.words`, words, { min: 1, max: 500 }) ??
    lengthFault(`${field}.name`, resolution.name ?? '', { max: 200 }) ??
    lengthFault(`${field}.title`, resolution.title ?? '', { max: 100 })
  if (fault !== null) return fault
  if (as === 'WORDS') return { match: justWords, changes: [] }
  if (as === 'MATCH') return matched(resolution, known, field)
  if ((as === 'CREATE_ROOM') !== (kind === 'ROOM')) {
    const message = 'A place can only become a room, and a name a person, unit or group.'
    return invalid(`${field}.as`, 'WRONG_KIND', message)
  }
  return created(db, officeId, { resolution, known, field })
}

function matched(
  { kind, personId, unitId, groupId, roomId }: ResolutionInput,
  known: KnownNames,
  field: string,
): Settled | InvalidInputAnswer | NotFoundAnswer {
  const asked = [
    ['personId', personId, known.persons],
    ['unitId', unitId, known.units],
    ['groupId', groupId, known.groups],
    ['roomId', roomId, known.rooms],
  ] as const
  const given = asked.filter(([, id]) => id)
  const [only] = given
  if (only === undefined || given.length > 1 || (only[0] === 'roomId') !== (kind === 'ROOM')) {
    return invalid(field, 'ONE_MATCH', 'Say exactly one thing that the words mean.')
  }
  const [name, id, list] = only
  if (!id || !list.some((entry) => entry.id === id)) return notFound(`${field}.${name}`)
  return { match: { ...justWords, [name]: id }, changes: [] }
}

async function created(
  db: Db,
  officeId: string,
  { resolution, field, known }: Asked,
): Promise<Settled | InvalidInputAnswer> {
  const name = resolution.name || resolution.words
  // Two spellings of one name in a document are created once: the second finds what the first made.
  const before = existing(resolution, name, known)
  if (before !== null) return { match: before, changes: [] }
  const { done, refusedBy } = await atSavepoint(db, namesOnce, (savepoint) =>
    add(savepoint, officeId, resolution, name),
  )
  if (refusedBy !== null) {
    const message = 'This name is in use already. Match it, or choose another name.'
    return invalid(`${field}.name`, 'NAME_TAKEN', message)
  }
  return { match: meaning(resolution, { id: done.id, name }, known), changes: done.changes }
}

// The database compares names closer than the key of words does: it may know as taken what the key tells apart.
const namesOnce = ['resources_name_once', 'units_name_once', 'groups_name_once']

function add(db: Db, officeId: string, { as, title }: ResolutionInput, name: string) {
  switch (as) {
    case 'CREATE_ROOM':
      return addNamedRoom(db, officeId, name)
    case 'CREATE_UNIT':
      return addNamed(db, officeId, { kind: 'UNIT', name })
    case 'CREATE_GROUP':
      return addNamed(db, officeId, { kind: 'GROUP', name })
    default:
      return addNamed(db, officeId, { kind: 'PERSON', name, title: title ?? '' })
  }
}

function existing({ as }: ResolutionInput, name: string, known: KnownNames): Match | null {
  const find = (list: { id: string; name: string }[], key: (text: string) => string) =>
    list.find((entry) => key(entry.name) === key(name))?.id ?? null
  switch (as) {
    case 'CREATE_ROOM':
      return some('roomId', find(known.rooms, roomKeyOf))
    case 'CREATE_UNIT':
      return some('unitId', find(known.units, keyOf))
    case 'CREATE_GROUP':
      return some('groupId', find(known.groups, keyOf))
    default:
      return some('personId', find(known.persons, keyOf))
  }
}

function some(name: keyof Match, id: string | null): Match | null {
  return id === null ? null : { ...justWords, [name]: id }
}

// What was created is known from here on, for the resolutions that follow.
function meaning(
  { as, title }: ResolutionInput,
  { id, name }: { id: string; name: string },
  known: KnownNames,
): Match {
  switch (as) {
    case 'CREATE_ROOM':
      known.rooms.push({ id, name, shortName: '' })
      return { ...justWords, roomId: id }
    case 'CREATE_UNIT':
      known.units.push({ id, name, shortName: '' })
      return { ...justWords, unitId: id }
    case 'CREATE_GROUP':
      known.groups.push({ id, name })
      return { ...justWords, groupId: id }
    default:
      known.persons.push({ id, name, label: name, isLeader: true, titles: title ? [title] : [] })
      return { ...justWords, personId: id }
  }
}

async function learn(
  db: Db,
  officeId: string,
  { kind, words }: ResolutionInput,
  { personId, unitId, groupId, roomId }: Match,
): Promise<Change> {
  const folded = foldedOf({ kind, words })
  const isWords = [personId, unitId, groupId, roomId].every((id) => id === null)
  const meant = { personId, unitId, groupId, resourceId: roomId, words: isWords ? words : '' }
  const [row] = await db
    .insert(aliases)
    .values({ officeId, kind, folded, ...meant })
    .onConflictDoUpdate({ target: [aliases.officeId, aliases.kind, aliases.folded], set: meant })
    .returning()
  if (row === undefined) throw new Error('The alias was not written')
  return { kind: 'alias', id: row.id, before: null, after: row }
}
