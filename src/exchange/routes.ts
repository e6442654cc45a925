import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ContextParts } from '../server/context.ts'
import { uploadProgramme } from './commands/upload.ts'

const mostBytes = 5 * 1024 * 1024

/**
 * `POST /imports`, multipart with the field `officeId` before the file `file` (at most 5 MB): 200 `{ importId }`,
 * or 4xx `{ code, message, field }`. Nothing of the document is executed, and the document itself is not kept.
 */
export async function registerImports(
  app: FastifyInstance,
  { db, clock, viewerOf }: Pick<ContextParts, 'db' | 'clock' | 'viewerOf'>,
): Promise<void> {
  await app.register(async (scope) => {
    // One byte over the limit is let in, so that the reader says TOO_LARGE as it says everything else.
    const limits = { fileSize: mostBytes + 1, files: 1, fields: 5, fieldSize: 1000, parts: 6 }
    await scope.register(multipart, { limits, throwFileSizeLimit: false })
    scope.post('/imports', { bodyLimit: mostBytes + 64 * 1024 }, async (request, reply) => {
      const now = clock()
      const viewer = await viewerOf(db, request, now)
      if (viewer === null) {
        const message = 'Nobody is signed in. Sign in and try again.'
        return reply.status(401).send({ code: 'NOT_ALLOWED', message, field: null })
      }
      const upload = await uploadOf(request)
      if (upload === null) {
        const message = 'Send the file in the field “file” and its office in the field “officeId”.'
        return reply.status(400).send({ code: 'REQUIRED', message, field: 'file' })
      }
      const answer = await uploadProgramme(db, viewer, upload, now)
      if (answer.__typename === 'Uploaded') return { importId: answer.importId }
      const { code, message } = answer
      const field = 'field' in answer ? answer.field : 'file'
      return reply
        .status(answer.__typename === 'NotAllowed' ? 403 : 422)
        .send({ code, message, field })
    })
  })
}

async function uploadOf(request: FastifyRequest) {
  if (!request.isMultipart()) return null
  const fields: Record<string, unknown> = {}
  let file: { fileName: string; bytes: Buffer } | null = null
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = part.value
    else if (part.fieldname === 'file') {
      file = { fileName: part.filename, bytes: await part.toBuffer() }
    }
  }
  const { officeId } = fields
  return file === null || typeof officeId !== 'string' ? null : { officeId, ...file }
}
