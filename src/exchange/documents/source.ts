/**
 * Words struck through in a block. `kept` are lines that say nothing else and stay in its text: they were called off.
 * `cut` are parts of lines, which were replaced or taken out and are in no text.
 */
export type Struck = { kept: string; cut: string }

/**
 * A cell of a table grid. `isCarried` is true where the text was written into another cell and
 * reaches here by a row or column span, `isAcross` where by a column span; the grid has no holes.
 */
export type SourceCell = { text: string; isCarried: boolean; isAcross?: true; struck?: Struck }

/** A row of a grid; `where` names its place in the file for people ("table 1, row 4"). */
export type SourceRow = { where: string; cells: SourceCell[] }

/** One block in reading order. Lines inside a paragraph or a cell are separated by line feeds. */
export type SourceBlock =
  | { kind: 'PARAGRAPH'; where: string; text: string; struck?: Struck }
  | { kind: 'TABLE'; where: string; rows: SourceRow[] }

/**
 * The text of a file, free of its format: NFC in reading order, spans filled in, nothing that
 * runs. A paragraph whose text is empty or one no-break space stood as an empty line in the file.
 */
export type SourceDocument = {
  __typename: 'SourceDocument'
  form: 'DOCX' | 'XLSX' | 'ODT' | 'HTML' | 'TEXT'
  title: string | null
  blocks: SourceBlock[]
  /** ACTIVE_CONTENT_DROPPED, ENCODING_GUESSED, FONT_CONVERTED, TRACKED_CHANGES */
  warnings: string[]
}

/** The reasons why a file cannot be read; the page translates by `code`. */
export type UnreadableCode =
  | 'LEGACY_DOC'
  | 'ENCRYPTED'
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'ZIP_BOMB'
  | 'UNKNOWN_FORM'
  | 'DAMAGED'
  | 'TOO_HARD'

/** The refusal of a file, with a sentence that says what to do instead. */
export type Unreadable = { __typename: 'Unreadable'; code: UnreadableCode; message: string }

const messages: Record<UnreadableCode, string> = {
  LEGACY_DOC: 'This is an old Word or Excel file. Open it and save it as .docx or .xlsx.',
  ENCRYPTED: 'This file is protected by a password. Remove the password and try again.',
  EMPTY: 'This file holds no text.',
  TOO_LARGE:
    'This file is larger than a programme can be: 5 MB, or far more text than a month holds.',
  ZIP_BOMB: 'This file unpacks to more than a programme can hold and was not opened.',
  UNKNOWN_FORM: 'Only .docx, .xlsx, .odt, .html and .txt programmes can be read.',
  DAMAGED: 'This file is damaged and cannot be opened.',
  TOO_HARD:
    'Reading this file takes too long. Copy the programme into a new document and try again.',
}

/** The refusal for one code. */
export function unreadable(code: UnreadableCode): Unreadable {
  return { __typename: 'Unreadable', code, message: messages[code] }
}

/** Bounds within which reading stays a matter of a second; a month's programme fills a tenth of them. */
const bounds = { parts: 5_000, cells: 60_000, characters: 200_000, longest: 10_000, depth: 300 }

/** Thrown by a reader that meets more than `bounds` allow; `readDocument` answers TOO_LARGE. */
export class TooMuch extends Error {}

/** Ends the reading of a document nested deeper than any page is. */
export function boundDepth(depth: number): void {
  if (depth > bounds.depth) throw new TooMuch()
}

/** Ends the building of a grid that is larger than any programme. */
export function boundGrid(rows: number, columns: number): void {
  if (rows > bounds.parts || rows * columns > bounds.cells) throw new TooMuch()
}

/** Ends the reading of a text longer than all a programme may hold. */
export function boundText(text: string): void {
  if (text.length > bounds.characters) throw new TooMuch()
}

/** True when a document is within the bounds that keep the grammar fast. */
export function isBounded(document: SourceDocument): boolean {
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'PARAGRAPH'
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.map((cell) => (cell.isCarried ? '' : cell.text))),
  )
  const rows = document.blocks.map((block) => (block.kind === 'TABLE' ? block.rows.length : 1))
  if (rows.reduce((sum, count) => sum + count, 0) > bounds.parts) return false
  if (texts.some((text) => text.length > bounds.longest)) return false
  return texts.reduce((sum, text) => sum + text.length, 0) <= bounds.characters
}
