import type { PartyRole } from '../../graphql.generated.ts'
import type { Column } from './columns.ts'
import type { Item } from './rows.ts'

/** Words of an item that nobody is matched with. */
export type Unmatched = Item['unmatched'][number]

/** The name under which a board keeps that words are settled. */
export function wordsKey({ kind, words }: Pick<Unmatched, 'kind' | 'words'>): string {
  return `${kind} ${words.trim().toLocaleLowerCase('vi')}`
}

/** The words of an item that still deserve an answer. */
export function openWords({ unmatched }: Item, settled: readonly string[]): Unmatched[] {
  return unmatched.filter((words) => !settled.includes(wordsKey(words)))
}

const columnOf: Record<PartyRole, Column> = {
  CHAIRS: 'chairs',
  ATTENDS: 'attends',
  ACCOMPANIES: 'attends',
  ON_BEHALF_OF: 'attends',
  INVITED: 'attends',
  PREPARES: 'prepares',
  STAFF: 'prepares',
}

/** True of words that stand in a column. */
export function isInColumn({ role }: Unmatched, column: Column): boolean {
  return role === null ? column === 'place' : columnOf[role] === column
}

/** In how many items words stand. */
export function countOf(items: readonly Item[], words: Pick<Unmatched, 'kind' | 'words'>): number {
  const key = wordsKey(words)
  return items.filter(({ unmatched }) => unmatched.some((one) => wordsKey(one) === key)).length
}
