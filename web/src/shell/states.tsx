import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Blank } from '../parts/notice.tsx'
import { paths } from '../paths.ts'
import { useShellWords } from '../words.ts'

/** An address that leads nowhere. */
export function NotFoundPage(): ReactElement {
  const t = useShellWords()
  return (
    <Blank
      isPage
      title={t('state.notFound')}
      action={<Link to={paths.home()}>{t('state.toWeek')}</Link>}
    >
      {t('state.notFoundWhy')}
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
