import { Button, NativeSelect, Select } from '@mantine/core'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal } from '../api.ts'
import {
  FeedChoicesDocument,
  type FeedLinkFragment,
  type FeedScope,
  IssueFeedDocument,
} from '../graphql.generated.ts'
import { type Language, languages, useLanguage } from '../language.ts'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './links.module.css'
import { useLinkWords } from './words.ts'

const scopes: readonly FeedScope[] = ['OFFICE', 'UNIT', 'PERSON']

/** The form that issues a calendar link for the office, a unit or a person. */
export function IssueFeed({
  onIssued,
}: {
  onIssued: (feed: FeedLinkFragment, url: string | null) => void
}): ReactElement {
  const t = useLinkWords()
  const [scope, setScope] = useState<FeedScope>('OFFICE')
  const [ofId, setOfId] = useState<string | null>(null)
  const pageLanguage = useLanguage()
  const [chosen, setChosen] = useState<Language>()
  const language = chosen ?? pageLanguage
  const { issue, isBusy, problem, isOwed } = useIssuing({ scope, ofId, language }, onIssued)
  return (
    <form className={styles.issue} aria-labelledby="new-link" onSubmit={issue}>
      <h2 id="new-link">{t('new')}</h2>
      <div className={styles.fields}>
        <NativeSelect
          label={t('whose')}
          value={scope}
          data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
          onChange={({ currentTarget }) => {
            setScope(scopes.find((one) => one === currentTarget.value) ?? 'OFFICE')
            setOfId(null)
          }}
        />
        {scope !== 'OFFICE' && (
          <WhoseSelect scope={scope} value={ofId} isOwed={isOwed} onChange={setOfId} />
        )}
        <NativeSelect
          label={t('language')}
          value={language}
          data={languages.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value === 'en' ? 'en' : 'vi')}
        />
        <Button type="submit" loading={isBusy}>
          {t('issue')}
        </Button>
      </div>
      {problem && (
        <Notice tone="blocked" title={t('notIssued')}>
          {problem}
        </Notice>
      )}
    </form>
  )
}

interface WhoseProps {
  scope: 'UNIT' | 'PERSON'
  value: string | null
  isOwed: boolean
  onChange: (id: string | null) => void
}

function WhoseSelect({ scope, value, isOwed, onChange }: WhoseProps): ReactElement {
  const t = useLinkWords()
  const { office } = useViewer()
  const [{ data }] = useQuery({
    query: FeedChoicesDocument,
    variables: { officeId: office.id },
  })
  const units = data?.office?.units.nodes ?? []
  const persons = data?.office?.persons.nodes ?? []
  return (
    <Select
      label={t(scope === 'UNIT' ? 'unit' : 'person')}
      placeholder={t('choose')}
      searchable
      value={value}
      error={isOwed && value === null ? t('needed') : undefined}
      nothingFoundMessage={t('nothingFound')}
      data={
        scope === 'UNIT'
          ? units.map(({ id, name }) => ({ value: id, label: name }))
          : persons.map(({ id, name, label }) => ({ value: id, label: `${name} (${label})` }))
      }
      onChange={onChange}
    />
  )
}

interface Wanted {
  scope: FeedScope
  ofId: string | null
  language: Language
}

function useIssuing(
  { scope, ofId, language }: Wanted,
  onIssued: (feed: FeedLinkFragment, url: string | null) => void,
) {
  const { office } = useViewer()
  const refusalText = useRefusalText()
  const [isBusy, setBusy] = useState(false)
  const [isOwed, setOwed] = useState(false)
  const [problem, setProblem] = useState<string>()
  const send = async () => {
    setBusy(true)
    const outcome = await carryOut(IssueFeedDocument, {
      officeId: office.id,
      scope,
      language,
      ...(scope === 'UNIT' ? { unitId: ofId } : {}),
      ...(scope === 'PERSON' ? { personId: ofId } : {}),
    })
    setBusy(false)
    setProblem(isRefusal(outcome) ? refusalText(outcome) : undefined)
    if (!isRefusal(outcome)) onIssued(outcome.feed, outcome.url)
  }
  const issue = (event: SubmitEvent) => {
    event.preventDefault()
    const lacks = scope !== 'OFFICE' && ofId === null
    setOwed(lacks)
    if (!lacks) void send()
  }
  return { issue, isBusy, problem, isOwed }
}
