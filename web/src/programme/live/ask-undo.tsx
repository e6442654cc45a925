import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import { clockAt, dateAt, shortDate } from '../../time/dates.ts'
import { type EarlierEdit, useBoard } from '../state/board.ts'
import { useUndoEarlier } from '../state/use-undo.ts'
import { useLiveWords } from '../words/live.ts'
import styles from './live.module.css'

/** Asks before an edit of an earlier visit is taken back: Enter takes it back, Escape leaves it. */
export function AskUndo({ edit }: { edit: EarlierEdit }): ReactElement {
  const t = useLiveWords()
  const { office } = useBoard()
  const answer = useUndoEarlier()
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const held = document.activeElement
    yes.current?.focus()
    return () => {
      if (held instanceof HTMLElement && held.isConnected) held.focus()
    }
  }, [])
  const { zone } = office()
  const at = `${clockAt(edit.at, zone)} ${shortDate(dateAt(edit.at, zone))}`
  const question = t('undoEarlier', { what: edit.label, at })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    answer(edit, false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of its buttons.
    <div className={styles.bar} data-shown onKeyDown={onKeyDown}>
      <span role="alert" className={styles.words}>
        {question}
      </span>
      <Button ref={yes} size="compact-sm" onClick={() => answer(edit, true)}>
        {t('undoIt')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => answer(edit, false)}>
        {t('leaveIt')}
      </Button>
    </div>
  )
}
