import { expect } from 'vitest'
import type { Db } from '../../../db/connect.ts'
import { resources } from '../../../db/schema/booking.ts'
import type { OfficeRow, PersonRow } from '../../../db/schema/people.ts'
import { type TestApi, testApi } from '../api.ts'
import { type Caller, makeCaller } from './access.ts'
import { makeOffice, makePerson } from './people.ts'

/** An item as tests write it: the API's fields. */
type Fields = Record<string, unknown>

/** The answer of releaseProgramme: a release, or a refusal's code and field. */
export type ReleaseAnswer = {
  __typename: string
  code: string
  field: string
  items: { id: string }[]
  release: {
    id: string
    number: number
    changes: {
      itemId: string
      kind: string
      title: string | null
      day: string | null
      dayBefore: string | null
      fields: { field: string; before: string; after: string }[]
      isRecordedAfterwards: boolean
    }[]
  }
}

/** An office with a planner, two leaders and a room, and short ways to write and release its week 48 of 2026. */
export type Desk = {
  office: OfficeRow
  planner: Caller
  chair: PersonRow
  deputy: PersonRow
  roomId: string
  on: TestApi
  /** Adds an item and gives its id. Times are typed text. */
  add: (
    title: string,
    day: string | null,
    time: string,
    fields?: Fields,
    week?: number,
    reason?: string,
  ) => Promise<string>
  edit: (id: string, fields: Fields) => Promise<void>
  /** Moves an item to another day, of this week or another. */
  move: (id: string, day: string) => Promise<void>
  revision: (id: string) => Promise<number>
  /** Releases; gives the answer. */
  release: (ids: readonly string[], extra?: Fields) => Promise<ReleaseAnswer>
  /** Reads a week as `as` sees it. */
  week: (selection: string, options?: { as?: Caller; week?: number }) => Promise<Anything>
}

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape and compare them by value
type Anything = any

const releaseDocument = `mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) {
  __typename
  ... on Refusal { code field message }
  ... on ItemsWaiting { items { id } }
  ... on StaleItem { item { id } changedBy }
  ... on ProgrammeReleased { release { id number reasonKind reason isRecordedAfterwards
    changes { itemId kind title day dayBefore isRecordedAfterwards fields { field before after } } } } } }`

/** Makes a `Desk`. */
export async function makeDesk(
  db: Db,
  options: Parameters<typeof testApi>[1] = {},
  values: Parameters<typeof makeOffice>[1] = {},
): Promise<Desk> {
  const office = await makeOffice(db, values)
  const officeId = office.id
  const chair = await makePerson(db, {
    officeId,
    name: 'Trần Văn Phước',
    shortTitle: 'PCT',
    precedence: 2,
    isLeader: true,
  })
  const deputy = await makePerson(db, {
    officeId,
    name: 'Lê Thị An',
    shortTitle: 'CT',
    precedence: 1,
    isLeader: true,
  })
  const [room] = await db
    .insert(resources)
    .values({ officeId, kind: 'ROOM', name: 'Phòng họp số 2' })
    .returning()
  const planner = await makeCaller(db, { officeId, role: 'PLANNER', name: 'Chị Hoa' })
  const on = await testApi(db, options)
  const as = { as: planner }
  const revision = async (id: string): Promise<number> => {
    const { data } = await on.api('query ($id: ID!) { item(id: $id) { revision } }', { id }, as)
    return data.item.revision
  }
  return {
    office,
    planner,
    chair,
    deputy,
    roomId: room!.id,
    on,
    revision,
    add: async (title, day, time, fields = {}, week = 48, reason = undefined) => {
      const { data, errors } = await on.api(
        `mutation ($input: AddItemInput!) { addItem(input: $input) { __typename
          ... on ItemSaved { item { id } } ... on Refusal { code field message } } }`,
        {
          input: {
            officeId,
            year: 2026,
            week,
            reason,
            fields: { title, time: { startsOn: day, text: time }, ...fields },
          },
        },
        as,
      )
      expect(errors ?? data.addItem.__typename, JSON.stringify(data)).toBe('ItemSaved')
      return data.addItem.item.id
    },
    edit: async (id, fields) => {
      const { data, errors } = await on.api(
        `mutation ($input: EditItemInput!) { editItem(input: $input) { __typename
          ... on Refusal { code field message } } }`,
        { input: { itemId: id, revision: await revision(id), fields } },
        as,
      )
      expect(errors ?? data.editItem.__typename, JSON.stringify(data)).toBe('ItemSaved')
    },
    move: async (id, day) => {
      const { data, errors } = await on.api(
        `mutation ($input: MoveItemInput!) { moveItem(input: $input) { __typename
          ... on Refusal { code field message } } }`,
        { input: { itemId: id, revision: await revision(id), day } },
        as,
      )
      expect(errors ?? data.moveItem.__typename, JSON.stringify(data)).toBe('ItemSaved')
    },
    release: async (ids, extra = {}) => {
      const items = []
      for (const id of ids) items.push({ itemId: id, revision: await revision(id) })
      const input = {
        officeId,
        year: 2026,
        week: 48,
        items,
        reasonKind: 'FIRST_RELEASE',
        ...extra,
      }
      const { data, errors } = await on.api(releaseDocument, { input }, as)
      expect(errors).toBeUndefined()
      return data.releaseProgramme
    },
    week: async (selection, { as: caller = planner, week = 48 } = {}) => {
      const { data, errors } = await on.api(
        `query ($id: ID!, $week: Int!) { office(id: $id) { programme(year: 2026, week: $week) { ${selection} } } }`,
        { id: officeId, week },
        { as: caller },
      )
      expect(errors).toBeUndefined()
      return data.office.programme
    },
  }
}
