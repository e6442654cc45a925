import { expect } from 'vitest'
import { test } from '../support/harness.ts'
import { makeDesk } from '../support/make/draft.ts'

const document = `query ($id: ID!, $text: String!) { office(id: $id) {
  readLine(text: $text, year: 2026, week: 48) {
    title verb rest remarks gatheringPoint transport warnings meant { title }
    newTime { startsOn startTime halfDay } time { kind startsOn startTime endTime }
    further { title day time { startTime halfDay } } } } }`

test('a line that calls off or moves finds the items of the week that it may mean', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const add = (title: string, startsOn: string, text: string) =>
    desk.add({ title, time: { startsOn, text } })
  await add('Họp giao ban tuần', '2026-11-26', '8h')
  await add('Họp thẩm định giá đất', '2026-11-26', '14h')
  await add('Tiếp công dân', '2026-11-27', 'Sáng')
  const off = await add('Họp giao ban khối', '2026-11-27', '8h')
  await desk.send('cancelItem', { itemId: off.id, revision: 1 })
  const read = async (text: string) =>
    (await desk.api(document, { id: desk.office.id, text }, { as: desk.planner })).data.office
      .readLine
  const meant = async (text: string) => {
    const { verb, meant: items } = await read(text)
    return [verb, ...items.map((item: { title: string }) => item.title)]
  }
  expect(await meant('Hoãn cuộc họp 14h thứ 5')).toEqual(['POSTPONE', 'Họp thẩm định giá đất'])
  expect(await meant('Hủy giao ban tuần')).toEqual(['CANCEL', 'Họp giao ban tuần'])
  expect(await meant('hoan tiep cong dan')).toEqual(['POSTPONE', 'Tiếp công dân'])
  expect(await meant('Hủy họp báo thứ 7')).toEqual(['CANCEL'])
  expect(await meant('14h thứ 5 chuyển sang phòng khác')).toEqual(['MOVE', 'Họp thẩm định giá đất'])
  expect((await read('T2 8h: (không tổ chức) họp giao ban')).warnings).toEqual(['CHANGE_UNREAD'])
  const moved = await read('Dời họp giao ban 8h thứ 5 sang 15h thứ 6')
  expect(moved).toMatchObject({
    verb: 'MOVE',
    meant: [{ title: 'Họp giao ban tuần' }],
    newTime: { startsOn: '2026-11-27', startTime: '15:00' },
  })
})

test('a line keeps what has no field, and gives its further items', async ({ db }) => {
  const desk = await makeDesk(db)
  const read = async (text: string) =>
    (await desk.api(document, { id: desk.office.id, text }, { as: desk.planner })).data.office
      .readLine
  expect(await read('ngày mai 8h họp đội xe')).toMatchObject({
    rest: ['ngày mai'],
    time: { startTime: '08:00' },
    warnings: ['DAY_UNKNOWN'],
  })
  expect(await read('Thứ 3: Sáng: họp R; Chiều: họp S')).toMatchObject({
    title: 'họp R',
    further: [{ title: 'họp S', day: '2026-11-24', time: { halfDay: 'AFTERNOON' } }],
  })
  expect(await read('10h T2 kiểm tra (điểm tập trung: cổng UBND 9h30)')).toMatchObject({
    gatheringPoint: 'cổng UBND 9h30',
  })
})

test('both doors refuse or doubt a time that ends before it begins, and take a night', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const put = (text: string) => ({ title: 'Trực', time: { startsOn: '2026-11-26', text } })
  for (const text of ['14h - 13h', '9h - 9h']) {
    expect(
      await desk.send('addItem', {
        officeId: desk.office.id,
        year: 2026,
        week: 48,
        fields: put(text),
      }),
    ).toMatchObject({
      __typename: 'InvalidInput',
      code: 'END_BEFORE_START',
    })
    const { data } = await desk.api(
      document,
      { id: desk.office.id, text: `T5 ${text} trực` },
      { as: desk.planner },
    )
    expect(data.office.readLine.warnings).toContain('END_BEFORE_START')
  }
  const night = await desk.add(put('22h - 2h'))
  expect((await desk.row(night.id)).endsOn).toBe('2026-11-27')
})

test('a title is kept on one line', async ({ db }) => {
  const desk = await makeDesk(db)
  const time = { startsOn: '2026-11-26', text: '8h' }
  const item = await desk.add({ title: 'Họp\nThứ Sáu:\u2028giả', time })
  expect((await desk.row(item.id)).title).toBe('Họp Thứ Sáu: giả')
})
