import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type {
  OpenCollectingInput,
  ReturnProgrammeInput,
  SubmitProgrammeInput,
  WithdrawSubmissionInput,
} from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { record } from '../../journal/commands.ts'
import { officeById } from '../../people/queries.ts'
import { type LockedDocument, lockDocument } from '../../release/commands/release.ts'
import { type Step, takeStep } from '../../review/commands/steps.ts'
import { mayApprove, maySubmit } from '../../review/policy.ts'
import { reviewGrounds } from '../../review/queries.ts'
import { type ReviewMovedAnswer, reviewMoved } from '../../review/rules/answers.ts'
import { fits, openSubmission, stateOf } from '../../review/rules/lifecycle.ts'
import { isWeek, type WeekRef } from '../../time/weeks.ts'
import { type ReviewStepTakenAnswer, stepTaken } from '../rules/review.ts'
import { weekDocument } from './add-item.ts'
import { type ChosenRefusal, chosenOf, nothingChangedFault } from './chosen.ts'

/** The reasons for which a step is not taken. */
export type StepRefusal = ReviewMovedAnswer | InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

type OfWeek = WeekRef & { officeId: string }

/** Opens a week for collecting, so that who proposes is told that lines are asked for. Refused once it went further. */
export function openCollecting(
  db: Db,
  viewer: Viewer,
  input: OpenCollectingInput,
  now: DateTime,
): Promise<ReviewStepTakenAnswer | StepRefusal> {
  return taking(db, viewer, input, { verb: 'openCollecting', step: 'OPENED', may: maySubmit, now })
}

/**
 * Puts chosen changes of a week before the approver, each at the revision that was seen. An open submission is replaced.
 * Refused for what could not be released: old revisions, proposals, items whose room is taken, and where nothing changed.
 */
export async function submitProgramme(
  db: Db,
  viewer: Viewer,
  input: SubmitProgrammeInput,
  now: DateTime,
): Promise<ReviewStepTakenAnswer | StepRefusal | ChosenRefusal> {
  const fault = lengthFault('input.note', input.note ?? '', { max: 500 })
  return taking<ChosenRefusal>(db, viewer, input, {
    verb: 'submitProgramme',
    step: 'SUBMITTED',
    may: maySubmit,
    fault,
    note: input.note ?? '',
    now,
    itemsOf: async (locked, office) => {
      const chosen = await chosenOf(db, office, input, { locked, now })
      if ('__typename' in chosen) return chosen
      const nothing = await nothingChangedFault(db, locked, chosen)
      if (nothing !== null) return nothing
      return chosen.events.map(({ event: { id, revision } }) => ({ itemId: id, revision }))
    },
  })
}

/** Takes an open submission back. Refused when the approver has answered it, or another was submitted. */
export function withdrawSubmission(
  db: Db,
  viewer: Viewer,
  input: WithdrawSubmissionInput,
  now: DateTime,
): Promise<ReviewStepTakenAnswer | StepRefusal> {
  const { submission } = input
  const step = { verb: 'withdrawSubmission', step: 'WITHDRAWN' as const, may: maySubmit }
  return taking(db, viewer, input, { ...step, submission, now })
}

/** Returns an open submission with a reason. Refused when it was taken back, or another was submitted. */
export function returnProgramme(
  db: Db,
  viewer: Viewer,
  input: ReturnProgrammeInput,
  now: DateTime,
): Promise<ReviewStepTakenAnswer | StepRefusal> {
  const { submission, reason } = input
  const fault = lengthFault('input.reason', reason, { min: 1, max: 500 })
  const step = { verb: 'returnProgramme', step: 'RETURNED' as const, may: mayApprove }
  return taking(db, viewer, input, { ...step, fault, submission, note: reason, now })
}

type Items = NonNullable<Step['items']>

type Taking<Refused> = {
  verb: string
  step: Step['step']
  may: (viewer: Viewer, officeId: string) => boolean
  fault?: InvalidInputAnswer | null
  /** The submission that it answers, as seen. */
  submission?: number
  note?: string
  now: DateTime
  itemsOf?: (locked: LockedDocument, office: OfficeRow) => Promise<Items | Refused>
}

async function taking<Refused extends { __typename: string } = never>(
  db: Db,
  viewer: Viewer,
  { officeId, year, week }: OfWeek,
  { verb, step, may, fault = null, submission, note = '', now, itemsOf }: Taking<Refused>,
): Promise<ReviewStepTakenAnswer | StepRefusal | Refused> {
  const isOffice = isId(officeId) && belongsTo(viewer, officeId)
  const office = isOffice ? await officeById(db, officeId) : null
  if (office === null) return notFound('input.officeId')
  if (!may(viewer, officeId)) return notAllowed()
  const refused = weekFault({ year, week }) ?? fault
  if (refused !== null) return refused
  const locked = await lockDocument(db, await weekDocument(db, officeId, { year, week }))
  const grounds = await reviewGrounds(db, { officeId, documentId: locked.document.id })
  const isOther = submission !== undefined && openSubmission(grounds) !== submission
  if (isOther || !fits(step, stateOf(grounds))) {
    return reviewMoved(stateOf(grounds), isOther ? 'input.submission' : null)
  }
  const items = itemsOf === undefined ? [] : await itemsOf(locked, office)
  if ('__typename' in items) return items
  const by = { takenBy: viewer.accountId, takenByName: viewer.name, takenAt: now }
  const change = await takeStep(db, locked, { step, ...by, note, items })
  const entry = { officeId, actorId: viewer.accountId, at: now, verb, reason: note || null }
  await record(db, { ...entry, changes: [change] })
  return stepTaken({ officeId, year, week })
}

function weekFault(week: WeekRef): InvalidInputAnswer | null {
  if (isWeek(week)) return null
  return invalid('input.week', 'NO_SUCH_WEEK', 'There is no such ISO week in that year.')
}
