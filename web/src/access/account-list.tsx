import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { carryOut, isRefusal } from '../api.ts'
import {
  type AccountRowFragment,
  CloseAccountDocument,
  ReissueLinkDocument,
} from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { Chip } from '../parts/chip.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './accounts.module.css'
import { useAccountsWords } from './accounts-words.ts'
import type { Opened } from './open-account.tsx'
import { useAccessWords } from './words.ts'

/** The accounts and what is done with each. */
export interface AccountListProps {
  accounts: readonly AccountRowFragment[]
  /** True when there may be others, which a search did not find. */
  isPart: boolean
  onChange: (account: AccountRowFragment) => void
  onClosed: () => void
  onReissued: (opened: Opened) => void
}

/** The accounts with their roles and state; a closed one stays in the list without verbs. */
export function AccountList(props: AccountListProps): ReactElement | null {
  const { accounts, onChange, onClosed, onReissued } = props
  const t = useAccountsWords()
  if (accounts.length === 0) return props.isPart ? null : <p>{t('none')}</p>
  return (
    <ul className={styles.list} aria-label={t('list')}>
      {accounts.map((account) => (
        <li key={account.id} data-closed={account.isClosed || undefined}>
          <div className={styles.who}>
            <strong>{account.name}</strong>
            <span>{account.email}</span>
          </div>
          <Roles account={account} />
          <State account={account} />
          {!account.isClosed && (
            <div className={styles.verbs}>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('changeOf', { name: account.name })}
                onClick={() => onChange(account)}
              >
                {t('change')}
              </Button>
              <Reissue account={account} onReissued={onReissued} />
              <Close account={account} onClosed={onClosed} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Roles({ account }: { account: AccountRowFragment }): ReactElement {
  const t = useAccountsWords()
  const access = useAccessWords()
  return (
    <div className={styles.roles}>
      {account.grants.length === 0 && <span>{t('noRoles')}</span>}
      {account.grants.map(({ id, role, unit, person }) => {
        const whose = unit?.name ?? person?.name
        return (
          <Chip key={id} tone="info">
            {access(`role.${role}`)}
            {whose && ` · ${whose}`}
          </Chip>
        )
      })}
    </div>
  )
}

function State({ account }: { account: AccountRowFragment }): ReactElement {
  const t = useAccountsWords()
  return (
    <div className={styles.state}>
      {account.isClosed ? (
        <Chip>{t('closed')}</Chip>
      ) : account.hasPassword ? (
        <span>{t('active')}</span>
      ) : (
        <Chip tone="warning">{t('waiting')}</Chip>
      )}
    </div>
  )
}

interface ReissueProps {
  account: AccountRowFragment
  onReissued: (opened: Opened) => void
}

function Reissue({ account: { id, name }, onReissued }: ReissueProps): ReactElement {
  const t = useAccountsWords()
  const refusalText = useRefusalText()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const reissue = async () => {
    setBusy(true)
    setProblem(undefined)
    const outcome = await carryOut(ReissueLinkDocument, { accountId: id })
    setBusy(false)
    if (isRefusal(outcome)) return setProblem(refusalText(outcome))
    onReissued({ name, link: outcome.link })
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={isBusy}
        aria-label={t('reissueOf', { name })}
        onClick={() => void reissue()}
      >
        {t('reissue')}
      </Button>
      {problem && <Notice tone="blocked">{problem}</Notice>}
    </>
  )
}

interface CloseProps {
  account: AccountRowFragment
  onClosed: () => void
}

function Close({ account: { id, name }, onClosed }: CloseProps): ReactElement {
  const t = useAccountsWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const close = async () => {
    setBusy(true)
    const outcome = await carryOut(CloseAccountDocument, { accountId: id })
    setBusy(false)
    if (isRefusal(outcome)) return setProblem(refusalText(outcome))
    setAsking(false)
    announce(t('closedNow', { name }))
    onClosed()
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        color="red"
        aria-label={t('closeOf', { name })}
        onClick={() => {
          setProblem(undefined)
          setAsking(true)
        }}
      >
        {t('close')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        isBusy={isBusy}
        title={t('closeAsk', { name })}
        confirmLabel={t('closeDo')}
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        {t('closeWhy')}
        {problem && <Notice tone="blocked">{problem}</Notice>}
      </ConfirmDialog>
    </>
  )
}
