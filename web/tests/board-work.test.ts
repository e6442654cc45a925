import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { units } from '../../db/schema/people.ts'
import { type Desk, makeDesk } from '../../tests/support/make/week.ts'
import { paths } from '../src/paths.ts'
import { cellOf, rowOf } from './support/board.ts'
import { browserTest, seriousFindings } from './support/browser.ts'
import type { House, View } from './support/house.ts'

const [wednesday, thursday] = ['2026-11-25', '2026-11-26']
/** Friday 20 November 2026, before the week. */
const now = DateTime.fromISO('2026-11-20T02:00:00Z', { zone: 'utc' })

interface Room {
  desk: Desk
  meeting: string
  open: (view?: View) => Promise<Page>
}

/** A week with a meeting in a room, chaired and with an invited unit. */
async function makeRoom(house: House): Promise<Room> {
  const desk = await makeDesk(house.db, { now })
  const [health] = await house.db
    .insert(units)
    .values({ officeId: desk.office.id, name: 'Sở Y tế', shortName: 'Sở Y tế' })
    .returning()
  const meeting = await desk.add('Họp giao ban', thursday, '8h', {
    parties: [
      { role: 'CHAIRS', personId: desk.chair.id },
      { role: 'INVITED', unitId: health?.id },
      { role: 'PREPARES', words: 'Văn phòng' },
    ],
    place: { roomId: desk.roomId },
  })
  await house.serve(desk.on)
  const open = async (view?: View) => {
    const page = await house.open(paths.week(desk.office.id, '2026-W48'), {
      ...view,
      as: [desk.planner, desk.office],
    })
    await page.getByText('Họp giao ban').first().waitFor()
    return page
  }
  return { desk, meeting, open }
}

const selection = `items { nodes { id title day timeLabel time { kind startsOn endsOn startTime } place { label state }
  parties { role label words person { id } behalfOf { id } } } }`
const itemsOf = async (desk: Desk, week = 48) => (await desk.week(selection, { week })).items.nodes
const itemOf = async (desk: Desk, id: string) =>
  (await itemsOf(desk)).find((item: { id: string }) => item.id === id)
/** Everybody by role; those of one role in their order. */
const named = (item: { parties: { role: string; label: string }[] }) =>
  item.parties
    .toSorted((one, other) => Number(one.role > other.role) - Number(one.role < other.role))
    .map(({ role, label }) => `${role} ${label}`)
const saved = (page: Page, what: RegExp) => page.getByText(what).waitFor({ state: 'attached' })
const form = (page: Page) => page.getByRole('dialog')
const day = (page: Page) => form(page).getByLabel('Ngày', { exact: true }).first()

browserTest('an item is added from the head and from each half-day’s margin', async ({ house }) => {
  const { desk, open } = await makeRoom(house)
  const page = await open()
  const plus = page.getByRole('button', { name: 'Thêm mục vào Thứ Năm 26/11, buổi Sáng' })
  const isSeen = () => plus.evaluate((one) => one.checkVisibility({ opacityProperty: true }))
  expect(await isSeen()).toBe(true)
  const height = (text: string) => rowOf(page, text).evaluate((row) => row.clientHeight)
  const drawing = (name: string) =>
    page.locator('header').getByText(name).locator('..').locator('path').getAttribute('d')
  expect(await drawing('Nhập từ tệp')).not.toBe(await drawing('Thêm việc'))
  await page.getByRole('button', { name: 'Thêm việc', exact: true }).first().click()
  await page.keyboard.type('T5 15h30 Kiểm tra hội trường')
  await page.getByRole('button', { name: /Nội dung.*Kiểm tra hội trường/ }).waitFor()
  await page.keyboard.press('Enter')
  await rowOf(page, 'Kiểm tra hội trường').waitFor()
  await page.keyboard.press('Escape')
  await plus.click()
  await page.keyboard.type('9h Tiếp khách')
  await page.getByRole('button', { name: /Nội dung.*Tiếp khách/ }).waitFor()
  await page.keyboard.press('Enter')
  await rowOf(page, 'Tiếp khách').waitFor()
  await page.keyboard.press('Escape')
  // The button beside the half-day's name makes no row higher than one that has none.
  expect(await height('Kiểm tra hội trường')).toBe(await height('Tiếp khách'))
  expect((await itemsOf(desk)).map(({ title }: { title: string }) => title)).toEqual([
    'Họp giao ban',
    'Tiếp khách',
    'Kiểm tra hội trường',
  ])
  const phone = await open({ width: 390 })
  await phone.getByRole('button', { name: 'Tên tuần, tình trạng, lọc và các thao tác' }).click()
  await phone.getByRole('button', { name: 'Thêm việc', exact: true }).click()
  await phone.getByLabel(/^Gõ hoặc dán một dòng/).waitFor()
  const touch = await phone
    .getByRole('button', { name: 'Thêm mục vào Thứ Năm 26/11, buổi Sáng' })
    .boundingBox()
  expect(Math.min(touch?.width ?? 0, touch?.height ?? 0)).toBeGreaterThanOrEqual(40)
})

browserTest('an item is duplicated by a key, its taken room kept as a wish', async ({ house }) => {
  const { desk, meeting, open } = await makeRoom(house)
  const page = await open()
  await cellOf(page, 'Họp giao ban', 'time').focus()
  await page.keyboard.press('Shift+D')
  await form(page).getByText('Bản sao của “Họp giao ban”').waitFor()
  await expect
    .poll(() => day(page).evaluate((field) => document.activeElement === field))
    .toBe(true)
  await page.keyboard.press('Control+Enter')
  await form(page).getByText('Phòng họp số 2 đã giữ từ 8h').waitFor()
  expect(await itemsOf(desk)).toHaveLength(1)
  await form(page).getByRole('button', { name: 'Giữ làm nguyện vọng' }).press('Enter')
  await form(page).waitFor({ state: 'detached' })
  const [first, second] = await itemsOf(desk)
  expect([first.id, second.id]).toContain(meeting)
  expect(first.id).not.toBe(second.id)
  expect({ ...second, id: '', place: null }).toEqual({ ...first, id: '', place: null })
  const copy = first.id === meeting ? second : first
  expect(copy.place).toEqual({ label: 'Phòng họp số 2', state: 'WANTED' })
  // Another day holds the room for the copy, and the copy may stand in another week at once.
  const phone = await open({ width: 390 })
  await phone.getByRole('button', { name: 'Thao tác với “Họp giao ban”' }).first().click()
  await phone.getByRole('menuitem', { name: /^Nhân bản/ }).click()
  await day(phone).fill('2026-12-01')
  await form(phone).getByText('Bản sao sẽ đứng ở tuần 49 (30/11 – 6/12).').waitFor()
  await form(phone).getByRole('button', { name: 'Thêm bản sao' }).click()
  await form(phone).waitFor({ state: 'detached' })
  const [later] = await itemsOf(desk, 49)
  expect(later).toMatchObject({ day: '2026-12-01', place: { state: 'HELD_ASSUMED' } })
  expect(await itemsOf(desk)).toHaveLength(2)
})

browserTest('the drawer sets several days, another day, and another week', async ({ house }) => {
  const { desk, meeting, open } = await makeRoom(house)
  const page = await open()
  await cellOf(page, 'Họp giao ban', 'time').focus()
  await page.keyboard.press('d')
  await day(page).fill(wednesday)
  await page.keyboard.press('Control+Enter')
  await saved(page, /Đã lưu: sửa “Họp giao ban”/)
  expect(await itemOf(desk, meeting)).toMatchObject({ day: wednesday, timeLabel: '8h' })
  await form(page).getByLabel('Đến hết ngày (nếu nhiều ngày)').fill('2026-11-27')
  await page.keyboard.press('Control+Enter')
  await cellOf(page, 'Họp giao ban', 'time').getByText('đến 27/11').waitFor()
  expect((await itemOf(desk, meeting)).time).toMatchObject({
    kind: 'DAYS',
    startsOn: wednesday,
    endsOn: '2026-11-27',
    startTime: '08:00',
  })
  // What is typed beside several days is their clock.
  await form(page).getByLabel('Giờ', { exact: true }).fill('7h30')
  await page.keyboard.press('Control+Enter')
  await cellOf(page, 'Họp giao ban', 'time').getByText('7h30').waitFor()
  expect((await itemOf(desk, meeting)).time).toMatchObject({ kind: 'DAYS', startTime: '07:30' })
  await form(page).getByLabel('Nội dung').fill('Họp giao ban mở rộng')
  await day(page).fill('2026-12-02')
  await form(page).getByText('Khi lưu, mục chuyển sang tuần 49 (30/11 – 6/12)').waitFor()
  await form(page).getByRole('button', { name: 'Lưu, chuyển sang tuần 49' }).press('Enter')
  await form(page).waitFor({ state: 'detached' })
  await rowOf(page, 'Họp giao ban').waitFor({ state: 'detached' })
  const [moved] = await itemsOf(desk, 49)
  expect(moved).toMatchObject({ id: meeting, title: 'Họp giao ban mở rộng', day: '2026-12-02' })
  expect(moved.time).toMatchObject({ kind: 'DAYS', endsOn: '2026-12-04', startTime: '07:30' })
})

browserTest(
  'people are one list with a role on each name, and none typed is lost',
  async ({ house }) => {
    const { desk, meeting, open } = await makeRoom(house)
    const page = await open()
    const { keyboard } = page
    const cell = cellOf(page, 'Họp giao ban', 'attends')
    const roleOf = (name: string) => page.getByRole('combobox', { name: `Vai trò của ${name}` })
    await cell.click()
    const field = cell.getByRole('combobox', { name: 'Thành phần' })
    expect(await cell.getByRole('combobox', { name: 'Thành phần' }).count()).toBe(1)
    expect(await roleOf('Sở Y tế').inputValue()).toBe('INVITED')
    // Typed and left for another part of the page: kept as words.
    await field.pressSequentially('Ban quản lý chợ')
    await page.getByRole('heading', { level: 1 }).click()
    await saved(page, /Đã lưu: thành phần/)
    expect(named(await itemOf(desk, meeting))).toEqual([
      'CHAIRS PCT Phước',
      'INVITED Sở Y tế',
      'INVITED Ban quản lý chợ',
      'PREPARES Văn phòng',
    ])
    // By keyboard: to the first name, its role changed; the other keeps its own.
    await cell.focus()
    await keyboard.press('Enter')
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']) await keyboard.press(key)
    expect(await roleOf('Sở Y tế').inputValue()).toBe('ACCOMPANIES')
    await keyboard.press('Enter')
    await cell.getByText('Cùng đi: Sở Y tế').waitFor()
    await expect
      .poll(async () => named(await itemOf(desk, meeting)))
      .toEqual([
        'ACCOMPANIES Sở Y tế',
        'CHAIRS PCT Phước',
        'INVITED Ban quản lý chợ',
        'PREPARES Văn phòng',
      ])
    // Escape leaves all as it was.
    const before = await itemOf(desk, meeting)
    await cell.focus()
    await keyboard.press('Enter')
    await keyboard.type('Không ai')
    await keyboard.press('Escape')
    expect(await cell.textContent()).not.toContain('Không ai')
    expect(await itemOf(desk, meeting)).toEqual(before)
    // In the drawer: the same list, whole; a chair of another column, and a name not yet chosen when all is saved.
    await keyboard.press('d')
    await form(page)
      .getByRole('combobox', { name: 'Vai trò của PCT Phước' })
      .selectOption({ label: 'Dự thay CT An' })
    await form(page).getByRole('combobox', { name: 'Người và đơn vị' }).focus()
    await keyboard.type('Bỏ đi')
    await keyboard.press('Escape')
    await keyboard.type('Tổ thư ký')
    await keyboard.press('Control+Enter')
    await saved(page, /Đã lưu: sửa “Họp giao ban”/)
    const item = await itemOf(desk, meeting)
    expect(named(item)).toContain('CHAIRS Tổ thư ký')
    expect(
      item.parties.find(({ role }: { role: string }) => role === 'ON_BEHALF_OF'),
    ).toMatchObject({
      person: { id: desk.chair.id },
      behalfOf: { id: desk.deputy.id },
    })
    expect(item.parties).toHaveLength(5)
  },
)

browserTest(
  'columns without room are named and opened; clashes have the whole row',
  async ({ house }) => {
    const { desk, open } = await makeRoom(house)
    const chaired = { parties: [{ role: 'CHAIRS', personId: desk.chair.id }] }
    await desk.add(
      'Tiếp đoàn công tác của Trung ương về khảo sát',
      thursday,
      '8h15 - 9h30',
      chaired,
    )
    const talk = await desk.add('Làm việc với Sở', thursday, '8h30 - 10h', chaired)
    await desk.add('Họp buổi chiều', thursday, '14h')
    const wide = await open()
    const heads = (page: Page) => page.getByRole('columnheader').allInnerTexts()
    expect(await heads(wide)).not.toContain('Ghi chú')
    const clash = wide
      .locator(`tr[data-clashes-of="${talk}"]`)
      .getByRole('button', { name: /PCT Phước cũng có: 8h15–9h30 Tiếp đoàn/ })
    const look = await clash.evaluate((one) => ({
      size: Number.parseFloat(getComputedStyle(one).fontSize),
      room: (one.closest('td')?.clientWidth ?? 0) / (one.closest('table')?.clientWidth ?? 1),
      lines: one.clientHeight,
    }))
    expect(look.size).toBeGreaterThanOrEqual(12)
    expect(look.room).toBeGreaterThan(0.8)
    expect(look.lines).toBeLessThan(30)
    // From its row the Tab key reaches it, and Enter leads to the other item.
    await wide.locator(`tr[data-row="${talk}"] [data-column="menu"] button`).last().focus()
    await wide.keyboard.press('Tab')
    await wide.keyboard.press('Enter')
    await expect
      .poll(() => wide.evaluate(() => document.activeElement?.closest('tr')?.textContent))
      .toContain('Tiếp đoàn')
    const page = await open({ width: 1024 })
    expect(await heads(page)).not.toContain('Chuẩn bị')
    await page.getByRole('button', { name: 'Ẩn: Chuẩn bị · hiện' }).press('Enter')
    await page.getByRole('columnheader', { name: 'Chuẩn bị' }).waitFor()
    const prepares = cellOf(page, 'Văn phòng', 'prepares')
    await prepares.getByText('Văn phòng', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Vai trò của Văn phòng' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Công cụ' }).click()
    for (const name of ['Nhập từ tệp', 'In'])
      expect(await page.getByRole('link', { name, exact: true }).textContent()).toBe(name)
  },
)

browserTest('no English name of a half-day is broken', async ({ house }) => {
  const { desk, open } = await makeRoom(house)
  await desk.add('Họp buổi chiều', thursday, '14h')
  for (const width of [1440, 1024]) {
    const english = await open({ width, language: 'en' })
    const word = english.getByText('Afternoon', { exact: true }).first()
    expect(await word.evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(24)
    expect(
      await word.evaluate((one) => one.scrollWidth <= (one.parentElement?.clientWidth ?? 0)),
    ).toBe(true)
  }
})

browserTest(
  'editing and the drawer have no serious fault for assistive software at any width',
  async ({ house }) => {
    const { desk, open } = await makeRoom(house)
    const chaired = { parties: [{ role: 'CHAIRS', personId: desk.chair.id }] }
    await desk.add('Tiếp đoàn công tác', thursday, '8h15', chaired)
    const findings: string[] = []
    for (const width of [1440, 1024, 390]) {
      const page = await open({ width, isAudit: true })
      if (width > 800) {
        await cellOf(page, 'Họp giao ban', 'attends').click()
        await page.getByRole('combobox', { name: 'Vai trò của Sở Y tế' }).waitFor()
        findings.push(...(await seriousFindings(page)))
        await page.keyboard.press('Escape')
        await page.keyboard.press('d')
      } else await page.getByRole('button', { name: 'Họp giao ban', exact: true }).click()
      await form(page).getByRole('combobox', { name: 'Người và đơn vị' }).focus()
      findings.push(...(await seriousFindings(page)))
      await page.context().close()
    }
    expect(findings).toEqual([])
  },
)
