import { Switch, Textarea, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { OfficeFactsFragment } from '../graphql.generated.ts'
import { type OfficeForm, type Problem, useOfficeForm } from './office-form.ts'
import { OfficeFields } from './office-frame.tsx'
import { useOfficeWords } from './office-words.ts'
import { type PaperDraft, recipientsOf } from './paper-draft.ts'
import { PaperPreview } from './paper-preview.tsx'
import styles from './settings.module.css'

function draftOf({ settings }: OfficeFactsFragment): PaperDraft {
  const { superiorBody, issuingBody, placeName, title, partyHeader, note } = settings.paper
  const { signerAuthority, signerTitle, signerName, recipients } = settings.paper
  return {
    superiorBody,
    issuingBody,
    placeName,
    title,
    partyHeader,
    signerAuthority,
    signerTitle,
    signerName,
    recipients: recipients.join('\n'),
    note,
  }
}

const inputOf = (draft: PaperDraft) => ({ paper: { ...draft, recipients: recipientsOf(draft) } })

const problemOf = (draft: PaperDraft, t: ReturnType<typeof useOfficeWords>): Problem | undefined =>
  recipientsOf(draft).length > 30
    ? { path: 'paper.recipients', message: t('recipientsMany') }
    : undefined

/** Header, signer and recipients of papers, with a picture of them that follows every key. */
export function PaperSection({ office }: { office: OfficeFactsFragment }): ReactElement {
  const t = useOfficeWords()
  const form = useOfficeForm(office, { draftOf, inputOf, problemOf: (one) => problemOf(one, t) })
  return (
    <div className={styles.beside}>
      <OfficeFields form={form}>
        <HeaderFields form={form} />
        <SignerFields form={form} />
      </OfficeFields>
      <section className={styles.preview} aria-label={t('preview')}>
        <h2>{t('preview')}</h2>
        <PaperPreview paper={form.draft} today={office.today} />
      </section>
    </div>
  )
}

const fieldOf = (form: OfficeForm<PaperDraft>, key: Exclude<keyof PaperDraft, 'partyHeader'>) => ({
  value: form.draft[key],
  error: form.problem?.path?.startsWith(`paper.${key}`) ?? false,
  onChange: (event: { currentTarget: { value: string } }) =>
    form.set(key, event.currentTarget.value),
})

function HeaderFields({ form }: { form: OfficeForm<PaperDraft> }): ReactElement {
  const t = useOfficeWords()
  return (
    <fieldset className={styles.stack}>
      <legend>{t('header')}</legend>
      <Switch
        label={t('partyHeader')}
        description={t('partyHeaderHint')}
        checked={form.draft.partyHeader}
        onChange={(event) => form.set('partyHeader', event.currentTarget.checked)}
      />
      <TextInput
        label={t('superiorBody')}
        description={t('superiorBodyHint')}
        {...fieldOf(form, 'superiorBody')}
      />
      <TextInput label={t('issuingBody')} {...fieldOf(form, 'issuingBody')} />
      <TextInput
        label={t('placeName')}
        description={t('placeNameHint')}
        {...fieldOf(form, 'placeName')}
      />
      <TextInput label={t('title')} {...fieldOf(form, 'title')} />
      <TextInput label={t('note')} description={t('noteHint')} {...fieldOf(form, 'note')} />
    </fieldset>
  )
}

function SignerFields({ form }: { form: OfficeForm<PaperDraft> }): ReactElement {
  const t = useOfficeWords()
  return (
    <fieldset className={styles.stack}>
      <legend>{t('signer')}</legend>
      <TextInput
        label={t('signerAuthority')}
        description={t('signerAuthorityHint')}
        {...fieldOf(form, 'signerAuthority')}
      />
      <TextInput label={t('signerTitle')} {...fieldOf(form, 'signerTitle')} />
      <TextInput label={t('signerName')} {...fieldOf(form, 'signerName')} />
      <Textarea
        label={t('recipients')}
        description={t('recipientsHint')}
        autosize
        minRows={3}
        maxRows={12}
        {...fieldOf(form, 'recipients')}
      />
    </fieldset>
  )
}
