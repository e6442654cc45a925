import type { KeyboardEvent, ReactElement } from 'react'
import type { ClashPlaceInput, PlaceInput } from '../../graphql.generated.ts'
import { hourAt } from '../../time/dates.ts'
import { fold, isFoundIn } from '../model/fold.ts'
import type { Item } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { useEditWords } from '../words/edit.ts'
import type { Availability } from './availability.ts'
import { type RoomChoice, useNames } from './choices.ts'
import { SuggestInput, type Suggestion } from './suggest-input.tsx'

/** A place while being edited: what is sent, and the words in the field. */
export interface PlaceDraft extends PlaceInput {
  label: string
}

/** The place of an item, ready to be edited. */
export function placeDraft(place: Item['place']): PlaceDraft {
  if (!place) return { label: '' }
  return place.room
    ? { label: place.label, roomId: place.room.id }
    : { label: place.label, text: place.label }
}

/** The input that is sent of it; with neither room nor words the place is taken away. */
export function placeInput({ label, ...place }: PlaceDraft): PlaceInput {
  return place.roomId || label.trim() === '' ? place : { text: label.trim() }
}

/** A place as it is asked about: a room, or words. */
export function placeAsked({ roomId, label }: PlaceDraft): ClashPlaceInput | undefined {
  if (roomId) return { roomId }
  return label.trim() === '' ? undefined : { text: label.trim() }
}

/** The place that a finished text means: the room called so, else the words. */
export function placeText(rooms: readonly RoomChoice[], label: string): PlaceDraft {
  const folded = fold(label.trim())
  const room = rooms.find(
    ({ name, shortName }) => folded !== '' && (fold(name) === folded || fold(shortName) === folded),
  )
  return room ? { label: room.name, roomId: room.id } : { label, text: label }
}

interface PlaceFieldProps {
  label: string
  value: PlaceDraft
  /** Called while typing, and with `isPicked` when a room was taken from the list. */
  onChange: (value: PlaceDraft, isPicked: boolean) => void
  availability?: Availability | undefined
  onKeys?: (event: KeyboardEvent<HTMLInputElement>) => void
  isFocused?: boolean
}

/** A field for a room or free words. A taken room names its holder; choosing it all the same keeps the wish. */
export function PlaceField(props: PlaceFieldProps): ReactElement {
  const t = useEditWords()
  const { zone } = useBoard().office()
  const { rooms } = useNames()
  const { value, availability } = props
  const typed = rooms.some(({ id }) => id === value.roomId) ? '' : value.label
  const suggestions = rooms
    .filter(({ name, shortName }) => isFoundIn(`${name} ${shortName}`, typed))
    .map((room): Suggestion => {
      const taken = availability?.rooms.find((other) => other.room.id === room.id && !other.isFree)
      const hours =
        taken?.from && taken.until ? `${hourAt(taken.from, zone)}–${hourAt(taken.until, zone)}` : ''
      const by = taken && t('roomTaken', { by: taken.by ?? t('somebody'), hours })
      const minutes = availability?.rooms.find((other) => other.room.id === room.id)?.minutesMissing
      const unready = minutes ? t('roomUnready', { minutes }) : undefined
      const wish = taken ? { ifTaken: 'WISH' as const } : {}
      return {
        key: room.id,
        label: room.name,
        detail: by ?? unready ?? (availability ? t('roomFree') : room.location),
        isTaken: taken !== undefined,
        pick: () => props.onChange({ label: room.name, roomId: room.id, ...wish }, true),
      }
    })
  return (
    <SuggestInput
      label={props.label}
      text={value.label}
      onText={(text) => props.onChange(placeText(rooms, text), false)}
      suggestions={suggestions}
      {...(props.onKeys ? { onKeys: props.onKeys } : {})}
      isFocused={props.isFocused ?? false}
    />
  )
}
