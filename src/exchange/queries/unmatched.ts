import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { officeById } from '../../people/queries.ts'
import type { ItemView } from '../../programme/rules/item.ts'
import { indexOnce } from '../rules/known.ts'
import type { Unknown } from '../rules/preview.ts'
import { isOpen, plainWords, type Unmatched, unknownOf } from '../rules/unmatched.ts'
import { knownNames } from './known.ts'

/**
 * The words of items that look like somebody or a room and are matched with nobody, in the order of the items; none of
 * those that the viewer may not edit. The names of an office are read once, and only where there are words to ask about.
 */
export async function unmatchedOf(
  db: Db,
  items: readonly ItemView[],
  now: DateTime,
): Promise<Unmatched[][]> {
  const asked = items.map((item) => (item.mayEdit && item.sight === 'FULL' ? plainWords(item) : []))
  const officeIds = new Set(
    items.flatMap(({ officeId }, at) => (asked[at]?.length ? (officeId ?? []) : [])),
  )
  const names = new Map<string | null, ReturnType<typeof indexOnce>>()
  for (const officeId of officeIds) {
    const office = await officeById(db, officeId)
    if (office !== null) names.set(officeId, indexOnce(await knownNames(db, office, now)))
  }
  return items.map(({ officeId }, at) => {
    const index = names.get(officeId)
    return index === undefined ? [] : (asked[at] ?? []).filter((words) => isOpen(words, index))
  })
}

/** Tells what words may mean in an office that were not recognised. */
export async function unknownWords(
  db: Db,
  { office, now }: { office: OfficeRow; now: DateTime },
  words: Pick<Unmatched, 'kind' | 'words'>,
): Promise<Unknown> {
  const known = await knownNames(db, office, now)
  return unknownOf(words, { known, index: indexOnce(known) })
}
