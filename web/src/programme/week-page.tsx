import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { type ReactElement, useEffect, useMemo, useRef } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { WeekDocument } from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { Blank } from '../parts/notice.tsx'
import { useVersion } from '../release/live/use-version.ts'
import { type Week, weekFromText } from '../time/weeks.ts'
import { useShellWords } from '../words.ts'
import { BoardPage } from './board-page.tsx'
import { WeekNav } from './head/week-nav.tsx'
import { Skeleton } from './skeleton.tsx'
import { useBoardWords } from './words/board.ts'

/** The programme of one week, at `/o/<office>/week/2026-W48`. */
export function WeekPage(): ReactElement {
  const t = useBoardWords()
  const { week: code = '' } = useParams({ strict: false })
  const week = weekFromText(code, 0)
  if (!week) return <Blank title={t('noProgramme')}>{t('noProgrammeWhy')}</Blank>
  return <OneWeek week={week} />
}

// What makes a week that was read stale, beside what the items themselves tell the cache.
const touching = {
  additionalTypenames: ['ProgrammeItem', 'ItemWithdrawn', 'ProgrammeReleased', 'ImportAccepted'],
}

const minute = 60_000

/** Reads anew each minute and when the page comes back into view, so that a board left open shows colleagues' edits. */
function useFreshness(read: () => void): void {
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') latest.current()
    }
    const timer = setInterval(look, minute)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
}

function OneWeek({ week }: { week: Week }): ReactElement {
  const t = useBoardWords()
  const shell = useShellWords()
  const { office } = useViewer()
  const variables = useMemo(
    () => ({ officeId: office.id, year: week.year, week: week.number }),
    [office.id, week.year, week.number],
  )
  const [{ data, error, stale, fetching }, refetch] = useQuery({
    query: WeekDocument,
    variables: { ...variables, language: useLanguage() },
    context: touching,
    requestPolicy: 'cache-and-network',
  })
  const readAnew = () => refetch({ requestPolicy: 'network-only' })
  useFreshness(readAnew)
  const version = data?.office?.programme?.version
  useVersion(variables, { version, isReading: fetching || stale }, readAnew)
  const programme = data?.office?.programme
  const isThisWeek = programme?.year === week.year && programme.week === week.number
  if (data?.office && programme && isThisWeek) {
    return (
      <BoardPage key={programme.id} office={data.office} programme={programme} isStale={stale} />
    )
  }
  if (error && !data) {
    return (
      <Blank
        title={shell('state.failed')}
        action={
          <Button onClick={() => refetch({ requestPolicy: 'network-only' })}>
            {shell('state.retry')}
          </Button>
        }
      >
        {shell('state.failedWhy')}
      </Blank>
    )
  }
  if (data && !data.office) return <Blank title={t('noOffice')}>{t('noOfficeWhy')}</Blank>
  if (data?.office && !data.office.programme) {
    return <Blank title={t('noProgramme')}>{t('noProgrammeWhy')}</Blank>
  }
  return (
    <>
      <WeekNav week={week} />
      <Skeleton label={t('loading')} />
    </>
  )
}
