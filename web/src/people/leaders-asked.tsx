import { Button, Checkbox } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal } from '../api.ts'
import {
  LikelyLeadersDocument,
  type LikelyLeadersQuery,
  TellLeadersDocument,
} from '../graphql.generated.ts'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import styles from './settings.module.css'
import { usePeopleWords } from './words.ts'

/** The props of the question. */
interface LeadersAskedProps {
  onTold?: () => void
}

/**
 * Asks once about those whose posts read like a leader's and who have no calendar of their own: without one they stand
 * in no filter and have no calendar to subscribe to. Nothing where there is nobody to ask about, or who looks may not say.
 */
export function LeadersAsked({ onTold }: LeadersAskedProps): ReactElement | null {
  const { office } = useViewer()
  const [{ data }, ask] = useQuery({
    query: LikelyLeadersDocument,
    variables: { officeId: office.id },
    pause: !office.maySetUp,
    requestPolicy: 'cache-and-network',
  })
  const persons = data?.office?.likelyLeaders ?? []
  if (persons.length === 0) return null
  const told = () => {
    ask({ requestPolicy: 'network-only' })
    onTold?.()
  }
  return <Question key={persons.map(({ id }) => id).join()} persons={persons} onTold={told} />
}

type Asked = NonNullable<LikelyLeadersQuery['office']>['likelyLeaders']

function Question({ persons, onTold }: { persons: Asked; onTold: () => void }): ReactElement {
  const t = usePeopleWords()
  const refusalText = useRefusalText()
  const { office } = useViewer()
  const [others, setOthers] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const tell = async (otherIds: readonly string[]) => {
    setBusy(true)
    const leaderIds = persons.flatMap(({ id }) => (otherIds.includes(id) ? [] : [id]))
    const done = await carryOut(TellLeadersDocument, {
      officeId: office.id,
      leaderIds,
      otherIds: [...otherIds],
    })
    setBusy(false)
    if (isRefusal(done)) setProblem(refusalText(done))
    else onTold()
  }
  return (
    <div className={styles.notice}>
      <Notice
        title={t('leaders.ask', { count: persons.length })}
        action={
          <>
            <Button
              size="xs"
              loading={isBusy}
              disabled={others.length === persons.length}
              onClick={() => void tell(others)}
            >
              {t('leaders.yes', { count: persons.length - others.length })}
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={isBusy}
              onClick={() => void tell(persons.map(({ id }) => id))}
            >
              {t('leaders.no')}
            </Button>
          </>
        }
      >
        {t('leaders.why')}
        <ul className={styles.asked}>
          {persons.map(({ id, name, posts: [post] }) => (
            <li key={id}>
              <Checkbox
                size="xs"
                label={[name, post?.title].filter(Boolean).join(', ')}
                checked={!others.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setOthers((known) =>
                    checked ? known.filter((one) => one !== id) : [...known, id],
                  )
                }
              />
            </li>
          ))}
        </ul>
        {problem && <p role="alert">{problem}</p>}
      </Notice>
    </div>
  )
}
