import type { ReactElement, ReactNode } from 'react'
import styles from './chip.module.css'
import { Icon, type IconName } from './icons.tsx'
import tones from './tone.module.css'
import type { Tone } from './tone.ts'

const signs: Partial<Record<Tone, IconName>> = { warning: 'warning', blocked: 'blocked' }

/** A chip's content and, when it can be pressed or removed, the effect of that. */
export interface ChipProps {
  tone?: Tone
  children: ReactNode
  /** Makes the chip a switch; say in `isOn` whether it is on. */
  onToggle?: () => void
  isOn?: boolean
  /** Adds a small button; `removeLabel` is its name for readers. */
  onRemove?: () => void
  removeLabel?: string
}

/** A short marked word: a mark on a row, a filter that is on or off, a part of a line that can be taken away. */
export function Chip({
  tone = 'neutral',
  children,
  onToggle,
  isOn,
  onRemove,
  removeLabel,
}: ChipProps): ReactElement {
  const sign = signs[tone]
  const inside = (
    <>
      {sign && <Icon name={sign} size={13} />}
      {children}
    </>
  )
  const look = `${styles.chip} ${tones[tone]}`
  if (onToggle) {
    return (
      <button
        type="button"
        className={`${look} ${styles.switch}`}
        aria-pressed={isOn ?? false}
        onClick={onToggle}
      >
        {inside}
      </button>
    )
  }
  return (
    <span className={look}>
      {inside}
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  )
}
