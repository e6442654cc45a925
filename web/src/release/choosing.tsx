import { Button } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type ReactElement, useState } from 'react'
import { carryOut, type RefusalLike } from '../api.ts'
import {
  type PendingItemFragment,
  type ReleaseHeadFragment,
  type ReleaseReason,
  TakeReleaseDocument,
  type TakeReleaseMutation,
} from '../graphql.generated.ts'
import { Blank } from '../parts/notice.tsx'
import { KeyHint } from '../parts/shortcuts.tsx'
import { Changes } from './changes.tsx'
import { pendingOf } from './pending.ts'
import { keepReason, usualReason } from './reason.ts'
import { ReasonFields } from './reason-fields.tsx'
import { type Refused, RefusedNotice } from './refused.tsx'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

interface ChoosingProps {
  officeId: string
  year: number
  week: number
  /** The item whose change alone is ticked at first. */
  onlyItemId?: string | undefined
  zone: string
  /** The number that the release will have. */
  number: number
  items: readonly PendingItemFragment[]
  /** The list shown is out of date. */
  onStale: () => void
  onClose: () => void
  onDone: (release: ReleaseHeadFragment) => void
}

/** The pending changes to tick, the reason, and the one button. */
export function Choosing(props: ChoosingProps): ReactElement {
  const { zone, number, onlyItemId } = props
  const t = useReleaseWords()
  const { ready, waiting } = pendingOf(props.items)
  // What arrives while the dialog is open has not been looked at, so it is not ticked.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(ready.map(({ id }) => id).filter((id) => !onlyItemId || id === onlyItemId)),
  )
  const [reasonKind, setReasonKind] = useState<ReleaseReason>(() => usualReason(number))
  const [reason, setReason] = useState('')
  const taken = ready.filter(({ id }) => chosen.has(id))
  const { release, isBusy, refused } = useRelease(props, { taken, reasonKind, reason })
  const isEmptyFirst = number === 0 && ready.length + waiting.length === 0
  if (ready.length + waiting.length === 0 && !isEmptyFirst) {
    return <Blank title={t('none')}>{t('noneWhy')}</Blank>
  }
  const mayGo = taken.length > 0 || isEmptyFirst
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is a second way to the button below
    <div onKeyDown={getHotkeyHandler([['mod+Enter', () => mayGo && void release()]])}>
      <ReasonFields
        isFirst={number === 0}
        kind={reasonKind}
        words={reason}
        fault={refused?.__typename === 'ReasonMissing'}
        onKind={setReasonKind}
        onWords={setReason}
      />
      {isEmptyFirst && <p>{t('emptyFirst')}</p>}
      <Changes
        ready={ready}
        waiting={waiting}
        chosen={chosen}
        onlyItemId={onlyItemId}
        zone={zone}
        onChoose={setChosen}
      />
      <div className={styles.foot}>
        {refused && <RefusedNotice refused={refused} zone={zone} />}
        <span className={styles.soft}>
          <KeyHint keys="mod+enter" />
        </span>
        <Button variant="default" onClick={props.onClose}>
          {t('back')}
        </Button>
        <Button
          autoFocus
          data-autofocus
          loading={isBusy}
          disabled={!mayGo}
          onClick={() => void release()}
        >
          {number > 0
            ? t('do.next', { number, count: taken.length })
            : isEmptyFirst
              ? t('do.first')
              : t('do.firstCount', { count: taken.length })}
        </Button>
      </div>
    </div>
  )
}

interface Chosen {
  taken: readonly PendingItemFragment[]
  reasonKind: ReleaseReason
  reason: string
}

type Outcome = TakeReleaseMutation['releaseProgramme'] | (RefusalLike & { __typename: 'Unreached' })

const isReleased = (
  outcome: Outcome,
): outcome is Extract<Outcome, { __typename: 'ProgrammeReleased' }> =>
  outcome.__typename === 'ProgrammeReleased'

function useRelease(props: ChoosingProps, { taken, reasonKind, reason }: Chosen) {
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const release = async () => {
    if (isBusy) return
    const words = reason.trim()
    if (reasonKind === 'OTHER' && words === '') return setRefused({ __typename: 'ReasonMissing' })
    setBusy(true)
    const outcome: Outcome = await carryOut(TakeReleaseDocument, {
      officeId: props.officeId,
      year: props.year,
      week: props.week,
      items: taken.map(({ id, revision }) => ({ itemId: id, revision })),
      reasonKind,
      reason: words === '' ? null : words,
    })
    setBusy(false)
    if (isReleased(outcome)) {
      keepReason(reasonKind)
      return props.onDone(outcome.release)
    }
    setRefused(outcome)
    props.onStale()
  }
  return { release, isBusy, refused }
}
