import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { useQuery } from 'urql'
import { PublicFeedDocument } from '../graphql.generated.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Icon } from '../parts/icons.tsx'
import { Notice } from '../parts/notice.tsx'
import { QrCode } from '../parts/qr-code.tsx'
import { downloadOf, isPublic, underAddress, webcalOf } from './addresses.ts'
import styles from './links.module.css'
import { NoCode } from './reach/no-code.tsx'
import { ReachState } from './reach/reach-state.tsx'
import { useLinkWords } from './words.ts'

/** A feed's address in every form in which one may want it, with how to subscribe. */
export function FeedAddress({ url: issued }: { url: string }): ReactElement {
  const t = useLinkWords()
  const [{ data }] = useQuery({ query: PublicFeedDocument })
  const installation = data?.installation
  // The address may have been set since the link was issued.
  const url = installation ? underAddress(installation.address, issued) : issued
  const isReachable = Boolean(installation?.publicUrl) && isPublic(url)
  return (
    <div className={styles.address}>
      {installation?.isForPhones && (
        <figure className={styles.qr}>
          <QrCode text={webcalOf(url)} label={t('qr')} />
          <figcaption>{t('scan')}</figcaption>
        </figure>
      )}
      {installation?.isForPhones === false && <NoCode address={installation.address} />}
      <div className={styles.ways}>
        <span className={styles.soft}>{t('address')}</span>
        <code className={styles.url}>{url}</code>
        <div className={styles.fields}>
          <CopyButton text={url} label={t('copy')} />
          <Button
            variant="default"
            component="a"
            href={webcalOf(url)}
            leftSection={<Icon name="calendar" size={16} />}
          >
            {t('open')}
          </Button>
          <Button variant="default" component="a" href={downloadOf(url)} title={t('downloadWhy')}>
            {t('download')}
          </Button>
        </div>
        {installation?.isForPhones && <ReachState />}
        <h3>{t('how')}</h3>
        <dl className={styles.how}>
          <dt>{t('how.apple')}</dt>
          <dd>{t('how.appleDo')}</dd>
          <dt>{t('how.google')}</dt>
          <dd>
            {data && !isReachable ? (
              <Notice tone="warning">{t('how.googleNot')}</Notice>
            ) : (
              t('how.googleDo')
            )}
          </dd>
          <dt>{t('how.outlook')}</dt>
          <dd>{t('how.outlookDo')}</dd>
        </dl>
      </div>
    </div>
  )
}
