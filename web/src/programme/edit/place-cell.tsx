import { type ReactElement, useEffect, useState } from 'react'
import { timeParts } from '../model/times.ts'
import { useBoardWords } from '../words/board.ts'
import { useAvailability } from './availability.ts'
import { type PlaceDraft, PlaceField, placeDraft, placeInput } from './place-input.tsx'
import type { EditorProps } from './save.ts'

/** Edits the place; the rooms are shown as they are at the item's time. */
export function PlaceCell({ item, again, keep, onKeys, onPicked }: EditorProps): ReactElement {
  const t = useBoardWords()
  const [first] = useState(() => placeDraft(item.place))
  const [place, setPlace] = useState(again?.place ?? first)
  const take = (draft: PlaceDraft) => {
    const isSame =
      draft.roomId === first.roomId && draft.label.trim() === first.label && !draft.ifTaken
    const text = draft.label.trim()
    keep(isSame ? undefined : { fields: { place: placeInput(draft) }, text, place: draft })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was refused is kept from the beginning, once.
  useEffect(() => {
    if (again) take(place)
  }, [])
  const availability = useAvailability(item.time ? timeParts(item.time) : undefined, item.id)
  return (
    <PlaceField
      label={t('col.place')}
      value={place}
      availability={availability}
      isFocused
      onKeys={onKeys}
      onChange={(draft, isPicked) => {
        setPlace(draft)
        take(draft)
        if (isPicked) onPicked()
      }}
    />
  )
}
