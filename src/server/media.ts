import type { FastifyRequest } from 'fastify'

/** The media type with which a client asks for a status that speaks of the request (GraphQL over HTTP, section 6). */
export const graphqlResponseType = 'application/graphql-response+json'

/**
 * The media type in which a client takes an answer of GraphQL, null for none of ours: the first one of ours by the
 * order of its Accept header. Weights between the two would change nothing for anyone.
 */
export function acceptedType(accept: string | undefined): string | null {
  if (accept === undefined || accept.trim() === '') return 'application/json'
  for (const range of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
    if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) continue
    if (type === graphqlResponseType) return type
    if (['application/json', 'application/*', '*/*'].includes(type)) return 'application/json'
  }
  return null
}

/** The path of a request without its query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? ''
}
