import type { DateTime } from 'luxon'
import type { BookingRow } from '../../../db/schema/booking.ts'
import type { FactChange } from '../../../db/schema/event.ts'
import type { SlotTakenAnswer } from '../../booking/rules/slot-taken.ts'
import type { ClashView } from '../../clash/rules/items.ts'

export type { SlotTakenAnswer }

/** An item was written; `editId` is the journal entry. See ItemSaved in graphql/programme.graphql. */
export type ItemSavedAnswer = { __typename: 'ItemSaved'; itemId: string; editId: string }

/** An item was withdrawn from the draft. */
export type ItemWithdrawnAnswer = { __typename: 'ItemWithdrawn'; itemId: string; editId: string }

type RefusalWords = { code: string; message: string; field: string | null }

/** The item is over and released, and no reason was given. */
export type ItemLockedAnswer = RefusalWords & { __typename: 'ItemLocked' }

/** The office takes no more proposals for the week. `contact`: whom to call; empty where the office has said nobody. */
export type RegistrationClosedAnswer = RefusalWords & {
  __typename: 'RegistrationClosed'
  closesAt: string
  contact: string
}

/** Somebody else changed the item in the meantime. `changedAt` is ISO 8601 in UTC. */
export type StaleItemAnswer = RefusalWords & {
  __typename: 'StaleItem'
  itemId: string
  changes: FactChange[]
  changedBy: string
  changedAt: string
}

/** The item would have a clash with which the office saves nothing. */
export type ClashRefusedAnswer = RefusalWords & { __typename: 'ClashRefused'; clash: ClashView }

/** The refusal to save an item with a clash. */
export function clashRefused(clash: ClashView, field: string): ClashRefusedAnswer {
  const other = clash.otherTitle === null ? '' : `: “${clash.otherTitle}”`
  return {
    __typename: 'ClashRefused',
    code: 'CLASH_REFUSED',
    message: `The office saves nothing that clashes like this (${clash.subject}${other}). Choose another time, place or person.`,
    field,
    clash,
  }
}

/** An item was written. */
export function itemSaved(itemId: string, editId: string): ItemSavedAnswer {
  return { __typename: 'ItemSaved', itemId, editId }
}

/** An item was withdrawn from the draft. */
export function itemWithdrawn(itemId: string, editId: string): ItemWithdrawnAnswer {
  return { __typename: 'ItemWithdrawn', itemId, editId }
}

/** The refusal to write without a reason what is over. */
export function itemLocked(): ItemLockedAnswer {
  return {
    __typename: 'ItemLocked',
    code: 'ITEM_LOCKED',
    message:
      'This time is past. Give a reason, and it is recorded afterwards without notifying anybody.',
    field: 'input.reason',
  }
}

/** The refusal to act on what somebody else has changed. */
export function staleItem(
  itemId: string,
  latest: { changes: FactChange[]; changedBy: string; changedAt: DateTime },
): StaleItemAnswer {
  const who = latest.changedBy === '' ? 'Somebody' : latest.changedBy
  return {
    __typename: 'StaleItem',
    code: 'STALE_ITEM',
    message: `${who} has changed the item in the meantime. Look at it again and repeat your change.`,
    field: 'input.revision',
    itemId,
    changes: latest.changes,
    changedBy: latest.changedBy,
    changedAt: latest.changedAt.toISO() ?? '',
  }
}

/** The refusal of a resource that is held; `holder` null when the viewer may not see who holds it. */
export function slotTaken(
  hold: BookingRow,
  {
    field,
    name,
    holder,
  }: { field: string; name: string; holder: { id: string; title: string } | null },
): SlotTakenAnswer {
  const who = holder === null ? 'another event' : `“${holder.title}”`
  return {
    __typename: 'SlotTaken',
    code: 'SLOT_TAKEN',
    message: `${name} is held by ${who} at that time. Choose another one or another time, or keep it as a wish.`,
    field,
    resourceId: hold.resourceId,
    by: holder?.title ?? null,
    byItemId: holder?.id ?? null,
    from: hold.period.from.toISO() ?? '',
    until: hold.period.until.toISO() ?? '',
  }
}
