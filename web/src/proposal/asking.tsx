import { Button, Group, Modal, NativeSelect, Textarea } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Notice } from '../parts/notice.tsx'
import { usePartWords } from '../parts/words.ts'
import type { Answers } from './use-answers.ts'
import type { Proposed } from './use-registration.ts'
import { useProposalWords } from './words.ts'

/** A question before a proposal is answered. */
export interface Asking {
  how: 'return' | 'decline' | 'merge'
  item: Proposed
}

interface AskingProps {
  asking: Asking
  others: readonly Proposed[]
  answers: Answers
  onClose: () => void
}

/** Asks for the reason for which a proposal is returned or declined, or into which item it is merged. */
export function AskingDialog(props: AskingProps): ReactElement {
  const t = useProposalWords()
  const part = usePartWords()
  const { how, item } = props.asking
  const title = how === 'merge' ? t('merge.into', { title: item.title ?? '' }) : t(`why.${how}`)
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={title}
      closeButtonProps={{ 'aria-label': part('close') }}
    >
      {how === 'merge' ? <AskInto {...props} /> : <AskWhy {...props} how={how} />}
    </Modal>
  )
}

function AskWhy({
  how,
  asking: { item },
  answers,
  onClose,
}: AskingProps & { how: 'return' | 'decline' }): ReactElement {
  const t = useProposalWords()
  const part = usePartWords()
  const [reason, setReason] = useState('')
  const send = async () => {
    if (await answers.refuse(how, item, reason)) onClose()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') void send()
      }}
    >
      <p>{item.title}</p>
      <Textarea
        data-autofocus
        label={t('why.label')}
        autosize
        minRows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {answers.faults.map((fault) => (
        <Notice key={fault} tone="blocked">
          {fault}
        </Notice>
      ))}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {part('cancel')}
        </Button>
        <Button type="submit" loading={answers.isBusy} disabled={reason.trim() === ''}>
          {t(how)}
        </Button>
      </Group>
    </form>
  )
}

function AskInto({ asking: { item }, others, answers, onClose }: AskingProps): ReactElement {
  const t = useProposalWords()
  const part = usePartWords()
  const open = others.filter(
    ({ id, stage }) => id !== item.id && (stage === 'PROPOSED' || stage === 'ACCEPTED'),
  )
  const [keptId, choose] = useState(open.find(({ day }) => day === item.day)?.id ?? open[0]?.id)
  const kept = open.find(({ id }) => id === keptId)
  const send = async () => {
    if (kept && (await answers.merge(kept, [item]))) onClose()
  }
  if (open.length === 0) return <p>{t('merge.none')}</p>
  return (
    <>
      <NativeSelect
        data-autofocus
        label={t('merge.choose')}
        value={keptId ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={open.map(({ id, timeLabel, title }) => ({
          value: id,
          label: [timeLabel, title].filter(Boolean).join(' '),
        }))}
      />
      {answers.faults.map((fault) => (
        <Notice key={fault} tone="blocked">
          {fault}
        </Notice>
      ))}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {part('cancel')}
        </Button>
        <Button loading={answers.isBusy} onClick={() => void send()}>
          {t('merge')}
        </Button>
      </Group>
    </>
  )
}
