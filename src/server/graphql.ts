import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  buildSchema,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import mercurius from 'mercurius'
import { documentKinds, loaders, registrationGate, resolvers } from '../rooms.ts'
import { type Context, type ContextParts, makeContext } from './context.ts'
import { errorFormatter } from './faults.ts'
import { validatedArguments } from './input.ts'
import { parseLimits, refuseDeep, validationLimits, validationRules } from './limits.ts'
import { batchedField } from './loaders.ts'
import { performedMutations, type Resolver } from './mutation.ts'
import { scalars } from './scalars.ts'
import { sdl } from './sdl.generated.ts'

type TypeResolvers = Record<string, unknown>

/**
 * Puts the API at POST /graphql. Introspection, and the deeper queries that it takes, are for development and for
 * installations that allow it.
 */
export async function registerGraphql(
  app: FastifyInstance,
  parts: ContextParts,
  { isDevelopment, allowsIntrospection }: { isDevelopment: boolean; allowsIntrospection: boolean },
): Promise<void> {
  const schema = buildSchema(sdl)
  await app.register(mercurius, {
    schema: sdl,
    resolvers: { ...scalars, ...executable(schema) } as never,
    context: (request: FastifyRequest, reply: FastifyReply) =>
      makeContext({ ...parts, documentKinds, registrationGate }, request, reply),
    path: '/graphql',
    graphiql: isDevelopment,
    jit: 1,
    cache: 512,
    queryDepth: allowsIntrospection ? 20 : 10,
    allowBatchedQueries: false,
    csrfPrevention: true,
    additionalRouteOptions: { preValidation: withoutNull },
    graphql: { parseOptions: parseLimits, validateOptions: validationLimits },
    validationRules: validationRules({ allowsIntrospection }),
    errorFormatter,
  } as never)
  app.graphql.addHook('preParsing', async (_schema, source) => {
    refuseJson(source)
    refuseDeep(source)
  })
}

// GraphQL over HTTP: a member that is null is as good as left out. Mercurius takes no null here.
async function withoutNull({ body }: FastifyRequest): Promise<void> {
  if (typeof body !== 'object' || body === null) return
  if ('extensions' in body && body.extensions === null) delete body.extensions
}

// Mercurius would take JSON for a parsed document, past every limit of the parser.
function refuseJson(source: string): void {
  if (!/^\s*[[{"\-\dtfn]/.test(source)) return
  try {
    JSON.parse(source)
  } catch {
    return
  }
  throw new GraphQLError('The query must be written in the language of GraphQL.')
}

/** The rooms' resolvers with every argument validated and every mutation made one transaction. */
function executable(schema: GraphQLSchema): Record<string, TypeResolvers> {
  const wrapped: Record<string, TypeResolvers> = {}
  for (const [name, fields] of Object.entries(withLoaders())) {
    const type = schema.getType(name)
    if (name === 'Mutation') {
      wrapped[name] = performedMutations(schema, fields as Record<string, Resolver>)
    } else {
      wrapped[name] = isObjectType(type) ? validatingFields(type, fields) : fields
    }
  }
  return wrapped
}

/** The rooms' resolvers, and their loaders as resolvers too. */
function withLoaders(): Record<string, TypeResolvers> {
  const all: Record<string, TypeResolvers> = { ...(resolvers as Record<string, TypeResolvers>) }
  for (const [name, fields] of Object.entries(loaders as Record<string, object>)) {
    const batched = Object.entries(fields).map(([field, load]) => [field, batchedField(load)])
    all[name] = { ...all[name], ...Object.fromEntries(batched) }
  }
  return all
}

function argumentsOf(
  type: GraphQLObjectType,
  field: string,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const { fault, values: validated } = validatedArguments(type, field, values)
  if (fault === null) return validated
  throw new GraphQLError(fault.message, { extensions: { code: fault.code, field: fault.field } })
}

function validatingFields(type: GraphQLObjectType, fields: TypeResolvers): TypeResolvers {
  return Object.fromEntries(
    Object.entries(fields).map(([name, resolve]) => {
      const takesArguments = (type.getFields()[name]?.args.length ?? 0) > 0
      if (!takesArguments || typeof resolve !== 'function') return [name, resolve]
      const wrapped: Resolver = (source, values, context, info) =>
        (resolve as Resolver)(source, argumentsOf(type, name, values), context as Context, info)
      return [name, wrapped]
    }),
  )
}
