import { useParams } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { Accounts } from '../access/accounts.tsx'
import { useViewer } from '../access/session.tsx'
import { Rooms } from '../booking/rooms.tsx'
import { ReachSection } from '../calendar/reach/reach-section.tsx'
import { ClashesSection } from '../clash/clashes-section.tsx'
import type { OfficeFactsFragment } from '../graphql.generated.ts'
import { Blank, Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { type SettingsSection, settingsSections } from '../paths.ts'
import { Groups } from '../people/groups.tsx'
import { Holidays } from '../people/holidays.tsx'
import { HoursSection } from '../people/hours-section.tsx'
import { OfficeOf } from '../people/office-frame.tsx'
import { OfficeSection } from '../people/office-section.tsx'
import { PaperSection } from '../people/paper-section.tsx'
import { People } from '../people/people.tsx'
import { useRoleChoices } from '../people/role-choices.ts'
import styles from '../people/settings.module.css'
import { Units } from '../people/units.tsx'
import { usePeopleWords } from '../people/words.ts'
import { useShellWords } from '../words.ts'

/** One page of the office's settings, by the section in its address. Accounts are for administrators only. */
export function SettingsPage(): ReactElement {
  const t = usePeopleWords()
  const shell = useShellWords()
  const { maySetUp, mayAdminister } = useViewer().office
  const { section: name } = useParams({ strict: false })
  const section = settingsSections.find((one) => one === name)
  const isForOthers = (section === 'accounts' || section === 'address') && !mayAdminister
  if (section === undefined || isForOthers)
    return <Blank title={shell('state.notFound')}>{shell('state.notFoundWhy')}</Blank>
  return (
    <div className={styles.page} key={section}>
      <PageTitle>{shell(`nav.${section}`)}</PageTitle>
      <p className={styles.intro}>{t(`intro.${section}`)}</p>
      {!maySetUp && (
        <div className={styles.notice}>
          <Notice>{t('readOnly')}</Notice>
        </div>
      )}
      {sections[section]()}
    </div>
  )
}

const officePart = (part: (office: OfficeFactsFragment) => ReactNode) => () => (
  <OfficeOf>{part}</OfficeOf>
)

const sections: Record<SettingsSection, () => ReactElement> = {
  office: officePart((office) => <OfficeSection office={office} />),
  hours: officePart((office) => <HoursSection office={office} />),
  paper: officePart((office) => <PaperSection office={office} />),
  units: () => <Units />,
  people: () => <People />,
  groups: () => <Groups />,
  rooms: () => <Rooms />,
  holidays: () => <Holidays />,
  clashes: () => <ClashesSection />,
  accounts: () => <AccountsWithChoices />,
  address: () => <ReachSection />,
}

function AccountsWithChoices(): ReactElement {
  return <Accounts choices={useRoleChoices()} />
}
