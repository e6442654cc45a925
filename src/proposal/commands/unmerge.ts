import { and, eq, sql } from 'drizzle-orm'
import { among, type Db, rows } from '../../../db/connect.ts'
import { proposalOrigins } from '../../../db/schema/proposal.ts'
import { isId } from '../../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../../graphql/refusals.ts'
import type { UnmergeProposalsInput } from '../../../graphql/schema.generated.ts'
import type { Viewer } from '../../access/policy.ts'
import type { Occasion } from '../../event/commands.ts'
import { draftOf, isListed } from '../../event/rules/image.ts'
import { imageFrom } from '../../event/rules/stored.ts'
import { type Change, record } from '../../journal/commands.ts'
import { lastEntry } from '../../journal/queries/edits.ts'
import { changesOfEntry, latestChange, type SubjectChange } from '../../journal/queries.ts'
import { type ItemWrite, writeItems } from '../../programme/commands/item.ts'
import { mayAnswerProposals } from '../../programme/policy.ts'
import { staleSinceChange } from '../../programme/queries/refusals.ts'
import { type OpenItem, writableItems } from '../../programme/queries/writable.ts'
import {
  type ItemSavedAnswer,
  itemSaved,
  type StaleItemAnswer,
} from '../../programme/rules/answers.ts'
import { given } from './answers.ts'

const field = 'input.editId'
const mostItems = 100

type Refusal = InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

/**
 * Takes a merging back as a whole: the merged proposals are again what they were, the kept item has its own people. The kept
 * item may have been edited or accepted since; refused when its people are others now, more was merged into it, or readers were told.
 */
export async function unmergeProposals(
  db: Db,
  viewer: Viewer,
  { editId }: UnmergeProposalsInput,
  occasion: Occasion,
): Promise<ItemSavedAnswer | StaleItemAnswer | Refusal> {
  const edits = await editsOf(db, editId)
  if (edits.length === 0) return notFound(field)
  const ids = edits.map(({ subjectId }) => subjectId)
  const opened = await writableItems(db, viewer, ids, field)
  if ('__typename' in opened) return opened
  const [first] = opened
  if (first === undefined || !mayAnswerProposals(viewer, first.office.id)) return notAllowed()
  const fault =
    (await toldFault(db, edits)) ?? (await mergedSinceFault(db, keptOf(edits).subjectId, editId))
  if (fault !== null) return fault
  const writes: ItemWrite[] = []
  for (const [at, edit] of edits.entries()) {
    const open = opened[at]
    const write = open === undefined ? null : backOf(open, edit)
    if (write === null) return staleSinceChange(db, edit.subjectId, edit, occasion.now)
    writes.push(write)
  }
  const written = await writeItems(db, viewer, writes, { placeField: field, ...occasion })
  if ('__typename' in written) return given(written)
  const { officeId } = first.image.event
  const back = await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: occasion.now,
    verb: 'unmergeProposals',
    changes: [...written.changes, ...(await removedOrigins(db, officeId, ids))],
  })
  return itemSaved(keptOf(edits).subjectId, back)
}

async function editsOf(db: Db, editId: string): Promise<SubjectChange[]> {
  if (!isId(editId)) return []
  const found = await changesOfEntry(db, { entryId: editId, kind: 'event', limit: mostItems })
  return found.filter(({ verb }) => verb === 'mergeProposals')
}

function keptOf(edits: readonly SubjectChange[]): SubjectChange {
  const kept = edits.find(({ after }) => imageFrom(after)?.event.stage !== 'MERGED')
  if (kept === undefined) throw new Error('A merging kept nothing')
  return kept
}

async function toldFault(
  db: Db,
  edits: readonly SubjectChange[],
): Promise<InvalidInputAnswer | null> {
  const { subjectId, number } = keptOf(edits)
  const published = await latestChange(db, { subjectId, kind: 'published_event' })
  if (published === null || published.number < number) return null
  const message = 'Readers were told of this. Change the item again and release an adjustment.'
  return invalid(field, 'ALREADY_RELEASED', message)
}

// Its people before may lack those of a later merging, who would be lost with it.
async function mergedSinceFault(
  db: Db,
  keptId: string,
  editId: string,
): Promise<InvalidInputAnswer | null> {
  const origins = sql`select o.id from ${proposalOrigins} o where o.kept_id = ${keptId}`
  const [latest] = await rows<{ id: string | null }>(
    db,
    sql`select ${lastEntry(origins, 'proposalOrigin')} as id`,
  )
  if (latest?.id === null || latest?.id === editId) return null
  const message = 'More was merged into this item since. Take the latest merging back first.'
  return invalid(field, 'MERGED_SINCE', message)
}

/** The item as it was before the merging; null where something of that was changed since. */
function backOf(open: OpenItem, { before, after }: SubjectChange): ItemWrite | null {
  const [then, left] = [imageFrom(before), imageFrom(after)]
  if (then === null || left === null) throw new Error('A merging writes what stands')
  const present = draftOf(open.image)
  if (present.withdrawnAt !== null) return null
  if (left.event.stage === 'MERGED') {
    if (present.stage !== 'MERGED') return null
    return { open, draft: { ...present, stage: then.event.stage } }
  }
  const { people } = draftOf(left)
  const isAsLeft = JSON.stringify(present.people) === JSON.stringify(people)
  if (!isListed(present.stage) || !isAsLeft) return null
  return { open, draft: { ...present, people: draftOf(then).people } }
}

async function removedOrigins(db: Db, officeId: string, ids: string[]): Promise<Change[]> {
  const removed = await db
    .delete(proposalOrigins)
    .where(and(eq(proposalOrigins.officeId, officeId), among(proposalOrigins.mergedId, ids)))
    .returning()
  return removed.map((before) => ({
    kind: 'proposalOrigin',
    id: before.id,
    before,
    after: null,
  }))
}
