import { useMemo } from 'react'
import { useQuery } from 'urql'
import { NamesDocument, type NamesQuery, type PartyRole } from '../../graphql.generated.ts'
import { fold, isFoundIn } from '../model/fold.ts'
import type { Named } from '../model/parties.ts'
import { useBoard } from '../state/board.ts'

/** Somebody who can be named: a person, unit or group of the office. */
export interface Choice {
  id: string
  kind: 'person' | 'unit' | 'group'
  label: string
  /** Words that tell it from its namesakes. */
  detail: string
  isLeader: boolean
}

/** A room that can be named. */
export type RoomChoice = NonNullable<NamesQuery['office']>['rooms']['nodes'][number]

interface Names {
  choices: readonly Choice[]
  rooms: readonly RoomChoice[]
}

/** The office's people, units, groups and rooms; empty until they have been fetched. */
export function useNames(): Names {
  const { id } = useBoard().office()
  const [{ data }] = useQuery({ query: NamesDocument, variables: { officeId: id } })
  return useMemo(() => namesOf(data?.office ?? null), [data])
}

function namesOf(office: NamesQuery['office']): Names {
  if (office === null) return { choices: [], rooms: [] }
  const persons = office.persons.nodes.map(
    ({ id, label, name, isLeader, posts }): Choice => ({
      id,
      kind: 'person',
      label,
      detail: [name, posts[0]?.title].filter((text) => text && text !== label).join(', '),
      isLeader,
    }),
  )
  const groups = office.groups.nodes.map(
    ({ id, name }): Choice => ({ id, kind: 'group', label: name, detail: '', isLeader: false }),
  )
  const units = office.units.nodes.map(
    ({ id, name, shortName }): Choice => ({
      id,
      kind: 'unit',
      label: name,
      detail: shortName === name ? '' : shortName,
      isLeader: false,
    }),
  )
  return { choices: [...persons, ...groups, ...units], rooms: office.rooms.nodes }
}

const rank = (choice: Choice, role: PartyRole, typed: string): number => {
  const starts = fold(choice.label).startsWith(typed) ? 0 : 4
  const wanted = role === 'PREPARES' || role === 'INVITED' ? 'unit' : 'person'
  const first = role === 'CHAIRS' ? choice.isLeader : choice.kind === wanted
  return starts + (first ? 0 : 1)
}

/** The choices that a typed text may mean for a role, likeliest first; those already named are left out. */
export function choicesFor(
  choices: readonly Choice[],
  typed: string,
  role: PartyRole,
  named: readonly Named[],
): Choice[] {
  const taken = new Set(named.map((party) => party.personId ?? party.unitId ?? party.groupId))
  const folded = fold(typed.trim())
  return choices
    .filter(({ id, label, detail }) => !taken.has(id) && isFoundIn(`${label} ${detail}`, typed))
    .sort((one, other) => rank(one, role, folded) - rank(other, role, folded))
    .slice(0, 8)
}

/** A choice in a role. */
export function namedChoice({ id, kind, label }: Choice, role: PartyRole): Named {
  if (kind === 'person') return { role, label, personId: id }
  return kind === 'unit' ? { role, label, unitId: id } : { role, label, groupId: id }
}

/** Reads a finished text: the one choice that is called so, else the words themselves. */
export function namedText(choices: readonly Choice[], typed: string, role: PartyRole): Named {
  const words = typed.trim()
  const folded = fold(words)
  const same = choices.filter(
    ({ label, detail }) => fold(label) === folded || fold(detail) === folded,
  )
  const [only] = same
  return only && same.length === 1 ? namedChoice(only, role) : { role, label: words, words }
}
