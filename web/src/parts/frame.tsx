import { Drawer } from '@mantine/core'
import { type ReactElement, type ReactNode, useState } from 'react'
import styles from './frame.module.css'
import { Icon } from './icons.tsx'

/** The header and frame around every page. */
export interface FrameProps {
  /** The name at the upper left. */
  brand: ReactNode
  /** Controls in the header, left to right. */
  tools: ReactNode
  /** The list of pages; stands at the left, on a narrow screen behind a button. Left out, there is no such column. */
  nav?: ReactNode
  /** Changes when another page is shown: an open list of pages then closes. */
  place: string
  labels: { skip: string; nav: string; openNav: string; closeNav: string }
  children: ReactNode
}

/** Header, list of pages and main area. The header stays in view; the list gives way under 800 px. */
export function Frame({ brand, tools, nav, place, labels, children }: FrameProps): ReactElement {
  const [openAt, setOpenAt] = useState<string>()
  const close = () => setOpenAt(undefined)
  return (
    <div className={styles.frame} data-with-nav={nav !== undefined}>
      <a className={styles.skip} href="#main">
        {labels.skip}
      </a>
      <header className={styles.header}>
        {nav && (
          <button
            type="button"
            className={styles.burger}
            aria-label={labels.openNav}
            aria-expanded={openAt === place}
            onClick={() => setOpenAt(place)}
          >
            <Icon name="menu" size={20} />
          </button>
        )}
        <div className={styles.brand}>{brand}</div>
        <div className={styles.tools}>{tools}</div>
      </header>
      {nav && (
        <nav className={styles.nav} aria-label={labels.nav}>
          {nav}
        </nav>
      )}
      {nav && (
        <Drawer
          opened={openAt === place}
          onClose={close}
          size="16rem"
          title={labels.nav}
          closeButtonProps={{ 'aria-label': labels.closeNav }}
        >
          <nav aria-label={labels.nav}>{nav}</nav>
        </Drawer>
      )}
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
