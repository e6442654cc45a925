import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { useViewer } from '../access/session.tsx'
import type { AcceptImportMutation } from '../graphql.generated.ts'
import { Notice } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { weekCode } from '../time/weeks.ts'
import { useImportWords } from './words.ts'

interface AcceptedProps {
  outcome: Extract<AcceptImportMutation['acceptImport'], { __typename: 'ImportAccepted' }>
  another: ReactNode
}

// React gives autoFocus to fields and buttons only, and the way on is a link.
const focusOnce = (link: HTMLAnchorElement | null): void => link?.focus()

/** The result of an accepted import, and the way on to the board. */
export function Accepted({ outcome, another }: AcceptedProps): ReactElement {
  const t = useImportWords()
  const { office } = useViewer()
  const { programme, addedCount, changedCount, waitingCount } = outcome
  const { year, week } = programme
  const parts = [
    addedCount > 0 ? t('done.added', { count: addedCount }) : undefined,
    changedCount > 0 ? t('done.changed', { count: changedCount }) : undefined,
    waitingCount > 0 ? t('done.waiting', { count: waitingCount }) : undefined,
  ].filter((part) => part !== undefined)
  return (
    <Notice
      tone={waitingCount > 0 ? 'warning' : 'added'}
      title={t('done', { week })}
      action={
        <>
          <Button
            renderRoot={(root) => (
              <Link
                {...root}
                ref={focusOnce}
                to={paths.week(office.id, weekCode({ year, number: week }))}
              />
            )}
          >
            {t('done.open', { week })}
          </Button>
          {another}
        </>
      }
    >
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {t('done.why')}
    </Notice>
  )
}
