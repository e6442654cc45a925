import { createHmac, randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { ReachAnswer } from '../../graphql/schema.generated.ts'

/** The time within which a server that is reached answers itself, in milliseconds. */
const patience = 3000

/** More octets than an answer of ours has. */
const mostOctets = 200

/**
 * Finds out whether an address leads to this very server, by a question that it alone can answer: a token of this moment, and
 * a keyed hash of it. Nothing of what another server says is passed on, and no redirection followed.
 */
export class Probe {
  readonly #key = randomBytes(32)
  readonly #asked = new Set<string>()
  readonly #running = new Map<string, Promise<ReachAnswer>>()

  /** Puts the answer at GET /health/reach/<token>; a token that is not being asked for is a 404. */
  register(app: FastifyInstance): void {
    app.get<{ Params: { token: string } }>(
      '/health/reach/:token',
      { logLevel: 'silent' },
      (request, reply) => {
        const { token } = request.params
        if (!this.#asked.has(token)) return reply.callNotFound()
        return reply.header('cache-control', 'no-store').type('text/plain').send(this.#said(token))
      },
    )
  }

  /** Asks under an address; those who ask at the same time share one question. */
  ask(address: string): Promise<ReachAnswer> {
    const running = this.#running.get(address)
    if (running !== undefined) return running
    const asking = this.#ask(address).finally(() => this.#running.delete(address))
    this.#running.set(address, asking)
    return asking
  }

  async #ask(address: string): Promise<ReachAnswer> {
    const token = randomBytes(24).toString('base64url')
    this.#asked.add(token)
    try {
      const response = await fetch(`${address}/health/reach/${token}`, {
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      })
      const isElsewhere = response.status >= 300 && response.status < 400
      const said = await beginningOf(response)
      if (isElsewhere) return 'REDIRECTED'
      return said === this.#said(token) ? 'REACHED' : 'OTHER_SERVER'
    } catch (error) {
      return isOfCertificate(error) ? 'BAD_CERTIFICATE' : 'NO_ANSWER'
    } finally {
      this.#asked.delete(token)
    }
  }

  #said(token: string): string {
    return createHmac('sha256', this.#key).update(token).digest('hex')
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (text.length <= mostOctets) {
    const { done, value } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  await reader.cancel()
  return text
}

function isOfCertificate(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined
  return typeof cause?.code === 'string' && /CERT|SELF_SIGNED|VERIFY/.test(cause.code)
}
