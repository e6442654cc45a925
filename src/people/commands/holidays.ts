import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { type HolidayRow, holidays } from '../../../db/schema/people.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { RemoveHolidayInput, SaveHolidayInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { setUpRefusal, type Viewer } from '../../access/policy.ts'
import { record } from '../../journal/commands.ts'
import { holidaysFromFile } from '../../time/holidays.ts'
import { holidayById } from '../queries.ts'
import { defaultZone } from '../rules.ts'
import { stored } from './order.ts'

/** A holiday was saved. */
export type HolidaySavedAnswer = { __typename: 'HolidaySaved'; holidayId: string }

/** A holiday was taken off the list. */
export type HolidayRemovedAnswer = { __typename: 'HolidayRemoved'; holidayId: string }

/** Adds a day off or a swapped working day, or changes one. */
export async function saveHoliday(
  db: Db,
  viewer: Viewer,
  input: SaveHolidayInput,
  now: DateTime,
): Promise<HolidaySavedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const { officeId, startsOn, endsOn, name, kind } = input
  const refusal = setUpRefusal(viewer, officeId, 'input.officeId') ?? faultOf(input)
  if (refusal !== null) return refusal
  const before = input.holidayId ? await holidayById(db, input.holidayId) : null
  if (input.holidayId && before?.officeId !== officeId) return notFound('input.holidayId')
  const isProvisional = input.isProvisional ?? before?.isProvisional ?? false
  const values = { officeId, startsOn, endsOn, name, kind, isProvisional }
  const after = stored(
    before === null
      ? await db.insert(holidays).values(values).returning()
      : await db.update(holidays).set(values).where(eq(holidays.id, before.id)).returning(),
  )
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'saveHoliday',
    changes: [{ kind: 'holiday', id: after.id, before, after }],
  })
  return { __typename: 'HolidaySaved', holidayId: after.id }
}

function faultOf({ name, startsOn, endsOn }: SaveHolidayInput): InvalidInputAnswer | null {
  return firstFault(
    lengthFault('input.name', name, { min: 1, max: 200 }),
    endsOn < startsOn
      ? invalid('input.endsOn', 'END_BEFORE_START', 'The last day comes before the first.')
      : null,
  )
}

/** Takes a day off or a swapped working day off the list. */
export async function removeHoliday(
  db: Db,
  viewer: Viewer,
  { holidayId }: RemoveHolidayInput,
  now: DateTime,
): Promise<HolidayRemovedAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const before = await holidayById(db, holidayId)
  if (before === null) return notFound('input.holidayId')
  const refusal = setUpRefusal(viewer, before.officeId, 'input.holidayId')
  if (refusal !== null) return refusal
  await db.delete(holidays).where(eq(holidays.id, holidayId))
  await record(db, {
    officeId: before.officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'removeHoliday',
    changes: [{ kind: 'holiday', id: holidayId, before, after: null }],
  })
  return { __typename: 'HolidayRemoved', holidayId }
}

const vietnam = new URL('../../../db/data/holidays-vn.json', import.meta.url)

/** Gives a new office the holidays of its country, where the program knows them: Viet Nam's. */
export async function addKnownHolidays(
  db: Db,
  { id: officeId, zone }: { id: string; zone: string },
): Promise<HolidayRow[]> {
  if (zone !== defaultZone) return []
  const known = holidaysFromFile(JSON.parse(readFileSync(vietnam, 'utf8')))
  return db
    .insert(holidays)
    .values(known.map((holiday) => ({ officeId, ...holiday })))
    .returning()
}
