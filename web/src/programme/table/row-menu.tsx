import { Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { KeyHint } from '../../parts/shortcuts.tsx'
import type { Item } from '../model/rows.ts'
import { type RowVerb, verbsOf } from '../model/verbs.ts'
import { useBoard } from '../state/board.ts'
import { useVerbs } from '../state/use-verbs.ts'
import { useItemWords } from '../words/item.ts'
import styles from './table.module.css'

const keys: Partial<Record<RowVerb, string>> = {
  details: 'd',
  duplicate: 'shift+d',
  only: 'o',
  up: 'alt+ArrowUp',
  down: 'alt+ArrowDown',
}

/** The button at a row's end and the verbs behind it. */
export function RowMenu({
  item,
  isActive,
}: {
  item: Item
  isActive: boolean
}): ReactElement | null {
  const t = useItemWords()
  const board = useBoard()
  const verbs = verbsOf(item, board.programme())
  const doVerb = useVerbs()
  if (verbs.length === 0) return null
  return (
    <span className={styles.rowTools}>
      {verbs.includes('only') && (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles.menuButton} ${styles.only}`}
          aria-label={t('onlyNamed', { title: item.title ?? '' })}
          title={`${t('do.only')}  O`}
          onClick={() => doVerb('only', item)}
        >
          <Icon name="send" size={16} />
        </button>
      )}
      <Menu position="bottom-end" returnFocus width="max-content">
        <Menu.Target>
          <button
            type="button"
            className={styles.menuButton}
            tabIndex={isActive ? 0 : -1}
            aria-label={t('menu', { title: item.title ?? t('busy') })}
          >
            <Icon name="more" size={16} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {verbs.map((verb) => (
            <Menu.Item
              key={verb}
              rightSection={keys[verb] && <KeyHint keys={keys[verb]} />}
              onClick={() => doVerb(verb, item)}
            >
              {t(`do.${verb}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
