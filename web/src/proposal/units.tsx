import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal } from '../api.ts'
import { DeclareNothingDocument } from '../graphql.generated.ts'
import { Chip } from '../parts/chip.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Tone } from '../parts/tone.ts'
import { useRefusalText } from '../refusals.ts'
import type { Week } from '../time/weeks.ts'
import styles from './proposal.module.css'
import { registrationTypes, type WeekRegistration } from './use-registration.ts'
import { momentText } from './when.ts'
import { type ProposalWords, useProposalWords } from './words.ts'

type UnitOfWeek = WeekRegistration['units'][number]

const order: UnitOfWeek['state'][] = ['MISSING', 'NOTHING', 'SENT', 'NOT_EXPECTED']

const tones: Record<UnitOfWeek['state'], Tone> = {
  MISSING: 'warning',
  NOTHING: 'neutral',
  SENT: 'added',
  NOT_EXPECTED: 'neutral',
}

/** The units that have not sent yet, with whom to call; then those that have nothing and those that have sent. */
export function Units({ units, week }: { units: readonly UnitOfWeek[]; week: Week }): ReactElement {
  const t = useProposalWords()
  const sorted = [...units].sort(
    (one, other) => order.indexOf(one.state) - order.indexOf(other.state),
  )
  return (
    <section aria-labelledby="registering-units">
      <h2 id="registering-units">{t('units.title')}</h2>
      {units.length === 0 && <p className={styles.soft}>{t('units.none')}</p>}
      <ul className={`${styles.list} ${styles.units}`}>
        {sorted.map((unit) => (
          <li key={unit.unit.id}>
            <UnitLine unit={unit} week={week} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function UnitLine({ unit: known, week }: { unit: UnitOfWeek; week: Week }): ReactElement {
  const t = useProposalWords()
  const { zone } = useViewer().office
  const { unit, state, contacts, lateCount, lastSentAt } = known
  return (
    <>
      <div className={styles.line}>
        <strong>{unit.name}</strong>
        <Chip tone={tones[state]}>{stateText(known, t)}</Chip>
        {lateCount > 0 && <Chip tone="warning">{t('units.late', { count: lateCount })}</Chip>}
        {lastSentAt && <span className={styles.soft}>{momentText(lastSentAt, zone, t)}</span>}
      </div>
      {state === 'MISSING' && (
        <p className={styles.soft}>
          {contacts.length === 0 && t('units.nobody')}
          {contacts.map(({ name, phone, email }, index) => (
            <span key={email}>
              {index > 0 && '; '}
              {name}{' '}
              <a href={phone ? `tel:${phone.replace(/[^\d+]/g, '')}` : `mailto:${email}`}>
                {phone || email}
              </a>
            </span>
          ))}
        </p>
      )}
      <Declare known={known} week={week} />
    </>
  )
}

function stateText({ state, count }: UnitOfWeek, t: ProposalWords): string {
  return state === 'SENT' ? t('units.SENT', { count }) : t(`units.${state}`)
}

/** The button that says that a unit has nothing this week, or takes that back; nothing once it has sent something. */
export function Declare({ known, week }: { known: UnitOfWeek; week: Week }): ReactElement | null {
  const t = useProposalWords()
  const refusalText = useRefusalText()
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const hasNothing = known.state === 'NOTHING'
  if (!known.mayDeclare || known.state === 'SENT') return null
  const send = async () => {
    setBusy(true)
    const input = {
      unitId: known.unit.id,
      year: week.year,
      week: week.number,
      hasNothing: !hasNothing,
    }
    const done = await carryOut(DeclareNothingDocument, input, registrationTypes)
    setBusy(false)
    setFault(isRefusal(done) ? refusalText(done) : undefined)
  }
  return (
    <>
      <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void send()}>
        {t(hasNothing ? 'nothingBack' : 'nothing')}
      </Button>
      {fault && <Notice tone="blocked">{fault}</Notice>}
    </>
  )
}
