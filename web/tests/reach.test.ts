import { networkInterfaces } from 'node:os'
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { issueSetUpLink } from '../../src/access/commands/links.ts'
import { testApi } from '../../tests/support/api.ts'
import { makeDesk, publishNow } from '../../tests/support/make/draft.ts'
import { paths } from '../src/paths.ts'
import { countHand } from './support/board.ts'
import { browserTest, isWiderThanScreen, seriousFindings, untilQuiet } from './support/browser.ts'

/** Friday before the week of d01. */
const now = DateTime.fromISO('2025-07-11T02:00:00Z', { zone: 'utc' })
const file = 'tests/data/programmes/d01-province-vertical-2025w29.docx'

// The address under which another device would come in; on a machine without a network another one of its loopback stands in.
const lan =
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2'
const networkAddresses = () => [lan]

/** The steps of a new office as they stand on the page: `+` what is done. */
const stepsOn = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: 'Các bước đầu tiên' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((one) => (one.getAttribute('data-done') === 'true' ? '+' : '-')),
    )

browserTest(
  'a new office comes from its set-up link to a calendar that another device has subscribed to in 21 actions',
  async ({ house }) => {
    const on = await testApi(house.db, { now, networkAddresses })
    const url = await house.serve(on)
    const secret = await issueSetUpLink(house.db, now)
    if (secret === null) throw new Error('The installation is set up already')
    const page = await house.open(paths.setUp(secret))
    const strokes = await countHand(page)
    let typed = 0
    const fill = async (label: string, text: string) => {
      await page.getByRole('textbox', { name: label, exact: true }).click()
      await page.keyboard.type(text)
      typed += 1
    }
    await fill('Tên cơ quan', 'Ủy ban nhân dân tỉnh An Bình')
    await fill('Họ và tên người quản trị', 'Nguyễn Thị Hoa')
    await fill('Địa chỉ thư điện tử', 'hoa@anbinh.example')
    await fill('Mật khẩu', 'mùa lúa chín vàng đồng')
    await page.getByRole('button', { name: 'Tạo cơ quan và vào lịch tuần' }).click()
    const steps = page.getByRole('region', { name: 'Các bước đầu tiên' })
    await steps.waitFor()
    expect(await stepsOn(page)).toEqual(['-', '-', '-', '-', '-', '-'])
    const choosing = page.waitForEvent('filechooser')
    await steps.getByRole('link', { name: 'Nhập lịch tuần trước' }).click()
    await page.getByRole('button', { name: 'Chọn tệp…' }).click()
    await (await choosing).setFiles(file)
    await page.getByRole('button', { name: /^Nhận cả \d+ gợi ý/ }).click()
    await page.getByRole('button', { name: 'Nhận 9 mục vào dự thảo tuần 29' }).click()
    await page.getByRole('link', { name: 'Mở chương trình tuần 29' }).click()
    await steps.getByText('xong 3/6').waitFor()
    expect(await stepsOn(page)).toEqual(['+', '+', '+', '-', '-', '-'])
    await steps.getByRole('link', { name: 'Ban hành lịch vừa nhập' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ban hành (9 mục)' }).click()
    await dialog.getByText('Người xem và các đường dẫn lịch thấy bản mới').waitFor()
    await dialog.getByRole('button', { name: 'Đóng' }).last().click()
    await steps.getByText('xong 5/6').waitFor()
    await steps.getByRole('link', { name: 'Đưa lịch lên điện thoại' }).click()
    await page.getByRole('button', { name: 'Tạo đường dẫn' }).click()
    const shown = page.locator('code', { hasText: '/feeds/' })
    await page.getByText(`điện thoại không vào được ${url}`).waitFor()
    expect(await page.getByRole('img', { name: /^Mã QR/ }).count()).toBe(0)
    const { port } = new URL(url)
    const there = `http://${lan}:${port}`
    expect(await fetch(there).catch(() => 'shut out')).toBe('shut out')
    await page.getByRole('button', { name: `Cho vào qua ${there}` }).click()
    await dialog.getByRole('button', { name: 'Cho vào' }).click()
    await page.getByRole('img', { name: /^Mã QR/ }).waitFor()
    await page.locator('[data-answer="REACHED"]').waitFor()
    await page.getByText('Tạo ngày 11/07/2025').waitFor()
    expect((await strokes()) + typed).toBe(21)

    const address = (await shown.textContent()) ?? ''
    expect(address.startsWith(`${there}/feeds/`)).toBe(true)
    const calendar = new ICAL.Component(ICAL.parse(await house.read(address)))
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ summary }) => summary)).toContain('Họp Ban Thường vụ cấp ủy tỉnh')
    await page.goBack()
    await page.getByRole('grid').waitFor()
    await untilQuiet(page)
    expect(await steps.count()).toBe(0)
  },
)

browserTest(
  'no code is drawn that leads to the server’s own loopback; an administrator sets a better address, and all have it',
  async ({ house }) => {
    const desk = await makeDesk(house.db, { networkAddresses: () => ['192.168.1.20'] })
    await house.serve(desk)
    const as = (who: typeof desk.planner) => ({
      as: [who, desk.office] as [typeof who, typeof desk.office],
    })
    const reader = await house.open(paths.links(desk.office.id), {
      ...as(desk.member),
      width: 390,
      scheme: 'dark',
      isAudit: true,
    })
    await reader.getByRole('button', { name: 'Tạo đường dẫn' }).click()
    await reader.getByText('Hãy nhờ người quản trị đặt địa chỉ').waitFor()
    expect(await reader.getByRole('img', { name: /^Mã QR/ }).count()).toBe(0)
    expect(await reader.getByText('Cho vào qua').count()).toBe(0)
    expect([await isWiderThanScreen(reader), await seriousFindings(reader)]).toEqual([false, []])

    const page = await house.open(paths.links(desk.office.id), {
      ...as(desk.administrator),
      width: 390,
      isAudit: true,
    })
    await page.getByRole('button', { name: 'Tạo đường dẫn' }).click()
    await page.getByRole('link', { name: 'Đặt địa chỉ khác' }).click()
    const address = page.getByLabel('Địa chỉ để máy khác vào')
    for (const [wrong, told] of [
      ['lich.example.vn', 'Hãy ghi cả địa chỉ'],
      ['https://lich.example.vn/lich?a=1', 'Chỉ ghi đến tên máy và cổng'],
      ['http://127.0.0.1:4400', 'Địa chỉ này chỉ chính máy chủ mở được'],
    ] as const) {
      await address.fill(wrong)
      await page.keyboard.press('Enter')
      await page.getByText(told).waitFor()
      expect(await address.getAttribute('aria-invalid')).toBe('true')
    }
    expect([await isWiderThanScreen(page), await seriousFindings(page)]).toEqual([false, []])
    await address.fill('https://lich.example.invalid/')
    await page.keyboard.press('Enter')
    await page.locator('[data-answer="NO_ANSWER"]').waitFor()
    expect(await address.inputValue()).toBe('https://lich.example.invalid')
    await page.getByText('Chưa thấy máy nào khác đọc lịch').waitFor()

    await reader.getByRole('button', { name: 'Tạo đường dẫn' }).click()
    await reader.reload()
    await reader.getByRole('button', { name: 'Tạo đường dẫn' }).click()
    await reader.getByRole('img', { name: /^Mã QR/ }).waitFor()
    const shown = await reader.locator('code', { hasText: '/feeds/' }).textContent()
    expect(shown).toMatch(/^https:\/\/lich\.example\.invalid\/feeds\//)
    expect(await reader.getByText('Kiểm tra địa chỉ').count()).toBe(0)
    const { data } = await desk.api(
      `query ($id: ID!) { office(id: $id) { feeds { nodes { id } } } }`,
      { id: desk.office.id },
      { as: desk.member },
    )
    expect(data.office.feeds.nodes).toHaveLength(3)
  },
)

browserTest(
  'what the environment says of the address stands, and the page tells so',
  async ({ house }) => {
    const desk = await makeDesk(house.db, { installation: { publicUrl: 'https://lich.example' } })
    await house.serve(desk)
    const page = await house.open(paths.settings(desk.office.id, 'address'), {
      as: [desk.administrator, desk.office],
    })
    const address = page.getByLabel('Địa chỉ để máy khác vào')
    expect(await address.inputValue()).toBe('https://lich.example')
    expect(await address.isDisabled()).toBe(true)
    await page.getByText('Đã đặt bằng PUBLIC_URL').waitFor()
  },
)

browserTest(
  'a new office is told its first steps, by keyboard and on a phone, until it puts them away',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    await house.serve(desk)
    const { office, planner, member } = desk
    const path = paths.week(office.id, '2026-W48')
    const page = await house.open(path, { as: [planner, office], width: 390, isAudit: true })
    const steps = page.getByRole('region', { name: 'Các bước đầu tiên' })
    await steps.getByText('xong 2/6').waitFor()
    expect([await isWiderThanScreen(page), await seriousFindings(page)]).toEqual([false, []])
    await steps.getByRole('link', { name: 'Ghi phòng họp' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${paths.import(office.id)}`)
    await page.goto(new URL(path, page.url()).href)
    await steps.getByRole('button', { name: 'Ẩn các bước đầu tiên' }).click()
    await steps.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText('Chưa có mục nào').or(page.getByRole('list')).first().waitFor()
    expect(await steps.count()).toBe(0)
    await page.getByRole('button', { name: 'Tài khoản' }).click()
    await page.getByRole('menuitem', { name: 'Hiện lại các bước đầu tiên' }).click()
    await steps.waitFor()

    const reader = await house.open(path, { as: [member, office] })
    await reader.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await reader.getByText('Các bước đầu tiên').count()).toBe(0)

    const item = await desk.add({ title: 'Họp', time: { startsOn: '2026-11-26', text: '9h' } })
    await publishNow(desk, [item.id])
    desk.now = desk.now.plus({ weeks: 3 })
    const links = await house.open(paths.links(office.id), { as: [planner, office] })
    await links.getByRole('button', { name: 'Tạo đường dẫn' }).click()
    await links.getByText('các lịch đã ban hành đều đã qua').waitFor()
    await links.getByRole('link', { name: 'Mở lịch tuần sau' }).click()
    await links.waitForURL(`**${paths.week(office.id, '2026-W52')}`)
  },
)
