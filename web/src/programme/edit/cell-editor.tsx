import { type FocusEvent, type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import type { Column } from '../model/columns.ts'
import type { Item } from '../model/rows.ts'
import { useEditWords } from '../words/edit.ts'
import styles from './edit.module.css'
import { PartiesCell } from './parties-cell.tsx'
import { PlaceCell } from './place-cell.tsx'
import type { CellDraft, EditorProps, Saving } from './save.ts'
import { TextCell } from './text-cell.tsx'

/** The way the keyboard goes when a cell has been left. */
export type Then = 'stay' | 'next' | 'previous' | 'away'

interface CellEditorProps {
  item: Item
  column: Column
  again: CellDraft | undefined
  onDone: (saving: Saving | undefined, then: Then) => void
}

/** Edits one cell in its place: Enter or a click elsewhere saves, Tab saves and opens the next, Escape leaves it as it was. */
export function CellEditor({ item, column, again, onDone }: CellEditorProps): ReactElement {
  const t = useEditWords()
  const kept = useRef<Saving | undefined>(undefined)
  const isDone = useRef(false)
  const isLeaving = useRef(false)
  const done = (then: Then, isKept = true) => {
    if (isDone.current) return
    isDone.current = true
    onDone(isKept ? kept.current : undefined, then)
  }
  useTakenOff(() => done('away'))
  // Through React's own turn, so that a name typed to its end is taken before the cell is saved.
  const later = (then: Then) => setTimeout(() => done(then))
  const onKeys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') done('stay', false)
    else if (event.key === 'Enter' && !event.shiftKey) later('stay')
    else if (event.key === 'Tab') {
      isLeaving.current = true
      if (event.target instanceof HTMLElement) event.target.blur()
      later(event.shiftKey ? 'previous' : 'next')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    const isInside = event.currentTarget.contains(event.relatedTarget)
    if (!isInside && !isLeaving.current) later('away')
  }
  const keep = (saving: Saving | undefined) => {
    kept.current = saving
  }
  const shared = {
    item,
    column,
    again,
    onPicked: () => later('stay'),
    onKeys,
    keep,
  }
  const Editor = editorOf(column)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles from the fields inside.
    <div
      className={styles.editor}
      data-column-editor={column}
      onBlur={onBlur}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    >
      <Editor {...shared} />
      <span className={styles.hint}>{t('keysHint')}</span>
    </div>
  )
}

/** Calls back when the editor is taken off the page, by another's hand or a filter: no words go with it. */
function useTakenOff(heard: () => void): void {
  const latest = useRef(heard)
  latest.current = heard
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
      setTimeout(() => {
        if (!isThere.current) latest.current()
      })
    }
  }, [])
}

function editorOf(column: Column): (props: EditorProps) => ReactElement {
  if (column === 'place') return PlaceCell
  return column === 'chairs' || column === 'attends' || column === 'prepares'
    ? PartiesCell
    : TextCell
}
