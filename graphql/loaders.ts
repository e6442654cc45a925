import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'

type Queries<Parent, Args> = readonly { obj: Parent; params: Args }[]

type Batched<Field, Context> =
  Extract<Field, (...given: never[]) => unknown> extends (
    parent: infer Parent,
    args: infer Args,
    ...rest: never[]
  ) => infer Answer
    ? Load<Parent, Args, Awaited<Answer>, Context> | Known<Parent, Args, Awaited<Answer>, Context>
    : never

type Load<Parent, Args, Answer, Context> = (
  queries: Queries<Parent, Args>,
  context: Context,
) => Promise<Answer[]>

/** A loader that is asked only for parents that do not have the part yet: `known` gives it, or undefined. */
type Known<Parent, Args, Answer, Context> = {
  known: (parent: Parent) => Answer | undefined
  load: Load<Parent, Args, Answer, Context>
}

/** The loaders that a room may export: for a field, the answers for many parents at once, in their order. */
export type LoadersOf<Resolvers, Context> = {
  [Type in keyof Resolvers]?: {
    [Field in keyof NonNullable<Resolvers[Type]>]?: Batched<
      NonNullable<Resolvers[Type]>[Field],
      Context
    >
  }
}

/** The part of a loader that reads, whatever its field. */
export type AnyLoad<Context> = Load<unknown, Record<string, unknown>, unknown, Context>

/** A loader of a room, whatever its field. */
export type AnyLoader<Context> =
  | AnyLoad<Context>
  | Known<unknown, Record<string, unknown>, unknown, Context>

/**
 * Does a request ask for a field of this name anywhere below the field that is being answered? What costs a reading of
 * its own is left out where nobody asks for it. A field that a directive skips counts as asked.
 */
export function asksFor(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  name: string,
): boolean {
  const asks = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((node) => {
      if (node.kind === 'FragmentSpread') return asks(fragments[node.name.value]?.selectionSet)
      return (node.kind === 'Field' && node.name.value === name) || asks(node.selectionSet)
    }) ?? false
  return fieldNodes.some(({ selectionSet }) => asks(selectionSet))
}
