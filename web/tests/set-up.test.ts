import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
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
    await page.waitForURL(`**${paths.week('*', '2025-W28')}`)
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
    const address = await page.locator('code', { hasText: '/feeds/' }).textContent()
    if (address === null) throw new Error('The page shows no address')
    expect(await strokes()).toBe(15)
    const feed = await house.read(address)
    expect(address.startsWith(`${url}/feeds/`)).toBe(true)
    expect(eventsOf(feed)).toEqual([
      '20250714T073000 Dự đại hội của lực lượng biên phòng tỉnh lần thứ I, nhiệm kỳ 2025 - 2030',
      '20250714T080000 Sinh hoạt chi bộ phòng Tổng hợp 6 tháng đầu năm, bàn việc trọng tâm 6 tháng cuối năm 2025',
      '20250714T080000 Tổng kết công tác tìm kiếm giai đoạn 2021 - 2025; rút kinh nghiệm mùa khô 2024 - 2025',
      '20250714T083000 Họp Thường trực cấp ủy tỉnh',
      '20250714T100000 Nghe tiến độ sửa chữa nhà khách (tại Cơ sở 2 - Trung tâm Hội nghị 30A)',
      '20250714T133000 Họp Ban Thường vụ cấp ủy tỉnh',
      '20250714T163000 Hội ý Chủ tịch và các Phó Chủ tịch',
      '20250715T073000 Tiếp công dân định kỳ tháng 7/2025',
      '20250715T073000 Đối thoại với doanh nghiệp về an ninh, trật tự',
    ])
    const { data } = await on.api(
      '{ viewer { office { persons(first: 50) { nodes { name } } rooms(first: 50) { nodes { name } } } } }',
      {},
      { headers: await cookieOf(page) },
    )
    const names = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name).sort()
    expect(names(data.viewer.office.persons)).toEqual([
      'Hoàng Đức Duy',
      'Lê Văn An',
      'Phạm Minh Châu',
      'Trần Quốc Bảo',
    ])
    expect(names(data.viewer.office.rooms)).toEqual([
      'Hội trường 25B',
      'P. họp 1 tầng 3',
      'P. họp 5 tầng 2',
      'P. họp TV',
    ])
  },
)

/** Start and content of each event that an independent library reads, sorted. */
function eventsOf(feed: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  return calendar
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .map(({ startDate, summary }) => `${startDate.toICALString()} ${summary}`)
    .sort()
}

async function cookieOf(page: Page): Promise<{ cookie: string }> {
  const cookies = await page.context().cookies()
  return { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}
