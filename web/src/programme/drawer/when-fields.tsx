import { Checkbox, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { MovePreviewDocument } from '../../graphql.generated.ts'
import { Notice } from '../../parts/notice.tsx'
import { shortDate } from '../../time/dates.ts'
import type { Week } from '../../time/weeks.ts'
import { addDays, mondayOf, weekOfDay } from '../model/days.ts'
import { dayName } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { isUnreleased } from '../model/verbs.ts'
import { useBoard } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import { useEditWords } from '../words/edit.ts'
import { useFormWords } from '../words/form.ts'
import type { FormDraft, FormPartProps } from './draft.ts'
import styles from './drawer.module.css'
import { fromDay, isWhenChanged, timeOf } from './when.ts'

interface WhenFieldsProps extends FormPartProps {
  item: Item
  isCopy: boolean
}

/** The day or days, the time, and what follows from a day of another week. */
export function WhenFields(props: WhenFieldsProps): ReactElement {
  const { draft, onChange } = props
  const t = useFormWords()
  const edit = useEditWords()
  return (
    <>
      <Days {...props} />
      <Elsewhere {...props} />
      <div className={styles.pair}>
        <TextInput
          label={t('time')}
          placeholder={edit('timePlaceholder')}
          value={draft.time}
          maxLength={200}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
        <Checkbox
          className={styles.besideInput}
          label={t('tentative')}
          checked={draft.isTentative}
          onChange={(event) => onChange({ isTentative: event.currentTarget.checked })}
        />
      </div>
    </>
  )
}

function Days({ draft, onChange, item, isCopy }: WhenFieldsProps): ReactElement {
  const t = useFormWords()
  const board = useBoardWords()
  const fault = dayFault(draft, item)
  const said = (date: string) =>
    date === '' ? undefined : `${dayName(date, board)} ${shortDate(date)}`
  return (
    <div className={styles.days}>
      <TextInput
        type="date"
        label={t('day')}
        description={said(draft.day)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.day}
        error={fault === 'dayMissing' && t('dayMissing')}
        {...(isCopy ? { 'data-first': true } : {})}
        onChange={(event) => onChange(fromDay(draft, event.currentTarget.value))}
      />
      <TextInput
        type="date"
        label={t('lastDay')}
        description={said(draft.lastDay)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.lastDay}
        min={draft.day}
        error={fault === 'daysReversed' && t('daysReversed')}
        onChange={(event) => onChange({ lastDay: event.currentTarget.value })}
      />
    </div>
  )
}

/** Tells what is wrong with the days of the form; it can't be saved so. */
export function dayFault(draft: FormDraft, item: Item): 'dayMissing' | 'daysReversed' | undefined {
  const { day, lastDay } = draft
  if (day === '' && (item.day !== null || lastDay !== '')) return 'dayMissing'
  return lastDay !== '' && lastDay < day ? 'daysReversed' : undefined
}

/** The week of the form's day, when that is another than the one shown. */
export function useOtherWeek({ day }: FormDraft): Week | undefined {
  const { year, week } = useBoard().programme()
  const there = day === '' ? undefined : weekOfDay(day)
  return there && (there.year !== year || there.number !== week) ? there : undefined
}

function Elsewhere({ draft, item, isCopy }: WhenFieldsProps): ReactElement | null {
  const t = useFormWords()
  const week = useOtherWeek(draft)
  if (week === undefined) return null
  const monday = mondayOf(week)
  const where = {
    week: week.number,
    from: shortDate(monday),
    to: shortDate(addDays(monday, 6)),
  }
  if (isCopy) return <Notice tone="info">{t('copyOtherWeek', where)}</Notice>
  return (
    <Notice tone="warning">
      {t(isUnreleased(item) ? 'otherWeek' : 'otherWeekReleased', where)}
      <RoomThere draft={draft} item={item} />
    </Notice>
  )
}

function RoomThere({ draft, item }: { draft: FormDraft; item: Item }): ReactElement | null {
  const t = useFormWords()
  const edit = useEditWords()
  const time = isWhenChanged(draft, item) ? timeOf(draft, item) : undefined
  const [{ data }] = useQuery({
    query: MovePreviewDocument,
    variables: { itemId: item.id, day: draft.day, time: time ?? null },
    requestPolicy: 'network-only',
  })
  const taken = data?.item?.movePreview?.slotTaken
  if (!taken) return null
  const holder = { room: taken.resource.name, by: taken.by ?? edit('somebody') }
  return <strong> {t('roomThere', holder)}</strong>
}
