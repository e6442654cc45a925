import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../src/exchange/documents/read.ts'
import type { SourceDocument } from '../../src/exchange/documents/source.ts'
import type { Truth } from '../../src/exchange/rules/score.ts'

/** A programme file with what it truly says. */
export type ProgrammeCase = { file: string; path: string; truth: Truth }

/** Every programme file of the data, in every form, with its truth. */
export const programmeCases: ProgrammeCase[] = ['', '-own'].flatMap((set) => {
  const folder = `tests/data/programmes${set}`
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const truth = join(`tests/data/truth${set}`, file.replace(/\.[a-z]+$/, '.json'))
      return { file, path: join(folder, file), truth: JSON.parse(readFileSync(truth, 'utf8')) }
    })
})

/** The document in bytes or text; throws when it is refused. */
export async function documentOf(
  content: string | Uint8Array,
  fileName = 'lich.txt',
): Promise<SourceDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const document = await readDocument(bytes, fileName)
  if (document.__typename === 'Unreadable') throw new Error(document.code)
  return document
}
