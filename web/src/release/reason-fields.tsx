import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import type { ReleaseReason } from '../graphql.generated.ts'
import { reasons } from './reason.ts'
import styles from './release.module.css'
import { useReleaseWords } from './words.ts'

interface ReasonFieldsProps {
  isFirst: boolean
  kind: ReleaseReason
  words: string
  /** True when the words are owed. */
  fault: boolean
  onKind: (kind: ReleaseReason) => void
  onWords: (words: string) => void
}

/** The fields for a release's reason: one of the list, and free words. */
export function ReasonFields(props: ReasonFieldsProps): ReactElement {
  const { isFirst, kind, words, fault } = props
  const t = useReleaseWords()
  const offered: readonly ReleaseReason[] = isFirst ? ['FIRST_RELEASE', ...reasons] : reasons
  const isOwed = kind === 'OTHER'
  return (
    <div className={styles.reason}>
      <NativeSelect
        label={t('reason')}
        value={kind}
        data={offered.map((value) => ({ value, label: t(`reason.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          props.onKind(offered.find((one) => one === value) ?? kind)
        }
      />
      <TextInput
        label={t('reasonWords')}
        placeholder={isOwed ? '' : t('reasonOptional')}
        value={words}
        maxLength={500}
        required={isOwed}
        error={fault && isOwed && words.trim() === '' ? t('reasonNeeded') : undefined}
        onChange={({ currentTarget: { value } }) => props.onWords(value)}
      />
    </div>
  )
}
