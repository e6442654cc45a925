import { createHash } from 'node:crypto'
import { is, Placeholder, SQL, type SQLChunk, StringChunk, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
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

/**
 * A statement whose text is put together once: `make` writes it with a placeholder for each value that differs from run to
 * run. For a large one that takes as long as half of its run.
 */
export function textOnce<Name extends string>(
  make: (value: (name: Name) => SQL) => SQL,
): (values: Readonly<Record<Name, string>>) => SQL {
  let made: Pieces | null = null
  return (values) => {
    made ??= piecesOf(make((name) => sql`${sql.placeholder(name)}`))
    const { first, rest } = made
    const given = (param: unknown) =>
      is(param, Placeholder) ? values[param.name as Name] : (param as SQLChunk)
    return new SQL([first, ...rest.flatMap(({ param, text }) => [given(param), text])])
  }
}

/** A text cut at its parameters. */
type Pieces = { first: StringChunk; rest: { param: unknown; text: StringChunk }[] }

function piecesOf(statement: SQL): Pieces {
  const { sql: text, params } = new PgDialect().sqlToQuery(statement)
  const [first = '', ...rest] = text.split(/\$\d+/)
  if (rest.length !== params.length) throw new Error('A text has what looks like a parameter')
  return {
    first: new StringChunk(first),
    rest: rest.map((text, at) => ({ param: params[at], text: new StringChunk(text) })),
  }
}
