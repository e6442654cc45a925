import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { makeImportDesk } from '../../../tests/support/make/imports.ts'
import { paths } from '../../src/paths.ts'
import { rowOf } from '../support/board.ts'
import { browserTest, seriousFindings, views } from '../support/browser.ts'

/** Monday 14 July 2025, 9:00 in Hà Nội. */
const now = DateTime.fromISO('2025-07-14T02:00:00Z', { zone: 'utc' })
const week = { year: 2025, week: 29 }

async function typeLine(page: Page, line: string): Promise<void> {
  await page.locator('header h1').waitFor({ state: 'attached' })
  await page.keyboard.press('n')
  await page.keyboard.type(line)
}

browserTest(
  'a typed line that calls off or moves finds the item and does it with Enter',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    await house.serve(desk)
    const page = await house.open(paths.week(desk.office.id, '2025-W29'), {
      as: [desk.planner, desk.office],
    })
    const { keyboard } = page
    for (const line of ['T3 14h Nghe báo cáo quy hoạch', 'T4 8h Họp giao ban tuần']) {
      await typeLine(page, line)
      await page.getByRole('button', { name: /Nội dung/ }).waitFor()
      await keyboard.press('Enter')
      await rowOf(page, line.slice(-8)).waitFor()
      await keyboard.press('Escape')
    }
    await typeLine(page, 'Dời giao ban sang 9h thứ năm')
    await page.getByRole('button', { name: /^Dời “Họp giao ban tuần”/ }).waitFor()
    await keyboard.press('Enter')
    await rowOf(page, 'giao ban').filter({ hasText: '9h' }).waitFor()
    await keyboard.press('Escape')
    await typeLine(page, 'hoãn nghe báo cáo quy hoạch')
    await page.getByRole('button', { name: /^Hoãn “Nghe báo cáo quy hoạch”/ }).waitFor()
    await keyboard.press('Enter')
    await expect
      .poll(async () => desk.itemsOf(week, 'title day timeLabel status'))
      .toEqual([
        {
          title: 'Nghe báo cáo quy hoạch',
          day: '2025-07-15',
          timeLabel: '14h',
          status: 'POSTPONED',
        },
        { title: 'Họp giao ban tuần', day: '2025-07-17', timeLabel: '9h', status: 'CONFIRMED' },
      ])
  },
)

browserTest(
  'a line that means an item still on its way finds it when it is there',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    await house.serve(desk)
    const page = await house.open(paths.week(desk.office.id, '2025-W29'), {
      as: [desk.planner, desk.office],
    })
    const held: (() => void)[] = []
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('mutation AddItem')) {
        await new Promise<void>((go) => held.push(go))
      }
      await route.continue()
    })
    await typeLine(page, 'T3 14h Nghe báo cáo quy hoạch')
    await page.getByRole('button', { name: /Nội dung/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => held.length).toBe(1)
    await page.keyboard.type('hủy nghe báo cáo quy hoạch')
    await page.getByText(/Tuần này không có mục nào/).waitFor()
    held[0]?.()
    await page.getByRole('button', { name: /^Hủy “Nghe báo cáo quy hoạch”/ }).waitFor()
  },
)

browserTest('a key that opens a line right after Escape keeps what is typed', async ({ house }) => {
  const desk = await makeImportDesk(house.db, { now })
  await house.serve(desk)
  const page = await house.open(paths.week(desk.office.id, '2025-W29'), {
    as: [desk.planner, desk.office],
  })
  await typeLine(page, 'T2 8h Họp giao ban tuần')
  await page.getByRole('button', { name: /Nội dung/ }).waitFor()
  await page.keyboard.press('Enter')
  await rowOf(page, 'giao ban tuần').waitFor()
  // Frames are drawn late, as on a busy machine: one after the first letter of the next line.
  await page.evaluate(() => {
    const later: FrameRequestCallback[] = []
    const before = document.activeElement
    window.requestAnimationFrame = (run) => later.push(run)
    document.addEventListener('input', ({ target }) => {
      if (target === before) return
      for (const run of later.splice(0)) run(0)
      document.body.dataset.keeps = String(document.activeElement === target)
    })
  })
  await page.keyboard.press('Escape')
  await typeLine(page, 'h')
  expect(await page.locator('body').getAttribute('data-keeps')).toBe('true')
})

for (const view of views) {
  browserTest(
    `what a line may mean is shown to all: ${JSON.stringify(view)}`,
    async ({ house }) => {
      const desk = await makeImportDesk(house.db, { now })
      await house.serve(desk)
      const page = await house.open(paths.week(desk.office.id, '2025-W29'), {
        as: [desk.planner, desk.office],
        ...view,
        isAudit: true,
      })
      await typeLine(page, 'T3 14h Nghe báo cáo quy hoạch')
      await page.getByRole('button', { name: /Nội dung|Content|Title/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('Nghe báo cáo quy hoạch', { exact: true }).first().waitFor()
      await page.keyboard.press('Escape')
      await typeLine(page, 'hủy nghe báo cáo quy hoạch')
      await page.getByRole('button', { name: /^(Hủy|Cancel) “/ }).waitFor()
      expect(await seriousFindings(page)).toEqual([])
    },
  )
}
