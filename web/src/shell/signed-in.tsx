import { Button } from '@mantine/core'
import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { hasRole, SessionOf, type Viewer } from '../access/session.tsx'
import { ViewerDocument } from '../graphql.generated.ts'
import { proposeLanguage } from '../language.ts'
import { Frame } from '../parts/frame.tsx'
import { Blank, Loading } from '../parts/notice.tsx'
import { ShortcutDialog, useShortcut, useShortcutList } from '../parts/shortcuts.tsx'
import { paths } from '../paths.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
import { useShellWords } from '../words.ts'
import { AccountMenu } from './account-menu.tsx'
import { Nav } from './nav.tsx'
import styles from './shell.module.css'
import { SchemeMenu, SignedInLanguageMenu } from './tools.tsx'
import { WeekBox } from './week-box.tsx'

/** Every page behind sign-in stands in here; without a session it leads to the sign-in page and back. */
export function SignedIn(): ReactElement {
  const t = useShellWords()
  const [{ data, error }, refetch] = useQuery({ query: ViewerDocument })
  const language = data?.viewer?.language
  useEffect(() => {
    if (language) proposeLanguage(language)
  }, [language])
  if (data?.viewer) {
    return (
      <SessionOf viewer={data.viewer}>
        <SignedInFrame viewer={data.viewer} />
      </SessionOf>
    )
  }
  if (data) return <ToSignIn />
  if (!error) return <Loading label={t('state.loading')} />
  return (
    <Blank
      isPage
      title={t('state.failed')}
      action={
        <Button onClick={() => refetch({ requestPolicy: 'network-only' })}>
          {t('state.retry')}
        </Button>
      }
    >
      {t('state.failedWhy')}
    </Blank>
  )
}

// Leads away once: this still stands, under another address, while the sign-in page is fetched.
function ToSignIn(): ReactElement {
  const t = useShellWords()
  const router = useRouter()
  const [next] = useState(() => router.latestLocation.href)
  useEffect(() => {
    void router.navigate({ to: paths.signIn(), search: { next }, replace: true })
  }, [router, next])
  return <Loading label={t('state.loading')} />
}

function SignedInFrame({ viewer }: { viewer: Viewer }): ReactElement {
  const t = useShellWords()
  const { pathname } = useLocation()
  const yearNow = Number(viewer.office.today.slice(0, 4))
  useShortcut('shift+?', t('keys.help'), useShortcutList())
  return (
    <Frame
      place={pathname}
      labels={{
        skip: t('skip'),
        nav: t('nav.label'),
        openNav: t('nav.open'),
        closeNav: t('nav.close'),
      }}
      brand={
        <span className={styles.office}>
          <span className={styles.fullName}>{viewer.office.name}</span>
          <span className={styles.shortName}>{viewer.office.shortName || viewer.office.name}</span>
          <small>{t('product')}</small>
        </span>
      }
      nav={
        <Nav week={currentWeek(viewer)} hasSettings={hasRole(viewer, 'ADMINISTRATOR', 'PLANNER')} />
      }
      tools={
        <>
          <WeekBox yearNow={yearNow} />
          <div className={styles.choices}>
            <SignedInLanguageMenu />
            <SchemeMenu />
          </div>
          <AccountMenu name={viewer.name} />
        </>
      }
    >
      <Outlet />
      <ShortcutDialog title={t('keys.title')} empty={t('keys.none')} />
    </Frame>
  )
}

/** The week of the office's present date, as its address has it. */
export function currentWeek(viewer: Viewer): string {
  const { today } = viewer.office
  const week = weekFromText(today, 0)
  if (week === undefined) throw new Error(`the server's date ${today} is no day`)
  return weekCode(week)
}
