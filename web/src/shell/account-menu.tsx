import { ActionIcon, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useViewer } from '../access/session.tsx'
import { post } from '../api.ts'
import { Icon } from '../parts/icons.tsx'
import { useShortcutList } from '../parts/shortcuts.tsx'
import { paths } from '../paths.ts'
import { useShellWords } from '../words.ts'
import { keepSteps, useStepsKept } from './steps-kept.ts'

/** Ends the session. A whole new page follows, so that nothing of this session stays in memory. */
export async function signOut(): Promise<void> {
  await post('/sign-out', {})
  window.location.assign(paths.signIn())
}

/** The viewer's own menu. */
export function AccountMenu(): ReactElement {
  const t = useShellWords()
  const navigate = useNavigate()
  const viewer = useViewer()
  const { name, office } = viewer
  const steps = useStepsKept(viewer)
  const showShortcuts = useShortcutList()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('account.label', { name })}
        >
          <Icon name="person" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <Menu.Item
          leftSection={<Icon name="person" size={16} />}
          onClick={() => void navigate({ to: paths.account(office.id) })}
        >
          {t('account.page')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="keyboard" size={16} />} onClick={showShortcuts}>
          {t('keys.title')}
        </Menu.Item>
        {office.maySetUp && steps === 'hidden' && (
          <Menu.Item onClick={() => keepSteps(viewer, 'shown')}>{t('account.steps')}</Menu.Item>
        )}
        <Menu.Item onClick={() => void signOut()}>{t('account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
