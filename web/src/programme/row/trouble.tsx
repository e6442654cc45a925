import { Button, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Notice } from '../../parts/notice.tsx'
import { useRefusalText } from '../../refusals.ts'
import type { Again } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { useEditWords } from '../words/edit.ts'
import { type AskProps, Drop, type TroubleProps } from './asking.tsx'
import styles from './row.module.css'
import { Stale } from './stale.tsx'
import { Taken } from './taken.tsx'

/** A refused act: says why and offers the ways out. Nothing was changed by it. */
export function TroubleNotice(props: TroubleProps): ReactElement {
  const { trouble, onClose } = props
  const { refusal, act } = trouble
  const doAct = useDo()
  const again = (more: Again, revision = act.revision) => {
    onClose()
    void doAct({ ...act, revision }, more)
  }
  if (refusal.__typename === 'StaleItem')
    return <Stale {...props} refusal={refusal} again={again} />
  if (refusal.__typename === 'SlotTaken')
    return <Taken {...props} refusal={refusal} again={again} />
  if (refusal.__typename === 'ItemLocked')
    return <Locked {...props} refusal={refusal} again={again} />
  return (
    <Refused
      {...props}
      onRetry={refusal.__typename === 'Unreached' ? () => again({}) : undefined}
    />
  )
}

function Locked({ again, onClose }: AskProps<'ItemLocked'>): ReactElement {
  const t = useEditWords()
  const [reason, setReason] = useState('')
  const isGiven = reason.trim() !== ''
  return (
    <Notice
      tone="warning"
      title={t('trouble.locked')}
      action={
        <form
          className={styles.inline}
          onSubmit={(event) => {
            event.preventDefault()
            if (isGiven) again({ reason: reason.trim() })
          }}
        >
          <TextInput
            size="xs"
            data-first
            aria-label={t('trouble.reason')}
            placeholder={t('trouble.reason')}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" disabled={!isGiven}>
            {t('trouble.correct')}
          </Button>
          <Drop onClose={onClose} />
        </form>
      }
    >
      {t('trouble.lockedWhy')}
    </Notice>
  )
}

function Refused({
  trouble,
  onClose,
  onRetry,
}: TroubleProps & { onRetry: (() => void) | undefined }): ReactElement {
  const t = useEditWords()
  const refusalText = useRefusalText()
  const { act, refusal } = trouble
  return (
    <Notice
      tone="blocked"
      title={`${t('trouble.refused')}: ${act.label}`}
      action={
        <>
          {onRetry && (
            <Button size="xs" onClick={onRetry}>
              {t('trouble.retry')}
            </Button>
          )}
          <Drop onClose={onClose} />
        </>
      }
    >
      {refusalText(refusal)}
    </Notice>
  )
}
