import type { ReactElement, ReactNode } from 'react'
import { useViewer } from '../access/session.tsx'
import { Chip } from '../parts/chip.tsx'
import type { Tone } from '../parts/tone.ts'
import { shortDate } from '../time/dates.ts'
import styles from './proposal.module.css'
import { Thread } from './thread.tsx'
import type { ProposalPart, Proposed } from './use-registration.ts'
import { lengthText, momentText, weekdayName } from './when.ts'
import { type ProposalWords, useProposalWords } from './words.ts'

const tones: Record<Proposed['stage'], Tone> = {
  PROPOSED: 'info',
  ACCEPTED: 'added',
  RETURNED: 'changed',
  DECLINED: 'cancelled',
  MERGED: 'neutral',
}

interface CardProps {
  item: Proposed
  /** The unit is named where proposals of several stand together. */
  showsUnit?: boolean
  /** Buttons, and what is opened by them. */
  children?: ReactNode
}

/** A proposal: when and what, how far it has come, why, what differs from what was asked, and its thread. */
export function ProposalCard({ item, showsUnit = false, children }: CardProps): ReactElement {
  const t = useProposalWords()
  const { proposal } = item
  return (
    <>
      <div className={styles.line}>
        <span className={styles.time}>
          {item.day && `${weekdayName(item.day, t)} ${shortDate(item.day)} `}
          {item.timeLabel}
        </span>
        <strong className={styles.title}>{item.title}</strong>
      </div>
      <div className={styles.marks}>
        <Chip tone={tones[item.stage]}>{t(`state.${item.stage}`)}</Chip>
        {proposal?.isLate && (
          <Chip tone="warning">{t('late', { by: lengthText(proposal.minutesLate, t) })}</Chip>
        )}
        {proposal?.isUnread && <Chip tone="changed">{t('unread')}</Chip>}
        {item.place && <span>{item.place.label}</span>}
        <span className={styles.soft}>{item.parties.map(({ label }) => label).join(', ')}</span>
      </div>
      {proposal && <Facts item={item} proposal={proposal} showsUnit={showsUnit} />}
      {children}
      {proposal && <Thread itemId={item.id} proposal={proposal} />}
    </>
  )
}

interface FactsProps {
  item: Proposed
  proposal: ProposalPart
  showsUnit: boolean
}

function Facts({ item, proposal, showsUnit }: FactsProps): ReactElement {
  const t = useProposalWords()
  const { zone } = useViewer().office
  const { unit, author, asked, reason, origins } = proposal
  const at = momentText(proposal.proposedAt, zone, t)
  return (
    <ul className={styles.facts}>
      <li className={styles.soft}>
        {showsUnit && unit
          ? t('sent', { unit: unit.name, author, at })
          : t('sentAlone', { author, at })}
      </li>
      {reason !== null && <li className={styles.text}>{t('reason', { reason })}</li>}
      {asked && <li>{t('asked', { what: askedText(asked, t) })}</li>}
      {proposal.mergedIntoId !== null && (
        <li>
          {proposal.mergedIntoTitle === null
            ? t('mergedHidden')
            : t('mergedInto', { title: proposal.mergedIntoTitle })}
        </li>
      )}
      {origins.map(({ itemId, unit: from, title, timeLabel, placeLabel }) => (
        <li key={itemId}>
          {title === null
            ? t('originHidden', { unit: from?.name ?? t('unknownUnit') })
            : t('origin', {
                unit: from?.name ?? t('unknownUnit'),
                title,
                when: [timeLabel, placeLabel].filter(Boolean).join(', '),
              })}
        </li>
      ))}
      {item.clashes.map(({ kind, subject, otherId, otherTitle, otherTime }) => (
        <li key={`${kind} ${subject} ${otherId}`} className={styles.clash}>
          {otherTitle === null
            ? t('clashAlone', { subject })
            : t('clash', { subject, other: [otherTime, otherTitle].filter(Boolean).join(' ') })}
        </li>
      ))}
    </ul>
  )
}

function askedText(
  { title, day, timeLabel, placeLabel, differs }: NonNullable<ProposalPart['asked']>,
  t: ProposalWords,
): string {
  const parts = [
    differs.includes('DAY') && day !== null ? `${weekdayName(day, t)} ${shortDate(day)}` : '',
    differs.includes('TIME') ? timeLabel : '',
    differs.includes('TITLE') ? title : '',
    differs.includes('PLACE') ? placeLabel : '',
  ]
  return parts.filter(Boolean).join(', ')
}
