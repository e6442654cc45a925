import { useMediaQuery } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, type ReactElement, Suspense, useMemo, useRef, useState } from 'react'
import { useAnnounce } from '../parts/announce.tsx'
import { useReviewWords } from '../review/words.ts'
import { AskedForDay, AskedForItem, AskedToRelease, OpensAtNow } from './asked-for.tsx'
import styles from './board.module.css'
import { BoardView } from './board-view.tsx'
import { ItemDrawer } from './drawer/item-drawer.tsx'
import { NewsBar } from './live/news-bar.tsx'
import { useArrivals } from './live/use-arrivals.ts'
import { type Filter, filterFrom } from './model/filters.ts'
import type { Programme } from './model/rows.ts'
import { LinesOf } from './quick/lines.tsx'
import { LinesLeft } from './quick/lines-left.tsx'
import {
  type Board,
  BoardContext,
  type Office,
  untouched,
  useBoard,
  useBoardState,
} from './state/board.ts'
import { freshItems } from './state/fresh.ts'
import { makeStore } from './state/store.ts'
import { focusCell, showRow } from './table/focus.ts'

const ReleaseDialog = lazy(async () => {
  const { ReleaseDialog: Dialog } = await import('../release/release-dialog.tsx')
  return { default: Dialog }
})

const SubmitDialog = lazy(async () => {
  const { SubmitDialog: Dialog } = await import('../review/submit-dialog.tsx')
  return { default: Dialog }
})

interface BoardPageProps {
  office: Office
  programme: Programme
  /** True while a newer reading is under way. */
  isStale: boolean
}

/** The board of a week that has been read. */
export function BoardPage({ office, programme, isStale }: BoardPageProps): ReactElement {
  const { board, shown } = useNewBoard(office, programme)
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const isNarrow = useMediaQuery('(max-width: 800px)') ?? false
  const filter = useMemo(() => filterFrom(search), [search])
  const setFilter = (next: Filter) =>
    void navigate({ to: '.', search: { ...next }, replace: true, resetScroll: false })
  return (
    <BoardContext value={board}>
      <LinesOf>
        <div className={styles.board}>
          <BoardView
            programme={shown}
            isStale={isStale}
            isNarrow={isNarrow}
            filter={filter}
            onFilter={setFilter}
          />
        </div>
        <LinesLeft />
      </LinesOf>
      <ItemDrawer />
      {typeof search.item === 'string' && <AskedForItem id={search.item} filter={filter} />}
      {typeof search.at === 'string' && <AskedForDay at={search.at} filter={filter} />}
      <OpensAtNow isAsked={search.item !== undefined || search.at !== undefined} />
      {search.release === 'now' && programme.mayRelease && <AskedToRelease filter={filter} />}
      <Releasing />
      <NewsBar />
    </BoardContext>
  )
}

/** One board for as long as the week is shown; what is read anew is put under it. */
function useNewBoard(office: Office, programme: Programme): { board: Board; shown: Programme } {
  const announce = useAnnounce()
  const now = useRef({ office, programme })
  const [board] = useState((): Board => {
    const store = makeStore(untouched)
    return {
      store,
      office: () => now.current.office,
      programme: () => now.current.programme,
      items: () => freshItems(now.current.programme, store.get()),
      announce,
      queues: new Map(),
      steps: new Map(),
      successors: new Map(),
      own: { revisions: new Map(), left: new Set() },
    }
  })
  const shown = useArrivals(board, programme)
  now.current = { office, programme: shown }
  return { board, shown }
}

function Releasing(): ReactElement | null {
  const { programme } = useBoard()
  const releasing = useBoardState((state) => state.releasing)
  if (!releasing) return null
  const isWhole = !releasing.onlyItemId && !releasing.isRelease
  return (
    <Suspense>
      {isWhole && programme().review.needsApproval ? <Submit /> : <Release {...releasing} />}
    </Suspense>
  )
}

function Submit(): ReactElement {
  const { office, programme, store, announce } = useBoard()
  const t = useReviewWords()
  const { year, week } = programme()
  return (
    <SubmitDialog
      officeId={office().id}
      year={year}
      week={week}
      onClose={() => store.set(() => ({ releasing: undefined }))}
      onSubmitted={() => {
        announce(t('submit.done', { week }))
        store.set(() => ({ releasing: undefined }))
      }}
      onRelease={(leftOutIds) => store.set(() => ({ releasing: { isRelease: true, leftOutIds } }))}
    />
  )
}

function Release({
  onlyItemId,
  leftOutIds,
}: {
  onlyItemId?: string
  leftOutIds?: readonly string[]
}): ReactElement {
  const { office, programme, store } = useBoard()
  const { year, week } = programme()
  return (
    <ReleaseDialog
      officeId={office().id}
      year={year}
      week={week}
      onlyItemId={onlyItemId}
      leftOutIds={leftOutIds}
      onClose={() => store.set(() => ({ releasing: undefined }))}
      onOpenItem={(id) => store.set(() => ({ releasing: undefined, drawer: id }))}
      onAsk={(asking) => {
        const isShown = showRow(asking.itemId)
        // What a filter hides is settled beside the board.
        const open = isShown ? { asking, moving: undefined } : { drawer: asking.itemId }
        store.set(() => ({ releasing: undefined, ...open }))
        // The question who somebody is takes the keyboard itself.
        if (isShown && asking.about === 'TIME') focusCell(asking.itemId, 'time')
      }}
      onReleased={() => store.set(() => ({ edits: [], undone: [] }))}
    />
  )
}
