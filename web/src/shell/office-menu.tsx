import { Menu, UnstyledButton } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { OwnOffice } from '../access/session.tsx'
import { Icon } from '../parts/icons.tsx'
import { pathInOffice } from '../paths.ts'
import { useShellWords } from '../words.ts'
import styles from './shell.module.css'

/** The office now shown and those to which the viewer may change. */
export interface OfficeMenuProps {
  office: OwnOffice
  offices: readonly OwnOffice[]
}

/** The office's name in the header; a menu when the viewer has a role in several, in which the same page stands for each. */
export function OfficeMenu({ office, offices }: OfficeMenuProps): ReactElement {
  const t = useShellWords()
  const { pathname } = useLocation()
  if (offices.length < 2) return <OfficeName office={office} />
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={styles.officeButton} title={t('office.choose')}>
          <OfficeName office={office} />
          <Icon name="down" size={16} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('office.list')}</Menu.Label>
        {offices.map(({ id, name }) => (
          <Menu.Item
            key={id}
            aria-current={id === office.id || undefined}
            rightSection={id === office.id && <Icon name="done" size={16} />}
            renderRoot={(root) => <Link {...root} to={pathInOffice(pathname, id)} />}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function OfficeName({ office }: { office: OwnOffice }): ReactElement {
  const t = useShellWords()
  return (
    <span className={styles.office}>
      <span className={styles.fullName}>{office.name}</span>
      <span className={styles.shortName}>{office.shortName || office.name}</span>
      <small>{t('product')}</small>
    </span>
  )
}
