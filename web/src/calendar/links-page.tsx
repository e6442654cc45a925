import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { type FeedLinkFragment, FeedsDocument, PublicFeedDocument } from '../graphql.generated.ts'
import { Loading, Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { FeedAddress } from './feed-address.tsx'
import { FeedRow } from './feed-row.tsx'
import { IssueFeed } from './issue-feed.tsx'
import styles from './links.module.css'
import { Phone, PhoneWith } from './phone.tsx'
import { useLinkWords } from './words.ts'

interface Issued {
  feed: FeedLinkFragment
  url: string | null
}

/** The viewer's own calendar links: issue one, see it on a phone, revoke it. */
export function LinksPage(): ReactElement {
  const t = useLinkWords()
  const [issued, setIssued] = useState<Issued>()
  return (
    <div className={styles.page}>
      <PageTitle>{t('title')}</PageTitle>
      <p className={styles.soft}>{t('intro')}</p>
      {issued && <NewLink {...issued} onDone={() => setIssued(undefined)} />}
      <IssueFeed onIssued={(feed, url) => setIssued({ feed, url })} />
      <section aria-labelledby="links">
        <h2 id="links">{t('list')}</h2>
        <FeedList />
      </section>
      <DemoLink />
    </div>
  )
}

function NewLink({ feed, url, onDone }: Issued & { onDone: () => void }): ReactElement {
  const t = useLinkWords()
  if (url === null) return <Notice tone="warning">{t('repeated')}</Notice>
  return (
    <section className={styles.fresh} aria-labelledby="fresh">
      <h2 id="fresh">{t('issued', { name: feed.name })}</h2>
      <Notice
        tone="warning"
        action={
          <Button variant="subtle" onClick={onDone}>
            {t('done')}
          </Button>
        }
      >
        {t('once')}
      </Notice>
      <div className={styles.beside}>
        <FeedAddress url={url} />
        <Phone feedId={feed.id} name={feed.name} />
      </div>
    </section>
  )
}

function FeedList(): ReactElement {
  const [ends, setEnds] = useState<(string | null)[]>([null])
  return (
    <>
      {ends.map((after, index) => (
        <FeedPart
          key={after}
          after={after}
          isLast={index === ends.length - 1}
          onMore={(end) => setEnds((known) => [...known, end])}
        />
      ))}
    </>
  )
}

interface PartProps {
  after: string | null
  isLast: boolean
  onMore: (end: string) => void
}

// An empty list has no link in it by which the cache could tell that an issued one belongs there.
const feedTypes = { additionalTypenames: ['Feed', 'FeedRevoked'] }

function FeedPart({ after, isLast, onMore }: PartProps): ReactElement {
  const t = useLinkWords()
  const { office } = useViewer()
  const [{ data, error }, retry] = useQuery({
    query: FeedsDocument,
    variables: { officeId: office.id, after },
    context: feedTypes,
  })
  const page = data?.office?.feeds
  if (!page && !error) return <Loading label={t('loading')} />
  if (!page) {
    return (
      <Notice
        tone="blocked"
        title={t('failed')}
        action={<Button onClick={() => retry()}>{t('retry')}</Button>}
      />
    )
  }
  if (page.nodes.length === 0 && after === null) {
    return <p className={styles.soft}>{t('none')}</p>
  }
  const { endCursor, hasNextPage } = page.pageInfo
  return (
    <>
      <ul className={styles.list}>
        {page.nodes.map((feed) => (
          <FeedRow key={feed.id} feed={feed} />
        ))}
      </ul>
      {isLast && hasNextPage && endCursor !== null && (
        <Button variant="default" onClick={() => onMore(endCursor)}>
          {t('more')}
        </Button>
      )}
    </>
  )
}

// What the phone shows changes with every release.
const releaseTypes = { additionalTypenames: ['Feed', 'Release'] }

function DemoLink(): ReactElement | null {
  const t = useLinkWords()
  const [{ data }] = useQuery({ query: PublicFeedDocument, context: releaseTypes })
  const demo = data?.installation.demo
  if (!demo?.feed) return null
  const { feed, feedUrl } = demo
  return (
    <section aria-labelledby="demo-link">
      <h2 id="demo-link">{t('demo')}</h2>
      <p className={styles.soft}>{t('demoWhy')}</p>
      <div className={styles.beside}>
        <FeedAddress url={feedUrl} />
        <PhoneWith name={feed.name} events={feed.upcoming} />
      </div>
    </section>
  )
}
