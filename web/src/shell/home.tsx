import { Navigate, useRouter } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { officeToOpen } from '../access/last-office.ts'
import { useSession, useViewer } from '../access/session.tsx'
import { pathInOffice, paths } from '../paths.ts'
import { currentWeek } from './in-office.tsx'
import { NoOfficePage } from './states.tsx'

/** The front door of an office: the week that is now. */
export function Home(): ReactElement {
  const { office } = useViewer()
  return <Navigate to={paths.week(office.id, currentWeek(office))} replace />
}

/** An address that names no office, the bare one or one from before addresses did: leads to its page of an office. */
export function ToOffice(): ReactElement {
  const router = useRouter()
  // This still stands, under the other address, while the page there is fetched.
  const [{ pathname, search, hash }] = useState(() => router.latestLocation)
  const office = officeToOpen(useSession())
  if (office === undefined) return <NoOfficePage />
  return <Navigate to={pathInOffice(pathname, office.id)} search={search} hash={hash} replace />
}
