import { TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { useRefusalText } from '../refusals.ts'
import type { Refused } from './refused.tsx'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

/** The number and the date on the office's paper, as they stand in the dialog. */
export interface PaperFacts {
  documentNumber: string
  issuedOn: string
}

interface PaperFieldsProps {
  value: PaperFacts
  /** The number on the last paper that has one. */
  lastNumber: string | null
  refused: Refused | undefined
  onChange: (value: PaperFacts) => void
}

/** The fields for the number and the date on the paper; the number is left empty where it is written by hand. */
export function PaperFields({
  value,
  lastNumber,
  refused,
  onChange,
}: PaperFieldsProps): ReactElement {
  const t = useReleaseWords()
  const refusalText = useRefusalText()
  const errorOf = (field: string) =>
    refused && 'field' in refused && refused.field === field ? refusalText(refused) : undefined
  return (
    <div className={styles.paper}>
      <TextInput
        label={t('documentNumber')}
        description={lastNumber ? t('lastNumber', { number: lastNumber }) : t('byHand')}
        value={value.documentNumber}
        maxLength={100}
        error={errorOf('input.documentNumber')}
        onChange={({ currentTarget }) =>
          onChange({ ...value, documentNumber: currentTarget.value })
        }
      />
      <TextInput
        type="date"
        label={t('issuedOn')}
        description={t('issuedOnWhy')}
        value={value.issuedOn}
        error={errorOf('input.issuedOn')}
        onChange={({ currentTarget }) => onChange({ ...value, issuedOn: currentTarget.value })}
      />
    </div>
  )
}
