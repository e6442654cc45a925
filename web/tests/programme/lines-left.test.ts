import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { makeDesk } from '../../../tests/support/make/week.ts'
import { paths } from '../../src/paths.ts'
import { rowOf } from '../support/board.ts'
import { browserTest, seriousFindings } from '../support/browser.ts'

const [thursday, friday] = ['2026-11-26', '2026-11-27']

/** Holds what adds an item back until the returned function is called. */
async function holdAdding(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined
  const isDue = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('mutation AddItem')) await isDue
    return route.continue()
  })
  return letGo
}

browserTest(
  'a typed line is kept until it is added or given up, wherever its field goes',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const place = { roomId: desk.roomId }
    await desk.add('Họp giao ban', thursday, '8h', { place })
    await house.serve(desk.on)
    const as = [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office]
    const page = await house.open(paths.week(desk.office.id, '2026-W48'), { as, isAudit: true })
    const add = (day: string) => page.getByRole('button', { name: `Thêm mục vào ${day}` }).first()
    const field = (day: string) =>
      page.getByRole('textbox', { name: `Gõ hoặc dán một dòng vào ${day}` })
    const left = page.getByRole('alert').filter({ visible: true })

    // Refused after the field was closed: the line says so, and comes back with its refusal.
    const letGo = await holdAdding(page)
    await add('Thứ Năm 26/11, buổi Sáng').click()
    await page.keyboard.type('8h Tập huấn tại Phòng họp số 2')
    await page.getByRole('button', { name: /Địa điểm.*Phòng họp số 2/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await field('').waitFor({ state: 'detached' })
    letGo()
    await left.getByText(/Chưa thêm được “8h Tập huấn/).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('n')
    await field('Thứ Năm 26/11').waitFor()
    // Closing the field drops it no more than before.
    await page.keyboard.press('Escape')
    await left.getByText(/Chưa thêm được “8h Tập huấn/).waitFor()
    await page.keyboard.press('n')
    await page.getByRole('button', { name: 'Giữ làm nguyện vọng' }).click()
    await rowOf(page, 'Tập huấn').waitFor()

    // Half a line goes along to another half-day, onto a narrow screen, and through Escape.
    const typed = '9h Tiếp khách'
    await field('Thứ Năm 26/11').fill(typed)
    await add('Thứ Sáu 27/11, buổi Sáng').click()
    await expect.poll(() => field('Thứ Sáu 27/11').inputValue()).toBe(typed)
    await page.setViewportSize({ width: 768, height: 900 })
    await page.locator('article').first().waitFor()
    expect(await field('Thứ Sáu 27/11').inputValue()).toBe(typed)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.locator('tr[data-row]').first().waitFor()
    await field('Thứ Sáu 27/11').press('Escape')
    await left.getByText(`Dòng gõ dở: “${typed}”`).waitFor()
    await rowOf(page, 'Họp giao ban').locator('[data-column="time"]').focus()
    await page.keyboard.press('n')
    await page.getByRole('button', { name: /Nội dung.*Tiếp khách/ }).waitFor()
    await page.keyboard.press('Enter')
    await rowOf(page, 'Tiếp khách').waitFor()
    await page.keyboard.press('Escape')
    await field('').waitFor({ state: 'detached' })
    expect(await left.count()).toBe(0)
    const { items } = await desk.week('items { nodes { title day } }')
    expect(
      items.nodes.map(({ title, day }: { title: string; day: string }) => [title, day]),
    ).toEqual([
      ['Họp giao ban', thursday],
      ['Tập huấn', thursday],
      ['Tiếp khách', friday],
    ])
  },
)

browserTest(
  'the long form does not close over changes that nobody saved or gave up',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const id = await desk.add('Họp giao ban', thursday, '8h')
    await desk.add('Tiếp khách', thursday, '10h')
    await house.serve(desk.on)
    const as = [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office]
    const page = await house.open(paths.week(desk.office.id, '2026-W48'), { as, isAudit: true })
    const form = page.getByRole('dialog')
    const title = form.getByRole('textbox', { name: 'Nội dung' })
    const open = async (text: string) => {
      await rowOf(page, text).locator('[data-column="time"]').focus()
      await page.keyboard.press('d')
      await expect.poll(() => title.inputValue()).toContain(text)
    }
    const question = form.getByText('Những sửa đổi này chưa lưu')

    // Nothing changed: it closes at once.
    await open('Họp giao ban')
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
    await open('Họp giao ban')
    await title.fill('Họp giao ban quý')
    await page.keyboard.press('Escape')
    await question.waitFor()
    expect(await seriousFindings(page)).toEqual([])
    // Escape is no answer that loses anything, and gives the keyboard back.
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    expect(await title.evaluate((field) => document.activeElement === field)).toBe(true)
    // Neither does the form of another item.
    await open('Tiếp khách')
    await open('Họp giao ban')
    expect(await title.inputValue()).toBe('Họp giao ban quý')
    await form.getByText('Sửa dở lần trước, chưa lưu.').waitFor()
    await page.keyboard.press('Escape')
    await form.getByRole('button', { name: 'Bỏ sửa' }).first().click()
    await form.waitFor({ state: 'detached' })
    await open('Họp giao ban')
    expect(await title.inputValue()).toBe('Họp giao ban')
    await title.fill('Họp giao ban tháng')
    await page.keyboard.press('Escape')
    await question.waitFor()
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    await rowOf(page, 'Họp giao ban tháng').waitFor()
    expect(await desk.revision(id)).toBe(2)
  },
)
