import { TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { Icon } from './icons.tsx'
import styles from './search-box.module.css'
import type { SearchedPages } from './searched-pages.ts'
import { usePartWords } from './words.ts'

/** The search of a list, and the list's name. */
export interface SearchProps {
  label: string
  list: SearchedPages<unknown>
}

/** The field in which a long list is searched; nothing for a short one. Escape empties it. */
export function SearchBox({ label, list: { search } }: SearchProps): ReactElement | null {
  const t = usePartWords()
  if (!search.isOffered) return null
  return (
    <TextInput
      type="search"
      className={styles.search}
      aria-label={t('search.label', { list: label })}
      placeholder={t('search.hint')}
      maxLength={100}
      leftSection={<Icon name="search" size={16} />}
      value={search.text}
      onChange={(event) => search.onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') search.onType('')
      }}
    />
  )
}

/** The number of rows that a search found, for eyes and screen readers; nothing while none stands or when it failed. */
export function SearchFound({ list }: Pick<SearchProps, 'list'>): ReactElement | null {
  const t = usePartWords()
  const { nodes = [], hasMore, isFailed, search } = list
  if (!search.isOn || (isFailed && !search.isPending)) return null
  const count = nodes.length
  return (
    <p role="status">
      {search.isPending
        ? t('search.pending')
        : t(hasMore ? 'search.foundMore' : 'search.found', { count })}
    </p>
  )
}
