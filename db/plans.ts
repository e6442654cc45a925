import { createHash } from 'node:crypto'
import pg from 'pg'

/**
 * The statements that one connection keeps planned. Ours are fewer; the bound is for texts that vary, of which a long
 * life would gather any number.
 */
const mostPlanned = 500

type Asked = { text: string; name?: string | undefined }

/**
 * A kind of connection to PostgreSQL that has every statement with arguments planned once and run from its plan
 * thereafter: it gives it a name made from its text. What is asked only once, by all connections of the kind, is not worth a
 * plan that stays: from the second time on it is named.
 */
export function planningClient(): typeof pg.Client {
  const names = new Map<string, string | null>()
  const nameOf = (text: string): string | null => {
    const known = names.get(text)
    if (known) return known
    if (known === undefined && names.size >= mostPlanned) return null
    const name = known === undefined ? null : nameFrom(text)
    names.set(text, name)
    return name
  }
  return class extends pg.Client {
    override query(...asked: [unknown, ...unknown[]]): never {
      const [statement, values] = asked
      const name = isPlannable(statement, values) ? nameOf(statement.text) : null
      if (name !== null) asked[0] = { ...(statement as Asked), name }
      return super.query(...(asked as [string])) as never
    }
  }
}

function isPlannable(statement: unknown, values: unknown): statement is Asked {
  if (!Array.isArray(values) || values.length === 0) return false
  return typeof statement === 'object' && statement !== null && 'text' in statement
}

function nameFrom(text: string): string {
  return `g_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`
}
