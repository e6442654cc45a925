import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionOpened } from '../commands/sessions.ts'

/** The session cookie's name. */
export const sessionCookie = 'giaoban_session'

/** Gives the browser its session: out of reach of scripts, of other sites' requests and, on https, of plain http. */
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
    secure: request.protocol === 'https' || (publicUrl?.startsWith('https:') ?? false),
    // By its length: a browser whose clock is wrong would take a date for past or for ever.
    maxAge: seconds,
  })
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
