/**
 * A mistake planted on purpose, and the test files that must notice it: a text of one file replaced by another, or a guard
 * of the database taken away by `sql`. `beyond`: those that are asked when those near notice nothing.
 */
export type Fault = { name: string; near: readonly string[] } & (
  | { file: string; find: string; put: string; beyond?: readonly string[] }
  | { sql: string }
)

/** Faults of one file, each named, with the text that it replaces (once in the file) and what stands there instead. */
export function inFile(
  file: string,
  near: readonly string[],
  faults: Readonly<Record<string, readonly [find: string, put: string]>>,
): Fault[] {
  return Object.entries(faults).map(([name, [find, put]]) => ({ name, near, file, find, put }))
}

/** A trigger or a constraint, and the statement that takes it away. */
export type Guard = { name: string; sql: string }

/** Faults of the database: each is one without one of its guards. */
export function inDatabase(near: readonly string[], guards: readonly Guard[]): Fault[] {
  return guards.map(({ name, sql }) => ({ name: `without its guard: ${name}`, near, sql }))
}
