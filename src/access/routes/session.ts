import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionOpened } from '../commands/sessions.ts'
import { credentialFrom } from '../queries/callers.ts'
import type { Credential } from '../queries.ts'

/** The session cookie's name. */
export const sessionCookie = 'giaoban_session'

/**
 * Gives the browser its session: out of reach of scripts, of other sites' requests and, on https, of plain http. Where the
 * public address is https it is kept to https, but for a browser that says it came by plain http within the office.
 */
export function giveSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { secret, seconds }: SessionOpened,
  publicUrl: string | null,
): FastifyReply {
  return reply.setCookie(sessionCookie, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure:
      request.protocol === 'https' ||
      ((publicUrl?.startsWith('https:') ?? false) && !isPlainLocal(request.headers.origin)),
    // By its length: a browser whose clock is wrong would take a date for past or for ever.
    maxAge: seconds,
  })
}

// The browser says by which address it came; a proxy that ends TLS passes that on. A name may be of the outside.
function isPlainLocal(origin: string | undefined): boolean {
  return /^http:\/\/(localhost|\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\])(:\d+)?$/.test(origin ?? '')
}

/** By what a request says who sends it: its `Authorization: Bearer` token, else its session cookie; null for neither. */
export function credentialOf(request: FastifyRequest): Credential | null {
  return credentialFrom(request.headers.authorization, request.cookies[sessionCookie])
}

/** A refusal of a plain address, with the status that fits. */
export function refuse(
  reply: FastifyReply,
  refusal: { __typename: string; code: string; message: string; field: string | null },
  status = 400,
): FastifyReply {
  const { __typename, code, message, field } = refusal
  return reply.code(status).send({ __typename, code, message, field })
}
