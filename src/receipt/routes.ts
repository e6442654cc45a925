import type { FastifyInstance, FastifyRequest } from 'fastify'
import { notAllowed } from '../../graphql/refusals.ts'
import type { RouteParts } from '../access/context.ts'
import { refuse } from '../access/routes/session.ts'
import { texts } from '../access/routes/sign-in.ts'
import { noteSeen } from './commands.ts'

/**
 * `POST /seen` with JSON `{ releaseId }`: the viewer has opened the release. 200 `{}`, 401 when nobody is signed in, 404 for
 * a release that is not there for them. It is no mutation, as it changes nothing of the office's affairs.
 */
export function registerSeen(
  app: FastifyInstance,
  { db, clock, viewerOf }: Pick<RouteParts, 'db' | 'clock' | 'viewerOf'>,
): void {
  app.post(
    '/seen',
    { schema: texts(['releaseId']) },
    async (request: FastifyRequest<{ Body: { releaseId: string } }>, reply) => {
      const now = clock()
      const viewer = await viewerOf(db, request, now)
      if (viewer === null) {
        return refuse(reply, notAllowed('Nobody is signed in. Sign in and try again.'), 401)
      }
      const refusal = await noteSeen(db, viewer, request.body.releaseId, now)
      return refusal === null ? reply.send({}) : refuse(reply, refusal, 404)
    },
  )
}
