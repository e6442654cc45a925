import type { Db } from '../../db/connect.ts'

// What drizzle's databases of both stores are made of; its types keep it to itself.
type Parts = { session: Session }
type Session = { client: unknown; logger: unknown; prepareQuery: (...of: unknown[]) => Prepared }
type Prepared = { client: unknown; logger: unknown; execute: (...values: unknown[]) => unknown }

/**
 * A database that is, at every statement, the one that `current` gives then: for a server that outlives a test. A
 * statement prepared once goes along, too.
 */
export function following(current: () => Db): Db {
  const sessionNow = () => (current() as unknown as Parts).session
  const prepareQuery: Session['prepareQuery'] = (...of) => {
    const prepared = sessionNow().prepareQuery(...of)
    const execute = prepared.execute
    prepared.execute = (...values) => {
      prepared.client = sessionNow().client
      prepared.logger = sessionNow().logger
      return execute.apply(prepared, values)
    }
    return prepared
  }
  const session = new Proxy({} as Session, {
    get: (_, name) => (name === 'prepareQuery' ? prepareQuery : memberOf(sessionNow(), name)),
  })
  return new Proxy({} as Db, {
    get: (_, name) => (name === 'session' ? session : Reflect.get(current(), name)),
  })
}

function memberOf(whole: object, name: string | symbol): unknown {
  const member: unknown = Reflect.get(whole, name)
  return typeof member === 'function' ? member.bind(whole) : member
}
