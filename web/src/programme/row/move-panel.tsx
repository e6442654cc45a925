import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { type HalfDay, MovePreviewDocument } from '../../graphql.generated.ts'
import { Notice } from '../../parts/notice.tsx'
import { shortDate } from '../../time/dates.ts'
import { addDays } from '../model/days.ts'
import { dayName } from '../model/marks.ts'
import { halfDays, type Item } from '../model/rows.ts'
import { moveAct } from '../state/acts.ts'
import { useBoard } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { useBoardWords } from '../words/board.ts'
import { useEditWords } from '../words/edit.ts'
import { useItemWords } from '../words/item.ts'
import styles from './row.module.css'

/** Moves an item to another day of this week, the next, or any date; tells before whether its room is free then. */
export function MovePanel({ item, onClose }: { item: Item; onClose: () => void }): ReactElement {
  const t = useEditWords()
  const words = useItemWords()
  const board = useBoardWords()
  const act = useDo()
  const [day, setDay] = useState(item.day ?? '')
  const [halfDay, setHalfDay] = useState<HalfDay>(item.halfDay)
  const [time, setTime] = useState('')
  const isReady = day !== '' && (day !== item.day || halfDay !== item.halfDay || time.trim() !== '')
  const move = () => {
    const title = item.title ?? ''
    const written = time.trim() === '' ? undefined : { text: time.trim(), startsOn: day }
    onClose()
    void act(moveAct(item, { day, halfDay }, words('done.move', { title }), written))
  }
  return (
    <form
      aria-label={t('move.title', { title: item.title ?? '' })}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) move()
      }}
    >
      <DayGrid day={day} onPick={setDay} />
      <div className={styles.inline}>
        <SegmentedControl
          size="xs"
          aria-label={t('move.half')}
          value={halfDay}
          onChange={setHalfDay}
          data={halfDays.map((value) => ({ value, label: board(`half.${value}`) }))}
        />
        <TextInput
          size="xs"
          w="16rem"
          aria-label={t('move.time')}
          placeholder={t('move.time')}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={!isReady}>
          {day === ''
            ? t('move.pickDay')
            : t('move.do', { day: dayName(day, board), date: shortDate(day) })}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {day !== '' && day !== item.day && (
        <Preview item={item} day={day} halfDay={halfDay} time={time.trim()} />
      )}
    </form>
  )
}

function DayGrid({ day, onPick }: { day: string; onPick: (day: string) => void }): ReactElement {
  const t = useEditWords()
  const { startsOn } = useBoard().programme()
  return (
    <div className={styles.weeks}>
      <WeekOfDays name={t('move.this')} monday={startsOn} day={day} onPick={onPick} />
      <WeekOfDays name={t('move.next')} monday={addDays(startsOn, 7)} day={day} onPick={onPick} />
      <label className={styles.otherDay}>
        {t('move.other')}{' '}
        <input type="date" value={day} onChange={(event) => onPick(event.currentTarget.value)} />
      </label>
    </div>
  )
}

interface WeekOfDaysProps {
  name: string
  monday: string
  day: string
  onPick: (day: string) => void
}

function WeekOfDays({ name, monday, day, onPick }: WeekOfDaysProps): ReactElement {
  const t = useBoardWords()
  return (
    <fieldset className={styles.week}>
      <legend>{name}</legend>
      {[0, 1, 2, 3, 4, 5, 6].map((after) => {
        const date = addDays(monday, after)
        return (
          <button
            key={date}
            type="button"
            className={styles.dayButton}
            aria-pressed={date === day}
            {...(date === day ? { 'data-first': true } : {})}
            onClick={() => onPick(date)}
          >
            <strong>{dayName(date, t, 'short')}</strong> {shortDate(date)}
          </button>
        )
      })}
    </fieldset>
  )
}

function Preview({
  item,
  day,
  halfDay,
  time,
}: {
  item: Item
  day: string
  halfDay: HalfDay
  time: string
}): ReactElement | null {
  const t = useEditWords()
  const [{ data }] = useQuery({
    query: MovePreviewDocument,
    variables: {
      itemId: item.id,
      day,
      halfDay,
      time: time === '' ? null : { text: time, startsOn: day },
    },
    requestPolicy: 'network-only',
  })
  const taken = data?.item?.movePreview?.slotTaken
  if (!taken) return null
  return (
    <Notice tone="warning">
      {t('move.taken', { room: taken.resource.name, by: taken.by ?? t('somebody') })}
    </Notice>
  )
}
