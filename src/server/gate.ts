import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptedType, graphqlResponseType, pathOf } from './media.ts'

/**
 * Checks every request before anything else looks at it: security headers, no writing and no watching from other sites'
 * pages, and on /graphql only POST with a media type of ours.
 */
export function registerGate(
  app: FastifyInstance,
  installation: { readonly publicUrl: string | null },
): void {
  app.addHook('onRequest', async (request, reply) => {
    const { publicUrl } = installation
    secure(request, reply, publicUrl)
    if ((!isReading(request) || isWatching(request)) && isForeign(request, publicUrl)) {
      return refuse(reply, 403, 'FOREIGN_ORIGIN', 'This request comes from a page of another site.')
    }
    if (pathOf(request) === '/graphql') return graphqlOnly(request, reply)
    return undefined
  })
}

/** Gives a reply the headers that every answer has. */
export function secure(
  request: FastifyRequest,
  reply: FastifyReply,
  publicUrl: string | null,
): void {
  reply.headers({
    // The page has a policy of its own, with its nonce.
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  if (request.protocol === 'https' || publicUrl?.startsWith('https:')) {
    reply.header('strict-transport-security', 'max-age=31536000')
  }
}

/** Could a request have changed something? A GraphQL query could not, nor a method that only reads. */
export function mayHaveWritten(request: FastifyRequest): boolean {
  if (isReading(request)) return false
  const query = (request.body as { query?: unknown } | null | undefined)?.query
  return (
    pathOf(request) !== '/graphql' || typeof query !== 'string' || !/^\s*(query\b|\{)/.test(query)
  )
}

function isReading({ method }: FastifyRequest): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method)
}

// It stays open and is counted by the session, so no other site's page may hold it.
function isWatching(request: FastifyRequest): boolean {
  return pathOf(request) === '/live'
}

// Hosts are compared, not schemes: behind a proxy that ends TLS the server may not know that it is https.
function isForeign(request: FastifyRequest, publicUrl: string | null): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) {
    const own = [`http://${request.host}`, ...(publicUrl === null ? [] : [publicUrl])].map(hostOf)
    const host = hostOf(origin)
    return host === null || !own.includes(host)
  }
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host.replace(/:(80|443)$/, '') : null
}

function graphqlOnly(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (request.method !== 'POST') {
    reply.header('allow', 'POST')
    return refuse(reply, 405, 'BAD_REQUEST', 'GraphQL is asked with POST here.')
  }
  const type = acceptedType(request.headers.accept)
  if (type === null) {
    return refuse(reply, 406, 'BAD_REQUEST', `Accept ${graphqlResponseType} or application/json.`)
  }
  reply.type(`${type}; charset=utf-8`)
  return undefined
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  const isGraphql = pathOf(reply.request) === '/graphql'
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(
      isGraphql
        ? { errors: [{ message, extensions: { code } }] }
        : { __typename: 'NotAllowed', code, message, field: null },
    )
}
