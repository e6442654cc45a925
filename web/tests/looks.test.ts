import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { makeDesk as makeNewDesk } from '../../tests/support/make/draft.ts'
import { makeDesk } from '../../tests/support/make/week.ts'
import { paths } from '../src/paths.ts'
import { cellOf } from './support/board.ts'
import { browserTest } from './support/browser.ts'

async function boxOf(found: Locator) {
  const box = await found.boundingBox()
  if (box === null) throw new Error('what is measured is not to be seen')
  return { ...box, bottom: box.y + box.height, middle: box.y + box.height / 2 }
}

const friday = '2026-11-27'

browserTest(
  'with all columns opened on a narrow screen the head of the board stays above and goes along sideways',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const items = Array.from({ length: 30 }, (_, index) => `Việc ${index}.`)
    for (const title of items) await desk.add(title, friday, '9h', { remarks: 'Mang tài liệu' })
    await house.serve(desk.on)
    const as = [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office]
    const page = await house.open(paths.week(desk.office.id, '2026-W48'), { as, width: 1000 })
    await page.getByRole('button', { name: /^Ẩn:/ }).click()
    const head = page.getByRole('columnheader', { name: 'Ghi chú' })
    await head.waitFor()
    const [first, last] = [cellOf(page, 'Việc 0.', 'notes'), cellOf(page, 'Việc 29.', 'notes')]
    const before = await boxOf(first)
    await last.scrollIntoViewIfNeeded()
    const [title, cell, gone] = [await boxOf(head), await boxOf(last), await boxOf(first)]
    // It was scrolled both ways.
    expect(gone.x).toBeLessThan(before.x - 20)
    expect(gone.bottom).toBeLessThan(title.y)
    expect(title.x).toBeCloseTo(cell.x, 0)
    const top = await page.evaluate(
      ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('th')?.textContent,
      [title.x + 10, title.middle],
    )
    expect(top).toBe('Ghi chú')
    expect(cell.y).toBeGreaterThan(title.bottom - 1)
  },
)

browserTest(
  'what stands beside a field stands on its line, and no box has a gap or its last line at its edge',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const item = await desk.add('Họp giao ban', friday, '8h')
    await desk.release([item])
    await house.serve(desk.on)
    const as = [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office]
    const board = await house.open(paths.week(desk.office.id, '2026-W48'), { as })
    await cellOf(board, 'Họp giao ban', 'title').focus()
    await board.keyboard.press('d')
    const drawer = board.getByRole('dialog')
    const time = await boxOf(drawer.getByRole('textbox', { name: 'Giờ', exact: true }))
    const tick = await boxOf(drawer.getByRole('checkbox', { name: /^Dự kiến/ }))
    expect(Math.abs(tick.middle - time.middle)).toBeLessThan(2)

    const links = await house.open(paths.links(desk.office.id), { as })
    await links.getByRole('button', { name: 'Tạo đường dẫn' }).click()
    const notice = links.getByRole('status').filter({ hasText: 'Chưa vẽ mã QR' })
    const address = links.getByText('Địa chỉ lịch', { exact: true })
    expect((await boxOf(address)).y - (await boxOf(notice)).bottom).toBeLessThan(24)
  },
)

browserTest('the first steps have room under their last line on a phone', async ({ house }) => {
  const desk = await makeNewDesk(house.db)
  await house.serve(desk)
  const as = [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office]
  const page = await house.open(paths.week(desk.office.id, '2026-W48'), { as, width: 390 })
  const steps = page.getByRole('region', { name: 'Các bước đầu tiên' })
  const [box, last] = [await boxOf(steps), await boxOf(steps.getByText(/^Nhập tệp lịch/))]
  expect(box.bottom - last.bottom).toBeGreaterThan(6)
})
