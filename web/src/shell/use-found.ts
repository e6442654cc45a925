import { useEffect, useState } from 'react'
import { client } from '../api.ts'
import { ItemsFoundDocument, type ItemsFoundQuery } from '../graphql.generated.ts'
import { languageNow } from '../language.ts'

/** An item that the week box offers. */
export type Hit = NonNullable<ItemsFoundQuery['office']>['itemsFound'][number]

/** The outcome of a search by words. */
export type Found = { words: string; hits: readonly Hit[] | 'failed' }

const pause = 250
const fewest = 2

/** A search: the words, and the day around whose weeks they are looked for. */
interface Search {
  officeId: string
  around: string
  /** Undefined while nothing is to be searched for. */
  words: string | undefined
}

/**
 * Searches for items by words once typing rests, and gives what was found last; undefined until then. `again` asks anew
 * without waiting.
 */
export function useFound({ officeId, around, words }: Search): {
  found: Found | undefined
  again: () => void
} {
  const [found, setFound] = useState<Found>()
  const [turn, setTurn] = useState(0)
  const wanted = words !== undefined && words.length >= fewest ? words.slice(0, 100) : undefined
  useEffect(() => {
    setFound(undefined)
    if (wanted === undefined) return undefined
    let isOver = false
    const ask = async () => {
      const variables = { officeId, words: wanted, around, language: languageNow() }
      const options = { requestPolicy: 'network-only' } as const
      const { data } = await client.query(ItemsFoundDocument, variables, options).toPromise()
      if (!isOver) setFound({ words: wanted, hits: data?.office?.itemsFound ?? 'failed' })
    }
    const timer = setTimeout(() => void ask(), turn === 0 ? pause : 0)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [officeId, around, wanted, turn])
  return { found, again: () => setTurn((last) => last + 1) }
}
