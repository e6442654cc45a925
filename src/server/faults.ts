import type {
  FastifyBaseLogger,
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { StoreLocked } from '../../db/lock.ts'
import { NewerDatabase } from '../../db/migrate.ts'
import { BadArgument } from '../../graphql/refusals.ts'
import { BadConfig } from '../config.ts'
import { acceptedType, graphqlResponseType, pathOf } from './media.ts'

const neutral = 'Something went wrong on the server. It has been noted; try again later.'

type Execution = { data?: unknown; errors?: readonly unknown[] }
type Surroundings = { reply?: FastifyReply; app?: { log: FastifyBaseLogger } }

/**
 * Answers a client with an execution's errors: faults of the request as they are, anything else as one neutral
 * sentence; the log has the rest under the request's id. A request that was not executed has no `data` key.
 */
export function errorFormatter(execution: Execution, { reply, app }: Surroundings) {
  const errors = (execution.errors ?? []).flatMap(single)
  const shown = errors.map((error) => shownError(error, reply?.log ?? app?.log, reply?.request.id))
  const isExecuted = execution.data !== undefined && execution.data !== null
  // Fastify forgets the media type when something was thrown.
  const type = acceptedType(reply?.request.headers.accept)
  if (type !== null) reply?.type(`${type}; charset=utf-8`)
  const hasResult = isExecuted || (execution.data === null && errors.some(hasPath))
  return {
    statusCode: hasResult ? 200 : requestStatus(errors, reply),
    response: hasResult ? { data: execution.data, errors: shown } : { errors: shown },
  }
}

// Mercurius wraps the faults of parsing and validating in one error of its own.
function single(error: unknown): unknown[] {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const inside = (original as { errors?: unknown }).errors
  return Array.isArray(inside) ? inside : [error]
}

function hasPath(error: unknown): boolean {
  return error instanceof Error && 'path' in error && error.path !== undefined
}

function shownError(
  error: unknown,
  log: FastifyBaseLogger | undefined,
  requestId: string | undefined,
): GraphQLFormattedError {
  if (isOfRequest(error)) {
    const { message, locations, path, extensions } = error as GraphQLError
    return {
      message,
      ...(locations === undefined ? {} : { locations }),
      ...(path === undefined ? {} : { path }),
      extensions: { code: 'BAD_REQUEST', ...extensions },
    }
  }
  const known = knownFault(error)
  if (known !== null) return { message: known.message, extensions: { code: known.code } }
  log?.error({ err: error }, 'A field could not be answered')
  const path = error instanceof GraphQLError ? error.path : undefined
  return {
    message: neutral,
    ...(path === undefined ? {} : { path }),
    extensions: { code: 'INTERNAL', requestId: requestId ?? null },
  }
}

// GraphQL's own errors, and ours about arguments; what a resolver threw otherwise stands behind `originalError`.
function isOfRequest(error: unknown): boolean {
  // Mercurius counts the depth itself and has no status for it.
  if ((error as { code?: unknown }).code === 'MER_ERR_GQL_QUERY_DEPTH') return true
  if (!isGraphqlError(error)) return false
  const { originalError } = error as GraphQLError
  return !originalError || isGraphqlError(originalError) || originalError instanceof BadArgument
}

// The compiled queries have an error class of their own with the same members.
function isGraphqlError(error: unknown): boolean {
  return error instanceof GraphQLError || (error instanceof Error && 'locations' in error)
}

function knownFault(error: unknown): { message: string; code: string; status: number } | null {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const { code, statusCode, message, keyword } = original as FastifyError & { keyword?: string }
  if (keyword !== undefined) {
    return {
      message: `The body is not a GraphQL request: ${message}.`,
      code: 'BAD_REQUEST',
      status: 400,
    }
  }
  const isEdge = typeof code === 'string' && /^(FST|MER)_/.test(code)
  if (!isEdge || statusCode === undefined || statusCode < 400 || statusCode >= 500) return null
  return { message, code: 'BAD_REQUEST', status: statusCode }
}

function requestStatus(errors: readonly unknown[], reply: FastifyReply | undefined): number {
  const known = errors.map(knownFault).find((fault) => fault !== null)
  if (known) return known.status
  if (!errors.every(isOfRequest)) return 500
  const type = acceptedType(reply?.request.headers.accept)
  return type === graphqlResponseType ? 400 : 200
}

/** Answers what went wrong outside GraphQL: a fault of the request with its sentence, anything else with a neutral one. */
export function registerFaults(app: FastifyInstance): void {
  app.setErrorHandler(answerFault)
}

/** The answer to one request that failed, in the shape of its address. */
export function answerFault(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500
  const isOurs = status >= 500
  if (isOurs) request.log.error({ err: error }, 'A request could not be answered')
  const code = isOurs ? 'INTERNAL' : 'BAD_REQUEST'
  const message = isOurs ? neutral : error.message
  reply.code(status).type('application/json; charset=utf-8')
  if (pathOf(request) === '/graphql') {
    return reply.send({ errors: [{ message, extensions: { code, requestId: request.id } }] })
  }
  const __typename = isOurs ? 'Fault' : 'InvalidInput'
  const field = isOurs ? null : fieldOf(error)
  return reply.send({ __typename, code, message, field, requestId: request.id })
}

// The member of the body that its schema refused: missing, or of another type.
function fieldOf({ validation }: FastifyError): string | null {
  const [fault] = validation ?? []
  if (fault === undefined) return null
  const name = fault.params.missingProperty ?? fault.instancePath.slice(1)
  return typeof name === 'string' && name !== '' ? name : null
}

/** The reason why the program does not start, in sentences for its operator; null for a surprise, which needs its stack. */
export function startRefusal(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { code, address, port } = error as NodeJS.ErrnoException & {
    address?: string
    port?: number
  }
  if (code === 'EADDRINUSE')
    return `Something listens at ${address}, port ${port}, already: stop it, or set PORT to another number.`
  const expected = [BadConfig, StoreLocked, NewerDatabase]
  return expected.some((kind) => error instanceof kind) ? error.message : null
}
