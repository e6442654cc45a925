import { sql, TransactionRollbackError } from 'drizzle-orm'
import { buildSchema, getNamedType, isUnionType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { sdl } from '../../src/server/sdl.generated.ts'
import { testApi } from '../support/api.ts'
import { type CountedStore, counted, countedClone } from '../support/harness.ts'
import type { Caller } from '../support/make/access.ts'
import { mutationCases } from '../support/make/cases.ts'
import { makeCrowd } from '../support/make/crowd.ts'
import { makeWorld, type World } from '../support/make/world.ts'

const schema = buildSchema(sdl)
const mutations = schema.getMutationType()!.getFields()
const cases = await mutationCases()

/** What takes in a whole week by its nature, and why; everything else costs what it answers. */
const wholeWeeks: Record<string, string> = {
  releaseProgramme: 'a release keeps every entry of the week that it numbers',
  settleWords: 'one answer is for all items of a week in which the words stand',
  acceptImport: 'a document is matched with the whole week that it names',
}

const item = `id title timeLabel day place { label state room { id name } } change { kind authors fields { field after } }
  parties { label person { id label } unit { name } } clashes { kind subject otherTitle } mayEdit isLocked`

const pasted = '8h họp ở Phòng 3, Nguyễn Văn 3 chủ trì'
const reading = `day title time { text } room { name } parties { words person { label } unit { name } group { name } }`

type Cost = { statements: number; read: number }

async function rowsRead(db: Db): Promise<number> {
  const [row] = await rows<{ read: number }>(
    db,
    sql`select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::bigint as read from pg_stat_xact_user_tables`,
  )
  return row!.read
}

/** Does `work` in a store where nothing of it stays. */
async function undone<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  const done: T[] = []
  await db
    .transaction(async (tx) => {
      done.push(await work(tx))
      tx.rollback()
    })
    .catch((error) => {
      if (!(error instanceof TransactionRollbackError)) throw error
    })
  return done[0]!
}

/** Two offices of one store, one with a week of 5 items and one with a week of 500. */
type Laid = { store: CountedStore; small: World; large: World }

const lay = async (): Promise<Laid> => {
  const store = await countedClone()
  const [small, large] = [await makeWorld(store.db), await makeWorld(store.db)]
  await makeCrowd(store.db, small.office.id, 5)
  await makeCrowd(store.db, large.office.id, 500)
  await store.db.execute(sql`analyze`)
  return { store, small, large }
}

type Prepare = (
  db: Db,
  world: World,
) => Promise<{ document: string; variables: object; as: Caller }>

/** The cost of one request in a world, of which nothing stays. */
function costOf(store: CountedStore, world: World, prepare: Prepare): Promise<Cost> {
  return undone(store.db, async (db) => {
    const { document, variables, as } = await prepare(db, world)
    const { api } = await testApi(db)
    // As in a store that is large everywhere: where there is an index it is taken.
    await db.execute(sql`set local enable_seqscan = off`)
    const before = await rowsRead(db)
    const { result, statements } = await counted(store.db, () =>
      api(document, { ...variables }, { as }),
    )
    const read = (await rowsRead(db)) - before
    expect(result.errors, JSON.stringify(result.errors)).toBeUndefined()
    return { statements: statements.length, read }
  })
}

function mutationOf(name: string): string {
  const input = mutations[name]!.args.find((argument) => argument.name === 'input')!
  const answer = getNamedType(mutations[name]!.type)
  const saves = isUnionType(answer) && answer.getTypes().some((type) => type.name === 'ItemSaved')
  const shown = `${saves ? `... on ItemSaved { item { ${item} } }` : ''} ... on Refusal { code }`
  return `mutation ($input: ${getNamedType(input.type).name}!) { ${name}(input: $input) { __typename ${shown} } }`
}

describe('in a week of 500 items as in one of 5', () => {
  let laid: Laid
  beforeAll(async () => {
    laid = await lay()
  })
  afterAll(() => laid.store.close())

  async function costsAlike(prepare: Prepare, more = 120): Promise<void> {
    const small = await costOf(laid.store, laid.small, prepare)
    const large = await costOf(laid.store, laid.large, prepare)
    expect(large.statements).toBe(small.statements)
    // More is met in the same room on the same days, and at the same time: not one in twenty of the week's rows.
    expect(large.read).toBeLessThan(small.read + more)
  }

  test('every mutation is held to its cost, or said to take in a week', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(mutations).sort())
    for (const name of Object.keys(wholeWeeks)) expect(Object.keys(mutations)).toContain(name)
  })

  for (const [name, makeCase] of Object.entries(cases)) {
    test.skipIf(name in wholeWeeks)(`is as dear: ${name}`, async () => {
      await costsAlike(async (db, world) => {
        const { done, as = world.administrator } = await makeCase(db, world)
        return { document: mutationOf(name), variables: { input: done }, as }
      })
    })
  }

  const single: Record<string, string> = {
    'an item that is expected elsewhere': `query ($id: ID!) { item(id: $id) { ${item} } }`,
    'what hangs on an item': `query ($id: ID!) { item(id: $id) { dependents { from room { name } }
      movePreview(day: "2026-11-26") { slotTaken { code } } } }`,
    'who and what is free at a time': `query ($officeId: ID!) { office(id: $officeId) { availability(
      time: { startsOn: "2026-11-25", text: "0h00 - 1h00" }) { rooms { isFree by } leaders { isFree by person { label } } } } }`,
    'the hours that are free for an item': `query ($officeId: ID!, $id: ID!) { office(id: $officeId) {
      freeStarts(itemId: $id) } }`,
    'who the words of an item may be': `query ($id: ID!) { item(id: $id) { wantsTime unmatched { kind words role } } }`,
    'a pasted text': `query ($officeId: ID!) { office(id: $officeId) { readLines(
      text: "${['Thứ Tư 25/11', ...Array(3).fill(pasted)].join('\\n')}", day: "2026-11-25", year: 2026, week: 48) {
      kind day warnings reading { ${reading} meant { id } further { ${reading} } } } } }`,
    'the office of the viewer': `query { viewer { office { id name } } }`,
  }
  // The free hours of a half-day take in all that is at that half-day, a tenth of the week, each with its people.
  const ofHalfDay = { 'the hours that are free for an item': 240 } as Record<string, number>
  for (const [what, document] of Object.entries(single)) {
    test(`is as dear: ${what}`, async () => {
      await costsAlike(async (db, { office, planner }) => {
        const [met] = await rows<{ id: string }>(
          db,
          sql`select id from events where office_id = ${office.id} and uid like '3@%'`,
        )
        return { document, variables: { officeId: office.id, id: met!.id }, as: planner }
      }, ofHalfDay[what])
    })
  }
})
