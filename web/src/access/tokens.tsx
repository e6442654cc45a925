import { Button, TextInput } from '@mantine/core'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { useQuery } from 'urql'
import { carryOut, isRefusal } from '../api.ts'
import {
  ApiTokensDocument,
  IssueApiTokenDocument,
  RevokeApiTokenDocument,
} from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import { dateAt, paperDate } from '../time/dates.ts'
import styles from './account.module.css'
import { useViewer } from './session.tsx'
import { useAccessWords } from './words.ts'

interface Issued {
  name: string
  secret: string
}

/** The viewer's API tokens: issue one (its secret is shown once), revoke one. */
export function Tokens(): ReactElement {
  const t = useAccessWords()
  const refusalText = useRefusalText()
  const [issued, setIssued] = useState<Issued>()
  const [problem, setProblem] = useState<string>()
  const issue = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const name = String(new FormData(form).get('name') ?? '').trim()
    if (name === '') return setProblem(t('needed'))
    const outcome = await carryOut(IssueApiTokenDocument, { name })
    if (isRefusal(outcome)) return setProblem(refusalText(outcome))
    setProblem(undefined)
    form.reset()
    if (outcome.secret !== null) setIssued({ name: outcome.token.name, secret: outcome.secret })
  }
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{t('tokens.title')}</h2>
      <p className={styles.soft}>{t('tokens.intro')}</p>
      {issued && (
        <Notice
          tone="warning"
          title={t('tokens.once', { name: issued.name })}
          action={
            <>
              <CopyButton text={issued.secret} label={t('tokens.copy')} />
              <Button variant="subtle" onClick={() => setIssued(undefined)}>
                {t('tokens.kept')}
              </Button>
            </>
          }
        >
          <code className={styles.secret}>{issued.secret}</code>
        </Notice>
      )}
      <TokenList />
      <form className={styles.issue} onSubmit={(event) => void issue(event)}>
        <TextInput
          name="name"
          label={t('tokens.name')}
          placeholder={t('tokens.namePlaceholder')}
          maxLength={100}
          autoComplete="off"
          error={problem}
        />
        <Button type="submit" variant="default">
          {t('tokens.issue')}
        </Button>
      </form>
    </section>
  )
}

function TokenList(): ReactElement {
  const t = useAccessWords()
  const { zone } = useViewer().office
  const [{ data }] = useQuery({ query: ApiTokensDocument, context: tokenTypes })
  const tokens = data?.viewer?.apiTokens.nodes ?? []
  if (tokens.length === 0) return <p className={styles.soft}>{t('tokens.none')}</p>
  return (
    <ul className={styles.tokens}>
      {tokens.map(({ id, name, createdAt }) => (
        <li key={id}>
          <strong>{name}</strong>
          <span className={styles.soft}>
            {t('tokens.created', { date: paperDate(dateAt(createdAt, zone)) })}
          </span>
          <Revoke id={id} name={name} />
        </li>
      ))}
    </ul>
  )
}

// An empty list has no token in it by which the cache could tell that an issued one belongs there.
const tokenTypes = { additionalTypenames: ['ApiToken', 'ApiTokenRevoked'] }

function Revoke({ id, name }: { id: string; name: string }): ReactElement {
  const t = useAccessWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const revoke = async () => {
    setBusy(true)
    const outcome = await carryOut(RevokeApiTokenDocument, { tokenId: id })
    setBusy(false)
    if (isRefusal(outcome)) return setProblem(refusalText(outcome))
    setAsking(false)
    announce(t('tokens.revoked', { name }))
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        color="red"
        aria-label={t('tokens.revokeNamed', { name })}
        onClick={() => setAsking(true)}
      >
        {t('tokens.revoke')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        isBusy={isBusy}
        title={t('tokens.revokeAsk', { name })}
        confirmLabel={t('tokens.revoke')}
        onConfirm={() => void revoke()}
        onCancel={() => setAsking(false)}
      >
        {t('tokens.revokeWhy')}
        {problem && <Notice tone="blocked">{problem}</Notice>}
      </ConfirmDialog>
    </>
  )
}
