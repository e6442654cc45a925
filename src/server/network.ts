import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, BlockList } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { FastifyInstance } from 'fastify'

/** The IPv4 networks that the internet does not route (IANA's special-purpose registry), loopback left out. */
const local = new BlockList()
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['192.0.2.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
] as const) {
  local.addSubnet(network, bits, 'ipv4')
}

/** The IPv4 addresses of this machine in its local networks, at most 20; one that the internet routes is none of them. */
export function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(
      ({ family, internal, address }) => family === 'IPv4' && !internal && local.check(address),
    )
    .map(({ address }) => address)
    .slice(0, 20)
}

/**
 * The door to the local network: beside the listener of the server itself, one for each address of the machine there. They
 * share its routes, open and close while it runs, and end with it. A server that does not listen has no door to open.
 */
export class NetworkDoor {
  readonly #app: FastifyInstance
  readonly #addresses: () => string[]
  readonly #listeners = new Map<string, Server>()
  /** The answers under way by each of them. */
  readonly #underWay = new WeakMap<Server, Set<ServerResponse>>()

  constructor(app: FastifyInstance, addresses: () => string[]) {
    this.#app = app
    this.#addresses = addresses
    app.addHook('onClose', () => this.shut())
  }

  /** The port of the server; null while it does not listen. */
  get port(): number | null {
    return (this.#app.server.address() as AddressInfo | null)?.port ?? null
  }

  /** The machine's addresses in its local networks, now. */
  get addresses(): string[] {
    return this.#addresses()
  }

  /** Those of them at which the door is open. */
  get openAt(): string[] {
    return [...this.#listeners.keys()]
  }

  /** Listens at each address that the machine has now, and at none that it has no more; false when none can be had. */
  async open(): Promise<boolean> {
    const { port, addresses } = this
    if (port === null) return true
    for (const address of this.openAt.filter((one) => !addresses.includes(one))) this.#end(address)
    for (const address of addresses.filter((one) => !this.#listeners.has(one))) {
      await this.#listen(address, port)
    }
    return this.#listeners.size > 0
  }

  /**
   * Takes nobody in any more; requests under way are answered, and may themselves have come by this door. Streams, which
   * would go on for ever, are cut off.
   */
  shut(): void {
    for (const address of this.openAt) this.#end(address)
  }

  async #listen(address: string, port: number): Promise<void> {
    const { server: first } = this.#app
    const server = createServer({ requestTimeout: first.requestTimeout }, (request, response) => {
      const underWay = this.#underWay.get(server)?.add(response)
      response.once('close', () => {
        underWay?.delete(response)
        if (!server.listening) server.closeIdleConnections()
      })
      this.#app.routing(request, response)
    })
    server.keepAliveTimeout = first.keepAliveTimeout
    for (const hear of first.listeners('clientError')) server.on('clientError', hear as () => void)
    const isOpen = await new Promise<boolean>((resolve) => {
      server.once('error', (err) => {
        this.#app.log.warn({ err }, 'An address of the network could not be listened at')
        resolve(false)
      })
      server.listen({ host: address, port }, () => resolve(true))
    })
    if (!isOpen) return
    this.#listeners.set(address, server)
    this.#underWay.set(server, new Set())
  }

  #end(address: string): void {
    const server = this.#listeners.get(address)
    this.#listeners.delete(address)
    server?.close()
    server?.closeIdleConnections()
    // What would never end by itself.
    for (const response of (server && this.#underWay.get(server)) ?? []) {
      if (isStream(response)) response.destroy()
    }
  }
}

function isStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream')
}
