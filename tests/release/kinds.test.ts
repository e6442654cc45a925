import { eq, sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { Db } from '../../db/connect.ts'
import { events } from '../../db/schema/event.ts'
import { publishedEvents, releases } from '../../db/schema/release.ts'
import type { Viewer } from '../../src/access/policy.ts'
import { kindsByName } from '../../src/release/queries/kinds.ts'
import { changesOfReleases, linesOfReleases } from '../../src/release/queries/views.ts'
import { documentKinds } from '../../src/rooms.ts'
import { counted, test } from '../support/harness.ts'
import {
  agendaKinds,
  agendaOf,
  makeAgendaTable,
  makeConference,
  makeLine,
  putOn,
  readerOf,
  releaseAgenda,
} from '../support/make/agenda.ts'
import { makeOffice, makePerson } from '../support/make/people.ts'
import { makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'
const friday = '2026-11-27'
const secretTitle = 'Phương án nhân sự'

async function makeAgenda(db: Db) {
  await makeAgendaTable(db)
  const office = await makeOffice(db)
  const speaker = await makePerson(db, { officeId: office.id, name: 'Lê Thị An' })
  const document = await agendaOf(db, office.id, wednesday)
  const eventId = await makeConference(db, office.id, wednesday)
  const opening = await makeLine(db, { position: 1, title: 'Khai mạc', minutes: 10 })
  const secret = await makeLine(db, {
    position: 2,
    title: secretTitle,
    minutes: 30,
    speakerId: speaker.id,
    secrecy: 'SECRET',
  })
  const closing = await makeLine(db, { position: 3, title: 'Bế mạc', minutes: 5 })
  const planner = readerOf(office, 'PLANNER')
  const member = readerOf(office, 'MEMBER')
  const speaking = readerOf(office, 'MEMBER', [speaker.id])
  const release = (sessions: number, removed: string[] = []) =>
    releaseAgenda(db, document, { eventId, sessions, removed })
  const read = (viewer: Viewer, ...heads: Awaited<ReturnType<typeof release>>[]) => ({
    lines: () => linesOfReleases(db, { viewer, kinds: agendaKinds }, heads),
    changes: () => changesOfReleases(db, { viewer, kinds: agendaKinds }, heads),
  })
  const ids = { eventId, opening, secret, closing }
  return { office, speaker, planner, member, speaking, release, read, ...ids }
}

/** One conference with three lines, released, then three of the four changed and one removed, released again. */
async function makeAdjusted(db: Db) {
  const made = await makeAgenda(db)
  const { opening, secret, closing } = made
  const first = await made.release(2)
  await db.execute(sql`update agenda_lines set minutes = 15 where id = ${opening}`)
  await db.execute(sql`update agenda_lines set minutes = 45 where id = ${secret}`)
  await db.execute(sql`delete from agenda_lines where id = ${closing}`)
  return { ...made, first, second: () => made.release(3, [closing]) }
}

describe('an agenda, a kind of document that the release room does not know', () => {
  test('lists its event and its own lines in its own order, with what it tells of each', async ({
    db,
  }) => {
    const { planner, release, read, ...ids } = await makeAgenda(db)
    const [lines] = await read(planner, await release(2)).lines()
    const shown = lines!.map(({ itemId, title, time, halfDay, change, details }) => ({
      itemId,
      title,
      time,
      halfDay,
      change,
      details,
    }))
    const details = (title: string, minutes: number, speakerId: string | null = null) => ({
      title,
      minutes,
      speakerId,
    })
    const own = { halfDay: null, change: 'ADDED' }
    expect(shown).toEqual([
      {
        itemId: ids.eventId,
        title: 'Hội nghị sơ kết',
        time: 'Sáng',
        halfDay: 'MORNING',
        change: 'ADDED',
        details: { sessions: 2 },
      },
      {
        itemId: ids.opening,
        title: 'Khai mạc',
        time: '10 phút',
        ...own,
        details: details('Khai mạc', 10),
      },
      {
        itemId: ids.secret,
        title: secretTitle,
        time: '30 phút',
        ...own,
        details: details(secretTitle, 30, ids.speaker.id),
      },
      {
        itemId: ids.closing,
        title: 'Bế mạc',
        time: '5 phút',
        ...own,
        details: details('Bế mạc', 5),
      },
    ])
  })

  test('tells of its event alone where no room gives the kind any more', async ({ db }) => {
    const { planner, release, eventId } = await makeAgenda(db)
    const head = await release(2)
    const asking = { viewer: planner, kinds: kindsByName([]) }
    const [lines] = await linesOfReleases(db, asking, [head])
    expect(lines).toMatchObject([{ itemId: eventId, title: 'Hội nghị sơ kết', sight: 'FULL' }])
    const [changes] = await changesOfReleases(db, asking, [head])
    expect(changes).toMatchObject([{ eventId }])
  })

  test('names exactly the entries that changed, before and after, and what was removed', async ({
    db,
  }) => {
    const { planner, read, second, eventId, opening, secret, closing } = await makeAdjusted(db)
    const [changes] = await read(planner, await second()).changes()
    const same = { day: null, dayBefore: null, fields: [], isRecordedAfterwards: false }
    const minutes = (before: string, after: string) => [{ field: 'Số phút', before, after }]
    expect(changes).toEqual([
      {
        ...same,
        eventId,
        kind: 'CHANGED',
        title: 'Hội nghị sơ kết',
        day: wednesday,
        dayBefore: wednesday,
        details: [{ field: 'Số phiên', before: '2', after: '3' }],
      },
      {
        ...same,
        eventId: null,
        id: opening,
        kind: 'CHANGED',
        title: 'Khai mạc',
        details: minutes('10', '15'),
      },
      {
        ...same,
        eventId: null,
        id: secret,
        kind: 'CHANGED',
        title: secretTitle,
        details: minutes('30', '45'),
      },
      { ...same, eventId: null, id: closing, kind: 'CANCELLED', title: 'Bế mạc' },
    ])
    const [published] = await db
      .select({ sequence: publishedEvents.sequence })
      .from(publishedEvents)
      .where(eq(publishedEvents.eventId, eventId))
    // What a calendar shows of the conference stayed the same.
    expect(published).toEqual({ sequence: 0 })
  })

  test('says nothing of what is released again as it was', async ({ db }) => {
    const { planner, read, release } = await makeAgenda(db)
    await release(2)
    expect(await read(planner, await release(2)).changes()).toEqual([[]])
  })

  test('is masked for a member by what the kind keeps, and not for who has to do with the line', async ({
    db,
  }) => {
    const { member, speaking, read, first, second, secret } = await makeAdjusted(db)
    const heads = [first, await second()]
    const found = await counted(db, () => read(member, ...heads).lines())
    const masked = found.result.map((lines) => lines.find(({ itemId }) => itemId === secret))
    const shown = masked.map((line) => [line?.sight, line?.title, line?.time, line?.details])
    expect(shown).toEqual([
      ['BUSY', null, '30 phút', { minutes: 30 }],
      ['BUSY', null, '45 phút', { minutes: 45 }],
    ])
    // The offices' language, then all of both releases.
    expect(found.count).toBe(2)
    const [, changes] = await read(member, ...heads).changes()
    const change = changes!.find((each) => each.eventId === null && each.id === secret)
    expect(change).toEqual({
      eventId: null,
      id: secret,
      kind: 'CHANGED',
      title: null,
      fields: [],
      day: null,
      dayBefore: null,
      isRecordedAfterwards: false,
    })
    expect(JSON.stringify([found.result, changes])).not.toContain(secretTitle)
    const [seen] = await read(speaking, ...heads).lines()
    expect(seen!.find(({ itemId }) => itemId === secret)).toMatchObject({
      sight: 'FULL',
      title: secretTitle,
      details: { minutes: 30 },
    })
  })

  test('hides at once what has become more secret, from old releases too', async ({ db }) => {
    const { member, planner, read, first, opening } = await makeAdjusted(db)
    await db.execute(sql`update agenda_lines set secrecy = 'TOP_SECRET' where id = ${opening}`)
    const listed = async (viewer: Viewer) =>
      (await read(viewer, first).lines())[0]!.filter(({ itemId }) => itemId === opening).length
    expect([await listed(planner), await listed(member)]).toEqual([1, 0])
    const changes = JSON.stringify(await read(member, first).changes())
    expect(changes).toContain('Bế mạc')
    expect(changes).not.toContain('Khai mạc')
  })

  test('tells a lowered level as a change, and hides its title from who may not see the one before', async ({
    db,
  }) => {
    const { planner, member, read, release, secret } = await makeAgenda(db)
    await release(2)
    await db.execute(sql`update agenda_lines set secrecy = 'NORMAL' where id = ${secret}`)
    const lowered = await release(2)
    const [changes] = await read(planner, lowered).changes()
    expect(changes!.map(({ kind, fields }) => [kind, fields])).toEqual([
      [
        'CHANGED',
        [
          {
            field: 'SECRECY',
            before: 'tối mật',
            after: 'thường',
            codes: { before: 'SECRET', after: 'NORMAL' },
          },
        ],
      ],
    ])
    const [told] = await read(member, lowered).changes()
    expect(told!.map(({ kind, title, fields }) => [kind, title, fields])).toEqual([
      ['CHANGED', null, []],
    ])
  })

  test('reads its first release byte for byte as before, whatever was released since', async ({
    db,
  }) => {
    const { planner, read, first, second, eventId, release } = await makeAdjusted(db)
    const before = JSON.stringify([
      await read(planner, first).lines(),
      await read(planner, first).changes(),
    ])
    await second()
    await putOn(db, eventId, friday)
    await release(3)
    const after = [await read(planner, first).lines(), await read(planner, first).changes()]
    expect(JSON.stringify(after)).toBe(before)
  })

  test('strikes an event that has left where it stood and gives it the home that the kind says', async ({
    db,
  }) => {
    const { office, planner, read, release, eventId } = await makeAdjusted(db)
    const { id: home } = await agendaOf(db, office.id, friday)
    await putOn(db, eventId, friday)
    const moved = await release(2)
    const [lines] = await read(planner, moved).lines()
    const { itemId, day, movedTo, change, details } = lines![0]!
    expect({ itemId, day, movedTo, change, details }).toEqual({
      itemId: eventId,
      day: wednesday,
      movedTo: friday,
      change: 'MOVED',
      details: { sessions: 2 },
    })
    const [event] = await db.select().from(events).where(eq(events.id, eventId))
    expect([event!.homeDocumentId, moved.number]).toEqual([home, 1])
  })
})

describe('the rooms', () => {
  test('give the week as their kind of document, stored as it always was', async ({ db }) => {
    expect([...documentKinds.keys()]).toEqual(['WEEK'])
    const desk = await makeDesk(db)
    await desk.release([await desk.add('Họp giao ban', wednesday, '8h00')])
    const [{ content, diff } = {}] = await db.select().from(releases)
    expect(Object.keys(content!.entries[0]!).sort()).toEqual([
      'eventId',
      'facts',
      'isRecordedAfterwards',
      'movedTo',
      'position',
      'state',
      'uid',
    ])
    expect(Object.keys(diff!.changes[0]!).sort()).toEqual([
      'day',
      'dayBefore',
      'eventId',
      'fields',
      'isRecordedAfterwards',
      'kind',
      'secrecy',
      'title',
    ])
  })

  test('cannot give the same kind twice', () => {
    const twice = [...agendaKinds.values(), ...agendaKinds.values()]
    expect(() => kindsByName(twice)).toThrow('Two rooms give the same kind')
  })
})
