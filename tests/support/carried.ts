import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../db/connect.ts'
import { verifySeals } from '../../src/journal/queries/seals.ts'
import type { TestApi } from './api.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape and compare them by value
type Anything = any

/** A stored office's keys, and the weeks that it has released. */
export type Asked = {
  readers: { name: string; officeId: string; secret: string }[]
  feeds: { name: string; secret: string }[]
  weeks: { officeId: string; year: number; week: number }[]
}

/** A reader's view of one released week. */
export type ReaderWeek = {
  reader: string
  year: number
  week: number
  programme: Anything
  releases: Anything[]
}

/** The answers of a store to the outside, and the facts in it that may never differ. */
export type Answers = {
  feeds: Record<string, string>
  weeks: ReaderWeek[]
  published: { uid: string; sequence: number }[]
  counts: Record<string, number>
  /** A hash of all that is stored of the releases, masked for nobody. */
  releases: string
  seals: Record<string, Awaited<ReturnType<typeof verifySeals>>>
}

/** The text of a compressed file of the tests. */
export function unpacked(file: string): string {
  return gunzipSync(readFileSync(new URL(`../${file}`, import.meta.url))).toString('utf8')
}

const week = `query ($officeId: ID!, $year: Int!, $week: Int!) { office(id: $officeId) {
  programme(year: $year, week: $week) {
    isDraftShown startsOn endsOn latestRelease { number }
    items(first: 2000) { nodes { id sight title day timeLabel place { label } status stage
      isStruck movedTo movedFrom change { kind } } }
    week: text(scope: WEEK, language: vi) weekEn: text(scope: WEEK, language: en)
    adjustment: text(scope: ADJUSTMENT, language: vi) adjustmentEn: text(scope: ADJUSTMENT, language: en)
  } } }`

const release = `query ($officeId: ID!, $year: Int!, $week: Int!, $number: Int!) { office(id: $officeId) {
  programme(year: $year, week: $week) { release(number: $number) {
    id number reasonKind reason releasedBy releasedAt isRecordedAfterwards
    changes { itemId kind title day dayBefore isRecordedAfterwards fields { field before after } }
    lines { itemId sight day halfDay isAllDay time title chairs attends invited place gatheringPoint
      prepares staff remarks status movedTo change changedFields }
  } } } }`

/** The bytes of every calendar link, by its name. */
export async function feedsOf({ app }: TestApi, { feeds }: Asked): Promise<Answers['feeds']> {
  const found: Answers['feeds'] = {}
  for (const { name, secret } of feeds) {
    const { statusCode, rawPayload } = await app.inject({ url: `/feeds/${secret}.ics` })
    found[name] = statusCode === 200 ? rawPayload.toString('utf8') : String(statusCode)
  }
  return found
}

/** Every released week with all of its releases, as each reader is shown it. */
export async function weeksOf(api: TestApi, { readers, weeks }: Asked): Promise<ReaderWeek[]> {
  const found: ReaderWeek[] = []
  for (const reader of readers) {
    const as = { accountId: '', secret: reader.secret }
    const ask = async (document: string, variables: Record<string, unknown>) => {
      const { data, errors } = await api.api(document, variables, { as })
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data.office.programme
    }
    for (const variables of weeks.filter(({ officeId }) => officeId === reader.officeId)) {
      const programme = await ask(week, variables)
      const releases = []
      for (let number = 0; number <= programme.latestRelease.number; number += 1) {
        releases.push((await ask(release, { ...variables, number })).release)
      }
      const { year, week: number } = variables
      found.push({ reader: reader.name, year, week: number, programme, releases })
    }
  }
  return found
}

/** The facts that a store may never lose or alter: how often each published event changed, and what is only ever added to. */
export async function kept(db: Db): Promise<Omit<Answers, 'feeds' | 'weeks'>> {
  const published = await rows<Answers['published'][number]>(
    db,
    sql`select uid, sequence from published_events order by uid collate "C"`,
  )
  const counts: Answers['counts'] = {}
  for (const table of ['journal', 'journal_changes', 'journal_seals', 'documents', 'releases']) {
    const [row] = await rows<{ n: number }>(
      db,
      sql`select count(*) as n from ${sql.identifier(table)}`,
    )
    counts[table] = row!.n
  }
  const [all] = await rows<{ hash: string }>(
    db,
    sql`select md5(string_agg(jsonb_build_array(id, document_id, number, reason_kind, reason, released_by,
      released_by_name, extract(epoch from released_at), content, diff, is_recorded_afterwards)::text, '' order by id)) as hash
      from releases`,
  )
  const seals: Answers['seals'] = {}
  for (const { id } of await rows<{ id: string }>(db, sql`select id from offices order by id`)) {
    seals[id] = await verifySeals(db, id)
  }
  return { published, counts, releases: all!.hash, seals }
}
