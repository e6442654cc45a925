import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { makeImportDesk } from '../../tests/support/make/imports.ts'
import { makePerson } from '../../tests/support/make/people.ts'
import { paths } from '../src/paths.ts'
import { rowOf } from './support/board.ts'
import { browserTest } from './support/browser.ts'

/** Monday 14 July 2025, 9:00 in Hà Nội. */
const now = DateTime.fromISO('2025-07-14T02:00:00Z', { zone: 'utc' })
const week = { year: 2025, week: 29 }

/** Walks down the form by the arrow key to the row in which a text stands, and along it to a column. */
async function walkTo(page: Page, text: string, column: string): Promise<void> {
  const where = () =>
    page.evaluate(async () => {
      // The form moves the keyboard once the next frame is drawn.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
      const cell = document.activeElement?.closest<HTMLElement>('[data-column]')
      return { row: cell?.closest('tr')?.textContent ?? '', column: cell?.dataset.column ?? '' }
    })
  for (let step = 0; step < 30 && !(await where()).row.includes(text); step += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Home')
  for (let step = 0; step < 9 && (await where()).column !== column; step += 1) {
    await page.keyboard.press('ArrowRight')
  }
}

browserTest(
  'an item is typed, corrected, moved and moved back with the keyboard alone',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    await makePerson(house.db, {
      officeId: desk.office.id,
      name: 'Trần Văn Phước',
      shortTitle: 'PCT',
      isLeader: true,
    })
    await house.serve(desk)
    const page = await house.open(paths.week(desk.office.id, '2025-W29'), {
      as: [desk.planner, desk.office],
    })
    const { keyboard } = page
    const items = () =>
      desk.itemsOf(week, 'title day halfDay timeLabel place { label } parties { role label }')
    await page.locator('header h1').waitFor()
    await keyboard.press('n')
    await keyboard.type('T3 14h PCT Phước nghe báo cáo quy hoạch, tại Hội trường A')
    await page.getByRole('button', { name: /Địa điểm.*Hội trường A/ }).waitFor()
    await keyboard.press('Enter')
    await rowOf(page, 'quy hoạch').waitFor()
    await keyboard.type('T3 15h30 Kiểm tra công tác chuẩn bị')
    await page.getByRole('button', { name: /Nội dung.*chuẩn bị/ }).waitFor()
    await keyboard.press('Enter')
    await rowOf(page, 'chuẩn bị').waitFor()
    await keyboard.press('Escape')
    const typed = await items()
    expect(typed).toEqual([
      {
        title: 'Nghe báo cáo quy hoạch',
        day: '2025-07-15',
        halfDay: 'AFTERNOON',
        timeLabel: '14h',
        place: { label: 'Hội trường A' },
        parties: [{ role: 'CHAIRS', label: 'PCT Phước' }],
      },
      {
        title: 'Kiểm tra công tác chuẩn bị',
        day: '2025-07-15',
        halfDay: 'AFTERNOON',
        timeLabel: '15h30',
        place: null,
        parties: [],
      },
    ])
    await walkTo(page, 'chuẩn bị', 'title')
    await keyboard.press('Enter')
    await keyboard.press('End')
    await keyboard.type(' đại hội')
    await keyboard.press('Enter')
    await page.getByText(/Đã lưu: nội dung “Kiểm tra/).waitFor({ state: 'attached' })
    const edited = await items()
    expect(edited[1].title).toBe('Kiểm tra công tác chuẩn bị đại hội')
    await keyboard.press('Alt+ArrowUp')
    await page
      .getByText(/Đã chuyển “Kiểm tra.* Thứ Ba 15.7, buổi Chiều/)
      .waitFor({ state: 'attached' })
    const moved = await items()
    expect(moved).toEqual([edited[1], edited[0]])
    await keyboard.press('Control+z')
    await page.getByText(/^Đã hoàn tác: chuyển “Kiểm tra/).waitFor({ state: 'attached' })
    expect(await items()).toEqual(edited)
    await keyboard.press('Control+z')
    await page.getByText(/^Đã hoàn tác: nội dung/).waitFor({ state: 'attached' })
    expect(await items()).toEqual(typed)
  },
)
