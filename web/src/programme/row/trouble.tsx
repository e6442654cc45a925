import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { Notice } from '../../parts/notice.tsx'
import { paths } from '../../paths.ts'
import { useRefusalText } from '../../refusals.ts'
import { clockAt, dateAt, shortDate } from '../../time/dates.ts'
import { weekCode } from '../../time/weeks.ts'
import { weekOfDay } from '../model/days.ts'
import type { Item } from '../model/rows.ts'
import { type Again, type ItemRefusal, type Trouble, useBoard } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { focusCell } from '../table/focus.ts'
import { useEditWords } from '../words/edit.ts'
import { useItemWords } from '../words/item.ts'
import styles from './row.module.css'

interface TroubleProps {
  trouble: Trouble
  item?: Item | undefined
  onClose: () => void
}

type Of<Name extends ItemRefusal['__typename']> = Extract<ItemRefusal, { __typename: Name }>

interface AskProps<Name extends ItemRefusal['__typename']> extends TroubleProps {
  refusal: Of<Name>
  again: (again: Again, revision?: number) => void
}

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

function Stale({ refusal, again, onClose }: AskProps<'StaleItem'>): ReactElement {
  const t = useEditWords()
  const item = useItemWords()
  const { store, office } = useBoard()
  const theirs = () => {
    store.set(({ fresh }) => ({ fresh: { ...fresh, [refusal.item.id]: refusal.item } }))
    onClose()
  }
  const at = clockAt(refusal.changedAt, office().zone)
  return (
    <Notice
      tone="warning"
      title={t('trouble.stale', { by: refusal.changedBy, at })}
      action={
        <>
          <Button size="xs" onClick={() => again({}, refusal.item.revision)}>
            {t('trouble.keepMine')}
          </Button>
          <Button size="xs" variant="default" onClick={theirs}>
            {t('trouble.takeTheirs')}
          </Button>
        </>
      }
    >
      <ul className={styles.changes}>
        {refusal.changes.map(({ field, before, after }) => (
          <li key={field}>
            {item(`field.${field}`)}: <del>{before || item('emptyBefore')}</del> →{' '}
            <ins>{after || item('emptyBefore')}</ins>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Taken({ refusal, again, onClose, item }: AskProps<'SlotTaken'>): ReactElement {
  const t = useEditWords()
  const { store, office } = useBoard()
  const { zone } = office()
  const title = t('trouble.taken', {
    room: refusal.resource.name,
    by: refusal.by ?? t('somebody'),
    from: momentBeside(refusal.from, item?.day, zone),
    until: momentBeside(refusal.until, dateAt(refusal.from, zone), zone),
  })
  const chooseRoom = () => {
    onClose()
    if (item) store.set(() => ({ editing: { itemId: item.id, column: 'place' } }))
  }
  return (
    <Notice
      tone="blocked"
      title={title}
      action={
        <>
          {item && refusal.resource.kind === 'ROOM' && (
            <Button size="xs" onClick={chooseRoom}>
              {t('trouble.otherRoom')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => again({ ifTaken: 'WISH' })}>
            {t('trouble.wish')}
          </Button>
          <SeeHolder refusal={refusal} />
          <Drop onClose={onClose} />
        </>
      }
    >
      {t('trouble.takenWhy')}
    </Notice>
  )
}

// `08:00`, and on another day than the reader has in mind `08:00 26/11`.
function momentBeside(instant: string, day: string | null | undefined, zone: string): string {
  const date = dateAt(instant, zone)
  return date === day ? clockAt(instant, zone) : `${clockAt(instant, zone)} ${shortDate(date)}`
}

/** The way to the item that holds what is taken; in another week it stands on another page. */
function SeeHolder({ refusal }: { refusal: Of<'SlotTaken'> }): ReactElement | null {
  const t = useEditWords()
  const { items, office } = useBoard()
  const { byItemId } = refusal
  if (byItemId === null) return null
  const look = { size: 'xs', variant: 'subtle', children: t('trouble.see') } as const
  if (items().some(({ id }) => id === byItemId)) {
    return <Button {...look} onClick={() => focusCell(byItemId, 'place')} />
  }
  const week = weekOfDay(dateAt(refusal.from, office().zone))
  if (!week) return null
  const to = paths.week(office().id, weekCode(week))
  return (
    <Button
      {...look}
      renderRoot={(props) => <Link {...props} to={to} search={{ item: byItemId }} />}
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

function Drop({ onClose }: { onClose: () => void }): ReactElement {
  const t = useEditWords()
  return (
    <Button size="xs" variant="subtle" onClick={onClose}>
      {t('trouble.drop')}
    </Button>
  )
}
