import { type ReactElement, useEffect, useRef } from 'react'
import type { Item } from '../model/rows.ts'
import { useBoard, useBoardState } from '../state/board.ts'
import { nameOf } from '../state/troubles.ts'
import { focusCell } from '../table/focus.ts'
import { AskTime } from './ask-time.tsx'
import { AskWho } from './ask-who.tsx'
import { MovePanel } from './move-panel.tsx'
import { openQuestion } from './open-question.ts'
import { Panel } from './panel.tsx'
import styles from './row.module.css'
import { TroubleBox } from './trouble-box.tsx'

/** The panel open under a row: refusals that ask something, the move, or a question. */
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
export function PanelOf({ item }: { item: Item }): ReactElement {
  const troubles = useBoardState((state) => state.troubles)
  const isMoving = useBoardState((state) => state.moving === item.id)
  const own = troubles.filter(({ act }) => act.itemId === item.id)
  return (
    <>
      {own.map((trouble) => (
        <TroubleBox key={nameOf(trouble)} trouble={trouble} item={item} />
      ))}
      {isMoving && <Moving item={item} />}
      {!isMoving && own.length === 0 && <Question item={item} />}
    </>
  )
}

function Moving({ item }: { item: Item }): ReactElement {
  const { store } = useBoard()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-first], input, button')?.focus()
  }, [])
  const close = () => {
    store.set(() => ({ moving: undefined, asking: undefined }))
    focusCell(item.id, 'title')
  }
  return (
    <Panel ref={box} of={item.id} onClose={close}>
      <MovePanel item={item} onClose={close} />
    </Panel>
  )
}

function Question({ item }: { item: Item }): ReactElement | null {
  const { store } = useBoard()
  const asking = useBoardState((state) => openQuestion(state, item))
  if (!asking) return null
  const close = () => {
    store.set(() => ({ asking: undefined }))
    focusCell(item.id, 'title')
  }
  return (
    <Panel of={item.id} onClose={close}>
      {asking.about === 'TIME' ? (
        <AskTime item={item} onClose={close} />
      ) : (
        <AskWho key={asking.words} item={item} asking={asking} onClose={close} />
      )}
    </Panel>
  )
}
