import type { ReactElement } from 'react'
import { useViewer } from '../access/session.tsx'
import { Blank, Notice } from '../parts/notice.tsx'
import type { Week } from '../time/weeks.ts'
import { ProposalCard } from './card.tsx'
import { RegistrationFrame } from './frame.tsx'
import { OwnActs } from './own-acts.tsx'
import styles from './proposal.module.css'
import { QuickAdd } from './quick-add.tsx'
import { Declare } from './units.tsx'
import type { Proposed, RegistrationWeek } from './use-registration.ts'
import { WindowLine } from './window-line.tsx'
import { useProposalWords } from './words.ts'

/** A unit's registration for one week, at `/o/<office>/registration/2026-W49`. */
export function RegistrationPage(): ReactElement {
  return (
    <RegistrationFrame page="registration">
      {(programme, week) => <OwnWeek programme={programme} week={week} />}
    </RegistrationFrame>
  )
}

// What the unit has to do something about stands first.
const order: Proposed['stage'][] = ['RETURNED', 'PROPOSED', 'ACCEPTED', 'MERGED', 'DECLINED']

function OwnWeek({ programme, week }: { programme: RegistrationWeek; week: Week }): ReactElement {
  const t = useProposalWords()
  const { unitsRegisteredFor } = useViewer().office
  const { registration, proposals } = programme
  const units = registration?.units.filter(({ unit }) =>
    unitsRegisteredFor.some(({ id }) => id === unit.id),
  )
  const sorted = [...proposals].sort(
    (one, other) => order.indexOf(one.stage) - order.indexOf(other.stage),
  )
  return (
    <>
      {registration && <WindowLine registration={registration} />}
      <QuickAdd week={week} />
      {units?.map((known) => (
        <div key={known.unit.id} className={styles.buttons}>
          {known.state === 'NOTHING' && (
            <Notice>{t('nothingSaid', { unit: known.unit.name })}</Notice>
          )}
          <Declare known={known} week={week} />
        </div>
      ))}
      <section aria-labelledby="own-items">
        <h2 id="own-items">{t('own.list')}</h2>
        {sorted.length === 0 && <Blank title={t('own.none')}>{t('own.noneWhy')}</Blank>}
        <ul className={styles.list}>
          {sorted.map((item) => (
            <li key={item.id} className={styles.item}>
              <ProposalCard item={item} showsUnit={unitsRegisteredFor.length > 1}>
                <OwnActs item={item} week={week} />
              </ProposalCard>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
