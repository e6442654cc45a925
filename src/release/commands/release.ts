import { desc, eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import {
  type DocumentRow,
  documents,
  type ReleaseContent,
  type ReleaseRow,
  releases,
} from '../../../db/schema/release.ts'
import { rehome } from '../../event/commands/home.ts'
import { type FullEvent, factsOf, positionsOf } from '../../event/queries.ts'
import { addDays, weekDays, weekOf } from '../../time/weeks.ts'
import { ensureDocument } from '../commands.ts'
import { publishedFactsOf } from '../queries.ts'
import { isElsewhere, nextContent, type Taken } from '../rules/content.ts'
import { publish } from './publish.ts'

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

/** The facts now of events to be taken into a release of a locked document, beside what readers were told before. */
export async function takenOf(
  db: Db,
  { document, last }: LockedDocument,
  chosen: readonly FullEvent[],
): Promise<Taken[]> {
  const ids = chosen.map(({ event }) => event.id)
  const facts = await factsOf(db, ids)
  const published = await publishedFactsOf(db, ids)
  const entries = new Map(last?.content.entries.map((entry) => [entry.eventId, entry]))
  return chosen.flatMap(({ event: { id, uid, position } }) => {
    const now = facts.get(id)
    if (now === undefined) return []
    const entry = entries.get(id)
    const isKnown = entry !== undefined && entry.state === 'STANDS'
    const leaves = isElsewhere(now.time.startsOn, document.period)
    const before = isKnown ? entry.facts : leaves ? (published.get(id) ?? null) : null
    return [{ eventId: id, uid, position, before, facts: now }]
  })
}

/**
 * Makes the next numbered release of a locked document from the taken items, publishes what changed, and gives what
 * moved to another week that week's document as its home.
 */
export async function releaseDocument(
  db: Db,
  { document, last }: LockedDocument,
  release: {
    chosen: readonly FullEvent[]
    taken: readonly Taken[]
    reasonKind: string
    reason: string
    by: { accountId: string; name: string }
    zone: string
    now: DateTime
  },
): Promise<ReleaseRow> {
  const { chosen, taken, by, zone, now } = release
  const positions = await positionsOf(db, last?.content.entries.map(({ eventId }) => eventId) ?? [])
  const next = nextContent(last?.content ?? null, taken, {
    span: document.period,
    positions,
    now,
    zone,
  })
  const [made] = await db
    .insert(releases)
    .values({
      officeId: document.officeId,
      documentId: document.id,
      number: last === null ? 0 : last.number + 1,
      reasonKind: release.reasonKind,
      reason: release.reason,
      releasedBy: by.accountId,
      releasedByName: by.name,
      releasedAt: now,
      content: next.content,
      diff: { changes: next.changes },
      isRecordedAfterwards:
        next.changes.length > 0 && next.changes.every((change) => change.isRecordedAfterwards),
    })
    .returning()
  if (made === undefined) throw new Error('The release was not written')
  const facts = new Map(taken.map((item) => [item.eventId, item.facts]))
  const publishing = chosen.flatMap(({ event }) => {
    const told = facts.get(event.id)
    return told === undefined ? [] : [{ event, facts: told }]
  })
  const { officeId } = document
  const recordedAfterwards = recordedIn(next.content)
  await publish(db, {
    officeId,
    release: { id: made.id, number: made.number, recordedAfterwards },
    publishing,
    now,
    zone,
  })
  await sendHome(db, document, taken)
  return made
}

/** The events of a release's entries that were past as it told of them. */
function recordedIn({ entries }: ReleaseContent): Set<string> {
  return new Set(
    entries.flatMap(({ eventId, isRecordedAfterwards }) => (isRecordedAfterwards ? eventId : [])),
  )
}

async function sendHome(db: Db, document: DocumentRow, taken: readonly Taken[]): Promise<void> {
  for (const { eventId, facts } of taken) {
    const day = facts.time.startsOn
    if (day === null || !isElsewhere(day, document.period)) continue
    const week = await ensureWeek(db, document.officeId, day)
    await rehome(db, [eventId], week.id)
  }
}

/** The document of the ISO week in which a day lies, made when it is not there yet. */
function ensureWeek(db: Db, officeId: string, day: string): Promise<DocumentRow> {
  const [from = day] = weekDays(weekOf(day))
  return ensureDocument(db, { officeId, kind: 'WEEK', from, until: addDays(from, 7) })
}
