import { and, eq, isNull } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import { imports } from '../../../db/schema/exchange.ts'
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
import type { ItemLockedAnswer, StaleItemAnswer } from '../../programme/rules/answers.ts'
import { mayImport } from '../policy.ts'
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
  occasion: Occasion,
): Promise<ImportAcceptedAnswer | AcceptRefusal> {
  const first = await importOf(db, viewer, input.importId)
  if (first === null) return notFound('input.importId')
  if (!mayImport(viewer, first.officeId)) return notAllowed()
  const fault = faultOf(input)
  if (fault !== null) return fault
  const claimed = await claim(db, first.id, occasion.now)
  if (claimed !== null) return claimed
  const settled = await withNamesSettled(db, viewer, input, occasion.now)
  if ('__typename' in settled) return settled
  const { view, changes } = settled
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
  const accepted = await acceptEntries(db, viewer, { view, week, input, occasion })
  if ('__typename' in accepted) return accepted
  await recordAccepted(db, viewer, { view, accepted, changes, input, now: occasion.now })
  const { addedCount, changedCount, waitingCount } = accepted
  return {
    __typename: 'ImportAccepted',
    officeId: first.officeId,
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
    if (number < 1 || number > view.entries.length) {
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

async function withNamesSettled(
  db: Db,
  viewer: Viewer,
  { importId, resolutions, year, week }: AcceptImportInput,
  now: DateTime,
): Promise<{ view: ImportView; changes: Change[] } | InvalidInputAnswer | NotFoundAnswer> {
  const asked = { id: importId, answers: { year: year ?? null, week: week ?? null } }
  const before = await importView(db, viewer, asked, now)
  if (before === null) return notFound('input.importId')
  if (resolutions.length === 0) return { view: before, changes: [] }
  const { known, office } = before
  const settled = await settleNames(db, office.id, { resolutions, known })
  if ('__typename' in settled) return settled
  const view = await importView(db, viewer, asked, now)
  return view === null ? notFound('input.importId') : { view, changes: settled.changes }
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
