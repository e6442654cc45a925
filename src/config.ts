/** Everything the environment may say, checked. */
export type Config = Readonly<{
  databaseUrl: string | null
  migrateDatabaseUrl: string | null
  dataDir: string
  host: string
  /** Does the environment say where to listen? Then no page changes it. */
  isHostSet: boolean
  port: number
  /** The address under which the outside reaches the server, without a trailing slash; null when not given. */
  publicUrl: string | null
  isDevelopment: boolean
  /** May clients ask the API for its contract? Always in development; else by ALLOW_INTROSPECTION=true. */
  allowsIntrospection: boolean
  /** Behind a proxy whose X-Forwarded-* headers are to be believed. */
  trustProxy: boolean
}>

/** The environment has faults; the message lists all of them, a line each. */
export class BadConfig extends Error {
  constructor(faults: string[]) {
    super(`The settings can't be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
    this.name = 'BadConfig'
  }
}

/** Reads the environment, once, and throws BadConfig with every fault at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = []
  const databaseUrl = readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], faults)
  const publicUrl = readUrl(env, 'PUBLIC_URL', ['https:', 'http:'], faults)
  const port = Number(env.PORT ?? '4400')
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    faults.push('PORT must be a number from 0 to 65535')
  }
  const config: Config = Object.freeze({
    databaseUrl,
    migrateDatabaseUrl: readUrl(env, 'MIGRATE_DATABASE_URL', ['postgres:', 'postgresql:'], faults),
    dataDir: env.DATA_DIR || '.data',
    host: env.HOST || '127.0.0.1',
    isHostSet: Boolean(env.HOST),
    port,
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    isDevelopment: env.NODE_ENV === 'development',
    allowsIntrospection: env.NODE_ENV === 'development' || env.ALLOW_INTROSPECTION === 'true',
    trustProxy: env.TRUST_PROXY === 'true',
  })
  if (faults.length > 0) throw new BadConfig(faults)
  return config
}

function readUrl(
  env: NodeJS.ProcessEnv,
  name: string,
  protocols: string[],
  faults: string[],
): string | null {
  const text = env[name]
  if (text === undefined || text === '') return null
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    faults.push(`${name} must be an address beginning with ${protocols.join('// or ')}//`)
    return null
  }
  return text
}
