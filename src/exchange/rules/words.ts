import { clean, folded, oneLine } from '../../event/rules/folded.ts'

/** No letter or digit before: `\b` knows no Vietnamese letters. */
export const before = '(?<![\\p{L}\\p{N}])'
/** No letter or digit behind. */
export const after = '(?![\\p{L}\\p{N}])'

export { clean, folded, oneLine }

/** Punctuation and dashes that hang at either end once a neighbour was cut away. */
export function trimmed(text: string): string {
  return text
    .replace(/^[\s,;:.\-–—•*+…]+(?=[^\s])/u, '')
    .replace(/[\s,;:.\-–—*]+$/u, '')
    .trim()
}

/** `trimmed`, and brackets that enclose the whole. */
export function bare(text: string): string {
  const inner = trimmed(text)
  const match = /^\(([^()]*)\)$/.exec(inner) ?? /^\[([^[\]]*)\]$/.exec(inner)
  return match ? trimmed(match[1] ?? '') : inner
}

/** Pieces between separators that stand outside brackets and quotation marks. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const sticky = new RegExp(separator.source, 'yu')
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? ''
    if ('([“«'.includes(sign)) depth += 1
    if (')]”»'.includes(sign)) depth = Math.max(0, depth - 1)
    sticky.lastIndex = at
    const match = depth === 0 ? sticky.exec(text) : null
    if (match && match[0].length > 0) {
      parts.push(text.slice(start, at))
      at += match[0].length
      start = at
    } else at += 1
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** A leading bullet or number ("- ", "+ ", "1.", "2-", "a)"), or an empty string. */
export function bulletOf(text: string): string {
  return (
    /^(?:[-–—•*+●○▪■◦\u00b7]\s*)+|^[IVX]{1,4}[.)]\s+(?=\p{L})|^(?!\d{1,2}\s*[-–]\s*\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m|(?:0?[5-9]|1\d|2[0-3])\s*[-–]\s*\d{1,2}\s?(?:h|g|giờ)(?!\p{L}))\(?\d{1,2}\s*[.)\-–/](?!\d)\s*(?:[-–]\s*)?(?=\D)|^[a-zđ]\)\s*/iu.exec(
      text,
    )?.[0] ?? ''
  )
}

/**
 * A pattern whose letters match in either case while `\\p{Lu}` in it stays a capital: the flag `i`
 * would make capitals match small letters too. Letters must not stand in a character class.
 */
export function anyCase(pattern: string): string {
  return pattern.replace(/\\p\{[^}]*\}|\\.|\p{L}/gu, (sign) =>
    sign.startsWith('\\') ? sign : `[${sign.toLowerCase()}${sign.toUpperCase()}]`,
  )
}

/** A bracket with its signs: `text.slice(from, until)`. */
export type Bracket = { from: number; until: number }

/** The outermost brackets of a text that close again. */
export function bracketsOf(text: string): Bracket[] {
  const found: Bracket[] = []
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at)
    const from = text[at] === ')' ? open.pop() : undefined
    if (from === undefined) continue
    while ((found.at(-1)?.from ?? -1) > from) found.pop()
    found.push({ from, until: at + 1 })
  }
  return found
}

/** The sign that stands where something was cut out of a text. */
export const gap = '‖'

/** A text without the given pieces, a `gap` where each stood. */
export function withoutPieces(text: string, pieces: readonly Bracket[]): string {
  let left = ''
  let at = 0
  for (const { from, until } of [...pieces].sort((one, other) => one.from - other.from)) {
    if (from >= at) left += `${text.slice(at, from)} ${gap} `
    at = Math.max(at, until)
  }
  return left + text.slice(at)
}
