import type { ReactElement } from 'react'
import type { Column } from '../model/columns.ts'
import type { Item } from '../model/rows.ts'
import { isInColumn, openWords } from '../model/unmatched.ts'
import { type Asking, useBoard, useBoardState } from '../state/board.ts'
import { useAskWords } from '../words/ask.ts'
import { useItemWords } from '../words/item.ts'
import styles from './asks.module.css'

/**
 * Shows what an item leaves open in a column, for those who work on the draft: an hour, or who some words are. A press opens
 * the question under the row.
 */
export function Asks({ item, column }: { item: Item; column: Column }): ReactElement | null {
  const t = useItemWords()
  const ask = useAskWords()
  const { office } = useBoard()
  const settled = useBoardState((state) => state.settled)
  if (column === 'time') {
    if (!item.wantsTime) return null
    const asking = { itemId: item.id, about: 'TIME' } as const
    return (
      <Ask asking={asking} mayAnswer={item.mayEdit} name={t('wantsTimeAsk')}>
        {t('wantsTime')}
      </Ask>
    )
  }
  const open = openWords(item, settled).filter((words) => isInColumn(words, column))
  return (
    <>
      {open.map(({ kind, words, role }) => (
        <Ask
          key={`${role} ${words}`}
          asking={{ itemId: item.id, about: 'WHO', kind, words }}
          mayAnswer={office().mayImport}
          name={ask('open')}
        >
          {ask(`who.${kind}`, { words })}
        </Ask>
      ))}
    </>
  )
}

interface AskProps {
  asking: Asking
  mayAnswer: boolean
  /** The effect of a press, for readers of the screen and on pointing. */
  name: string
  children: string
}

function Ask({ asking, mayAnswer, name, children }: AskProps): ReactElement {
  const { store } = useBoard()
  if (!mayAnswer) return <span className={styles.ask}>{children}</span>
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.ask}
      title={name}
      aria-label={`${children} – ${name}`}
      onClick={(event) => {
        event.stopPropagation()
        store.set(() => ({ asking, moving: undefined }))
      }}
    >
      {children}
    </button>
  )
}
