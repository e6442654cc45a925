import { getTableColumns, type InferSelectModel, type SQL, sql, type Table } from 'drizzle-orm'

/**
 * A row of a table as the JSON that PostgreSQL's `json_populate_record` reads. However many rows a list of them has, it
 * is one argument of a statement whose text and plan stay the same.
 */
export function recordOf<T extends Table>(
  table: T,
  row: Partial<InferSelectModel<T>>,
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [key, column] of Object.entries(getTableColumns(table))) {
    const value = (row as Record<string, unknown>)[key]
    if (value === undefined || value === null) continue
    record[column.name] = column.dataType === 'json' ? value : column.mapToDriverValue(value)
  }
  return record
}

/** A row of a table from its columns as PostgreSQL writes them, by themselves or in the JSON of `row_to_json`. */
export function rowOf<T extends Table>(
  table: T,
  written: Record<string, unknown>,
): InferSelectModel<T> {
  const row: Record<string, unknown> = {}
  for (const [key, column] of Object.entries(getTableColumns(table))) {
    const value = written[column.name]
    row[key] = value === undefined || value === null ? null : column.mapFromDriverValue(value)
  }
  return row as InferSelectModel<T>
}

/**
 * SQL for lists of a table's columns, those `left` out apart: their `names`, and their `values` in what is called `of`.
 * They are made once for a statement, not each time it is asked.
 */
export function columnsOf(
  table: Table,
  { left, of }: { left: readonly string[]; of: string },
): { names: SQL; values: SQL } {
  const names = Object.values(getTableColumns(table))
    .map(({ name }) => name)
    .filter((name) => !left.includes(name))
  const list = (before: string) => sql.raw(names.map((name) => `${before}"${name}"`).join(', '))
  return { names: list(''), values: list(`${of}.`) }
}

/**
 * SQL for a row of a table, under the name `of`, as JSON by the program's names. For tables whose columns are text,
 * numbers, truths, ids and JSON alone: nothing is to be read from what the database writes.
 */
export function rowAsJson(table: Table, of: string, more: SQL = sql``): SQL {
  const parts = Object.entries(getTableColumns(table)).map(
    ([key, column]) =>
      sql`${sql.raw(`'${key}'`)}, ${sql.identifier(of)}.${sql.identifier(column.name)}`,
  )
  return sql`json_build_object(${sql.join(parts, sql`, `)}${more})`
}
