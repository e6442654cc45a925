import { type KeyboardEvent, type ReactElement, useState } from 'react'
import type { PartyRole } from '../../graphql.generated.ts'
import { Icon } from '../../parts/icons.tsx'
import { isKnown, type Named } from '../model/parties.ts'
import { useEditWords } from '../words/edit.ts'
import type { Availability } from './availability.ts'
import { namedText, useNames } from './choices.ts'
import styles from './edit.module.css'
import { SuggestInput } from './suggest-input.tsx'
import { suggestionsOf } from './suggestions.ts'

/** Several people, units, groups or words in one role. */
export interface PartiesInputProps {
  label: string
  /** The role in which they are named. */
  as: PartyRole
  value: readonly Named[]
  onChange: (value: Named[]) => void
  /** Marks the leaders who are busy then. */
  availability?: Availability | undefined
  onKeys?: (event: KeyboardEvent<HTMLInputElement>) => void
  isFocused?: boolean
}

/** Names as small labels before a field; Enter or a semicolon takes what is typed, Backspace in the empty field the last away. */
export function PartiesInput(props: PartiesInputProps): ReactElement {
  const t = useEditWords()
  const { choices } = useNames()
  const [text, setText] = useState('')
  const { value, as: role, onChange } = props
  const add = (party: Named) => {
    setText('')
    onChange([...value, party])
  }
  const addText = () => {
    if (text.trim() !== '') add(namedText(choices, text, role))
  }
  const onKeys = (event: KeyboardEvent<HTMLInputElement>) => {
    const isTaken = text.trim() !== '' && (event.key === 'Enter' || event.key === ';')
    if (isTaken) {
      event.preventDefault()
      addText()
    } else if (event.key === 'Backspace' && text === '' && value.length > 0) {
      onChange(value.slice(0, -1))
    } else props.onKeys?.(event)
  }
  return (
    <SuggestInput
      label={props.label}
      text={text}
      onText={setText}
      suggestions={suggestionsOf(
        props,
        {
          choices,
          text,
          keepLabel: t('keepWords', { text: text.trim() }),
          lacking: (minutes) => t('onTheWay', { minutes }),
        },
        add,
      )}
      onKeys={onKeys}
      onBlur={addText}
      isFocused={props.isFocused ?? false}
    >
      {value.map((party, at) => (
        <span
          key={`${party.label} ${party.personId ?? party.unitId ?? party.groupId ?? ''}`}
          className={styles.name}
          data-words={!isKnown(party)}
        >
          {party.label}
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('removeName', { name: party.label })}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChange(value.filter((_, other) => other !== at))}
          >
            <Icon name="close" size={11} />
          </button>
        </span>
      ))}
    </SuggestInput>
  )
}
