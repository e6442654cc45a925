import { Button } from '@mantine/core'
import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { useOfficeChoice } from '../access/office-choice.ts'
import { hasRole, SessionOf, type Viewer } from '../access/session.tsx'
import { ViewerDocument } from '../graphql.generated.ts'
import { proposeLanguage } from '../language.ts'
import { Frame } from '../parts/frame.tsx'
import { Blank, Loading } from '../parts/notice.tsx'
import { ShortcutDialog, useShortcut, useShortcutList } from '../parts/shortcuts.tsx'
import { paths, type SettingsSection, settingsSections } from '../paths.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
import { useShellWords } from '../words.ts'
import { AccountMenu } from './account-menu.tsx'
import { DemoStrip } from './demo-strip.tsx'
import { Nav } from './nav.tsx'
import { OfficeMenu } from './office-menu.tsx'
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
  if (data?.viewer) return <InOffice account={data.viewer} />
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

// All pages begin anew in another office: nothing of the one before stays in their fields.
function InOffice({ account }: { account: Viewer }): ReactElement {
  const { viewer, offices, choose } = useOfficeChoice(account)
  const { office } = viewer
  return (
    <SessionOf viewer={viewer} key={office.id}>
      <SignedInFrame
        viewer={viewer}
        brand={<OfficeMenu office={office} offices={offices} onChoose={choose} />}
      />
    </SessionOf>
  )
}

function SignedInFrame({ viewer, brand }: { viewer: Viewer; brand: ReactElement }): ReactElement {
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
      brand={brand}
      nav={<Nav week={currentWeek(viewer)} sections={sectionsFor(viewer)} />}
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
      <DemoStrip viewer={viewer} />
      <Outlet />
      <ShortcutDialog title={t('keys.title')} empty={t('keys.none')} />
    </Frame>
  )
}

// Who works on drafts may look the settings up; mere readers are not shown them.
function sectionsFor(viewer: Viewer): readonly SettingsSection[] {
  if (hasRole(viewer, 'ADMINISTRATOR')) return settingsSections
  const isReader = !hasRole(viewer, 'PLANNER', 'CHIEF', 'LEADER', 'SECRETARY', 'REGISTRAR')
  return isReader ? [] : settingsSections.filter((section) => section !== 'accounts')
}

/** The week of the office's present date, as its address has it. */
export function currentWeek(viewer: Viewer): string {
  const { today } = viewer.office
  const week = weekFromText(today, 0)
  if (week === undefined) throw new Error(`the server's date ${today} is no day`)
  return weekCode(week)
}
