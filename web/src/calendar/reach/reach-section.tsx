import { Button, Checkbox, TextInput } from '@mantine/core'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import { useQuery } from 'urql'
import { ReachDocument } from '../../graphql.generated.ts'
import { Loading, Notice } from '../../parts/notice.tsx'
import { useShellWords } from '../../words.ts'
import { OpenNetwork } from './open-network.tsx'
import styles from './reach.module.css'
import { ReachState } from './reach-state.tsx'
import { type Reach, useReachSaving } from './use-reach.ts'
import { useReachWords } from './words.ts'

/** The settings of how phones and other devices reach this installation, and whether they do. */
export function ReachSection(): ReactElement {
  const t = useReachWords()
  const shell = useShellWords()
  const [{ data, error }, retry] = useQuery({ query: ReachDocument })
  if (!data && !error) return <Loading label={shell('state.loading')} />
  if (!data) {
    return (
      <Notice
        tone="blocked"
        title={shell('state.failed')}
        action={<Button onClick={() => retry()}>{shell('state.retry')}</Button>}
      />
    )
  }
  const { reach } = data.installation
  if (!reach) return <Notice>{t('upper')}</Notice>
  return (
    <div className={styles.section}>
      <ReachForm key={`${reach.publicUrl} ${reach.opensNetwork}`} reach={reach} />
      <ReachState />
    </div>
  )
}

function ReachForm({ reach }: { reach: Reach }): ReactElement {
  const t = useReachWords()
  const saving = useReachSaving()
  const [address, setAddress] = useState(reach.publicUrl ?? '')
  const [opens, setOpens] = useState(reach.opensNetwork)
  const [isAsking, setAsking] = useState(false)
  const isFixed = reach.publicUrlSetBy === 'ENVIRONMENT'
  const isNetworkFixed = reach.opensNetworkSetBy === 'ENVIRONMENT'
  const isDirty = address.trim() !== (reach.publicUrl ?? '') || opens !== reach.opensNetwork
  const save = async () => {
    const isDone = await saving.save({
      ...(isFixed ? {} : { publicUrl: address.trim() }),
      ...(isNetworkFixed ? {} : { opensNetwork: opens }),
    })
    if (isDone) setAsking(false)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isDirty || saving.isBusy) return
    if (opens && !reach.opensNetwork) setAsking(true)
    else void save()
  }
  const { problem } = saving
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <TextInput
        label={t('address')}
        description={isFixed ? t('addressFixed') : t('addressHint')}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        disabled={isFixed}
        value={address}
        error={problem?.field === 'input.publicUrl' ? problem.message : undefined}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      {!isFixed && <OwnAddresses reach={reach} onChoose={setAddress} />}
      <Checkbox
        label={t('network')}
        description={isNetworkFixed ? t('networkFixed') : t('networkHint')}
        disabled={isNetworkFixed}
        checked={opens}
        onChange={({ currentTarget }) => setOpens(currentTarget.checked)}
      />
      {reach.listensOn.length > 0 && (
        <p className={styles.soft}>{t('listens', { addresses: reach.listensOn.join(', ') })}</p>
      )}
      {problem && problem.field !== 'input.publicUrl' && (
        <Notice tone="blocked">{problem.message}</Notice>
      )}
      {!(isFixed && isNetworkFixed) && (
        <div className={styles.offers}>
          <Button type="submit" loading={saving.isBusy} disabled={!isDirty}>
            {t('save')}
          </Button>
          {isDirty && <span className={styles.soft}>{t('notSaved')}</span>}
        </div>
      )}
      <OpenNetwork
        isOpen={isAsking}
        saving={saving}
        onConfirm={() => void save()}
        onCancel={() => setAsking(false)}
      />
    </form>
  )
}

function OwnAddresses({
  reach,
  onChoose,
}: {
  reach: Reach
  onChoose: (address: string) => void
}): ReactElement {
  const t = useReachWords()
  if (reach.networkAddresses.length === 0) return <p className={styles.soft}>{t('alone')}</p>
  return (
    <div>
      <p className={styles.soft}>{t('own')}</p>
      <div className={styles.offers}>
        {reach.networkAddresses.map((address) => (
          <Button
            key={address}
            variant="default"
            size="compact-sm"
            onClick={() => onChoose(address)}
          >
            {t('use', { address })}
          </Button>
        ))}
      </div>
    </div>
  )
}
