import type { ReadingOptions, ReadProgramme } from '../rules/entry.ts'
import { readProgramme } from '../rules/programme.ts'
import { busyMilliseconds, threadPath } from './busy.ts'
import { readDocument } from './read.ts'
import { type SourceDocument, type Unreadable, unreadable } from './source.ts'

/** A document with what the grammar made of it before anything was asked. */
export type Reading = {
  __typename: 'Reading'
  document: SourceDocument
  programme: ReadProgramme
}

/** A reading as an import keeps it, with the id of the reader that made it; those of long ago have none. */
export type KeptReading = Reading & { readBy?: string }

/** A thread is asked to read a file, or the text of one once more with an answer. */
export type ReadingWork = { options: ReadingOptions } & (
  | { bytes: Uint8Array }
  | { document: SourceDocument }
)

/** The longest that the grammar may take of a file; what it leaves out of account is how busy the machine is. */
const mostMilliseconds = 2_000

/** Does what a thread is asked for. */
export function answerOf(work: ReadingWork): Promise<Reading | Unreadable> {
  if ('bytes' in work) return readFile(work.bytes, work.options)
  return Promise.resolve(readingOf(work.document, work.options))
}

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
  return readingOf(withoutUnstorable(document), options)
}

function readingOf(document: SourceDocument, options: ReadingOptions): Reading | Unreadable {
  const path = threadPath()
  const startedAt = busyMilliseconds(path)
  const programme = readProgramme(document, options)
  if (busyMilliseconds(path) - startedAt > mostMilliseconds) return unreadable('TOO_HARD')
  return { __typename: 'Reading', document, programme }
}

// Character references can spell NUL and halves of characters, which no database keeps.
function withoutUnstorable(document: SourceDocument): SourceDocument {
  return JSON.parse(
    JSON.stringify(document, (_, value: unknown) =>
      typeof value === 'string' ? Buffer.from(value.replaceAll('\0', '')).toString() : value,
    ),
  )
}
