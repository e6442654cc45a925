type Queries<Parent, Args> = readonly { obj: Parent; params: Args }[]

type Batched<Field, Context> =
  Extract<Field, (...given: never[]) => unknown> extends (
    parent: infer Parent,
    args: infer Args,
    ...rest: never[]
  ) => infer Answer
    ? (queries: Queries<Parent, Args>, context: Context) => Promise<Awaited<Answer>[]>
    : never

/** The loaders that a room may export: for a field, the answers for many parents at once, in their order. */
export type LoadersOf<Resolvers, Context> = {
  [Type in keyof Resolvers]?: {
    [Field in keyof NonNullable<Resolvers[Type]>]?: Batched<
      NonNullable<Resolvers[Type]>[Field],
      Context
    >
  }
}
