import type { EventFacts, EventRow, FactChange } from '../../../db/schema/event.ts'
import type { EntryChange, ReleaseEntry } from '../../../db/schema/release.ts'
import type { Secrecy } from '../../access/policy.ts'
import type { PlaceHeld } from '../../booking/queries/labels.ts'
import type { ClashView } from '../../clash/rules/items.ts'
import type { PartyView } from '../../event/rules/named.ts'
import type { PlaceView } from '../../event/rules/place.ts'
import type { Edit } from '../../journal/queries/edits.ts'
import type { EnteredTime, HalfDay } from '../../time/rules.ts'

/** The level at which an item is shown; what is not to be seen is not there at all. */
type Sight = 'FULL' | 'TIME_AND_PLACE' | 'BUSY'

/** The entry of an item in the last release of the week that is looked at. */
export type LastEntry = Pick<
  ReleaseEntry,
  'state' | 'movedTo' | 'position' | 'isRecordedAfterwards'
> & {
  day: string | null
  halfDay: HalfDay
}

/** An item as those who work on the programme read it from the database: `facts` are masked to `sight` already. */
export type SeenItem = {
  id: string
  revision: number
  officeId: string
  createdBy: string | null
  proposingUnitId: string | null
  stage: EventRow['stage']
  hold: EventRow['hold']
  position: string
  /** See ItemView. */
  wantsTime: boolean
  /** ISO 8601 in UTC. */
  updatedAt: string
  sight: 1 | 2 | 3
  /** Does this week release it? */
  isHome: boolean
  facts: EventFacts
  entry: LastEntry | null
  /** Its facts as last released; null when there are none or the viewer may not see them. */
  before: EventFacts | null
  /** Its time as published, by whichever week; null while it was never released. */
  published: Pick<EventFacts, 'period' | 'time'> | null
  booking: PlaceHeld | null
  /** Unreleased edits, latest first; none below full sight. */
  edits: Edit[]
}

/** See PendingChange in graphql/programme.graphql. */
export type PendingView = {
  kind: EntryChange['kind']
  fields: FactChange[]
  authors: string[]
  changedAt: string
  lastEditId: string | null
  isWaiting: boolean
}

/** An item of a programme as one viewer sees it; see ProgrammeItem in graphql/programme.graphql. */
export type ItemView = {
  id: string
  /** The office, for those who work on its draft; null for readers. */
  officeId: string | null
  revision: number
  sight: Sight
  title: string | null
  time: EnteredTime | null
  timeLabel: string
  day: string | null
  halfDay: HalfDay
  isAllDay: boolean
  wantsTime: boolean
  period: { from: string; until: string; isEndAssumed: boolean } | null
  place: PlaceView | null
  gatheringPoint: string | null
  parties: PartyView[]
  transport: EventFacts['transport']
  transportText: string | null
  source: EventFacts['source'] | null
  remarks: string | null
  secrecy: Secrecy
  status: EventFacts['status']
  stage: EventRow['stage']
  change: PendingView | null
  clashes: ClashView[]
  isLocked: boolean
  isRecordedAfterwards: boolean
  mayEdit: boolean
  movedTo: string | null
  isStruck: boolean
  continuesFrom: string | null
  movedFrom: string | null
  waitsForOtherWeek: boolean
  updatedAt: string | null
}
