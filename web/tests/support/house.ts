import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { openSession } from '../../../src/access/commands/sessions.ts'
import type { TestApi } from '../../../tests/support/api.ts'
import { cloneOf } from '../../../tests/support/database.ts'
import type { Caller } from '../../../tests/support/make/access.ts'

/** How a page is looked at. */
export interface View {
  width?: number
  scheme?: 'light' | 'dark'
  language?: 'vi' | 'en'
  /** Lets axe in past the content security policy; never on for journeys, so that the policy itself is tried. */
  isAudit?: boolean
  /** The secret of a session that is open already. */
  session?: string
  /** The time on the clock of the device; the real one without it. */
  now?: Date
}

/** An empty store of the test's own, and the server that the test builds on it. */
export interface House {
  db: Db
  /** Lets the server listen; `now` of it is its clock. Gives its address. */
  serve: (on: TestApi) => Promise<string>
  /** Opens a page of the server on a device with the same clock; signed in as `as` in the office, when given. */
  open: (path: string, options?: View & { as?: [Caller, OfficeRow] }) => Promise<Page>
  /** What the server answers to a plain reader, as text. */
  read: (url: string) => Promise<string>
  close: () => Promise<void>
}

/** Opens an empty store: embedded, or on the PostgreSQL server of TEST_DATABASE_URL. */
export async function openHouse(open: (url: string, view?: View) => Promise<Page>): Promise<House> {
  const store = await cloneOf(inject('template'), { logQuery: () => undefined })
  let running: { on: TestApi; url: string } | null = null
  const server = () => {
    if (running === null) throw new Error('The house has no server yet')
    return running
  }
  return {
    db: store.db,
    serve: async (on) => {
      running = { on, url: await on.app.listen({ host: '127.0.0.1', port: 0 }) }
      return running.url
    },
    open: async (path, { as, ...view } = {}) => {
      const { on, url } = server()
      const here = { now: on.now.toJSDate(), ...view }
      if (as === undefined) return open(url + path, here)
      const [{ accountId }, { id: officeId }] = as
      const { secret } = await openSession(store.db, { accountId, officeId }, on.now)
      return open(url + path, { ...here, session: secret })
    },
    read: async (url) => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`${url} answered ${response.status}`)
      return response.text()
    },
    close: async () => {
      await running?.on.app.close()
      await store.close()
    },
  }
}
