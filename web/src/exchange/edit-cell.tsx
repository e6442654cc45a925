import { Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import { Icon } from '../parts/icons.tsx'
import styles from './import.module.css'
import { useImportWords } from './words.ts'

interface EditCellProps {
  /** The column's name. */
  what: string
  /** The entry's number. */
  number: number
  text: string
  /** The text when it is not being edited; left out: as it is. */
  shown?: string
  isCorrected: boolean
  /** The reader's confidence, from 0 to 1, when it is too low. */
  doubt: number | undefined
  isLong?: boolean
  type?: 'date'
  /** Id of the datalist with proposals. */
  list?: string
  onSave: (text: string) => void
}

/** A value that becomes a field when it is pressed. Enter or leaving keeps what was typed, Escape drops it. */
export function EditCell(props: EditCellProps): ReactElement {
  const { what, number, text, shown = text, isCorrected, doubt, onSave } = props
  const t = useImportWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isEditing, setEditing] = useState(false)
  const close = (isByKey: boolean) => {
    setEditing(false)
    if (isByKey) requestAnimationFrame(() => button.current?.focus())
  }
  if (isEditing) {
    return (
      <Field
        {...props}
        label={t('edit', { what, number })}
        onEnd={(typed, isByKey) => {
          if (typed !== undefined && typed !== text) onSave(typed)
          close(isByKey)
        }}
      />
    )
  }
  const isDoubted = doubt !== undefined && !isCorrected
  const hint = isDoubted ? t('doubt', { percent: Math.round(doubt * 100) }) : undefined
  return (
    <button
      ref={button}
      type="button"
      className={styles.value}
      data-doubt={isDoubted}
      data-corrected={isCorrected}
      title={hint}
      onClick={() => setEditing(true)}
    >
      {isDoubted && <Icon name="warning" size={14} />}
      <span>{shown || t('none')}</span>
      <span className="unseen">
        {' '}
        {[hint, isCorrected ? t('corrected') : undefined, t('edit', { what, number })]
          .filter(Boolean)
          .join('; ')}
      </span>
    </button>
  )
}

interface FieldProps extends EditCellProps {
  label: string
  /** The text typed, or undefined when it is dropped. */
  onEnd: (typed: string | undefined, isByKey: boolean) => void
}

function Field({ label, text, isLong, type, list, onEnd }: FieldProps): ReactElement {
  const isOver = useRef(false)
  const end = (typed: string | undefined, isByKey: boolean) => {
    if (isOver.current) return
    isOver.current = true
    onEnd(typed?.trim(), isByKey)
  }
  const field = {
    'aria-label': label,
    defaultValue: text,
    autoFocus: true,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      // Enter also ends the composition of a Vietnamese letter; that one does not leave the field.
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
        event.preventDefault()
        end(event.currentTarget.value, true)
      }
      if (event.key === 'Escape') end(undefined, true)
    },
  }
  if (isLong) {
    return <Textarea autosize {...field} onBlur={({ target }) => end(target.value, false)} />
  }
  return (
    <TextInput
      {...field}
      {...(type ? { type } : {})}
      {...(list ? { list } : {})}
      onBlur={({ target }) => end(target.value, false)}
    />
  )
}
