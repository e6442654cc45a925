import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import {
  AvailabilityDocument,
  type AvailabilityQuery,
  type ClashPlaceInput,
  type TimeInput,
} from '../../graphql.generated.ts'
import { useLanguage } from '../../language.ts'
import { useBoard } from '../state/board.ts'

/** The rooms and leaders, each free or not at a time. */
export type Availability = NonNullable<AvailabilityQuery['office']>['availability']

/** Asks who and what is free, a moment after time and place have stopped changing; undefined without a time or until known. */
export function useAvailability(
  time: TimeInput | undefined,
  exceptItemId?: string,
  place?: ClashPlaceInput,
): Availability | undefined {
  const { id } = useBoard().office()
  const language = useLanguage()
  // Compared as text: a time made anew from the same parts is the same question.
  const [asked] = useDebouncedValue(JSON.stringify(time ?? null), 250)
  const [where] = useDebouncedValue(JSON.stringify(place ?? null), 250)
  const variables = useMemo(
    () => ({
      officeId: id,
      time: JSON.parse(asked) as TimeInput,
      exceptItemId: exceptItemId ?? null,
      place: JSON.parse(where) as ClashPlaceInput | null,
      language,
    }),
    [id, asked, where, exceptItemId, language],
  )
  const [{ data }] = useQuery({
    query: AvailabilityDocument,
    variables,
    pause: asked === 'null',
    requestPolicy: 'cache-and-network',
  })
  return asked === 'null' ? undefined : data?.office?.availability
}
