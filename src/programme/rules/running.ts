import type { DateTime } from 'luxon'
import type { EventFacts } from '../../../db/schema/event.ts'
import { isListed } from '../../event/rules/image.ts'
import type { SeenItem } from './item.ts'

/** Does an item last beyond an instant? One that ends just then does not. */
export function lastsBeyond({ period }: Pick<EventFacts, 'period'>, instant: DateTime): boolean {
  return period !== null && period.until > (instant.toUTC().toISO() ?? '')
}

/** Is anybody to expect the item at its time, in whichever week it stands? */
export function takesPlace({ facts: { status }, stage }: Pick<SeenItem, 'facts' | 'stage'>) {
  return status !== 'CANCELLED' && status !== 'POSTPONED' && isListed(stage)
}
