import { NativeSelect } from '@mantine/core'
import type { ReactElement } from 'react'
import { useReleaseWords } from './words.ts'

interface TelephoneProps {
  mayTakeTelephone: boolean
  approvers: readonly { accountId: string; name: string }[]
  value: string | null
  onChange: (accountId: string | null) => void
}

/** The field for who approved by telephone what is released at once; nobody at first. Nothing where the office does not allow it. */
export function TelephoneField({
  mayTakeTelephone,
  approvers,
  value,
  onChange,
}: TelephoneProps): ReactElement | null {
  const t = useReleaseWords()
  if (!mayTakeTelephone) return null
  return (
    <NativeSelect
      mb="sm"
      label={t('telephone')}
      description={t('telephoneWhy')}
      value={value ?? ''}
      data={[
        { value: '', label: t('telephoneNone') },
        ...approvers.map(({ accountId, name }) => ({ value: accountId, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
    />
  )
}
