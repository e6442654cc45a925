import { gap } from './words.ts'

/** A piece of a text between separators outside brackets, and the separator before it. */
export type Segment = { sep: string; text: string }

const separator = new RegExp(
  `\\s*${gap}[\\s,;.:${gap}–—-]*|\\s*[;|]\\s*|\\s*,\\s*(?!\\d)|\\s*:\\s+|\\s+[-–—]+\\s+|\\s*[–—]\\s*|\\.\\s+(?=[\\p{Lu}${gap}])`,
  'yu',
)
// "P. họp", "TP. Nam An", "Đ. Lê Lợi": the stop belongs to the short form.
const shortForm =
  /(?:^|[\s(.])(?:P|TP|Tp|TX|TT|Q|H|X|Đ|PCT|PBT|CT|UV|T|KCN|TS|ThS|PGS|GS|BS|TUQ|KT|TM|\p{Lu})$/u

/** Cuts a text at its separators; brackets stay whole. */
export function segmentsOf(text: string): Segment[] {
  const found: Segment[] = []
  let depth = 0
  let start = 0
  let sep = ''
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? ''
    if ('([“«'.includes(sign)) depth += 1
    if (')]”»'.includes(sign)) depth = Math.max(0, depth - 1)
    separator.lastIndex = at
    const match = depth === 0 ? separator.exec(text) : null
    if (match && !(sign === '.' && shortForm.test(text.slice(Math.max(0, at - 5), at)))) {
      found.push({ sep, text: text.slice(start, at) })
      sep = match[0]
      at += match[0].length
      start = at
    } else at += 1
  }
  found.push({ sep, text: text.slice(start) })
  return joinedSeps(found)
}

// An empty piece between two separators is none; the stronger separator stays.
function joinedSeps(segments: Segment[]): Segment[] {
  const kept: Segment[] = []
  let before = ''
  for (const { sep, text } of segments) {
    const whole = before + sep
    if (text.trim() === '') before = whole
    else {
      kept.push({ sep: kept.length === 0 && !whole.includes(gap) ? '' : whole, text: text.trim() })
      before = ''
    }
  }
  return kept
}

/** The text of the segments that are left, with the separators that stood between them. */
export function joined(segments: readonly Segment[]): string {
  return segments.map(({ sep, text }, at) => (at === 0 ? text : sep + text)).join('')
}

/** A text with its gaps closed. */
export function closed(text: string): string {
  return segmentsOf(text)
    .map(({ sep, text: words }, at) =>
      at === 0 ? words : (sep.includes(gap) ? plainSep(sep) : sep) + words,
    )
    .join('')
    .replace(/ {2,}/g, ' ')
}

function plainSep(sep: string): string {
  const sign = /[;:–—-]/u.exec(sep)?.[0]
  return sign === ';' ? '; ' : ' '
}
