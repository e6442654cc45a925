import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { type ListQuery, type Pages, usePages } from './pages.ts'

/** A list with a search: `nodes` are those that match. */
export interface SearchedPages<Node> extends Pages<Node> {
  search: Search
}

/** The words looked for in a list, and how far the server is with it. */
export interface Search {
  /** The text as typed. */
  text: string
  onType: (text: string) => void
  /** True once the list was long; it stays so, as what is found is short. */
  isOffered: boolean
  /** True when the rows shown are a search's. */
  isOn: boolean
  /** True while the rows shown are not yet those of the text. */
  isPending: boolean
}

/** Rows that are seen at one glance. */
const fewRows = 12

/** Reads a list page by page; what is typed into its search is asked of the server once the typing rests. */
export function useSearchedPages<Data, Variables extends object, Node>(
  query: ListQuery<Data, Variables & { matching?: string | null | undefined }, Node>,
  variables: Variables,
): SearchedPages<Node> {
  const [text, onType] = useState('')
  const [isOffered, setOffered] = useState(false)
  const wanted = text.trim()
  const [matching] = useDebouncedValue(wanted, 250)
  const pages = usePages(query, { ...variables, matching: matching || null })
  const isLong = pages.hasMore || (pages.nodes?.length ?? 0) > fewRows
  if (isLong && !isOffered) setOffered(true)
  return {
    ...pages,
    search: {
      text,
      onType,
      isOffered: isOffered || isLong,
      isOn: wanted !== '' || matching !== '' || (pages.isBehind && isOffered),
      isPending: wanted !== matching || pages.isBehind,
    },
  }
}
