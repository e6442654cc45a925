import { type ReactElement, useEffect, useRef } from 'react'
import { SideDrawer } from '../../parts/side-drawer.tsx'
import { shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { PanelOf } from '../row/row-panel.tsx'
import { TroubleBox } from '../row/trouble-box.tsx'
import { useBoard, useBoardState } from '../state/board.ts'
import { focusCell } from '../table/focus.ts'
import { Marks } from '../table/marks.tsx'
import { useBoardWords } from '../words/board.ts'
import { useFormWords } from '../words/form.ts'
import styles from './drawer.module.css'
import { Facts } from './facts.tsx'
import { ItemForm, type ItemFormProps } from './item-form.tsx'
import { useUnsaved } from './unsaved.tsx'

/** The long form of one item, or of a copy of one, beside the board, which stays in view. */
export function ItemDrawer(): ReactElement {
  const { store, items } = useBoard()
  const copying = useBoardState((state) => state.copying)
  const id = useBoardState((state) => state.drawer ?? state.copying)
  const fresh = useBoardState((state) => (id === undefined ? undefined : state.fresh[id]))
  const item = items().find((one) => one.id === id) ?? fresh
  const isCopy = copying !== undefined && copying === id
  const opened = useRef<string>(undefined)
  const name = id && `${id} ${isCopy}`
  const isOpening = opened.current !== name
  useEffect(() => {
    opened.current = name
  }, [name])
  useReturn(id, isCopy)
  const close = () => store.set(() => ({ drawer: undefined, copying: undefined }))
  const unsaved = useUnsaved(name, close)
  return (
    <SideDrawer
      isOpen={item !== undefined}
      title={item && (isCopy ? <CopyOf item={item} /> : <Where item={item} />)}
      onClose={unsaved.ask}
    >
      {item && isCopy && (
        <div className={styles.drawer}>
          <CopyTrouble />
          <ItemForm
            key={name}
            item={item}
            isCopy
            isOpening={isOpening}
            unsaved={unsaved}
            onClose={unsaved.drop}
          />
        </div>
      )}
      {item && !isCopy && (
        <Opened item={item} isOpening={isOpening} unsaved={unsaved} onClose={unsaved.drop} />
      )}
    </SideDrawer>
  )
}

/** Closed, the drawer gives the keyboard back to its row; to that of a copy, once it has been added. */
function useReturn(id: string | undefined, isCopy: boolean): void {
  const { store } = useBoard()
  useEffect(() => {
    if (id === undefined) return
    const before = store.get().saved
    return () => {
      const { saved, drawer, copying } = store.get()
      if (drawer ?? copying) return
      focusCell(isCopy && saved !== undefined && saved !== before ? saved : id, 'title')
    }
  }, [id, isCopy, store])
}

function Opened({ item, ...rest }: ItemFormProps): ReactElement {
  // A newer revision begins the form anew: what it showed is no longer what is stored.
  const key = `${item.id} ${item.revision}`
  return (
    <div className={styles.drawer}>
      <Marks item={item} />
      <PanelOf item={item} />
      {item.mayEdit ? <ItemForm key={key} item={item} {...rest} /> : <Facts item={item} />}
    </div>
  )
}

/** The refusal of a copy stands with it. */
function CopyTrouble(): ReactElement | null {
  const trouble = useBoardState(({ troubles }) => troubles.find(({ act }) => !act.itemId))
  return trouble ? <TroubleBox trouble={trouble} /> : null
}

function CopyOf({ item }: { item: Item }): ReactElement {
  const t = useFormWords()
  return <>{t('copyOf', { title: item.title ?? '' })}</>
}

function Where({ item }: { item: Item }): ReactElement {
  const t = useBoardWords()
  const form = useFormWords()
  const half = t(`half.${item.halfDay}`)
  return (
    <>
      {item.day ? `${dayName(item.day, t)} ${shortDate(item.day)} · ${half}` : t('undated')}
      {!item.mayEdit && <span className={styles.soft}> · {form('readOnly')}</span>}
    </>
  )
}
