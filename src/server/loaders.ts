import type { Context } from './context.ts'
import type { Resolvers } from './resolvers.generated.ts'

type Queries<Parent, Args> = readonly { obj: Parent; params: Args }[]

type Batched<Field> =
  Extract<Field, (...given: never[]) => unknown> extends (
    parent: infer Parent,
    args: infer Args,
    ...rest: never[]
  ) => infer Answer
    ? Load<Parent, Args, Awaited<Answer>> | Known<Parent, Args, Awaited<Answer>>
    : never

type Load<Parent, Args, Answer> = (
  queries: Queries<Parent, Args>,
  context: Context,
) => Promise<Answer[]>

/** A loader that is asked only for parents that do not have the part yet: `known` gives it, or undefined. */
type Known<Parent, Args, Answer> = {
  known: (parent: Parent) => Answer | undefined
  load: Load<Parent, Args, Answer>
}

/** The loaders that a room may export: for a field, the answers for many parents at once, in their order. */
export type Loaders = {
  [Type in keyof Resolvers]?: {
    [Field in keyof NonNullable<Resolvers[Type]>]?: Batched<NonNullable<Resolvers[Type]>[Field]>
  }
}

type AnyLoad = Load<unknown, Record<string, unknown>, unknown>

/** A loader of a room, whatever its field. */
export type AnyLoader = AnyLoad | Known<unknown, Record<string, unknown>, unknown>

/** The field's resolver, for arguments that were validated. */
type BatchedField = (parent: unknown, values: Record<string, unknown>, context: Context) => unknown

type Asked = {
  obj: unknown
  params: Record<string, unknown>
  resolve: (answer: unknown) => void
  reject: (error: unknown) => void
}

/**
 * Makes a loader the resolver of its field: what one request asks it in one turn is answered by one call. Nothing is kept
 * beyond the call, for after a mutation no answer may be from before it.
 */
export function batchedField(loader: AnyLoader): BatchedField {
  const { known, load } =
    typeof loader === 'function' ? { known: () => undefined, load: loader } : loader
  const waiting = new WeakMap<Context, Asked[]>()
  return (obj, params, context) => {
    const part = known(obj)
    if (part !== undefined) return part
    return new Promise((resolve, reject) => {
      const asked = waiting.get(context)
      if (asked !== undefined) {
        asked.push({ obj, params, resolve, reject })
        return
      }
      const first = [{ obj, params, resolve, reject }]
      waiting.set(context, first)
      // After all that the present turn resolves has asked.
      process.nextTick(() => {
        waiting.delete(context)
        void answerAll(load, first, context)
      })
    })
  }
}

async function answerAll(load: AnyLoad, asked: readonly Asked[], context: Context): Promise<void> {
  try {
    const answers = await load(asked, context)
    for (const [index, { resolve }] of asked.entries()) resolve(answers[index])
  } catch (error) {
    for (const { reject } of asked) reject(error)
  }
}
