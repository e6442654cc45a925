import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Db, rows } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { testApi } from '../support/api.ts'
import { type Answers, type Asked, feedsOf, kept, unpacked, weeksOf } from '../support/carried.ts'
import { emptyBeside, type TestStore } from '../support/database.ts'

const lastOfPartOne = '0005_released_documents'
const migrations = fileURLToPath(new URL('../../db/migrations', import.meta.url))

/** The answers of the program of part one about its store, at the present of the tests, and its questions. */
const { asked, told: answers } = JSON.parse(unpacked('golden/part-one/answers.json.gz')) as {
  asked: Asked
  told: Answers
}

/** Migrates an empty store as the program of part one did, and no further. */
async function migrateToPartOne(db: Db): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-part-one-'))
  try {
    const journal = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8'))
    const tags: string[] = journal.entries.map(({ tag }: { tag: string }) => tag)
    const count = tags.indexOf(lastOfPartOne) + 1
    mkdirSync(join(folder, 'meta'))
    const entries = journal.entries.slice(0, count)
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
    for (const tag of tags.slice(0, count)) {
      cpSync(join(migrations, `${tag}.sql`), join(folder, `${tag}.sql`))
    }
    await migrate(db, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function fill(db: Db): Promise<void> {
  const statements = unpacked('data/stores/part-one.sql.gz').trimEnd().split('\n')
  await db.transaction(async (tx) => {
    for (const statement of statements) await tx.execute(sql.raw(statement))
  })
}

/** Names that only looked like others' and were changed on the way, as the journal says. */
function twins(db: Db) {
  return rows<{ entry: string; officeId: string; before: string; after: string }>(
    db,
    sql`select j.id as entry, j.office_id as "officeId", c.before ->> 'name' as before, c.after ->> 'name' as after
      from journal j join journal_changes c on c.journal_id = j.id where j.verb = 'renameTwins'`,
  )
}

describe('a store that part one filled', () => {
  let store: TestStore

  beforeAll(async () => {
    store = await emptyBeside(inject('template'))
    await migrateToPartOne(store.db)
    await fill(store.db)
    await migrate(store.db)
  }, 60_000)

  afterAll(() => store.close())

  test('has had every migration of today', async () => {
    const journal = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8'))
    const applied = await rows(store.db, sql`select hash from drizzle.__drizzle_migrations`)
    expect(applied).toHaveLength(journal.entries.length)
  })

  test('has lost and altered nothing that is only ever added to, and its seals hold', async () => {
    const { published: _, ...rest } = await kept(store.db)
    const { counts, releases, seals } = answers
    const added = await twins(store.db)
    const entries = new Set(added.map(({ entry }) => entry)).size
    expect(entries).toBeGreaterThan(0)
    expect(rest.counts).toEqual({
      ...counts,
      journal: (counts.journal ?? 0) + entries,
      journal_changes: (counts.journal_changes ?? 0) + added.length,
    })
    expect(rest.releases).toEqual(releases)
    for (const [officeId, { unsealedCount, ...chain }] of Object.entries(rest.seals)) {
      const own = new Set(
        added.filter((each) => each.officeId === officeId).map(({ entry }) => entry),
      )
      expect(unsealedCount).toBe(own.size)
      expect(chain).toEqual({ sealedCount: seals[officeId]?.sealedCount, brokenAt: null })
    }
  })

  test('keeps the UID and SEQUENCE of every published event', async () => {
    expect((await kept(store.db)).published).toEqual(answers.published)
  })

  test('serves every calendar link byte for byte, as kept and as rendered anew', async () => {
    expect(Object.keys(answers.feeds)).toEqual(asked.feeds.map(({ name }) => name))
    const { db, kind } = store
    expect(await feedsOf(await testApi(db, { kind }), asked)).toEqual(answers.feeds)
    await db.execute(sql`delete from feed_parts`)
    expect(await feedsOf(await testApi(db, { kind }), asked)).toEqual(answers.feeds)
  })

  test('shows each reader the same weeks, releases, changes and texts', async () => {
    const { db, kind } = store
    const weeks = await weeksOf(await testApi(db, { kind }), asked)
    // A draft names the rooms as they are now, and of twins all but one had to be called otherwise.
    const formerNames = new Map((await twins(db)).map(({ before, after }) => [after, before]))
    const asBefore = JSON.parse(
      JSON.stringify(weeks),
      (_, value) => formerNames.get(value) ?? value,
    )
    for (const [index, week] of inOneForm(answers.weeks).entries()) {
      expect(inOneForm(asBefore[index])).toEqual(week)
    }
    expect(weeks).toHaveLength(answers.weeks.length)
  })
})

// Drafts print times in one form and in the office's language by now, and Sunday with one capital; what was released keeps the times that it printed.
function inOneForm<Weeks>(weeks: Weeks): Weeks {
  return JSON.parse(JSON.stringify(weeks), (key, value) => {
    if (typeof value !== 'string') return value
    if (key !== 'timeLabel' && key !== 'time') return value.replaceAll('Chủ Nhật,', 'Chủ nhật,')
    return value
      .replace(
        /\b0?(\d{1,2})[h:](\d\d)\b/g,
        (_, hour, minute) => `${hour}h${minute === '00' ? '' : minute}`,
      )
      .replace(' - ', '–')
      .replace(/^Morning$/, 'Sáng')
  })
}
