import { createHash } from 'node:crypto'
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { isObjectType } from 'graphql'
import { type Db, retried } from '../../db/connect.ts'
import { type InvalidInputAnswer, invalid, notAllowed } from '../../graphql/refusals.ts'
import { answerOfKey, keepAnswer } from '../access/commands/keys.ts'
import type { Context } from './context.ts'
import { validatedArguments } from './input.ts'
import { withoutSecrets } from './secrets.ts'

type Answer = { __typename: string }
/** A field's resolver with its arguments not yet validated. */
export type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>

/** Undoes the transaction of a refused mutation and carries its refusal out of it. */
class Refused extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(answer.__typename)
    this.answer = answer
  }
}

/**
 * Makes every mutation one transaction: arguments are validated, somebody must be signed in, a repeated
 * idempotency key answers what it answered, a refusal undoes everything, a deadlock is tried again.
 * So commands take the transaction as `db`, may refuse at any point, and answer plain JSON: ids and words.
 */
export function performedMutations(
  schema: GraphQLSchema,
  resolvers: Record<string, Resolver>,
): Record<string, Resolver> {
  const type = schema.getMutationType()
  if (!type) throw new Error('The SDL has no Mutation')
  const refusals = new Set(refusalNames(schema))
  return Object.fromEntries(
    Object.entries(resolvers).map(([name, resolve]) => {
      const field = type.getFields()[name]
      if (field === undefined) throw new Error(`There is no mutation ${name}`)
      // What is shown once is not kept: the repeated request is answered without it.
      const keepable = (answer: Answer) => withoutSecrets(schema, field.type, answer)
      return [name, performing(type, name, resolve, { refusals, keepable })]
    }),
  )
}

/** Facts of a mutation's answers that the SDL states. */
type Answers = { refusals: ReadonlySet<string>; keepable: (answer: Answer) => Answer }

function performing(
  type: GraphQLObjectType,
  name: string,
  resolve: Resolver,
  { refusals, keepable }: Answers,
): Resolver {
  return async (source, values, context, info) => {
    const { viewer } = context
    if (viewer === null) return notAllowed('Nobody is signed in. Sign in and try again.')
    const validated = validatedArguments(type, name, values)
    if (validated.fault !== null) return validated.fault
    const key = validated.values.idempotencyKey as string | null | undefined
    const fault = keyFault(key)
    if (fault !== null) return fault
    const work = async (tx: Db): Promise<Answer> => {
      const inside = { ...context, db: tx }
      const act = async () => {
        const answer = (await resolve(source, validated.values, inside, info)) as Answer
        if (refusals.has(answer.__typename)) throw new Refused(answer)
        return answer
      }
      if (key === null || key === undefined) return act()
      const requestHash = hashOf(name, validated.values)
      return once(tx, inside, { key, requestHash, keepable }, act)
    }
    try {
      return await retried(context.db, work)
    } catch (error) {
      if (error instanceof Refused) return error.answer
      throw error
    }
  }
}

async function once(
  db: Db,
  { viewer, now }: Context,
  {
    key,
    requestHash,
    keepable,
  }: { key: string; requestHash: Buffer; keepable: Answers['keepable'] },
  act: () => Promise<Answer>,
): Promise<Answer> {
  if (viewer === null) throw new Error('A key belongs to an account')
  const earlier = await answerOfKey(db, { viewer, key, requestHash, now })
  if (earlier.state === 'ANSWERED') return earlier.answer as Answer
  if (earlier.state === 'OTHER_REQUEST') {
    throw new Refused(
      invalid(
        'idempotencyKey',
        'KEY_REUSED',
        'This key was used for another request; take a new one.',
      ),
    )
  }
  const answer = await act()
  await keepAnswer(db, { viewer, key, answer: keepable(answer) })
  return answer
}

function keyFault(key: string | null | undefined): InvalidInputAnswer | null {
  if (key === null || key === undefined || (key.length >= 1 && key.length <= 200)) return null
  return invalid('idempotencyKey', 'BAD_KEY', 'A key has 1 to 200 characters.')
}

function hashOf(name: string, values: Record<string, unknown>): Buffer {
  const { idempotencyKey: _, ...rest } = values
  return createHash('sha256')
    .update(JSON.stringify([name, rest]))
    .digest()
}

/** The names of the object types that are refusals. */
export function refusalNames(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Refusal'))
    .map(({ name }) => name)
}
