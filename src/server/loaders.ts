import type { AnyLoad, AnyLoader } from '../../graphql/loaders.ts'
import type { Context } from './context.ts'

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
export function batchedField(loader: AnyLoader<Context>): BatchedField {
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

async function answerAll(
  load: AnyLoad<Context>,
  asked: readonly Asked[],
  context: Context,
): Promise<void> {
  try {
    const answers = await load(asked, context)
    for (const [index, { resolve }] of asked.entries()) resolve(answers[index])
  } catch (error) {
    for (const { reject } of asked) reject(error)
  }
}
