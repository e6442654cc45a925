import { Button } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type ReactElement, type ReactNode, useRef, useState } from 'react'
import { carryOut, isRefusal, type RefusalLike } from '../api.ts'
import {
  type ReleaseHeadFragment,
  type ReleaseReason,
  WithdrawSubmissionDocument,
} from '../graphql.generated.ts'
import { Blank, Notice } from '../parts/notice.tsx'
import { PaperFields } from '../release/paper-fields.tsx'
import { owedBy } from '../release/reason.ts'
import { ReasonFields } from '../release/reason-fields.tsx'
import { RefusedNotice } from '../release/refused.tsx'
import styles from '../release/release.module.css'
import { useRelease } from '../release/use-release.ts'
import { useReleaseWords } from '../release/words.ts'
import { ReviewDays } from './days.tsx'
import { kindsToApprove, type ReviewedWeek, reviewedItems, sinceSubmitted } from './pending.ts'
import { ReturnForm } from './return-form.tsx'
import { Refusal } from './submit-dialog.tsx'
import { useReviewWords } from './words.ts'

interface DecidingProps {
  officeId: string
  year: number
  week: number
  zone: string
  /** The date in the office. */
  today: string
  programme: ReviewedWeek
  /** The list shown is out of date. */
  onStale: () => void
  onReleased: (release: ReleaseHeadFragment) => void
  onReturned: () => void
  onWithdrawn: () => void
}

/** The changes of a week with the two answers to them; for who submitted them, with the way to take them back. */
export function Deciding(props: DecidingProps): ReactElement {
  const { programme, zone } = props
  const t = useReviewWords()
  const { ready, waiting } = reviewedItems(programme)
  const since = sinceSubmitted(programme)
  const { submission, submittedItems, mayApprove } = programme.review
  // What came after the submission was not looked at by who submitted it: it is ticked by hand or stays.
  // A tick is of the revision that was seen: what is edited while the page stands open loses it.
  const [ticks, setTicks] = useState<ReadonlySet<string>>(
    () => new Set(ready.filter((item) => since(item) === 'same').map(tickOf)),
  )
  const chosen = new Set(ready.filter((item) => ticks.has(tickOf(item))).map(({ id }) => id))
  const choose = (ids: ReadonlySet<string>) =>
    setTicks(new Set(ready.filter(({ id }) => ids.has(id)).map(tickOf)))
  const isEmptyFirst = programme.latestRelease === null && ready.length + waiting.length === 0
  if (ready.length + waiting.length === 0 && !isEmptyFirst) {
    return (
      <>
        <Blank title={t('page.none')}>{t('page.noneWhy')}</Blank>
        <TakeBack {...props} />
      </>
    )
  }
  const later = [...ready, ...waiting].filter((item) => since(item) !== 'same').length
  const pending = new Set([...ready, ...waiting].map(({ id }) => id))
  const gone = submittedItems.filter(({ itemId }) => !pending.has(itemId)).length
  const taken = ready.filter(({ id }) => chosen.has(id))
  return (
    <>
      {submission !== null && later > 0 && (
        <Notice tone="warning" title={t('page.since', { count: later })}>
          {t('page.sinceWhy')}
        </Notice>
      )}
      {gone > 0 && <Notice>{t('page.gone', { count: gone })}</Notice>}
      {isEmptyFirst && <p>{t('submit.empty')}</p>}
      <ReviewDays
        items={ready}
        zone={zone}
        chosen={chosen}
        since={since}
        kindsOf={(item) => kindsToApprove(programme, item)}
        onChoose={mayApprove ? choose : undefined}
      />
      {waiting.length > 0 && (
        <p className={styles.soft}>{t('waiting', { count: waiting.length })}</p>
      )}
      {mayApprove ? (
        <Answers {...props} taken={taken} isEmptyFirst={isEmptyFirst} />
      ) : (
        <TakeBack {...props} />
      )}
    </>
  )
}

function tickOf({ id, revision }: ReviewedItem): string {
  return `${id} ${revision}`
}

type ReviewedItem = ReturnType<typeof reviewedItems>['ready'][number]

interface AnswersProps extends DecidingProps {
  taken: ReturnType<typeof reviewedItems>['ready']
  isEmptyFirst: boolean
}

function Answers({ taken, isEmptyFirst, ...props }: AnswersProps): ReactElement {
  const { programme, zone, officeId, year, week } = props
  const t = useReviewWords()
  const release = useReleaseWords()
  const { habits, latestRelease, review } = programme
  const number = (latestRelease?.number ?? -1) + 1
  const form = useRef<HTMLDivElement>(null)
  const [reasonKind, setReasonKind] = useState<ReleaseReason | undefined>(
    number === 0 ? 'FIRST_RELEASE' : (habits?.reasonKind ?? undefined),
  )
  const [reason, setReason] = useState('')
  const [paper, setPaper] = useState({ documentNumber: '', issuedOn: props.today })
  const focus = (field: string) => form.current?.querySelector<HTMLElement>(field)?.focus()
  const {
    release: go,
    isBusy,
    refused,
    owed,
  } = useRelease(
    {
      officeId,
      year,
      week,
      onStale: props.onStale,
      onDone: props.onReleased,
      onOwed: (owes) => focus(owes === 'words' ? 'input[data-owed]' : 'input[type="radio"]'),
    },
    { taken, reasonKind, reason, paper, approval: { submission: review.submission } },
  )
  const mayGo = taken.length > 0 || isEmptyFirst
  const missing = owedBy(reasonKind, reason)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is a second way to the button below
    <div ref={form} onKeyDown={getHotkeyHandler([['mod+Enter', () => mayGo && void go()]])}>
      <ReasonFields
        isFirst={number === 0}
        kind={reasonKind}
        last={habits?.reasonKind ?? null}
        words={reason}
        fault={owed}
        onKind={setReasonKind}
        onWords={setReason}
        onTaken={() => focus('button[data-release]')}
      />
      <PaperFields
        value={paper}
        lastNumber={habits?.documentNumber ?? null}
        refused={refused}
        onChange={setPaper}
      />
      <div className={styles.foot}>
        {refused && <RefusedNotice refused={refused} zone={zone} />}
        <span className={styles.missing}>
          {missing && mayGo ? release(`missing.${missing}`) : ''}
        </span>
        <Returning {...props}>
          <Button data-release loading={isBusy} disabled={!mayGo} onClick={() => void go()}>
            {number === 0
              ? t('release.first', { count: taken.length })
              : t('release.next', { number, count: taken.length })}
          </Button>
        </Returning>
      </div>
    </div>
  )
}

/** The way to return the submission, beside the other answer; in its place while the reason is written. */
function Returning({ children, ...props }: DecidingProps & { children: ReactNode }): ReactElement {
  const t = useReviewWords()
  const [isReturning, setReturning] = useState(false)
  if (isReturning) return <ReturnForm {...props} onBack={() => setReturning(false)} />
  return (
    <>
      {props.programme.review.mayReturn && (
        <Button variant="default" onClick={() => setReturning(true)}>
          {t('return.open')}
        </Button>
      )}
      {children}
    </>
  )
}

function TakeBack({
  officeId,
  year,
  week,
  programme,
  ...props
}: DecidingProps): ReactElement | null {
  const t = useReviewWords()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalLike>()
  const { submission, mayWithdraw } = programme.review
  if (submission === null || !mayWithdraw) return null
  const withdraw = async () => {
    setBusy(true)
    const outcome = await carryOut(WithdrawSubmissionDocument, { officeId, year, week, submission })
    setBusy(false)
    if (!isRefusal(outcome)) return props.onWithdrawn()
    setRefused(outcome)
    props.onStale()
  }
  return (
    <div className={styles.foot}>
      <Refusal refused={refused} />
      <Button variant="default" loading={isBusy} onClick={() => void withdraw()}>
        {t('withdraw')}
      </Button>
    </div>
  )
}
