import type { ReactElement, ReactNode, Ref } from 'react'
import styles from './row.module.css'

interface PanelProps {
  /** The item that it is about, when it is about one. */
  of: string | undefined
  ref?: Ref<HTMLDivElement>
  onClose: () => void
  children: ReactNode
}

/** The frame of what stands open under a row. */
export function Panel({ of, ref, onClose, children }: PanelProps): ReactElement {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from whichever field inside.
    <div
      ref={ref}
      className={styles.panel}
      data-panel-of={of}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </div>
  )
}
