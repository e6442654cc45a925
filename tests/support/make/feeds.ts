import { expect } from 'vitest'
import type { Db } from '../../../db/connect.ts'
import type { EventParty } from '../../../db/schema/event.ts'
import type { OfficeRow, offices } from '../../../db/schema/people.ts'
import { type TestApi, testApi } from '../api.ts'
import { type Caller, makeCaller } from './access.ts'
import { type MadeRelease, makeRelease } from './calendar.ts'
import { makeOffice } from './people.ts'

/** Issues a link and reads its feed. */
export const issueFeed = `mutation ($input: IssueFeedInput!) { issueFeed(input: $input) { __typename
  ... on FeedIssued { url feed { id name scope language
    upcoming(first: 50) { uid summary location from until day isCancelled } } }
  ... on Refusal { code field } } }`

/** An office with a planner and a first release. */
export type FeedWorld = TestApi & { office: OfficeRow; planner: Caller; release: MadeRelease }

/** Makes a `FeedWorld`; `values` are of its office. */
export async function makeFeedWorld(
  db: Db,
  values: Partial<typeof offices.$inferInsert> = {},
): Promise<FeedWorld> {
  const office = await makeOffice(db, values)
  const planner = await makeCaller(db, { officeId: office.id, role: 'PLANNER' })
  const release = await makeRelease(db, office)
  return Object.assign(await testApi(db), { office, planner, release })
}

/** Issues a link, by default the planner's to the whole office: its path, id and events to come. */
export async function linkOf(
  { api, office, planner }: FeedWorld,
  input: Record<string, unknown> = { scope: 'OFFICE' },
  as: Caller = planner,
): Promise<{ path: string; id: string; upcoming: Record<string, unknown>[] }> {
  const { data } = await api(
    issueFeed,
    { input: { officeId: office.id, language: 'vi', ...input } },
    { as },
  )
  const { url, feed } = data.issueFeed
  return { path: new URL(url).pathname, id: feed.id, upcoming: feed.upcoming }
}

/** The text of a feed that is answered 200. */
export async function textOf({ app }: TestApi, path: string): Promise<string> {
  const response = await app.inject({ url: path })
  expect(response.statusCode).toBe(200)
  return response.rawPayload.toString('utf8')
}

/** The VEVENTs of a feed by UID, as they are written. */
export function eventsOf(text: string): Map<string, string> {
  const found = text.match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g) ?? []
  return new Map(
    found.map((event) => [/^UID:(.*)\r$/m.exec(event.replace(/\r\n /g, ''))?.[1] ?? '', event]),
  )
}

/** The SUMMARYs of a feed, unfolded, in its order. */
export function summaries(text: string): string[] {
  return [...text.replace(/\r\n /g, '').matchAll(/^SUMMARY:(.*)\r$/gm)].map((match) => match[1]!)
}

/** The ETag of a feed. */
export async function tagOf({ app }: TestApi, path: string): Promise<string> {
  return String((await app.inject({ url: path })).headers.etag)
}

/** A party that is plain words. */
export function party(role: EventParty['role'], label: string) {
  return {
    role,
    label,
    personId: null,
    unitId: null,
    groupId: null,
    words: label,
    behalfOfId: null,
  }
}
