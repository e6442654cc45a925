import { Navigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useViewer } from '../access/session.tsx'
import { paths } from '../paths.ts'
import { currentWeek } from './signed-in.tsx'

/** The front door: the week that is now. */
export function Home(): ReactElement {
  return <Navigate to={paths.week(currentWeek(useViewer()))} replace />
}
