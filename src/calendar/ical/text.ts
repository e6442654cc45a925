const maxOctets = 75

/** One content line of RFC 5545 §3.1 with its CRLF, folded by octets and never inside a character. `value` is written as it is. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`
  return Buffer.byteLength(line) <= maxOctets ? `${line}\r\n` : folded(line)
}

/** A content line whose value is TEXT (§3.3.11): cleaned and escaped. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escaped(cleaned(text)))
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

function escaped(text: string): string {
  return text.replace(/[\\;,\n]/g, (found) => (found === '\n' ? '\\n' : `\\${found}`))
}

function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const length = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + length > maxOctets) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += length
  }
  return `${text}\r\n`
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
