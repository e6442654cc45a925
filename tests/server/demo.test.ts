import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test as plainTest } from 'vitest'
import type { Store } from '../../db/connect.ts'
import { installations } from '../../db/schema/server.ts'
import { demoSecret } from '../../scripts/demo/chance.ts'
import { demoMonday } from '../../scripts/demo/fill.ts'
import { demoFeedPath, hostDemo, NotADemo, offerOf, removeDemo } from '../../scripts/demo/host.ts'
import { sampleWeek } from '../../scripts/demo/sample.ts'
import { makeDemo } from '../../scripts/demo/template.ts'
import { readConfig } from '../../src/config.ts'
import { testApi, testNow } from '../support/api.ts'
import { migratedEmbedded } from '../support/database.ts'
import { raceTest, test } from '../support/harness.ts'
import { multipartOf } from '../support/make/imports.ts'
import { makeOffice } from '../support/make/people.ts'

const seed = 'một hạt giống'
const monday = demoMonday(testNow)
const weeks = `query ($id: ID!, $year: Int!, $week: Int!, $next: Int!) { office(id: $id) {
  now: programme(year: $year, week: $week) {
    latestRelease { number changes { itemId kind fields { field before after } } } items { nodes { ...Told } } }
  next: programme(year: $year, week: $next) { latestRelease { number } items { nodes { ...Told } } } } }
  fragment Told on ProgrammeItem { id title day timeLabel stage place { label state } parties { role label }
    change { kind } clashes { kind } }`

type Told = {
  title: string
  day: string | null
  timeLabel: string
  stage: string
  place: { state: string } | null
  parties: { role: string; label: string }[]
  clashes: { kind: string }[]
}

async function filled(): Promise<Store> {
  const store = await migratedEmbedded()
  await makeDemo(store, { seed, monday, pastWeeks: 1, onStep: () => undefined })
  return store
}

async function demoOf(store: Store) {
  const [row] = await store.db.select().from(installations)
  const { demo: mark } = row!
  const resets: number[] = []
  const offer = { ...(await offerOf(store, mark)), reset: () => resets.push(1) }
  const made = await testApi(store.db, { installation: { demo: offer } })
  const as = { accountId: '', secret: demoSecret(seed, 'token planner') }
  return { ...made, mark, as, resets }
}

async function told(store: Store) {
  const { api, app, mark, as } = await demoOf(store)
  const at = { year: monday.weekYear, week: monday.weekNumber, next: monday.weekNumber + 1 }
  const { data, errors } = await api(weeks, { id: mark.officeId, ...at }, { as })
  expect(errors).toBeUndefined()
  const feed = await app.inject(demoFeedPath(seed, 'OFFICE'))
  expect(feed.statusCode).toBe(200)
  await app.close()
  return { mark, office: data.office, feed: feed.body }
}

describe('a demonstration', () => {
  let store: Store
  beforeAll(async () => {
    store = await filled()
  }, 120_000)
  afterAll(() => store.close())

  plainTest(
    'is the same from the same seed and week, and stands at a telling moment',
    {
      timeout: 120_000,
    },
    async () => {
      const first = await told(store)
      const again = await filled()
      expect(await told(again)).toEqual(first)
      await again.close()
      const { now, next } = first.office
      expect([now.latestRelease.number, now.latestRelease.changes.length]).toEqual([3, 3])
      expect(next.latestRelease).toBeNull()
      const items: Told[] = next.items.nodes
      const count = (is: (item: Told) => boolean) => items.filter(is).length
      const met = (kind: string) => (item: Told) =>
        item.clashes.some((clash) => clash.kind === kind)
      expect({
        twice: items.filter(met('LEADER_TWICE')).map(({ timeLabel }) => timeLabel),
        wanted: count(({ place }) => place?.state === 'WANTED'),
        taken: count(met('ROOM_TAKEN')),
        joint:
          count(({ parties }) => parties.filter(({ role }) => role === 'CHAIRS').length > 1) > 0,
        untimed: count(({ day, timeLabel }) => day !== null && timeLabel === ''),
        undated: count(({ day }) => day === null),
        proposed: count(({ stage }) => stage === 'PROPOSED'),
      }).toEqual({
        twice: ['14h', '14h'],
        wanted: 1,
        taken: 1,
        joint: true,
        untimed: 1,
        undated: 1,
        proposed: 3,
      })
      const all: Told[] = [...now.items.nodes, ...items]
      expect(all.filter(({ parties }) => !parties.some(({ role }) => role === 'CHAIRS'))).toEqual(
        [],
      )
    },
  )

  plainTest(
    'offers its tiles, a Word week and a calendar link to visitors',
    {
      timeout: 120_000,
    },
    async () => {
      const { app, api, as, mark, resets } = await demoOf(store)
      const enter = (tile: string) =>
        app.inject({ method: 'POST', url: '/demo/enter', payload: { tile } })
      const session = await enter('chief')
      expect([session.statusCode, session.cookies.length]).toEqual([200, 1])
      expect((await enter('nobody')).statusCode).toBe(404)
      const asked =
        '{ installation { demo { feedUrl feed { name upcoming(first: 2) { summary } } } } }'
      const { feed, feedUrl } = (await api(asked, {}, { as })).data.installation.demo
      expect(new URL(feedUrl).pathname).toBe(demoFeedPath(seed, 'OFFICE'))
      expect([feed.name, feed.upcoming.length]).toEqual(['VP UBND tỉnh An Hải', 2])
      expect((await api(asked)).data.installation.demo.feed).toBeNull()

      const sample = await app.inject('/demo/sample.docx')
      expect(sample.rawPayload).toEqual(sampleWeek(monday.plus({ weeks: 1 })))
      const { headers, payload } = multipartOf([
        { name: 'officeId', value: mark.officeId },
        { name: 'file', value: sample.rawPayload, fileName: 'tuan.docx' },
      ])
      const authorization = `Bearer ${as.secret}`
      const { importId } = (
        await app.inject({
          method: 'POST',
          url: '/imports',
          headers: { ...headers, authorization },
          payload,
        })
      ).json()
      const read = `query ($id: ID!) { import(id: $id) { needs week { week } unknowns { words }
        entries { nodes { title timeLabel time { startsOn } room { name } place
          parties { role person { name } } } } } }`
      const preview = (await api(read, { id: importId }, { as })).data.import
      expect([preview.needs, preview.week, preview.unknowns]).toEqual([
        [],
        { week: monday.weekNumber + 1 },
        [{ words: 'Xã Bình Minh' }, { words: 'Xã Hòa Tân' }],
      ])
      expect(preview.entries.nodes).toHaveLength(5)
      expect(preview.entries.nodes[1]).toEqual({
        title: 'Họp rà soát tiến độ các dự án trọng điểm',
        timeLabel: '14h',
        time: { startsOn: monday.plus({ days: 8 }).toISODate() },
        room: { name: 'Phòng họp số 2' },
        place: 'Phòng họp số 2',
        parties: [{ role: 'CHAIRS', person: { name: 'Phạm Thị Thu Nga' } }],
      })

      const reset = await app.inject({ method: 'POST', url: '/demo/reset' })
      expect([reset.statusCode, resets.length]).toEqual([202, 1])
      await app.close()
    },
  )

  plainTest('leaves a database alone that it did not fill', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'giaoban-foreign-'))
    const onNotice = () => undefined
    const foreign = await migratedEmbedded({ dataDir: join(dataDir, 'store') })
    await makeOffice(foreign.db, { name: 'Sở Thật' })
    await foreign.close()
    const config = readConfig({ DATA_DIR: dataDir, PORT: '0' })
    const wish = { config, seed, monday, onStep: onNotice, onReset: onNotice }
    await expect(hostDemo(wish)).rejects.toBeInstanceOf(NotADemo)
    rmSync(dataDir, { recursive: true })
  })
})

raceTest('a demonstration stopped while it was filled is filled afresh', async ({ db, store }) => {
  const config = readConfig({ DATABASE_URL: store.databaseUrl ?? '', PORT: '0' })
  await removeDemo(config)
  const start = async () => {
    const steps: string[] = []
    const onStep = (text: string) => {
      steps.push(text)
      if (text.startsWith('week')) throw new Error('stopped')
    }
    const wish = { config, seed, monday, onStep, onReset: () => undefined }
    await expect(hostDemo(wish)).rejects.toThrow('stopped')
    return steps
  }
  const steps = ['tables', 'people, rooms, accounts', `week ${monday.weekNumber - 3}`]
  expect(await start()).toEqual(steps)
  expect(await start()).toEqual(steps)
  await db.delete(installations)
  const wish = { config, seed, monday, onStep: () => undefined, onReset: () => undefined }
  await expect(hostDemo(wish)).rejects.toBeInstanceOf(NotADemo)
})

test('a real installation has none of the addresses of a demonstration', async ({ db }) => {
  const { app, api } = await testApi(db)
  const answers = [
    await app.inject({ method: 'POST', url: '/demo/enter', payload: { tile: 'planner' } }),
    await app.inject({ method: 'POST', url: '/demo/reset' }),
    await app.inject('/demo/sample.docx'),
  ]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
  expect((await api('{ installation { demo { officeId } } }')).data.installation.demo).toBeNull()
})
