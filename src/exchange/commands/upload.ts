import { and, eq, isNull, lt } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { imports } from '../../../db/schema/exchange.ts'
import { belongsTo, type NotAllowedAnswer, notAllowed, type Viewer } from '../../access/policy.ts'
import { type InvalidInputAnswer, type NotFoundAnswer, notFound } from '../../access/rules.ts'
import { readDocument } from '../documents/read.ts'
import type { Unreadable } from '../documents/source.ts'
import { mayImport } from '../policy.ts'

/** A document was read and waits for its planner. */
export type Uploaded = { __typename: 'Uploaded'; importId: string }

/** Reads an uploaded document and keeps its text, not the document, for the uploader to look at and accept. */
export async function uploadProgramme(
  db: Db,
  viewer: Viewer,
  upload: { officeId: string; fileName: string; bytes: Uint8Array },
  now: DateTime,
): Promise<Uploaded | Unreadable | NotFoundAnswer | NotAllowedAnswer | InvalidInputAnswer> {
  const { officeId, bytes } = upload
  if (!belongsTo(viewer, officeId)) return notFound('officeId')
  if (!mayImport(viewer, officeId)) return notAllowed()
  const document = await readDocument(bytes, upload.fileName)
  if (document.__typename === 'Unreadable') return document
  const fileName = upload.fileName
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 255)
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
  const [row] = await db
    .insert(imports)
    .values({ officeId, accountId: viewer.accountId, fileName, reading: document, createdAt: now })
    .returning({ id: imports.id })
  if (row === undefined) throw new Error('The import was not written')
  return { __typename: 'Uploaded', importId: row.id }
}
