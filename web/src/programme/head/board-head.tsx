import type { ReactElement } from 'react'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icons.tsx'
import { clockAt, shortDate } from '../../time/dates.ts'
import type { Programme } from '../model/rows.ts'
import { useBoard, useBoardState } from '../state/board.ts'
import { useUndo } from '../state/use-verbs.ts'
import { useBoardWords } from '../words/board.ts'
import { BoardTools } from './board-tools.tsx'
import styles from './head.module.css'
import { WeekNav } from './week-nav.tsx'

/** Which week this is, how far it has come, what was saved last, and what can be done with the whole of it. */
export function BoardHead({ isStale }: { isStale: boolean }): ReactElement {
  const t = useBoardWords()
  const { office, programme } = useBoard()
  const { year, week, startsOn, endsOn, isDraftShown } = programme()
  const range = t('range', {
    from: shortDate(startsOn),
    to: `${shortDate(endsOn)}/${endsOn.slice(0, 4)}`,
  })
  return (
    <header className={styles.head} data-stale={isStale}>
      <WeekNav week={{ year, number: week }} today={office().today} />
      <div className={styles.what}>
        <h1 className={styles.title}>
          {t('title', { week })} <span className={styles.range}>({range})</span>
        </h1>
        <div className={styles.state}>
          {isDraftShown && <DraftChip programme={programme()} />}
          <ReleaseState programme={programme()} />
          {isDraftShown && <SaveState />}
        </div>
      </div>
      <BoardTools />
    </header>
  )
}

/** Says that readers do not see this yet; only while there is something they do not see. */
function DraftChip({ programme }: { programme: Programme }): ReactElement | null {
  const t = useBoardWords()
  if (programme.latestRelease && programme.pendingCount === 0) return null
  return <Chip tone="warning">{t('draft')}</Chip>
}

function ReleaseState({ programme }: { programme: Programme }): ReactElement {
  const t = useBoardWords()
  const { zone } = useBoard().office()
  const { latestRelease, pendingCount, isDraftShown } = programme
  if (!latestRelease) return <span>{t('neverReleased')}</span>
  const { number, releasedBy, releasedAt } = latestRelease
  const at = `${clockAt(releasedAt, zone)} ${shortDate(releasedAt.slice(0, 10))}`
  return (
    <>
      <span title={t('releasedBy', { by: releasedBy, at })}>
        {number === 0 ? t('released') : t('adjusted', { number })}
      </span>
      {isDraftShown && (
        <span className={pendingCount > 0 ? styles.pending : styles.quiet}>
          {pendingCount > 0 ? t('pending', { count: pendingCount }) : t('pendingNone')}
        </span>
      )}
    </>
  )
}

function SaveState(): ReactElement {
  const t = useBoardWords()
  const { office, programme } = useBoard()
  const isSaving = useBoardState((state) => state.underWay > 0)
  const latest = useBoardState((state) => state.edits.at(-1))
  const undo = useUndo()
  const { savedAt } = programme()
  return (
    <>
      {isSaving && <span role="status">{t('saving')}</span>}
      {!isSaving && savedAt && (
        <span className={styles.saved}>
          <Icon name="done" size={14} /> {t('saved', { at: clockAt(savedAt, office().zone) })}
        </span>
      )}
      {latest && (
        <button
          type="button"
          className={styles.undo}
          title={`${t('undoNamed', { what: latest.label })}  Ctrl+Z`}
          onClick={() => void undo()}
        >
          <Icon name="undo" size={14} /> {t('undo')}
          <span className={styles.undoWhat}>: {latest.label}</span>
        </button>
      )}
    </>
  )
}
