import { useEffect, useRef, useState } from 'react'
import { client } from '../../api.ts'
import { WeekVersionDocument, type WeekVersionQueryVariables } from '../../graphql.generated.ts'
import { paths } from '../../paths.ts'
import { weekCode } from '../../time/weeks.ts'
import { openStream, type Stream } from './stream.ts'

/** The usual pause between two looks, and the longest after looks that failed, in milliseconds. */
const [usual, longest] = [5_000, 60_000]

// Boards that were opened at once do not go on asking at once.
const jittered = (pause: number): number => pause * (0.8 + 0.4 * Math.random())

/** The reading of the week that the page has. */
interface Reading {
  /** Undefined until it was read. */
  version: string | undefined
  /** True while it is being read anew. */
  isReading: boolean
}

/**
 * Hears from the server, while the page is in view, whether the week still stands as it was read, and calls back when it
 * does not. Where nothing is heard, it asks every few seconds, and more seldom after looks that failed.
 */
export function useVersion(
  { officeId, year, week }: WeekVersionQueryVariables,
  { version, isReading }: Reading,
  onChanged: () => void,
): void {
  const [told, setTold] = useState<{ version: string }>()
  const isRead = version !== undefined
  useEffect(() => {
    if (!isRead) return undefined
    return watch({ officeId, year, week }, (found) => setTold({ version: found }))
  }, [isRead, officeId, year, week])
  const latest = useRef(onChanged)
  const answered = useRef(told)
  useEffect(() => {
    latest.current = onChanged
  })
  useEffect(() => {
    // What is being read may be it.
    if (told === undefined || isReading || answered.current === told) return
    answered.current = told
    if (told.version !== version) latest.current()
  }, [told, isReading, version])
}

async function look(week: WeekVersionQueryVariables): Promise<string | undefined> {
  const options = { requestPolicy: 'network-only' } as const
  const { data } = await client.query(WeekVersionDocument, week, options).toPromise()
  return data?.office?.programme?.version
}

const isInView = (): boolean => document.visibilityState === 'visible' && navigator.onLine

function watch(week: WeekVersionQueryVariables, tell: (found: string) => void): () => void {
  const asking = askEvery(() => look(week), tell)
  const url = paths.live(week.officeId, weekCode({ year: week.year, number: week.week }))
  let stream: Stream | null = null
  let again = 0
  const shut = () => {
    clearTimeout(again)
    stream?.close()
    asking.stop()
  }
  const open = () => {
    shut()
    if (!isInView()) return
    // Until something is heard: a proxy may keep it all to itself.
    asking.start()
    stream = openStream(url, {
      onVersion: (found) => {
        asking.stop()
        tell(found)
      },
      onSilence: (isRefused) => {
        asking.start()
        if (isRefused) again = window.setTimeout(open, jittered(longest))
      },
    })
  }
  document.addEventListener('visibilitychange', open)
  window.addEventListener('online', open)
  window.addEventListener('offline', shut)
  open()
  return () => {
    document.removeEventListener('visibilitychange', open)
    window.removeEventListener('online', open)
    window.removeEventListener('offline', shut)
    shut()
  }
}

function askEvery(ask: () => Promise<string | undefined>, tell: (found: string) => void) {
  let [failed, isOn, timer] = [0, false, 0]
  const wait = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void turn(), jittered(Math.min(usual * 2 ** failed, longest)))
  }
  const turn = async () => {
    const found = await ask()
    if (!isOn) return
    failed = found === undefined ? failed + 1 : 0
    if (found !== undefined) tell(found)
    wait()
  }
  return {
    start: () => {
      if (isOn) return
      isOn = true
      failed = 0
      wait()
    },
    stop: () => {
      isOn = false
      clearTimeout(timer)
    },
  }
}
