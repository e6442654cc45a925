import { type KeyboardEvent, type ReactElement, useState } from 'react'
import type { PartyRole } from '../../graphql.generated.ts'
import { inRole, type Named } from '../model/parties.ts'
import { useEditWords } from '../words/edit.ts'
import type { Availability } from './availability.ts'
import { namedText, useNames } from './choices.ts'
import edit from './edit.module.css'
import styles from './people.module.css'
import { PersonChip } from './person-chip.tsx'
import { RoleSelect } from './role-select.tsx'
import { SuggestInput } from './suggest-input.tsx'
import { suggestionsOf } from './suggestions.ts'

/** Everybody of an item, or of a cell, each with a role. */
export interface PeopleInputProps {
  label: string
  value: readonly Named[]
  onChange: (value: Named[]) => void
  /** The role of the next name, until another is chosen. */
  nextRole: PartyRole
  /** Marks the leaders who are busy then. */
  availability?: Availability | undefined
  /** Gets the keys that the list does not use itself; with it Escape leaves the whole field. */
  onKeys?: (event: KeyboardEvent) => void
  isFocused?: boolean
}

/**
 * One list of people, units, groups and words, each with its role, before a field for the next. Enter, a semicolon and leaving
 * the field take what is typed; arrows go among the names, up and down change a role, Delete takes a name away.
 */
export function PeopleInput(props: PeopleInputProps): ReactElement {
  const t = useEditWords()
  const { value, onChange, onKeys } = props
  const { text, setText, role, setRole, add, addText, suggestions } = useNext(props)
  const change = (at: number, to: Named | undefined) =>
    onChange(value.flatMap((party, other) => (other === at ? (to ?? []) : party)))
  const onFieldKeys = (event: KeyboardEvent<HTMLInputElement>) => {
    const isEmpty = text.trim() === ''
    const isTaken = event.key === ';' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey)
    if (!isEmpty && isTaken) addText()
    else if (!isEmpty && event.key === 'Escape' && !onKeys) setText('')
    else if (text === '' && (event.key === 'Backspace' || event.key === 'ArrowLeft'))
      step(event.currentTarget, event.key === 'Backspace' ? '[data-name]' : '[data-stop]', -1)
    else return onKeys?.(event)
    event.preventDefault()
  }
  return (
    <div className={styles.people} data-people>
      <SuggestInput
        label={props.label}
        text={text}
        onText={setText}
        suggestions={suggestions(add)}
        onKeys={onFieldKeys}
        onBlur={addText}
        isFocused={props.isFocused ?? false}
        isEscapeKept={!onKeys && text !== ''}
        placeholder={t('people.add')}
      >
        {value.map((party, at) => (
          <PersonChip
            key={keyOf(value, at)}
            party={party}
            onChange={(to) => change(at, to)}
            onKeys={(event) => chipKeys(event, () => change(at, undefined), onKeys)}
          />
        ))}
        <RoleSelect
          label={t('people.nextRole')}
          party={{ role: role.role, ...(role.behalfOfId ? { behalfOfId: role.behalfOfId } : {}) }}
          onChange={(to, behalfOfId) => setRole({ role: to, behalfOfId })}
          onKeys={(event) => chipKeys(event, undefined, onKeys)}
        />
      </SuggestInput>
      {value.length > 0 && <span className={edit.hint}>{t('people.hint')}</span>}
    </div>
  )
}

interface NextRole {
  role: PartyRole
  behalfOfId?: string | undefined
}

/** Keeps the name that is being typed and the role it will have. */
function useNext({ value, onChange, nextRole, availability }: PeopleInputProps) {
  const t = useEditWords()
  const { choices } = useNames()
  const [text, setText] = useState('')
  const [chosen, setRole] = useState<NextRole>()
  const role = chosen ?? { role: nextRole }
  const add = (party: Named) => {
    setText('')
    onChange([...value, inRole(party, role.role, role.behalfOfId)])
  }
  const addText = () => {
    if (text.trim() !== '') add(namedText(choices, text, role.role))
  }
  const suggestions = (pick: (party: Named) => void) =>
    suggestionsOf(
      { as: role.role, value, availability },
      {
        choices,
        text,
        keepLabel: t('keepWords', { text: text.trim() }),
        lacking: (minutes) => t('onTheWay', { minutes }),
      },
      pick,
    )
  return { text, setText, role, setRole, add, addText, suggestions }
}

const nameOf = (party: Named): string =>
  party.personId ?? party.unitId ?? party.groupId ?? party.label

// The role is no part of it: a name keeps the keyboard while its role changes.
function keyOf(value: readonly Named[], at: number): string {
  const name = value[at] ? nameOf(value[at]) : ''
  return `${name} ${value.slice(0, at).filter((party) => nameOf(party) === name).length}`
}

/** Gives the keyboard to the stop before or after, or to the field. */
function step(from: HTMLElement, stop: string, by: -1 | 1): void {
  const field = from.closest('[data-people]')
  const stops = [...(field?.querySelectorAll<HTMLElement>(`${stop}, [role="combobox"]`) ?? [])]
  stops[stops.indexOf(from) + by]?.focus()
}

function chipKeys(
  event: KeyboardEvent<HTMLSelectElement>,
  remove: (() => void) | undefined,
  onKeys: ((event: KeyboardEvent) => void) | undefined,
): void {
  const by = ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key]
  if (by) step(event.currentTarget, '[data-stop]', by)
  else if (remove && (event.key === 'Delete' || event.key === 'Backspace')) {
    step(event.currentTarget, '[data-stop]', 1)
    remove()
  } else {
    if (event.key !== 'Tab') onKeys?.(event)
    return
  }
  event.preventDefault()
}
