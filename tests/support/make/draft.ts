import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { type BookingRow, bookings, type ResourceRow } from '../../../db/schema/booking.ts'
import { type EventRow, events } from '../../../db/schema/event.ts'
import { journalChanges } from '../../../db/schema/journal.ts'
import type { OfficeRow, PersonRow } from '../../../db/schema/people.ts'
import { releases } from '../../../db/schema/release.ts'
import { factsOf, fullEvents } from '../../../src/event/queries.ts'
import { publish } from '../../../src/release/commands/publish.ts'
import { ensureDocument } from '../../../src/release/commands.ts'
import { type ApiAnswer, type TestApi, testApi, testNow } from '../api.ts'
import { type Caller, makeCaller } from './access.ts'
import { makeRoom } from './booking.ts'
import { makeOffice, makePerson } from './people.ts'

const refusal = `... on Refusal { code message field }
  ... on SlotTaken { room { id } by byItemId from until }
  ... on StaleItem { item { title revision } changes { field before after } changedBy changedAt }`

const documents = {
  addItem: mutationOf('addItem', 'AddItemInput'),
  editItem: mutationOf('editItem', 'EditItemInput'),
  withdrawItem: mutationOf('withdrawItem', 'WithdrawItemInput', 'ItemWithdrawn'),
  undoEdit: mutationOf('undoEdit', 'UndoEditInput', 'ItemSaved', 'ItemWithdrawn'),
  discardChanges: mutationOf('discardChanges', 'DiscardChangesInput', 'ItemSaved', 'ItemWithdrawn'),
  answerProposal: mutationOf('answerProposal', 'AnswerProposalInput'),
  moveItem: mutationOf('moveItem', 'MoveItemInput'),
  postponeItem: mutationOf('postponeItem', 'PostponeItemInput'),
  cancelItem: mutationOf('cancelItem', 'CancelItemInput'),
  restoreItem: mutationOf('restoreItem', 'RestoreItemInput'),
}

/** A mutation that answers what was saved or why not. */
export type Verb = keyof typeof documents

/** The answer of a mutation, with the members of all its types. */
export type Answer = {
  __typename: string
  editId?: string
  code?: string
  message?: string
  field?: string | null
  by?: string | null
  byItemId?: string | null
  room?: { id: string }
  from?: string
  until?: string
  item?: { title: string; revision: number }
  changes?: { field: string; before: string; after: string }[]
  changedBy?: string
  changedAt?: string
}

function mutationOf(name: string, input: string, ...saved: string[]): string {
  const results = saved.length === 0 ? ['ItemSaved'] : saved
  const edits = results.map((type) => `... on ${type} { editId }`).join(' ')
  const taken = ['withdrawItem', 'postponeItem', 'cancelItem'].includes(name)
  const refused = taken ? refusal.replace(/^.*SlotTaken.*$/m, '') : refusal
  const shown = name === 'addItem' ? refused.replace(/^.*StaleItem.*$/m, '') : refused
  return `mutation ($input: ${input}!, $key: String) {
    ${name}(input: $input, idempotencyKey: $key) { __typename ${edits} ${shown} } }`
}

/** An office at work: its planner, a leader with a secretary, a registrar, a member, and two rooms. */
export type Desk = TestApi & {
  db: Db
  office: OfficeRow
  leader: PersonRow
  rooms: [ResourceRow, ResourceRow]
  planner: Caller
  secretary: Caller
  registrar: Caller
  member: Caller
  administrator: Caller
  /** Sends a mutation with its input, as the planner unless said otherwise, and gives its answer. */
  send: (verb: Verb, input: object, options?: { as?: Caller; key?: string }) => Promise<Answer>
  /** Adds an item to the week of `testNow` and gives its row. Throws when refused. */
  add: (fields: object, options?: { as?: Caller; reason?: string }) => Promise<EventRow>
  /** The row of an item as it is now. */
  row: (id: string) => Promise<EventRow>
  /** The row that an answer's edit wrote. */
  saved: (answer: Answer) => Promise<EventRow>
  /** An item's bookings that are not released. */
  bookings: (eventId: string) => Promise<BookingRow[]>
}

/** Publishes items as they are, without the ceremony of a release. */
export async function publishNow({ db, office, now }: Desk, itemIds: string[]): Promise<void> {
  const images = await fullEvents(db, itemIds)
  const facts = await factsOf(db, itemIds)
  const documentId = images[0]!.event.homeDocumentId
  const past = await db.select().from(releases).where(eq(releases.documentId, documentId))
  const [release] = await db
    .insert(releases)
    .values({
      officeId: office.id,
      documentId,
      number: past.length,
      reasonKind: 'OTHER',
      releasedByName: 'PLANNER',
      releasedAt: now,
      content: { entries: [] },
      diff: { changes: [] },
    })
    .returning()
  await publish(db, {
    officeId: office.id,
    release: { id: release!.id, number: release!.number, recordedAfterwards: new Set() },
    publishing: images.map(({ event }) => ({ event, facts: facts.get(event.id)! })),
    now,
    zone: office.zone,
  })
}

/** Bare events of an office's week 48 of 2026, to hang bookings on. Gives their ids. */
export async function makeEvents(
  db: Db,
  {
    officeId,
    count,
    values = {},
  }: { officeId: string; count: number; values?: Partial<typeof events.$inferInsert> },
): Promise<string[]> {
  const week = { officeId, kind: 'WEEK' as const, from: '2026-11-23', until: '2026-11-30' }
  const { id: homeDocumentId } = await ensureDocument(db, week)
  const made = await db
    .insert(events)
    .values(
      Array.from({ length: count }, (_, n) => ({
        officeId,
        homeDocumentId,
        uid: randomUUID(),
        title: `Việc ${n}`,
        timeKind: 'UNKNOWN' as const,
        hold: 'NONE' as const,
        createdAt: testNow,
        updatedAt: testNow,
        ...values,
      })),
    )
    .returning({ id: events.id })
  return made.map(({ id }) => id)
}

/** Makes an office at work and the API in front of it. */
export async function makeDesk(db: Db, options: Parameters<typeof testApi>[1] = {}): Promise<Desk> {
  const office = await makeOffice(db)
  const officeId = office.id
  const leader = await makePerson(db, {
    officeId,
    name: 'Trần Văn Phước',
    shortTitle: 'PCT',
    isLeader: true,
  })
  const rooms: Desk['rooms'] = [
    await makeRoom(db, { officeId, name: 'Phòng họp 1' }),
    await makeRoom(db, { officeId, name: 'Phòng họp 2' }),
  ]
  const caller = (role: Parameters<typeof makeCaller>[1]['role']) =>
    makeCaller(db, { officeId, role, personId: role === 'SECRETARY' ? leader.id : null })
  const made = await testApi(db, options)
  const desk = Object.assign(made, {
    db,
    office,
    leader,
    rooms,
    planner: await caller('PLANNER'),
    secretary: await caller('SECRETARY'),
    registrar: await caller('REGISTRAR'),
    member: await caller('MEMBER'),
    administrator: await caller('ADMINISTRATOR'),
  }) as Desk
  return Object.assign(desk, verbsOf(db, desk))
}

function verbsOf(db: Db, desk: Desk): Pick<Desk, 'send' | 'add' | 'row' | 'saved' | 'bookings'> {
  const send: Desk['send'] = async (verb, input, { as = desk.planner, key } = {}) => {
    const answer: ApiAnswer = await desk.api(documents[verb], { input, key }, { as })
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return answer.data[verb]
  }
  const row: Desk['row'] = async (id) => {
    const [found] = await db.select().from(events).where(eq(events.id, id))
    return found!
  }
  const saved: Desk['saved'] = async ({ editId, ...refused }) => {
    if (editId === undefined) throw new Error(JSON.stringify(refused))
    const [change] = await db
      .select()
      .from(journalChanges)
      .where(and(eq(journalChanges.journalId, editId), eq(journalChanges.subjectKind, 'event')))
    return row(change!.subjectId)
  }
  return {
    send,
    row,
    saved,
    add: async (fields, { reason, ...as } = {}) => {
      const input = { officeId: desk.office.id, year: 2026, week: 48, fields, reason }
      return saved(await send('addItem', input, as))
    },
    bookings: async (eventId) => {
      const found = await db.select().from(bookings).where(eq(bookings.eventId, eventId))
      return found.filter(({ state }) => state !== 'released')
    },
  }
}
