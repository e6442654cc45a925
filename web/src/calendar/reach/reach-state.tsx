import { Button } from '@mantine/core'
import { type ReactElement, useEffect } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../../access/session.tsx'
import { OtherDeviceDocument, ReachAnswerDocument, ReachDocument } from '../../graphql.generated.ts'
import { clockAt, dateAt, paperDate } from '../../time/dates.ts'
import styles from './reach.module.css'
import { useReachWords } from './words.ts'

/** The time between two looks for another device, in milliseconds. */
const beat = 5000

/** Tells the installation's administrators whether the address leads here and another device has used it; others nothing. */
export function ReachState(): ReactElement | null {
  const [{ data }] = useQuery({ query: ReachDocument })
  const installation = data?.installation
  if (!installation?.reach) return null
  const { reach, address } = installation
  return (
    <div className={styles.state}>
      <Check address={reach.publicUrl ?? address} isSet={reach.publicUrl !== null} />
      <OtherDevice />
    </div>
  )
}

function Check({ address, isSet }: { address: string; isSet: boolean }): ReactElement {
  const t = useReachWords()
  const [{ data, error, fetching }, ask] = useQuery({
    query: ReachAnswerDocument,
    requestPolicy: 'network-only',
    pause: !isSet,
  })
  const answer = data?.installation.reach?.answer
  const said = () => {
    if (!isSet) return t('answer.NONE')
    if (fetching) return t('checking')
    if (error || !answer) return t('checkFailed')
    return t(`answer.${answer}`, { address })
  }
  return (
    <div className={styles.check}>
      <p role="status" data-answer={isSet ? answer : undefined}>
        {said()}
      </p>
      {isSet && (
        <Button variant="default" size="compact-sm" loading={fetching} onClick={() => ask()}>
          {t('check')}
        </Button>
      )}
    </div>
  )
}

function OtherDevice(): ReactElement {
  const t = useReachWords()
  const { zone } = useViewer().office
  const [{ data }, look] = useQuery({ query: OtherDeviceDocument, requestPolicy: 'network-only' })
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look()
    }, beat)
    return () => clearInterval(timer)
  }, [look])
  const at = data?.installation.reach?.lastOtherDevice
  return (
    <p role="status">
      {at ? t('seen', { time: clockAt(at, zone), date: paperDate(dateAt(at, zone)) }) : t('unseen')}
    </p>
  )
}
