import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { type Db, databaseError, rows } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { events } from '../../db/schema/event.ts'
import { publishedPeople } from '../../db/schema/release.ts'
import { committedTest, test } from '../support/harness.ts'
import { makeRelease } from '../support/make/calendar.ts'
import { makeDesk, publishNow } from '../support/make/draft.ts'
import { makeOffice } from '../support/make/people.ts'
import { backBefore } from '../support/migrations.ts'

/** The words that a constraint lists. */
async function wordsOf(db: Db, constraint: string): Promise<string[]> {
  const [found] = await rows<{ text: string }>(
    db,
    sql`select pg_get_constraintdef(oid) as text from pg_constraint where conname = ${constraint}`,
  )
  return [...(found?.text ?? '').matchAll(/'(\w+)'::text/g)].map(([, word]) => word!).sort()
}

/** The subject kinds that commands write to the journal. */
function writtenKinds(): string[] {
  const kinds = new Set<string>()
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\/commands(\/[\w-]+)?\.ts$/.test(name)) continue
    const source = readFileSync(`src/${name}`, 'utf8')
    for (const [, kind] of source.matchAll(/(?:\bkind: |\bchangesOf\()'([a-z]\w*)'/g)) {
      kinds.add(kind!)
    }
  }
  return [...kinds].sort()
}

async function refusedBy(db: Db, statement: string): Promise<string | null> {
  try {
    await db.transaction((tx) => tx.execute(sql.raw(statement)))
    return null
  } catch (error) {
    return databaseError(error)?.constraint ?? String(error)
  }
}

describe('the subjects of the journal', () => {
  test('are those that commands write, each under one word', async ({ db }) => {
    expect(await wordsOf(db, 'journal_changes_subject_known')).toEqual(writtenKinds())
  })

  committedTest('keep the words of before and take no more of them', async ({ db }) => {
    await backBefore(db, '0007_closed')
    const office = '00000000-0000-4000-8000-00000000000a'
    await db.execute(sql`insert into offices (id, name, short_name, zone, settings)
      values (${office}, 'Một', 'M', 'Asia/Ho_Chi_Minh', '{}')`)
    await db.execute(sql`insert into journal (id, office_id, at, verb)
      values (${office}, ${office}, now(), 'acceptImport')`)
    const old = `insert into journal_changes (office_id, journal_id, subject_kind, subject_id, at)
      values ('${office}', '${office}', 'room', '${office}', now())`
    expect(await refusedBy(db, old)).toBeNull()
    await migrate(db)
    expect(await rows(db, sql`select subject_kind as kind from journal_changes`)).toEqual([
      { kind: 'room' },
    ])
    expect(await refusedBy(db, old)).toBe('journal_changes_subject_known')
  })
})

describe('an event', () => {
  test('that does not stand in its week is none of its items, and keeps its kind', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const item = await desk.add({ title: 'Họp', time: { startsOn: '2026-11-26', text: '9h' } })
    await desk.add({ title: 'Tiếp khách', time: { startsOn: '2026-11-26', text: '10h' } })
    await db.update(events).set({ standsInWeek: false }).where(sql`id = ${item.id}`)
    const { data } = await desk.api(
      `query ($id: ID!) { office(id: $id) { programme(year: 2026, week: 48) { items { nodes { title } } } } }`,
      { id: desk.office.id },
      { as: desk.planner },
    )
    expect(data.office.programme.items.nodes).toEqual([{ title: 'Tiếp khách' }])
    expect(await desk.row(item.id)).toMatchObject({ kind: 'ITEM' })
  })
})

/** What the database refuses, by the constraint that does. */
const refused: [string, string][] = [
  ['events_kind_known', `update events set kind = 'PARTY'`],
  ['resources_kind_known', `update resources set kind = 'room'`],
  ['published_events_status_known', `update published_events set status = 'GONE'`],
  ['published_events_secrecy_known', `update published_events set secrecy = ''`],
  ['published_events_sequence_from_zero', `update published_events set sequence = -1`],
  [
    'published_events_days_in_order',
    `update published_events set all_day_on = '2026-11-26', all_day_until = '2026-11-25'`,
  ],
  [
    'published_events_days_in_order',
    `update published_events set all_day_on = '2026-11-26', all_day_until = null`,
  ],
  [
    'published_events_days_in_order',
    `update published_events set all_day_on = null, all_day_until = '2026-11-26'`,
  ],
  ['published_events_period_known', `update published_events set period = 'empty'`],
  ['published_events_period_known', `update published_events set period = '[2026-11-26,)'`],
  ['published_events_facts_object', `update published_events set facts = '[]'`],
  ['published_people_role_known', `update published_people set role = 'GUEST'`],
  ['published_people_somebody', `update published_people set person_id = null`],
  ['published_people_period_known', `update published_people set period = 'empty'`],
  ['grants_period_known', `update grants set period = '[2026-11-26,)'`],
]

describe('the database', () => {
  test('refuses words and values that no room has', async ({ db }) => {
    const desk = await makeDesk(db)
    const parties = [{ role: 'CHAIRS', personId: desk.leader.id }]
    const item = await desk.add({
      title: 'Họp',
      time: { startsOn: '2026-11-26', text: '9h' },
      parties,
    })
    await publishNow(desk, [item.id])
    expect(await db.$count(publishedPeople)).toBe(1)
    for (const [constraint, statement] of refused) {
      expect([statement, await refusedBy(db, statement)]).toEqual([statement, constraint])
    }
    const release = (reason: string, content: string, diff: string) => `
      insert into releases (office_id, document_id, number, reason_kind, released_by_name, released_at, content, diff)
      select office_id, id, 1, '${reason}', 'x', now(), '${content}', '${diff}' from documents`
    expect(await refusedBy(db, release('WHIM', '{}', '{}'))).toBe('releases_reason_known')
    expect(await refusedBy(db, release('OTHER', '[]', '{}'))).toBe('releases_content_object')
    expect(await refusedBy(db, release('OTHER', '{}', 'null'))).toBe('releases_content_object')
    expect(await refusedBy(db, release('OTHER', '{}', '{}'))).toBeNull()
  })

  test('keeps what is published inside its office', async ({ db }) => {
    const desk = await makeDesk(db)
    const item = await desk.add({ title: 'Họp', time: { startsOn: '2026-11-26', text: '9h' } })
    await publishNow(desk, [item.id])
    const other = await makeOffice(db, { name: 'Khác' })
    const { id } = await makeRelease(db, other)
    expect(await refusedBy(db, `update published_events set release_id = '${id}'`)).toBe(
      'published_events_release_in_office',
    )
  })
})
