import type { FastifyInstance } from 'fastify'
import type { DateTime } from 'luxon'
import type { ReachAnswer, SettingSource } from '../../graphql/schema.generated.ts'
import { pathOf } from './media.ts'
import { localAddresses, NetworkDoor } from './network.ts'
import { Probe } from './probe.ts'
import { isLoopback } from './rules.ts'

/** The part of how others reach the installation that administrators set. */
export type ReachSettings = { publicUrl: string | null; opensNetwork: boolean }

/** The part that the environment may say, once and for all; null where it says nothing. */
export type ReachEnvironment = { publicUrl: string | null; host: string | null }

/** Nobody has set anything. */
export const untouched: ReachSettings = { publicUrl: null, opensNetwork: false }

/** Knows how others reach this installation: by what the environment says, else by what an administrator has set. */
export class Reach {
  readonly #environment: ReachEnvironment
  readonly #door: NetworkDoor
  readonly #probe = new Probe()
  #settings = untouched
  /** The instant at which another device last read a calendar link; null when none has since the start. */
  lastOtherDevice: DateTime | null = null

  constructor(app: FastifyInstance, environment: ReachEnvironment, addresses = localAddresses) {
    this.#environment = environment
    this.#door = new NetworkDoor(app, addresses)
    this.#probe.register(app)
  }

  /** The address that was set, without a trailing slash; null when none is. */
  get publicUrl(): string | null {
    return this.#environment.publicUrl ?? this.#settings.publicUrl
  }

  /** The source of the address. */
  get publicUrlSetBy(): SettingSource {
    if (this.#environment.publicUrl !== null) return 'ENVIRONMENT'
    return this.#settings.publicUrl === null ? 'NOBODY' : 'ADMINISTRATOR'
  }

  /** May devices of the local network come in? */
  get opensNetwork(): boolean {
    const { host } = this.#environment
    return host === null ? this.#settings.opensNetwork : !isLoopback(inUrl(host)) || isEvery(host)
  }

  /** The source of that. */
  get opensNetworkSetBy(): SettingSource {
    if (this.#environment.host !== null) return 'ENVIRONMENT'
    return this.#settings.opensNetwork ? 'ADMINISTRATOR' : 'NOBODY'
  }

  /** The addresses of this machine in its local networks, as links have them. */
  get networkAddresses(): string[] {
    return this.#door.addresses.map((address) => this.#linkTo(address))
  }

  /** Those of them under which the server answers now. */
  get listensOn(): string[] {
    const { host } = this.#environment
    if (host === null) return this.#door.openAt.map((address) => this.#linkTo(address))
    return this.networkAddresses.filter((one) => isEvery(host) || new URL(one).hostname === host)
  }

  /** Can other devices reach an address, as far as this machine knows? */
  isForOthers(address: string): boolean {
    if (this.networkAddresses.includes(address)) return this.listensOn.includes(address)
    return !isLoopback(new URL(address).hostname)
  }

  /** Holds to the settings from now on; false when the network is to be let in and no address of it can be listened at. */
  async take(settings: ReachSettings): Promise<boolean> {
    this.#settings = settings
    const isForDoor = this.#environment.host === null && settings.opensNetwork
    if (isForDoor) return this.#door.open()
    this.#door.shut()
    return true
  }

  /** Asks the server under its address; null when there is none. */
  async answer(): Promise<ReachAnswer | null> {
    return this.publicUrl === null ? null : this.#probe.ask(this.publicUrl)
  }

  /** Notes that `ip` was answered at a path: whether another device has read a calendar link. */
  hear(ip: string, url: string, now: () => DateTime): void {
    if (!url.startsWith('/feeds/')) return
    const address = ip.replace(/^::ffff:/, '')
    const isOwn = isLoopback(inUrl(address)) || this.#door.addresses.includes(address)
    if (!isOwn) this.lastOtherDevice = now()
  }

  #linkTo(address: string): string {
    return `http://${address}:${this.#door.port ?? 80}`.replace(/:80$/, '')
  }
}

function isEvery(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

/** Lets a server's reach hear who reads its calendar links. */
export function hearReaders(app: FastifyInstance, reach: Reach, now: () => DateTime): void {
  app.addHook('onResponse', async (request, reply) => {
    const isRead = reply.raw.statusCode === 200 || reply.raw.statusCode === 304
    if (isRead) reach.hear(request.ip, pathOf(request), now)
  })
}
