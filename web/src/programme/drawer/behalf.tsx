import { Button, NativeSelect } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useNames } from '../edit/choices.ts'
import { PartiesInput } from '../edit/parties-input.tsx'
import { inRoles, type Named } from '../model/parties.ts'
import { useFormWords } from '../words/form.ts'
import { useItemWords } from '../words/item.ts'
import type { FormPartProps } from './draft.ts'
import styles from './drawer.module.css'

/** Names those who attend in place of a leader. */
export function Behalf({ draft, onChange }: FormPartProps): ReactElement {
  const t = useFormWords()
  const words = useItemWords()
  const { choices } = useNames()
  const [who, setWho] = useState<readonly Named[]>([])
  const leaders = choices.filter(({ isLeader }) => isLeader)
  const own = inRoles(draft.parties, 'ON_BEHALF_OF')
  const leaderOf = (party: Named) => leaders.find(({ id }) => id === party.behalfOfId)?.label ?? ''
  const add = (behalfOfId: string) => {
    onChange({ parties: [...draft.parties, ...who.map((party) => ({ ...party, behalfOfId }))] })
    setWho([])
  }
  return (
    <fieldset className={styles.behalf}>
      <legend>{t('behalf')}</legend>
      {own.map((party) => (
        <div key={`${party.label} ${party.behalfOfId}`} className={styles.behalfOne}>
          {words('onBehalf', { name: party.label, leader: leaderOf(party) })}
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('behalfRemove', { name: party.label })}
            onClick={() => onChange({ parties: draft.parties.filter((one) => one !== party) })}
          >
            ×
          </Button>
        </div>
      ))}
      <div className={styles.pair}>
        <PartiesInput
          label={t('behalfWho')}
          as="ON_BEHALF_OF"
          value={who}
          onChange={(value) => setWho(value.slice(-1))}
        />
        <NativeSelect
          size="xs"
          aria-label={t('behalfOf')}
          disabled={who.length === 0}
          value=""
          data={[
            { value: '', label: t('behalfOf') },
            ...leaders.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(event) => {
            if (event.currentTarget.value !== '') add(event.currentTarget.value)
          }}
        />
      </div>
    </fieldset>
  )
}
