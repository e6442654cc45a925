import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import type { Role, ViewerQuery } from '../graphql.generated.ts'

/** The signed-in account, its office and its roles. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

const Session = createContext<Viewer | undefined>(undefined)

/** Lends the viewer to the pages inside. */
export function SessionOf({
  viewer,
  children,
}: {
  viewer: Viewer
  children: ReactNode
}): ReactElement {
  return <Session value={viewer}>{children}</Session>
}

/** The viewer of a page behind sign-in; a fault elsewhere. */
export function useViewer(): Viewer {
  const viewer = useContext(Session)
  if (viewer === undefined) throw new Error('useViewer stands outside a signed-in page')
  return viewer
}

/** True when the viewer has one of these roles in their office. For showing controls only: the server decides. */
export function hasRole(viewer: Viewer, ...roles: Role[]): boolean {
  return viewer.grants.some(
    ({ role, office }) => office.id === viewer.office.id && roles.includes(role),
  )
}
