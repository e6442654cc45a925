import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Notice } from '../../parts/notice.tsx'
import { paths } from '../../paths.ts'
import { dateAt, hourAt, shortDate } from '../../time/dates.ts'
import { weekCode } from '../../time/weeks.ts'
import { weekOfDay } from '../model/days.ts'
import { useBoard } from '../state/board.ts'
import { focusCell } from '../table/focus.ts'
import { useEditWords } from '../words/edit.ts'
import { type AskProps, Drop, type Of } from './asking.tsx'

/** The refusal of a resource that another holds: another room, a wish, or the way to the holder. */
export function Taken({ refusal, again, onClose, item }: AskProps<'SlotTaken'>): ReactElement {
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

// `8h`, and on another day than the reader has in mind `8h 26/11`.
function momentBeside(instant: string, day: string | null | undefined, zone: string): string {
  const date = dateAt(instant, zone)
  return date === day ? hourAt(instant, zone) : `${hourAt(instant, zone)} ${shortDate(date)}`
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
