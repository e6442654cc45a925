import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Store } from '../db/connect.ts'
import { registerFeeds } from './calendar/routes/feeds.ts'
import type { Config } from './config.ts'
import type { Clock, InstallationFacts } from './server/context.ts'
import { registerGraphql } from './server/graphql.ts'
import { viewerOfRequest } from './server/session.ts'

/** What the server is built from. `logger: false` keeps tests quiet. */
export type AppParts = {
  config: Config
  store: Pick<Store, 'db' | 'kind'>
  clock: Clock
  installation?: Partial<InstallationFacts>
  logger?: boolean
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
  })
  const installation: InstallationFacts = {
    publicUrl: config.publicUrl,
    store: store.kind,
    version: '0.1.0',
    demo: null,
    ...parts.installation,
  }
  await app.register(cookie)
  await registerGraphql(
    app,
    { db: store.db, clock, installation, viewerOf: viewerOfRequest },
    { isDevelopment: config.isDevelopment },
  )
  registerFeeds(app, { db: store.db, clock })
  return app
}
