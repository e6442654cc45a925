import type { Struck } from './source.ts'

/** The signs between which a reader of documents puts words that are struck through. */
export const [strikeOn, strikeOff] = ['\ue000', '\ue001']

const signs = /[\ue000\ue001]/g
const clockWords = /(?<!\p{L})(?:h|g|giờ|phút|sáng|chiều|tối|trưa|ngày|thứ|am|pm)(?!\p{L})/giu

/** Text from a file without the two signs, which mean nothing in a file. */
export function withoutSigns(text: string): string {
  return text.replace(signs, '')
}

/**
 * Settles what is struck through, line by line. Where only a part of a line is, it was replaced or taken out: it leaves
 * the text and is kept in `cut`. A line that says nothing else stays, its struck words in `kept`: it was called off.
 */
export function settleStruck(text: string): { text: string; struck: Struck | null } {
  if (!text.includes(strikeOn)) return { text: withoutSigns(text), struck: null }
  const struck: Struck = { kept: '', cut: '' }
  let depth = 0
  const lines = text.split('\n').map((line) => {
    const parts = { plain: '', gone: '' }
    for (const sign of line) {
      if (sign === strikeOn) depth += 1
      else if (sign === strikeOff) depth = Math.max(0, depth - 1)
      else parts[depth > 0 ? 'gone' : 'plain'] += sign
    }
    return settledLine(line.replace(signs, ''), parts, struck)
  })
  return { text: lines.join('\n'), struck: struck.kept + struck.cut === '' ? null : struck }
}

function settledLine(
  whole: string,
  { plain, gone }: { plain: string; gone: string },
  struck: Struck,
): string {
  if (!/[\p{L}\d]/u.test(gone)) return whole
  const [left, lost] = [lettersOf(plain), lettersOf(gone)]
  const isCalledOff = lost > 0 ? left <= lost / 2 : !/[\p{L}\d]/u.test(plain)
  const field = isCalledOff ? 'kept' : 'cut'
  struck[field] = `${struck[field]}\n${gone}`.trim()
  return isCalledOff ? whole : plain
}

/** The letters that say something beside a clock time and what stands in brackets. */
function lettersOf(text: string): number {
  const words = text
    .replace(/\([^()]*\)/g, '')
    .replace(clockWords, '')
    .replace(/\d+\s?[hg]\d*/giu, '')
  return words.match(/\p{L}/gu)?.length ?? 0
}
