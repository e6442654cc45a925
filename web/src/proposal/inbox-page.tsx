import type { ReactElement } from 'react'
import type { Week } from '../time/weeks.ts'
import { RegistrationFrame } from './frame.tsx'
import { Inbox } from './inbox.tsx'
import styles from './proposal.module.css'
import { Units } from './units.tsx'
import type { RegistrationWeek } from './use-registration.ts'
import { WindowDialog } from './window-dialog.tsx'
import { WindowLine } from './window-line.tsx'

/** The planners' inbox of one week, at `/o/<office>/inbox/2026-W49`. */
export function InboxPage(): ReactElement {
  return (
    <RegistrationFrame page="inbox">
      {(programme, week) => <InboxOfWeek programme={programme} week={week} />}
    </RegistrationFrame>
  )
}

function InboxOfWeek({
  programme,
  week,
}: {
  programme: RegistrationWeek
  week: Week
}): ReactElement {
  const { registration } = programme
  return (
    <>
      {registration && <WindowLine registration={registration} />}
      <div className={styles.columns}>
        <Inbox programme={programme} />
        {registration && (
          <aside>
            <WindowDialog week={week} registration={registration} />
            <Units units={registration.units} week={week} />
          </aside>
        )}
      </div>
    </>
  )
}
