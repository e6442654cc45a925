import { NativeSelect, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactElement, type ReactNode, useState } from 'react'
import type { PartyRole } from '../../graphql.generated.ts'
import { Chip } from '../../parts/chip.tsx'
import type { Tone } from '../../parts/tone.ts'
import { shortDate } from '../../time/dates.ts'
import { useAvailability } from '../edit/availability.ts'
import { PartiesInput } from '../edit/parties-input.tsx'
import { PlaceField, placeAsked } from '../edit/place-input.tsx'
import { dayName } from '../model/marks.ts'
import { inRoles, printed } from '../model/parties.ts'
import type { Slot } from '../model/rows.ts'
import { timeInput } from '../model/times.ts'
import { useBoard } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import { useEditWords } from '../words/edit.ts'
import type { Draft } from './draft.ts'
import styles from './quick.module.css'

interface PartsProps {
  draft: Draft
  slot: Slot
  onCorrect: (part: Partial<Draft>) => void
  /** Enter in a part saves the whole. */
  onSave: () => void
}

type TextName = 'title' | 'gatheringPoint' | 'transport' | 'remarks'
type PartName = 'day' | 'time' | 'place' | TextName | PartyRole

const extras = ['gatheringPoint', 'transport', 'remarks'] as const

function isText(name: PartName): name is TextName | 'time' {
  return name === 'title' || name === 'time' || extras.some((extra) => extra === name)
}

const roles: readonly PartyRole[] = [
  'CHAIRS',
  'ATTENDS',
  'ON_BEHALF_OF',
  'ACCOMPANIES',
  'INVITED',
  'PREPARES',
  'STAFF',
]

/** The parts that were read out of a line; a press on one opens it to be corrected. */
export function Parts(props: PartsProps): ReactElement {
  const { draft, slot } = props
  const t = useEditWords()
  const board = useBoardWords()
  const [open, setOpen] = useState<PartName>()
  const shownRoles = roles.filter(
    (role) => role === 'CHAIRS' || inRoles(draft.parties, role).length > 0,
  )
  const part = (name: PartName, label: string, text: string, tone: Tone = 'info') => (
    <Part
      key={name}
      name={name}
      label={label}
      text={text}
      tone={tone}
      isOpen={open === name}
      onOpen={setOpen}
      {...props}
    />
  )
  const isWords = (role: PartyRole) =>
    inRoles(draft.parties, role).some((one) => !one.personId && !one.unitId && !one.groupId)
  return (
    <div className={styles.parts}>
      {part(
        'day',
        t('quick.day'),
        `${dayName(draft.day, board)} ${shortDate(draft.day)}`,
        draft.day === slot.day ? 'neutral' : 'warning',
      )}
      {part(
        'time',
        t('quick.time'),
        draft.timeText || `${board(`half.${slot.halfDay}`)}, ${t('quick.noTime')}`,
      )}
      {shownRoles.map((role) =>
        part(
          role,
          t(`role.${role}`),
          printed(inRoles(draft.parties, role)),
          isWords(role) ? 'warning' : 'info',
        ),
      )}
      {part('title', t('quick.title'), draft.title)}
      {part(
        'place',
        t('quick.place'),
        draft.place.label,
        draft.place.roomId || draft.place.label === '' ? 'info' : 'neutral',
      )}
      {extras
        .filter((name) => draft[name] !== '')
        .map((name) => part(name, t(`quick.${name}`), draft[name]))}
      {draft.warnings.map((word) => (
        <Chip key={word} tone="warning">
          {warningText(t, word)}
        </Chip>
      ))}
    </div>
  )
}

const known = [
  'WEEKDAY_CONTRADICTS',
  'OUTSIDE_WEEK',
  'TIME_ORDER',
  'DAY_UNKNOWN',
  'HALF_CONTRADICTS',
  'TIME_IMPOSSIBLE',
  'END_BEFORE_START',
  'ENDS_NEXT_DAY',
  'NO_SUCH_DAY',
  'SUSPICIOUS_MIDNIGHT',
  'TIME_UNREAD',
  'DATE_UNREAD',
  'CHANGE_UNREAD',
] as const

function warningText(t: ReturnType<typeof useEditWords>, word: string): string {
  const code = known.find((one) => one === word)
  return code ? t(`warning.${code}`) : t('warning.other', { word })
}

interface PartProps extends PartsProps {
  name: PartName
  label: string
  text: string
  tone: Tone
  isOpen: boolean
  onOpen: (name: PartName | undefined) => void
}

function Part(props: PartProps): ReactElement {
  const { name, label, text, isOpen, onOpen } = props
  const t = useEditWords()
  if (isOpen) {
    return (
      <span className={styles.open}>
        <span className={styles.partName}>{label}</span>
        <PartEditor {...props} />
      </span>
    )
  }
  return (
    <button
      type="button"
      className={styles.part}
      data-tone={props.tone}
      data-empty={text === ''}
      aria-label={t('quick.correct', { part: label, text })}
      title={props.tone === 'warning' && name !== 'day' ? t('quick.unknown') : undefined}
      onClick={() => onOpen(name)}
    >
      <span className={styles.partName}>{label}</span> {text || '—'}
    </button>
  )
}

function PartEditor({ name, label, draft, slot, onCorrect, onSave, onOpen }: PartProps): ReactNode {
  const availability = useAvailability(
    { ...draft.time, startsOn: draft.day },
    undefined,
    placeAsked(draft.place),
  )
  const onKeys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    onOpen(undefined)
    if (event.key === 'Enter') onSave()
  }
  if (name === 'day')
    return <DayPart draft={draft} label={label} onCorrect={onCorrect} onKeys={onKeys} />
  if (name === 'place') {
    return (
      <PlaceField
        label={label}
        value={draft.place}
        availability={availability}
        isFocused
        onKeys={onKeys}
        onChange={(place) => onCorrect({ place })}
      />
    )
  }
  if (isText(name)) return <TextPart {...{ name, label, draft, slot, onCorrect, onKeys }} />
  return (
    <PartiesInput
      label={label}
      as={name}
      value={inRoles(draft.parties, name)}
      availability={availability}
      isFocused
      onKeys={onKeys}
      onChange={(of) =>
        onCorrect({ parties: [...draft.parties.filter(({ role }) => role !== name), ...of] })
      }
    />
  )
}

interface TextPartProps extends Pick<PartProps, 'label' | 'draft' | 'slot' | 'onCorrect'> {
  name: TextName | 'time'
  onKeys: (event: KeyboardEvent) => void
}

function TextPart({ name, label, draft, slot, onCorrect, onKeys }: TextPartProps): ReactElement {
  const change = (typed: string) =>
    onCorrect(
      name === 'time'
        ? { timeText: typed, time: timeInput(typed, { day: draft.day, halfDay: slot.halfDay }) }
        : { [name]: typed },
    )
  return (
    <TextInput
      size="xs"
      aria-label={label}
      w={name === 'time' ? '8rem' : '28rem'}
      autoFocus
      value={name === 'time' ? draft.timeText : draft[name]}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={onKeys}
    />
  )
}

interface DayPartProps extends Pick<PartProps, 'draft' | 'label' | 'onCorrect'> {
  onKeys: (event: KeyboardEvent) => void
}

function DayPart({ draft, label, onCorrect, onKeys }: DayPartProps): ReactElement {
  const board = useBoardWords()
  const { days } = useBoard().programme()
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={draft.day}
      data={days.map(({ date }) => ({
        value: date,
        label: `${dayName(date, board)} ${shortDate(date)}`,
      }))}
      onChange={(event) => onCorrect({ day: event.currentTarget.value })}
      onKeyDown={onKeys}
    />
  )
}
