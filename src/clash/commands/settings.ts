import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { clashPolicies, clashSettings, travelMinutes } from '../../../db/schema/clash.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
  rangeFault,
} from '../../../graphql/refusals.ts'
import type {
  ClashPlaceInput,
  SetClashPolicyInput,
  SetFillerItemsInput,
  SetTravelMinutesInput,
} from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { setUpRefusal, type Viewer } from '../../access/policy.ts'
import { roomsByIds } from '../../booking/queries/rooms.ts'
import { type Change, record } from '../../journal/commands.ts'
import { personsByIds } from '../../people/queries.ts'
import {
  policyRow,
  type StoredPlace,
  settingsOf,
  wayBetween,
  waysCounted,
} from '../queries/settings.ts'
import { isFixed, isOfLeader } from '../rules/policy-of.ts'

/** A part of what an office says of clashes was saved. */
export type ClashSettingsSavedAnswer = { __typename: 'ClashSettingsSaved'; officeId: string }

type Answer = ClashSettingsSavedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

/** The verbs of the journal that write what an office says of clashes. */
type Verb = 'setClashPolicy' | 'setTravelMinutes' | 'setFillerItems'

/**
 * Says how much a kind of clash weighs, for everybody or for one leader; null takes back what was said. Refuses FIXED_KIND for
 * a room that is taken: the store books none twice.
 */
export async function setClashPolicy(
  db: Db,
  viewer: Viewer,
  input: SetClashPolicyInput,
  now: DateTime,
): Promise<Answer> {
  const { officeId, kind, grade } = input
  const personId = input.personId ?? null
  const refusal = setUpRefusal(viewer, officeId, 'input.officeId') ?? kindFault(input)
  if (refusal !== null) return refusal
  if (personId !== null && !(await isPersonOf(db, officeId, personId))) {
    return notFound('input.personId')
  }
  const before = await policyRow(db, { officeId, kind, personId })
  if (grade === null || grade === undefined) {
    if (before === null) return saidAlready('input.grade')
    await db.delete(clashPolicies).where(eq(clashPolicies.id, before.id))
    const change = { kind: 'clashPolicy', id: before.id, before, after: null }
    return saved(db, viewer, { officeId, now, verb: 'setClashPolicy', change })
  }
  if (before?.grade === grade) return saidAlready('input.grade')
  const [after] =
    before === null
      ? await db.insert(clashPolicies).values({ officeId, kind, personId, grade }).returning()
      : await db
          .update(clashPolicies)
          .set({ grade })
          .where(eq(clashPolicies.id, before.id))
          .returning()
  const change = { kind: 'clashPolicy', id: present(after).id, before, after: present(after) }
  return saved(db, viewer, { officeId, now, verb: 'setClashPolicy', change })
}

function kindFault({ kind, personId }: SetClashPolicyInput): InvalidInputAnswer | null {
  if (isFixed(kind)) {
    const message = 'A room is never booked twice, so that this always blocks. Choose another kind.'
    return invalid('input.kind', 'FIXED_KIND', message)
  }
  if (!personId || isOfLeader(kind)) return null
  const message = 'This kind concerns no leader. Set it for everybody.'
  return invalid('input.personId', 'NOT_OF_LEADER', message)
}

async function isPersonOf(db: Db, officeId: string, personId: string): Promise<boolean> {
  return (await personsByIds(db, [personId])).get(personId)?.officeId === officeId
}

const mostMinutes = 600
const mostWays = 1000

/**
 * Says how long the way between two places takes, or making a room ready for the next; with neither place, the way between
 * any two of which one at least is outside. 0 takes it off the list.
 */
export async function setTravelMinutes(
  db: Db,
  viewer: Viewer,
  input: SetTravelMinutesInput,
  now: DateTime,
): Promise<Answer> {
  const { officeId, minutes, one, other } = input
  const refusal =
    setUpRefusal(viewer, officeId, 'input.officeId') ??
    rangeFault('input.minutes', minutes, { min: 0, max: mostMinutes })
  if (refusal !== null) return refusal
  if (!one && !other) return saveSettings(db, viewer, { officeId, now, outsideMinutes: minutes })
  const places = await placesOf(db, input)
  if ('__typename' in places) return places
  const before = await wayBetween(db, officeId, places)
  if (minutes === (before?.minutes ?? 0)) return saidAlready('input.minutes')
  const way = { officeId, now, verb: 'setTravelMinutes' as const }
  if (minutes === 0 && before !== null) {
    await db.delete(travelMinutes).where(eq(travelMinutes.id, before.id))
    const change = { kind: 'travelMinutes', id: before.id, before, after: null }
    return saved(db, viewer, { ...way, change })
  }
  if (before === null && (await waysCounted(db, officeId)) >= mostWays) {
    const message = `At most ${mostWays} ways are kept. Take one off the list first.`
    return invalid('input.minutes', 'TOO_MANY', message)
  }
  const [from, to] = places
  const values = { oneRoomId: from.roomId, onePlace: from.text, otherRoomId: to.roomId }
  const [after] =
    before === null
      ? await db
          .insert(travelMinutes)
          .values({ officeId, ...values, otherPlace: to.text, minutes })
          .returning()
      : await db
          .update(travelMinutes)
          .set({ minutes })
          .where(eq(travelMinutes.id, before.id))
          .returning()
  const change = { kind: 'travelMinutes', id: present(after).id, before, after: present(after) }
  return saved(db, viewer, { ...way, change })
}

async function placesOf(
  db: Db,
  { officeId, one, other }: SetTravelMinutesInput,
): Promise<[StoredPlace, StoredPlace] | InvalidInputAnswer | NotFoundAnswer> {
  const asked = [
    ['input.one', one],
    ['input.other', other],
  ] as const
  for (const [field, place] of asked) {
    const fault = placeFault(field, place)
    if (fault !== null) return fault
  }
  const ids = [one?.roomId, other?.roomId].filter((id) => typeof id === 'string')
  const rooms = await roomsByIds(db, ids)
  for (const [field, place] of asked) {
    const isKnown = !place?.roomId || rooms.get(place.roomId)?.officeId === officeId
    if (!isKnown) return notFound(`${field}.roomId`)
  }
  const [from, to] = [storedPlace(one), storedPlace(other)]
  if (from.roomId === null && from.text === to.text && to.roomId === null) {
    const message = 'Between one place and itself there is no way. Only a room is made ready.'
    return invalid('input.other', 'SAME_PLACE', message)
  }
  return [from, to]
}

function storedPlace(place: ClashPlaceInput | null | undefined): StoredPlace {
  const roomId = place?.roomId || null
  return { roomId, text: roomId === null ? (place?.text ?? '') : '' }
}

function placeFault(
  field: string,
  place: ClashPlaceInput | null | undefined,
): InvalidInputAnswer | null {
  if (place?.roomId) return null
  return lengthFault(`${field}.text`, place?.text ?? '', { min: 1, max: 500 })
}

/** Says which contents of items keep nobody. */
export async function setFillerItems(
  db: Db,
  viewer: Viewer,
  { officeId, fillers }: SetFillerItemsInput,
  now: DateTime,
): Promise<Answer> {
  const tooMany =
    fillers.length > 50
      ? invalid('input.fillers', 'TOO_MANY', 'At most 50 are kept. Leave some out.')
      : null
  const refusal =
    setUpRefusal(viewer, officeId, 'input.officeId') ??
    firstFault(
      tooMany,
      ...fillers.map((words, at) =>
        lengthFault(`input.fillers.${at}`, words, { min: 1, max: 200 }),
      ),
    )
  if (refusal !== null) return refusal
  return saveSettings(db, viewer, { officeId, now, fillers: [...new Set(fillers)] })
}

type Said = { officeId: string; now: DateTime; outsideMinutes?: number; fillers?: string[] }

async function saveSettings(
  db: Db,
  viewer: Viewer,
  { officeId, now, ...said }: Said,
): Promise<Answer> {
  const before = await settingsOf(db, officeId)
  const former = { outsideMinutes: 0, fillers: null, ...before }
  if (isDeepStrictEqual(former, { ...former, ...said })) return saidAlready(fieldOf(said))
  const [after] = await db
    .insert(clashSettings)
    .values({ officeId, ...said })
    .onConflictDoUpdate({ target: clashSettings.officeId, set: said })
    .returning()
  const change = { kind: 'clashSettings', id: present(after).id, before, after: present(after) }
  const verb = said.fillers === undefined ? 'setTravelMinutes' : 'setFillerItems'
  return saved(db, viewer, { officeId, now, verb, change })
}

function fieldOf({ fillers }: Pick<Said, 'fillers'>): string {
  return fillers === undefined ? 'input.minutes' : 'input.fillers'
}

function saidAlready(field: string): InvalidInputAnswer {
  return invalid(field, 'SAID_ALREADY', 'That is how it stands already.')
}

type Written = { officeId: string; now: DateTime; verb: Verb; change: Change }

async function saved(
  db: Db,
  viewer: Viewer,
  { officeId, now, verb, change }: Written,
): Promise<ClashSettingsSavedAnswer> {
  const entry = { officeId, actorId: viewer.accountId, at: now, verb, changes: [change] }
  await record(db, entry)
  return { __typename: 'ClashSettingsSaved', officeId }
}

function present<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('What was written is not to be found')
  return row
}
