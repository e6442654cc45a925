import { readFileSync } from 'node:fs'
import type { DateTime } from 'luxon'
import type { Db } from '../../../db/connect.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { type TestApi, testApi } from '../api.ts'
import { type Caller, makeCaller } from './access.ts'
import { makeOffice } from './people.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape and compare them by value
type Anything = any

/** The answer of POST /imports. */
export type UploadAnswer = { status: number; body: Anything }

/** A multipart body of parts, in their order; a part with a `fileName` is a file. */
export function multipartOf(parts: { name: string; value: string | Buffer; fileName?: string }[]) {
  const boundary = '----giaobanTest'
  const chunks = parts.flatMap(({ name, value, fileName }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"`
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`
    return [Buffer.from(head), Buffer.from(value), Buffer.from('\r\n')]
  })
  const payload = Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)])
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, payload }
}

const previewed = `id fileName title needs adjustment warnings acceptedAt
  week { year week startsOn }
  entries { nodes { number source title timeLabel place remarks status difference warnings
    time { startsOn endsOn kind halfDay startTime endTime }
    parties { role words person { id name } unit { id name } group { id name } }
    room { id name } item { id } changes { field before after } } }
  absent { id title }
  unknowns { kind words count suggestion name title persons { id } units { id } groups { id } rooms { id } }
  counts { read possible furniture }
  leftovers { where text why isPossibleEntry entries { number title timeLabel place difference time { startsOn } item { id } } }`

const accepted = `mutation ($input: AcceptImportInput!, $key: String) {
  acceptImport(input: $input, idempotencyKey: $key) {
    __typename ... on ImportAccepted { addedCount changedCount waitingCount programme { year week } }
    ... on Refusal { code message field } } }`

/** A planner's desk before which documents are laid. */
export type ImportDesk = TestApi & {
  db: Db
  office: OfficeRow
  planner: Caller
  /** Uploads a document as the planner unless said otherwise. */
  upload: (
    content: string | Buffer,
    fileName?: string,
    options?: { as?: Caller | null; officeId?: string },
  ) => Promise<UploadAnswer>
  /** Uploads a document that is read, and gives the import's id. */
  uploaded: (content: string | Buffer, fileName?: string) => Promise<string>
  preview: (id: string, answers?: object, as?: Caller) => Promise<Anything>
  accept: (input: object, options?: { as?: Caller; key?: string }) => Promise<Anything>
  /** The draft of a week, with the given fields of its items. */
  itemsOf: (week: { year: number; week: number }, fields: string) => Promise<Anything[]>
  /** Releases everything that is pending in a week. */
  release: (week: { year: number; week: number }) => Promise<Anything>
}

/** The preview's own suggestion for every unknown name, as resolutions. */
export function suggestedBy({ unknowns }: Anything): Anything[] {
  return unknowns.map(({ kind, words, suggestion, name, title, persons }: Anything) => {
    if (suggestion === 'MATCH') return { kind, words, as: 'MATCH', personId: persons[0].id }
    return { kind, words, as: suggestion, name, title }
  })
}

/** One of the sample programmes. */
export function sample(name: string): Buffer {
  return readFileSync(`tests/data/programmes/${name}`)
}

/** Makes an office with a planner and the API in front of it. */
export async function makeImportDesk(
  db: Db,
  {
    office: facts,
    ...options
  }: { now?: DateTime; isNew?: boolean; office?: Parameters<typeof makeOffice>[1] } = {},
): Promise<ImportDesk> {
  const office = await makeOffice(db, facts)
  const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
  const desk = Object.assign(await testApi(db, options), { db, office, planner }) as ImportDesk
  return Object.assign(desk, uploadsOf(desk), verbsOf(desk))
}

function uploadsOf(desk: ImportDesk): Pick<ImportDesk, 'upload' | 'uploaded'> {
  const upload: ImportDesk['upload'] = async (content, fileName = 'lich.txt', options = {}) => {
    const { as = desk.planner, officeId = desk.office.id } = options
    const value = Buffer.from(content)
    const { headers, payload } = multipartOf([
      { name: 'officeId', value: officeId },
      { name: 'file', value, fileName },
    ])
    const authorization = as === null ? {} : { authorization: `Bearer ${as.secret}` }
    const response = await desk.app.inject({
      method: 'POST',
      url: '/imports',
      headers: { ...headers, ...authorization },
      payload,
    })
    return { status: response.statusCode, body: response.json() }
  }
  const uploaded: ImportDesk['uploaded'] = async (content, fileName) => {
    const { status, body } = await upload(content, fileName)
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body.importId
  }
  return { upload, uploaded }
}

function verbsOf(desk: ImportDesk): Pick<ImportDesk, 'preview' | 'accept' | 'itemsOf' | 'release'> {
  const ask = async (document: string, variables: object, as = desk.planner) => {
    const answer = await desk.api(document, variables as Record<string, unknown>, { as })
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return answer.data
  }
  const itemsOf: ImportDesk['itemsOf'] = async (week, fields) => {
    const document = `query ($id: ID!, $year: Int!, $week: Int!) {
      office(id: $id) { programme(year: $year, week: $week) { items { nodes { ${fields} } } } } }`
    const { office } = await ask(document, { id: desk.office.id, ...week })
    return office.programme.items.nodes
  }
  return {
    itemsOf,
    preview: async (id, answers = {}, as) => {
      const document = `query ($id: ID!, $year: Int, $week: Int) {
        import(id: $id, year: $year, week: $week) { ${previewed} } }`
      return (await ask(document, { id, ...answers }, as)).import
    },
    accept: async (input, { as, key } = {}) =>
      (await ask(accepted, { input: { resolutions: [], ...input }, key }, as)).acceptImport,
    release: async (week) => {
      const pending = await itemsOf(week, 'id revision change { kind }')
      const items = pending
        .filter(({ change }) => change !== null)
        .map(({ id, revision }) => ({ itemId: id, revision }))
      const document = `mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) {
        __typename ... on ProgrammeReleased { release { number changes { itemId kind fields { field before after } } } }
        ... on ItemsWaiting { items { title } } ... on Refusal { code message field } } }`
      const input = { officeId: desk.office.id, ...week, items, reasonKind: 'FIRST_RELEASE' }
      return (await ask(document, { input })).releaseProgramme
    },
  }
}

/** Uploads a document once more: its import, and how it differs from what is stored. */
export async function again(desk: ImportDesk, content: string | Buffer) {
  const id = await desk.uploaded(content)
  const shown = await desk.preview(id)
  return {
    id,
    shown,
    differences: shown.entries.nodes.map(({ difference }: Anything) => difference),
    absent: shown.absent.map(({ title }: Anything) => title),
  }
}
