import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { ReleaseProgrammeInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import { belongsTo, type Viewer } from '../../access/policy.ts'
import { type Change, record } from '../../journal/commands.ts'
import {
  type LockedDocument,
  lockDocument,
  releaseDocument,
} from '../../release/commands/release.ts'
import { takeStep } from '../../review/commands/steps.ts'
import { isWeek, localDateOf } from '../../time/weeks.ts'
import type { Language } from '../../time/written/print.ts'
import { mayRelease } from '../policy.ts'
import { officeToRelease } from '../queries/clashes.ts'
import { paperFault } from '../rules/paper.ts'
import { weekDocument } from './add-item.ts'
import { type ApprovalRefusal, type Approved, approvalOf } from './approval.ts'
import { type Chosen, type ChosenRefusal, chosenOf, nothingChangedFault } from './chosen.ts'
import { releasedWeek } from './kind.ts'
import { type ClashesOpenAnswer, clashesOpen, openClashes } from './open-clashes.ts'

/** A release was made. */
export type ProgrammeReleasedAnswer = {
  __typename: 'ProgrammeReleased'
  releaseId: string
  officeId: string
  year: number
  week: number
}

type Refusal = ChosenRefusal | ClashesOpenAnswer | ApprovalRefusal | NotAllowedAnswer

/**
 * Releases the chosen pending changes of a week as its next number, for readers and calendars at once; the others stay
 * for the next. Refused for items seen in an older revision, proposals, items whose room is taken, and for a planner what
 * needs approval. An open submission is answered by the release of one who approves.
 */
export async function releaseProgramme(
  db: Db,
  viewer: Viewer,
  input: ReleaseProgrammeInput,
  now: DateTime,
): Promise<ProgrammeReleasedAnswer | Refusal> {
  const { officeId, year, week } = input
  const found =
    isId(officeId) && belongsTo(viewer, officeId) ? await officeToRelease(db, officeId) : null
  if (found === null) return notFound('input.officeId')
  const { office } = found
  if (!mayRelease(viewer, officeId)) return notAllowed()
  const fault = inputFault(input, localDateOf(now, office.zone))
  if (fault !== null) return fault
  const locked = await lockDocument(db, await weekDocument(db, officeId, { year, week }))
  const chosen = await chosenOf(db, office, input, { locked, now })
  if ('__typename' in chosen) return chosen
  const open = found.blocksRelease ? await openClashes(db, viewer, chosen.events, now) : []
  if (open.length > 0) return clashesOpen(open)
  const reasonFault = numberFault(input, locked) ?? (await nothingChangedFault(db, locked, chosen))
  if (reasonFault !== null) return reasonFault
  const approved = await approvalOf(db, viewer, input, { locked, chosen, now })
  if ('__typename' in approved) return approved
  const { id } = await released(db, viewer, input, { office, locked, chosen, approved, now })
  return { __typename: 'ProgrammeReleased', releaseId: id, officeId, year, week }
}

type Releasing = {
  office: OfficeRow
  locked: LockedDocument
  chosen: Chosen
  approved: Approved
  now: DateTime
}

async function released(
  db: Db,
  viewer: Viewer,
  input: ReleaseProgrammeInput,
  { office, locked, chosen, approved, now }: Releasing,
): Promise<{ id: string }> {
  const issuedOn = input.issuedOn ?? localDateOf(now, office.zone)
  const release = await releaseDocument(db, locked, {
    kind: releasedWeek,
    ...chosen,
    reasonKind: input.reasonKind,
    reason: input.reason ?? '',
    paper: { documentNumber: input.documentNumber || null, issuedOn },
    by: viewer,
    moment: { now, zone: office.zone, language: office.language as Language },
  })
  const step: Change[] = approved.isStep
    ? [
        await takeStep(db, locked, {
          step: 'RELEASED',
          takenBy: viewer.accountId,
          takenByName: viewer.name,
          takenAt: now,
          releaseNumber: release.number,
          telephoneName: approved.telephone?.name ?? null,
        }),
      ]
    : []
  await record(db, {
    officeId: office.id,
    actorId: viewer.accountId,
    at: now,
    verb: 'releaseProgramme',
    reason: input.reason || null,
    changes: [
      { kind: 'release', id: release.id, before: null, after: headOf(release) },
      ...step,
      ...chosen.included.map(({ eventId, before, facts }) => ({
        kind: 'published_event',
        id: eventId,
        before,
        after: facts,
      })),
    ],
  })
  return release
}

// What it says stands in the release, which nobody can change.
function headOf<Release extends { content: unknown; diff: unknown }>(release: Release) {
  const { content: _content, diff: _diff, ...head } = release
  return head
}

function inputFault(input: ReleaseProgrammeInput, today: string): InvalidInputAnswer | null {
  const { year, week, reasonKind, reason } = input
  if (!isWeek({ year, week })) {
    return invalid('input.week', 'NO_SUCH_WEEK', 'There is no such ISO week in that year.')
  }
  if (reasonKind === 'OTHER' && !reason) {
    return invalid('input.reason', 'REASON_MISSING', 'Say why in words.')
  }
  return lengthFault('input.reason', reason ?? '', { max: 500 }) ?? paperFault(input, today)
}

function numberFault(
  { reasonKind }: ReleaseProgrammeInput,
  { last }: LockedDocument,
): InvalidInputAnswer | null {
  if (last === null || reasonKind !== 'FIRST_RELEASE') return null
  const message = 'This programme has been released before. Say why it is adjusted.'
  return invalid('input.reasonKind', 'NOT_FIRST_RELEASE', message)
}
