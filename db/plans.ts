import { createHash } from 'node:crypto'
import pg from 'pg'

/**
 * The statements that one connection keeps planned. Ours are fewer; the bound is for texts that vary, of which a long
 * life would gather any number.
 */
const mostPlanned = 500

type Asked = { text: string; name?: string | undefined }

/**
 * A connection to PostgreSQL that has every statement with arguments planned once and run from its plan thereafter: it
 * gives it a name made from its text. What asks only once is not worth a plan that stays: the second time decides.
 */
export class PlanningClient extends pg.Client {
  readonly #names = new Map<string, string | undefined>()

  override query(...asked: [unknown, ...unknown[]]): never {
    const [statement, values] = asked
    if (isPlannable(statement, values)) {
      const name = this.#nameOf(statement.text)
      if (name !== undefined) asked[0] = { ...statement, name }
    }
    return super.query(...(asked as [string])) as never
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.has(text)
    if (!known && this.#names.size >= mostPlanned) return undefined
    const name = known ? (this.#names.get(text) ?? nameFrom(text)) : undefined
    this.#names.set(text, name)
    return name
  }
}

function isPlannable(statement: unknown, values: unknown): statement is Asked {
  if (!Array.isArray(values) || values.length === 0) return false
  return typeof statement === 'object' && statement !== null && 'text' in statement
}

function nameFrom(text: string): string {
  return `g_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`
}
