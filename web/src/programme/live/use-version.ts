import { useEffect, useRef } from 'react'
import { client } from '../../api.ts'
import { WeekVersionDocument, type WeekVersionQueryVariables } from '../../graphql.generated.ts'

/** The usual pause between two looks, and the longest after looks that failed, in milliseconds. */
const [usual, longest] = [5_000, 60_000]

// Boards that were opened at once do not go on asking at once.
const jittered = (pause: number): number => pause * (0.8 + 0.4 * Math.random())

/**
 * Asks every few seconds, while the page is in view, whether the week still stands as it was read, and calls back when it
 * does not. After failed looks it asks more seldom; back in view or on the network it looks at once.
 */
export function useVersion(
  week: WeekVersionQueryVariables,
  version: string | undefined,
  onChanged: () => void,
): void {
  const latest = useRef({ week, version, onChanged })
  useEffect(() => {
    latest.current = { week, version, onChanged }
  })
  const isRead = version !== undefined
  useEffect(() => {
    if (!isRead) return undefined
    return watch(
      () => look(latest.current.week),
      (found) => {
        const { version: known, onChanged: tell } = latest.current
        if (found !== known) tell()
      },
    )
  }, [isRead])
}

async function look(week: WeekVersionQueryVariables): Promise<string | undefined> {
  const options = { requestPolicy: 'network-only' } as const
  const { data } = await client.query(WeekVersionDocument, week, options).toPromise()
  return data?.office?.programme?.version
}

function watch(ask: () => Promise<string | undefined>, tell: (found: string) => void): () => void {
  let [failed, isOver, timer] = [0, false, 0]
  const wait = () => {
    clearTimeout(timer)
    const isIdle = isOver || document.visibilityState !== 'visible' || !navigator.onLine
    if (isIdle) return
    timer = window.setTimeout(() => void turn(), jittered(Math.min(usual * 2 ** failed, longest)))
  }
  const turn = async () => {
    const found = await ask()
    failed = found === undefined ? failed + 1 : 0
    if (found !== undefined && !isOver) tell(found)
    wait()
  }
  const wake = () => {
    failed = 0
    clearTimeout(timer)
    if (!isOver && document.visibilityState === 'visible' && navigator.onLine) void turn()
  }
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)
  wait()
  return () => {
    isOver = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('online', wake)
  }
}
