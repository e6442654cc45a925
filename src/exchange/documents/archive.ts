import { Inflate, zipSync } from 'fflate'
import { type Unreadable, unreadable } from './source.ts'

const mostBytes = 50 * 1024 * 1024
const mostEntries = 1000
const mostRatio = 100
/** Below this an extreme ratio is an empty page, not an attack. */
const harmlessBytes = 1024 * 1024
const chunkBytes = 64 * 1024

type Entry = {
  name: string
  isDeflated: boolean
  isEncrypted: boolean
  packed: Uint8Array
  declaredBytes: number
}

/**
 * The files of a zip archive by name, read through its central directory.
 *
 * Sizes are refused as declared and again while inflating, so a lying header gains nothing.
 * Only names accepted by `isWanted` are inflated and returned.
 */
export function openArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> | Unreadable {
  const entries = entriesOf(bytes)
  if (!entries) return unreadable('DAMAGED')
  if (entries.some((entry) => entry.isEncrypted)) return unreadable('ENCRYPTED')
  const declared = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0)
  if (entries.length > mostEntries || isTooMuch(declared, bytes.length))
    return unreadable('ZIP_BOMB')
  const files = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const content = inflated(entry, mostBytes - total)
    if (content === 'DAMAGED' || content === 'ZIP_BOMB') return unreadable(content)
    total += content.length
    files.set(entry.name, content)
  }
  return files
}

/** A plain stored archive of the same files, so that a library reads exactly what was measured. */
export function storedArchive(files: Map<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 })
}

function isTooMuch(inflatedBytes: number, packedBytes: number): boolean {
  if (inflatedBytes > mostBytes) return true
  return inflatedBytes > harmlessBytes && inflatedBytes > packedBytes * mostRatio
}

function inflated(entry: Entry, budget: number): Uint8Array | 'DAMAGED' | 'ZIP_BOMB' {
  if (!entry.isDeflated) return entry.packed.length > budget ? 'ZIP_BOMB' : entry.packed
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((part) => {
    parts.push(part)
    size += part.length
  })
  try {
    for (let at = 0; at < entry.packed.length; at += chunkBytes) {
      const end = Math.min(at + chunkBytes, entry.packed.length)
      stream.push(entry.packed.subarray(at, end), end === entry.packed.length)
      if (size > budget || isTooMuch(size, entry.packed.length)) return 'ZIP_BOMB'
    }
  } catch {
    return 'DAMAGED'
  }
  return joined(parts, size)
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** APPNOTE 4.3.12 and 4.3.16; zip64 is not accepted, no 5 MB file needs it. */
function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const entry = entryAt(view, bytes, at)
    if (!entry) return null
    entries.push(entry)
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return -1
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry | null {
  const method = view.getUint16(at + 10, true)
  const packedBytes = view.getUint32(at + 20, true)
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return null
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packedBytes > bytes.length || (method !== 0 && method !== 8)) return null
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    isDeflated: method === 8,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: bytes.subarray(start, start + packedBytes),
    declaredBytes: view.getUint32(at + 24, true),
  }
}
