import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { type Db, rows } from '../../../db/connect.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import { events } from '../../../db/schema/event.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import {
  documents,
  publicationVersions,
  publishedEvents,
  publishedPeople,
  releases,
} from '../../../db/schema/release.ts'

/** The release of a made document: published events hang on it. */
export type MadeRelease = {
  id: string
  documentId: string
  number: number
  at: DateTime
  recordedAfterwards: string[]
}

const released = DateTime.fromISO('2026-11-20T09:30:00Z', { zone: 'utc' })

/** Releases a week's document once more (number 0 first) and counts the office's version on, as a release does. */
export async function makeRelease(
  db: Db,
  office: OfficeRow,
  { at = released, recordedAfterwards = [] }: { at?: DateTime; recordedAfterwards?: string[] } = {},
): Promise<MadeRelease> {
  const week = { from: '2026-11-23', until: '2026-11-30' }
  await db
    .insert(documents)
    .values({ officeId: office.id, kind: 'WEEK', period: week })
    .onConflictDoNothing()
  const [found] = await rows<{ id: string; number: number }>(
    db,
    sql`select d.id, (select count(*) from releases r where r.document_id = d.id) as number
      from documents d where d.office_id = ${office.id}`,
  )
  const { id: documentId, number } = found!
  const [row] = await db
    .insert(releases)
    .values({
      officeId: office.id,
      documentId,
      number,
      reasonKind: 'OTHER',
      releasedByName: 'Chánh Văn phòng',
      releasedAt: at,
      content: { entries: [] },
      diff: { changes: [] },
    })
    .returning()
  await db
    .insert(publicationVersions)
    .values({ officeId: office.id, version: 1 })
    .onConflictDoUpdate({
      target: publicationVersions.officeId,
      set: { version: sql`${publicationVersions.version} + 1` },
    })
  return { id: row!.id, documentId, number, at, recordedAfterwards }
}

/** Facts of a plain item, to be varied. */
export function plainFacts(values: Partial<EventFacts> = {}): EventFacts {
  return {
    language: 'vi',
    title: 'Giao ban đầu tuần',
    time: {
      kind: 'PERIOD',
      startsOn: '2026-11-24',
      endsOn: null,
      halfDay: null,
      startTime: '08:00',
      endTime: '09:30',
      words: null,
      text: null,
    },
    timeLabel: '8h00 - 9h30',
    halfDay: 'MORNING',
    isAllDay: false,
    period: null,
    place: { resourceId: null, text: '', label: '' },
    gatheringPoint: '',
    parties: [],
    transport: null,
    transportText: '',
    source: { number: '', on: null, issuer: '' },
    remarks: '',
    secrecy: 'NORMAL',
    status: 'CONFIRMED',
    ...values,
  }
}

/** The values in which a made published event may differ. `period` and `day` are local to the office; `facts` complete plain ones. */
export type PublishedValues = {
  uid?: string
  period?: [string, string] | null
  day?: string | null
  lastDay?: string | null
  facts?: Partial<EventFacts>
  sequence?: number
  firstPublishedAt?: DateTime
  changedAt?: DateTime
  people?: { personId?: string; unitId?: string }[]
}

/** An event as a release has published it; Tuesday 24/11/2026, 8:00 to 9:30, by default. */
export async function makePublished(
  db: Db,
  office: OfficeRow,
  release: MadeRelease,
  values: PublishedValues = {},
): Promise<{ id: string; uid: string }> {
  const { period: local = ['2026-11-24T08:00', '2026-11-24T09:30'], people = [] } = values
  const facts = plainFacts(values.facts)
  const uid = values.uid ?? `${randomUUID()}@giaoban.example`
  const period =
    local === null ? null : { from: inOffice(local[0], office), until: inOffice(local[1], office) }
  const [event] = await db
    .insert(events)
    .values({
      officeId: office.id,
      homeDocumentId: release.documentId,
      uid,
      title: 'Bản nháp không được lộ ra',
      timeKind: 'UNKNOWN',
      hold: 'NONE',
      createdAt: release.at,
      updatedAt: release.at,
    })
    .returning()
  await db.insert(publishedEvents).values({
    eventId: event!.id,
    officeId: office.id,
    uid,
    releaseId: release.id,
    releaseNumber: release.number,
    sequence: values.sequence ?? 0,
    firstPublishedAt: values.firstPublishedAt ?? release.at,
    changedAt: values.changedAt ?? release.at,
    status: facts.status,
    secrecy: facts.secrecy,
    period,
    allDayOn: values.day ?? null,
    allDayUntil: values.lastDay ?? values.day ?? null,
    facts,
  })
  for (const { personId = null, unitId = null } of people) {
    await db.insert(publishedPeople).values({
      officeId: office.id,
      eventId: event!.id,
      personId,
      unitId,
      role: 'ATTENDS',
      period,
    })
  }
  return { id: event!.id, uid }
}

/** Publishes changed facts of an event in a further release, as an adjustment does: SEQUENCE + 1. */
export async function changePublished(
  db: Db,
  office: OfficeRow,
  release: MadeRelease,
  eventId: string,
  { period: local, facts }: Pick<PublishedValues, 'period' | 'facts'>,
): Promise<void> {
  const whole = plainFacts(facts)
  await db
    .update(publishedEvents)
    .set({
      releaseId: release.id,
      releaseNumber: release.number,
      isRecordedAfterwards: release.recordedAfterwards.includes(eventId),
      sequence: sql`${publishedEvents.sequence} + 1`,
      changedAt: release.at,
      status: whole.status,
      secrecy: whole.secrecy,
      facts: whole,
      ...(local == null
        ? {}
        : { period: { from: inOffice(local[0], office), until: inOffice(local[1], office) } }),
    })
    .where(sql`${publishedEvents.eventId} = ${eventId}`)
}

function inOffice(local: string, { zone }: OfficeRow): DateTime {
  return DateTime.fromISO(local, { zone }).toUTC()
}
