import { createHash } from 'node:crypto'

/** The hash before the first seal of an office. */
export const firstHash: Buffer = Buffer.alloc(32)

/** The seal of an entry: SHA-256 over the seal before it and the entry's text with its changes. */
export function sealOf(previous: Buffer, text: string): Buffer {
  return createHash('sha256').update(previous).update(text, 'utf8').digest()
}
