import { type SQL, sql } from 'drizzle-orm'
import { type Db, rows } from '../../db/connect.ts'
import { instantText } from '../../db/schema/columns.ts'
import { readings, receipts, sightings } from '../../db/schema/receipt.ts'
import { askedPage, type Page, type PageArguments, pageOf } from '../../graphql/pages.ts'
import { BadArgument } from '../../graphql/refusals.ts'
import type { Viewer } from '../access/policy.ts'
import { precedenceOn, unitPosition } from '../people/queries/labels.ts'
import { weekPlace } from '../programme/queries/kind.ts'
import type { ProgrammeView } from '../programme/queries/programme.ts'
import { concernedBy } from '../release/queries/concerned.ts'
import { documentAt } from '../release/queries/parts.ts'
import { isOwnReceipt, mayConfirm, seesAllReceipts } from './policy.ts'
import {
  countsOf,
  type ReceiptCounts,
  type ReceiptFacts,
  type ReceiptView,
  stateOf,
} from './rules.ts'

/** The narrowing of a list of receipts: by how far they have come, and to the viewer's own. */
export type ReceiptFilter = { state: ReceiptView['state'] | null; mine: boolean }

const mostReceipts = 2000

/** The receipts of a programme that the viewer is shown, in order. One statement. */
export async function receiptsOf(db: Db, programme: ProgrammeView): Promise<ReceiptView[]> {
  const { viewer, office, span } = programme
  if (viewer === null) return []
  const parties = seesAllReceipts(viewer, office.id) ? null : viewer
  const facts = await receiptFacts(db, {
    document: documentAt(weekPlace(office.id, span)),
    only: parties,
    day: span.from,
  })
  return facts.map((each) => viewOf(viewer, office.id, each))
}

/** A page of them. */
export async function receiptPage(
  db: Db,
  programme: ProgrammeView,
  { state, mine, ...args }: ReceiptFilter & PageArguments,
): Promise<Page<ReceiptView>> {
  const asked = askedPage(args, { most: 500, usual: 100 })
  const { viewer } = programme
  const all = await receiptsOf(db, programme)
  const [after] = asked.after ?? []
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
  if (after !== undefined && from === 0) {
    throw new BadArgument('after', 'This receipt is no longer in the list; read it from the start.')
  }
  const chosen = all
    .slice(from)
    .filter((each) => state === null || each.state === state)
    .filter((each) => !mine || (viewer !== null && isOwnReceipt(viewer, each)))
  return pageOf(chosen, asked, ({ id }) => [id])
}

/** Counts a programme's receipts by how far they have come; null for who does not work on the whole of it. */
export async function receiptCounts(
  db: Db,
  programme: ProgrammeView,
): Promise<ReceiptCounts | null> {
  const { viewer, office } = programme
  if (viewer === null || !seesAllReceipts(viewer, office.id)) return null
  return countsOf(await receiptsOf(db, programme))
}

/** The facts of receipts as a viewer is shown them. */
export function viewOf(viewer: Viewer, officeId: string, facts: ReceiptFacts): ReceiptView {
  return {
    ...facts,
    id: facts.unitId ?? facts.personId ?? '',
    state: stateOf(facts),
    mayConfirm: mayConfirm(viewer, officeId, facts),
  }
}

/** Reads how far those whom a document's releases concern have come; `only`: no more than a viewer's own. */
export function receiptFacts(
  db: Db,
  {
    document,
    only,
    day,
  }: { document: SQL; only: Pick<Viewer, 'unitIds' | 'personIds'> | null; day: string },
): Promise<ReceiptFacts[]> {
  const own =
    only === null
      ? sql`true`
      : sql`(c.unit_id in (${idsOf(only.unitIds)}) or c.person_id in (${idsOf(only.personIds)}))`
  const isSame = (other: SQL) =>
    sql`${other}.document_id = d.id and (${other}.unit_id = c.unit_id or ${other}.person_id = c.person_id)`
  return rows<ReceiptFacts>(
    db,
    sql`
    with d as materialized (${document})
    select c.unit_id as "unitId", c.person_id as "personId", c.number,
      r.number as "confirmedNumber", r.confirmed_by_name as "confirmedBy",
      ${instantText(sql`r.confirmed_at`)} as "confirmedAt", coalesce(r.is_on_behalf, false) as "isOnBehalf",
      s.number as "seenNumber", ${instantText(sql`s.seen_at`)} as "seenAt"
    from d cross join (${concernedBy(sql`select id from d`)}) c
      left join lateral (select * from ${receipts} r where ${isSame(sql`r`)} order by r.number desc limit 1) r on true
      left join ${sightings} s on ${isSame(sql`s`)}
    where ${own}
    order by c.unit_id is null, ${unitPosition(sql`c.unit_id`)}, ${precedenceOn(sql`c.person_id`, day)},
      c.unit_id, c.person_id
    limit ${mostReceipts}`,
  )
}

/** SQL: a SELECT of ids. */
export function idsOf(ids: readonly string[]): SQL {
  return sql`select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)`
}

/** Gives the highest number of a programme's releases that the viewer has opened; null when none. */
export async function lastSeenOf(
  db: Db,
  { viewer, office, span }: ProgrammeView,
): Promise<number | null> {
  if (viewer === null) return null
  const [found] = await rows<{ number: number }>(
    db,
    sql`select number from ${readings} where account_id = ${viewer.accountId}
      and document_id = (${documentAt(weekPlace(office.id, span))})`,
  )
  return found?.number ?? null
}
