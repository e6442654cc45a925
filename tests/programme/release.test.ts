import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { persons } from '../../db/schema/people.ts'
import { publishedEvents, publishedPeople } from '../../db/schema/release.ts'
import { test } from '../support/harness.ts'
import { makeDesk } from '../support/make/week.ts'

const wednesday = '2026-11-25'
const thursday = '2026-11-26'
const nextThursday = '2026-12-03'

async function published(db: Parameters<typeof makeDesk>[0], id: string) {
  const [row] = await db.select().from(publishedEvents).where(eq(publishedEvents.eventId, id))
  return row!
}

describe('an adjustment', () => {
  test('names exactly the three items that were changed and publishes nothing else anew', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const ids = [
      await desk.add('Họp giao ban', wednesday, '8h00'),
      await desk.add('Tiếp công dân', wednesday, '14h00'),
      await desk.add('Làm việc với Sở Xây dựng', thursday, '8h30'),
      await desk.add('Dự lễ khai mạc', thursday, '14h00'),
      await desk.add('Họp báo', thursday, '15h00'),
    ]
    const first = await desk.release(ids)
    expect(first.release.number).toBe(0)
    expect(first.release.changes.map(({ itemId, kind }) => [itemId, kind])).toEqual(
      ids.map((id) => [id, 'ADDED']),
    )
    await desk.edit(ids[0]!, { title: 'Họp giao ban tháng' })
    await desk.edit(ids[2]!, { time: { startsOn: thursday, text: '9h00' } })
    await desk.move(ids[3]!, wednesday)
    expect((await desk.week('pendingCount')).pendingCount).toBe(3)
    const second = await desk.release([ids[0]!, ids[2]!, ids[3]!], {
      reasonKind: 'HOST_REQUEST',
    })
    expect(second.release).toMatchObject({ number: 1, reasonKind: 'HOST_REQUEST', reason: '' })
    expect(
      second.release.changes.map(({ itemId, kind, fields }) => [itemId, kind, fields]),
    ).toEqual([
      [
        ids[0],
        'CHANGED',
        [{ field: 'TITLE', before: 'Họp giao ban', after: 'Họp giao ban tháng' }],
      ],
      [ids[3], 'MOVED', [{ field: 'DAY', before: '26/11/2026', after: '25/11/2026' }]],
      [ids[2], 'CHANGED', [{ field: 'TIME', before: '8h30', after: '9h' }]],
    ])
    const sequences = await Promise.all(ids.map(async (id) => (await published(db, id)).sequence))
    expect(sequences).toEqual([1, 0, 1, 1, 0])
    expect((await desk.week('pendingCount')).pendingCount).toBe(0)
  })

  test('takes the chosen changes and leaves the others pending for the next number', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const urgent = await desk.add('Họp khẩn', wednesday, '8h00')
    const slow = await desk.add('Tiếp công dân', wednesday, '14h00')
    await desk.release([urgent, slow])
    await desk.edit(urgent, { title: 'Họp khẩn về bão' })
    await desk.edit(slow, { title: 'Tiếp công dân định kỳ' })
    const answer = await desk.release([urgent], { reasonKind: 'WEATHER' })
    expect(answer.release.changes.map(({ itemId }) => itemId)).toEqual([urgent])
    const { items } = await desk.week(
      'items { nodes { id change { kind authors fields { field } } } }',
    )
    expect(items.nodes).toEqual([
      { id: urgent, change: null },
      {
        id: slow,
        change: { kind: 'CHANGED', authors: ['Chị Hoa'], fields: [{ field: 'TITLE' }] },
      },
    ])
  })

  test('keeps what an earlier release said, though a person is renamed', async ({ db }) => {
    const desk = await makeDesk(db)
    const id = await desk.add('Họp giao ban', wednesday, '8h00', {
      parties: [{ role: 'CHAIRS', personId: desk.chair.id }],
    })
    await desk.release([id])
    await db.update(persons).set({ name: 'Trần Văn Đổi' }).where(eq(persons.id, desk.chair.id))
    const { latestRelease, pendingCount } = await desk.week(
      'pendingCount latestRelease { lines { chairs } }',
    )
    expect(latestRelease.lines).toEqual([{ chairs: 'PCT Phước' }])
    expect(pendingCount).toBe(0)
    const people = await db
      .select({ personId: publishedPeople.personId })
      .from(publishedPeople)
      .where(eq(publishedPeople.eventId, id))
    expect(people).toEqual([{ personId: desk.chair.id }])
  })
})

describe('an item moved to the next week', () => {
  test('is struck where it stood, waits in the new week, and is published at its new time once', async ({
    db,
  }) => {
    const desk = await makeDesk(db)
    const stays = await desk.add('Họp giao ban', wednesday, '8h00')
    const id = await desk.add('Hội nghị', thursday, '14h00')
    await desk.release([stays, id])
    const { uid } = await published(db, id)
    await desk.move(id, nextThursday)
    const shape =
      'pendingCount items { nodes { id day movedTo movedFrom isStruck waitsForOtherWeek change { kind } } }'
    expect(await desk.week(shape)).toEqual({
      pendingCount: 1,
      items: {
        nodes: [
          {
            id: stays,
            day: wednesday,
            movedTo: null,
            movedFrom: null,
            isStruck: false,
            waitsForOtherWeek: false,
            change: null,
          },
          {
            id,
            day: thursday,
            movedTo: nextThursday,
            movedFrom: null,
            isStruck: true,
            waitsForOtherWeek: false,
            change: { kind: 'MOVED' },
          },
        ],
      },
    })
    expect(await desk.week(shape, { week: 49 })).toEqual({
      pendingCount: 0,
      items: {
        nodes: [
          {
            id,
            day: nextThursday,
            movedTo: null,
            movedFrom: thursday,
            isStruck: false,
            waitsForOtherWeek: true,
            change: null,
          },
        ],
      },
    })
    expect(await desk.release([id], { week: 49 })).toMatchObject({
      __typename: 'InvalidInput',
      code: 'WAITS_FOR_OTHER_WEEK',
      field: 'input.items.0.itemId',
    })
    const answer = await desk.release([id], { reasonKind: 'LEADER_BUSY' })
    expect(answer.release.changes).toEqual([
      {
        itemId: id,
        kind: 'MOVED',
        title: 'Hội nghị',
        day: nextThursday,
        dayBefore: thursday,
        isRecordedAfterwards: false,
        fields: [{ field: 'DAY', before: '26/11/2026', after: '3/12/2026' }],
      },
    ])
    const moved = await published(db, id)
    expect([moved.uid, moved.sequence, moved.facts.time.startsOn]).toEqual([uid, 1, nextThursday])
    expect((await desk.week(shape)).items.nodes[1]).toEqual({
      id,
      day: thursday,
      movedTo: nextThursday,
      movedFrom: null,
      isStruck: true,
      waitsForOtherWeek: false,
      change: null,
    })
    expect(await desk.week(shape, { week: 49 })).toEqual({
      pendingCount: 1,
      items: {
        nodes: [
          {
            id,
            day: nextThursday,
            movedTo: null,
            movedFrom: null,
            isStruck: false,
            waitsForOtherWeek: false,
            change: { kind: 'ADDED' },
          },
        ],
      },
    })
    const next = await desk.release([id], { week: 49 })
    expect(next.release).toMatchObject({ number: 0, changes: [{ itemId: id, kind: 'ADDED' }] })
    expect((await published(db, id)).sequence).toBe(1)
    await desk.edit(stays, { title: 'Họp giao ban tuần' })
    const later = await desk.release([stays], { reasonKind: 'CORRECTION' })
    expect(later.release.changes.map(({ itemId }) => itemId)).toEqual([stays])
    const { latestRelease } = await desk.week(
      'latestRelease { number lines { title day movedTo change } }',
    )
    expect(latestRelease).toEqual({
      number: 2,
      lines: [
        { title: 'Họp giao ban tuần', day: wednesday, movedTo: null, change: 'CHANGED' },
        { title: 'Hội nghị', day: thursday, movedTo: nextThursday, change: null },
      ],
    })
  })
})
