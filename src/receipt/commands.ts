import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { type Db, rows } from '../../db/connect.ts'
import { readings, receipts, sightings } from '../../db/schema/receipt.ts'
import { isId } from '../../graphql/ids.ts'
import {
  type InvalidInputAnswer,
  invalid,
  type NotAllowedAnswer,
  type NotFoundAnswer,
  notAllowed,
  notFound,
} from '../../graphql/refusals.ts'
import type { ConfirmReceiptInput } from '../../graphql/schema.generated.ts'
import { belongsTo, type Viewer } from '../access/policy.ts'
import { record } from '../journal/commands.ts'
import { officeById } from '../people/queries.ts'
import { weekPlace } from '../programme/queries/kind.ts'
import { spanOf } from '../programme/queries/programme.ts'
import { concernedBy } from '../release/queries/concerned.ts'
import { numberedRelease, releaseById } from '../release/queries/heads.ts'
import { isWeek } from '../time/weeks.ts'
import { mayConfirm, type Party, speaksFor } from './policy.ts'
import { idsOf, receiptFacts } from './queries.ts'
import type { ReceiptFacts } from './rules.ts'

/** Receipts were confirmed; the parties by their ids. */
export type ReceiptsConfirmedAnswer = {
  __typename: 'ReceiptsConfirmed'
  officeId: string
  year: number
  week: number
  partyIds: string[]
}

type Refusal = InvalidInputAnswer | NotFoundAnswer | NotAllowedAnswer

const mostParties = 100

/**
 * Says that units or leaders have taken note of a release and all before it, all or none. Refused when one of them is not
 * concerned, has nothing left to confirm, or is concerned by a later release, which must be read first.
 */
export async function confirmReceipt(
  db: Db,
  viewer: Viewer,
  input: ConfirmReceiptInput,
  now: DateTime,
): Promise<ReceiptsConfirmedAnswer | Refusal> {
  const { officeId, year, week, number } = input
  const office =
    isId(officeId) && belongsTo(viewer, officeId) ? await officeById(db, officeId) : null
  if (office === null) return notFound('input.officeId')
  const parties = partiesOf(input)
  const fault = inputFault(input, parties)
  if (fault !== null) return fault
  if (!parties.every((party) => mayConfirm(viewer, officeId, party))) return notAllowed()
  const { from } = spanOf(year, week)
  const release = await numberedRelease(db, weekPlace(officeId, spanOf(year, week)), number)
  if (release === null) {
    return invalid('input.number', 'NO_SUCH_RELEASE', 'There is no release of this number.')
  }
  const { documentId } = release
  const only = { unitIds: known(input.unitIds), personIds: known(input.personIds) }
  const found = await receiptFacts(db, {
    document: sql`select ${documentId}::uuid as id`,
    only,
    day: from,
  })
  const states = new Map(found.map((facts) => [facts.unitId ?? facts.personId, facts]))
  for (const party of parties) {
    const refusal = stateFault(states.get(party.unitId ?? party.personId), number)
    if (refusal !== null) return refusal
  }
  const written = await write(db, viewer, { officeId, documentId, number, parties, now })
  // Somebody else of theirs said so at the same moment.
  if (written.length < parties.length) return alreadyConfirmed
  await record(db, {
    officeId,
    actorId: viewer.accountId,
    at: now,
    verb: 'confirmReceipt',
    changes: written.map((row) => ({ kind: 'receipt', id: row.id, before: null, after: row })),
  })
  const partyIds = parties.map(({ unitId, personId }) => unitId ?? personId ?? '')
  return { __typename: 'ReceiptsConfirmed', officeId, year, week, partyIds }
}

const alreadyConfirmed = invalid(
  'input.number',
  'ALREADY_CONFIRMED',
  'This was confirmed already. There is nothing left to do.',
)

function partiesOf({ unitIds, personIds }: ConfirmReceiptInput): Party[] {
  return [
    ...known(unitIds).map((unitId) => ({ unitId, personId: null })),
    ...known(personIds).map((personId) => ({ unitId: null, personId })),
  ]
}

function known(ids: readonly string[] | null | undefined): string[] {
  return [...new Set(ids ?? [])]
}

function inputFault(
  { year, week }: ConfirmReceiptInput,
  parties: readonly Party[],
): Refusal | null {
  if (!isWeek({ year, week })) {
    return invalid('input.week', 'NO_SUCH_WEEK', 'There is no such ISO week in that year.')
  }
  if (parties.length === 0) return invalid('input.unitIds', 'REQUIRED', 'Say for whom.')
  const field = (what: keyof Party) => (what === 'unitId' ? 'input.unitIds' : 'input.personIds')
  for (const what of ['unitId', 'personId'] as const) {
    const ids = parties.flatMap((party) => party[what] ?? [])
    if (ids.length > mostParties) {
      return invalid(field(what), 'TOO_MANY', `Confirm at most ${mostParties} at once.`)
    }
    if (!ids.every(isId)) return notFound(field(what))
  }
  return null
}

function stateFault(facts: ReceiptFacts | undefined, number: number): InvalidInputAnswer | null {
  if (facts === undefined) {
    const message = 'No release of this programme concerns one of them: nothing is to be confirmed.'
    return invalid('input.unitIds', 'NOT_CONCERNED', message)
  }
  if (facts.number > number) {
    const message = `Release ${facts.number} has changed it since. Read that one and confirm it.`
    return invalid('input.number', 'NEWER_RELEASE', message)
  }
  const { confirmedNumber } = facts
  return confirmedNumber !== null && confirmedNumber >= facts.number ? alreadyConfirmed : null
}

function write(
  db: Db,
  viewer: Viewer,
  {
    parties,
    now,
    ...document
  }: { officeId: string; documentId: string; number: number; parties: Party[]; now: DateTime },
) {
  const values = parties.map((party) => ({
    ...document,
    ...party,
    confirmedBy: viewer.accountId,
    confirmedByName: viewer.name,
    confirmedAt: now,
    isOnBehalf: !speaksFor(viewer, document.officeId, party),
  }))
  return db.insert(receipts).values(values).onConflictDoNothing().returning()
}

/**
 * Notes that the viewer has opened a release: for the account, and for those of its units and leaders whom releases of
 * the document concern. It only ever grows, and is no change of the office's affairs: the journal does not tell of it.
 * NotFound for a stranger to the office.
 */
export async function noteSeen(
  db: Db,
  viewer: Viewer,
  releaseId: string,
  now: DateTime,
): Promise<NotFoundAnswer | null> {
  const release = isId(releaseId) ? await releaseById(db, releaseId) : null
  if (release === null || !belongsTo(viewer, release.officeId)) return notFound('releaseId')
  const { officeId, documentId, number } = release
  const at = now.toISO()
  await rows(
    db,
    sql`
    with read as (
      insert into ${readings} (office_id, document_id, account_id, number, read_at)
      values (${officeId}, ${documentId}, ${viewer.accountId}, ${number}, ${at})
      on conflict (document_id, account_id) do update set number = excluded.number, read_at = excluded.read_at
        where ${readings}.number < excluded.number
      returning document_id),
    own as (select c.* from read cross join (${concernedBy(sql`${documentId}::uuid`)}) c
      where c.unit_id in (${idsOf(viewer.unitIds)}) or c.person_id in (${idsOf(viewer.personIds)})),
    of_units as (
      insert into ${sightings} (office_id, document_id, unit_id, number, seen_at)
      select ${officeId}::uuid, ${documentId}::uuid, own.unit_id, ${number}::integer, ${at}::timestamptz
      from own where own.unit_id is not null order by own.unit_id
      on conflict (document_id, unit_id) do update set number = excluded.number, seen_at = excluded.seen_at
        where ${sightings}.number < excluded.number)
    insert into ${sightings} (office_id, document_id, person_id, number, seen_at)
    select ${officeId}::uuid, ${documentId}::uuid, own.person_id, ${number}::integer, ${at}::timestamptz
    from own where own.person_id is not null order by own.person_id
    on conflict (document_id, person_id) do update set number = excluded.number, seen_at = excluded.seen_at
      where ${sightings}.number < excluded.number`,
  )
  return null
}
