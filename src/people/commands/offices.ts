import { and, eq, sql } from 'drizzle-orm'
import { type DateTime, IANAZone } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { type OfficeRow, type OfficeSettings, offices } from '../../../db/schema/people.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notFound,
} from '../../../graphql/refusals.ts'
import type { OpenOfficeInput, SaveOfficeInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { giveGrants } from '../../access/commands/grants.ts'
import { administrationRefusal, setUpRefusal, type Viewer } from '../../access/policy.ts'
import { type Change, record } from '../../journal/commands.ts'
import { isZoneKnown, officeById } from '../queries.ts'
import { defaultSettings, settingsAfter, settingsFault } from '../rules.ts'
import { addKnownHolidays } from './holidays.ts'
import { stored } from './order.ts'

/** An office was saved. */
export type OfficeSavedAnswer = { __typename: 'OfficeSaved'; officeId: string }

/** Somebody else has saved the office in the meantime. */
export type StaleOfficeAnswer = {
  __typename: 'StaleOffice'
  code: string
  message: string
  field: string | null
  officeId: string
}

/** An office was opened. */
export type OfficeOpenedAnswer = { __typename: 'OfficeOpened'; officeId: string }

/** Changes an office's settings on the revision they are based on: what is left out stays. Stored periods do not move. */
export async function saveOffice(
  db: Db,
  viewer: Viewer,
  input: SaveOfficeInput,
  now: DateTime,
): Promise<
  OfficeSavedAnswer | StaleOfficeAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer
> {
  const { officeId } = input
  const refusal =
    setUpRefusal(viewer, officeId, 'input.officeId') ?? faultOf(input) ?? settingsFault(input)
  if (refusal !== null) return refusal
  if (input.zone && !(await isZone(db, input.zone))) {
    return invalid('input.zone', 'NO_SUCH_ZONE', 'Name a zone as in Asia/Ho_Chi_Minh.')
  }
  const before = await officeById(db, officeId)
  if (before === null) return notFound('input.officeId')
  const [after] = await db
    .update(offices)
    .set({
      name: input.name ?? before.name,
      shortName: input.shortName ?? before.shortName,
      zone: input.zone ?? before.zone,
      language: input.language ?? before.language,
      settings: settingsAfter(before.settings, input),
      revision: sql`${offices.revision} + 1`,
    })
    .where(and(eq(offices.id, officeId), eq(offices.revision, input.revision)))
    .returning()
  if (after === undefined) return staleOffice(officeId)
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'saveOffice',
    changes: [{ kind: 'office', id: officeId, before, after }],
  })
  return { __typename: 'OfficeSaved', officeId }
}

function faultOf({ name, shortName }: SaveOfficeInput): InvalidInputAnswer | null {
  return firstFault(
    typeof name === 'string' ? lengthFault('input.name', name, { min: 1, max: 200 }) : null,
    typeof shortName === 'string'
      ? lengthFault('input.shortName', shortName, { min: 1, max: 50 })
      : null,
  )
}

// The store reads the zone too, and calls offsets by other signs than the rest of the world.
async function isZone(db: Db, zone: string): Promise<boolean> {
  const isNamed = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(zone)
  return isNamed && IANAZone.isValidZone(zone) && (await isZoneKnown(db, zone))
}

function staleOffice(officeId: string): StaleOfficeAnswer {
  return {
    __typename: 'StaleOffice',
    code: 'STALE',
    message: 'Somebody else has saved the office. Read it again and repeat your change.',
    field: 'input.revision',
    officeId,
  }
}

/** Opens an office below another, with the upper one's zone and language; its opener administers it. */
export async function openOffice(
  db: Db,
  viewer: Viewer,
  { parentId, name, shortName }: OpenOfficeInput,
  now: DateTime,
): Promise<OfficeOpenedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer> {
  const refusal =
    administrationRefusal(viewer, parentId, 'input.parentId') ?? faultOfNames({ name, shortName })
  if (refusal !== null) return refusal
  const parent = await officeById(db, parentId)
  if (parent === null) return notFound('input.parentId')
  const { zone, language } = parent
  const { office, changes } = await addOffice(db, { parentId, name, shortName, zone, language })
  const granted = await giveGrants(
    db,
    {
      accountId: viewer.accountId,
      officeId: office.id,
      given: [{ role: 'ADMINISTRATOR', unitId: null, personId: null }],
    },
    now,
  )
  if (!Array.isArray(granted)) return granted
  await record(db, {
    officeId: office.id,
    actorId: viewer.accountId,
    at: now,
    verb: 'openOffice',
    changes: [...changes, ...granted],
  })
  return { __typename: 'OfficeOpened', officeId: office.id }
}

function faultOfNames({ name, shortName }: { name: string; shortName: string }) {
  return firstFault(
    lengthFault('input.name', name, { min: 1, max: 200 }),
    lengthFault('input.shortName', shortName, { min: 1, max: 50 }),
  )
}

/** Stores an office with the default settings and the holidays known of its zone. */
export async function addOffice(
  db: Db,
  values: Omit<typeof offices.$inferInsert, 'settings'>,
): Promise<{ office: OfficeRow; changes: Change[] }> {
  const settings: OfficeSettings = {
    ...defaultSettings,
    paper: { ...defaultSettings.paper, issuingBody: values.name.toLocaleUpperCase('vi') },
  }
  const office = stored(
    await db
      .insert(offices)
      .values({ ...values, settings })
      .returning(),
  )
  const holidays = await addKnownHolidays(db, office)
  return {
    office,
    changes: [
      { kind: 'office', id: office.id, before: null, after: office },
      ...holidays.map((row) => ({ kind: 'holiday', id: row.id, before: null, after: row })),
    ],
  }
}
