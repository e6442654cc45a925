import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { ClashSettingsDocument } from '../graphql.generated.ts'
import { Loading, Notice } from '../parts/notice.tsx'
import styles from '../people/settings.module.css'
import { useShellWords } from '../words.ts'
import type { ClashOffice } from './clash-office.ts'
import { Fillers } from './fillers.tsx'
import { useSaid } from './use-said.tsx'
import { Ways } from './ways.tsx'
import { LeaderWeights, Weights } from './weights.tsx'

/** Shows what the office says of clashes: how much each kind weighs, how long ways take, which items keep nobody. */
export function ClashesSection(): ReactElement {
  const shell = useShellWords()
  const { office } = useViewer()
  const [{ data, error }, refetch] = useQuery({
    query: ClashSettingsDocument,
    variables: { officeId: office.id },
  })
  const settings = data?.office?.clashSettings
  if (data?.office && settings) {
    return <Parts office={{ ...data.office, clashSettings: settings }} />
  }
  if (!error && !data) return <Loading label={shell('state.loading')} />
  return (
    <Notice
      tone="warning"
      title={shell('state.failed')}
      action={
        <Button variant="default" onClick={() => refetch({ requestPolicy: 'network-only' })}>
          {shell('state.retry')}
        </Button>
      }
    >
      {shell('state.failedWhy')}
    </Notice>
  )
}

function Parts({ office }: { office: ClashOffice }): ReactElement {
  const { maySetUp } = useViewer().office
  const { say, said } = useSaid()
  return (
    <div className={styles.form}>
      {said}
      <fieldset className={styles.fields} disabled={!maySetUp}>
        <Weights office={office} say={say} />
        <LeaderWeights office={office} say={say} />
        <Ways office={office} say={say} />
        <Fillers key={office.clashSettings.fillers.join('|')} office={office} say={say} />
      </fieldset>
    </div>
  )
}
