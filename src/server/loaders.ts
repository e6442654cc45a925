import type { Context } from './context.ts'
import type { Resolvers } from './resolvers.generated.ts'

type Queries<Parent, Args> = readonly { obj: Parent; params: Args }[]

type Batched<Field> =
  Extract<Field, (...given: never[]) => unknown> extends (
    parent: infer Parent,
    args: infer Args,
    ...rest: never[]
  ) => infer Answer
    ? (queries: Queries<Parent, Args>, context: Context) => Promise<Awaited<Answer>[]>
    : never

/** The loaders that a room may export: for a field, the answers for many parents at once, in their order. */
export type Loaders = {
  [Type in keyof Resolvers]?: {
    [Field in keyof NonNullable<Resolvers[Type]>]?: Batched<NonNullable<Resolvers[Type]>[Field]>
  }
}
