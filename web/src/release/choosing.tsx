import { Button } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import type {
  PendingChangesQuery,
  PendingItemFragment,
  ReleaseHeadFragment,
  ReleaseReason,
} from '../graphql.generated.ts'
import { Blank } from '../parts/notice.tsx'
import { KeyHint } from '../parts/shortcuts.tsx'
import { Changes } from './changes.tsx'
import { ConcernList } from './concern-list.tsx'
import { concernsOf } from './concerns.ts'
import { PaperFields } from './paper-fields.tsx'
import { pendingOf } from './pending.ts'
import type { Question } from './question.ts'
import { type Owed, owedBy } from './reason.ts'
import { ReasonFields } from './reason-fields.tsx'
import { type Refused, RefusedNotice } from './refused.tsx'
import styles from './release.module.css'
import { TelephoneField } from './telephone-field.tsx'
import { useRelease } from './use-release.ts'
import { useReleaseWords } from './words.ts'

type Programme = NonNullable<NonNullable<PendingChangesQuery['office']>['programme']>

interface ChoosingProps {
  officeId: string
  year: number
  week: number
  /** The item whose change alone is ticked at first. */
  onlyItemId?: string | undefined
  zone: string
  /** The date in the office. */
  today: string
  /** The number that the release will have. */
  number: number
  items: readonly PendingItemFragment[]
  habits: Programme['habits']
  review: Programme['review']
  /** The items that are not ticked at first. */
  leftOutIds?: readonly string[] | undefined
  /** The list shown is out of date. */
  onStale: () => void
  onClose: () => void
  onOpenItem: (itemId: string) => void
  onAsk: (question: Question) => void
  onDone: (release: ReleaseHeadFragment) => void
}

/** The concerns, the reason, the number on the paper, the pending changes to tick, and the one button. */
export function Choosing(props: ChoosingProps): ReactElement {
  const { zone, number, onlyItemId, habits, onOpenItem, onAsk } = props
  const t = useReleaseWords()
  const { ready, waiting } = pendingOf(props.items)
  // What arrives while the dialog is open has not been looked at, so it is not ticked.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(ready.map(({ id }) => id).filter((id) => isAtFirst(props, id))),
  )
  const isFirst = number === 0
  // The first release is what it is; why an adjustment is made, its planner alone can say.
  const [reasonKind, setReasonKind] = useState<ReleaseReason | undefined>(
    isFirst ? 'FIRST_RELEASE' : undefined,
  )
  const [reason, setReason] = useState('')
  const [paper, setPaper] = useState({ documentNumber: '', issuedOn: props.today })
  const [telephone, setTelephone] = useState<string | null>(null)
  const { form, focus } = useForm(isFirst ? 'button' : 'reason')
  const taken = ready.filter(({ id }) => chosen.has(id))
  const { release, isBusy, refused, owed } = useRelease(
    { ...props, onOwed: focus },
    { taken, reasonKind, reason, paper, approval: { approvedByTelephone: telephone } },
  )
  const isEmptyFirst = isFirst && ready.length + waiting.length === 0
  if (ready.length + waiting.length === 0 && !isEmptyFirst) {
    return <Blank title={t('none')}>{t('noneWhy')}</Blank>
  }
  const mayGo = taken.length > 0 || isEmptyFirst
  const isLooked = ({ id }: { id: string }) => !onlyItemId || id === onlyItemId || chosen.has(id)
  const looked = [...ready, ...waiting].filter(isLooked)
  const choice = { chosen, onChoose: setChosen }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is a second way to the button below
    <div ref={form} onKeyDown={getHotkeyHandler([['mod+Enter', () => mayGo && void release()]])}>
      <ConcernList concerns={concernsOf(looked)} {...{ onOpenItem, onAsk, ...choice }} />
      <ReasonFields
        isFirst={isFirst}
        kind={reasonKind}
        last={habits?.reasonKind ?? null}
        words={reason}
        fault={owed}
        onKind={setReasonKind}
        onWords={setReason}
        onTaken={(kind) => focus(kind === 'OTHER' ? 'words' : 'button')}
      />
      <PaperFields
        value={paper}
        lastNumber={habits?.documentNumber ?? null}
        refused={refused}
        onChange={setPaper}
      />
      <TelephoneField {...props.review} value={telephone} onChange={setTelephone} />
      {isEmptyFirst && <p>{t('emptyFirst')}</p>}
      <Changes ready={ready} waiting={waiting} onlyItemId={onlyItemId} zone={zone} {...choice} />
      <Foot
        {...{ number, zone, refused, isBusy, mayGo }}
        count={isEmptyFirst ? null : taken.length}
        missing={owedBy(reasonKind, reason)}
        onClose={props.onClose}
        onRelease={() => void release()}
      />
    </div>
  )
}

function isAtFirst({ onlyItemId, leftOutIds = [] }: ChoosingProps, id: string): boolean {
  return onlyItemId ? id === onlyItemId : !leftOutIds.includes(id)
}

interface FootProps {
  number: number
  zone: string
  refused: Refused | undefined
  isBusy: boolean
  mayGo: boolean
  /** The number of changes that go; null when an empty week is released. */
  count: number | null
  missing: Owed
  onClose: () => void
  onRelease: () => void
}

function Foot({ number, zone, refused, count, missing, mayGo, ...rest }: FootProps): ReactElement {
  const t = useReleaseWords()
  const missingId = useId()
  const isFirst = number === 0
  return (
    <div className={styles.foot}>
      {refused && <RefusedNotice refused={refused} zone={zone} />}
      <span className={styles.soft}>
        <KeyHint keys="mod+enter" />
      </span>
      <span id={missingId} className={styles.missing}>
        {missing && mayGo ? t(`missing.${missing}`) : ''}
      </span>
      <Button variant="default" onClick={rest.onClose}>
        {t('back')}
      </Button>
      <Button
        data-autofocus={isFirst || undefined}
        data-release
        aria-describedby={missingId}
        loading={rest.isBusy}
        disabled={!mayGo}
        onClick={rest.onRelease}
      >
        {!isFirst && t('do.next', { number, count: count ?? 0 })}
        {isFirst && (count === null ? t('do.first') : t('do.firstCount', { count }))}
      </Button>
    </div>
  )
}

const fields = {
  reason: 'input[type="radio"]',
  words: 'input[data-owed]',
  button: 'button[data-release]',
}

/** The form, whose field `first` has the keyboard at first, and the function that gives it to another once it is drawn. */
function useForm(first: keyof typeof fields) {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What stands above stays in view.
    form.current?.querySelector<HTMLElement>(fields[first])?.focus({ preventScroll: true })
  }, [first])
  const focus = (field: keyof typeof fields) => {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(fields[field])?.focus())
  }
  return { form, focus }
}
