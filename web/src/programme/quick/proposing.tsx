import { NativeSelect } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useViewer } from '../../access/session.tsx'
import { Chip } from '../../parts/chip.tsx'
import { inRoles, type Named } from '../model/parties.ts'
import { useBoard } from '../state/board.ts'
import { useEditWords } from '../words/edit.ts'
import type { Draft } from './draft.ts'
import styles from './quick.module.css'

/** The stage in which a viewer's lines begin, and their unit. */
export interface Proposing {
  /** Lines are proposals: they stand in the programme once a planner has taken them in. */
  isOn: boolean
  /** The units for which the viewer registers items. */
  units: readonly Unit[]
  /** The one of them that the lines are of; the first until another is chosen. */
  unit: Unit | undefined
  choose: (unitId: string) => void
}

type Unit = { id: string; name: string }

/** Tells whether what the viewer types is a proposal, and for which units that may be. */
export function useProposing(): Proposing {
  const { unitsRegisteredFor } = useViewer().office
  const isOn = useBoard().programme().mayOnlyPropose
  const [unitId, choose] = useState(unitsRegisteredFor[0]?.id)
  const units = isOn ? unitsRegisteredFor : []
  return { isOn, units, unit: units.find(({ id }) => id === unitId), choose }
}

/** The draft with the unit that proposes it as the one that prepares it, where it names none. */
export function preparedBy(draft: Draft, unit: Unit | undefined): Draft {
  if (unit === undefined || inRoles(draft.parties, 'PREPARES').length > 0) return draft
  const named: Named = { role: 'PREPARES', unitId: unit.id, label: unit.name }
  return { ...draft, parties: [...draft.parties, named] }
}

/** Says before anything is sent whose items a leader or a secretary may add. */
function NamingLine(): ReactElement | null {
  const t = useEditWords()
  const naming = useBoard().programme().mayAddNaming
  if (naming === null) return null
  const names = naming.map(({ label }) => label).join(', ')
  return <span className={styles.proposal}>{t('propose.naming', { names })}</span>
}

/** Says before anything is sent that it will be a proposal, and of which unit; of several, the unit is chosen here. */
export function ProposalLine({ proposing }: { proposing: Proposing }): ReactElement | null {
  const t = useEditWords()
  const { isOn, units, unit, choose } = proposing
  if (!isOn) return <NamingLine />
  return (
    <span className={styles.proposal}>
      <Chip tone="info">{t('propose.chip')}</Chip>
      {unit && units.length === 1 && t('propose.of', { unit: unit.name })}
      {units.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={t('propose.unit')}
          value={unit?.id ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          data={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <span>{t('propose.why')}</span>
    </span>
  )
}
