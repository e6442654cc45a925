import { Button, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useRefusalText } from '../../refusals.ts'
import { type Again, useBoard } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { hasCell } from '../table/focus.ts'
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
      isUrgent
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
  onRetry,
  ...props
}: TroubleProps & { onRetry: (() => void) | undefined }): ReactElement {
  const t = useEditWords()
  const refusalText = useRefusalText()
  const { trouble, onClose } = props
  const { act, refusal } = trouble
  return (
    <Notice
      tone="blocked"
      title={`${t('trouble.refused')}: ${act.label}`}
      action={
        <>
          {onRetry && (
            <Button size="xs" data-first onClick={onRetry}>
              {t('trouble.retry')}
            </Button>
          )}
          <Mend {...props} />
          <Drop onClose={onClose} />
        </>
      }
    >
      {refusalText(refusal)}
      {act.cell && (
        <div className={styles.typed}>
          {t('trouble.typed')} <q>{act.cell.text}</q>
        </div>
      )}
    </Notice>
  )
}

/** The way back to what was put into a cell: its editor, or a copy where its item stands no more. */
function Mend({ trouble: { act }, item, onClose }: TroubleProps): ReactElement | null {
  const t = useEditWords()
  const { store } = useBoard()
  const { cell } = act
  if (!cell || cell.text === '') return null
  if (!item?.mayEdit) return <CopyButton size="xs" text={cell.text} label={t('trouble.copy')} />
  const mend = () => {
    const { column, ...again } = cell
    // Without the cell on the page the long form is where it can be mended, and what was typed stands above it.
    if (!hasCell(item.id, column)) return store.set(() => ({ drawer: item.id }))
    onClose()
    store.set(() => ({ editing: { itemId: item.id, column, again }, drawer: undefined }))
  }
  return (
    <Button size="xs" data-first onClick={mend}>
      {t('trouble.mend')}
    </Button>
  )
}
