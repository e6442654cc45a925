import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useState } from 'react'
import styles from './edit.module.css'

/** A line of the list under a field. */
export interface Suggestion {
  key: string
  label: string
  detail?: string
  /** Marks what is taken or busy. */
  isTaken?: boolean
  pick: () => void
}

/** The props of a field with suggestions. */
export interface SuggestInputProps {
  label: string
  text: string
  onText: (text: string) => void
  suggestions: readonly Suggestion[]
  /** Gets the keys that the list does not use itself. */
  onKeys?: (event: KeyboardEvent<HTMLInputElement>) => void
  onBlur?: () => void
  isFocused?: boolean
  placeholder?: string
  /** True while Escape belongs to the field and does not close what it stands in. */
  isEscapeKept?: boolean
  /** Stands before the text, in the same frame. */
  children?: ReactNode
}

// Control and Enter save the form around the field; what is typed is then taken as it is.
const isWithControl = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey

/** Keeps the chosen suggestion, whether the list is shown, and the keys that change both. */
function useChoosing({ suggestions, text, onKeys }: SuggestInputProps) {
  const [chosen, choose] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const isShown = isOpen && suggestions.length > 0
  // A typed text puts the likeliest first; an empty field proposes nothing by itself, so that Enter can save.
  const first = text.trim() === '' ? undefined : suggestions[0]
  const current = suggestions.find(({ key }) => key === chosen) ?? first
  const take = (suggestion: Suggestion) => {
    suggestion.pick()
    choose(undefined)
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const step = event.altKey ? undefined : { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && suggestions.length > 0) {
      event.preventDefault()
      setOpen(true)
      const at = suggestions.findIndex(({ key }) => key === current?.key)
      const next = at < 0 && step < 0 ? suggestions.length - 1 : at + step
      choose(suggestions[(next + suggestions.length) % suggestions.length]?.key)
    } else if (event.key === 'Enter' && !isWithControl(event) && isShown && current) {
      event.preventDefault()
      take(current)
    } else onKeys?.(event)
  }
  return { isShown, current, take, onKeyDown, setOpen, choose }
}

/** A field with a list of suggestions: arrows choose, Enter takes the chosen one, the text itself stays free. */
export function SuggestInput(props: SuggestInputProps): ReactElement {
  const listId = useId()
  const { isShown, current, take, onKeyDown, setOpen, choose } = useChoosing(props)
  return (
    <div className={styles.suggest}>
      <div className={styles.frame}>
        {props.children}
        <input
          // biome-ignore lint/a11y/noAutofocus: the cell was opened to be typed into.
          autoFocus={props.isFocused ?? false}
          className={styles.bare}
          role="combobox"
          aria-label={props.label}
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isShown && current ? `${listId}-${current.key}` : undefined}
          placeholder={props.placeholder}
          data-mantine-stop-propagation={props.isEscapeKept ?? false}
          autoComplete="off"
          value={props.text}
          onFocus={() => setOpen(true)}
          onBlur={() => {
            setOpen(false)
            props.onBlur?.()
          }}
          onChange={(event) => {
            setOpen(true)
            choose(undefined)
            props.onText(event.currentTarget.value)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <SuggestList
        id={listId}
        isShown={isShown}
        suggestions={props.suggestions}
        current={current?.key}
        onTake={take}
      />
    </div>
  )
}

interface ListProps {
  id: string
  isShown: boolean
  suggestions: readonly Suggestion[]
  current: string | undefined
  onTake: (suggestion: Suggestion) => void
}

function SuggestList({ id, isShown, suggestions, current, onTake }: ListProps): ReactElement {
  return (
    <div id={id} role="listbox" className={styles.list} hidden={!isShown}>
      {suggestions.map((suggestion) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which moves the choice.
        // biome-ignore lint/a11y/useFocusableInteractive: named by aria-activedescendant, never focused itself.
        <div
          key={suggestion.key}
          id={`${id}-${suggestion.key}`}
          role="option"
          aria-selected={suggestion.key === current}
          className={styles.option}
          data-taken={suggestion.isTaken ?? false}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
        >
          <span>{suggestion.label}</span>
          {suggestion.detail && <small>{suggestion.detail}</small>}
        </div>
      ))}
    </div>
  )
}
