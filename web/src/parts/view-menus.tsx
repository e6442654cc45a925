import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import type { ReactElement } from 'react'
import { chooseLanguage, type Language, languages, useLanguage } from '../language.ts'
import { Icon } from './icons.tsx'
import { usePartWords } from './words.ts'

/** The button that changes the page's language; `onChoose` lets a signed-in page keep it with the account. */
export function LanguageMenu({ onChoose }: { onChoose?: (code: Language) => void }): ReactElement {
  const t = usePartWords()
  const now = useLanguage()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('language.label')}>
          <Icon name="globe" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map(({ code, name }) => (
          <Menu.Item
            key={code}
            lang={code}
            leftSection={<Mark isOn={code === now} />}
            onClick={() => {
              chooseLanguage(code)
              onChoose?.(code)
            }}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The appearances that can be chosen, in the order of the menu. */
export const schemes = ['auto', 'light', 'dark'] as const

/** The button that chooses light, dark or what the device says. */
export function SchemeMenu(): ReactElement {
  const t = usePartWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('scheme.label')}>
          <Icon name="contrast" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            leftSection={<Mark isOn={scheme === colorScheme} />}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`scheme.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Mark({ isOn }: { isOn: boolean }): ReactElement {
  return (
    <span style={{ visibility: isOn ? 'visible' : 'hidden', display: 'inline-flex' }}>
      <Icon name="done" size={16} />
    </span>
  )
}
