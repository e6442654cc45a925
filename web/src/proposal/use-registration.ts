import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { RegistrationDocument, type RegistrationQuery } from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { useVersion } from '../release/live/use-version.ts'
import type { Week } from '../time/weeks.ts'

/** A week's programme as far as registration is concerned. */
export type RegistrationWeek = NonNullable<NonNullable<RegistrationQuery['office']>['programme']>

/** An item that was proposed, as these pages show it. */
export type Proposed = RegistrationWeek['proposals'][number]

/** The part of it that the planners and the unit share. */
export type ProposalPart = NonNullable<Proposed['proposal']>

/** The registration of a week. */
export type WeekRegistration = NonNullable<RegistrationWeek['registration']>

/** The types that make these pages stale: every write of theirs names it. */
export const registrationTypes = { additionalTypenames: ['ProgrammeItem', 'Registration'] }

/** Reads a week's registration, and anew when the server tells that something of the week has changed. */
export function useRegistration(week: Week) {
  const { office } = useViewer()
  const at = { officeId: office.id, year: week.year, week: week.number }
  const [answer, refetch] = useQuery({
    query: RegistrationDocument,
    variables: { ...at, language: useLanguage() },
    context: registrationTypes,
    requestPolicy: 'cache-and-network',
  })
  const readAnew = () => refetch({ requestPolicy: 'network-only' })
  const version = answer.data?.office?.programme?.version
  useVersion(at, { version, isReading: answer.fetching }, readAnew)
  return { ...answer, readAnew }
}

const minute = 60_000

/** The present instant, told anew each minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute)
    return () => clearInterval(timer)
  }, [])
  return now
}
