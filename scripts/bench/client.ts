import { connect, type Socket } from 'node:net'

/** The request that is repeated: a GET with a validator, or a POST with a body. */
export type Asking = {
  url: string
  etag?: string | undefined
  token?: string | undefined
  body?: string | undefined
  /** The Accept-Encoding that is sent; none without it. */
  encoding?: string | undefined
}

/** An answer as it came over the wire, its body still in its encoding. */
export type Answer = { body: Buffer; etag: string; ms: number }

/** A connection that stays open and asks one request after the other. */
export type Connection = { ask: (asking: Asking) => Promise<Answer>; close: () => void }

/** One request on a connection of its own. */
export async function ask(asking: Asking): Promise<Answer> {
  const connection = openConnection(asking.url)
  try {
    return await connection.ask(asking)
  } finally {
    connection.close()
  }
}

/**
 * Connects to the server of `url`. Spoken on the bare socket: node's own client takes more CPU for a request than the
 * server that is measured, and with one core for each the server would wait for it. An answer other than 200, or 304
 * to a validator, is thrown.
 */
export function openConnection(url: string): Connection {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) })
  socket.setNoDelay(true)
  return {
    close: () => socket.destroy(),
    async ask(asking) {
      const begun = performance.now()
      socket.write(requestOf(asking))
      const { head, body } = await answerOn(socket)
      const status = Number(head.slice(9, 12))
      if (status !== (asking.etag === undefined ? 200 : 304)) {
        throw new Error(`${asking.url} answered ${status}`)
      }
      return { body, etag: headerOf(head, 'etag') ?? '', ms: performance.now() - begun }
    },
  }
}

function requestOf({ url, etag, token, body, encoding }: Asking): string {
  const { host, pathname, search } = new URL(url)
  const lines = [
    `${body === undefined ? 'GET' : 'POST'} ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...(etag === undefined ? [] : [`if-none-match: ${etag}`]),
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
    ...(encoding === undefined ? [] : [`accept-encoding: ${encoding}`]),
    ...(body === undefined
      ? []
      : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]),
  ]
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`
}

function answerOn(socket: Socket): Promise<{ head: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    let [chunks, octets, needed]: [Buffer[], number, number | null] = [[], 0, null]
    let head = ''
    const end = (settle: () => void) => {
      socket.off('data', take).off('error', fail).off('close', fail)
      settle()
    }
    const fail = (error: unknown) =>
      end(() => reject(error instanceof Error ? error : new Error('The connection was closed')))
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      octets += chunk.length
      if (needed === null) {
        const read = Buffer.concat(chunks)
        const at = read.indexOf('\r\n\r\n')
        if (at < 0) return
        head = read.toString('latin1', 0, at)
        needed = at + 4 + bodyOctets(head)
        chunks = [read.subarray(at + 4)]
      }
      if (octets >= needed) end(() => resolve({ head, body: Buffer.concat(chunks) }))
    }
    socket.on('data', take).on('error', fail).on('close', fail)
  })
}

function bodyOctets(head: string): number {
  const status = head.slice(9, 12)
  if (status === '304' || status === '204') return 0
  const length = headerOf(head, 'content-length')
  if (length === null) throw new Error(`An answer without a length: ${head}`)
  return Number(length)
}

function headerOf(head: string, name: string): string | null {
  return new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? null
}
