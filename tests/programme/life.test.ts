import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { offices } from '../../db/schema/people.ts'
import { publicationVersions, publishedEvents, publishedPeople } from '../../db/schema/release.ts'
import { test } from '../support/harness.ts'
import { makeGroup, makePerson } from '../support/make/people.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const tuesday = '2026-11-24'
const wednesday = '2026-11-25'

async function act(desk: Desk, verb: string, id: string) {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
  const { data, errors } = await desk.on.api(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on Refusal { code message field } } }`,
    { input: { itemId: id, revision: await desk.revision(id) } },
    { as: desk.planner },
  )
  expect(errors ?? data[verb].__typename, JSON.stringify(data)).toBe('ItemSaved')
}

/** The titles in a person's calendar, as a program that follows it reads them. */
async function feedOf({ on, office, planner }: Desk, personId: string): Promise<string[]> {
  const { data, errors } = await on.api(
    'mutation ($input: IssueFeedInput!) { issueFeed(input: $input) { ... on FeedIssued { url } } }',
    { input: { officeId: office.id, scope: 'PERSON', personId } },
    { as: planner },
  )
  expect(errors).toBeUndefined()
  const { body } = await on.app.inject({ url: new URL(data.issueFeed.url).pathname })
  const lines = body.replace(/\r\n /g, '').matchAll(/^SUMMARY:(.*)\r$/gm)
  return [...lines].map(([, title = '']) => title).sort()
}

describe('what a release tells of an item', () => {
  test('is that it is postponed, cancelled and takes place again, struck out where it stood', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const put = await desk.add('Hoãn', wednesday, '8h00')
    const off = await desk.add('Hủy', wednesday, '9h00')
    await desk.release([put, off])
    await act(desk, 'postponeItem', put)
    await act(desk, 'cancelItem', off)
    const first = await desk.release([put, off], { reasonKind: 'LEADER_BUSY' })
    expect(
      first.release.changes.map(({ itemId, kind, day, dayBefore }) => [
        itemId,
        kind,
        day,
        dayBefore,
      ]),
    ).toEqual([
      [put, 'POSTPONED', null, wednesday],
      [off, 'CANCELLED', null, wednesday],
    ])
    const published = await db
      .select({
        id: publishedEvents.eventId,
        status: publishedEvents.status,
        sequence: publishedEvents.sequence,
        period: publishedEvents.period,
      })
      .from(publishedEvents)
    expect(
      new Map(
        published.map(({ id, status, sequence, period }) => [
          id,
          [status, sequence, period === null],
        ]),
      ),
    ).toEqual(
      new Map([
        [put, ['POSTPONED', 1, false]],
        [off, ['CANCELLED', 1, false]],
      ]),
    )
    const { items } = await desk.week('items { nodes { id day isStruck status change { kind } } }')
    expect(items.nodes).toEqual([
      { id: put, day: wednesday, isStruck: true, status: 'POSTPONED', change: null },
      { id: off, day: wednesday, isStruck: true, status: 'CANCELLED', change: null },
    ])
    await act(desk, 'restoreItem', off)
    const second = await desk.release([off], { reasonKind: 'HOST_REQUEST' })
    expect(second.release.changes.map(({ itemId, kind }) => [itemId, kind])).toEqual([
      [off, 'RESTORED'],
    ])
  })

  test('puts it into the calendars of who is named, a group as it is on the day', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const { officeId } = { officeId: desk.office.id }
    const group = await makeGroup(db, {
      officeId,
      name: 'Thường trực',
      memberIds: [desk.chair.id, desk.deputy.id],
    })
    const id = await desk.add('Họp Thường trực', wednesday, '8h00', {
      parties: [
        { role: 'CHAIRS', groupId: group.id },
        { role: 'INVITED', words: 'Báo Tỉnh Mẫu' },
      ],
    })
    await desk.release([id])
    const people = await db
      .select({
        personId: publishedPeople.personId,
        role: publishedPeople.role,
        viaGroupId: publishedPeople.viaGroupId,
      })
      .from(publishedPeople)
      .where(eq(publishedPeople.eventId, id))
    const byId = (one: { personId: string | null }, other: { personId: string | null }) =>
      String(one.personId) < String(other.personId) ? -1 : 1
    expect(people.sort(byId)).toEqual(
      [desk.chair.id, desk.deputy.id]
        .map((personId) => ({ personId, role: 'CHAIRS', viaGroupId: group.id }))
        .sort(byId),
    )
  })

  test('leaves out of a group whom a deputy replaces, in the calendars as in the feed', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const officeId = desk.office.id
    const { chair, deputy } = desk
    const clerk = await makePerson(db, { officeId, name: 'Phạm Văn Cường' })
    const memberIds = [chair.id, deputy.id]
    const group = await makeGroup(db, { officeId, name: 'Thường trực', memberIds })
    const joint = { parties: [{ role: 'ATTENDS', groupId: group.id }] }
    const id = await desk.add('Họp Thường trực', wednesday, '8h00', joint)
    const before = await desk.add('Giao ban Thường trực', tuesday, '14h00', joint)
    await desk.release([id, before])
    const everybody = ['Giao ban Thường trực', 'Họp Thường trực']
    expect(await feedOf(desk, deputy.id)).toEqual(everybody)
    const replaced = { role: 'ON_BEHALF_OF', personId: clerk.id, behalfOfId: deputy.id }
    await desk.edit(id, { parties: [...joint.parties, replaced] })
    await desk.release([id], { reasonKind: 'LEADER_BUSY' })
    const people = await db
      .select({ personId: publishedPeople.personId, viaGroupId: publishedPeople.viaGroupId })
      .from(publishedPeople)
      .where(eq(publishedPeople.eventId, id))
    expect(new Map(people.map(({ personId, viaGroupId }) => [personId, viaGroupId]))).toEqual(
      new Map([
        [chair.id, group.id],
        [clerk.id, null],
      ]),
    )
    expect(await feedOf(desk, deputy.id)).toEqual(['Giao ban Thường trực'])
    expect(await feedOf(desk, chair.id)).toEqual(everybody)
    expect(await feedOf(desk, clerk.id)).toEqual(['Họp Thường trực'])
  })

  test('names the day that what had none is given, and that what was put off gets again', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const undated = await desk.add('Chưa có ngày', null, '')
    const put = await desk.add('Hoãn', wednesday, '8h00')
    await desk.release([undated, put])
    await act(desk, 'postponeItem', put)
    await desk.release([put], { reasonKind: 'LEADER_BUSY' })
    await desk.edit(undated, { time: { startsOn: wednesday, text: '9h00' } })
    await act(desk, 'restoreItem', put)
    const { release } = await desk.release([undated, put], { reasonKind: 'CORRECTION' })
    expect(
      new Map(
        release.changes.map(({ itemId, kind, day, fields }) => [itemId, { kind, day, fields }]),
      ),
    ).toEqual(
      new Map([
        [
          undated,
          {
            kind: 'CHANGED',
            day: wednesday,
            fields: [
              { field: 'DAY', before: '', after: '25/11/2026' },
              { field: 'TIME', before: '', after: '9h' },
            ],
          },
        ],
        [
          put,
          {
            kind: 'RESTORED',
            day: wednesday,
            fields: [{ field: 'STATUS', before: 'hoãn', after: 'chính thức' }],
          },
        ],
      ]),
    )
  })

  test('is recorded afterwards when all of it is past', async ({ db }) => {
    const desk = await makeDesk(db)
    const past = await desk.add('Đã họp', tuesday, '8h - 9h', {}, 48, 'Ghi bổ sung')
    const future = await desk.add('Sẽ họp', wednesday, '8h00')
    const mixed = await desk.release([past, future])
    expect(mixed.release.changes.map(({ isRecordedAfterwards }) => isRecordedAfterwards)).toEqual([
      true,
      false,
    ])
    const { items } = await desk.week(
      'latestRelease { isRecordedAfterwards } items { nodes { id isLocked isRecordedAfterwards } }',
    )
    expect(items.nodes).toEqual([
      { id: past, isLocked: true, isRecordedAfterwards: true },
      { id: future, isLocked: false, isRecordedAfterwards: false },
    ])
  })

  test('changes at once when its secrecy is raised, and only with a release when it is lowered', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    await desk.release([id])
    const published = async () => {
      const [row] = await db.select().from(publishedEvents).where(eq(publishedEvents.eventId, id))
      const [counted] = await db.select().from(publicationVersions)
      return [row!.secrecy, row!.facts.secrecy, row!.sequence, counted!.version]
    }
    expect(await published()).toEqual(['NORMAL', 'NORMAL', 0, 1])
    await desk.edit(id, { secrecy: 'SECRET' })
    expect(await published()).toEqual(['SECRET', 'SECRET', 1, 2])
    const answer = await desk.release([id], { reasonKind: 'CORRECTION' })
    expect(answer.release.changes[0]!.fields).toEqual([
      { field: 'SECRECY', before: 'thường', after: 'tối mật' },
    ])
    expect(await published()).toEqual(['SECRET', 'SECRET', 1, 2])
    await desk.edit(id, { secrecy: 'NORMAL' })
    expect(await published()).toEqual(['SECRET', 'SECRET', 1, 2])
    await desk.release([id], { reasonKind: 'CORRECTION' })
    expect(await published()).toEqual(['NORMAL', 'NORMAL', 2, 3])
  })

  test('is told before and after in the words of the office, not in codes', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Khảo sát tuyến đường', wednesday, '8h00', {
      status: 'TENTATIVE',
      transport: 'POOL',
      transportText: '2 xe',
    })
    await desk.release([id])
    await desk.edit(id, {
      status: 'CONFIRMED',
      transport: 'OWN',
      transportText: '',
      sourceNumber: '12/GM',
      sourceOn: '2026-11-05',
      sourceIssuer: 'Sở Nội vụ',
    })
    const told = [
      { field: 'TRANSPORT', before: 'xe dùng chung, 2 xe', after: 'tự túc' },
      { field: 'SOURCE', before: '', after: '12/GM, 5/11/2026, Sở Nội vụ' },
      { field: 'STATUS', before: 'dự kiến', after: 'chính thức' },
    ]
    const { items } = await desk.week(
      'items { nodes { change { fields { field before after } } } }',
    )
    expect(items.nodes).toEqual([{ change: { fields: told } }])
    const answer = await desk.release([id], { reasonKind: 'CORRECTION' })
    expect(answer.release.changes[0]!.fields).toEqual(told)
    await db.update(offices).set({ language: 'en' })
    await desk.edit(id, { status: 'TENTATIVE', transport: 'SHARED' })
    const english = await desk.release([id], { reasonKind: 'CORRECTION' })
    expect(english.release.changes[0]!.fields).toEqual([
      { field: 'TRANSPORT', before: 'own', after: 'shared car' },
      { field: 'STATUS', before: 'confirmed', after: 'tentative' },
    ])
  })
})
