import { Button } from '@mantine/core'
import { type ReactElement, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Blank, Notice } from '../parts/notice.tsx'
import styles from './board.module.css'
import { BoardCards } from './cards/board-cards.tsx'
import { BoardHead } from './head/board-head.tsx'
import { FilterBar } from './head/filter-bar.tsx'
import { type Filter, isOpen, passes } from './model/filters.ts'
import { dayName } from './model/marks.ts'
import { daysOf, type Programme, undatedOf } from './model/rows.ts'
import { TroubleNotice } from './row/trouble.tsx'
import { useBoard, useBoardState } from './state/board.ts'
import { freshItems } from './state/fresh.ts'
import { useBoardShortcuts } from './state/use-shortcuts.ts'
import { BoardTable } from './table/board-table.tsx'
import { useBoardWords } from './words/board.ts'

interface BoardViewProps {
  programme: Programme
  isStale: boolean
  isNarrow: boolean
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** Head, filters and the form itself, or cards on a narrow screen. */
export function BoardView({
  programme,
  isStale,
  isNarrow,
  filter,
  onFilter,
}: BoardViewProps): ReactElement {
  const fresh = useBoardState((state) => state.fresh)
  const gone = useBoardState((state) => state.gone)
  const typing = useBoardState((state) => state.typing)
  const [isWholeWeek, setWholeWeek] = useState(false)
  const [isUnfolded, setUnfolded] = useState(false)
  const find = useRef<HTMLInputElement>(null)
  const items = useMemo(() => freshItems(programme, { fresh, gone }), [programme, fresh, gone])
  const settled = useBoardState((state) => state.settled)
  const shown = useMemo(
    () => items.filter((item) => passes(item, filter, settled)),
    [items, filter, settled],
  )
  const isOnlyFilled = !isOpen(filter) || (isNarrow && !programme.mayEdit)
  const days = useMemo(
    () => daysOf(programme.days, shown, { isWholeWeek, isOnlyFilled, open: typing }),
    [programme.days, shown, isWholeWeek, isOnlyFilled, typing],
  )
  const undated = useMemo(() => undatedOf(programme.days, shown), [programme.days, shown])
  useBoardShortcuts(days, () => {
    flushSync(() => setUnfolded(true))
    find.current?.focus()
  })
  const Form = isNarrow ? BoardCards : BoardTable
  return (
    <>
      <BoardHead
        isStale={isStale}
        isFolded={isNarrow && !isUnfolded}
        onFold={() => setUnfolded(!isUnfolded)}
      />
      {items.length > 0 && (!isNarrow || isUnfolded || !isOpen(filter)) && (
        <FilterBar
          items={items}
          filter={filter}
          shown={shown.length}
          find={find}
          onFilter={onFilter}
        />
      )}
      <LooseTrouble shownIds={shown.map(({ id }) => id)} />
      <Emptiness
        programme={programme}
        isEmpty={items.length === 0}
        isNoneShown={shown.length === 0}
      />
      {(shown.length > 0 || typing || (programme.mayEdit && isOpen(filter))) && (
        <Form days={days} undated={undated} mayAdd={programme.mayEdit} />
      )}
      {programme.mayEdit && isOpen(filter) && !isWholeWeek && (
        <HiddenDays
          programme={programme}
          shown={days.map(({ day }) => day.date)}
          onShow={() => setWholeWeek(true)}
        />
      )}
    </>
  )
}

/** A refusal whose row is not on the page stands above the form. */
function LooseTrouble({ shownIds }: { shownIds: readonly string[] }): ReactElement | null {
  const { store } = useBoard()
  const trouble = useBoardState((state) => state.trouble)
  const isInCopy = useBoardState((state) => state.copying !== undefined)
  if (
    !trouble ||
    (isInCopy && !trouble.act.itemId) ||
    (trouble.act.itemId && shownIds.includes(trouble.act.itemId))
  )
    return null
  return (
    <TroubleNotice trouble={trouble} onClose={() => store.set(() => ({ trouble: undefined }))} />
  )
}

interface EmptinessProps {
  programme: Programme
  isEmpty: boolean
  isNoneShown: boolean
}

function Emptiness({ programme, isEmpty, isNoneShown }: EmptinessProps): ReactElement | null {
  const t = useBoardWords()
  const { office } = useBoard()
  if (isEmpty && programme.mayEdit) {
    const ways = office().mayImport ? 'emptyImporter' : 'emptyWorker'
    return <Notice title={t('empty')}>{t(ways)}</Notice>
  }
  if (isEmpty && programme.latestRelease === null) {
    return <Blank title={t('unreleased')}>{t('unreleasedReader')}</Blank>
  }
  if (isEmpty) return <Blank title={t('empty')}>{t('emptyReader')}</Blank>
  return isNoneShown ? <Blank title={t('noneShown')}>{t('noneShownWhy')}</Blank> : null
}

interface HiddenDaysProps {
  programme: Programme
  shown: readonly string[]
  onShow: () => void
}

/** Offers the days that do not stand in the programme when empty, such as Saturday. */
function HiddenDays({ programme, shown, onShow }: HiddenDaysProps): ReactElement | null {
  const t = useBoardWords()
  const hidden = programme.days.filter(({ date }) => !shown.includes(date))
  if (hidden.length === 0) return null
  return (
    <Button variant="subtle" size="xs" className={styles.more ?? ''} onClick={onShow}>
      {t('wholeWeek', { days: hidden.map(({ date }) => dayName(date, t)).join(', ') })}
    </Button>
  )
}
