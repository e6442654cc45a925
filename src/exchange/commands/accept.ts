import { and, eq, isNull } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { imports } from '../../../db/schema/exchange.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { AcceptImportInput } from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { type Change, record } from '../../journal/commands.ts'
import { officeById } from '../../people/queries.ts'
import type { ItemLockedAnswer, StaleItemAnswer } from '../../programme/rules/answers.ts'
import type { Reader } from '../documents/reader.ts'
import { mayImport } from '../policy.ts'
import { knownNames } from '../queries/known.ts'
import { type ImportView, importOf, importView } from '../queries.ts'
import { answerFault } from '../rules/preview.ts'
import { type Accepted, acceptEntries } from './entries.ts'
import { settleNames } from './names.ts'

/** An import joined the draft. See ImportAccepted in graphql/exchange.graphql. */
export type ImportAcceptedAnswer = {
  __typename: 'ImportAccepted'
  officeId: string
  year: number
  week: number
  addedCount: number
  changedCount: number
  waitingCount: number
}

/** The refusals of an import; nothing of it is accepted then. */
export type AcceptRefusal =
  | InvalidInputAnswer
  | NotFoundAnswer
  | NotAllowedAnswer
  | ItemLockedAnswer
  | StaleItemAnswer

/**
 * Accepts an import, all or nothing: settles its names, adds its new items, changes the stored ones that differ, and
 * cancels or withdraws those the document lacks when that is asked. One journal entry. An import is accepted once.
 */
export async function acceptImport(
  db: Db,
  viewer: Viewer,
  input: AcceptImportInput,
  { reader, ...occasion }: Occasion & { reader: Reader },
): Promise<ImportAcceptedAnswer | AcceptRefusal> {
  const row = await importOf(db, viewer, input.importId)
  const office = row === null ? null : await officeById(db, row.officeId)
  if (row === null || office === null) return notFound('input.importId')
  if (!mayImport(viewer, office.id)) return notAllowed()
  const fault = faultOf(input)
  if (fault !== null) return fault
  const claimed = await claim(db, row.id, occasion.now)
  if (claimed !== null) return claimed
  const settled = await settledNames(db, office, input.resolutions, occasion.now)
  if ('__typename' in settled) return settled
  const answers = { year: input.year ?? null, week: input.week ?? null }
  const asking = { now: occasion.now, reader }
  const view = await importView(db, viewer, { row, office, answers }, asking)
  const week = view.week
  if (view.needs.includes('YEAR')) {
    return invalid('input.year', 'YEAR_NEEDED', 'The document names no year. Say which it is for.')
  }
  if (week === null) {
    return invalid(
      'input.week',
      'WEEK_NEEDED',
      'The document names no date. Say which week it is for.',
    )
  }
  const unknown = unknownEntry(input, view)
  if (unknown !== null) return unknown
  const accepted = await acceptEntries(db, viewer, {
    view: { ...view, week },
    input,
    occasion,
  })
  if ('__typename' in accepted) return accepted
  await recordAccepted(db, viewer, {
    view,
    accepted,
    changes: settled.changes,
    input,
    now: occasion.now,
  })
  const { addedCount, changedCount, waitingCount } = accepted
  return {
    __typename: 'ImportAccepted',
    officeId: office.id,
    ...week,
    addedCount,
    changedCount,
    waitingCount,
  }
}

function faultOf(input: AcceptImportInput): InvalidInputAnswer | null {
  const { resolutions, entries, reason } = input
  if (resolutions.length > 500) {
    return invalid('input.resolutions', 'TOO_MANY', 'At most 500 names are settled at once.')
  }
  if ((entries ?? []).length > 1000) {
    return invalid('input.entries', 'TOO_MANY', 'At most 1,000 entries are corrected at once.')
  }
  const wrong = answerFault(input)
  if (wrong !== null) {
    return invalid(`input.${wrong}`, 'NO_SUCH_WEEK', 'Choose a week of a year from 1970 to 2200.')
  }
  return lengthFault('input.reason', reason ?? '', { max: 500 })
}

function unknownEntry({ entries }: AcceptImportInput, view: ImportView): InvalidInputAnswer | null {
  const seen = new Set<number>()
  for (const [at, { number }] of (entries ?? []).entries()) {
    const field = `input.entries.${at}.number`
    if (number < 1 || number > view.entries.length + view.possible.length) {
      return invalid(field, 'NO_SUCH_ENTRY', `The document has no entry ${number}.`)
    }
    if (seen.has(number)) return invalid(field, 'TWICE', `Entry ${number} is corrected twice.`)
    seen.add(number)
  }
  return null
}

// Two who accept at once: the row's lock lets one through, and the other finds it accepted.
async function claim(db: Db, id: string, now: DateTime): Promise<InvalidInputAnswer | null> {
  const [row] = await db
    .update(imports)
    .set({ acceptedAt: now })
    .where(and(eq(imports.id, id), isNull(imports.acceptedAt)))
    .returning({ id: imports.id })
  if (row !== undefined) return null
  const message = 'This import was accepted already. Upload the document again to compare it anew.'
  return invalid('input.importId', 'ALREADY_ACCEPTED', message)
}

async function settledNames(
  db: Db,
  office: OfficeRow,
  resolutions: AcceptImportInput['resolutions'],
  now: DateTime,
): Promise<{ changes: Change[] } | InvalidInputAnswer | NotFoundAnswer> {
  if (resolutions.length === 0) return { changes: [] }
  const known = await knownNames(db, office, now)
  return settleNames(db, office.id, { resolutions, known })
}

async function recordAccepted(
  db: Db,
  viewer: Viewer,
  entry: {
    view: ImportView
    accepted: Accepted
    changes: Change[]
    input: AcceptImportInput
    now: DateTime
  },
): Promise<void> {
  const { view, accepted, changes, input, now } = entry
  await record(db, {
    officeId: view.office.id,
    actorId: viewer.accountId,
    at: now,
    verb: 'acceptImport',
    reason: input.reason || null,
    changes: [
      { kind: 'import', id: view.row.id, before: null, after: { fileName: view.row.fileName } },
      ...changes,
      ...accepted.changes,
    ],
  })
}
