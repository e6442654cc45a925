import { openArchive } from './archive.ts'
import { withoutOldFonts } from './old-fonts.ts'
import { isOpenText, readOpenText } from './open-text.ts'
import { isBounded, type SourceDocument, TooMuch, type Unreadable, unreadable } from './source.ts'
import { readText } from './text.ts'
import { readWord } from './word.ts'
import { readWorkbook } from './workbook.ts'

const mostBytes = 5 * 1024 * 1024
/** Word and Excel write some 2 MB of XML for a long month. */
const mostPartBytes = 10 * 1024 * 1024

/**
 * The text of a programme file as paragraphs and filled grids, whatever its name says.
 *
 * The form is recognised by the content. Refuses old Office files, protected, empty, damaged and
 * oversized ones, and archives that would unpack beyond 50 MB or a hundredfold.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
): Promise<SourceDocument | Unreadable> {
  if (bytes.length === 0) return unreadable('EMPTY')
  if (bytes.length > mostBytes) return unreadable('TOO_LARGE')
  const document = await readBounded(bytes, fileName)
  if (document.__typename === 'Unreadable') return document
  if (!isBounded(document)) return unreadable('TOO_LARGE')
  return document.blocks.some(hasText) ? withoutOldFonts(document) : unreadable('EMPTY')
}

async function readBounded(
  bytes: Uint8Array,
  fileName: string,
): Promise<SourceDocument | Unreadable> {
  try {
    return await readBySignature(bytes, fileName)
  } catch (error) {
    if (error instanceof TooMuch) return unreadable('TOO_LARGE')
    throw error
  }
}

function hasText(block: SourceDocument['blocks'][number]): boolean {
  if (block.kind === 'PARAGRAPH') return block.text.trim() !== ''
  return block.rows.some((row) => row.cells.some((cell) => cell.text.trim() !== ''))
}

async function readBySignature(
  bytes: Uint8Array,
  fileName: string,
): Promise<SourceDocument | Unreadable> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readOffice(bytes)
  if (startsWith(bytes, [0x50, 0x4b])) return unreadable('DAMAGED')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unreadable(olderOffice(bytes))
  const text = readText(bytes, fileName)
  if (text === null) return unreadable('UNKNOWN_FORM')
  return text
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/** MS-OFFCRYPTO 2.3: a protected .docx is an OLE2 container with a stream of this name. */
function olderOffice(bytes: Uint8Array): 'ENCRYPTED' | 'LEGACY_DOC' {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
    ? 'ENCRYPTED'
    : 'LEGACY_DOC'
}

async function readOffice(bytes: Uint8Array): Promise<SourceDocument | Unreadable> {
  const files = openArchive(bytes, (name) => /\.(xml|rels)$/i.test(name))
  if (!(files instanceof Map)) return files
  if ([...files.values()].some((file) => file.length > mostPartBytes))
    return unreadable('TOO_LARGE')
  const isWord = [...files.keys()].some((name) => /^word\/document.*\.xml$/i.test(name))
  const isSheet = files.has('xl/workbook.xml')
  const isOpen = isOpenText(files)
  if (isOpen === 'ENCRYPTED') return unreadable('ENCRYPTED')
  if (!isWord && !isSheet && !isOpen) return unreadable('UNKNOWN_FORM')
  try {
    if (isOpen) return readOpenText(files)
    if (isSheet) return await readWorkbook(files)
    return await readWord(files)
  } catch (error) {
    return unreadable(error instanceof TooMuch ? 'TOO_LARGE' : 'DAMAGED')
  }
}
