import type { ReadingOptions, ReadProgramme } from '../rules/entry.ts'
import { readProgramme } from '../rules/programme.ts'
import { readDocument } from './read.ts'
import { type SourceDocument, type Unreadable, unreadable } from './source.ts'

/** A document with what the grammar made of it before anything was asked. */
export type Reading = {
  __typename: 'Reading'
  document: SourceDocument
  programme: ReadProgramme
}

/** The longest that the grammar may take: a reading with an answered year is done again while others wait. */
const mostMilliseconds = 2_000

/**
 * Reads a document and the programme in it. Refuses as `readDocument` does, and as TOO_HARD what keeps the grammar
 * busy longer than any programme does.
 */
export async function readFile(
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<Reading | Unreadable> {
  const document = await readDocument(bytes, options.fileName)
  if (document.__typename === 'Unreadable') return document
  const storable = withoutUnstorable(document)
  const startedAt = performance.now()
  const programme = readProgramme(storable, options)
  if (performance.now() - startedAt > mostMilliseconds) return unreadable('TOO_HARD')
  return { __typename: 'Reading', document: storable, programme }
}

// Character references can spell NUL and halves of characters, which no database keeps.
function withoutUnstorable(document: SourceDocument): SourceDocument {
  return JSON.parse(
    JSON.stringify(document, (_, value: unknown) =>
      typeof value === 'string' ? Buffer.from(value.replaceAll('\0', '')).toString() : value,
    ),
  )
}
