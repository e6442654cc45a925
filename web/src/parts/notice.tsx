import { Loader } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import styles from './notice.module.css'
import tones from './tone.module.css'
import type { Tone } from './tone.ts'

const signs: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  added: 'done',
  changed: 'info',
  cancelled: 'close',
  warning: 'warning',
  blocked: 'blocked',
}

/** The words of a notice; `action` stands at its end, usually one button. */
export interface NoticeProps {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Interrupts a screen reader as a blocked notice does. */
  isUrgent?: boolean
}

/** A framed message in the page. A blocked notice interrupts a screen reader, others wait their turn. */
export function Notice({
  tone = 'info',
  title,
  children,
  action,
  isUrgent = tone === 'blocked',
}: NoticeProps): ReactElement {
  return (
    <div className={`${styles.notice} ${tones[tone]}`} role={isUrgent ? 'alert' : 'status'}>
      <span className={styles.sign}>
        <Icon name={signs[tone]} />
      </span>
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}

/** The notice in place of a whole area's content; `isPage` when there is nothing else on the page. */
export interface BlankProps extends Omit<NoticeProps, 'tone'> {
  isPage?: boolean
}

/** A whole area without content: nothing there yet, not found, not reachable. */
export function Blank({ title, children, action, isPage }: BlankProps): ReactElement {
  const [Area, Title] = isPage ? (['main', 'h1'] as const) : (['div', 'h2'] as const)
  return (
    <Area className={styles.blank}>
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {action}
    </Area>
  )
}

/** Stands where content is being fetched; `label` is what a reader hears. */
export function Loading({ label }: { label: string }): ReactElement {
  return (
    <div className={styles.loading} role="status">
      <Loader size="sm" type="dots" />
      <span>{label}</span>
    </div>
  )
}
