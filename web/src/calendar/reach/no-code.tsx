import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../../access/session.tsx'
import { ReachDocument } from '../../graphql.generated.ts'
import { useAnnounce } from '../../parts/announce.tsx'
import { Notice } from '../../parts/notice.tsx'
import { paths } from '../../paths.ts'
import { OpenNetwork } from './open-network.tsx'
import styles from './reach.module.css'
import { type Reach, useReachSaving } from './use-reach.ts'
import { useReachWords } from './words.ts'

/** Stands in place of a code that no phone could follow: says why, and lets who may do so get one. */
export function NoCode({ address }: { address: string }): ReactElement {
  const t = useReachWords()
  const { office } = useViewer()
  const [{ data, fetching }] = useQuery({ query: ReachDocument })
  const reach = data?.installation.reach
  return (
    <div className={styles.noCode}>
      <Notice tone="warning" title={t('noCode', { address })}>
        <p>{t('noCodeWhy')}</p>
        {reach && <Offers reach={reach} />}
        {reach && (
          <p>
            <Link to={paths.settings(office.id, 'address')}>{t('more')}</Link>
          </p>
        )}
        {!reach && !fetching && <p>{t('ask')}</p>}
      </Notice>
    </div>
  )
}

function Offers({ reach }: { reach: Reach }): ReactElement {
  const t = useReachWords()
  const announce = useAnnounce()
  const saving = useReachSaving()
  const [asked, setAsked] = useState<string>()
  const { networkAddresses, opensNetwork, opensNetworkSetBy, publicUrlSetBy } = reach
  if (networkAddresses.length === 0) return <p>{t('alone')}</p>
  if (opensNetworkSetBy === 'ENVIRONMENT' && !opensNetwork) return <p>{t('closed')}</p>
  const open = async (address: string) => {
    const isDone = await saving.save({
      ...(publicUrlSetBy === 'ENVIRONMENT' ? {} : { publicUrl: address }),
      ...(opensNetworkSetBy === 'ENVIRONMENT' ? {} : { opensNetwork: true }),
    })
    if (!isDone) return
    setAsked(undefined)
    announce(t('opened'))
  }
  return (
    <>
      <p>{t('offer')}</p>
      <div className={styles.offers}>
        {networkAddresses.map((address) => (
          <Button key={address} variant="default" onClick={() => setAsked(address)}>
            {t('open', { address })}
          </Button>
        ))}
      </div>
      <OpenNetwork
        isOpen={asked !== undefined}
        saving={saving}
        onConfirm={() => asked !== undefined && void open(asked)}
        onCancel={() => setAsked(undefined)}
      />
    </>
  )
}
