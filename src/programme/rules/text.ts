import type { FactChange } from '../../../db/schema/event.ts'
import { saidIn } from '../../event/rules/changes.ts'
import type { HalfDay } from '../../time/rules.ts'
import { addDays } from '../../time/weeks.ts'
import { shortDate, weekdayName } from '../../time/written/print.ts'
import { type TextWords, textWords } from './words.ts'

/** A line of a programme to be written as text; empty texts are left out. */
export type TextLine = {
  id: string
  day: string | null
  halfDay: HalfDay
  time: string
  title: string
  /** The chairs, else the attendees: persons as “Đ/c …”. */
  who: string
  attends: string
  invited: string
  prepares: string
  place: string
  gatheringPoint: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'POSTPONED' | 'CANCELLED'
  /** It has left this week. */
  isMovedAway: boolean
  movedTo: string | null
  /** The day of an earlier week on which it began. */
  continuesFrom: string | null
}

/** A change of the last adjustment to be written as text; `line` says when and where it takes place now. */
export type TextChange = {
  kind: 'ADDED' | 'CHANGED' | 'MOVED' | 'POSTPONED' | 'CANCELLED' | 'RESTORED'
  day: string | null
  dayBefore: string | null
  line: TextLine
  fields: readonly FactChange[]
}

/** The heading of a text. `number` null for a draft, 0 for the first release. */
export type TextHead = {
  title: string
  week: number
  startsOn: string
  number: number | null
  /** The number and the date on the paper of the release; null where none is kept. */
  paper: { documentNumber: string; issuedOn: string } | null
  language: 'vi' | 'en'
}

/** The whole week as offices post it to their groups: a heading, the days, their half-days, one line an item. */
export function weekText(head: TextHead, lines: readonly TextLine[]): string {
  const words = textWords[head.language]
  const parts = [headingOf(head, words)]
  if (lines.length === 0) parts.push(words.nothing)
  let at = ''
  for (const line of lines) {
    const day = line.day === null ? words.noDay : dayOf(line.day, head.language)
    const heading = line.day === null ? '' : `\n${words.halfDays[line.halfDay]}:`
    const next = `${day}${heading}`
    if (next !== at) {
      const isSameDay = at.split('\n')[0] === day
      parts.push(isSameDay ? heading.trimStart() : `\n${next}`)
    }
    at = next
    const marks = `${continuedOf(line, head.language)}${struckOf(line, head.language)}`
    parts.push(`- ${marks}${sentenceOf(line, words)}`)
  }
  return `${parts.join('\n')}\n`
}

/** Only what an adjustment changed, each change by the word that offices use for it. */
export function adjustmentText(head: TextHead, changes: readonly TextChange[]): string {
  const words = textWords[head.language]
  const lines = changes.map((change) => `- ${changeText(change, head.language)}`)
  const body = lines.length === 0 ? [words.nothing] : lines
  return `${[headingOf(head, words), ...body].join('\n')}\n`
}

function headingOf(head: TextHead, words: TextWords): string {
  const { title, week, startsOn, number, paper, language } = head
  const until = addDays(startsOn, 6)
  const isOneYear = startsOn.slice(0, 4) === until.slice(0, 4)
  const from = isOneYear ? dayAndMonth(startsOn) : shortDate(startsOn)
  const name = language === 'vi' && title !== '' ? title : words.title
  const suffix =
    number === null ? ` – ${words.draft}` : number === 0 ? '' : ` – ${words.adjustment} ${number}`
  const issued =
    paper &&
    `\n(${words.number} ${paper.documentNumber}, ${words.dated} ${shortDate(paper.issuedOn)})`
  return `${name} ${week} (${from} – ${shortDate(until)})${suffix}${issued ?? ''}`
}

function dayAndMonth(day: string): string {
  return shortDate(day).split('/').slice(0, 2).join('/')
}

function dayOf(day: string, language: 'vi' | 'en'): string {
  return `${weekdayName(day, language, 'long')}, ${dayAndMonth(day)}`
}

function continuedOf({ continuesFrom: day }: TextLine, language: 'vi' | 'en'): string {
  if (day === null) return ''
  const { continued } = textWords[language]
  return `(${continued} ${weekdayName(day, language, 'long')} ${dayAndMonth(day)}) `
}

function struckOf({ status, isMovedAway, movedTo }: TextLine, language: 'vi' | 'en'): string {
  const { kinds, movedTo: to, tentative } = textWords[language]
  if (isMovedAway) return movedTo === null ? `(${to}) ` : `(${to} ${dayOf(movedTo, language)}) `
  if (status === 'POSTPONED' || status === 'CANCELLED') return `(${kinds[status]}) `
  return status === 'TENTATIVE' ? `(${tentative}) ` : ''
}

function sentenceOf(line: TextLine, words: TextWords): string {
  const start = [line.time, line.who].filter(Boolean).map((part) => `${part}: `)
  const place = line.place === '' ? '' : `, ${words.at} ${line.place}`
  const rest = [
    [words.attends, line.attends],
    [words.invited, line.invited],
    [words.prepares, line.prepares],
    [words.gathering, line.gatheringPoint],
  ]
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `. ${name}: ${text}`)
  return `${start.join('')}${line.title}${place}${rest.join('')}`
}

function changeText(change: TextChange, language: 'vi' | 'en'): string {
  const words = textWords[language]
  const { kind, day, dayBefore, line, fields } = change
  const on = (date: string | null) => (date === null ? '' : `${dayOf(date, language)}: `)
  const sentence = sentenceOf(line, words)
  switch (kind) {
    case 'ADDED':
    case 'RESTORED':
      return `${words.kinds[kind]}: ${on(day)}${sentence}`
    case 'MOVED': {
      const from = dayBefore === null ? '' : ` (${words.from} ${dayOf(dayBefore, language)})`
      return `${words.movedTo} ${day === null ? '' : dayOf(day, language)}${from}: ${sentence}`
    }
    case 'POSTPONED':
    case 'CANCELLED':
      return `${words.kinds[kind]}: ${on(dayBefore)}${sentence}`
    case 'CHANGED':
      return `${words.kinds.CHANGED}: ${on(day)}${sentence} (${fields
        .map((field) => fieldText(field, language))
        .join('; ')})`
  }
}

function fieldText(change: FactChange, language: 'vi' | 'en'): string {
  const words = textWords[language]
  const said = (side: 'before' | 'after') => saidIn(language, change, side) || words.none
  return `${words.fields[change.field]}: ${said('before')} → ${said('after')}`
}
