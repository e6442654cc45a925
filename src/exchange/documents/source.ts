/**
 * A cell of a table grid. `isCarried` is true where the text was written into another cell and
 * reaches here by a row or column span; the grid has no holes.
 */
export type SourceCell = { text: string; isCarried: boolean }

/** A row of a grid; `where` names its place in the file for people ("table 1, row 4"). */
export type SourceRow = { where: string; cells: SourceCell[] }

/** One block in reading order. Lines inside a paragraph or a cell are separated by line feeds. */
export type SourceBlock =
  | { kind: 'PARAGRAPH'; where: string; text: string }
  | { kind: 'TABLE'; where: string; rows: SourceRow[] }

/**
 * What a file says, free of its format: NFC text in reading order, spans filled in, nothing that
 * runs. A paragraph whose text is empty or one no-break space stood as an empty line in the file.
 */
export type SourceDocument = {
  __typename: 'SourceDocument'
  form: 'DOCX' | 'XLSX' | 'HTML' | 'TEXT'
  title: string | null
  blocks: SourceBlock[]
  /** ACTIVE_CONTENT_DROPPED, ENCODING_GUESSED */
  warnings: string[]
}

/** Why a file cannot be read; the page translates by `code`. */
export type UnreadableCode =
  | 'LEGACY_DOC'
  | 'ENCRYPTED'
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'ZIP_BOMB'
  | 'UNKNOWN_FORM'
  | 'DAMAGED'

/** The refusal of a file, with a sentence that says what to do instead. */
export type Unreadable = { __typename: 'Unreadable'; code: UnreadableCode; message: string }

const messages: Record<UnreadableCode, string> = {
  LEGACY_DOC: 'This is an old Word or Excel file. Open it and save it as .docx or .xlsx.',
  ENCRYPTED: 'This file is protected by a password. Remove the password and try again.',
  EMPTY: 'This file holds no text.',
  TOO_LARGE: 'This file is larger than 5 MB. A programme without pictures is far smaller.',
  ZIP_BOMB: 'This file unpacks to more than a programme can hold and was not opened.',
  UNKNOWN_FORM: 'Only .docx, .xlsx, .html and .txt programmes can be read.',
  DAMAGED: 'This file is damaged and cannot be opened.',
}

/** The refusal for one code. */
export function unreadable(code: UnreadableCode): Unreadable {
  return { __typename: 'Unreadable', code, message: messages[code] }
}
