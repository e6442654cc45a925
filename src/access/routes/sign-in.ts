import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { choosePassword, signIn, signOut, wrongCredentials } from '../commands/sessions.ts'
import type { RouteParts } from '../context.ts'
import { countAttempts } from './attempts.ts'
import { giveSession, refuse, sessionCookie } from './session.ts'

type Body<Names extends string> = { Body: Record<Names, string> }

/** The schema of a JSON body of texts, all of them asked for unless optional. */
export function texts(names: readonly string[], optional: readonly string[] = []) {
  const text = { type: 'string', maxLength: 2000 }
  const properties = Object.fromEntries([...names, ...optional].map((name) => [name, text]))
  return { body: { type: 'object', required: names, properties, additionalProperties: false } }
}

/** Puts signing in, signing out and choosing a password at their addresses; all take and give JSON. */
export function registerSignIn(
  app: FastifyInstance,
  { db, clock, installation }: RouteParts,
): void {
  // By account and address, so that nobody can lock another out; and by address, for those who try many accounts.
  const ofAccount = countAttempts({ most: 10, minutes: 15 })
  const ofAddress = countAttempts({ most: 100, minutes: 15 })

  app.post(
    '/sign-in',
    { schema: texts(['email', 'password']) },
    async (request: FastifyRequest<Body<'email' | 'password'>>, reply) => {
      const now = clock()
      const key = `${request.ip} ${request.body.email.trim().toLowerCase()}`
      const wait = ofAddress.count(request.ip, now) ?? ofAccount.count(key, now)
      if (wait !== null) return tooMany(reply, wait)
      const opened = await signIn(db, request.body, now)
      if (opened === null) return refuse(reply, wrongCredentials(), 401)
      ofAccount.forget(key)
      await leave(request)
      return giveSession(request, reply, opened, installation.publicUrl).send({})
    },
  )

  app.post('/sign-out', async (request, reply) => {
    await leave(request)
    return reply.clearCookie(sessionCookie, { path: '/' }).send({})
  })

  app.post(
    '/choose-password',
    { schema: texts(['token', 'password']) },
    async (request: FastifyRequest<Body<'token' | 'password'>>, reply) => {
      const now = clock()
      const wait = ofAddress.count(request.ip, now)
      if (wait !== null) return tooMany(reply, wait)
      const opened = await choosePassword(db, request.body, now)
      if ('__typename' in opened) return refuse(reply, opened)
      return giveSession(request, reply, opened, installation.publicUrl).send({})
    },
  )

  async function leave(request: FastifyRequest): Promise<void> {
    const secret = request.cookies[sessionCookie]
    if (secret !== undefined) await signOut(db, secret, clock())
  }
}

function tooMany(reply: FastifyReply, seconds: number): FastifyReply {
  return reply
    .code(429)
    .header('retry-after', seconds)
    .send({
      __typename: 'NotAllowed',
      code: 'TOO_MANY_ATTEMPTS',
      message: `Too many attempts. Wait ${Math.ceil(seconds / 60)} minutes and try again.`,
      field: null,
    })
}
