import { findTime } from '../../time/written/times.ts'
import { whenMarks } from '../../time/written/when.ts'
import type { ReadParty } from './entry.ts'
import { leadOf } from './leads.ts'
import { bulletOf } from './words.ts'

/**
 * Several items written into one paragraph, cut where a sentence ends and another time begins.
 * A leader named once at the head ("- Chủ tịch: 7 giờ 30’ …. 14 giờ …") stands for all of them.
 */
export function splitItems(
  text: string,
  leaders: ReadParty[],
): { text: string; leaders: ReadParty[] }[] {
  const body = text.slice(bulletOf(text).length)
  const lead = leaders.length === 0 ? leadOf(body) : null
  const shared = lead?.isLabel ? lead.parties : leaders
  const rest = lead?.isLabel ? lead.rest : body
  return cutAtTimes(rest).map((part) => ({ text: part, leaders: shared }))
}

const sentenceEnd = /(?:[.;)]\s*|\n\s*)(?:[-–+•]\s*)?(?=[\p{Lu}\d(])|\s[-–+•]\s*(?=[\p{Lu}\d(])/gu
const runOn = /\s(?=\d{1,2}(?:[:.]\d{2}(?:\s*[ap]\.?m\.?)?|\s*[ap]\.?m\.?)\s+\p{Lu})/gu
const closesRange = /(?:\d[:hg]\d{0,2}|\d\.\d{2}|giờ(?:\s*\d{2})?[’']?|[ap]\.?m\.?)\s*[-–]?\s*$/u

function cutAtTimes(text: string): string[] {
  const depths = depthsOf(text)
  const cuts = [...text.matchAll(sentenceEnd)]
    .map((match) => match.index + match[0].length)
    .filter(
      (at) => depths[at] === 0 && !followsLabel(text, at) && opensItem(text.slice(at, at + 160)),
    )
  // English diaries run on without a stop: "09:45 Meeting with … 10:00 Briefing …".
  if (/^\(?\d{1,2}(?:[:.]\d{2}|\s*[ap]\.?m)/.test(text)) {
    for (const match of text.matchAll(runOn))
      if (!followsLabel(text, match.index + 1)) cuts.push(match.index + 1)
  }
  const places = [...new Set(outsideTimes(cuts, text))]
    .filter((at) => saysMoreThanBracket(text.slice(0, at)))
    .sort((a, b) => a - b)
  return [0, ...places]
    .map((from, at) =>
      text
        .slice(from, places[at])
        .replace(/\s[-–+•]\s*$/u, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

// "(hoãn) 14h: Họp" is one item.
function saysMoreThanBracket(head: string): boolean {
  return !/^\s*\([^()]*\)[\s:;,.–-]*$/u.test(head)
}

/** Places that lie in no time: "8.00 - 9.30" holds a stop and a dash and is one. */
function outsideTimes(cuts: number[], text: string): number[] {
  if (cuts.length === 0) return cuts
  const times = whenMarks(text).filter(({ kind }) => kind === 'TIME')
  return cuts.filter((at) => times.every(({ from, until }) => at <= from || at >= until))
}

function followsLabel(text: string, at: number): boolean {
  const above = text.slice(Math.max(0, at - 60), at)
  if (/(?:gian|time|when)\s*[^\n.]{0,12}:\s*$/iu.test(above)) return true
  return (
    /(?:từ|đến|until|to)\s*$/iu.test(above) || (/[-–]\s*$/u.test(above) && closesRange.test(above))
  )
}

function opensItem(text: string): boolean {
  const found = findTime(text)
  if (!found || found.from > 3) return false
  const rest = text.slice(found.until)
  return (
    /^[\s,:.;)\-–]*[\p{L}“"(]/u.test(rest) &&
    (found.time.startTime !== null || /^\s*[:,]?\s*\p{L}/u.test(rest))
  )
}

/** The number of brackets open before each character. */
function depthsOf(text: string): number[] {
  let depth = 0
  return Array.from({ length: text.length + 1 }, (_, at) => {
    const sign = text[at - 1]
    if (sign === '(') depth += 1
    else if (sign === ')') depth = Math.max(0, depth - 1)
    return depth
  })
}
