import { useDebouncedValue } from '@mantine/hooks'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useState,
} from 'react'
import { useQuery } from 'urql'
import { ReadLineDocument } from '../../graphql.generated.ts'
import { shortDate } from '../../time/dates.ts'
import { dayName } from '../model/marks.ts'
import type { Item, Slot } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { slotRow } from '../table/empty-row.tsx'
import { focusCell } from '../table/focus.ts'
import { useBoardWords } from '../words/board.ts'
import { useEditWords } from '../words/edit.ts'
import { type Draft, draftsOf, linesOf, type Reading } from './draft.ts'
import { askedOf, Meant, useAsked } from './meant.tsx'
import { Parts } from './parts.tsx'
import { preparedBy } from './proposing.tsx'
import { type QueuedLine, useLineQueue } from './queue.ts'
import { QueueLines } from './queue-lines.tsx'
import styles from './quick.module.css'

interface QuickEntryProps {
  slot: Slot
  span: number
  lead: ReactNode
}

/** The row into which a line is typed or pasted; it stays open for the next until Escape. */
export function QuickEntry({ slot, span, lead }: QuickEntryProps): ReactElement {
  return (
    <tr className={styles.row}>
      {lead}
      <td colSpan={span}>
        <QuickLine slot={slot} />
      </td>
    </tr>
  )
}

/** The same without a table around it. */
export function QuickLine({ slot }: { slot: Slot }): ReactElement {
  const queue = useLineQueue(slot)
  const close = useClose(slot)
  const act = useAsked()
  const [text, setText] = useState('')
  const [corrections, setCorrections] = useState<Partial<Draft>>({})
  const { reading, isUnreached } = useReading(text, slot.day)
  const asked = askedOf(reading, useBoard().items())
  const [read, ...further] = reading ? draftsOf(reading, slot) : []
  const draft = read && preparedBy({ ...read, ...corrections }, queue.proposing.unit)
  const correct = (part: Partial<Draft>) => setCorrections((known) => ({ ...known, ...part }))
  const clear = () => {
    setText('')
    setCorrections({})
  }
  const add = () => {
    const more = further.map((one) => ({ text: one.title, draft: one }))
    queue.put([{ text: text.trim(), draft }, ...more])
    clear()
  }
  const putBack = (line: QueuedLine) => {
    queue.drop(line)
    setText(line.text)
  }
  const choose = (item: Item) => {
    if (asked) act(asked, item)
    clear()
  }
  const save = () => {
    if (text.trim() === '') return close()
    const [first] = asked?.items ?? []
    if (first) choose(first)
    else if (!asked) add()
  }
  return (
    <div className={styles.quick}>
      <QueueLines queue={queue} onCorrect={putBack} />
      <LineField
        slot={slot}
        text={text}
        onText={setText}
        onSave={save}
        onClose={close}
        onLines={queue.put}
      />
      {asked ? (
        <Meant asked={asked} onChoose={choose} onAdd={add} />
      ) : (
        <ReadLine
          text={text}
          isUnreached={isUnreached}
          draft={draft}
          further={further}
          slot={slot}
          onCorrect={correct}
          onSave={save}
        />
      )}
    </div>
  )
}

interface ReadLineProps {
  text: string
  /** The reading failed; Enter tries again and adds. */
  isUnreached: boolean
  draft: Draft | undefined
  further: readonly Draft[]
  slot: Slot
  onCorrect: (part: Partial<Draft>) => void
  onSave: () => void
}

/** Shows what was read of the line, or what can be done while nothing is. */
function ReadLine({ text, isUnreached, draft, further, ...rest }: ReadLineProps): ReactElement {
  const t = useEditWords()
  if (!draft || text.trim() === '') {
    const state = isUnreached ? 'quick.unreached' : 'quick.reading'
    return (
      <span className={styles.hint} role="status">
        {t(text.trim() === '' ? 'quick.hint' : state)}
      </span>
    )
  }
  return (
    <>
      <Parts draft={draft} {...rest} />
      {further.map((one) => (
        <span key={one.title} className={styles.hint}>
          {t('quick.further', { title: [one.timeText, one.title].filter(Boolean).join(' ') })}
        </span>
      ))}
    </>
  )
}

/** Gives the function that closes the entry and leads back into the form. */
function useClose(slot: Slot): () => void {
  const { store, items } = useBoard()
  return () => {
    store.set(() => ({ typing: undefined }))
    const last = items()
      .filter(({ day, halfDay }) => day === slot.day && halfDay === slot.halfDay)
      .at(-1)
    focusCell(last?.id ?? slotRow(slot), 'title')
  }
}

interface LineFieldProps {
  slot: Slot
  text: string
  onText: (text: string) => void
  onSave: () => void
  onClose: () => void
  /** Several lines were pasted. */
  onLines: (lines: { text: string }[]) => void
}

function LineField(props: LineFieldProps): ReactElement {
  const { slot } = props
  const t = useEditWords()
  const words = useBoardWords()
  const where = {
    day: dayName(slot.day, words),
    date: shortDate(slot.day),
    half: words(`half.${slot.halfDay}`),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') props.onClose()
    else if (event.key === 'Enter') props.onSave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onPaste = (event: ClipboardEvent) => {
    const lines = linesOf(event.clipboardData.getData('text/plain'))
    if (lines.length < 2) return
    event.preventDefault()
    props.onLines(lines.map((text) => ({ text })))
  }
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the row was opened to be typed into.
      autoFocus
      className={styles.line}
      aria-label={t('quick.label', where)}
      placeholder={t('quick.placeholder')}
      value={props.text}
      onChange={(event) => props.onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}

/** The line as read a moment after typing has paused, without a reading while that is behind the text. */
function useReading(text: string, day: string): { reading?: Reading; isUnreached: boolean } {
  const { office, programme } = useBoard()
  const { year, week } = programme()
  const [asked] = useDebouncedValue(text.trim(), 180)
  const [{ data, error, operation }] = useQuery({
    query: ReadLineDocument,
    variables: { officeId: office().id, text: asked, day, year, week },
    pause: asked === '',
  })
  const isBehind = operation?.variables.text !== text.trim()
  const reading = isBehind ? undefined : data?.office?.readLine
  return { ...(reading ? { reading } : {}), isUnreached: !isBehind && error !== undefined }
}
