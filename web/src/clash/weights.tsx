import { Button, NativeSelect } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { carryOut } from '../api.ts'
import { type ClashGrade, type ClashKind, SetClashPolicyDocument } from '../graphql.generated.ts'
import people from '../people/settings.module.css'
import styles from './clash.module.css'
import type { ClashOffice } from './clash-office.ts'
import type { Say } from './use-said.tsx'
import { useClashSettingsWords } from './words.ts'

const grades: readonly ClashGrade[] = [
  'OFF',
  'NOTES',
  'WARNS',
  'NEEDS_REASON',
  'BLOCKS_RELEASE',
  'BLOCKS_SAVING',
]

interface PartProps {
  office: ClashOffice
  say: Say
}

/** The weight of each kind for everybody; a choice is saved at once. */
export function Weights({ office, say }: PartProps): ReactElement {
  const t = useClashSettingsWords()
  const set = async (kind: ClashKind, grade: ClashGrade) =>
    say(await carryOut(SetClashPolicyDocument, { officeId: office.id, kind, grade }))
  return (
    <fieldset className={people.stack}>
      <legend>{t('weights')}</legend>
      <p className={people.soft}>{t('weightsWhy')}</p>
      <div className={styles.weights}>
        {office.clashSettings.policies.map(({ kind, grade }) => (
          <GradeSelect
            key={kind}
            label={t(`kind.${kind}`)}
            value={grade}
            onChange={(chosen) => void set(kind, chosen)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface GradeSelectProps {
  label: string
  value: ClashGrade
  onChange: (grade: ClashGrade) => void
}

function GradeSelect({ label, value, onChange }: GradeSelectProps): ReactElement {
  const t = useClashSettingsWords()
  return (
    <NativeSelect
      label={label}
      value={value}
      data={grades.map((grade) => ({ value: grade, label: t(`grade.${grade}`) }))}
      onChange={({ currentTarget }) => {
        const grade = grades.find((one) => one === currentTarget.value)
        if (grade) onChange(grade)
      }}
    />
  )
}

/** The weights for single leaders, and the way to add one. */
export function LeaderWeights({ office, say }: PartProps): ReactElement {
  const t = useClashSettingsWords()
  const { leaders } = office.clashSettings
  const remove = async (kind: ClashKind, personId: string) =>
    say(
      await carryOut(SetClashPolicyDocument, { officeId: office.id, kind, personId, grade: null }),
    )
  return (
    <fieldset className={people.stack}>
      <legend>{t('leaders')}</legend>
      {leaders.length === 0 && <p className={people.soft}>{t('leadersNone')}</p>}
      {leaders.length > 0 && (
        <ul className={styles.list}>
          {leaders.map(({ kind, grade, person }) => {
            const what = `${person?.label ?? ''}: ${t(`kind.${kind}`)}`
            return (
              <li key={`${kind} ${person?.id}`}>
                <span>
                  {what} — {t(`grade.${grade}`)}
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('removeOf', { what })}
                  onClick={() => void (person && remove(kind, person.id))}
                >
                  {t('remove')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <AddLeader office={office} say={say} />
    </fieldset>
  )
}

function AddLeader({ office, say }: PartProps): ReactElement {
  const t = useClashSettingsWords()
  const leaders = office.persons.nodes.filter(({ isLeader }) => isLeader)
  const kinds = office.clashSettings.policies
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('LEADER'))
  const [personId, setPersonId] = useState('')
  const [kind, setKind] = useState<ClashKind>('LEADER_TWICE')
  const [grade, setGrade] = useState<ClashGrade>('NEEDS_REASON')
  const add = async () => {
    const input = { officeId: office.id, kind, personId, grade }
    if (say(await carryOut(SetClashPolicyDocument, input))) setPersonId('')
  }
  return (
    <div className={styles.adding}>
      <NativeSelect
        label={t('leader')}
        value={personId}
        data={[
          { value: '', label: '—' },
          ...leaders.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={({ currentTarget }) => setPersonId(currentTarget.value)}
      />
      <NativeSelect
        label={t('kind')}
        value={kind}
        data={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={({ currentTarget }) =>
          setKind(kinds.find((one) => one === currentTarget.value) ?? kind)
        }
      />
      <GradeSelect label={t('grade')} value={grade} onChange={setGrade} />
      <Button variant="default" disabled={personId === ''} onClick={() => void add()}>
        {t('add')}
      </Button>
    </div>
  )
}
