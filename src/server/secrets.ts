import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'

/** Is the field marked `@secret` in the SDL? */
export function isSecret({ astNode }: GraphQLField<unknown, unknown>): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'secret') ?? false
}

/** An answer of a type as it may be kept: every `@secret` field in it is null, however deep or in a list it stands. */
export function withoutSecrets<Answer>(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  answer: Answer,
): Answer {
  return kept(schema, type, answer) as Answer
}

function kept(schema: GraphQLSchema, type: GraphQLOutputType, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => kept(schema, type, entry))
  if (!isPlainObject(value)) return value
  const named = getNamedType(type)
  const own = isAbstractType(named) ? schema.getType(String(value.__typename)) : named
  if (!isObjectType(own)) return value
  const fields = own.getFields()
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => {
      const field = fields[name]
      if (field === undefined) return [name, entry]
      return [name, isSecret(field) ? null : kept(schema, field.type, entry)]
    }),
  )
}

// An instant or another value with a class of its own is a leaf.
function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && value.constructor === Object
}
