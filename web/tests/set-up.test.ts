import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { issueSetUpLink } from '../../src/access/commands/links.ts'
import { testApi } from '../../tests/support/api.ts'
import { paths } from '../src/paths.ts'
import { countHand } from './support/board.ts'
import { browserTest } from './support/browser.ts'

/** Friday before the week of d01. */
const now = DateTime.fromISO('2025-07-11T02:00:00Z', { zone: 'utc' })
const file = 'tests/data/programmes/d01-province-vertical-2025w29.docx'

browserTest(
  'a fresh installation comes from its set-up link to a feed with a released week in 15 strokes',
  async ({ house }) => {
    const on = await testApi(house.db, { now })
    const url = await house.serve(on)
    const secret = await issueSetUpLink(house.db, now)
    if (secret === null) throw new Error('The installation is set up already')
    const page = await house.open(paths.setUp(secret))
    const strokes = await countHand(page)
    const fill = async (label: string, text: string) => {
      await page.getByRole('textbox', { name: label, exact: true }).click()
      await page.keyboard.type(text)
    }
    await fill('Tên cơ quan', 'Ủy ban nhân dân tỉnh An Bình')
    await fill('Họ và tên người quản trị', 'Nguyễn Thị Hoa')
    await fill('Địa chỉ thư điện tử', 'hoa@anbinh.example')
    await fill('Mật khẩu', 'mùa lúa chín vàng đồng')
    await page.getByRole('button', { name: 'Tạo cơ quan và vào lịch tuần' }).click()
    await page.waitForURL(`**${paths.week('2025-W28')}`)
    await page.getByRole('link', { name: 'Nhập từ tệp' }).click()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Chọn tệp…' }).click()
    await (await choosing).setFiles(file)
    await page.getByRole('button', { name: /^Nhận cả \d+ gợi ý/ }).click()
    await page.getByRole('button', { name: 'Nhận 9 mục vào dự thảo tuần 29' }).click()
    await page.getByRole('link', { name: 'Mở chương trình tuần 29' }).click()
    await page.getByRole('button', { name: /^Ban hành/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ban hành (9 mục)' }).click()
    await dialog.getByText('Người xem và các đường dẫn lịch thấy bản mới').waitFor()
    await dialog.getByRole('button', { name: 'Đóng' }).last().click()
    await page.getByRole('link', { name: 'Đường dẫn lịch của tôi' }).click()
    await page.getByRole('button', { name: 'Tạo đường dẫn' }).click()
    const address = await page.locator('code', { hasText: '/feeds/' }).innerText()
    expect(await strokes()).toBe(15)
    const feed = await house.read(address)
    expect(address.startsWith(`${url}/feeds/`)).toBe(true)
    expect(summariesOf(feed)).toEqual([])
    await page.goto(url + paths.settings('people'))
    expect(await page.getByRole('table').getByRole('row').allInnerTexts()).toEqual([])
    await page.goto(url + paths.settings('rooms'))
    expect(await page.getByRole('table').getByRole('row').allInnerTexts()).toEqual([])
  },
)

function summariesOf(feed: string): string[] {
  return [...feed.replace(/\r\n /g, '').matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, text]) => text ?? '')
}
