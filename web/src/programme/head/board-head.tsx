import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { carryOut, isRefusal } from '../../api.ts'
import { OpenCollectingDocument } from '../../graphql.generated.ts'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icons.tsx'
import { paths } from '../../paths.ts'
import { useRefusalText } from '../../refusals.ts'
import { StateChip } from '../../review/state-chip.tsx'
import { useReviewWords } from '../../review/words.ts'
import { clockAt, dateAt, shortDate } from '../../time/dates.ts'
import { weekCode } from '../../time/weeks.ts'
import type { Programme } from '../model/rows.ts'
import { type Office, useBoard, useBoardState } from '../state/board.ts'
import { useUndo } from '../state/use-undo.ts'
import { useBoardWords } from '../words/board.ts'
import { useLiveWords } from '../words/live.ts'
import { BoardTools } from './board-tools.tsx'
import styles from './head.module.css'
import { WeekNav } from './week-nav.tsx'

interface HeadProps {
  isStale: boolean
  /** On a phone only the way to other weeks stands, until it is unfolded. */
  isFolded: boolean
  onFold: () => void
}

/** Names the week, how far it has come and what was saved last, and offers what can be done with the whole of it. */
export function BoardHead({ isStale, isFolded, onFold }: HeadProps): ReactElement {
  const t = useBoardWords()
  const live = useLiveWords()
  const { programme } = useBoard()
  const { year, week, startsOn, endsOn, isDraftShown } = programme()
  const range = t('range', {
    from: shortDate(startsOn),
    to: `${shortDate(endsOn)}/${endsOn.slice(0, 4)}`,
  })
  return (
    <header className={styles.head} data-stale={isStale} data-folded={isFolded}>
      <WeekNav week={{ year, number: week }} />
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!isFolded}
        aria-label={live('unfold')}
        title={live('unfold')}
        onClick={onFold}
      >
        <Icon name={isFolded ? 'down' : 'up'} size={16} />
      </button>
      <div className={styles.what}>
        <h1 className={styles.title}>
          {t('title', { week })} <span className={styles.range}>({range})</span>
        </h1>
        <div className={styles.state}>
          {isDraftShown && <DraftChip programme={programme()} />}
          <ReleaseState programme={programme()} />
          {isDraftShown && <ReviewState programme={programme()} />}
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

/** Says where the week stands before its approver, and leads to what comes next. */
function ReviewState({ programme }: { programme: Programme }): ReactElement {
  const t = useReviewWords()
  const { office } = useBoard()
  const { id, zone } = office()
  const { review, year, week } = programme
  const { submission, mayApprove, mayWithdraw, mayOpenCollecting } = review
  return (
    <>
      <StateChip review={review} zone={zone} />
      {submission !== null && mayWithdraw && !mayApprove && (
        <Link to={paths.review(id, weekCode({ year, number: week }))} className={styles.release}>
          {t('lookAgain')}
        </Link>
      )}
      {mayOpenCollecting && <OpenCollecting officeId={id} year={year} week={week} />}
    </>
  )
}

function OpenCollecting(input: { officeId: string; year: number; week: number }): ReactElement {
  const t = useReviewWords()
  const refusalText = useRefusalText()
  const { announce } = useBoard()
  const open = async () => {
    const outcome = await carryOut(OpenCollectingDocument, input)
    announce(isRefusal(outcome) ? refusalText(outcome) : t('state.COLLECTING'))
  }
  return (
    <button type="button" className={styles.undo} onClick={() => void open()}>
      {t('openCollecting')}
    </button>
  )
}

function ReleaseState({ programme }: { programme: Programme }): ReactElement {
  const t = useBoardWords()
  const { id, zone } = useBoard().office()
  const { latestRelease, pendingCount, isDraftShown } = programme
  if (!latestRelease) return <span>{t('neverReleased')}</span>
  const { number, releasedBy, releasedAt } = latestRelease
  const at = `${clockAt(releasedAt, zone)} ${shortDate(dateAt(releasedAt, zone))}`
  return (
    <>
      <Link
        to={paths.releases(id, weekCode({ year: programme.year, number: programme.week }))}
        className={styles.release}
        title={t('releasedBy', { by: releasedBy, at })}
      >
        {number === 0 ? t('released') : t('adjusted', { number })}
      </Link>
      {isDraftShown && (
        <span className={pendingCount > 0 ? styles.pending : styles.quiet}>
          {pendingCount > 0 ? t('pending', { count: pendingCount }) : t('pendingNone')}
        </span>
      )}
    </>
  )
}

/** The clock time alone today, with the date on another day. */
function savedWhen(savedAt: string, { zone, today }: Office): string {
  const [clock, day] = [clockAt(savedAt, zone), dateAt(savedAt, zone)]
  return day === today ? clock : `${clock} ${shortDate(day)}`
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
          <Icon name="done" size={14} /> {t('saved', { at: savedWhen(savedAt, office()) })}
        </span>
      )}
      {latest && (
        <span className={styles.undoFact}>
          <button
            type="button"
            className={styles.undo}
            title={`${t('undoNamed', { what: latest.label })}  Ctrl+Z`}
            onClick={() => void undo()}
          >
            <Icon name="undo" size={14} /> {t('undo')}
            <span className={styles.undoWhat}>: {latest.label}</span>
          </button>
        </span>
      )}
    </>
  )
}
