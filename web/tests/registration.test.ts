import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Counter, makeCounter } from '../../tests/support/make/proposals.ts'
import { paths } from '../src/paths.ts'
import { browserTest, seriousFindings, views } from './support/browser.ts'
import type { House } from './support/house.ts'

/** Tuesday 24 November 2026, two days before the cut-off of week 49. */
const now = DateTime.fromISO('2026-11-24T02:00:00Z', { zone: 'utc' })

async function counterIn(house: House): Promise<Counter> {
  const counter = await makeCounter(house.db)
  counter.now = now
  await house.serve(counter)
  return counter
}

const ofUnit = (house: House, desk: Counter, view: object = {}) =>
  house.open(paths.registration(desk.office.id, '2026-W49'), {
    as: [desk.ofFinance, desk.office],
    ...view,
  })

const ofPlanner = (house: House, desk: Counter, view: object = {}) =>
  house.open(paths.inbox(desk.office.id, '2026-W49'), { as: [desk.planner, desk.office], ...view })

const card = (page: Page, title: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.locator('strong', { hasText: title }) })
    .first()

browserTest(
  'a unit proposes, a planner returns it with a reason, the unit answers and sends it again, two are merged and accepted',
  async ({ house }) => {
    const desk = await counterIn(house)
    const unit = await ofUnit(house, desk)
    await unit.getByText('Đơn vị chưa đăng ký mục nào').waitFor()
    await unit.getByLabel('Ngày', { exact: true }).selectOption('2026-12-03')
    await unit.getByLabel(/Giờ, nội dung/).fill('9h họp về ngân sách năm 2027, Phòng họp 1')
    await unit.getByText(/Sẽ gửi:/).waitFor()
    await unit.keyboard.press('Enter')
    await card(unit, 'Họp về ngân sách năm 2027').waitFor()

    const planner = await ofPlanner(house, desk)
    await card(planner, 'Họp về ngân sách').waitFor()
    await planner.keyboard.press('j')
    await planner.keyboard.press('r')
    await planner.getByLabel('Lý do gửi đơn vị').fill('Họp với những sở nào?')
    await planner.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
    await card(planner, 'Họp về ngân sách').getByText('Trả lại để sửa').waitFor()

    const own = card(unit, 'Họp về ngân sách')
    await own.getByText('Lý do: Họp với những sở nào?').waitFor()
    await own.getByRole('button', { name: 'Trao đổi (1)' }).click()
    await own.getByLabel('Viết trao đổi').fill('Với Sở Y tế.')
    await own.getByRole('button', { name: 'Gửi', exact: true }).click()
    await own.locator('ol').getByText('Với Sở Y tế.').waitFor()
    await own.getByRole('button', { name: 'Gửi lại như cũ' }).click()
    await own.getByText('Đang chờ duyệt').waitFor()

    await desk.propose(
      {
        title: 'Họp về ngân sách năm 2027',
        time: { startsOn: '2026-12-03', text: '10h' },
        place: { roomId: desk.rooms[0].id },
      },
      desk.ofHealth,
    )
    await planner
      .getByText(/Có thể trùng:/)
      .first()
      .waitFor()
    await planner.keyboard.press('j')
    await planner.keyboard.press('m')
    await planner.getByText(/Gộp từ Sở Y tế/).waitFor()
    await planner.keyboard.press('a')
    await planner.getByText('Đã vào lịch').waitFor()
    const { proposals } = await desk.week('proposals { stage place { state } }')
    expect(proposals.map(({ stage }: { stage: string }) => stage).sort()).toEqual([
      'ACCEPTED',
      'MERGED',
    ])
    const held = proposals.find(({ stage }: { stage: string }) => stage === 'ACCEPTED')
    expect(held.place.state).toMatch(/^HELD/)
  },
)

browserTest(
  'who may not open a page is told so, and the menu leads to one’s own',
  async ({ house }) => {
    const desk = await counterIn(house)
    const page = await house.open(paths.inbox(desk.office.id, '2026-W49'), {
      as: [desk.ofFinance, desk.office],
    })
    await page.getByText('Trang này không dành cho tài khoản của bạn').waitFor()
    await page.getByRole('link', { name: 'Đăng ký lịch tuần' }).click()
    await page.getByRole('heading', { name: 'Đăng ký lịch tuần 49' }).waitFor()
    expect(await page.getByRole('link', { name: 'Duyệt đề xuất' }).count()).toBe(0)
  },
)

browserTest(
  'the deadline of one week and the units that register are set beside the inbox',
  async ({ house }) => {
    const desk = await counterIn(house)
    const page = await ofPlanner(house, desk)
    await page.getByText('Hạn đăng ký: 16:00 Thứ Năm 26/11').waitFor()
    await page.getByRole('button', { name: 'Hạn đăng ký' }).click()
    await page.getByLabel('Hết hạn lúc').fill('2026-11-27T11:00')
    await page.getByRole('button', { name: 'Đặt cho tuần này' }).click()
    await page.getByText('Đã lưu hạn đăng ký.').waitFor()
    await page.getByLabel('Sở Y tế').uncheck()
    await page.keyboard.press('Escape')
    await page.getByText('Hạn đăng ký: 11:00 Thứ Sáu 27/11').waitFor()
    const { registration } = await desk.week('registration { closesAt units { unit { name } } }')
    expect(registration).toEqual({
      closesAt: '2026-11-27T04:00:00Z',
      units: [{ unit: { name: 'Sở Tài chính' } }],
    })
  },
)

for (const view of views) {
  browserTest(
    `both pages stand at ${view.width}, ${view.scheme}, ${view.language}`,
    async ({ house }) => {
      const desk = await counterIn(house)
      const long = 'Họp bàn về việc triển khai kế hoạch phát triển kinh tế – xã hội '
        .repeat(6)
        .trim()
      const first = await desk.propose({ title: long })
      await desk.propose({ title: 'Họp về ngân sách', parties: [] }, desk.ofHealth)
      await desk.act('returnProposal', {
        itemId: first.id,
        revision: 1,
        reason: 'Chưa rõ. '.repeat(60),
      })
      for (const open of [ofUnit, ofPlanner]) {
        const page = await open(house, desk, { ...view, isAudit: true })
        await card(page, 'Họp bàn').waitFor()
        await card(page, 'Họp bàn').locator('button[aria-expanded]').click()
        await card(page, 'Họp bàn').locator('textarea').waitFor()
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wider).toBeLessThanOrEqual(0)
        expect(await seriousFindings(page)).toEqual([])
      }
    },
  )
}
