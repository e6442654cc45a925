import pg from 'pg'

/** Hears a channel: `heard` is given each payload, and null where some may have been missed. */
export type Listener = {
  heard: (payload: string | null) => void
  onFault: (fault: unknown) => void
}

/** Hears a channel of the store until the returned function is called. */
export type Listen = (channel: string, listener: Listener) => () => Promise<void>

const [soonest, latest] = [100, 5_000]

/**
 * Hears a channel of PostgreSQL on a connection of its own, which is opened again whenever it is lost: nothing is told
 * meanwhile, so `heard` is given null each time it stands.
 */
export function listenOnPostgres(url: string): Listen {
  return (channel, { heard, onFault }) => {
    let client: pg.Client | null = null
    let timer: NodeJS.Timeout | null = null
    let isOver = false
    let failed = 0

    const open = async () => {
      const mine = new pg.Client({
        connectionString: url,
        application_name: 'giaoban listening',
        connectionTimeoutMillis: 5_000,
        keepAlive: true,
        keepAliveInitialDelayMillis: 10_000,
      })
      client = mine
      let isLost = false
      const lose = (fault: unknown) => {
        if (isLost || isOver) return
        isLost = true
        onFault(fault)
        mine.end().catch(() => undefined)
        timer = setTimeout(() => void open(), Math.min(soonest * 2 ** failed, latest))
        timer.unref()
        failed += 1
      }
      mine.on('error', lose)
      mine.on('end', () => lose(new Error('The connection that listens was closed')))
      mine.on('notification', ({ payload }) => heard(payload ?? ''))
      try {
        await mine.connect()
        await mine.query(`listen ${pg.escapeIdentifier(channel)}`)
        failed = 0
        heard(null)
      } catch (fault) {
        lose(fault)
      }
    }
    void open()
    return async () => {
      isOver = true
      if (timer !== null) clearTimeout(timer)
      await client?.end().catch(() => undefined)
    }
  }
}
