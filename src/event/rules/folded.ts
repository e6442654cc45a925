/** NFC, no-break spaces as spaces, invisible signs gone, line feeds kept, every line trimmed. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t ]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** The same on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s*\n\s*/g, ' ')
}

/** For comparison: lower case, no marks, đ as d, one space; old and new tone marks become equal. */
export function folded(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
}
