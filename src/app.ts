import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Store } from '../db/connect.ts'
import type { Clock } from './access/context.ts'
import { startForgetting } from './access/jobs.ts'
import { registerSignIn } from './access/routes/sign-in.ts'
import type { BookingOwner } from './booking/queries/owners.ts'
import { registerFeeds } from './calendar/routes/feeds.ts'
import type { Config } from './config.ts'
import { openReader, type Reader } from './exchange/documents/reader.ts'
import { registerImports } from './exchange/routes.ts'
import { followWritten, startSealing } from './journal/jobs.ts'
import { registerSetUp } from './people/routes.ts'
import { KeptWeeks } from './programme/queries/kept.ts'
import { type LiveSettings, registerLive } from './programme/routes/live.ts'
import type { Watching } from './programme/routes/watching.ts'
import { registerSeen } from './receipt/routes.ts'
import { bookingOwners } from './rooms.ts'
import type { InstallationFacts } from './server/context.ts'
import { registerDemo } from './server/demo.ts'
import { answerFault, registerFaults } from './server/faults.ts'
import { mayHaveWritten, registerGate, secure } from './server/gate.ts'
import { registerGraphql } from './server/graphql.ts'
import { registerHealth } from './server/health.ts'
import { followStored, startFollowing } from './server/jobs.ts'
import { hearReaders, Reach } from './server/reach.ts'
import { viewerOfRequest } from './server/session.ts'
import { builtPage, registerStatic } from './server/static.ts'

/** The parts from which the server is built. `logger: false` keeps tests quiet. */
export type AppParts = {
  config: Config
  store: Pick<Store, 'db' | 'kind'> & Partial<Pick<Store, 'listen'>>
  clock: Clock
  installation?: Partial<InstallationFacts>
  logger?: boolean
  /** Does it do what the clock starts, such as sealing the journal? A test starts that itself. */
  runsJobs?: boolean
  /** Gives the machine's IPv4 addresses in its local networks, if not by asking the machine. */
  networkAddresses?: () => string[]
  /** The folder of the built page, if not web/dist. */
  pageFolder?: string
  /** The rooms that book for events, when not those of the house. */
  bookingOwners?: readonly BookingOwner[]
  /** The limits of pages that stand open, where they are not the usual ones. */
  live?: Partial<LiveSettings>
  /** Reads documents for several servers, and is closed by whoever opened it. */
  reader?: Reader
}

/** Builds the server: plugins and rooms, in order, by name. It never listens and never migrates. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, store, clock } = parts
  const app = Fastify({
    logger: parts.logger ?? true,
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
    trustProxy: config.trustProxy,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    ajv: { customOptions: { coerceTypes: false } },
    // An address that can't be read, or is too long for its route, passes neither the gate nor the error handler.
    frameworkErrors: (error, request, reply) => {
      secure(request, reply, installation.publicUrl)
      answerFault(error, request, reply)
    },
  })
  const reach = openReach(app, parts)
  const installation = factsOf(parts, reach)
  const owners = parts.bookingOwners ?? bookingOwners
  const reader = parts.reader ?? ownReader(app)
  const context = {
    db: store.db,
    clock,
    owners,
    keptWeeks: new KeptWeeks(),
    reader,
    installation,
    viewerOf: viewerOfRequest,
  }
  registerFaults(app)
  registerGate(app, installation)
  await app.register(cookie)
  await registerGraphql(app, context, {
    isDevelopment: config.isDevelopment,
    // A demo is there to be looked into.
    allowsIntrospection: config.allowsIntrospection || installation.demo !== null,
  })
  registerSignIn(app, context)
  registerSetUp(app, context)
  registerDemo(app, context)
  registerSeen(app, context)
  registerFeeds(app, { db: store.db, clock })
  await registerImports(app, context)
  const watching = openLive(app, context, parts.live)
  registerHealth(app, store.db)
  await registerStatic(app, parts.pageFolder ?? builtPage)
  if (parts.runsJobs === true) startJobs(app, { ...parts, reach, watching })
  return app
}

function factsOf({ store, installation = {} }: AppParts, reach: Reach): InstallationFacts {
  const { publicUrl: _, ...facts } = installation
  return {
    get publicUrl() {
      return reach.publicUrl
    },
    reach,
    store: store.kind,
    version: '0.1.0',
    demo: null,
    ...facts,
  }
}

// A server that does not listen is reached by nobody, so nothing need be known of it.
function openReach(app: FastifyInstance, parts: AppParts): Reach {
  const { config, store, clock, installation = {} } = parts
  const { publicUrl = config.publicUrl } = installation
  const environment = { publicUrl, host: config.isHostSet ? config.host : null }
  const reach = new Reach(app, environment, parts.networkAddresses)
  app.addHook('onListen', () => followStored(store.db, reach))
  hearReaders(app, reach, clock)
  return reach
}

// Whatever this server answered may have changed what stands open here: nobody need wait until it is sealed.
function openLive(...given: Parameters<typeof registerLive>): Watching {
  const [app] = given
  const watching = registerLive(...given)
  app.addHook('onResponse', async (request) => {
    if (mayHaveWritten(request)) watching.wake(null)
  })
  return watching
}

// Whoever sends the first document should not wait for a thread to start.
function ownReader(app: FastifyInstance): Reader {
  const reader = openReader()
  app.addHook('onListen', () => {
    reader.warm().catch((err) => app.log.error({ err }, 'No thread for documents could be started'))
  })
  app.addHook('onClose', reader.close)
  return reader
}

/** Starts what the clock starts, and ends it with the server. */
function startJobs(
  app: FastifyInstance,
  {
    store: { db, listen },
    clock,
    reach,
    watching,
  }: Pick<AppParts, 'store' | 'clock'> & { reach: Reach; watching: Watching },
): void {
  const onFault = (what: string) => (err: unknown) => app.log.error({ err }, what)
  const { wake, stop } = startSealing(db, {
    milliseconds: 200,
    idleMilliseconds: 10_000,
    onFault: onFault('The journal could not be sealed'),
  })
  app.addHook('onResponse', async (request) => (mayHaveWritten(request) ? wake() : undefined))
  app.addHook('onClose', stop)
  if (listen !== undefined) {
    const heard = watching.wake.bind(watching)
    const hearing = { heard, onFault: onFault('The store could not be listened to') }
    app.addHook('onClose', followWritten(listen, hearing))
  }
  const forgetting = {
    clock,
    milliseconds: 3_600_000,
    onFault: onFault('What has expired could not be removed'),
  }
  app.addHook('onClose', startForgetting(db, forgetting))
  const following = { milliseconds: 30_000, onFault: onFault('The settings could not be read') }
  app.addHook('onClose', startFollowing(db, reach, following))
}
