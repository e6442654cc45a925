import { type ReactElement, useId } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { ChangesSinceDocument } from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { ChangeList } from '../release/change-text.tsx'
import type { Week } from '../time/weeks.ts'
import styles from './receipts.module.css'
import { useReceiptWords, useReleaseName } from './words.ts'

const touching = { additionalTypenames: ['Release'] }

/** The differences between the release that the viewer last opened and the latest. */
export function Since({ week, number }: { week: Week; number: number }): ReactElement | null {
  const t = useReceiptWords()
  const name = useReleaseName()
  const heading = useId()
  const { office } = useViewer()
  const [{ data }] = useQuery({
    query: ChangesSinceDocument,
    variables: {
      officeId: office.id,
      year: week.year,
      week: week.number,
      number,
      language: useLanguage(),
    },
    context: touching,
    requestPolicy: 'cache-and-network',
  })
  const changes = data?.office?.programme?.changesSince
  if (!changes) return null
  const last = name(number)
  return (
    <section className={styles.since} aria-labelledby={heading}>
      <h2 id={heading}>
        {changes.length === 0
          ? t('since.none', { last })
          : t('since.title', { count: changes.length, last })}
      </h2>
      {changes.length > 0 && <ChangeList changes={changes} />}
    </section>
  )
}
