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
import type { Slot } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { slotRow } from '../table/empty-row.tsx'
import { focusCell } from '../table/focus.ts'
import { useBoardWords } from '../words/board.ts'
import { useEditWords } from '../words/edit.ts'
import { type Draft, draftOf, linesOf } from './draft.ts'
import { Parts } from './parts.tsx'
import { useLineQueue } from './queue.ts'
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
  const t = useEditWords()
  const queue = useLineQueue(slot)
  const close = useClose(slot)
  const [text, setText] = useState('')
  const [corrections, setCorrections] = useState<Partial<Draft>>({})
  const read = useReading(text, slot)
  const draft = read && { ...read, ...corrections }
  const save = () => {
    if (text.trim() === '') return close()
    queue.put([{ text: text.trim(), draft }])
    setText('')
    setCorrections({})
  }
  return (
    <div className={styles.quick}>
      <QueueLines
        queue={queue}
        onCorrect={(line) => {
          queue.drop(line)
          setText(line.text)
        }}
      />
      <LineField
        slot={slot}
        text={text}
        onText={setText}
        onSave={save}
        onClose={close}
        onLines={queue.put}
      />
      {draft && text.trim() !== '' ? (
        <Parts
          draft={draft}
          slot={slot}
          onCorrect={(part) => setCorrections((known) => ({ ...known, ...part }))}
          onSave={save}
        />
      ) : (
        <span className={styles.hint}>
          {text.trim() === '' ? t('quick.hint') : t('quick.reading')}
        </span>
      )}
    </div>
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

/** The line as read a moment after typing has paused; undefined while the reading is behind the text. */
function useReading(text: string, slot: Slot): Draft | undefined {
  const { office, programme } = useBoard()
  const { year, week } = programme()
  const [asked] = useDebouncedValue(text.trim(), 180)
  const [{ data, operation }] = useQuery({
    query: ReadLineDocument,
    variables: { officeId: office().id, text: asked, day: slot.day, year, week },
    pause: asked === '',
  })
  const reading = data?.office?.readLine
  const isBehind = operation?.variables.text !== text.trim()
  return reading && !isBehind ? draftOf(reading, slot) : undefined
}
