import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import {
  type AccountRowFragment,
  AccountsDocument,
  type AccountsQuery,
} from '../graphql.generated.ts'
import { Loading, Notice } from '../parts/notice.tsx'
import { SearchBox, SearchFound } from '../parts/search-box.tsx'
import { useSearchedPages } from '../parts/searched-pages.ts'
import { SideDrawer } from '../parts/side-drawer.tsx'
import { useShellWords } from '../words.ts'
import { AccountList } from './account-list.tsx'
import styles from './accounts.module.css'
import { useAccountsWords } from './accounts-words.ts'
import { ChangeRoles } from './change-roles.tsx'
import { OneTimeLink, OpenAccount, type Opened } from './open-account.tsx'
import type { RoleChoices } from './roles-field.tsx'
import { useViewer } from './session.tsx'

const accountsQuery = {
  document: AccountsDocument,
  pick: (data: AccountsQuery) => data.office?.accounts,
}

/** The accounts of the viewer's office: open one, change its roles, close it. */
export function Accounts({ choices }: { choices: RoleChoices }): ReactElement {
  const t = useAccountsWords()
  const shell = useShellWords()
  const { office } = useViewer()
  const list = useSearchedPages(accountsQuery, { officeId: office.id })
  const [isOpening, setOpening] = useState(false)
  const [changing, setChanging] = useState<AccountRowFragment>()
  const [opened, setOpened] = useState<Opened>()
  if (list.nodes === undefined && !list.isFailed) return <Loading label={shell('state.loading')} />
  return (
    <div className={styles.accounts}>
      <Button className={styles.open} onClick={() => setOpening(true)}>
        {t('open')}
      </Button>
      {opened && <OneTimeLink {...opened} onSent={() => setOpened(undefined)} />}
      <SearchBox label={t('list')} list={list} />
      {list.isFailed && (
        <Notice
          tone="warning"
          title={shell('state.failed')}
          action={
            <Button variant="default" onClick={list.reload}>
              {shell('state.retry')}
            </Button>
          }
        >
          {shell('state.failedWhy')}
        </Notice>
      )}
      <SearchFound list={list} />
      {list.nodes && (
        <AccountList
          isPart={list.search.isOn}
          accounts={list.nodes}
          onChange={setChanging}
          onClosed={list.reload}
          onReissued={setOpened}
        />
      )}
      {list.hasMore && (
        <Button variant="default" onClick={list.loadMore}>
          {t('more')}
        </Button>
      )}
      <SideDrawer isOpen={isOpening} title={t('opening')} onClose={() => setOpening(false)}>
        <OpenAccount
          choices={choices}
          onOpened={(done) => {
            setOpening(false)
            setOpened(done)
            list.reload()
          }}
        />
      </SideDrawer>
      <SideDrawer
        isOpen={changing !== undefined}
        title={changing ? t('changeOf', { name: changing.name }) : ''}
        onClose={() => setChanging(undefined)}
      >
        {changing && (
          <ChangeRoles
            key={changing.id}
            account={changing}
            choices={choices}
            onChanged={() => {
              setChanging(undefined)
              list.reload()
            }}
          />
        )}
      </SideDrawer>
    </div>
  )
}
