import { Button, Textarea } from '@mantine/core'
import { type ReactElement, useId, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal } from '../api.ts'
import { AddProposalNoteDocument, MarkProposalReadDocument } from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './proposal.module.css'
import { type ProposalPart, registrationTypes } from './use-registration.ts'
import { momentText } from './when.ts'
import { useProposalWords } from './words.ts'

interface ThreadProps {
  itemId: string
  proposal: ProposalPart
}

/** The notes of planners and unit to a proposal, folded until it is opened; what is unread is marked as read there. */
export function Thread({ itemId, proposal }: ThreadProps): ReactElement {
  const t = useProposalWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const count = proposal.notes.length
  const closed = count === 0 ? t('thread.open') : t('thread.openCount', { count })
  return (
    <div className={styles.thread}>
      <Button
        size="compact-sm"
        variant={proposal.isUnread ? 'light' : 'subtle'}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t('thread.close') : closed}
      </Button>
      <div id={id}>{isOpen && <Notes itemId={itemId} proposal={proposal} />}</div>
    </div>
  )
}

function Notes({ itemId, proposal }: ThreadProps): ReactElement {
  const t = useProposalWords()
  const { zone } = useViewer().office
  return (
    <>
      {proposal.notes.length === 0 && <p className={styles.soft}>{t('thread.none')}</p>}
      <ol className={styles.notes}>
        {proposal.notes.map(({ id, side, kind, author, text, at }) => (
          <li key={id} data-side={side}>
            <p className={styles.soft}>
              <strong>{author}</strong> ({t(`thread.${side}`)}
              {kind !== 'NOTE' && `, ${t(`thread.${kind}`)}`}) {momentText(at, zone, t)}
            </p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ol>
      {proposal.mayNote && <Write itemId={itemId} isUnread={proposal.isUnread} />}
    </>
  )
}

function Write({ itemId, isUnread }: { itemId: string; isUnread: boolean }): ReactElement {
  const t = useProposalWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const done = await carryOut(AddProposalNoteDocument, { itemId, text }, registrationTypes)
    setBusy(false)
    if (isRefusal(done)) return setFault(refusalText(done))
    setText('')
    setFault(undefined)
    announce(t('thread.sent'))
  }
  const read = async () => {
    const done = await carryOut(MarkProposalReadDocument, { itemId }, registrationTypes)
    if (isRefusal(done)) setFault(refusalText(done))
  }
  return (
    <form
      className={styles.write}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void send()
      }}
    >
      <Textarea
        label={t('thread.write')}
        autosize
        minRows={2}
        value={text}
        error={fault}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button size="xs" type="submit" loading={isBusy} disabled={text.trim() === ''}>
          {t('thread.send')}
        </Button>
        {isUnread && (
          <Button size="xs" variant="default" onClick={() => void read()}>
            {t('thread.read')}
          </Button>
        )}
      </div>
    </form>
  )
}
