import type { ReactElement } from 'react'
import { useViewer } from '../access/session.tsx'
import { Notice } from '../parts/notice.tsx'
import { useNow, type WeekRegistration } from './use-registration.ts'
import { lengthText, momentText } from './when.ts'
import { useProposalWords } from './words.ts'

/** Tells when registration closes, how long that is away, and what becomes of what comes later. */
export function WindowLine({ registration }: { registration: WeekRegistration }): ReactElement {
  const t = useProposalWords()
  const { zone } = useViewer().office
  const now = useNow()
  const { opensAt, closesAt, contact, afterCutOff, isOverridden } = registration
  // The whole of its last minute is in time.
  const minutes = Math.floor((Date.parse(closesAt) + 60_000 - now) / 60_000)
  const isYetToOpen = Date.parse(opensAt) > now
  const isClosed = minutes <= 0
  const state = isClosed ? t('closed') : t('left', { left: lengthText(minutes, t) })
  const at = isYetToOpen
    ? t('opens', { at: momentText(opensAt, zone, t) })
    : t('closes', { at: momentText(closesAt, zone, t) })
  return (
    <Notice
      tone={isClosed ? 'warning' : minutes < 24 * 60 ? 'changed' : 'info'}
      title={`${at} – ${isYetToOpen ? t('notYet') : state}`}
    >
      {[
        isOverridden ? `(${t('overridden')})` : '',
        t(afterCutOff === 'CLOSE' ? 'lateClose' : 'lateFlag'),
        contact === '' ? '' : t('call', { contact }),
      ]
        .filter(Boolean)
        .join(' ')}
    </Notice>
  )
}
