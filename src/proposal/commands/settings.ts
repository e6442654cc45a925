import { and, eq, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import {
  declarations,
  registrationSettings,
  registrationWindows,
  unitRegistrations,
} from '../../../db/schema/proposal.ts'
import {
  firstFault,
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
  rangeFault,
} from '../../../graphql/refusals.ts'
import type {
  DeclareNothingInput,
  SaveRegistrationSettingsInput,
  SetRegistrationWindowInput,
  SetUnitRegistrationInput,
} from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { belongsTo, setUpRefusal, type Viewer } from '../../access/policy.ts'
import { type Change, record } from '../../journal/commands.ts'
import { unitsByIds } from '../../people/queries.ts'
import { isWeek, type WeekRef, weekDays } from '../../time/weeks.ts'
import { mayDeclare, mayManageRegistration } from '../policy.ts'
import { opensBeforeItCloses } from '../rules/window.ts'

type Refusal = InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

/** The settings of registration were saved. */
export type RegistrationSettingsSavedAnswer = {
  __typename: 'RegistrationSettingsSaved'
  officeId: string
}

/** The window of a week was set. */
export type RegistrationWindowSetAnswer = WeekAnswer<'RegistrationWindowSet'>

/** It was said whether a unit registers. */
export type UnitRegistrationSetAnswer = { __typename: 'UnitRegistrationSet'; unitId: string }

/** It was said whether a unit has something for a week. */
export type NothingDeclaredAnswer = WeekAnswer<'NothingDeclared'>

type WeekAnswer<Name> = WeekRef & { __typename: Name; officeId: string }

/** Says when units register for the coming week. */
export async function saveRegistrationSettings(
  db: Db,
  viewer: Viewer,
  { officeId, ...input }: SaveRegistrationSettingsInput,
  now: DateTime,
): Promise<RegistrationSettingsSavedAnswer | Refusal> {
  const refusal = setUpRefusal(viewer, officeId, 'input.officeId') ?? settingsFault(input)
  if (refusal !== null) return refusal
  const isOwn = eq(registrationSettings.officeId, officeId)
  const [before] = await db.select().from(registrationSettings).where(isOwn).for('update')
  const values = { ...input, contact: input.contact ?? '' }
  const [after] = await db
    .insert(registrationSettings)
    .values({ officeId, ...values })
    .onConflictDoUpdate({ target: registrationSettings.officeId, set: values })
    .returning()
  await told(
    db,
    viewer,
    'saveRegistrationSettings',
    { officeId, now },
    changesOf('registration', before, after),
  )
  return { __typename: 'RegistrationSettingsSaved', officeId }
}

function settingsFault(
  input: Omit<SaveRegistrationSettingsInput, 'officeId'>,
): InvalidInputAnswer | null {
  const fault = firstFault(
    rangeFault('input.closesWeekday', input.closesWeekday, { min: 1, max: 7 }),
    rangeFault('input.opensWeeksAhead', input.opensWeeksAhead, { min: 1, max: 12 }),
    lengthFault('input.contact', input.contact ?? '', { max: 200 }),
    // A day ends with the next one's beginning; a cut-off is a minute of its day.
    input.closesAt === '24:00'
      ? invalid('input.closesAt', 'NO_SUCH_TIME', 'Choose a time from 00:00 to 23:59.')
      : null,
  )
  if (fault !== null || opensBeforeItCloses({ ...input, contact: '' })) return fault
  const message = 'Registration must open before it closes. Let it open a week earlier.'
  return invalid('input.opensWeeksAhead', 'END_BEFORE_START', message)
}

/** Sets when one week's registration opens and closes, or lets it be as the others again. */
export async function setRegistrationWindow(
  db: Db,
  viewer: Viewer,
  { officeId, year, week, opensAt, closesAt }: SetRegistrationWindowInput,
  now: DateTime,
): Promise<RegistrationWindowSetAnswer | Refusal> {
  if (!belongsTo(viewer, officeId)) return notFound('input.officeId')
  if (!mayManageRegistration(viewer, officeId)) return notAllowed()
  const fault = weekFault({ year, week }) ?? windowFault(opensAt ?? null, closesAt ?? null)
  if (fault !== null) return fault
  const [weekOn = ''] = weekDays({ year, week })
  const isIt = and(
    eq(registrationWindows.officeId, officeId),
    eq(registrationWindows.weekOn, weekOn),
  )
  const [before] = await db.select().from(registrationWindows).where(isIt).for('update')
  if (!opensAt || !closesAt) {
    const [removed] = await db.delete(registrationWindows).where(isIt).returning()
    if (removed === undefined) {
      return invalid('input.week', 'WINDOW_USUAL', 'This week is as the others already.')
    }
    const changes = changesOf('registrationWindow', removed, undefined)
    await told(db, viewer, 'setRegistrationWindow', { officeId, now }, changes)
    return { __typename: 'RegistrationWindowSet', officeId, year, week }
  }
  const [after] = await db
    .insert(registrationWindows)
    .values({ officeId, weekOn, opensAt, closesAt })
    .onConflictDoUpdate({
      target: [registrationWindows.officeId, registrationWindows.weekOn],
      set: { opensAt, closesAt },
    })
    .returning()
  const changes = changesOf('registrationWindow', before, after)
  await told(db, viewer, 'setRegistrationWindow', { officeId, now }, changes)
  return { __typename: 'RegistrationWindowSet', officeId, year, week }
}

function windowFault(
  opensAt: DateTime | null,
  closesAt: DateTime | null,
): InvalidInputAnswer | null {
  if (!opensAt && !closesAt) return null
  if (!opensAt || !closesAt) {
    const field = opensAt ? 'input.closesAt' : 'input.opensAt'
    return invalid(field, 'REQUIRED', 'Say when it opens and when it closes.')
  }
  if (opensAt < closesAt) return null
  return invalid('input.closesAt', 'END_BEFORE_START', 'Registration must open before it closes.')
}

function weekFault({ year, week }: WeekRef): InvalidInputAnswer | null {
  if (isWeek({ year, week })) return null
  return invalid('input.week', 'NO_SUCH_WEEK', `The year ${year} has no week ${week}.`)
}

/** Says whether a unit is expected to register every week. */
export async function setUnitRegistration(
  db: Db,
  viewer: Viewer,
  { unitId, registersWeekly }: SetUnitRegistrationInput,
  now: DateTime,
): Promise<UnitRegistrationSetAnswer | Refusal> {
  const unit = (await unitsByIds(db, [unitId])).get(unitId)
  if (unit === undefined) return notFound('input.unitId')
  const { officeId } = unit
  const refusal = setUpRefusal(viewer, officeId, 'input.unitId')
  if (refusal !== null) return refusal
  const isIt = eq(unitRegistrations.unitId, unitId)
  const [before] = await db.select().from(unitRegistrations).where(isIt).for('update')
  const [after] = await db
    .insert(unitRegistrations)
    .values({ officeId, unitId, registersWeekly })
    .onConflictDoUpdate({
      target: [unitRegistrations.officeId, unitRegistrations.unitId],
      set: { registersWeekly: sql`excluded.registers_weekly` },
    })
    .returning()
  const changes = changesOf('unitRegistration', before, after)
  await told(db, viewer, 'setUnitRegistration', { officeId, now }, changes)
  return { __typename: 'UnitRegistrationSet', unitId }
}

/** Says that a unit has nothing for a week, or takes that back. */
export async function declareNothing(
  db: Db,
  viewer: Viewer,
  { unitId, year, week, hasNothing }: DeclareNothingInput,
  now: DateTime,
): Promise<NothingDeclaredAnswer | Refusal> {
  const unit = (await unitsByIds(db, [unitId])).get(unitId)
  if (unit === undefined || !belongsTo(viewer, unit.officeId)) return notFound('input.unitId')
  const { officeId } = unit
  if (!mayDeclare(viewer, officeId, unitId)) return notAllowed()
  const fault = weekFault({ year, week })
  if (fault !== null) return fault
  const [weekOn = ''] = weekDays({ year, week })
  const changes =
    hasNothing === false
      ? await undeclared(db, { unitId, weekOn })
      : await declared(db, { officeId, unitId, weekOn, accountId: viewer.accountId, at: now })
  if (changes === null) {
    return invalid('input.hasNothing', 'NOTHING_DECLARED', 'This was said before.')
  }
  await told(db, viewer, 'declareNothing', { officeId, now }, changes)
  return { __typename: 'NothingDeclared', officeId, year, week }
}

async function declared(
  db: Db,
  values: typeof declarations.$inferInsert,
): Promise<Change[] | null> {
  const [after] = await db.insert(declarations).values(values).onConflictDoNothing().returning()
  return after === undefined ? null : changesOf('declaration', undefined, after)
}

async function undeclared(
  db: Db,
  { unitId, weekOn }: { unitId: string; weekOn: string },
): Promise<Change[] | null> {
  const isIt = and(eq(declarations.unitId, unitId), eq(declarations.weekOn, weekOn))
  const [before] = await db.delete(declarations).where(isIt).returning()
  return before === undefined ? null : changesOf('declaration', before, undefined)
}

type Row = { id: string } | undefined

function changesOf(kind: string, before: Row, after: Row): Change[] {
  const id = (after ?? before)?.id
  if (id === undefined) throw new Error('Nothing was written')
  return [{ kind, id, before: before ?? null, after: after ?? null }]
}

async function told(
  db: Db,
  viewer: Viewer,
  verb: string,
  { officeId, now }: { officeId: string; now: DateTime },
  changes: Change[],
): Promise<void> {
  await record(db, { officeId, actorId: viewer.accountId, at: now, verb, changes })
}
