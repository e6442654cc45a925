import { Checkbox, Group, Select, TextInput } from '@mantine/core'
import { type ReactElement, useMemo } from 'react'
import type { Language, OfficeFactsFragment } from '../graphql.generated.ts'
import { languages } from '../language.ts'
import { type OfficeForm, type Problem, useOfficeForm } from './office-form.ts'
import { OfficeFields } from './office-frame.tsx'
import { useOfficeWords } from './office-words.ts'
import styles from './settings.module.css'

interface Draft {
  name: string
  shortName: string
  zone: string
  language: Language
  defaultMinutes: string
  printedDays: number[]
  feedPastMonths: string
  feedFutureMonths: string
}

const draftOf = (office: OfficeFactsFragment): Draft => ({
  name: office.name,
  shortName: office.shortName,
  zone: office.zone,
  language: office.language,
  defaultMinutes: String(office.settings.defaultMinutes),
  printedDays: office.settings.printedDays,
  feedPastMonths: String(office.settings.feedPastMonths),
  feedFutureMonths: String(office.settings.feedFutureMonths),
})

const inputOf = (draft: Draft) => ({
  ...draft,
  name: draft.name.trim(),
  shortName: draft.shortName.trim(),
  defaultMinutes: Number(draft.defaultMinutes),
  feedPastMonths: Number(draft.feedPastMonths),
  feedFutureMonths: Number(draft.feedFutureMonths),
})

const limits = {
  defaultMinutes: { least: 15, most: 480 },
  feedPastMonths: { least: 1, most: 36 },
  feedFutureMonths: { least: 1, most: 36 },
} as const

const counts = ['defaultMinutes', 'feedPastMonths', 'feedFutureMonths'] as const

function problemOf(draft: Draft, t: ReturnType<typeof useOfficeWords>): Problem | undefined {
  if (draft.name.trim() === '') return { path: 'name', message: t('needed') }
  for (const path of counts) {
    const { least, most } = limits[path]
    const text = draft[path].trim()
    const isInside = /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most
    if (!isInside) return { path, message: t('number', { least, most }) }
  }
  return undefined
}

/** The office's names, zone, language and what is assumed when items are entered. */
export function OfficeSection({ office }: { office: OfficeFactsFragment }): ReactElement {
  const t = useOfficeWords()
  const form = useOfficeForm(office, { draftOf, inputOf, problemOf: (one) => problemOf(one, t) })
  return (
    <OfficeFields form={form}>
      <NameFields form={form} />
      <TextInput
        className={styles.short}
        inputMode="numeric"
        label={t('defaultMinutes')}
        description={t('defaultMinutesHint')}
        {...fieldOf(form, 'defaultMinutes')}
      />
      <Checkbox.Group
        label={t('printedDays')}
        description={t('printedDaysHint')}
        value={form.draft.printedDays.map(String)}
        onChange={(days) => form.set('printedDays', days.map(Number).sort())}
      >
        <Group gap="md" mt="xs">
          {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
            <Checkbox key={day} value={String(day)} label={t(`day.${day}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <fieldset className={styles.pair}>
        <legend>{t('feed')}</legend>
        <TextInput
          inputMode="numeric"
          label={t('feedPastMonths')}
          {...fieldOf(form, 'feedPastMonths')}
        />
        <TextInput
          inputMode="numeric"
          label={t('feedFutureMonths')}
          {...fieldOf(form, 'feedFutureMonths')}
        />
        <p className={styles.soft}>{t('feedHint')}</p>
      </fieldset>
    </OfficeFields>
  )
}

type TextKey = 'name' | 'shortName' | 'zone' | (typeof counts)[number]

const fieldOf = (form: OfficeForm<Draft>, key: TextKey) => ({
  value: form.draft[key],
  error: form.problem?.path === key,
  onChange: (event: { currentTarget: { value: string } }) =>
    form.set(key, event.currentTarget.value),
})

function NameFields({ form }: { form: OfficeForm<Draft> }): ReactElement {
  const t = useOfficeWords()
  // Browsers list Viet Nam's zone by its old name only.
  const zones = useMemo(
    () =>
      [
        ...new Set([form.draft.zone, 'Asia/Ho_Chi_Minh', ...Intl.supportedValuesOf('timeZone')]),
      ].sort(),
    [form.draft.zone],
  )
  return (
    <>
      <TextInput label={t('name')} required maxLength={400} {...fieldOf(form, 'name')} />
      <TextInput
        className={styles.short}
        label={t('shortName')}
        maxLength={100}
        {...fieldOf(form, 'shortName')}
      />
      <Select
        className={styles.short}
        label={t('zone')}
        description={t('zoneHint')}
        searchable
        allowDeselect={false}
        limit={60}
        data={zones}
        value={form.draft.zone}
        error={form.problem?.path === 'zone'}
        onChange={(zone) => zone && form.set('zone', zone)}
      />
      <Select
        className={styles.short}
        label={t('language')}
        allowDeselect={false}
        data={languages.map(({ code, name }) => ({ value: code, label: name }))}
        value={form.draft.language}
        onChange={(language) => form.set('language', language === 'en' ? 'en' : 'vi')}
      />
    </>
  )
}
