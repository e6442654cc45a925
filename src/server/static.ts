import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pathOf } from './media.ts'

/** The folder of the built page. */
export const builtPage = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** The paths that answer for themselves: an unknown address below them is no page. */
const ownPaths = /^\/(graphql|feeds|imports|live|demo|health|assets)(\/|$)/

/**
 * Serves the built page: its files as they are, precompressed, those with a hash in their names for ever; and to a
 * browser that opens any other address the page itself, with a fresh nonce. Every other unknown address is a 404.
 */
export async function registerStatic(app: FastifyInstance, folder: string): Promise<void> {
  const file = join(folder, 'index.html')
  const page = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (page !== null) {
    // The front door is for whoever knocks: the files' own route would call it a folder and refuse.
    app.get('/', (_, reply) => sendPage(reply, page))
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      preCompressed: true,
      dotfiles: 'ignore',
      cacheControl: false,
      allowedPath: (path) => !path.startsWith('/index.html'),
      setHeaders: (reply, path) => {
        const isHashed = /[/\\]assets[/\\]/.test(path)
        reply.header(
          'cache-control',
          isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        )
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    if (isNavigation(request)) return page === null ? notBuilt(reply) : sendPage(reply, page)
    return reply.code(404).type('application/json; charset=utf-8').send({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      message: 'There is nothing at this address.',
      field: null,
    })
  })
}

function isNavigation(request: FastifyRequest): boolean {
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  const takesPages = (request.headers.accept ?? '').includes('text/html')
  return isReading && takesPages && !ownPaths.test(pathOf(request))
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(18).toString('base64')
  return reply
    .code(200)
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': policyOf(nonce),
    })
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('__NONCE__', nonce))
}

// 'self' is for the built files, which the page names without a nonce; nothing that people upload is served as one.
function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function notBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('The page is not built yet: npm run build\n')
}
