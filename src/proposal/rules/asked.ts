import type { FactField } from '../../../db/schema/event.ts'
import { type EventImage, timeOf } from '../../event/rules/image.ts'
import type { ItemView } from '../../programme/rules/item.ts'
import { type Language, writeTime } from '../../time/written/print.ts'

/** See ProposalAsked in graphql/proposal.graphql. */
export type AskedView = {
  title: string
  day: string | null
  timeLabel: string
  placeLabel: string
  differs: FactField[]
}

/** Gives what was asked for where an accepted item has something else; null where it has the same. */
export function askedOf(
  item: Pick<ItemView, 'title' | 'time' | 'timeLabel' | 'place'>,
  { event }: EventImage,
  { placeLabel, language }: { placeLabel: string; language: Language },
): AskedView | null {
  const time = timeOf(event)
  const timeLabel = writeTime(time, language)
  const pairs: [FactField, string | null, string | null][] = [
    ['TITLE', event.title, item.title],
    ['DAY', time.startsOn, item.time?.startsOn ?? null],
    ['TIME', timeLabel, item.timeLabel],
    ['PLACE', placeLabel, item.place?.label ?? ''],
  ]
  const differs = pairs.flatMap(([field, asked, got]) => (asked === got ? [] : field))
  if (differs.length === 0) return null
  return { title: event.title, day: time.startsOn, timeLabel, placeLabel, differs }
}
