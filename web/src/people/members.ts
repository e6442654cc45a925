/** A person as lists name them. */
export interface Named {
  id: string
  name: string
  label: string
}

/** Members as a cell holds them. */
export interface Members {
  ids: readonly string[]
  /** Texts in which nobody was recognised. */
  unknown: readonly string[]
}

/** Reads a cell of members: ids, full names or labels, between commas, semicolons or line breaks. A name borne by two is not recognised. */
export function membersOf(text: string, persons: readonly Named[]): Members {
  const parts = text
    .normalize('NFC')
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const found = parts.map((part) => ({ part, id: idOf(part, persons) }))
  return {
    ids: [...new Set(found.flatMap(({ id }) => (id === undefined ? [] : [id])))],
    unknown: found.flatMap(({ part, id }) => (id === undefined ? [part] : [])),
  }
}

function idOf(part: string, persons: readonly Named[]): string | undefined {
  const wanted = part.toLocaleLowerCase('vi')
  const bearers = persons.filter(
    ({ id, name, label }) =>
      id === part ||
      name.toLocaleLowerCase('vi') === wanted ||
      label.toLocaleLowerCase('vi') === wanted,
  )
  return bearers.length === 1 ? bearers[0]?.id : undefined
}

/** A person's text in a choice: the label, and the full name when it says more. */
export const nameOf = ({ name, label }: Named): string =>
  label === name ? name : `${label} · ${name}`
