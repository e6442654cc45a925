import type { DateTime } from 'luxon'
import type { ResourceRow } from '../../../db/schema/booking.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { EntryChange } from '../../../db/schema/release.ts'
import type { Absence, Membership } from '../../clash/rules/expected.ts'
import {
  type ClashGrounds,
  type Clashing,
  type ClashView,
  clashesOfItems,
} from '../../clash/rules/items.ts'
import { changesBetween } from '../../event/rules/changes.ts'
import type { PlaceView } from '../../event/rules/place.ts'
import {
  comparePrintKeys,
  isElsewhere,
  isOver,
  kindOfChange,
  type Moment,
  momentOf,
} from '../../release/rules/content.ts'
import { startOfDay, utcText } from '../../time/weeks.ts'
import type { ItemView, PendingView, SeenItem } from './item.ts'
import { lastsBeyond, takesPlace } from './running.ts'
import { placeOf, shownFacts } from './shown.ts'
import { isWrittenWhole } from './whole.ts'

/** A half-open span of days. */
export type Span = { from: string; until: string }

/** A week as those who work on it read it. */
export type SeenWeek = {
  span: Span
  zone: string
  items: readonly SeenItem[]
  leaders: ReadonlyMap<string, string>
  memberships: readonly Membership[]
  absences: readonly Absence[]
  /** All that the office says of clashes. */
  clash: ClashGrounds
  /** The rooms of those whose place is shown, by id. */
  rooms: ReadonlyMap<string, ResourceRow>
}

/**
 * The place of an item in the week that is looked at, and the way it is shown there. An item can stand in its own
 * place, be struck out where it stood, or have come from another week.
 */
type Stance = {
  item: SeenItem
  day: string | null
  halfDay: ItemView['halfDay']
  position: string
  /**
   * STANDS here; STRUCK here without having moved; LEAVES in the draft; LEFT with a release; WAITS for its old week;
   * CONTINUES from an earlier week; FOLLOWS in a later one, where something of this week that lasts may meet it.
   */
  as: 'STANDS' | 'STRUCK' | 'LEAVES' | 'LEFT' | 'WAITS' | 'CONTINUES' | 'FOLLOWS'
}

/** The items of a week in print order, with what is pending, what clashes and what the viewer may do. */
export function itemsOfWeek(
  week: SeenWeek,
  { now, mayEdit }: { now: DateTime; mayEdit: (item: SeenItem) => boolean },
): ItemView[] {
  const begins = startOfDay(week.span.from, week.zone)
  const moment = momentOf(now, week.zone)
  const stances = week.items
    .flatMap((item) => stanceOf(item, { span: week.span, begins }) ?? [])
    .sort((one, other) => comparePrintKeys(printKeyOf(one), printKeyOf(other)))
  const places = new Map(stances.map(({ item }) => [item.id, placeOf(item, week.rooms)]))
  const clashes = clashesOfItems(
    stances.flatMap((stance) => clashing(stance, places.get(stance.item.id) ?? null)),
    week,
  )
  return inPrintOrder(stances).map((stance) =>
    viewOf(stance, {
      place: places.get(stance.item.id) ?? null,
      clashes: clashes.get(stance.item.id) ?? [],
      moment,
      rooms: week.rooms,
      mayEdit,
    }),
  )
}

// What goes on stands before all else of its first day here.
function inPrintOrder(stances: readonly Stance[]): Stance[] {
  const going = stances.filter(({ as }) => as === 'CONTINUES')
  const own = stances.filter(({ as }) => as !== 'CONTINUES' && as !== 'FOLLOWS')
  return [
    ...going.sort((one, other) => comparePrintKeys(begunKeyOf(one), begunKeyOf(other))),
    ...own,
  ]
}

function begunKeyOf({ item: { facts, position, id } }: Stance) {
  return { day: facts.time.startsOn, halfDay: facts.halfDay, position, id }
}

function printKeyOf({ item, day, halfDay, position }: Stance) {
  return { day, halfDay, position, id: item.id }
}

function stanceOf(
  item: SeenItem,
  { span, begins }: { span: Span; begins: DateTime },
): Stance | null {
  const { facts, entry, isHome } = item
  const day = facts.time.startsOn
  const here = { item, day, halfDay: facts.halfDay, position: item.position }
  const isOut = isElsewhere(day, span)
  if (isHome && !isOut) {
    const isOff = facts.status === 'POSTPONED' || facts.status === 'CANCELLED'
    if (!isOff) return { ...here, as: 'STANDS' }
    return { ...here, ...stoodAt(item), as: 'STRUCK' }
  }
  if (isHome) return { ...here, ...stoodAt(item), as: 'LEAVES' }
  if (!isOut && day !== null) return { ...here, as: 'WAITS' }
  if (entry !== null) return { ...here, ...stoodAt(item), as: 'LEFT' }
  if (!takesPlace(item) || day === null) return null
  if (day >= span.until) return { ...here, as: 'FOLLOWS' }
  if (!lastsBeyond(facts, begins)) return null
  return { ...here, day: span.from, halfDay: 'MORNING', as: 'CONTINUES' }
}

function stoodAt({ entry, published }: SeenItem) {
  if (entry !== null) return { day: entry.day, halfDay: entry.halfDay, position: entry.position }
  return published === null ? {} : { day: published.time.startsOn }
}

/** All that may clash in a week, wherever its items are shown. */
export function clashingIn(week: SeenWeek): Clashing[] {
  return week.items.flatMap((item) => clashing({ item }, placeOf(item, week.rooms)))
}

// What leaves this week or has left it is elsewhere now, where what lasts may still meet it.
function clashing({ item }: Pick<Stance, 'item'>, place: PlaceView | null): Clashing[] {
  if (!takesPlace(item)) return []
  const { id, facts, booking, hold, sight, stage } = item
  return [{ id, stage, facts, booking, hold, place, title: sight === 3 ? facts.title : null }]
}

type Around = {
  place: PlaceView | null
  clashes: ClashView[]
  moment: Moment
  rooms: ReadonlyMap<string, ResourceRow>
  mayEdit: (item: SeenItem) => boolean
}

function viewOf(stance: Stance, { place, clashes, moment, rooms, mayEdit }: Around): ItemView {
  const { item, day, halfDay, as } = stance
  const { entry, before, facts, published } = item
  // What has left with a release is shown as it stood; its present draft is the other week's.
  const shown = as === 'LEFT' && before !== null ? before : facts
  const isStruck = as === 'STRUCK' || as === 'LEAVES' || as === 'LEFT'
  const isEdited =
    as !== 'LEFT' && as !== 'CONTINUES' && item.stage !== 'DECLINED' && item.stage !== 'MERGED'
  return {
    ...shownFacts(shown, item.sight),
    id: item.id,
    officeId: item.officeId,
    revision: item.revision,
    day,
    halfDay,
    wantsTime: item.wantsTime && item.sight === 3 && !isStruck && isEdited,
    place: as === 'LEFT' ? formerPlace(shown, item.sight, rooms) : place,
    stage: item.stage,
    change: pendingOf(stance, place),
    clashes: isStruck ? [] : clashes,
    isLocked: published !== null && isOver(published, moment),
    isRecordedAfterwards: entry?.isRecordedAfterwards ?? false,
    mayEdit: isEdited && item.sight === 3 && mayEdit(item),
    movedTo:
      as === 'LEAVES' ? facts.time.startsOn : as === 'LEFT' ? (entry?.movedTo ?? null) : null,
    isStruck,
    continuesFrom: as === 'CONTINUES' ? facts.time.startsOn : null,
    movedFrom: as === 'WAITS' ? (published?.time.startsOn ?? null) : null,
    waitsForOtherWeek: as === 'WAITS',
    updatedAt: utcText(item.updatedAt),
  }
}

function formerPlace(
  facts: EventFacts,
  sight: SeenItem['sight'],
  rooms: Around['rooms'],
): PlaceView | null {
  return placeOf({ sight, facts, booking: null }, rooms)
}

function pendingOf({ item, as }: Stance, place: PlaceView | null): PendingView | null {
  if (as === 'LEFT' || as === 'WAITS' || as === 'CONTINUES') return null
  if (item.stage !== 'ACCEPTED' || item.sight < 3) return null
  const pending = as === 'STANDS' && isBack(item) ? backOf(item) : differenceOf(item)
  if (pending === null) return null
  const { edits } = item
  const authors = [...new Set(edits.flatMap(({ author }) => author ?? []))].slice(0, 10)
  const [latest] = edits
  return {
    kind: pending.kind,
    get fields() {
      return pending.fields()
    },
    authors,
    changedAt: utcText(latest?.at ?? item.updatedAt),
    // An import wrote many items in one entry, which is undone for none of them alone.
    lastEditId: latest === undefined || isWrittenWhole(latest.verb) ? null : latest.id,
    isWaiting: place?.state === 'WANTED',
  }
}

// Readers of this week know that it left; they are told that it is back, not that it is new.
function isBack({ entry }: SeenItem): boolean {
  return entry?.state === 'MOVED_AWAY'
}

function backOf({ before, facts }: SeenItem): Difference {
  return { kind: 'RESTORED', fields: () => (before === null ? [] : changesBetween(before, facts)) }
}

type Difference = { kind: EntryChange['kind']; fields: () => PendingView['fields'] }

function differenceOf({ entry, before, facts }: SeenItem): Difference | null {
  // Its level was lowered since: that it differs is known, what it was is not for this viewer.
  if (entry?.state === 'STANDS' && before === null) return { kind: 'CHANGED', fields: () => [] }
  // Of what is new every field is one that differs: they are told when they are asked for.
  if (before === null) return { kind: 'ADDED', fields: () => changesBetween(null, facts) }
  const fields = changesBetween(before, facts)
  return fields.length === 0 ? null : { kind: kindOfChange(before, facts), fields: () => fields }
}
