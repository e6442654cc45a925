import type { FastifyInstance, FastifyRequest } from 'fastify'
import { enter } from '../access/commands/sessions.ts'
import { giveSession } from '../access/routes/session.ts'
import { texts } from '../access/routes/sign-in.ts'
import type { ContextParts } from './context.ts'

/**
 * The addresses of a demonstration, for everybody: `POST /demo/enter { tile }` signs in as that tile's account, 404
 * for another tile; `POST /demo/reset` answers 202 and starts the demonstration afresh: wait for /health/ready;
 * `GET /demo/sample.docx` is a Word programme of next week. In a real installation none of them is there.
 */
export function registerDemo(
  app: FastifyInstance,
  { db, clock, installation }: ContextParts,
): void {
  const { demo } = installation
  if (demo === null) return
  app.post(
    '/demo/enter',
    { schema: texts(['tile']) },
    async (request: FastifyRequest<{ Body: { tile: string } }>, reply) => {
      const tile = demo.tiles.find(({ id }) => id === request.body.tile)
      if (tile === undefined) return reply.callNotFound()
      const account = { accountId: tile.accountId, officeId: demo.officeId }
      const opened = await enter(db, account, 'enterDemo', clock())
      return giveSession(request, reply, opened, installation.publicUrl).send({})
    },
  )
  app.post('/demo/reset', async (_, reply) => {
    reply.raw.once('finish', demo.reset)
    return reply.code(202).send({})
  })
  app.get('/demo/sample.docx', async (_, reply) =>
    reply
      .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      .header('content-disposition', 'attachment; filename="lich-tuan-sau.docx"')
      .send(demo.sample()),
  )
}
