import { type ReactElement, useEffect, useRef } from 'react'
import { KeyHint } from '../../parts/shortcuts.tsx'
import type { Item } from '../model/rows.ts'
import { type Trouble, useBoard } from '../state/board.ts'
import { focusCell, offerKeyboard } from '../table/focus.ts'
import { useEditWords } from '../words/edit.ts'
import { Panel } from './panel.tsx'
import styles from './row.module.css'
import { TroubleNotice } from './trouble.tsx'

/** A refusal until it is answered, under its row or where there is none. It takes the keyboard from nobody who types. */
export function TroubleBox({ trouble, item }: { trouble: Trouble; item?: Item }): ReactElement {
  const t = useEditWords()
  const { store } = useBoard()
  const box = useRef<HTMLDivElement>(null)
  const row = trouble.act.itemId
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal offers itself once.
  useEffect(() => {
    if (box.current) offerKeyboard(box.current, row)
  }, [trouble])
  const close = () => {
    store.set(({ troubles }) => ({ troubles: troubles.filter((one) => one !== trouble) }))
    if (item) focusCell(item.id, 'title')
  }
  return (
    <Panel of={row} onClose={close}>
      <div ref={box} data-trouble>
        <TroubleNotice trouble={trouble} item={item} onClose={close} />
        <span className={styles.reach} aria-hidden="true">
          <KeyHint keys="F8" /> {t('trouble.reach')}
        </span>
      </div>
    </Panel>
  )
}
