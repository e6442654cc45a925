import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Desk, makeDesk } from '../../tests/support/make/draft.ts'
import { paths } from '../src/paths.ts'
import { cellOf, rowOf } from './support/board.ts'
import { browserTest, isWiderThanScreen } from './support/browser.ts'
import type { House } from './support/house.ts'

const thursday = '2026-11-26'
const at = (text: string) => ({ startsOn: thursday, text })

async function boardOf(house: House, desk: Desk, width = 1440): Promise<Page> {
  const as = [desk.planner, desk.office] as [Desk['planner'], Desk['office']]
  return house.open(paths.week(desk.office.id, '2026-W48'), { as, width })
}

async function atRow(page: Page, text: string): Promise<void> {
  await cellOf(page, text, 'menu' as never).focus()
}

browserTest(
  'an item moved to another half-day has no hour that nobody said, and a key gives it a free one',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const chaired = { parties: [{ role: 'CHAIRS', personId: desk.leader.id }] }
    await desk.add({ title: 'Tiếp công dân', time: at('7:30 - 9 giờ 30'), ...chaired })
    const item = await desk.add({ title: 'Họp giao ban', time: at('14 giờ 00'), ...chaired })
    await house.serve(desk)
    const page = await boardOf(house, desk)
    expect(await cellOf(page, 'Tiếp công dân', 'time').textContent()).toBe('7h30–9h30')
    expect(await cellOf(page, 'Họp giao ban', 'time').textContent()).toBe('14h')
    await atRow(page, 'Họp giao ban')
    await page.keyboard.press('Alt+Shift+ArrowUp')
    const mark = rowOf(page, 'Họp giao ban').getByRole('button', { name: /chưa có giờ/ })
    await mark.waitFor()
    expect(await desk.row(item.id)).toMatchObject({
      timeKind: 'HALF_DAY',
      startTime: null,
      wantsTime: true,
    })
    const question = page.getByRole('group', { name: /lúc mấy giờ/ })
    await question.getByRole('button', { name: /^9h30/ }).waitFor()
    // The leader is at the other item until then.
    expect(await question.getByRole('button', { name: /^(7h30|8h|8h30|9h)(?!30)/ }).count()).toBe(0)
    const field = question.getByRole('textbox')
    // On another row a number answers nothing.
    await atRow(page, 'Tiếp công dân')
    await page.keyboard.press('1')
    expect(await field.inputValue()).toBe('')
    await atRow(page, 'Họp giao ban')
    await page.keyboard.press('1')
    await question.getByRole('button', { name: 'Đặt “9h30”' }).waitFor()
    await page.keyboard.press('Enter')
    await mark.waitFor({ state: 'detached' })
    expect(await cellOf(page, 'Họp giao ban', 'time').textContent()).toBe('9h30')
    // At once, before the hour is known to be saved: the latest edit is the one meant.
    await page.keyboard.press('Control+z')
    await mark.waitFor()
    // An hour that is typed is that hour, and no number with letters behind it.
    await atRow(page, 'Họp giao ban')
    await page.keyboard.press('h')
    await question.getByRole('button', { name: /^9h30/ }).waitFor()
    await page.keyboard.type('10h15')
    await page.keyboard.press('Enter')
    await mark.waitFor({ state: 'detached' })
    expect(await cellOf(page, 'Họp giao ban', 'time').textContent()).toBe('10h15')
    await page.keyboard.press('Control+z')
    await mark.waitFor()
    await page.keyboard.press('Control+z')
    await mark.waitFor({ state: 'detached' })
    const row = expect.poll(() => desk.row(item.id))
    await row.toMatchObject({ startTime: '14:00', timeText: '14 giờ 00' })
  },
)

browserTest(
  'a chair whom nobody knows stays marked until a key answers who it is, for the whole week',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const unknown = {
      parties: [{ role: 'CHAIRS', words: 'GĐ Bình' }],
      place: { text: 'P. họp 99' },
    }
    await desk.add({ title: 'Họp một', time: at('8h'), ...unknown })
    await desk.add({ title: 'Họp hai', time: at('10h'), ...unknown })
    await desk.add({
      title: 'Họp ba',
      time: at('10h'),
      parties: [{ role: 'ATTENDS', words: 'các đơn vị liên quan' }],
      place: { text: 'tại cơ sở' },
    })
    await house.serve(desk)
    const page = await boardOf(house, desk)
    const marks = page.getByRole('button', { name: /“GĐ Bình” là ai\?/ })
    await marks.nth(1).waitFor()
    expect(await marks.count()).toBe(2)
    expect(await page.getByRole('button', { name: /“P. họp 99” là phòng nào/ }).count()).toBe(2)
    expect(await page.getByRole('button', { name: /“(các|tại)/ }).count()).toBe(0)
    const size = await marks.first().evaluate((mark) => getComputedStyle(mark).fontSize)
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(12)
    await atRow(page, 'Họp một')
    await page.keyboard.press('w')
    const question = page.getByRole('group', { name: /“GĐ Bình” là ai/ })
    await question.getByText('Trả lời một lần cho 2 mục trong tuần').waitFor()
    await question.getByRole('button', { name: 'Thêm người' }).waitFor()
    await question.getByRole('button', { name: 'Thêm người' }).click()
    await marks.first().waitFor({ state: 'detached' })
    expect(await marks.count()).toBe(0)
    await page.keyboard.press('Control+z')
    await marks.nth(1).waitFor()
    // After a reload the answer is the latest act still: asked about, and taken back for all its items.
    await atRow(page, 'Họp một')
    await page.keyboard.press('w')
    await question.getByRole('button', { name: 'Thêm người' }).click()
    await marks.first().waitFor({ state: 'detached' })
    await page.reload()
    await rowOf(page, 'Họp một').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText(/^Hoàn tác việc của lần trước: câu trả lời “là ai\?”/).waitFor()
    await page.keyboard.press('Enter')
    await marks.nth(1).waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await marks.nth(1).waitFor()
    await marks.first().click()
    await question.waitFor()
    expect(await isWiderThanScreen(page)).toBe(false)
    await question.getByRole('button', { name: /Giữ nguyên chữ/ }).click()
    await marks.first().waitFor({ state: 'detached' })
    await page.reload()
    await page
      .getByRole('button', { name: /“P. họp 99” là phòng nào/ })
      .first()
      .waitFor()
    expect(await marks.count()).toBe(0)
  },
)

browserTest(
  'items that lack a time, or in which somebody is unknown, are picked out and counted while there are such',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const unknown = { parties: [{ role: 'CHAIRS', words: 'GĐ Bình' }] }
    const item = await desk.add({ title: 'Họp giao ban', time: at('14h') })
    await desk.add({ title: 'Họp một', time: at('8h'), ...unknown })
    await desk.add({ title: 'Họp hai', time: at('10h'), ...unknown })
    await house.serve(desk)
    const page = await boardOf(house, desk)
    const bar = page.getByRole('search', { name: 'Lọc chương trình' })
    const unclear = bar.getByRole('button', { name: 'Chưa rõ ai, phòng nào 2' })
    const hourless = bar.getByRole('button', { name: /^Chưa có giờ/ })
    await unclear.waitFor()
    expect(await hourless.count()).toBe(0)
    await desk.send('moveItem', { itemId: item.id, revision: 1, halfDay: 'MORNING', day: thursday })
    await page.reload()
    await bar.getByRole('button', { name: 'Chưa có giờ 1' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/show=time/)
    await bar.getByText('Hiện 1 trên 3 mục').waitFor()
    expect(await page.locator('tr[data-row]').count()).toBe(1)
    await rowOf(page, 'Họp giao ban').waitFor()
    await unclear.focus()
    await page.keyboard.press('Space')
    await bar.getByText('Hiện 2 trên 3 mục').waitFor()
    expect(await hourless.getAttribute('aria-pressed')).toBe('false')
    await atRow(page, 'Họp một')
    await page.keyboard.press('w')
    await page.getByRole('button', { name: /Giữ nguyên chữ/ }).click()
    await bar.getByText('Hiện 0 trên 3 mục').waitFor()
    await bar.getByRole('button', { name: 'Bỏ lọc' }).click()
    await rowOf(page, 'Họp hai').waitFor()
    expect(await bar.getByRole('button', { name: /^Chưa rõ/ }).count()).toBe(0)
  },
)

browserTest(
  'a line for a day or an hour that there is not is refused in words, and the example is of this office',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    await desk.add({ title: 'Họp giao ban', time: at('8h') })
    await house.serve(desk)
    const page = await boardOf(house, desk)
    await rowOf(page, 'Họp giao ban').waitFor()
    await page.keyboard.press('n')
    const line = page.getByRole('textbox', { name: /Gõ hoặc dán một dòng/ })
    const [room] = desk.rooms
    await page.locator(`input[placeholder*="${room.name}"]`).waitFor()
    expect(await line.getAttribute('placeholder')).not.toContain('P. họp 2')
    for (const [typed, said] of [
      ['32/12 14h Họp bất thường', 'Không có ngày 32/12.'],
      ['7h75 Họp bất thường', 'Không có giờ 7h75.'],
      ['31/2 8h Họp bất thường', 'Không có ngày 31/2.'],
    ] as const) {
      await line.fill(typed)
      await page.getByRole('alert').getByText(said).waitFor()
      await page.keyboard.press('Enter')
      expect(await line.inputValue()).toBe(typed)
    }
    await line.fill('')
    await page.keyboard.press('Escape')
    await cellOf(page, 'Họp giao ban', 'time').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('25h')
    await page.keyboard.press('Enter')
    await page.getByText('Không có giờ 25h.').waitFor()
    expect(await rowOf(page, 'bất thường').count()).toBe(0)
  },
)
