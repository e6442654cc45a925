import { DateTime } from 'luxon'
import { describe, expect } from 'vitest'
import { absences } from '../../db/schema/people.ts'
import { counted, test } from '../support/harness.ts'
import { makeCaller } from '../support/make/access.ts'
import { makeGroup, makeUnit } from '../support/make/people.ts'
import { makeDesk } from '../support/make/week.ts'

const tuesday = '2026-11-24'
const wednesday = '2026-11-25'

describe('a week', () => {
  test('lists its items by day and half-day, those without a day last', async ({ db }) => {
    const desk = await makeDesk(db)
    for (const [title, day, time] of [
      ['không ngày', null, ''],
      ['tối', wednesday, '19h00'],
      ['sáng', wednesday, '8h00'],
      ['chiều', wednesday, '14h00'],
      ['hôm trước', tuesday, '16h00'],
    ] as const) {
      await desk.add(title, day, time, time === '' ? { time: { kind: 'UNKNOWN' } } : {})
    }
    const { items, ...rest } = await desk.week(
      'id startsOn endsOn isDraftShown mayEdit mayRelease mayOnlyPropose pendingCount items { nodes { title } }',
    )
    expect(items.nodes.map(({ title }: { title: string }) => title)).toEqual([
      'hôm trước',
      'sáng',
      'chiều',
      'tối',
      'không ngày',
    ])
    expect(rest).toEqual({
      id: `${desk.office.id}:2026-W48`,
      startsOn: '2026-11-23',
      endsOn: '2026-11-29',
      isDraftShown: true,
      mayEdit: true,
      mayRelease: true,
      mayOnlyPropose: false,
      pendingCount: 5,
    })
  })

  test('is null when the year has no such week', async ({ db }) => {
    const desk = await makeDesk(db)
    expect(await desk.week('id', { week: 54 })).toBeNull()
  })

  test('comes page by page, and a foreign cursor is refused', async ({ db }) => {
    const desk = await makeDesk(db)
    const ids = [
      await desk.add('một', wednesday, '8h00'),
      await desk.add('hai', wednesday, '9h00'),
      await desk.add('ba', wednesday, '10h00'),
    ]
    const first = await desk.week(
      'items(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } }',
    )
    expect(first.items.nodes).toEqual([{ id: ids[0] }, { id: ids[1] }])
    expect(first.items.pageInfo.hasNextPage).toBe(true)
    const rest = await desk.week(
      `items(first: 2, after: "${first.items.pageInfo.endCursor}") { nodes { id } pageInfo { hasNextPage } }`,
    )
    expect(rest.items).toEqual({ nodes: [{ id: ids[2] }], pageInfo: { hasNextPage: false } })
  })

  const whole = `latestRelease { number } pendingCount days { date } items { nodes { id title
    place { label room { name } } parties { label person { name revision label } unit { name shortName } group { name } behalfOf { name } }
    change { kind } clashes { kind } } }`

  for (const rowCount of [1, 3]) {
    test(`of ${rowCount} items is read in one statement, with everybody who is named`, async ({
      db,
    }) => {
      const desk = await makeDesk(db)
      const officeId = desk.office.id
      const unit = await makeUnit(db, { officeId, name: 'Sở Xây dựng' })
      const group = await makeGroup(db, { officeId, name: 'Thường trực', memberIds: [] })
      for (let n = 0; n < rowCount; n += 1) {
        await desk.add(`Việc ${n}`, wednesday, `${8 + n}h00`, {
          parties: [
            { role: 'ON_BEHALF_OF', personId: desk.chair.id, behalfOfId: desk.deputy.id },
            { role: 'INVITED', unitId: unit.id },
            { role: 'INVITED', groupId: group.id },
          ],
          place: { roomId: desk.roomId },
        })
      }
      const plain = await counted(db, () =>
        desk.week('pendingCount items { nodes { id title parties { label } clashes { kind } } }'),
      )
      // Beside the week itself: who asks, with the office.
      expect(plain.count).toBe(2)
      const { count, result } = await counted(db, () => desk.week(whole))
      expect(result.items.nodes).toHaveLength(rowCount)
      expect(count).toBe(2)
    })
  }
})

describe('a clash', () => {
  test('is a leader expected twice, by name or through a group, and the absence of a leader', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const group = await makeGroup(db, {
      officeId: desk.office.id,
      name: 'Thường trực',
      memberIds: [desk.chair.id, desk.deputy.id],
    })
    await db.insert(absences).values({
      officeId: desk.office.id,
      personId: desk.deputy.id,
      period: {
        from: DateTime.fromISO('2026-11-25T00:00:00Z', { zone: 'utc' }),
        until: DateTime.fromISO('2026-11-26T00:00:00Z', { zone: 'utc' }),
      },
    })
    const joint = await desk.add('Họp Thường trực', wednesday, '14h00', {
      parties: [{ role: 'CHAIRS', groupId: group.id }],
    })
    const twice = await desk.add('Dự lễ', wednesday, '14h00', {
      parties: [{ role: 'ATTENDS', personId: desk.chair.id }],
    })
    const deputised = await desk.add('Dự hội thảo', wednesday, '14h00', {
      parties: [{ role: 'ON_BEHALF_OF', words: 'Chánh Văn phòng', behalfOfId: desk.chair.id }],
    })
    const { items } = await desk.week('items { nodes { id clashes { kind otherId subject } } }')
    const clashes = new Map(
      items.nodes.map(({ id, clashes }: { id: string; clashes: unknown }) => [id, clashes]),
    )
    expect(clashes.get(joint)).toEqual([
      { kind: 'LEADER_ABSENT', otherId: null, subject: 'CT An' },
      { kind: 'LEADER_TWICE', otherId: twice, subject: 'PCT Phước' },
    ])
    expect(clashes.get(twice)).toEqual([
      { kind: 'LEADER_TWICE', otherId: joint, subject: 'PCT Phước' },
    ])
    expect(clashes.get(deputised)).toEqual([])
  })
})

describe('secrecy', () => {
  test('hides from a reader and from another leader what their level does not show', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const officeId = desk.office.id
    const member = await makeCaller(db, { officeId, role: 'MEMBER' })
    const leader = await makeCaller(db, { officeId, role: 'LEADER', personId: desk.deputy.id })
    const secret = (secrecy: string) => ({
      secrecy,
      place: { text: `Nơi ${secrecy}` },
      remarks: 'SECRETWORD',
      parties: [{ role: 'CHAIRS', personId: desk.chair.id }],
    })
    const ids = [
      await desk.add('SECRETWORD 1', wednesday, '8h00', secret('PRIVATE')),
      await desk.add('SECRETWORD 2', wednesday, '9h00', secret('CONFIDENTIAL')),
      await desk.add('SECRETWORD 3', wednesday, '10h00', secret('TOP_SECRET')),
    ]
    await desk.release(ids)
    await desk.edit(ids[1]!, { remarks: 'SECRETWORD again' })
    const shape = `pendingCount text text2: text(scope: WEEK, draft: true)
      items { nodes { id sight title timeLabel remarks place { label } parties { label } secrecy
        change { kind } clashes { kind } } }
      latestRelease { changes { itemId title fields { after } } lines { itemId sight title chairs place remarks } }`
    const busy = {
      title: null,
      remarks: null,
      parties: [],
      secrecy: 'NORMAL',
      change: null,
      clashes: [],
    }
    for (const as of [member, leader]) {
      const seen = await desk.week(shape, { as })
      expect(JSON.stringify(seen)).not.toContain('SECRETWORD')
      expect(seen.pendingCount).toBe(0)
      expect(seen.items.nodes).toEqual([
        { ...busy, id: ids[0], sight: 'BUSY', timeLabel: '8h', place: null },
        {
          ...busy,
          id: ids[1],
          sight: 'TIME_AND_PLACE',
          timeLabel: '9h',
          place: { label: 'Nơi CONFIDENTIAL' },
        },
      ])
      expect(seen.latestRelease).toEqual({
        changes: [
          { itemId: ids[0], title: null, fields: [] },
          { itemId: ids[1], title: null, fields: [] },
        ],
        lines: [
          { itemId: ids[0], sight: 'BUSY', title: null, chairs: null, place: null, remarks: null },
          {
            itemId: ids[1],
            sight: 'TIME_AND_PLACE',
            title: null,
            chairs: null,
            place: 'Nơi CONFIDENTIAL',
            remarks: null,
          },
        ],
      })
    }
    const planner = await desk.week(shape)
    expect(planner.items.nodes.map(({ title }: { title: string }) => title)).toEqual([
      'SECRETWORD 1',
      'SECRETWORD 2',
      'SECRETWORD 3',
    ])
    expect(planner.text + planner.text2).not.toContain('SECRETWORD')
    const chair = await makeCaller(db, { officeId, role: 'LEADER', personId: desk.chair.id })
    expect((await desk.week('items { nodes { sight } }', { as: chair })).items.nodes).toEqual([
      { sight: 'FULL' },
      { sight: 'FULL' },
      { sight: 'FULL' },
    ])
  })

  test('of an old release is the stricter of then and now, and raising it acts at once', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const opened = await desk.add('SECRETWORD lowered', wednesday, '8h00', { secrecy: 'PRIVATE' })
    const closed = await desk.add('SECRETWORD raised', wednesday, '9h00')
    await desk.release([opened, closed])
    await desk.edit(closed, { secrecy: 'TOP_SECRET' })
    await desk.edit(opened, { secrecy: 'NORMAL' })
    await desk.release([opened], { reasonKind: 'CORRECTION' })
    const { releases } = await desk.week(
      'releases { nodes { number lines { itemId title } changes { itemId title fields { before } } } }',
      { as: member },
    )
    expect(releases.nodes).toEqual([
      {
        number: 1,
        lines: [{ itemId: opened, title: 'SECRETWORD lowered' }],
        changes: [{ itemId: opened, title: null, fields: [] }],
      },
      {
        number: 0,
        lines: [{ itemId: opened, title: null }],
        changes: [{ itemId: opened, title: null, fields: [] }],
      },
    ])
  })
})

describe('secrecy of what only passed through a week', () => {
  test('is the stricter of its levels then and now, without a line to tell the former', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const open = await desk.add('Họp giao ban', wednesday, '8h00')
    const lowered = await desk.add('SECRETWORD lowered', wednesday, '8h00', { secrecy: 'PRIVATE' })
    const hidden = await desk.add('SECRETWORD hidden', wednesday, '8h00', { secrecy: 'TOP_SECRET' })
    const all = [open, lowered, hidden]
    await desk.release(all)
    for (const id of all) await desk.move(id, '2026-12-02')
    await desk.release(all, { reasonKind: 'LEADER_BUSY' })
    for (const id of all) await desk.move(id, '2026-12-09')
    const passed = await desk.release(all, { week: 49 })
    expect(passed.release.changes.map(({ kind }) => kind)).toEqual(['MOVED', 'MOVED', 'MOVED'])
    // What a release does not list has no print order.
    const seen = async (as = member) => {
      const shape = 'lines { itemId } changes { itemId title fields { field } }'
      const { latestRelease } = await desk.week(`latestRelease { ${shape} }`, { as, week: 49 })
      const { lines, changes } = latestRelease
      const told = new Map<string, object>()
      for (const { itemId, ...rest } of changes) told.set(itemId, rest)
      return { lines, told: all.map((id) => told.get(id) ?? null) }
    }
    const fields = [{ field: 'DAY' }]
    const passing = { title: 'Họp giao ban', fields }
    const masked = { lines: [], told: [passing, { title: null, fields: [] }, null] }
    expect(await seen()).toEqual(masked)
    await desk.edit(lowered, { secrecy: 'NORMAL' })
    await desk.edit(hidden, { secrecy: 'NORMAL' })
    expect(await seen()).toEqual(masked)
    expect((await seen(desk.planner)).told).toEqual([
      passing,
      { title: 'SECRETWORD lowered', fields },
      { title: 'SECRETWORD hidden', fields },
    ])
  })
})

describe('readers', () => {
  test('are shown what was released, not the draft', async ({ db }) => {
    const desk = await makeDesk(db)
    const member = await makeCaller(db, { officeId: desk.office.id, role: 'MEMBER' })
    const id = await desk.add('Họp giao ban', wednesday, '8h00')
    await desk.release([id])
    await desk.edit(id, { title: 'DRAFTWORD' })
    await desk.add('DRAFTWORD new', wednesday, '9h00')
    const seen = await desk.week(
      'isDraftShown mayEdit savedAt pendingCount text(draft: true) items { nodes { id title revision change { kind } updatedAt mayEdit } }',
      { as: member },
    )
    expect(seen).toEqual({
      isDraftShown: false,
      mayEdit: false,
      savedAt: null,
      pendingCount: 0,
      text: '',
      items: {
        nodes: [
          { id, title: 'Họp giao ban', revision: 0, change: null, updatedAt: null, mayEdit: false },
        ],
      },
    })
    const { data } = await desk.on.api(
      'query ($id: ID!) { item(id: $id) { title } }',
      { id },
      { as: member },
    )
    expect(data.item).toEqual({ title: 'Họp giao ban' })
  })
})

describe('the text of a programme', () => {
  test('is worded as offices post it, the week and the adjustment', async ({ db }) => {
    const desk = await makeDesk(db)
    const chaired = {
      parties: [{ role: 'CHAIRS', personId: desk.chair.id }],
      place: { text: 'Hội trường A' },
    }
    const first = await desk.add('Nghe báo cáo', wednesday, '8h30', chaired)
    const second = await desk.add('Tiếp công dân', wednesday, '14h00')
    await desk.release([first, second])
    await desk.edit(first, { time: { startsOn: wednesday, text: '9h00' } })
    await desk.move(second, '2026-12-03')
    const third = await desk.add('Họp báo', tuesday, '15h00', chaired)
    expect((await desk.week('text(scope: ADJUSTMENT, draft: true)')).text).toBe(
      [
        'LỊCH CÔNG TÁC TUẦN 48 (23/11 – 29/11/2026) – DỰ THẢO',
        '- Bổ sung: Thứ Ba, 24/11: 15h: Đ/c PCT Phước: Họp báo, tại Hội trường A',
        '- Thay đổi: Thứ Tư, 25/11: 9h: Đ/c PCT Phước: Nghe báo cáo, tại Hội trường A (Thời gian: 8h30 → 9h)',
        '- Chuyển sang Thứ Năm, 3/12 (từ Thứ Tư, 25/11): 14h: Tiếp công dân',
        '',
      ].join('\n'),
    )
    await desk.release([first, second, third], { reasonKind: 'HOST_REQUEST' })
    const { week, adjustment, english } = await desk.week(
      'week: text adjustment: text(scope: ADJUSTMENT) english: text(scope: ADJUSTMENT, language: en)',
    )
    expect(week).toBe(
      [
        'LỊCH CÔNG TÁC TUẦN 48 (23/11 – 29/11/2026) – Điều chỉnh lần 1',
        '',
        'Thứ Ba, 24/11',
        'Chiều:',
        '- 15h: Đ/c PCT Phước: Họp báo, tại Hội trường A',
        '',
        'Thứ Tư, 25/11',
        'Sáng:',
        '- 9h: Đ/c PCT Phước: Nghe báo cáo, tại Hội trường A',
        'Chiều:',
        '- (Chuyển sang Thứ Năm, 3/12) 14h: Tiếp công dân',
        '',
      ].join('\n'),
    )
    expect(adjustment).toBe(
      [
        'LỊCH CÔNG TÁC TUẦN 48 (23/11 – 29/11/2026) – Điều chỉnh lần 1',
        '- Bổ sung: Thứ Ba, 24/11: 15h: Đ/c PCT Phước: Họp báo, tại Hội trường A',
        '- Thay đổi: Thứ Tư, 25/11: 9h: Đ/c PCT Phước: Nghe báo cáo, tại Hội trường A (Thời gian: 8h30 → 9h)',
        '- Chuyển sang Thứ Năm, 3/12 (từ Thứ Tư, 25/11): 14h: Tiếp công dân',
        '',
      ].join('\n'),
    )
    expect(english.split('\n')[0]).toBe(
      'WEEKLY PROGRAMME, WEEK 48 (23/11 – 29/11/2026) – Adjustment 1',
    )
  })
})

describe('availability', () => {
  test('tells which rooms and leaders are free at a time', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '14h - 16h', {
      place: { roomId: desk.roomId },
      parties: [{ role: 'CHAIRS', personId: desk.chair.id }],
    })
    const ask = async (text: string, exceptItemId: string | null = null) => {
      const { data, errors } = await desk.on.api(
        `query ($id: ID!, $time: TimeInput!, $except: ID) { office(id: $id) { availability(time: $time, exceptItemId: $except) {
          rooms { room { name } isFree by from } leaders { person { name } isFree by time } } } }`,
        { id: desk.office.id, time: { startsOn: wednesday, text }, except: exceptItemId },
        { as: desk.planner },
      )
      expect(errors).toBeUndefined()
      return data.office.availability
    }
    const free = { isFree: true, by: null }
    const nobody = [
      { person: { name: 'Lê Thị An' }, ...free, time: null },
      { person: { name: 'Trần Văn Phước' }, ...free, time: null },
    ]
    expect(await ask('15h00')).toEqual({
      rooms: [
        {
          room: { name: 'Phòng họp số 2' },
          isFree: false,
          by: 'Họp giao ban',
          from: '2026-11-25T07:00:00Z',
        },
      ],
      leaders: [
        nobody[0],
        {
          person: { name: 'Trần Văn Phước' },
          isFree: false,
          by: 'Họp giao ban',
          time: '14h–16h',
        },
      ],
    })
    const allFree = {
      rooms: [{ room: { name: 'Phòng họp số 2' }, ...free, from: null }],
      leaders: nobody,
    }
    expect(await ask('16h00')).toEqual(allFree)
    expect(await ask('15h00', id)).toEqual(allFree)
  })
})
