import { eq, sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { events } from '../../../db/schema/event.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import type { DocumentRow, EntryDetails, ReleaseRow } from '../../../db/schema/release.ts'
import type { Role, Secrecy, Viewer } from '../../../src/access/policy.ts'
import { fullEvents } from '../../../src/event/queries.ts'
import {
  includedEvents,
  lockDocument,
  type ReleasedKind,
  releaseDocument,
} from '../../../src/release/commands/release.ts'
import { ensureDocument } from '../../../src/release/commands.ts'
import { kindsByName, type ReadKind } from '../../../src/release/queries/kinds.ts'
import { isElsewhere } from '../../../src/release/rules/content.ts'
import { includedOwn } from '../../../src/release/rules/included.ts'
import type { DocumentKind } from '../../../src/release/rules/kinds.ts'
import { addDays } from '../../../src/time/weeks.ts'
import { testNow } from '../api.ts'
import { makeCaller } from './access.ts'

// A kind of document as an upper room would give it: the agenda of a conference. The conference is an event with a
// number of sessions, its lines are entries without an event, each with a speaker and minutes.

const labels = { sessions: 'Số phiên', title: 'Nội dung', minutes: 'Số phút' }

const agenda: DocumentKind = {
  name: 'AGENDA',
  order: (one, other) => Number(one.position) - Number(other.position),
  leaves: ({ facts }, span) => isElsewhere(facts?.time.startsOn ?? null, span),
  details: {
    changes: (before, after) =>
      Object.entries(labels)
        .map(([name, field]) => ({
          field,
          before: printed(before, name),
          after: printed(after, name),
        }))
        .filter((change) => change.before !== change.after),
    line: (details) => ({
      day: null,
      halfDay: null,
      time: `${printed(details, 'minutes')} phút`,
      title: printed(details, 'title'),
    }),
    keeps: { busy: ['minutes'], timeAndPlace: ['minutes'] },
  },
}

function printed(details: EntryDetails | null, name: string): string {
  return String(details?.[name] ?? '')
}

const readAgenda: ReadKind = {
  ...agenda,
  own: {
    takesPart: (entry) => sql`(${entry} -> 'details' ->> 'speakerId')::uuid = any(v.persons)`,
    secrecyNow: (id) => sql`(select l.secrecy from agenda_lines l where l.id = ${id})`,
  },
}

const releasedAgenda: ReleasedKind = {
  ...agenda,
  homeOf: async (db, { officeId }, { facts }) => {
    const day = facts.time.startsOn
    return day === null ? null : (await agendaOf(db, officeId, day)).id
  },
}

/** What a reader of releases is given to know the agenda by. */
export const agendaKinds = kindsByName([readAgenda])

/** The agenda of an office's day. */
export function agendaOf(db: Db, officeId: string, day: string): Promise<DocumentRow> {
  return ensureDocument(db, { officeId, kind: agenda.name, from: day, until: addDays(day, 1) })
}

/** Makes the table in which the agenda's lines are written until they are released. */
export async function makeAgendaTable(db: Db): Promise<void> {
  await db.execute(sql`create temporary table agenda_lines (id uuid primary key default new_id(),
    position integer, title text, minutes integer, speaker_id uuid, secrecy text)`)
  // As the migration of a room does that gives a kind.
  await db.execute(sql`alter table documents drop constraint if exists documents_kind_known`)
}

/** A line of the agenda; its id. */
export async function makeLine(
  db: Db,
  line: {
    position: number
    title: string
    minutes: number
    speakerId?: string
    secrecy?: Secrecy
  },
): Promise<string> {
  const { position, title, minutes, speakerId = null, secrecy = 'NORMAL' } = line
  const [made] = await rows<{ id: string }>(
    db,
    sql`insert into agenda_lines (position, title, minutes, speaker_id, secrecy)
      values (${position}, ${title}, ${minutes}, ${speakerId}::uuid, ${secrecy}) returning id`,
  )
  return made!.id
}

/** The conference of a day, at home in that day's agenda; its id. */
export async function makeConference(db: Db, officeId: string, day: string): Promise<string> {
  const { id: homeDocumentId } = await agendaOf(db, officeId, day)
  const [event] = await db
    .insert(events)
    .values({
      officeId,
      homeDocumentId,
      uid: 'conference@giaoban',
      title: 'Hội nghị sơ kết',
      timeKind: 'HALF_DAY',
      startsOn: day,
      halfDay: 'MORNING',
      hold: 'NONE',
      createdAt: testNow,
      updatedAt: testNow,
    })
    .returning()
  return event!.id
}

/** Releases all of an agenda as it stands, with the lines of `removed` left out of it. */
export async function releaseAgenda(
  db: Db,
  document: DocumentRow,
  {
    eventId,
    sessions,
    removed = [],
  }: { eventId: string; sessions: number; removed?: readonly string[] },
): Promise<ReleaseRow> {
  const locked = await lockDocument(db, document.id)
  const events = await fullEvents(db, [eventId])
  const details = new Map([[eventId, { sessions }]])
  const lines = await rows<{
    id: string
    position: string
    secrecy: Secrecy
    details: EntryDetails
  }>(
    db,
    sql`select id, position::text, secrecy, jsonb_build_object('title', title, 'minutes', minutes,
      'speakerId', speaker_id) as details from agenda_lines order by position`,
  )
  const own = [
    ...lines.map(({ id, position, ...line }) => ({ id, position, after: line })),
    ...removed.map((id) => ({ id, position: '0', after: null })),
  ]
  const included = await includedEvents(db, releasedAgenda, locked, events, details)
  const { accountId } = await makeCaller(db, { officeId: document.officeId, role: 'CHIEF' })
  return releaseDocument(db, locked, {
    kind: releasedAgenda,
    events,
    included: [...included, ...includedOwn(locked.last?.content ?? null, own)],
    reasonKind: 'OTHER',
    reason: '',
    paper: { documentNumber: null, issuedOn: null },
    by: { accountId, name: 'Chánh Văn phòng' },
    moment: { now: testNow, zone: 'Asia/Ho_Chi_Minh', language: 'vi' },
  })
}

/** Puts an event on another day. */
export async function putOn(db: Db, eventId: string, day: string): Promise<void> {
  await db.update(events).set({ startsOn: day }).where(eq(events.id, eventId))
}

/** Somebody of the office who reads. */
export function readerOf(office: OfficeRow, role: Role, personIds: string[] = []): Viewer {
  return {
    accountId: '00000000-0000-4000-8000-000000000000',
    officeId: office.id,
    name: role,
    email: '',
    language: 'vi',
    grants: [{ officeId: office.id, role, unitId: null, personId: null }],
    personIds,
    unitIds: [],
  }
}
