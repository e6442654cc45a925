import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import type { EventRow } from '../../../db/schema/event.ts'
import { proposalNotes, proposalReads } from '../../../db/schema/proposal.ts'
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
  AddProposalNoteInput,
  MarkProposalReadInput,
} from '../../../graphql/schema.generated.ts'
import { lengthFault } from '../../../graphql/text.ts'
import type { Viewer } from '../../access/policy.ts'
import { seenEvent } from '../../event/queries/seen.ts'
import { fullEvents } from '../../event/queries.ts'
import { type Change, record } from '../../journal/commands.ts'
import { mayKnowOfItem } from '../../programme/policy.ts'
import { type Side, sideOf } from '../policy.ts'
import { notProposed } from '../rules/answers.ts'

/** A note was written. */
export type ProposalNoteAddedAnswer = { __typename: 'ProposalNoteAdded'; itemId: string }

/** The notes of a proposal were marked as read. */
export type ProposalReadAnswer = { __typename: 'ProposalRead'; itemId: string }

type Refusal = InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

/** Writes a note to a proposal, on the side on which the viewer is. */
export async function addProposalNote(
  db: Db,
  viewer: Viewer,
  { itemId, text }: AddProposalNoteInput,
  now: DateTime,
): Promise<ProposalNoteAddedAnswer | Refusal> {
  const fault = lengthFault('input.text', text, { min: 1, max: 2000 })
  if (fault !== null) return fault
  const thread = await threadOf(db, viewer, itemId)
  if ('__typename' in thread) return thread
  const { officeId, side } = thread
  const { accountId } = viewer
  const note = { officeId, eventId: itemId, side, kind: 'NOTE', text, accountId, at: now } as const
  const change = await insertNote(db, note)
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'addProposalNote',
    changes: [change],
  })
  return { __typename: 'ProposalNoteAdded', itemId }
}

/** Writes a note and gives what the journal is to say of it. */
export async function insertNote(db: Db, note: typeof proposalNotes.$inferInsert): Promise<Change> {
  const [after] = await db.insert(proposalNotes).values(note).returning()
  if (after === undefined) throw new Error('A note was not written')
  return { kind: 'proposalNote', id: after.id, before: null, after }
}

/** Marks what the other side has written as read by the viewer's. */
export async function markProposalRead(
  db: Db,
  viewer: Viewer,
  { itemId }: MarkProposalReadInput,
  now: DateTime,
): Promise<ProposalReadAnswer | Refusal> {
  const thread = await threadOf(db, viewer, itemId)
  if ('__typename' in thread) return thread
  const { officeId, side } = thread
  const read = await markRead(db, { officeId, itemId, side })
  if (read === null) return nothingUnread()
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'markProposalRead',
    changes: [{ kind: 'proposalRead', id: read.id, before: null, after: read }],
  })
  return { __typename: 'ProposalRead', itemId }
}

// In one statement, so that of two who read at once one has nothing left to read.
async function markRead(
  db: Db,
  { officeId, itemId, side }: { officeId: string; itemId: string; side: Side },
): Promise<{ id: string; side: Side; through: number } | null> {
  const [read] = await rows<{ id: string; side: Side; through: number }>(
    db,
    sql`
    insert into ${proposalReads} as r (office_id, event_id, side, through)
    select ${officeId}::uuid, ${itemId}::uuid, ${side}, max(n.number) from ${proposalNotes} n
    where n.event_id = ${itemId}::uuid and n.side <> ${side} having max(n.number) is not null
    on conflict (event_id, side) do update set through = excluded.through where r.through < excluded.through
    returning r.id, r.side, r.through`,
  )
  return read ?? null
}

function nothingUnread() {
  return invalid('input.itemId', 'NOTHING_UNREAD', 'There is nothing new to read here.')
}

type Thread = Pick<EventRow, 'officeId'> & { side: Side }

async function threadOf(db: Db, viewer: Viewer, itemId: string): Promise<Thread | Refusal> {
  const [found] = isId(itemId) ? await fullEvents(db, [itemId]) : []
  const event = found?.event
  if (event === undefined || !event.standsInWeek || event.withdrawnAt !== null) {
    return notFound('input.itemId')
  }
  const side = sideOf(viewer, event)
  if (side === null) return refusalOf(db, viewer, event)
  if (event.stage === 'ACCEPTED' && event.proposingUnitId === null) return notProposed()
  return { officeId: event.officeId, side }
}

async function refusalOf(db: Db, viewer: Viewer, event: EventRow): Promise<Refusal> {
  const { sight } = await seenEvent(db, viewer, event)
  const isKnown = mayKnowOfItem(viewer, event.officeId, { sight, isPublished: false })
  return isKnown ? notAllowed() : notFound('input.itemId')
}
