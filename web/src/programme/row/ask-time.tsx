import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { FreeStartsDocument, type TimeInput } from '../../graphql.generated.ts'
import { KeyHint, useShortcut } from '../../parts/shortcuts.tsx'
import { hourOf, shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { meantHalf, startIn } from '../model/times.ts'
import { editAct } from '../state/acts.ts'
import { useBoard } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import styles from './ask.module.css'

/** As many hours as the number keys name. */
const mostNumbered = 9

/** Asks which hour an item has: the free ones of its half-day, each a press away, or that the half-day is meant. */
export function AskTime({ item, onClose }: { item: Item; onClose: () => void }): ReactElement {
  const t = useItemWords()
  const words = useBoardWords()
  const act = useDo()
  const { office } = useBoard()
  const [{ data, fetching }] = useQuery({
    query: FreeStartsDocument,
    variables: { officeId: office().id, itemId: item.id },
    requestPolicy: 'network-only',
  })
  const starts = data?.office?.freeStarts ?? []
  const half = words(`half.${item.halfDay}`)
  const day = item.day ?? ''
  const set = (time: TimeInput, text: string) => {
    onClose()
    const label = t('done.time', { title: item.title ?? '' })
    void act(editAct(item, { time }, label, { column: 'time', text }))
  }
  const keep = () => set(meantHalf({ day, halfDay: item.halfDay }), half)
  useShortcut('0', t('askTime.keep', { half }), keep)
  const where = { half: half.toLocaleLowerCase(), day: dayName(day, words), date: shortDate(day) }
  return (
    <fieldset className={styles.question}>
      <legend className={styles.asked}>{t('askTime', where)}</legend>
      {!fetching && starts.length === 0 && <span className={styles.soft}>{t('askTime.none')}</span>}
      {starts.map((start, at) => (
        <Start
          key={start}
          start={start}
          number={at + 1}
          onPick={() => set(startIn({ day, halfDay: item.halfDay }, start), hourOf(start))}
        />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        onClick={keep}
        rightSection={<KeyHint keys="0" />}
      >
        {t('askTime.keep', { half })}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={onClose}>
        {t('askTime.later')}
      </Button>
    </fieldset>
  )
}

interface StartProps {
  start: string
  number: number
  onPick: () => void
}

function Start({ start, number, onPick }: StartProps): ReactElement {
  return (
    <>
      {number <= mostNumbered && <Numbered start={start} number={number} onPick={onPick} />}
      <Button
        size="compact-sm"
        variant="light"
        onClick={onPick}
        {...(number <= mostNumbered && { rightSection: <KeyHint keys={String(number)} /> })}
      >
        {hourOf(start)}
      </Button>
    </>
  )
}

function Numbered({ start, number, onPick }: StartProps): null {
  const t = useItemWords()
  useShortcut(String(number), t('askTime.key', { time: hourOf(start) }), onPick)
  return null
}
