/** A text made even for reading: `text` is compared, `offsets[i]` is where its i-th code unit began in the original. */
export type Folded = { text: string; offsets: number[] }

const PLAIN = new Map<string, string>()
for (const char of '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000')
  PLAIN.set(char, ' ')
for (const char of '’‘‛′ʼʹ´`') PLAIN.set(char, "'")
for (const char of '″“”„') PLAIN.set(char, '"')
for (const char of '‐‑‒–—―−－') PLAIN.set(char, '-')
for (const char of '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff') PLAIN.set(char, '')
PLAIN.set('…', '...').set('：', ':').set('（', '(').set('）', ')').set('／', '/')

function foldChar(char: string): string {
  const plain = PLAIN.get(char)
  if (plain !== undefined) return plain
  const lower = char.toLowerCase()
  return lower.length === char.length ? lower : char
}

/** Lower case, NFC, one kind of space, dash and prime; invisible marks left out. Diacritics stay: "sang" is not "sáng". */
export function fold(text: string): Folded {
  const offsets: number[] = []
  let folded = ''
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    for (const char of match[0].normalize('NFC')) {
      const plain = foldChar(char)
      folded += plain
      for (let unit = 0; unit < plain.length; unit++) offsets.push(match.index)
    }
  }
  offsets.push(text.length)
  return { text: folded, offsets }
}

/** The match of a sticky pattern exactly at a place, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The end of a sticky pattern's match at a place; the place itself when it does not match. */
export function skip(pattern: RegExp, text: string, at: number): number {
  const match = matchAt(pattern, text, at)
  return match ? at + match[0].length : at
}

/** True where a word or number may begin: nothing of one stands right before. */
export function isBoundary(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{M}\d]$/u.test(text.slice(Math.max(0, at - 2), at))
}
