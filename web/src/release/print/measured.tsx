import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from 'react'
import { type Heights, type PagePart, pagesOf } from './pages.ts'
import styles from './print.module.css'

// A4 without the margins of @page, in millimetres.
const rooms = {
  landscape: { width: 252, height: 170 },
  upright: { width: 165, height: 257 },
}

// A printed line may break a word earlier than the same line on the screen: so much of a page is left free for it.
const spare = 7

/** The way the paper lies. */
export type Lie = keyof typeof rooms

interface MeasuredProps {
  lie: Lie
  /** The whole paper with all of its rows in one table, and below them one that begins a later page. */
  children: ReactNode
  onMeasured: (pages: PagePart[]) => void
}

/** A copy of the paper as wide as its print, which nobody sees; from its heights follows where pages begin. */
export function Measured({ lie, children, onMeasured }: MeasuredProps): ReactElement {
  const copy = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (copy.current) onMeasured(pagesOf(heightsOf(copy.current, lie)))
  })
  return (
    <div
      ref={copy}
      className={`${styles.sheet} ${styles.measured}`}
      data-measured={lie}
      aria-hidden="true"
      inert
    >
      {children}
    </div>
  )
}

function heightsOf(copy: HTMLElement, lie: Lie): Heights {
  const { width, height } = rooms[lie]
  const whole = copy.getBoundingClientRect()
  const table = copy.querySelector('table')?.getBoundingClientRect()
  const [head = 0, ...rows] = [...copy.querySelectorAll('tr')].map(
    (row) => row.getBoundingClientRect().height,
  )
  return {
    page: (whole.width / width) * (height - spare),
    top: (table?.top ?? whole.top) - whole.top,
    head,
    rows: rows.slice(0, -1),
    named: rows.at(-1) ?? 0,
    tail: whole.bottom - (table?.bottom ?? whole.bottom),
  }
}
