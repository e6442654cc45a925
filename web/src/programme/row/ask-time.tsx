import { Button, TextInput } from '@mantine/core'
import { type ReactElement, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useQuery } from 'urql'
import { FreeStartsDocument, type TimeInput } from '../../graphql.generated.ts'
import { KeyHint, useShortcut } from '../../parts/shortcuts.tsx'
import { hourOf, shortDate } from '../../time/dates.ts'
import { type MeantTime, meantTime, numberOf } from '../model/asked-time.ts'
import { dayName } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { meantHalf, startIn, timeInput } from '../model/times.ts'
import { editAct } from '../state/acts.ts'
import { useBoard } from '../state/board.ts'
import { useDo } from '../state/use-do.ts'
import { useBoardWords } from '../words/board.ts'
import { useItemWords } from '../words/item.ts'
import styles from './ask.module.css'
import { useOwnKeys } from './own-keys.ts'

interface AskTimeProps {
  item: Item
  onClose: () => void
}

/** Asks which hour an item has: the free ones of its half-day, any other that is typed, or that the half-day is meant. */
export function AskTime({ item, onClose }: AskTimeProps): ReactElement {
  const t = useItemWords()
  const words = useBoardWords()
  const { office } = useBoard()
  const set = useSet({ item, onClose })
  const [{ data, fetching }] = useQuery({
    query: FreeStartsDocument,
    variables: { officeId: office().id, itemId: item.id },
    requestPolicy: 'network-only',
  })
  const starts = data?.office?.freeStarts ?? []
  const half = words(`half.${item.halfDay}`)
  const day = item.day ?? ''
  const where = { half: half.toLocaleLowerCase(), day: dayName(day, words), date: shortDate(day) }
  return (
    <fieldset className={styles.question}>
      <legend className={styles.asked}>{t('askTime', where)}</legend>
      {!fetching && starts.length === 0 && <span className={styles.soft}>{t('askTime.none')}</span>}
      {starts.map((start, at) => (
        <Button key={start} size="compact-sm" variant="light" onClick={() => set({ start })}>
          {hourOf(start)}
          <Hint number={numberOf(at, item.halfDay)} />
        </Button>
      ))}
      <Button size="compact-sm" variant="default" onClick={() => set({ isHalf: true })}>
        {t('askTime.keep', { half })}
        <Hint number={0} />
      </Button>
      <Typed item={item} starts={starts} onSet={set} />
      <Button size="compact-sm" variant="subtle" onClick={onClose}>
        {t('askTime.later')}
      </Button>
    </fieldset>
  )
}

function Hint({ number }: { number: number | undefined }): ReactElement | null {
  if (number === undefined) return null
  return (
    <>
      &nbsp;
      <KeyHint keys={String(number)} />
    </>
  )
}

function useSet({ item, onClose }: AskTimeProps): (meant: MeantTime) => void {
  const t = useItemWords()
  const said = useSaid(item)
  const act = useDo()
  const slot = { day: item.day ?? '', halfDay: item.halfDay }
  return (meant) => {
    onClose()
    const label = t('done.time', { title: item.title ?? '' })
    const time: TimeInput =
      'start' in meant
        ? startIn(slot, meant.start)
        : 'text' in meant
          ? timeInput(meant.text, slot)
          : meantHalf(slot)
    void act(editAct(item, { time }, label, { column: 'time', text: said(meant) }))
  }
}

/** Gives the function that says a meant time as the board will show it. */
function useSaid({ halfDay }: Item): (meant: MeantTime) => string {
  const words = useBoardWords()
  return (meant) => {
    if ('start' in meant) return hourOf(meant.start)
    return 'text' in meant ? meant.text : words(`half.${halfDay}`)
  }
}

interface TypedProps {
  item: Item
  starts: readonly string[]
  onSet: (meant: MeantTime) => void
}

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** The field for an hour or a number; a digit pressed on the row begins it, and what Enter will do stands beside it. */
function Typed({ item, starts, onSet }: TypedProps): ReactElement {
  const t = useItemWords()
  const said = useSaid(item)
  const field = useRef<HTMLInputElement>(null)
  const own = useOwnKeys(field, item.id)
  const [typed, setTyped] = useState('')
  const meant = meantTime(typed, starts, item.halfDay)
  const begin = (digit: string) => {
    // Drawn at once: the next key finds it in the field.
    flushSync(() => setTyped(digit))
    field.current?.focus()
  }
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault()
        if (meant) onSet(meant)
      }}
    >
      {digits.map((digit) => (
        <Digit key={digit} digit={digit} onPress={own(() => begin(digit))} />
      ))}
      <TextInput
        ref={field}
        size="xs"
        w="12rem"
        data-first
        aria-label={t('askTime.other')}
        placeholder={t('askTime.other')}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <output>
        {meant && (
          <Button size="compact-sm" type="submit" rightSection={<KeyHint keys="Enter" />}>
            {t('askTime.set', { time: said(meant) })}
          </Button>
        )}
      </output>
    </form>
  )
}

function Digit({ digit, onPress }: { digit: string; onPress: () => void }): null {
  const t = useItemWords()
  useShortcut(digit, t('askTime.key'), onPress)
  return null
}
