import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ClipboardEvent, KeyboardEvent, ReactElement, ReactNode } from 'react'
import { useQuery } from 'urql'
import { ReadLineDocument } from '../../graphql.generated.ts'
import { useIsTouch } from '../../parts/keyboard.ts'
import { useRefusalText } from '../../refusals.ts'
import { shortDate } from '../../time/dates.ts'
import { useNames } from '../edit/choices.ts'
import { dayName } from '../model/marks.ts'
import type { Item, Slot } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { slotRow } from '../table/empty-row.tsx'
import { focusCell } from '../table/focus.ts'
import { useBoardWords } from '../words/board.ts'
import { useEditWords } from '../words/edit.ts'
import { type Draft, draftsOf, impossibleOf, linesOf, type Reading } from './draft.ts'
import { leftOf, useLines } from './lines.tsx'
import { askedOf, Meant, useAsked } from './meant.tsx'
import { Parts } from './parts.tsx'
import type { PastedLine } from './pasted.ts'
import { PastedLines } from './pasted-lines.tsx'
import { preparedBy } from './proposing.tsx'
import { asLine, type QueuedLine } from './queue.ts'
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
  const { queue, pasted } = useLines()
  const { bring, putBack } = useBringing(slot)
  const close = useClose(slot)
  const act = useAsked()
  const typed = useTyped(slot, queue.proposing.unit)
  const { text, asked, draft, further, correct, clear, isUnreached } = typed
  const add = () => {
    queue.put([{ text: text.trim(), draft }, ...further.map(asLine)], slot)
    clear()
  }
  const choose = (item: Item) => {
    if (asked) act(asked, item)
    clear()
  }
  const addPasted = () => queue.put(pasted.take().flatMap(queuedOf), slot)
  const save = () => {
    if (text.trim() === '') return pasted.lines.length > 0 ? addPasted() : close()
    const [first] = asked?.items ?? []
    if (first) choose(first)
    else if (!asked && !(draft && impossibleOf(draft))) add()
  }
  return (
    <div className={styles.quick}>
      <QueueLines queue={queue} onCorrect={putBack} />
      <PastedLines pasted={pasted} onAdd={addPasted} onCorrect={(line) => bring(line.text)} />
      <LineField
        slot={slot}
        text={text}
        onText={typed.setText}
        onSave={save}
        onClose={close}
        onLines={(lines) => pasted.paste(lines, slot)}
      />
      <TouchButtons
        isEmpty={text.trim() === ''}
        isAbout={asked !== undefined}
        onSave={save}
        onClose={close}
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

/** Gives the functions that bring a line back into the field; what stands there meanwhile is set aside. */
function useBringing(slot: Slot) {
  const { typed, queue } = useLines()
  const { store } = useBoard()
  const bring = (line: string) => {
    if (typed.text.trim() !== '') queue.setAside(typed.text.trim(), slot)
    typed.clear()
    typed.setText(line)
  }
  // A refused line is corrected where it was meant to stand.
  const putBack = (line: QueuedLine) => {
    queue.drop(line)
    bring(line.text)
    store.set(() => ({ typing: line.slot }))
  }
  return { bring, putBack }
}

interface TouchButtonsProps {
  isEmpty: boolean
  /** The line asks to do something with an item: choosing which is its own button. */
  isAbout: boolean
  onSave: () => void
  onClose: () => void
}

/** Buttons that do what Enter and Escape do, where there are no such keys. */
function TouchButtons({
  isEmpty,
  isAbout,
  onSave,
  onClose,
}: TouchButtonsProps): ReactElement | null {
  const t = useEditWords()
  if (!useIsTouch()) return null
  return (
    <div className={styles.parts}>
      {!isAbout && (
        <Button size="xs" disabled={isEmpty} onClick={onSave}>
          {t('quick.save')}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={onClose}>
        {t('quick.close')}
      </Button>
    </div>
  )
}

/** The typed line with what was read of it. */
function useTyped(slot: Slot, unit: Parameters<typeof preparedBy>[1]) {
  const { corrections, ...typed } = useLines().typed
  const { reading, isUnreached } = useReading(typed.text, slot.day)
  const asked = askedOf(reading, useBoard().items())
  const [read, ...further] = reading ? draftsOf(reading, slot) : []
  const draft = read && preparedBy({ ...read, ...corrections }, unit)
  return { ...typed, asked, draft, further, isUnreached }
}

// A line without a draft asks to do something with an item: the queue says where that is settled.
function queuedOf({ text, drafts }: PastedLine): { text: string; draft?: Draft }[] {
  return drafts.length === 0 ? [{ text }] : drafts.map(asLine)
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
  const isTouch = useIsTouch()
  const refusalText = useRefusalText()
  if (!draft || text.trim() === '') {
    const unreached = isTouch ? 'quick.unreachedTouch' : 'quick.unreached'
    const state = isUnreached ? unreached : 'quick.reading'
    return (
      <span className={styles.hint} role="status">
        {t(text.trim() === '' ? (isTouch ? 'quick.hintTouch' : 'quick.hint') : state)}
      </span>
    )
  }
  const impossible = impossibleOf(draft)
  return (
    <>
      {impossible && (
        <span className={styles.impossible} role="alert">
          {refusalText(impossible)}
        </span>
      )}
      <Parts draft={draft} {...rest} />
      {further.map((one) => (
        <span key={one.title} className={styles.hint}>
          {t('quick.further', { title: [one.timeText, one.title].filter(Boolean).join(' ') })}
        </span>
      ))}
    </>
  )
}

/** Gives the function that closes the entry and leads back into the form. What is not added yet is kept for the next one. */
function useClose(slot: Slot): () => void {
  const { store, items } = useBoard()
  const left = leftOf(useLines())
  return () => {
    store.set(() => ({ typing: undefined, left: left && slot }))
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
  onLines: (text: string) => void
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
    const pasted = event.clipboardData.getData('text/plain')
    if (linesOf(pasted).length < 2 && !pasted.trim().includes('\t')) return
    event.preventDefault()
    props.onLines(pasted)
  }
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the row was opened to be typed into.
      autoFocus
      className={styles.line}
      aria-label={t('quick.label', where)}
      placeholder={useExample()}
      value={props.text}
      onChange={(event) => props.onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}

/** A line as it may be typed, with a leader and a room of the office; without them one that names nobody. */
function useExample(): string {
  const t = useEditWords()
  const { choices, rooms } = useNames()
  const leader = choices.find(({ isLeader }) => isLeader)?.label
  const room = rooms[0]?.name
  return leader && room ? t('quick.example', { leader, room }) : t('quick.exampleAlone')
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
