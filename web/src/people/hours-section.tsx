import { TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { HalfDay, OfficeFactsFragment } from '../graphql.generated.ts'
import { clockFromText } from '../time/days.ts'
import { type OfficeForm, type Problem, useOfficeForm } from './office-form.ts'
import { OfficeFields } from './office-frame.tsx'
import { useOfficeWords } from './office-words.ts'
import styles from './settings.module.css'

interface Hours {
  halfDay: HalfDay
  from: string
  until: string
}

interface Draft {
  halfDays: Hours[]
}

const draftOf = ({ settings }: OfficeFactsFragment): Draft => ({
  halfDays: settings.halfDays.map(({ halfDay, from, until }) => ({ halfDay, from, until })),
})

const inputOf = ({ halfDays }: Draft) => ({
  halfDays: halfDays.map(({ halfDay, from, until }) => ({
    halfDay,
    from: clockFromText(from) ?? from,
    until: clockFromText(until) ?? until,
  })),
})

function problemOf({ halfDays }: Draft, t: ReturnType<typeof useOfficeWords>): Problem | undefined {
  for (const [index, hours] of halfDays.entries()) {
    const [from, until] = [clockFromText(hours.from), clockFromText(hours.until)]
    const path = (field: 'from' | 'until') => `halfDays.${index}.${field}`
    if (from === undefined) return { path: path('from'), message: t('notATime') }
    if (until === undefined) return { path: path('until'), message: t('notATime') }
    if (until <= from) return { path: path('until'), message: t('hoursReversed') }
  }
  return undefined
}

/** The hours of morning, afternoon and evening. */
export function HoursSection({ office }: { office: OfficeFactsFragment }): ReactElement {
  const t = useOfficeWords()
  const form = useOfficeForm(office, { draftOf, inputOf, problemOf: (one) => problemOf(one, t) })
  return (
    <OfficeFields form={form}>
      {form.draft.halfDays.map(({ halfDay }, index) => (
        <fieldset key={halfDay} className={styles.pair}>
          <legend>{t(`half.${halfDay}`)}</legend>
          <Clock form={form} index={index} side="from" />
          <Clock form={form} index={index} side="until" />
        </fieldset>
      ))}
    </OfficeFields>
  )
}

interface ClockProps {
  form: OfficeForm<Draft>
  index: number
  side: 'from' | 'until'
}

function Clock({ form, index, side }: ClockProps): ReactElement {
  const t = useOfficeWords()
  const { halfDays } = form.draft
  const text = halfDays[index]?.[side] ?? ''
  const half = t(`half.${halfDays[index]?.halfDay ?? 'MORNING'}`)
  const put = (value: string) =>
    form.set(
      'halfDays',
      halfDays.map((hours, at) => (at === index ? { ...hours, [side]: value } : hours)),
    )
  return (
    <TextInput
      label={t(side)}
      aria-label={t(`${side}Of`, { half })}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      error={form.problem?.path === `halfDays.${index}.${side}`}
      onChange={(event) => put(event.currentTarget.value)}
      onBlur={() => {
        const clock = clockFromText(text)
        if (clock !== undefined && clock !== text) put(clock)
      }}
    />
  )
}
