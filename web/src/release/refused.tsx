import type { ReactElement } from 'react'
import type { RefusalLike } from '../api.ts'
import type { TakeReleaseMutation } from '../graphql.generated.ts'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import { clockAt } from '../time/dates.ts'
import { Diff } from './change-text.tsx'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

/** The reason why nothing was released: the server's refusal, or no answer. */
export type Refused =
  | Exclude<TakeReleaseMutation['releaseProgramme'], { __typename: 'ProgrammeReleased' }>
  | (RefusalLike & { __typename: 'Unreached' })

/** Says a refusal and names the items it is about. */
export function RefusedNotice({ refused, zone }: { refused: Refused; zone: string }): ReactElement {
  const t = useReleaseWords()
  const refusalText = useRefusalText()
  if (refused.__typename === 'StaleItem') {
    const { item, changedBy, changedAt, changes } = refused
    const title = item.title ?? t('hidden')
    return (
      <Notice
        tone="warning"
        title={t('stale', { title, by: changedBy, at: clockAt(changedAt, zone) })}
      >
        {t('staleWhy')}
        <Diff fields={changes} />
      </Notice>
    )
  }
  if (refused.__typename === 'ItemsWaiting') {
    return (
      <Notice tone="warning" title={t('waiting', { count: refused.items.length })}>
        {t('waitingWhy')}
        <ul className={styles.named}>
          {refused.items.map(({ id, title }) => (
            <li key={id}>{title ?? t('hidden')}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  if (refused.__typename === 'ClashesOpen') {
    return (
      <Notice tone="blocked" title={t('clashing', { count: refused.clashes.length })}>
        {refusalText(refused)}
        <ul className={styles.named}>
          {refused.clashes.map(({ itemId, itemTitle, clash }) => (
            <li key={`${itemId} ${clash.kind} ${clash.subject} ${clash.otherTitle}`}>
              {[itemTitle, clash.subject, clash.otherTitle].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  return (
    <Notice tone="blocked" title={t('refused')}>
      {refusalText(refused)}
    </Notice>
  )
}
