import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import { instantText } from '../../../db/schema/columns.ts'
import type { EventRow } from '../../../db/schema/event.ts'
import type { UnitRow } from '../../../db/schema/people.ts'
import { proposalNotes, proposalOrigins, proposalReads } from '../../../db/schema/proposal.ts'
import { hasRole, managesProgramme, unitsRegisteredFor, type Viewer } from '../../access/policy.ts'
import { accountName } from '../../access/queries/names.ts'
import { roomLabel } from '../../booking/queries/labels.ts'
import { proposedById, proposedIn } from '../../event/queries/proposed.ts'
import { seenTitles } from '../../event/queries/sight.ts'
import { imageFrom } from '../../event/rules/stored.ts'
import { lastEntry, lastState } from '../../journal/queries/edits.ts'
import { officeAsJson } from '../../people/queries/known.ts'
import { unitsAsJson } from '../../people/queries/labels.ts'
import { mayAnswerProposals } from '../../programme/policy.ts'
import { waitingItems } from '../../programme/queries/item.ts'
import { weekDocument } from '../../programme/queries/kind.ts'
import type { ProgrammeView } from '../../programme/queries/programme.ts'
import type { ItemView } from '../../programme/rules/item.ts'
import { firstDayOf } from '../../release/queries/parts.ts'
import type { Language } from '../../time/written/print.ts'
import { type AskedView, askedOf } from '../rules/asked.ts'
import { utcInstant } from '../rules/instants.ts'
import { minutesLate } from '../rules/window.ts'
import { type WindowJson, windowAsJson, windowFrom } from './window.ts'

/** See ProposalNote in graphql/proposal.graphql. */
export type NoteView = {
  id: string
  number: number
  side: 'PLANNER' | 'UNIT'
  kind: 'NOTE' | 'RETURNED' | 'DECLINED'
  author: string
  text: string
  at: string
}

/** See ProposalOrigin in graphql/proposal.graphql. */
export type OriginView = {
  itemId: string
  unit: UnitRow | null
  author: string | null
  proposedAt: string
  title: string | null
  timeLabel: string | null
  placeLabel: string | null
}

/** See Proposal in graphql/proposal.graphql. */
export type ProposalView = {
  unit: UnitRow | null
  author: string
  proposedAt: string
  isLate: boolean
  minutesLate: number
  notes: NoteView[]
  isUnread: boolean
  reason: string | null
  asked: AskedView | null
  mergedIntoId: string | null
  mergedIntoTitle: string | null
  origins: OriginView[]
  mergeEditId: string | null
  mayNote: boolean
  mayAnswer: boolean
}

type Row = {
  id: string
  stage: EventRow['stage']
  unit: UnitRow | null
  author: string | null
  proposedAt: string
  monday: string
  language: Language
  window: WindowJson
  notes: NoteView[]
  through: number
  asked: unknown
  askedRoom: string | null
  mergedIntoId: string | null
  origins: OriginView[]
  mergeEditId: string | null
}

const mostNotes = 200
const mostOrigins = 50
const mostListed = 1000

/** SQL for whether a viewer has part in the proposal with the alias `p`; null where they have in none of the office. */
function partIn(viewer: Viewer, officeId: string): SQL | null {
  if (managesProgramme(viewer, officeId)) return sql`true`
  if (!hasRole(viewer, officeId, 'REGISTRAR')) return null
  const units = JSON.stringify(unitsRegisteredFor(viewer, officeId))
  return sql`(p.created_by = ${viewer.accountId} or p.proposing_unit_id = any(
    array(select jsonb_array_elements_text(${units}::jsonb))::uuid[]))`
}

/**
 * The proposals of items, in their order; null for what nobody proposed and for who has no part in it. One statement for an
 * office's items, and one for the titles of those into which some were merged.
 */
export async function proposalsOf(
  db: Db,
  viewer: Viewer | null,
  items: readonly ItemView[],
): Promise<(ProposalView | null)[]> {
  const officeIds = [...new Set(items.flatMap(({ officeId }) => officeId ?? []))]
  const found = new Map<string, ProposalView>()
  for (const officeId of viewer === null ? [] : officeIds) {
    const own = items.filter((item) => item.officeId === officeId)
    for (const [id, view] of await ofOffice(db, viewer as Viewer, officeId, own))
      found.set(id, view)
  }
  return items.map(({ id }) => found.get(id) ?? null)
}

async function ofOffice(
  db: Db,
  viewer: Viewer,
  officeId: string,
  items: readonly ItemView[],
): Promise<[string, ProposalView][]> {
  const part = partIn(viewer, officeId)
  if (part === null) return []
  const side = managesProgramme(viewer, officeId) ? 'PLANNER' : 'UNIT'
  const ids = items.map(({ id }) => id)
  const found = await rows<{ proposal: Row }>(db, readingOf(officeId, ids, { part, side }))
  const others = found.flatMap(({ proposal: { mergedIntoId, origins } }) => [
    ...(mergedIntoId === null ? [] : [mergedIntoId]),
    ...origins.map(({ itemId }) => itemId),
  ])
  const titles = await seenTitles(db, viewer, { officeId, ids: others })
  return found.flatMap(({ proposal }): [string, ProposalView][] => {
    const item = items.find(({ id }) => id === proposal.id)
    if (item === undefined) return []
    return [[proposal.id, viewOf(proposal, item, { side, titles, viewer, officeId })]]
  })
}

function readingOf(
  officeId: string,
  ids: readonly string[],
  { part, side }: { part: SQL; side: string },
): SQL {
  const office = sql`${officeId}::uuid`
  return sql`
    select json_build_object('id', p.id, 'stage', p.stage,
      'unit', (${unitsAsJson(sql`select p.proposing_unit_id`)}) -> 0,
      'author', ${accountName(sql`p.created_by`)}, 'proposedAt', ${instantText(sql`p.created_at`)},
      'monday', p.monday, 'language', ${officeAsJson(office)} ->> 'language',
      'window', ${windowAsJson(office, sql`p.monday`)},
      'notes', coalesce((select json_agg(json_build_object('id', n.id, 'number', n.number, 'side', n.side,
          'kind', n.kind, 'author', ${accountName(sql`n.account_id`)}, 'text', n.text,
          'at', ${instantText(sql`n.at`)}) order by n.number)
        from (select * from ${proposalNotes} l where l.event_id = p.id order by l.number desc limit ${mostNotes}) n), '[]'),
      'through', coalesce((select r.through from ${proposalReads} r where r.event_id = p.id and r.side = ${side}), 0),
      'asked', p.asked, 'askedRoom', ${roomLabel(sql`(p.asked -> 'event' ->> 'placeResourceId')::uuid`)},
      'mergedIntoId', (select o.kept_id from ${proposalOrigins} o where o.merged_id = p.id),
      'origins', coalesce((select json_agg(json_build_object('itemId', o.merged_id,
          'unit', (${unitsAsJson(sql`select o.unit_id`)}) -> 0, 'author', coalesce(${accountName(sql`o.account_id`)}, ''),
          'proposedAt', ${instantText(sql`o.proposed_at`)}, 'title', o.title, 'timeLabel', o.time_label,
          'placeLabel', o.place_label) order by o.proposed_at, o.id)
        from (select * from ${proposalOrigins} m where m.kept_id = p.id order by m.proposed_at limit ${mostOrigins}) o), '[]'),
      'mergeEditId', ${lastEntry(sql`select o.id from ${proposalOrigins} o where o.kept_id = p.id`, 'proposalOrigin')}) as proposal
    from (select e.*, ${firstDayOf(sql`e.home_document_id`)} as monday,
        case when e.stage = 'ACCEPTED' then ${lastState(sql`e.id`, 'event', isProposed)} end as asked
      from (${proposedById(ids)}) e where e.office_id = ${office}) p where ${part}`
}

const isProposed = (after: SQL) => sql`${after} -> 'event' ->> 'stage' = 'PROPOSED'`

function viewOf(
  row: Row,
  item: ItemView,
  {
    side,
    titles,
    viewer,
    officeId,
  }: {
    side: 'PLANNER' | 'UNIT'
    titles: ReadonlyMap<string, string>
    viewer: Viewer
    officeId: string
  },
): ProposalView {
  const { stage, monday, notes, mergedIntoId } = row
  const late = minutesLate(utcInstant(row.proposedAt), windowFrom(row.window, monday).closesAt)
  const mayAnswer = mayAnswerProposals(viewer, officeId)
  const answer = notes.findLast(({ kind }) => kind === stage)
  return {
    unit: row.unit,
    author: row.author ?? '',
    proposedAt: row.proposedAt,
    isLate: late > 0,
    minutesLate: late,
    notes,
    // Who has written since has read what stood there.
    isUnread: notes.some((note) => note.side !== side && note.number > readThrough(row, side)),
    reason: answer?.text ?? null,
    asked: askedIn(row, item),
    mergedIntoId,
    mergedIntoTitle: mergedIntoId === null ? null : (titles.get(mergedIntoId) ?? null),
    origins: row.origins.map((origin) => (titles.has(origin.itemId) ? origin : masked(origin))),
    mergeEditId: mayAnswer ? row.mergeEditId : null,
    mayNote: true,
    mayAnswer: mayAnswer && stage === 'PROPOSED',
  }
}

// What one unit proposed in secret is not another's to read because both asked for the same.
function masked(origin: OriginView): OriginView {
  return { ...origin, author: null, title: null, timeLabel: null, placeLabel: null }
}

function readThrough({ notes, through }: Row, side: 'PLANNER' | 'UNIT'): number {
  return Math.max(through, notes.findLast((note) => note.side === side)?.number ?? 0)
}

function askedIn({ asked, askedRoom, language }: Row, item: ItemView): AskedView | null {
  const image = imageFrom(asked)
  if (image === null) return null
  return askedOf(item, image, { placeLabel: askedRoom ?? image.event.placeText, language })
}

/** The items that were proposed for a week, as far as the viewer has part in them, in the order in which they came. */
export async function proposalsIn(
  db: Db,
  { viewer, office: { id: officeId }, span }: ProgrammeView,
  asking: { now: DateTime; hasClashes: boolean },
): Promise<ItemView[]> {
  const part = viewer && partIn(viewer, officeId)
  if (part === null) return []
  const found = await rows<{ id: string }>(
    db,
    sql`select p.id from (${proposedIn(weekDocument(officeId, span))}) p where ${part}
      order by p.created_at, p.id limit ${mostListed}`,
  )
  return waitingItems(
    db,
    viewer,
    found.map(({ id }) => id),
    asking,
  )
}
