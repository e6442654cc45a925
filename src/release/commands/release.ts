import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import {
  type DocumentRow,
  documents,
  type EntryDetails,
  type ReleaseContent,
  type ReleaseRow,
  releases,
} from '../../../db/schema/release.ts'
import { rehome } from '../../event/commands/home.ts'
import { type FullEvent, factsOf, positionsOf } from '../../event/queries.ts'
import { localDateOf } from '../../time/weeks.ts'
import { publishedFactsOf } from '../queries.ts'
import type { Included, IncludedEvent, ReleaseMoment } from '../rules/included.ts'
import type { DocumentKind } from '../rules/kinds.ts'
import { nextContent } from '../rules/next.ts'
import { writeConcerned } from './concerned.ts'
import { publish } from './publish.ts'

/** A kind of document as its releases are made. */
export type ReleasedKind = DocumentKind & {
  /** Gives the new home of an event that has left the document with a release; null: it stays here. */
  homeOf: (db: Db, document: DocumentRow, event: IncludedEvent) => Promise<string | null>
}

/** A document locked until the transaction ends, with its last release; null before the first. */
export type LockedDocument = { document: DocumentRow; last: ReleaseRow | null }

/** Locks a document, so that its releases come one after the other, and reads the last one behind the lock. */
export async function lockDocument(db: Db, documentId: string): Promise<LockedDocument> {
  const [document] = await db
    .select()
    .from(documents)
    .where(eq(documents.id, documentId))
    .for('no key update')
  if (document === undefined) throw new Error('There is no such document')
  const [last] = await db
    .select()
    .from(releases)
    .where(eq(releases.documentId, documentId))
    .orderBy(desc(releases.number))
    .limit(1)
  return { document, last: last ?? null }
}

/**
 * Gives events as the next release of a locked document would include them: their facts now beside those published
 * before. `details`: the kind's own, by event id.
 */
export async function includedEvents(
  db: Db,
  kind: DocumentKind,
  { document, last }: LockedDocument,
  events: readonly FullEvent[],
  details: ReadonlyMap<string, EntryDetails> = new Map(),
): Promise<IncludedEvent[]> {
  const ids = events.map(({ event }) => event.id)
  const facts = await factsOf(db, ids)
  const published = await publishedFactsOf(db, ids)
  const entries = new Map(last?.content.entries.map((entry) => [entry.eventId, entry]))
  return events.flatMap(({ event: { id, uid, position } }) => {
    const now = facts.get(id)
    if (now === undefined) return []
    const content = { facts: now, details: details.get(id) ?? null }
    const entry = entries.get(id)
    const leaves = kind.leaves(content, document.period)
    const known = entry === undefined || entry.eventId === null ? null : entry
    const isBack = known?.state === 'MOVED_AWAY' && !leaves
    const stood = known?.state === 'STANDS' || isBack ? known : null
    const before = stood?.facts ?? (leaves ? (published.get(id) ?? null) : null)
    const detailsBefore = stood?.details ?? null
    return [{ eventId: id, uid, position, before, isBack, detailsBefore, ...content }]
  })
}

/**
 * Makes the next numbered release of a locked document from what is included, publishes what changed of its
 * `events`, and gives those that have left it the home that their kind says.
 */
export async function releaseDocument(
  db: Db,
  { document, last }: LockedDocument,
  release: {
    kind: ReleasedKind
    events: readonly FullEvent[]
    included: readonly Included[]
    reasonKind: string
    reason: string
    /** The number and the date on the office's paper. */
    paper: Pick<ReleaseRow, 'documentNumber' | 'issuedOn'>
    by: { accountId: string; name: string }
    moment: ReleaseMoment
  },
): Promise<ReleaseRow> {
  const { kind, included, by, moment } = release
  const ids = last?.content.entries.flatMap(({ eventId }) => eventId ?? []) ?? []
  const next = nextContent(kind, last?.content ?? null, included, {
    span: document.period,
    positions: await positionsOf(db, ids),
    moment,
  })
  const [made] = await db
    .insert(releases)
    .values({
      officeId: document.officeId,
      documentId: document.id,
      number: last === null ? 0 : last.number + 1,
      reasonKind: release.reasonKind,
      reason: release.reason,
      ...release.paper,
      releasedBy: by.accountId,
      releasedByName: by.name,
      releasedAt: moment.now,
      content: next.content,
      diff: { changes: next.changes },
      isRecordedAfterwards:
        next.changes.length > 0 && next.changes.every((change) => change.isRecordedAfterwards),
    })
    .returning()
  if (made === undefined) throw new Error('The release was not written')
  const ofEvents = included.filter((each) => each.eventId !== null)
  await publishIncluded(db, {
    made,
    content: next.content,
    events: release.events,
    included: ofEvents,
    moment,
  })
  const today = localDateOf(moment.now, moment.zone)
  await writeConcerned(db, made, { changes: next.changes, included: ofEvents, today })
  for (const event of ofEvents) {
    if (!kind.leaves(event, document.period)) continue
    const home = await kind.homeOf(db, document, event)
    if (home !== null) await rehome(db, [event.eventId], home)
  }
  return made
}

async function publishIncluded(
  db: Db,
  {
    made: { id, officeId, number },
    content,
    events,
    included,
    moment: { now, zone },
  }: {
    made: ReleaseRow
    content: ReleaseContent
    events: readonly FullEvent[]
    included: readonly IncludedEvent[]
    moment: ReleaseMoment
  },
): Promise<void> {
  const factsOfEvent = new Map(included.map(({ eventId, facts }) => [eventId, facts]))
  const publishing = events.flatMap(({ event }) => {
    const facts = factsOfEvent.get(event.id)
    return facts === undefined ? [] : [{ event, facts }]
  })
  const recordedAfterwards = new Set(
    content.entries.flatMap(({ eventId, isRecordedAfterwards }) =>
      isRecordedAfterwards && eventId !== null ? eventId : [],
    ),
  )
  const release = { id, number, recordedAfterwards }
  await publish(db, { officeId, release, publishing, now, zone })
}
