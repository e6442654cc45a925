import { and, eq, isNull, lt } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { imports } from '../../../db/schema/exchange.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { officeById } from '../../people/queries.ts'
import type { Reader } from '../documents/reader.ts'
import type { KeptReading } from '../documents/reading.ts'
import type { Unreadable } from '../documents/source.ts'
import { mayImport } from '../policy.ts'
import { languageOf } from '../queries/known.ts'

/** A document was read and waits for its planner. */
export type Uploaded = { __typename: 'Uploaded'; importId: string }

/** Reads an uploaded document and keeps what it says, not the file, for the uploader to look at and accept. */
export async function uploadProgramme(
  db: Db,
  viewer: Viewer,
  upload: { officeId: string; fileName: string; bytes: Uint8Array },
  { reader, now }: { reader: Reader; now: DateTime },
): Promise<Uploaded | Unreadable | NotFoundAnswer | NotAllowedAnswer> {
  const { officeId, bytes } = upload
  const office =
    isId(officeId) && belongsTo(viewer, officeId) ? await officeById(db, officeId) : null
  if (office === null) return notFound('officeId')
  if (!mayImport(viewer, officeId)) return notAllowed()
  const fileName = nameOf(upload.fileName)
  const reading = await reader.read(viewer.accountId, {
    bytes,
    options: { fileName, language: languageOf(office) },
  })
  if (reading.__typename === 'Unreadable') return reading
  // What was never accepted is not kept for ever: a programme read again takes a second.
  const forgotten = now.minus({ days: 7 })
  await db
    .delete(imports)
    .where(
      and(
        eq(imports.accountId, viewer.accountId),
        isNull(imports.acceptedAt),
        lt(imports.createdAt, forgotten),
      ),
    )
  const kept: KeptReading = { ...reading, readBy: reader.id }
  const [row] = await db
    .insert(imports)
    .values({ officeId, accountId: viewer.accountId, fileName, reading: kept, createdAt: now })
    .returning({ id: imports.id })
  if (row === undefined) throw new Error('The import was not written')
  return { __typename: 'Uploaded', importId: row.id }
}

// The last part of what some browsers send as a path; a name cut in the middle of a character would not be text.
function nameOf(sent: string): string {
  const name = sent
    .normalize('NFC')
    .replace(/^.*[/\\]/u, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
  return [...name].slice(0, 255).join('')
}
