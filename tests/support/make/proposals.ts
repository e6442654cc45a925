import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import type { EventRow } from '../../../db/schema/event.ts'
import type { UnitRow } from '../../../db/schema/people.ts'
import type { Viewer } from '../../../src/access/policy.ts'
import { viewerByCredential } from '../../../src/access/queries.ts'
import { secretHash } from '../../../src/access/rules.ts'
import { unitsOfPerson } from '../../../src/people/queries/labels.ts'
import { testNow } from '../api.ts'
import { type Caller, makeCaller } from './access.ts'
import { type Desk, makeDesk } from './draft.ts'
import { makeUnit } from './people.ts'

/** The viewer that a caller's requests have. */
export async function viewerOfCaller(db: Db, { secret }: Caller): Promise<Viewer> {
  const credential = { kind: 'API_TOKEN' as const, hash: secretHash(secret) }
  const beside = () => sql<null>`null`
  const found = await viewerByCredential(db, credential, {
    unitsOf: unitsOfPerson,
    now: testNow,
    beside,
  })
  if (found === null) throw new Error('No such caller')
  return found.viewer
}

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape and compare them by value
type Anything = any

/** A desk at which two units register for week 49, one of them with two registrars. */
export type Counter = Desk & {
  finance: UnitRow
  health: UnitRow
  ofFinance: Caller
  alsoOfFinance: Caller
  ofHealth: Caller
  /** Proposes an item for Thursday of week 49, as finance unless said otherwise. */
  propose: (fields?: object, as?: Caller) => Promise<EventRow>
  /** Sends a mutation of this room and gives its answer with the members of all its types. */
  act: (name: string, input: object, as?: Caller) => Promise<Anything>
  /** Asks for fields of week 49. */
  week: (fields: string, as?: Caller) => Promise<Anything>
}

const ofItems = [
  'returnProposal',
  'declineProposal',
  'resubmitProposal',
  'mergeProposals',
  'unmergeProposals',
]

const inputs: Record<string, string> = {
  returnProposal: 'RefuseProposalInput',
  declineProposal: 'RefuseProposalInput',
}

/** Makes such a desk. Its present is Tuesday of week 48, two days before the cut-off. */
export async function makeCounter(db: Db): Promise<Counter> {
  const desk = await makeDesk(db)
  const { id: officeId } = desk.office
  const finance = await makeUnit(db, { officeId, name: 'Sở Tài chính', position: 1 })
  const health = await makeUnit(db, { officeId, name: 'Sở Y tế', position: 2 })
  const registrar = (unitId: string, name: string) =>
    makeCaller(db, { officeId, role: 'REGISTRAR', unitId, name })
  const ofFinance = await registrar(finance.id, 'Chị Mai')
  const counter = Object.assign(desk, {
    finance,
    health,
    ofFinance,
    alsoOfFinance: await registrar(finance.id, 'Anh Tú'),
    ofHealth: await registrar(health.id, 'Anh Khoa'),
  }) as Counter
  counter.propose = async (fields = {}, as = ofFinance) => {
    const usual = { title: 'Họp về ngân sách', time: { startsOn: '2026-12-03', text: '9h - 10h' } }
    const input = { officeId, year: 2026, week: 49, fields: { ...usual, ...fields } }
    const row = await desk.saved(await desk.send('addItem', input, { as }))
    // What comes one after the other stands so.
    desk.now = desk.now.plus(1)
    return row
  }
  counter.act = async (name, input, as = desk.planner) => {
    const type = inputs[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const saved = ofItems.includes(name)
      ? '... on ItemSaved { editId item { id stage revision } } ... on StaleItem { changedBy }'
      : ''
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${saved}
      ... on Refusal { code message field } } }`
    const answer = await desk.api(document, { input }, { as })
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return answer.data[name]
  }
  counter.week = async (fields, as = desk.planner) => {
    const document = `query ($id: ID!) { office(id: $id) { programme(year: 2026, week: 49) { ${fields} } } }`
    const answer = await desk.api(document, { id: officeId }, { as })
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return answer.data.office.programme
  }
  return counter
}
