import type { PartyRole } from '../../graphql.generated.ts'
import type { Named } from '../model/parties.ts'
import type { Availability } from './availability.ts'
import { type Choice, choicesFor, namedChoice } from './choices.ts'
import type { Suggestion } from './suggest-input.tsx'

/** The names so far, and the role of the next. */
export interface NextName {
  as: PartyRole
  value: readonly Named[]
  availability?: Availability | undefined
}

/** A text that is typed, whom it may mean, and how the words themselves are offered. */
export interface TypedName {
  choices: readonly Choice[]
  text: string
  keepLabel: string
  /** Says of somebody that so many minutes are missing on the way. */
  lacking: (minutes: number) => string
}

/** The lines under a field of names: who may be meant, each told when busy, and last the words as they are. */
export function suggestionsOf(
  { as: role, value, availability }: NextName,
  { choices, text, keepLabel, lacking }: TypedName,
  add: (party: Named) => void,
): Suggestion[] {
  const found = choicesFor(choices, text, role, value).map((choice): Suggestion => {
    const busy = availability?.leaders.find(
      ({ person, isFree }) => person.id === choice.id && !isFree,
    )
    const missing = busy?.minutesMissing
    const way = missing ? [lacking(missing)] : []
    const said = busy && [...way, busy.time, busy.by].filter(Boolean).join(' ')
    return {
      key: choice.id,
      label: choice.label,
      detail: said ?? choice.detail,
      isTaken: busy !== undefined,
      pick: () => add(namedChoice(choice, role)),
    }
  })
  const words = text.trim()
  if (words === '' || found.length === 0) return found
  return [
    ...found,
    { key: 'words', label: keepLabel, pick: () => add({ role, label: words, words }) },
  ]
}
