import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { PendingChangesDocument, type ReleaseHeadFragment } from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { Blank, Loading, Notice } from '../parts/notice.tsx'
import { Choosing } from './choosing.tsx'
import type { Question } from './question.ts'
import { Released } from './released.tsx'
import { useReleaseWords } from './words.ts'

/** The week to release, and the callbacks of its release. */
export interface ReleaseDialogProps {
  officeId: string
  year: number
  week: number
  /** Release this item's change alone; the others are folded away and stay for the next number. */
  onlyItemId?: string | undefined
  /** The items that are not ticked at first. */
  leftOutIds?: readonly string[] | undefined
  onClose: () => void
  /** Leads to an item of the week, where what is in its way can be settled; the dialog is to close. */
  onOpenItem: (itemId: string) => void
  /** Leads to what an item leaves open, where it is answered; the dialog is to close. */
  onAsk: (question: Question) => void
  /** Called once the server has released; the dialog stays open to show what. */
  onReleased?: ((number: number) => void) | undefined
}

/** Chooses among the pending changes of a week and releases them as its next number. */
export function ReleaseDialog(props: ReleaseDialogProps): ReactElement {
  const t = useReleaseWords()
  const isNarrow = useMediaQuery('(max-width: 800px)') ?? false
  const [released, setReleased] = useState<ReleaseHeadFragment>()
  const { officeId, year, week } = props
  // Never from the cache: what is ticked at first is what is pending now.
  const [{ data, error }, refetch] = useQuery({
    query: PendingChangesDocument,
    variables: { officeId, year, week, language: useLanguage() },
    requestPolicy: 'network-only',
    pause: released !== undefined,
  })
  const office = data?.office
  const programme = office?.programme
  const number = released?.number ?? (programme?.latestRelease?.number ?? -1) + 1
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="xl"
      fullScreen={isNarrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={
        released
          ? t(number === 0 ? 'done.first' : 'done.next', { number, week })
          : t(number === 0 ? 'title.first' : 'title.next', { number, week })
      }
    >
      {released && office && <Released {...props} zone={office.zone} release={released} />}
      {!released && error && !data && (
        <Notice
          tone="blocked"
          title={t('failed')}
          action={<Button onClick={() => refetch()}>{t('retry')}</Button>}
        />
      )}
      {!released && !data && !error && <Loading label={t('loading')} />}
      {!released && data && !programme?.mayRelease && <Blank title={t('forbidden')} />}
      {!released && office && programme?.mayRelease && (
        <Choosing
          {...props}
          zone={office.zone}
          today={office.today}
          number={number}
          items={programme.items.nodes}
          habits={programme.habits}
          review={programme.review}
          onStale={() => refetch({ requestPolicy: 'network-only' })}
          onDone={(release) => {
            setReleased(release)
            props.onReleased?.(release.number)
          }}
        />
      )}
    </Modal>
  )
}
