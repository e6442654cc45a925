import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useSession } from '../access/session.tsx'
import { Blank } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { useShellWords } from '../words.ts'
import { signOut } from './account-menu.tsx'

/** An address that leads nowhere, with nothing around it. */
export function NotFoundPage(): ReactElement {
  return <Nothing isPage />
}

/** The same within the frame of an office. */
export function NothingHere(): ReactElement {
  return <Nothing isPage={false} />
}

function Nothing({ isPage }: { isPage: boolean }): ReactElement {
  const t = useShellWords()
  return (
    <Blank
      isPage={isPage}
      title={t('state.notFound')}
      action={<Link to={paths.home()}>{t('state.toWeek')}</Link>}
    >
      {t('state.notFoundWhy')}
    </Blank>
  )
}

/**
 * A page of no office of the viewer's, whether there is such an office or not: leads to one of theirs, when they have any,
 * or to another account.
 */
export function NoOfficePage(): ReactElement {
  const t = useShellWords()
  const { account, offices } = useSession()
  return (
    <Blank
      isPage
      title={t('state.notFound')}
      action={
        <Group justify="center">
          {offices.length > 0 && <Link to={paths.home()}>{t('state.toWeek')}</Link>}
          <Button variant="default" onClick={() => void signOut()}>
            {t('account.signOut')}
          </Button>
        </Group>
      }
    >
      {t('state.noOfficeWhy', { name: account.name })}
    </Blank>
  )
}

/** A fault of the page itself. */
export function BrokenPage(): ReactElement {
  const t = useShellWords()
  return (
    <Blank
      isPage
      title={t('state.broken')}
      action={<Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>}
    >
      {t('state.brokenWhy')}
    </Blank>
  )
}
