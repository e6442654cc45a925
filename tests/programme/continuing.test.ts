import { inArray } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { events } from '../../db/schema/event.ts'
import { absences } from '../../db/schema/people.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeGroup } from '../support/make/people.ts'
import { type Desk, makeDesk } from '../support/make/week.ts'

const [saturday, sunday, monday, tuesday] = ['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01']

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape and compare them by value
type Anything = any

const days = (startsOn: string, endsOn: string) => ({ time: { kind: 'DAYS', startsOn, endsOn } })
const overnight = (startsOn: string, startTime: string, endsOn: string, endTime: string) => ({
  time: { kind: 'PERIOD', startsOn, startTime, endsOn, endTime },
})

const chairedBy = ({ id }: { id: string }) => ({ parties: [{ role: 'CHAIRS', personId: id }] })

/** Adds a leader's item from Saturday of week 48 to Tuesday of week 49. */
function addTrip(desk: Desk, fields: object = {}): Promise<string> {
  return desk.add('Đi công tác', saturday, '', {
    ...chairedBy(desk.chair),
    ...days(saturday, tuesday),
    ...fields,
  })
}

async function titlesIn(desk: Desk, week: number, as = desk.planner): Promise<string[]> {
  const { items } = await desk.week('items { nodes { title } }', { week, as })
  return items.nodes.map(({ title }: { title: string }) => title)
}

async function clashesIn(desk: Desk, week: number): Promise<Map<string, Anything>> {
  const { items } = await desk.week('items { nodes { id clashes { kind otherId subject } } }', {
    week,
  })
  return new Map(items.nodes.map(({ id, clashes }: Anything) => [id, clashes]))
}

async function leadersFree(desk: Desk, time: object): Promise<Anything> {
  const { data, errors } = await desk.on.api(
    `query ($id: ID!, $time: TimeInput!) { office(id: $id) { availability(time: $time) {
      leaders { person { name } isFree by } } } }`,
    { id: desk.office.id, time },
    { as: desk.planner },
  )
  expect(errors).toBeUndefined()
  return data.office.availability.leaders
}

describe('an item that lasts into the next week', () => {
  test('stands there first, under its first day, and is edited and counted in its own week only', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const early = await desk.add('Họp sớm', monday, '6h00', {}, 49)
    const trip = await addTrip(desk)
    const shape = `pendingCount items { nodes { id day halfDay continuesFrom mayEdit isStruck movedTo movedFrom
      change { kind } } }`
    const rest = { isStruck: false, movedTo: null, movedFrom: null }
    expect(await desk.week(shape, { week: 49 })).toEqual({
      pendingCount: 1,
      items: {
        nodes: [
          {
            ...rest,
            id: trip,
            day: monday,
            halfDay: 'MORNING',
            continuesFrom: saturday,
            mayEdit: false,
            change: null,
          },
          {
            ...rest,
            id: early,
            day: monday,
            halfDay: 'MORNING',
            continuesFrom: null,
            mayEdit: true,
            change: { kind: 'ADDED' },
          },
        ],
      },
    })
    const home = await desk.week(shape)
    expect(home.items.nodes).toMatchObject([{ id: trip, day: saturday, continuesFrom: null }])
    expect(await desk.release([trip], { week: 49 })).toMatchObject({ code: 'NOT_IN_WEEK' })
  })

  test('clashes on both boards with what its leader has there, by name or through a group', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const group = await makeGroup(db, {
      officeId: desk.office.id,
      name: 'Thường trực',
      memberIds: [desk.chair.id],
    })
    const trip = await addTrip(desk)
    const named = await desk.add('Giao ban', monday, '8h00', chairedBy(desk.chair), 49)
    const joint = await desk.add(
      'Họp Thường trực',
      tuesday,
      '9h00',
      { parties: [{ role: 'ATTENDS', groupId: group.id }] },
      49,
    )
    await desk.add('Việc của người khác', monday, '8h00', chairedBy(desk.deputy), 49)
    await desk.add('Sau chuyến đi', '2026-12-02', '8h00', chairedBy(desk.chair), 49)
    const twice = (otherId: string) => ({ kind: 'LEADER_TWICE', otherId, subject: 'PCT Phước' })
    const next = await clashesIn(desk, 49)
    expect(next.get(trip)).toEqual([twice(named), twice(joint)])
    expect(next.get(named)).toEqual([twice(trip)])
    expect(next.get(joint)).toEqual([twice(trip)])
    expect([...next.values()].flat()).toHaveLength(4)
    const own = await clashesIn(desk, 48)
    expect([...own.keys()]).toEqual([trip])
    expect(own.get(trip)).toEqual([twice(named), twice(joint)])
  })

  test('meets an absence of its leader in the next week, on both boards', async ({ db }) => {
    const desk = await makeDesk(db)
    const trip = await addTrip(desk)
    const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })
    await db.insert(absences).values({
      officeId: desk.office.id,
      personId: desk.chair.id,
      period: { from: at('2026-12-01T00:00:00Z'), until: at('2026-12-02T00:00:00Z') },
    })
    const absent = [{ kind: 'LEADER_ABSENT', otherId: null, subject: 'PCT Phước' }]
    expect((await clashesIn(desk, 48)).get(trip)).toEqual(absent)
    expect((await clashesIn(desk, 49)).get(trip)).toEqual(absent)
  })

  test('keeps its room there: a wish names the holder, a half-day is warned of', async ({ db }) => {
    const desk = await makeDesk(db)
    const place = (more: object = {}) => ({ place: { roomId: desk.roomId, ...more } })
    const trip = await addTrip(desk, place())
    const wish = await desk.add('Họp', monday, '8h00', place({ ifTaken: 'WISH' }), 49)
    const half = await desk.add('Tập huấn', monday, 'Chiều', place(), 49)
    const subject = 'Phòng họp số 2'
    for (const week of [48, 49]) {
      const found = await clashesIn(desk, week)
      expect(found.get(trip)).toContainEqual({ kind: 'ROOM_HALF_DAY', otherId: half, subject })
    }
    const next = await clashesIn(desk, 49)
    expect(next.get(wish)).toEqual([{ kind: 'ROOM_TAKEN', otherId: trip, subject }])
    expect(next.get(half)).toContainEqual({ kind: 'ROOM_HALF_DAY', otherId: trip, subject })
  })

  test('keeps its leader from other things there, also when both weeks are asked about', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    await addTrip(desk)
    await desk.add('Họp thứ Tư', '2026-12-02', '8h00', chairedBy(desk.deputy), 49)
    const chair = { person: { name: 'Trần Văn Phước' } }
    const deputy = { person: { name: 'Lê Thị An' }, isFree: true, by: null }
    const busy = [deputy, { ...chair, isFree: false, by: 'Đi công tác' }]
    expect(await leadersFree(desk, { startsOn: monday, text: '8h00 - 9h00' })).toEqual(busy)
    expect(await leadersFree(desk, { startsOn: '2026-12-02', text: '9h30' })).toEqual([
      deputy,
      { ...chair, isFree: true, by: null },
    ])
    const both = { kind: 'DAYS', startsOn: sunday, endsOn: '2026-12-02' }
    expect(await leadersFree(desk, both)).toEqual([
      { ...deputy, isFree: false, by: 'Họp thứ Tư' },
      busy[1],
    ])
  })

  test('is told in the text of the draft and of the release as one that goes on', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const trip = await addTrip(desk)
    await desk.release([trip])
    await desk.edit(trip, { title: 'DRAFTWORD' })
    const first = await desk.add('Giao ban', monday, '8h00', {}, 49)
    await desk.release([first], { week: 49 })
    const { released, draft, english, continuing } = await desk.week(
      `released: text draft: text(draft: true) english: text(language: en)
       continuing { itemId day title time chairs }`,
      { week: 49 },
    )
    const time = 'từ 28/11/2026 đến 1/12/2026'
    expect(released.split('\n').slice(2, 6)).toEqual([
      'Thứ Hai, 30/11',
      'Sáng:',
      `- (tiếp, từ Thứ Bảy 28/11) ${time}: Đ/c PCT Phước: Đi công tác`,
      '- 8h: Giao ban',
    ])
    expect(released).not.toContain('DRAFTWORD')
    expect(draft).toContain(`- (tiếp, từ Thứ Bảy 28/11) ${time}: Đ/c PCT Phước: DRAFTWORD`)
    expect(english).toContain(`- (continued from Saturday 28/11) ${time}: PCT Phước: Đi công tác`)
    expect(continuing).toEqual([
      { itemId: trip, day: saturday, title: 'Đi công tác', time, chairs: 'PCT Phước' },
    ])
  })

  test('is shown to readers as published, once that week is released, by the stricter level', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const secret = (secrecy: string) => ({ secrecy, title: `SECRETWORD ${secrecy}` })
    const open = await addTrip(desk, { title: 'Hội nghị' })
    const closed = await addTrip(desk, secret('PRIVATE'))
    const place = { place: { text: 'SECRETWORD nơi' } }
    const guarded = await addTrip(desk, { ...secret('SECRET'), ...place })
    const hidden = await addTrip(desk, secret('TOP_SECRET'))
    const raised = await addTrip(desk, { title: 'SECRETWORD raised' })
    await desk.release([open, closed, guarded, hidden, raised])
    await desk.edit(raised, { secrecy: 'TOP_SECRET' })
    await desk.edit(open, { title: 'DRAFTWORD' })
    await addTrip(desk, { title: 'DRAFTWORD new' })
    const shape = `text continuing { itemId sight title chairs }
      items { nodes { id sight title timeLabel day continuesFrom change { kind } parties { label } } }`
    const asMember = { week: 49, as: member }
    const none = { text: '', continuing: [], items: { nodes: [] } }
    expect(await desk.week(shape, asMember)).toEqual(none)
    const first = await desk.add('Giao ban', monday, '8h00', {}, 49)
    await desk.release([first], { week: 49 })
    const seen = await desk.week(shape, asMember)
    expect(JSON.stringify(seen)).not.toMatch(/SECRETWORD|DRAFTWORD/)
    const there = { day: monday, continuesFrom: saturday, change: null }
    const expected = [
      {
        ...there,
        id: open,
        sight: 'FULL',
        title: 'Hội nghị',
        timeLabel: 'từ 28/11/2026 đến 1/12/2026',
        parties: [{ label: 'PCT Phước' }],
      },
      ...[closed, guarded].map((id) => ({
        ...there,
        id,
        sight: 'BUSY',
        title: null,
        timeLabel: 'từ 28/11/2026 đến 1/12/2026',
        parties: [],
      })),
    ]
    const [last, ...continuing] = seen.items.nodes.toReversed()
    expect(last).toMatchObject({ id: first, continuesFrom: null })
    const byId = (one: Anything, other: Anything) => (one.id < other.id ? -1 : 1)
    expect(continuing.sort(byId)).toEqual(expected.sort(byId))
    expect(seen.continuing).toHaveLength(3)
    const planner = await desk.week('text', { week: 49 })
    expect(planner.text).toContain('Hội nghị')
    expect(planner.text).not.toMatch(/SECRETWORD|DRAFTWORD/)
  })

  test('is not there when it was put off, cancelled, declined or withdrawn', async ({ db }) => {
    const desk = await makeDesk(db)
    const off = await addTrip(desk)
    await desk.release([off])
    await desk.edit(off, { title: 'Còn đây' })
    expect(await titlesIn(desk, 49)).toEqual(['Còn đây'])
    const { data } = await desk.on.api(
      `mutation ($input: CancelItemInput!) { cancelItem(input: $input) { __typename } }`,
      { input: { itemId: off, revision: await desk.revision(off) } },
      { as: desk.planner },
    )
    expect(data.cancelItem.__typename).toBe('ItemSaved')
    expect(await titlesIn(desk, 49)).toEqual([])
    const withdrawn = await addTrip(desk)
    await desk.on.api(
      `mutation ($input: WithdrawItemInput!) { withdrawItem(input: $input) { __typename } }`,
      { input: { itemId: withdrawn, revision: await desk.revision(withdrawn) } },
      { as: desk.planner },
    )
    expect(await titlesIn(desk, 49)).toEqual([])
    const free = await leadersFree(desk, { startsOn: monday, text: '8h00' })
    expect(free.map(({ isFree }: Anything) => isFree)).toEqual([true, true])
  })

  test('stands once in a week that it has left for the one before', async ({ db }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const id = await desk.add('Khảo sát', monday, '', days(monday, '2026-12-03'), 49)
    await desk.release([id], { week: 49 })
    await desk.move(id, saturday)
    await desk.release([id], { week: 49, reasonKind: 'LEADER_BUSY' })
    for (const as of [desk.planner, member]) {
      const { items, text } = await desk.week(
        'text items { nodes { id isStruck movedTo continuesFrom } }',
        { week: 49, as },
      )
      expect(items.nodes).toEqual([{ id, isStruck: true, movedTo: saturday, continuesFrom: null }])
      expect(text.match(/Khảo sát/g)).toHaveLength(1)
    }
  })
})

describe('what continues', () => {
  test('is an item over the night of a Sunday, and its clash with the early Monday', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const night = await desk.add('Trực bão', sunday, '', {
      ...chairedBy(desk.chair),
      ...overnight(sunday, '22:00', monday, '02:00'),
    })
    const early = await desk.add('Thị sát', monday, '1h00', chairedBy(desk.chair), 49)
    await desk.add('Giao ban', monday, '7h30', chairedBy(desk.chair), 49)
    const twice = (otherId: string) => [{ kind: 'LEADER_TWICE', otherId, subject: 'PCT Phước' }]
    expect(await titlesIn(desk, 49)).toEqual(['Trực bão', 'Thị sát', 'Giao ban'])
    expect((await clashesIn(desk, 48)).get(night)).toEqual(twice(early))
    expect((await clashesIn(desk, 49)).get(early)).toEqual(twice(night))
  })

  test('is not an item that ends as Monday begins', async ({ db }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const ids = [
      await desk.add('Đến nửa đêm', sunday, '', overnight(sunday, '20:00', monday, '00:00')),
      await desk.add('Hết Chủ nhật', saturday, '', overnight(saturday, '20:00', sunday, '24:00')),
    ]
    await desk.release(ids)
    await desk.release([await desk.add('Giao ban', monday, '8h00', {}, 49)], { week: 49 })
    for (const as of [desk.planner, member]) {
      expect(await titlesIn(desk, 49, as)).toEqual(['Giao ban'])
    }
  })

  test('is an item of three weeks in both later ones, the first begun first', async ({ db }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const late = await addTrip(desk)
    const long = await desk.add('Tập huấn', '2026-11-27', '', days('2026-11-27', '2026-12-08'))
    await desk.release([late, long])
    for (const week of [49, 50]) {
      const day = week === 49 ? '2026-12-02' : '2026-12-09'
      await desk.release([await desk.add(`Họp ${week}`, day, '8h00', {}, week)], { week })
    }
    for (const as of [desk.planner, member]) {
      expect(await titlesIn(desk, 49, as)).toEqual(['Tập huấn', 'Đi công tác', 'Họp 49'])
      expect(await titlesIn(desk, 50, as)).toEqual(['Tập huấn', 'Họp 50'])
      expect(await titlesIn(desk, 51, as)).toEqual([])
    }
  })

  test('is told by the clock of the office, wherever that stands', async ({ db }) => {
    const desk = await makeDesk(db, {}, { zone: 'America/New_York' })
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    // 04:59 of Monday by UTC is still Sunday there, and 05:30 no longer.
    const short = await desk.add(
      'Hết đêm',
      sunday,
      '',
      overnight(saturday, '20:00', sunday, '23:59'),
    )
    const long = await desk.add('Qua đêm', sunday, '', overnight(sunday, '22:00', monday, '00:30'))
    await desk.release([short, long])
    await desk.release([await desk.add('Giao ban', monday, '8h00', {}, 49)], { week: 49 })
    for (const as of [desk.planner, member]) {
      expect(await titlesIn(desk, 49, as)).toEqual(['Qua đêm', 'Giao ban'])
    }
  })
})

describe('an event that stands in no week', () => {
  test('neither goes on in the next one for readers, nor meets there what lasts into it', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const [trip, drive] = [await addTrip(desk), await addTrip(desk, { title: 'Chuyến xe' })]
    await desk.release([trip, drive])
    const later = await desk.add('Đón khách', monday, '8h00', chairedBy(desk.chair), 49)
    await desk.release([await desk.add('Giao ban', monday, '8h00', {}, 49)], { week: 49 })
    await db
      .update(events)
      .set({ standsInWeek: false })
      .where(inArray(events.id, [drive, later]))
    expect(await titlesIn(desk, 49, member)).toEqual(['Đi công tác', 'Giao ban'])
    expect((await clashesIn(desk, 48)).get(trip)).toEqual([])
  })
})

describe('a week', () => {
  for (const count of [0, 1, 3]) {
    test(`into which ${count} items last is read in as many statements as any other`, async ({
      db,
    }) => {
      const desk = await makeDesk(db)
      const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
      const ids: string[] = []
      for (let n = 0; n < count; n += 1) ids.push(await addTrip(desk))
      if (count > 0) await desk.release(ids)
      const own = await desk.add('Giao ban', monday, '8h00', chairedBy(desk.chair), 49)
      await desk.release([own], { week: 49 })
      const shape =
        'pendingCount items { nodes { id title clashes { otherId } parties { label } } }'
      const draft = await counted(db, () => desk.week(shape, { week: 49 }))
      expect(draft.result.items.nodes).toHaveLength(count + 1)
      // Who asks, with the office, and the week.
      expect(draft.count).toBe(2)
      // The last release's head, what it lists, and what lasts into its week.
      const read = await counted(db, () => desk.week(shape, { week: 49, as: member }))
      expect(read.result.items.nodes).toHaveLength(count + 1)
      expect(read.count).toBe(1 + 3)
    })
  }
})
