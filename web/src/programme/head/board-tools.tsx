import { Button, Popover } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { paths } from '../../paths.ts'
import { CopyText } from '../../release/copy-text.tsx'
import { weekCode } from '../../time/weeks.ts'
import { useBoard } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import styles from './head.module.css'

/** The acts on the whole week: import, copy, print, release. */
export function BoardTools(): ReactElement {
  const t = useBoardWords()
  const { office, programme, store } = useBoard()
  const { year, week, mayRelease, pendingCount, latestRelease } = programme()
  const code = weekCode({ year, number: week })
  return (
    <div className={styles.tools}>
      {office().mayImport && (
        <Tool to={paths.import(office().id, code)} icon="add" label={t('import')} />
      )}
      <CopyMenu />
      <Tool to={paths.print(office().id, code)} icon="print" label={t('print')} />
      {mayRelease && (
        <Button
          size="xs"
          aria-keyshortcuts="r"
          disabled={pendingCount === 0 && latestRelease !== null}
          onClick={() => store.set(() => ({ releasing: {} }))}
        >
          {t('release')}
          {pendingCount > 0 && <span className={styles.count}>{pendingCount}</span>}
        </Button>
      )}
    </div>
  )
}

function Tool({ to, icon, label }: { to: string; icon: IconName; label: string }): ReactElement {
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<Icon name={icon} size={14} />}
      title={label}
      renderRoot={(root) => <Link {...root} to={to} />}
    >
      <span className={styles.label}>{label}</span>
    </Button>
  )
}

function CopyMenu(): ReactElement {
  const t = useBoardWords()
  const { office, programme } = useBoard()
  const [isOpen, setOpen] = useState(false)
  const { year, week, latestRelease, isDraftShown } = programme()
  const what = { officeId: office().id, year, week, size: 'xs', variant: 'subtle' } as const
  const isAdjusted = latestRelease !== null && latestRelease.number > 0
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          aria-haspopup="dialog"
          title={t('copy')}
          leftSection={<Icon name="copy" size={14} />}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.label}>{t('copy')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('copy')} className={styles.copies}>
        <CopyText {...what} scope="WEEK" isDraft={isDraftShown && latestRelease === null} />
        {isAdjusted && <CopyText {...what} scope="ADJUSTMENT" />}
      </Popover.Dropdown>
    </Popover>
  )
}
