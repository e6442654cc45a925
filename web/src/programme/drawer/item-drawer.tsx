import type { ReactElement } from 'react'
import { SideDrawer } from '../../parts/side-drawer.tsx'
import { shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { PanelOf } from '../row/row-panel.tsx'
import { useBoard, useBoardState } from '../state/board.ts'
import { focusCell } from '../table/focus.ts'
import { Marks } from '../table/marks.tsx'
import { useBoardWords } from '../words/board.ts'
import { useFormWords } from '../words/form.ts'
import styles from './drawer.module.css'
import { Facts } from './facts.tsx'
import { ItemForm } from './item-form.tsx'

/** The long form of one item beside the board, which stays in view. */
export function ItemDrawer(): ReactElement {
  const { store, items } = useBoard()
  const id = useBoardState((state) => state.drawer)
  const fresh = useBoardState((state) => (id === undefined ? undefined : state.fresh[id]))
  const item = items().find((one) => one.id === id) ?? fresh
  const close = () => {
    store.set(() => ({ drawer: undefined }))
    if (id) focusCell(id, 'title')
  }
  return (
    <SideDrawer isOpen={item !== undefined} title={item && <Where item={item} />} onClose={close}>
      {item && (
        <div className={styles.drawer}>
          <Marks item={item} />
          <PanelOf item={item} />
          {item.mayEdit ? (
            // A newer revision begins the form anew: what it showed is no longer what is stored.
            <ItemForm key={`${item.id} ${item.revision}`} item={item} onClose={close} />
          ) : (
            <Facts item={item} />
          )}
        </div>
      )}
    </SideDrawer>
  )
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
