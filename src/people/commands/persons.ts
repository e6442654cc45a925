import { and, eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { atSavepoint, type Db } from '../../../db/connect.ts'
import { type PersonRow, type PostRow, persons, posts } from '../../../db/schema/people.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
  rangeFault,
} from '../../../graphql/refusals.ts'
import type { PostInput, SavePersonInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { setUpRefusal, type Viewer } from '../../access/policy.ts'
import { nameOfAccount } from '../../access/queries/names.ts'
import { emailFault } from '../../access/rules.ts'
import { type Change, record } from '../../journal/commands.ts'
import { latestChange } from '../../journal/queries.ts'
import { personsByIds, postsOfPersons } from '../queries.ts'
import { stored } from './order.ts'

/** A person was saved. */
export type PersonSavedAnswer = { __typename: 'PersonSaved'; personId: string }

/** Somebody else has saved the person in the meantime. `changedAt` is ISO 8601 in UTC. */
export type StalePersonAnswer = {
  __typename: 'StalePerson'
  code: string
  message: string
  field: string | null
  personId: string
  changedBy: string
  changedAt: string
}

type PersonRefusal = StalePersonAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

/**
 * Adds a person, or changes one on the revision it is based on: what is left out stays; posts, when given, replace
 * those there are.
 */
export async function savePerson(
  db: Db,
  viewer: Viewer,
  input: SavePersonInput,
  now: DateTime,
): Promise<PersonSavedAnswer | PersonRefusal> {
  const { officeId, personId } = input
  const refusal = setUpRefusal(viewer, officeId, 'input.officeId') ?? faultOf(input)
  if (refusal !== null) return refusal
  const before = personId ? ((await personsByIds(db, [personId])).get(personId) ?? null) : null
  if (personId && before?.officeId !== officeId) return notFound('input.personId')
  const values = {
    officeId,
    name: input.name,
    phone: input.phone ?? before?.phone ?? '',
    email: input.email ?? before?.email ?? '',
    isLeader: input.isLeader ?? before?.isLeader ?? false,
    isLeaderSettled: (before?.isLeaderSettled ?? false) || isLeaderTold(input, before),
    isRetired: input.isRetired ?? before?.isRetired ?? false,
  }
  const after =
    before === null
      ? stored(await db.insert(persons).values(values).returning())
      : await changed(db, before.id, { ...values, revision: input.revision ?? 0 })
  if (after === null) return stalePerson(db, personId ?? '', now)
  const postChanges = await replacePosts(db, after, input.posts ?? null)
  if (!Array.isArray(postChanges)) return postChanges
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'savePerson',
    changes: [{ kind: 'person', id: after.id, before, after }, ...postChanges],
  })
  return { __typename: 'PersonSaved', personId: after.id }
}

// What a row of the table says of somebody new, or leaves as it was, is no answer: the page may ask.
function isLeaderTold({ isLeader }: SavePersonInput, before: PersonRow | null): boolean {
  return isLeader === true || (before !== null && (isLeader ?? before.isLeader) !== before.isLeader)
}

/** Writes a person on a revision; null when that is no longer theirs. */
async function changed(
  db: Db,
  id: string,
  { revision, ...values }: Omit<PersonRow, 'id'>,
): Promise<PersonRow | null> {
  const [after] = await db
    .update(persons)
    .set({ ...values, revision: sql`${persons.revision} + 1` })
    .where(and(eq(persons.id, id), eq(persons.revision, revision)))
    .returning()
  return after ?? null
}

async function stalePerson(db: Db, personId: string, now: DateTime): Promise<StalePersonAnswer> {
  const latest = await latestChange(db, { subjectId: personId, kind: 'person' })
  const changedBy = await nameOfAccount(db, latest?.actorId ?? null)
  const who = changedBy === '' ? 'Somebody' : changedBy
  return {
    __typename: 'StalePerson',
    code: 'STALE_PERSON',
    message: `${who} has saved this person in the meantime. Look at them again and repeat your change.`,
    field: 'input.revision',
    personId,
    changedBy,
    changedAt: (latest?.at ?? now).toISO() ?? '',
  }
}

function faultOf(input: SavePersonInput): InvalidInputAnswer | NotFoundAnswer | null {
  const given = input.posts ?? []
  return firstFault<InvalidInputAnswer | NotFoundAnswer>(
    input.personId && typeof input.revision !== 'number'
      ? invalid('input.revision', 'REQUIRED', 'Say on which revision of the person this is based.')
      : null,
    lengthFault('input.name', input.name, { min: 1, max: 200 }),
    lengthFault('input.phone', input.phone ?? '', { max: 50 }),
    input.email ? emailFault('input.email', input.email) : null,
    given.length > 50
      ? invalid('input.posts', 'TOO_MANY', 'A person has at most 50 posts; leave out old ones.')
      : null,
    ...given.map((post, index) => faultOfPost(post, `input.posts.${index}`)),
  )
}

const always = '1970-01-01'

function faultOfPost(post: PostInput, path: string): InvalidInputAnswer | NotFoundAnswer | null {
  return firstFault<InvalidInputAnswer | NotFoundAnswer>(
    lengthFault(`${path}.title`, post.title, { min: 1, max: 200 }),
    lengthFault(`${path}.shortTitle`, post.shortTitle ?? '', { max: 50 }),
    rangeFault(`${path}.precedence`, post.precedence, { min: 0, max: 100_000 }),
    post.unitId && !isId(post.unitId) ? notFound(`${path}.unitId`) : null,
    post.endsOn && post.endsOn <= (post.startsOn ?? always)
      ? invalid(`${path}.endsOn`, 'END_NOT_AFTER_START', 'The post ends before it begins.')
      : null,
  )
}

async function replacePosts(
  db: Db,
  { id: personId, officeId }: PersonRow,
  given: readonly PostInput[] | null,
): Promise<Change[] | NotFoundAnswer> {
  if (given === null) return []
  const old = (await postsOfPersons(db, [personId])).get(personId) ?? []
  await db.delete(posts).where(eq(posts.personId, personId))
  const added: PostRow[] = []
  for (const [index, post] of given.entries()) {
    const values = {
      officeId,
      personId,
      unitId: post.unitId ?? null,
      title: post.title,
      shortTitle: post.shortTitle ?? '',
      precedence: post.precedence,
      period: { from: post.startsOn ?? always, until: post.endsOn ?? null },
    }
    const expected = ['posts_unit_in_office', 'posts_unit_id_units_id_fk']
    const { done, refusedBy } = await atSavepoint(db, expected, (savepoint) =>
      savepoint.insert(posts).values(values).returning(),
    )
    if (refusedBy !== null) return notFound(`input.posts.${index}.unitId`)
    added.push(...done)
  }
  return [
    ...old.map((row) => ({ kind: 'post', id: row.id, before: row, after: null })),
    ...added.map((row) => ({ kind: 'post', id: row.id, before: null, after: row })),
  ]
}
