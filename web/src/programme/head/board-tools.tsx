import { Button, Popover } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { type ReactElement, type ReactNode, useState } from 'react'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { paths } from '../../paths.ts'
import { CopyText } from '../../release/copy-text.tsx'
import { useReviewWords } from '../../review/words.ts'
import { weekCode } from '../../time/weeks.ts'
import { useBoard } from '../state/board.ts'
import { useAdd } from '../state/use-add.ts'
import { useBoardWords } from '../words/board.ts'
import styles from './head.module.css'

/** The acts on the whole week: add, import, copy, print, release. Where room is short all but the first and the last fold into a menu. */
export function BoardTools(): ReactElement {
  const { programme } = useBoard()
  const isFolded = useMediaQuery('(max-width: 1320px)') ?? false
  const { mayEdit, mayRelease } = programme()
  return (
    <div className={styles.tools}>
      {mayEdit && <AddButton />}
      {isFolded ? <FoldedTools /> : <OpenTools />}
      {mayRelease && <ReleaseButton />}
    </div>
  )
}

/** Leads on: to the submission for who approves it, to submitting where that is needed, else to releasing. */
function ReleaseButton(): ReactElement {
  const t = useBoardWords()
  const reviewing = useReviewWords()
  const { office, programme, store } = useBoard()
  const { pendingCount, latestRelease, review } = programme()
  const { submission, mayApprove, needsApproval } = review
  if (submission !== null && mayApprove) {
    const to = paths.review(office().id, codeOf(programme()))
    return (
      <Button size="xs" px={10} renderRoot={(root) => <Link {...root} to={to} />}>
        {reviewing('look')}
      </Button>
    )
  }
  return (
    <Button
      size="xs"
      px={10}
      aria-keyshortcuts="r"
      disabled={pendingCount === 0 && latestRelease !== null}
      onClick={() => store.set(() => ({ releasing: {} }))}
    >
      {needsApproval ? reviewing(submission === null ? 'submit' : 'resubmit') : t('release')}
      {pendingCount > 0 && <span className={styles.count}>{pendingCount}</span>}
    </Button>
  )
}

function AddButton(): ReactElement {
  const t = useBoardWords()
  const add = useAdd()
  const { programme } = useBoard()
  return (
    <Button
      size="xs"
      px={10}
      variant="light"
      aria-keyshortcuts="n"
      title={`${t('keys.new')}  N`}
      leftSection={<Icon name="add" size={14} />}
      onClick={add}
    >
      {t(programme().mayOnlyPropose ? 'propose' : 'add')}
    </Button>
  )
}

function OpenTools(): ReactElement {
  const t = useBoardWords()
  return (
    <>
      <ImportTool />
      <ToolMenu label={t('copy')} icon="copy">
        <Copies />
      </ToolMenu>
      <PrintTool />
    </>
  )
}

function FoldedTools(): ReactElement {
  const t = useBoardWords()
  return (
    <ToolMenu label={t('tools')} icon="down">
      <ImportTool isInMenu />
      <Copies />
      <PrintTool isInMenu />
    </ToolMenu>
  )
}

interface WeekToolProps {
  isInMenu?: boolean
}

function ImportTool(props: WeekToolProps): ReactElement | null {
  const t = useBoardWords()
  const { office, programme } = useBoard()
  if (!office().mayImport) return null
  const to = paths.import(office().id, codeOf(programme()))
  return <Tool {...props} to={to} icon="import" label={t('import')} />
}

function PrintTool(props: WeekToolProps): ReactElement {
  const t = useBoardWords()
  const { office, programme } = useBoard()
  const to = paths.print(office().id, codeOf(programme()))
  return <Tool {...props} to={to} icon="print" label={t('print')} />
}

const codeOf = ({ year, week }: { year: number; week: number }): string =>
  weekCode({ year, number: week })

interface ToolProps extends WeekToolProps {
  to: string
  icon: IconName
  label: string
}

function Tool({ to, icon, label, isInMenu = false }: ToolProps): ReactElement {
  return (
    <Button
      size="xs"
      px={10}
      variant={isInMenu ? 'subtle' : 'default'}
      leftSection={<Icon name={icon} size={isInMenu ? 16 : 14} />}
      renderRoot={(root) => <Link {...root} to={to} />}
    >
      {label}
    </Button>
  )
}

/** Offers what can be copied: the week, and what the last adjustment changed. */
function Copies(): ReactElement {
  const { office, programme } = useBoard()
  const { year, week, latestRelease, isDraftShown } = programme()
  const what = { officeId: office().id, year, week, size: 'xs', variant: 'subtle' } as const
  const isAdjusted = latestRelease !== null && latestRelease.number > 0
  return (
    <>
      <CopyText {...what} scope="WEEK" isDraft={isDraftShown && latestRelease === null} />
      {isAdjusted && <CopyText {...what} scope="ADJUSTMENT" />}
    </>
  )
}

interface ToolMenuProps {
  label: string
  icon: IconName
  children: ReactNode
}

function ToolMenu({ label, icon, children }: ToolMenuProps): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          px={10}
          variant="default"
          aria-haspopup="dialog"
          leftSection={<Icon name={icon} size={14} />}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={styles.copies}>
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}
