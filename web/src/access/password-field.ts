import type { EntryField } from './entry-form.tsx'
import { useAccessWords } from './words.ts'

const shortest = 10

/** The field in which a new password is chosen. */
export function usePasswordField(): EntryField {
  const t = useAccessWords()
  return {
    name: 'password',
    label: t('password.new'),
    hint: t('password.hint', { count: shortest }),
    type: 'password',
    autoComplete: 'new-password',
    problemOf: (text) =>
      [...text].length < shortest ? t('password.short', { count: shortest }) : undefined,
  }
}
