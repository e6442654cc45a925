import type { Language } from '../../time/written/print.ts'
import {
  textChangesOf,
  textChangesOfItems,
  textLineOfContinuing,
  textLineOfEntry,
  textLineOfItem,
} from '../rules/lines.ts'
import { adjustmentText, type TextHead, weekText } from '../rules/text.ts'
import type { ProgrammeView } from './programme.ts'

type Asked = { scope: 'WEEK' | 'ADJUSTMENT'; language: Language; draft: boolean }

/**
 * A programme as text for the groups that offices post to. A draft only to those who work on it; before the first
 * release the text is empty, and so is the adjustment of a first release.
 */
export async function programmeText(
  programme: ProgrammeView,
  { scope, language, draft }: Asked,
): Promise<string> {
  const { office, week, span, isDraftShown } = programme
  const { items, latest } = await programme.read()
  const head: TextHead = {
    title: office.settings.paper.title,
    week,
    startsOn: span.from,
    number: null,
    paper: null,
    language,
  }
  if (draft) {
    if (!isDraftShown) return ''
    if (scope === 'ADJUSTMENT') return adjustmentText(head, textChangesOfItems(items, language))
    return weekText(
      head,
      items.flatMap((item) => textLineOfItem(item, language) ?? []),
    )
  }
  if (latest === null || (scope === 'ADJUSTMENT' && latest.number === 0)) return ''
  const { entries, changes } = await programme.seen(latest)
  const lines = entries.flatMap((entry) => textLineOfEntry(entry, language) ?? [])
  const { number, documentNumber, issuedOn } = latest
  const paper = documentNumber === null || issuedOn === null ? null : { documentNumber, issuedOn }
  const released = { ...head, number, paper }
  if (scope === 'WEEK') {
    const running = await programme.continuing(latest)
    const going = running.flatMap((entry) => textLineOfContinuing(entry, span.from, language) ?? [])
    return weekText(released, [...going, ...lines])
  }
  return adjustmentText(
    released,
    textChangesOf(changes, new Map(lines.map((line) => [line.id, line]))),
  )
}
