import { expect } from 'vitest'
import { makeDesk } from '../../tests/support/make/draft.ts'
import { paths } from '../src/paths.ts'
import { cellOf } from './support/board.ts'
import { browserTest, isWiderThanScreen, seriousFindings } from './support/browser.ts'

const thursday = '2026-11-26'
const at = (text: string) => ({ startsOn: thursday, text })

browserTest(
  'the office asks for a reason, the planner gives it by the keyboard, and the release goes out',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const chaired = { parties: [{ role: 'CHAIRS', personId: desk.leader.id }] }
    await desk.add({ title: 'Giao ban', time: at('8h - 9h'), ...chaired })
    await desk.add({ title: 'Tiếp công dân', time: at('8h30 - 10h'), ...chaired })
    await house.serve(desk)
    const as = [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office]
    const page = await house.open(paths.settings(desk.office.id, 'clashes'), { as, isAudit: true })
    const weight = page.getByRole('combobox', { name: 'Một lãnh đạo hai nơi cùng lúc' })
    expect(await weight.inputValue()).toBe('WARNS')
    await weight.selectOption('NEEDS_REASON')
    await page.getByText('Đã lưu').waitFor()
    const outside = page.getByRole('textbox', { name: /^Giữa hai nơi khác nhau/ })
    await outside.fill('20')
    await outside.press('Enter')
    await expect.poll(() => outside.inputValue()).toBe('20')
    expect(await seriousFindings(page)).toEqual([])

    await page.goto(new URL(paths.week(desk.office.id, '2026-W48'), page.url()).href)
    const accept = page.getByRole('button', { name: 'Chấp nhận có lý do: PCT Phước' })
    await expect.poll(() => accept.count()).toBe(2)
    await page
      .getByRole('button', { name: /^Ban hành/ })
      .first()
      .click()
    await page.getByRole('dialog').getByText('2 mục chưa ban hành được').waitFor()
    await page.keyboard.press('Escape')
    // By the keyboard alone: from the row to its clash, to the way to accept it, and back.
    await cellOf(page, 'Giao ban', 'title').focus()
    await accept.first().focus()
    await page.keyboard.press('Enter')
    const reason = page.getByRole('textbox', { name: 'Lý do chấp nhận' })
    await reason.waitFor()
    await page.keyboard.press('Escape')
    await reason.waitFor({ state: 'detached' })
    await expect
      .poll(() => accept.first().evaluate((one) => one === document.activeElement))
      .toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Chánh Văn phòng dự thay')
    await page.keyboard.press('Enter')
    const accepted = page.getByText(/Đã chấp nhận: Chánh Văn phòng dự thay \(PLANNER/)
    await expect.poll(() => accepted.count()).toBe(2)
    expect(await seriousFindings(page)).toEqual([])
    await page
      .getByRole('button', { name: /^Ban hành/ })
      .first()
      .click()
    await page.getByRole('dialog').getByText('Đã chọn 2 trên 2 thay đổi').waitFor()
  },
)

browserTest('what clashes wraps on a phone, the way that is missing too', async ({ house }) => {
  const desk = await makeDesk(house.db)
  const document = `mutation ($input: SetTravelMinutesInput!) { setTravelMinutes(input: $input) { __typename } }`
  await desk.api(
    document,
    { input: { officeId: desk.office.id, minutes: 20 } },
    { as: desk.planner },
  )
  const chaired = { parties: [{ role: 'CHAIRS', personId: desk.leader.id }] }
  const title =
    'Làm việc với Thường trực Huyện ủy, Hội đồng nhân dân, Ủy ban nhân dân huyện '.repeat(3)
  await desk.add({ title, time: at('8h - 9h'), place: { text: 'Huyện ủy' }, ...chaired })
  await desk.add({ title: 'Dự lễ', time: at('9h10 - 10h'), place: { text: 'Xã' }, ...chaired })
  await house.serve(desk)
  const as = [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office]
  const page = await house.open(paths.week(desk.office.id, '2026-W48'), { as, width: 390 })
  const said = page.getByText(/PCT Phước: 20 phút đi lại, thiếu 10 phút/)
  await expect.poll(() => said.count()).toBe(2)
  expect(await isWiderThanScreen(page)).toBe(false)
})
