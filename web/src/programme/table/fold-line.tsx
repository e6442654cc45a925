import { useLocalStorage } from '@mantine/hooks'
import type { ReactElement } from 'react'
import { Icon } from '../../parts/icons.tsx'
import type { Column } from '../model/columns.ts'
import { useBoardWords } from '../words/board.ts'
import styles from './shape.module.css'

/** True while the viewer wants every column even where room is short; kept for the next visit. */
export function useUnfolded(): [isUnfolded: boolean, set: (isUnfolded: boolean) => void] {
  const [isUnfolded, set] = useLocalStorage({
    key: 'giaoban-columns',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  return [isUnfolded, set]
}

interface FoldLineProps {
  /** The columns that are told under the content. */
  folded: readonly Column[]
  /** The columns that could be. */
  unfolded: readonly Column[]
}

/** Says which columns a narrow form has folded, and gives them their place. */
export function FoldLine({ folded, unfolded }: FoldLineProps): ReactElement {
  const t = useBoardWords()
  const [isUnfolded, set] = useUnfolded()
  const names = (isUnfolded ? unfolded : folded).map((column) => t(`col.${column}`)).join(', ')
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={isUnfolded}
      title={isUnfolded ? undefined : t('foldedWhy')}
      onClick={() => set(!isUnfolded)}
    >
      <Icon name={isUnfolded ? 'previous' : 'next'} size={14} />
      {t(isUnfolded ? 'unfolded' : 'folded', { columns: names })}
    </button>
  )
}
