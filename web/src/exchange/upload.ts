import type { RefusalLike } from '../api.ts'

/** The outcome of an upload: the import's id or a refusal. */
export type Uploaded = { importId: string } | RefusalLike

/**
 * Sends a document to be read (`POST /imports`). `onProgress` gets the share sent, from 0 to 1.
 * XMLHttpRequest, because `fetch` does not tell how far an upload has come.
 */
export function upload(
  file: File,
  officeId: string,
  onProgress: (share: number) => void,
): Promise<Uploaded> {
  const form = new FormData()
  // The office goes first: the server reads the parts as they come.
  form.append('officeId', officeId)
  form.append('file', file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/imports')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(read(request.response, request.status))
    request.onerror = () => resolve(unreached)
    request.ontimeout = () => resolve(unreached)
    request.send(form)
  })
}

const unreached: RefusalLike = { code: 'UNREACHED', message: '' }

function read(said: unknown, status: number): Uploaded {
  // A proxy or the server itself may cut an upload off before our own answer.
  if (status === 413) return { code: 'TOO_LARGE', message: 'This file is larger than 5 MB.' }
  if (typeof said !== 'object' || said === null) return unreached
  if ('importId' in said && typeof said.importId === 'string') return { importId: said.importId }
  if ('code' in said && typeof said.code === 'string') {
    const message = 'message' in said && typeof said.message === 'string' ? said.message : ''
    return { code: said.code, message }
  }
  return unreached
}
