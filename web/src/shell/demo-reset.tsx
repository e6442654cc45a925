import { Button, Loader } from '@mantine/core'
import { type ReactElement, useEffect, useState } from 'react'
import { post } from '../api.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Notice } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import styles from './demo.module.css'
import { forgetDemo } from './demo-steps.ts'
import { useDemoWords } from './demo-words.ts'

/** Starts the demonstration afresh after a question, and waits in sight until it stands again. */
export function DemoReset(): ReactElement {
  const t = useDemoWords()
  const [isAsking, setAsking] = useState(false)
  const [seconds, setSeconds] = useState<number>()
  const [isFailed, setFailed] = useState(false)
  const isBusy = seconds !== undefined
  useEffect(() => {
    if (!isBusy) return undefined
    const beat = setInterval(() => setSeconds((passed = 0) => passed + 1), 1000)
    return () => clearInterval(beat)
  }, [isBusy])
  const reset = async () => {
    setFailed(false)
    setSeconds(0)
    if ((await post(paths.demoReset(), {})) !== undefined) {
      setSeconds(undefined)
      return setFailed(true)
    }
    await standing()
    forgetDemo()
    // A whole new page: all sessions are gone with the old office.
    window.location.assign(paths.signIn())
  }
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
        {t('reset')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        isBusy={isBusy}
        title={t('resetAsk')}
        confirmLabel={t('reset')}
        onConfirm={() => void reset()}
        onCancel={() => !isBusy && setAsking(false)}
      >
        <p>{t('resetWhy')}</p>
        {isBusy && (
          <p className={styles.progress}>
            <Loader size="sm" type="dots" />
            <span role="status">{t('resetting', { seconds })}</span>
          </p>
        )}
        {isFailed && <Notice tone="blocked">{t('resetFailed')}</Notice>}
      </ConfirmDialog>
    </>
  )
}

// The old server may still answer for a moment, so its silence is awaited first, though not for ever.
async function standing(): Promise<void> {
  for (let beat = 0; beat < 12 && (await isHealthy()); beat += 1) await pause(250)
  while (!(await isHealthy())) await pause(500)
}

async function isHealthy(): Promise<boolean> {
  const answer = await fetch('/health/ready', { cache: 'no-store' }).catch(() => undefined)
  return answer?.ok ?? false
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
