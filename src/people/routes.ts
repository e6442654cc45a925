import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RouteParts } from '../access/context.ts'
import { giveSession, refuse } from '../access/routes/session.ts'
import { texts } from '../access/routes/sign-in.ts'
import { type SetUpFacts, setUp } from './commands/set-up.ts'

const asked = ['token', 'officeName', 'name', 'email', 'password'] as const

/** Puts the first start of an installation at POST /set-up; its one-time link is the right to it. */
export function registerSetUp(app: FastifyInstance, { db, clock, installation }: RouteParts): void {
  app.post(
    '/set-up',
    { schema: texts(asked, ['shortName']) },
    async (
      request: FastifyRequest<{ Body: Omit<SetUpFacts, 'shortName'> & { shortName?: string } }>,
      reply,
    ) => {
      const facts = { shortName: '', ...request.body }
      const opened = await setUp(db, facts, clock())
      if ('__typename' in opened) return refuse(reply, opened)
      return giveSession(request, reply, opened, installation.publicUrl).send({})
    },
  )
}
