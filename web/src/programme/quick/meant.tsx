import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { useIsTouch } from '../../parts/keyboard.ts'
import { shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { timeParts } from '../model/times.ts'
import { moveAct, verbAct } from '../state/acts.ts'
import { useBoard } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { useBoardWords } from '../words/board.ts'
import { useEditWords } from '../words/edit.ts'
import { useItemWords } from '../words/item.ts'
import type { Reading } from './draft.ts'
import styles from './quick.module.css'

/** A line about items that stand already: what it asks for, and the items that may be meant. */
export interface Asked {
  verb: NonNullable<Reading['verb']>
  items: readonly Item[]
  newTime: Reading['newTime']
}

/** The items on the board that a line may mean; undefined for a line that describes a new item. */
export function askedOf(reading: Reading | undefined, items: readonly Item[]): Asked | undefined {
  if (!reading?.verb) return undefined
  const meant = reading.meant.flatMap(({ id }) => items.find((item) => item.id === id) ?? [])
  return { verb: reading.verb, items: meant, newTime: reading.newTime ?? null }
}

/** Gives the function that does what a line asks to an item. Without a time to move to, the item's own dialog asks for it. */
export function useAsked(): (asked: Asked, item: Item) => void {
  const { store } = useBoard()
  const t = useItemWords()
  const act = useDo()
  return ({ verb, newTime }, item) => {
    const title = item.title ?? ''
    if (verb !== 'MOVE') {
      const name = verb === 'POSTPONE' ? 'postpone' : 'cancel'
      void act(verbAct(name, item, t(`done.${name}`, { title })))
      return
    }
    const day = newTime?.startsOn ?? item.day
    if (!newTime || day === null) store.set(() => ({ moving: item.id }))
    else {
      const halfDay = newTime.halfDay ?? item.halfDay
      const time =
        newTime.startTime || newTime.halfDay ? timeParts({ ...newTime, startsOn: day }) : undefined
      void act(moveAct(item, { day, halfDay }, t('done.move', { title }), time))
    }
  }
}

interface MeantProps {
  asked: Asked
  onChoose: (item: Item) => void
  onAdd: () => void
}

/** The items that a line may mean, each to be chosen by a press; Enter in the line takes the first. */
export function Meant({ asked, onChoose, onAdd }: MeantProps): ReactElement {
  const t = useEditWords()
  const board = useBoardWords()
  const hint = useIsTouch() ? 'quick.meantHintTouch' : 'quick.meantHint'
  const whenOf = ({ day, timeLabel }: Item) =>
    [timeLabel, day && `${dayName(day, board)} ${shortDate(day)}`].filter(Boolean).join(' · ')
  return (
    <div className={styles.parts}>
      <span className={styles.hint} role="status">
        {t(asked.items.length > 0 ? hint : 'quick.meantNone')}
      </span>
      {asked.items.map((item, at) => (
        <Button
          key={item.id}
          size="xs"
          variant={at === 0 ? 'filled' : 'default'}
          onClick={() => onChoose(item)}
        >
          {t(`quick.${asked.verb}`, { title: item.title ?? '', when: whenOf(item) })}
        </Button>
      ))}
      <Button size="xs" variant="subtle" onClick={onAdd}>
        {t('quick.addAnyway')}
      </Button>
    </div>
  )
}
