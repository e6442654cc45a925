import { Kbd, Modal } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import styles from './shortcuts.module.css'
import { usePartWords } from './words.ts'

interface Shortcut {
  keys: string
  label: string
}

interface Board {
  add: (shortcut: Shortcut) => () => void
  shortcuts: readonly Shortcut[]
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
}

const Shortcuts = createContext<Board | undefined>(undefined)

/** Knows the shortcuts of what is on the page; stands once, around everything. */
export function ShortcutBoard({ children }: { children: ReactNode }): ReactElement {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([])
  const [isOpen, setOpen] = useState(false)
  const add = useCallback((shortcut: Shortcut) => {
    setShortcuts((known) => [...known, shortcut])
    return () => setShortcuts((known) => known.filter((one) => one !== shortcut))
  }, [])
  const board = useMemo(() => ({ add, shortcuts, isOpen, setOpen }), [add, shortcuts, isOpen])
  return <Shortcuts value={board}>{children}</Shortcuts>
}

/**
 * Runs something on a key (`n`, `mod+Enter`; mod is Ctrl, on Apple keyboards ⌘) while the calling component is on the page,
 * and lists it under `label` in the shortcut dialog. Plain keys rest while one types in a field; those with a modifier do not,
 * unless `isWhileTyping` says otherwise.
 */
export function useShortcut(
  keys: string,
  label: string,
  run: () => void,
  isWhileTyping: boolean = keys.includes('+') && keys !== 'shift+?',
): void {
  const add = useContext(Shortcuts)?.add
  useHotkeys([[keys, run]], isWhileTyping ? [] : undefined)
  useEffect(() => add?.({ keys, label }), [add, keys, label])
}

/** Gives the function that opens the list of shortcuts. */
export function useShortcutList(): () => void {
  const board = useContext(Shortcuts)
  return () => board?.setOpen(true)
}

/** The list of the shortcuts that work at this moment. */
export function ShortcutDialog({ title, empty }: { title: string; empty: string }): ReactElement {
  const t = usePartWords()
  const board = useContext(Shortcuts)
  const shortcuts = board?.shortcuts ?? []
  return (
    <Modal
      opened={board?.isOpen ?? false}
      onClose={() => board?.setOpen(false)}
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {shortcuts.length === 0 && <p>{empty}</p>}
      <dl className={styles.list}>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys}>
            <dt>
              <KeyHint keys={keys} />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}

const names: Record<string, string> = {
  mod: 'Ctrl',
  shift: '⇧',
  alt: 'Alt',
  enter: 'Enter ↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** Draws the keys of a shortcut, beside the control that does the same. */
export function KeyHint({ keys }: { keys: string }): ReactElement {
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key) => (
        <Kbd key={key} size="xs">
          {names[key.toLowerCase()] ?? key.toUpperCase()}
        </Kbd>
      ))}
    </span>
  )
}
