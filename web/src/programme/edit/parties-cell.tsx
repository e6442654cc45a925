import { type ReactElement, useEffect, useState } from 'react'
import { rolesOf } from '../model/columns.ts'
import {
  inRoles,
  isSameParties,
  type Named,
  namedOf,
  partiesOf,
  printed,
} from '../model/parties.ts'
import { timeParts } from '../model/times.ts'
import { useBoardWords } from '../words/board.ts'
import { useAvailability } from './availability.ts'
import { PeopleInput } from './people-input.tsx'
import { placeAsked, placeDraft } from './place-input.tsx'
import type { EditorProps } from './save.ts'

/** Edits those whom a column names, each with a role; who is given a role of another column goes there. */
export function PartiesCell({ item, column, again, keep, onKeys }: EditorProps): ReactElement {
  const t = useBoardWords()
  const roles = rolesOf[column] ?? []
  const [all] = useState(() => item.parties.map(namedOf))
  const [first] = useState(() => inRoles(all, ...roles))
  const [people, setPeople] = useState<readonly Named[]>(again?.people ?? first)
  const leaders = column === 'prepares' || !item.time ? undefined : timeParts(item.time)
  const availability = useAvailability(leaders, item.id, placeAsked(placeDraft(item.place)))
  const last = first.findLast(({ role }) => role !== 'ON_BEHALF_OF')
  const take = (of: readonly Named[]) => {
    const shown = of.filter(({ role }) => roles.includes(role))
    keep(
      isSameParties(of, first)
        ? undefined
        : { fields: partiesOf(of, roles, all), text: printed(shown), people: of },
    )
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was refused is kept from the beginning, once.
  useEffect(() => {
    if (again) take(people)
  }, [])
  return (
    <PeopleInput
      label={t(`col.${column}`)}
      value={people}
      onChange={(of) => {
        setPeople(of)
        take(of)
      }}
      nextRole={last?.role ?? roles[0] ?? 'ATTENDS'}
      availability={availability}
      onKeys={onKeys}
      isFocused
    />
  )
}
