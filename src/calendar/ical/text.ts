import { escape as escaped, foldLines } from 'ical-generator'

const maxOctets = 75

/** One content line of RFC 5545 §3.1 with its CRLF, folded by octets and never inside a character. `value` is written as it is. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`
  if (Buffer.byteLength(line) <= maxOctets) return `${line}\r\n`
  // foldLines leaves room for a space before the first piece too: without the first letter that is just as long as it may be.
  return `${line.charAt(0)}${foldLines(line.slice(1))}\r\n`
}

/** A content line whose value is TEXT (§3.3.11): cleaned and escaped. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escaped(cleaned(text), false))
}

/** Text without what no calendar may carry: control characters go, every kind of line break becomes LF. */
export function cleaned(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
  )
}
