import { Button, Modal, Textarea } from '@mantine/core'
import { getHotkeyHandler, useMediaQuery } from '@mantine/hooks'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { carryOut, isRefusal, type RefusalLike } from '../api.ts'
import { SubmitWeekDocument, WeekReviewDocument } from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { Blank, Loading, Notice } from '../parts/notice.tsx'
import { KeyHint } from '../parts/shortcuts.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from '../release/release.module.css'
import { ReviewDays } from './days.tsx'
import { kindsToApprove, type ReviewedWeek, reviewedItems, sinceSubmitted } from './pending.ts'
import { useReviewWords } from './words.ts'

/** The week to submit, and what becomes of the dialog. */
export interface SubmitDialogProps {
  officeId: string
  year: number
  week: number
  onClose: () => void
  /** It was submitted. */
  onSubmitted: () => void
  /** Leads to the dialog that releases, without these items. */
  onRelease: (leftOutIds: readonly string[]) => void
}

/** Chooses among the pending changes of a week and puts them before the approver. */
export function SubmitDialog(props: SubmitDialogProps): ReactElement {
  const t = useReviewWords()
  const isNarrow = useMediaQuery('(max-width: 800px)') ?? false
  const { officeId, year, week, onClose } = props
  const [{ data, error }, refetch] = useQuery({
    query: WeekReviewDocument,
    variables: { officeId, year, week, language: useLanguage() },
    requestPolicy: 'network-only',
  })
  const office = data?.office
  const programme = office?.programme
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      fullScreen={isNarrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('return.back') }}
      title={t('submit.title', { week })}
    >
      {error && !data && (
        <Notice
          tone="blocked"
          title={t('page.failed')}
          action={<Button onClick={() => refetch()}>{t('retry')}</Button>}
        />
      )}
      {!data && !error && <Loading label={t('loading')} />}
      {office && programme && (
        <Submitting
          {...props}
          zone={office.zone}
          programme={programme}
          onStale={() => refetch({ requestPolicy: 'network-only' })}
        />
      )}
    </Modal>
  )
}

interface SubmittingProps extends SubmitDialogProps {
  zone: string
  programme: ReviewedWeek
  onStale: () => void
}

function Submitting(props: SubmittingProps): ReactElement {
  const { zone, programme, onRelease } = props
  const t = useReviewWords()
  const { ready, waiting } = reviewedItems(programme)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(ready.map(({ id }) => id)),
  )
  const [note, setNote] = useState('')
  const taken = ready.filter(({ id }) => chosen.has(id))
  const isEmptyFirst = programme.latestRelease === null && ready.length + waiting.length === 0
  const { submit, isBusy, refused } = useSubmit(props, { taken, note })
  const toApprove = ready.filter((item) => kindsToApprove(programme, item).length > 0)
  const aloneCount = ready.length - toApprove.length
  if (ready.length === 0 && !isEmptyFirst) return <Blank title={t('submit.none')} />
  const mayGo = isEmptyFirst || taken.length > 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is a second way to the button below
    <div onKeyDown={getHotkeyHandler([['mod+Enter', () => mayGo && void submit()]])}>
      {programme.latestRelease === null && <p>{t('submit.first')}</p>}
      {isEmptyFirst && <p>{t('submit.empty')}</p>}
      <Textarea
        data-autofocus
        label={t('submit.note')}
        placeholder={t('submit.notePlaceholder')}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <ReviewDays
        items={ready}
        zone={zone}
        chosen={chosen}
        since={sinceSubmitted({ ...programme, review: { ...programme.review, submission: null } })}
        kindsOf={(item) => kindsToApprove(programme, item)}
        onChoose={setChosen}
      />
      {waiting.length > 0 && (
        <p className={styles.soft}>{t('waiting', { count: waiting.length })}</p>
      )}
      <div className={styles.foot}>
        <Refusal refused={refused} />
        <span className={styles.soft}>
          <KeyHint keys="mod+enter" />
        </span>
        {programme.review.mayTakeTelephone && (
          <Button variant="subtle" onClick={() => onRelease([])}>
            {t('submit.telephone')}
          </Button>
        )}
        {aloneCount > 0 && (
          <Button variant="default" onClick={() => onRelease(toApprove.map(({ id }) => id))}>
            {t('submit.alone', { count: aloneCount })}
          </Button>
        )}
        <Button loading={isBusy} disabled={!mayGo} onClick={() => void submit()}>
          {isEmptyFirst ? t('submit') : t('submit.do', { count: taken.length })}
        </Button>
      </div>
    </div>
  )
}

/** Says why a step was not taken. */
export function Refusal({ refused }: { refused: RefusalLike | undefined }): ReactElement | null {
  const t = useReviewWords()
  const refusalText = useRefusalText()
  if (!refused) return null
  return (
    <Notice tone="blocked" title={t('refused')}>
      {refusalText(refused)}
    </Notice>
  )
}

function useSubmit(
  { officeId, year, week, onSubmitted, onStale }: SubmittingProps,
  { taken, note }: { taken: readonly { id: string; revision: number }[]; note: string },
): { submit: () => Promise<void>; isBusy: boolean; refused: RefusalLike | undefined } {
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalLike>()
  const submit = async () => {
    if (isBusy) return
    setBusy(true)
    const items = taken.map(({ id, revision }) => ({ itemId: id, revision }))
    const outcome = await carryOut(SubmitWeekDocument, {
      officeId,
      year,
      week,
      items,
      note: note.trim() || null,
    })
    setBusy(false)
    if (!isRefusal(outcome)) return onSubmitted()
    setRefused(outcome)
    onStale()
  }
  return { submit, isBusy, refused }
}
