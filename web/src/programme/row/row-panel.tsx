import { type ReactElement, useEffect, useRef } from 'react'
import type { Item } from '../model/rows.ts'
import { useBoard, useBoardState } from '../state/board.ts'
import { focusCell } from '../table/focus.ts'
import { AskTime } from './ask-time.tsx'
import { AskWho } from './ask-who.tsx'
import { MovePanel } from './move-panel.tsx'
import { openQuestion } from './open-question.ts'
import styles from './row.module.css'
import { TroubleNotice } from './trouble.tsx'

/** The panel open under a row: a refusal that asks something, or the move. */
export function RowPanel({ item, span }: { item: Item; span: number }): ReactElement {
  return (
    <tr className={styles.panelRow}>
      <td colSpan={span}>
        <PanelOf item={item} />
      </td>
    </tr>
  )
}

/** The same without a table around it. */
export function PanelOf({ item }: { item: Item }): ReactElement | null {
  const { store } = useBoard()
  const box = useRef<HTMLDivElement>(null)
  const trouble = useBoardState((state) =>
    state.trouble?.act.itemId === item.id ? state.trouble : undefined,
  )
  const isMoving = useBoardState((state) => state.moving === item.id)
  const asking = useBoardState((state) => openQuestion(state, item))
  const isOpen = trouble !== undefined || isMoving
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('[data-first], input, button')?.focus()
  }, [isOpen])
  if (!isOpen && !asking) return null
  const close = () => {
    store.set(() => ({ moving: undefined, trouble: undefined, asking: undefined }))
    focusCell(item.id, 'title')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from whichever field inside.
    <div
      ref={box}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      {trouble && <TroubleNotice trouble={trouble} item={item} onClose={close} />}
      {!trouble && isMoving && <MovePanel item={item} onClose={close} />}
      {!isOpen && asking?.about === 'TIME' && <AskTime item={item} onClose={close} />}
      {!isOpen && asking?.about === 'WHO' && (
        <AskWho key={asking.words} item={item} asking={asking} onClose={close} />
      )}
    </div>
  )
}
