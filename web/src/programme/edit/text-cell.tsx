import { Textarea } from '@mantine/core'
import { type ReactElement, useEffect, useState } from 'react'
import type { ItemFieldsInput } from '../../graphql.generated.ts'
import type { Column } from '../model/columns.ts'
import type { Item } from '../model/rows.ts'
import { timeInput, timeText } from '../model/times.ts'
import { useBoardWords } from '../words/board.ts'
import { useEditWords } from '../words/edit.ts'
import styles from './edit.module.css'
import type { EditorProps } from './save.ts'

function firstText(item: Item, column: Column): string {
  if (column === 'time') return timeText(item.time, item.timeLabel)
  return (column === 'title' ? item.title : item.remarks) ?? ''
}

function fieldsOf(item: Item, column: Column, text: string): ItemFieldsInput {
  if (column === 'time') return { time: timeInput(text, item) }
  return column === 'title' ? { title: text } : { remarks: text }
}

/** Edits the time as offices write it, the content or the remarks as plain text. */
export function TextCell({ item, column, again, keep, onKeys }: EditorProps): ReactElement {
  const t = useBoardWords()
  const edit = useEditWords()
  const [text, setText] = useState(() => again?.text ?? firstText(item, column))
  const take = (typed: string) => {
    const isSame = typed === firstText(item, column).trim()
    const isLost = column === 'title' && typed === ''
    keep(isSame || isLost ? undefined : { fields: fieldsOf(item, column, typed), text: typed })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was refused is kept from the beginning, once.
  useEffect(() => {
    if (again) take(text)
  }, [])
  return (
    <Textarea
      autosize
      minRows={1}
      variant="unstyled"
      classNames={{ input: styles.bare ?? '', wrapper: styles.frame ?? '' }}
      aria-label={t(`col.${column}`)}
      placeholder={column === 'time' ? edit('timePlaceholder') : ''}
      value={text}
      autoFocus
      onFocus={(event) =>
        event.currentTarget.setSelectionRange(0, event.currentTarget.value.length)
      }
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        take(typed.trim())
      }}
      onKeyDown={onKeys}
    />
  )
}
