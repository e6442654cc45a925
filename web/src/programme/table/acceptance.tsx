import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { carryOut, isRefusal, type RefusalLike } from '../../api.ts'
import { AcceptClashDocument, WithdrawClashOverrideDocument } from '../../graphql.generated.ts'
import { useRefusalText } from '../../refusals.ts'
import { dateAt, hourAt, shortDate } from '../../time/dates.ts'
import type { Item } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { useClashWords } from '../words/clash.ts'
import styles from './cell.module.css'

type Clash = Item['clashes'][number]

interface AcceptanceProps {
  item: Item
  clash: Clash
  /** True while the Tab key stops at it. */
  isReached: boolean
}

/** Behind a clash: that it is accepted, by whom and why, or the way to accept it with a reason. Nothing for who only looks. */
export function Acceptance({ item, clash, isReached }: AcceptanceProps): ReactElement | null {
  const t = useClashWords()
  const { office, announce } = useBoard()
  const [isOpen, setOpen] = useState(false)
  const [refused, setRefused] = useState<RefusalLike>()
  const opener = useRef<HTMLButtonElement>(null)
  const tabIndex = isReached ? 0 : -1
  const close = () => {
    setOpen(false)
    setTimeout(() => opener.current?.focus())
  }
  const withdraw = async () => {
    const input = { itemId: item.id, clashKey: clash.key }
    const outcome = await carryOut(WithdrawClashOverrideDocument, input)
    if (isRefusal(outcome)) return setRefused(outcome)
    announce(t('saidWithdrawn'))
  }
  if (clash.isAccepted) {
    const { acceptedAt } = clash
    const { zone } = office()
    const at = acceptedAt
      ? `${hourAt(acceptedAt, zone)} ${shortDate(dateAt(acceptedAt, zone))}`
      : ''
    const [by, reason] = [clash.acceptedBy ?? '', clash.acceptedReason ?? '']
    return (
      <span className={styles.accepted}>
        <span>{t('accepted', { reason, by, at })}</span>{' '}
        {item.mayEdit && (
          <button
            type="button"
            className={styles.answer}
            tabIndex={tabIndex}
            aria-label={t('withdrawOf', { subject: clash.subject })}
            onClick={() => void withdraw()}
          >
            {t('withdraw')}
          </button>
        )}
        <Fault refused={refused} />
      </span>
    )
  }
  if (!item.mayEdit || clash.severity !== 'WARNS') return null
  if (isOpen) return <ReasonForm item={item} clash={clash} onClose={close} />
  return (
    <span className={styles.accepted}>
      {clash.needsReason && <span>{t('needsReason')} </span>}
      <button
        ref={opener}
        type="button"
        className={styles.answer}
        tabIndex={tabIndex}
        aria-label={t('acceptOf', { subject: clash.subject })}
        onClick={(event) => {
          event.stopPropagation()
          setOpen(true)
        }}
      >
        {t('accept')}
      </button>
    </span>
  )
}

function ReasonForm({
  item,
  clash,
  onClose,
}: Omit<AcceptanceProps, 'isReached'> & { onClose: () => void }): ReactElement {
  const t = useClashWords()
  const { announce } = useBoard()
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalLike>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const accept = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || reason.trim() === '') return
    setBusy(true)
    const input = { itemId: item.id, clashKey: clash.key, reason: reason.trim() }
    const outcome = await carryOut(AcceptClashDocument, input)
    setBusy(false)
    if (isRefusal(outcome)) return setRefused(outcome)
    announce(t('saidAccepted'))
    onClose()
  }
  return (
    <form
      className={styles.accepting}
      onSubmit={(event) => void accept(event)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      <TextInput
        ref={field}
        size="xs"
        aria-label={t('reason')}
        placeholder={t('reasonHint')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button size="compact-sm" type="submit" loading={isBusy} disabled={reason.trim() === ''}>
        {t('save')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={onClose}>
        {t('drop')}
      </Button>
      <Fault refused={refused} />
    </form>
  )
}

function Fault({ refused }: { refused: RefusalLike | undefined }): ReactElement {
  const text = useRefusalText()
  return <output className={styles.fault}>{refused && text(refused)}</output>
}
