import { Button, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { carryOut, isRefusal, type RefusalLike } from '../api.ts'
import { AcceptImportDocument, type AcceptImportMutation } from '../graphql.generated.ts'
import { Notice } from '../parts/notice.tsx'
import { useShortcut } from '../parts/shortcuts.tsx'
import { useRefusalText } from '../refusals.ts'
import type { Week } from '../time/weeks.ts'
import { acceptInput, type Decisions, entriesToDecide, type Preview, takenOf } from './decisions.ts'
import styles from './import.module.css'
import { useImportWords } from './words.ts'

type Result = AcceptImportMutation['acceptImport']

interface AcceptProps {
  preview: Preview
  answer: Week | undefined
  rooms: readonly { id: string; name: string }[]
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
  onStale: () => void
  onDone: (outcome: Extract<Result, { __typename: 'ImportAccepted' }>) => void
}

type Refused = (RefusalLike & { __typename?: string }) | undefined

/** The one button that takes the entries into the draft, and what the server refused, if it did. */
export function Accept(props: AcceptProps): ReactElement {
  const { preview, decisions, onDecide } = props
  const t = useImportWords()
  const { accept, isBusy, refused } = useAccept(props)
  const count = takenOf(entriesToDecide(preview, decisions), decisions).length
  const { week } = preview
  const mayAccept = week !== null && preview.needs.length === 0 && count > 0 && !isBusy
  useShortcut('mod+Enter', t('accept', { count, week: week?.week ?? 0 }), () => {
    if (mayAccept) void accept()
  })
  const isReasonOwed = refused?.__typename === 'ItemLocked' || decisions.reason !== ''
  return (
    <div className={styles.accept}>
      {refused && <Refusal refused={refused} />}
      {isReasonOwed && (
        <TextInput
          label={t('reason')}
          value={decisions.reason}
          maxLength={500}
          autoFocus
          onChange={({ currentTarget }) => onDecide({ ...decisions, reason: currentTarget.value })}
        />
      )}
      <div className={styles.acceptRow}>
        {week === null && <span className={styles.soft}>{t('needsFirst')}</span>}
        <Button disabled={!mayAccept} loading={isBusy} onClick={() => void accept()}>
          {count === 0
            ? t('acceptNone')
            : week === null
              ? t('acceptLater', { count })
              : t('accept', { count, week: week.week })}
        </Button>
      </div>
    </div>
  )
}

function Refusal({ refused }: { refused: NonNullable<Refused> }): ReactElement {
  const t = useImportWords()
  const refusalText = useRefusalText()
  if (refused.__typename === 'ItemLocked') {
    return <Notice tone="warning">{t('reasonWhy')}</Notice>
  }
  if ('item' in refused) {
    const { title } = refused.item as { title: string | null }
    return <Notice tone="warning">{t('notAccepted.stale', { title: title ?? '…' })}</Notice>
  }
  return (
    <Notice tone="blocked" title={t('notAccepted')}>
      {refusalText(refused)}
    </Notice>
  )
}

function useAccept({ preview, answer, rooms, decisions, onStale, onDone }: AcceptProps) {
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const accept = async () => {
    setBusy(true)
    const outcome = await carryOut(AcceptImportDocument, {
      ...acceptInput(preview, decisions, rooms),
      ...(answer ? { year: answer.year, week: answer.number } : {}),
    })
    setBusy(false)
    if (!isRefusal(outcome)) return onDone(outcome)
    setRefused(outcome)
    if (outcome.__typename === 'StaleItem') onStale()
  }
  return { accept, isBusy, refused }
}
