import { Button, Textarea } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { carryOut, isRefusal, type RefusalLike } from '../api.ts'
import { ReturnWeekDocument } from '../graphql.generated.ts'
import type { ReviewedWeek } from './pending.ts'
import own from './review.module.css'
import { Refusal } from './submit-dialog.tsx'
import { useReviewWords } from './words.ts'

interface ReturnProps {
  officeId: string
  year: number
  week: number
  programme: ReviewedWeek
  onBack: () => void
  onStale: () => void
  onReturned: () => void
}

/** The reason with which a submission goes back, and the button that returns it. */
export function ReturnForm({
  officeId,
  year,
  week,
  programme,
  ...props
}: ReturnProps): ReactElement {
  const t = useReviewWords()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalLike>()
  const isMissing = reason.trim() === ''
  const send = async () => {
    setTried(true)
    const { submission } = programme.review
    if (isMissing || isBusy || submission === null) return
    setBusy(true)
    const input = { officeId, year, week, submission, reason: reason.trim() }
    const outcome = await carryOut(ReturnWeekDocument, input)
    setBusy(false)
    if (!isRefusal(outcome)) return props.onReturned()
    setRefused(outcome)
    props.onStale()
  }
  return (
    <>
      <Refusal refused={refused} />
      <Textarea
        className={own.returning ?? ''}
        autoFocus
        autosize
        minRows={2}
        maxLength={500}
        required
        label={t('return.reason')}
        value={reason}
        error={isTried && isMissing ? t('return.missing') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        onKeyDown={(event) => {
          // Ctrl+Enter releases where no reason is being written.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.stopPropagation()
          void send()
        }}
      />
      <Button variant="default" onClick={props.onBack}>
        {t('return.back')}
      </Button>
      <Button loading={isBusy} onClick={() => void send()}>
        {t('return.do')}
      </Button>
    </>
  )
}
