import { Link, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { OwnOffice } from '../access/session.tsx'
import { Icon, type IconName } from '../parts/icons.tsx'
import { paths, type SettingsSection } from '../paths.ts'
import { weeksAfter } from '../programme/model/days.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
import { useShellWords } from '../words.ts'
import styles from './shell.module.css'

/** The pages this viewer may open. */
export function Nav({
  office,
  week,
  sections,
}: {
  office: OwnOffice
  week: string
  sections: readonly SettingsSection[]
}): ReactElement {
  const { id: officeId } = office
  const t = useShellWords()
  const { pathname } = useLocation()
  const now = weekFromText(week, 0)
  // Units register for the week to come.
  const nextWeek = now ? weekCode(weeksAfter(now, 1)) : week
  return (
    <>
      <ul className={styles.pages}>
        <Page
          to={paths.week(officeId, week)}
          icon="calendar"
          name={t('nav.week')}
          isAround={pathname.startsWith(paths.week(officeId, ''))}
        />
        {office.unitsRegisteredFor.length > 0 && (
          <Page
            to={paths.registration(officeId, nextWeek)}
            icon="send"
            name={t('nav.registration')}
            isAround={pathname.startsWith(paths.registration(officeId, ''))}
          />
        )}
        {office.mayImport && (
          <Page
            to={paths.inbox(officeId, nextWeek)}
            icon="done"
            name={t('nav.inbox')}
            isAround={pathname.startsWith(paths.inbox(officeId, ''))}
          />
        )}
        <Page to={paths.links(officeId)} icon="link" name={t('nav.links')} />
      </ul>
      {sections.length > 0 && (
        <>
          <h2 className={styles.pagesTitle}>{t('nav.settings')}</h2>
          <ul className={styles.pages}>
            {sections.map((section) => (
              <Page
                key={section}
                to={paths.settings(officeId, section)}
                name={t(`nav.${section}`)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface PageProps {
  to: string
  name: string
  icon?: IconName
  /** True when the page shown is another of the same sort, such as another week. */
  isAround?: boolean
}

function Page({ to, name, icon, isAround = false }: PageProps): ReactElement {
  return (
    <li>
      <Link
        to={to}
        className={styles.page}
        activeProps={{ 'aria-current': 'page' }}
        inactiveProps={isAround ? { 'aria-current': 'page' } : {}}
      >
        {icon && <Icon name={icon} size={17} />}
        {name}
      </Link>
    </li>
  )
}
