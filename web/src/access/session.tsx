import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import type { ViewerQuery } from '../graphql.generated.ts'

type Account = NonNullable<ViewerQuery['viewer']>

/** An office in which the viewer has a role. */
export type OwnOffice = ViewerQuery['offices']['nodes'][number]

/** The signed-in account in the office that the address names. */
export type Viewer = Omit<Account, 'office'> & { office: OwnOffice }

/** The account that is signed in, and the offices in which they have a role, the account's own first. */
export interface Session {
  account: Account
  offices: readonly OwnOffice[]
}

/** The session that an answer tells of; undefined when nobody is signed in. */
export function sessionOf({ viewer, offices }: ViewerQuery): Session | undefined {
  if (viewer === null) return undefined
  const isOwn = ({ id }: OwnOffice) => id === viewer.office.id
  const { nodes } = offices
  return {
    account: viewer,
    offices: [...nodes.filter(isOwn), ...nodes.filter((office) => !isOwn(office))],
  }
}

const SessionContext = createContext<Session | undefined>(undefined)
const ViewerContext = createContext<Viewer | undefined>(undefined)

/** Lends the session to the pages inside. */
export function SessionOf({
  session,
  children,
}: {
  session: Session
  children: ReactNode
}): ReactElement {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The session of a page behind sign-in; a fault elsewhere. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('useSession stands outside a signed-in page')
  return session
}

/** Lends the viewer, as a member of one office, to the pages of that office. */
export function ViewerOf({
  viewer,
  children,
}: {
  viewer: Viewer
  children: ReactNode
}): ReactElement {
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

/** The viewer of a page of an office; a fault elsewhere. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (viewer === undefined) throw new Error('useViewer stands outside a page of an office')
  return viewer
}
