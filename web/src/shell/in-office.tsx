import { Outlet, useLocation, useParams } from '@tanstack/react-router'
import { type ReactElement, useEffect } from 'react'
import { rememberOffice } from '../access/last-office.ts'
import { type OwnOffice, useSession, type Viewer, ViewerOf } from '../access/session.tsx'
import { carryOut } from '../api.ts'
import { ChooseLanguageDocument } from '../graphql.generated.ts'
import type { Language } from '../language.ts'
import { Frame } from '../parts/frame.tsx'
import { ShortcutDialog, useShortcut, useShortcutList } from '../parts/shortcuts.tsx'
import { LanguageMenu, SchemeMenu } from '../parts/view-menus.tsx'
import { type SettingsSection, settingsSections } from '../paths.ts'
import { ReceiptBar } from '../receipt/receipt-bar.tsx'
import { weekCode, weekFromText } from '../time/weeks.ts'
import { useShellWords } from '../words.ts'
import { AccountMenu } from './account-menu.tsx'
import { DemoStrip } from './demo-strip.tsx'
import { FirstSteps } from './first-steps.tsx'
import { Nav } from './nav.tsx'
import { OfficeMenu } from './office-menu.tsx'
import styles from './shell.module.css'
import { NoOfficePage } from './states.tsx'
import { TodayButton } from './today-button.tsx'
import { WeekBox } from './week-box.tsx'

/** Every page of an office stands in here. Which office that is, the address alone says. */
export function InOffice(): ReactElement {
  const { office: officeId } = useParams({ strict: false })
  const { account, offices } = useSession()
  const office = offices.find(({ id }) => id === officeId)
  if (office === undefined) return <NoOfficePage />
  // All pages begin anew in another office: nothing of the one before stays in their fields.
  return <OfficeFrame key={office.id} viewer={{ ...account, office }} offices={offices} />
}

interface FrameProps {
  viewer: Viewer
  offices: readonly OwnOffice[]
}

function OfficeFrame({ viewer, offices }: FrameProps): ReactElement {
  const t = useShellWords()
  const { pathname } = useLocation()
  const { office } = viewer
  const week = weekFromText(/\/week\/([^/]+)$/.exec(pathname)?.[1] ?? '', 0)
  useEffect(() => rememberOffice(office.id), [office.id])
  useShortcut('shift+?', t('keys.help'), useShortcutList())
  return (
    <ViewerOf viewer={viewer}>
      <Frame
        place={pathname}
        labels={{
          skip: t('skip'),
          nav: t('nav.label'),
          openNav: t('nav.open'),
          closeNav: t('nav.close'),
        }}
        brand={<OfficeMenu office={office} offices={offices} />}
        nav={<Nav office={office} week={currentWeek(office)} sections={sectionsOf(office)} />}
        tools={<Tools />}
      >
        <DemoStrip viewer={viewer} />
        {/\/week\/[^/]+$/.test(pathname) && <FirstSteps viewer={viewer} />}
        {week !== undefined && <ReceiptBar key={pathname} week={week} />}
        <Outlet />
        <ShortcutDialog title={t('keys.title')} empty={t('keys.none')} />
      </Frame>
    </ViewerOf>
  )
}

function Tools(): ReactElement {
  // The choice is kept with the account, too.
  const keep = (language: Language) => void carryOut(ChooseLanguageDocument, { language })
  return (
    <>
      <TodayButton />
      <WeekBox />
      <div className={styles.choices}>
        <LanguageMenu onChoose={keep} />
        <SchemeMenu />
      </div>
      <AccountMenu />
    </>
  )
}

const forAdministrators: readonly SettingsSection[] = ['accounts', 'address']

// The menu is what one can do: who may not change the settings is not led to them.
function sectionsOf(office: OwnOffice): readonly SettingsSection[] {
  if (!office.maySetUp) return office.maySetApprovalRules ? ['approval'] : []
  return settingsSections.filter((one) => office.mayAdminister || !forAdministrators.includes(one))
}

/** The week of the office's present date, as its address has it. */
export function currentWeek({ today }: OwnOffice): string {
  const week = weekFromText(today, 0)
  if (week === undefined) throw new Error(`the server's date ${today} is no day`)
  return weekCode(week)
}
