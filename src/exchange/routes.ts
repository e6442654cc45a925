import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify'
import { invalid, notAllowed } from '../../graphql/refusals.ts'
import type { RouteParts } from '../access/context.ts'
import { countAttempts } from '../access/routes/attempts.ts'
import { refuse } from '../access/routes/session.ts'
import { uploadProgramme } from './commands/upload.ts'
import type { Context } from './context.ts'

const mostBytes = 5 * 1024 * 1024
// One byte over the limit is let in, so that the reader says TOO_LARGE as it says everything else.
const limits = { fileSize: mostBytes + 1, files: 1, fields: 5, fieldSize: 1000, parts: 6 }

const statuses = { NotFound: 404, NotAllowed: 403, Unreadable: 422 }

/**
 * `POST /imports`, multipart with the fields `file` (at most 5 MB) and `officeId` in any order: 200 `{ importId }`, or
 * 4xx `{ __typename, code, message, field }`. Nothing of the document is executed, and the file itself is not kept.
 */
export async function registerImports(
  app: FastifyInstance,
  {
    db,
    clock,
    viewerOf,
    reader,
  }: Pick<RouteParts, 'db' | 'clock' | 'viewerOf'> & Pick<Context, 'reader'>,
): Promise<void> {
  const ofAccount = countAttempts({ most: 60, minutes: 10 })

  // A scope of its own: nowhere else does the server take forms.
  const imports: FastifyPluginAsync = async (scope) => {
    await scope.register(multipart, { limits, throwFileSizeLimit: false })
    scope.post('/imports', { bodyLimit: mostBytes + 64 * 1024 }, async (request, reply) => {
      const now = clock()
      const viewer = await viewerOf(db, request, now)
      if (viewer === null) {
        return refuse(reply, notAllowed('Nobody is signed in. Sign in and try again.'), 401)
      }
      const wait = ofAccount.count(viewer.accountId, now)
      if (wait !== null) {
        const message = `Too many documents. Wait ${Math.ceil(wait / 60)} minutes and try again.`
        const refusal = { ...notAllowed(message), code: 'TOO_MANY_ATTEMPTS' }
        return refuse(reply.header('retry-after', wait), refusal, 429)
      }
      const upload = await uploadOf(request)
      if (upload === null) {
        const message = 'Send the file in the field “file” and its office in the field “officeId”.'
        return refuse(reply, invalid('file', 'REQUIRED', message))
      }
      const answer = await uploadProgramme(db, viewer, upload, { reader, now })
      if (answer.__typename === 'Uploaded') return { importId: answer.importId }
      return refuse(reply, { field: 'file', ...answer }, statuses[answer.__typename])
    })
  }
  await app.register(imports)
}

async function uploadOf(request: FastifyRequest) {
  if (!request.isMultipart()) return null
  const fields: Record<string, unknown> = {}
  let file: { fileName: string; bytes: Buffer } | null = null
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = part.value
    else {
      // A part that is not asked for is read all the same, or the rest never arrives.
      const bytes = await part.toBuffer()
      if (part.fieldname === 'file') file = { fileName: part.filename, bytes }
    }
  }
  const { officeId } = fields
  return file === null || typeof officeId !== 'string' ? null : { officeId, ...file }
}
