import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { makeCaller } from '../../tests/support/make/access.ts'
import { makeDesk } from '../../tests/support/make/week.ts'
import { paths } from '../src/paths.ts'
import { browserTest, isWiderThanScreen, seriousFindings } from './support/browser.ts'
import type { House } from './support/house.ts'

const days = ['23', '24', '25', '26', '27'].map((day) => `2026-11-${day}`)
const tender = '2026-12-03'

/** A week full enough to be scrolled, today in it, and one item of the week after. */
async function makeWeeks(house: House, hour = 15) {
  const desk = await makeDesk(house.db)
  desk.on.now = desk.on.now.setZone(desk.office.zone).set({ hour })
  const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
  const ids = []
  for (const day of days) {
    for (const hour of [7, 8, 9, 14, 15, 16]) {
      ids.push(
        await desk.add(`Việc ${hour} giờ ngày ${day}`, day, `${hour}h`, { parties }, 48, 'Ghi lại'),
      )
    }
  }
  const found = await desk.add('Mở thầu kè sông', tender, '14h', { parties }, 49)
  await desk.release(ids)
  const present = `${desk.on.now.toFormat('yyyy-MM-dd')} ${hour < 12 ? 'MORNING' : 'AFTERNOON'}`
  await house.serve(desk.on)
  const week = (code = '2026-W48') => paths.week(desk.office.id, code)
  return { desk, found, present, week }
}

/** True when the present half-day, as `2026-11-24 MORNING`, begins right under the sticky heads of the page. */
async function isNowUnderHead(page: Page, slot: string): Promise<boolean> {
  const { y = -1 } = (await page.locator(`[data-slot="${slot}"]`).boundingBox()) ?? {}
  return y > 60 && y < 200
}

const plain = (page: Page, path: string) =>
  page.waitForURL((url) => url.pathname === path && url.search === '')

browserTest(
  'a phone opens at today, now, under one line of head; other weeks at their start',
  async ({ house }) => {
    const { desk, present, week } = await makeWeeks(house)
    const member = await makeCaller(house.db, { officeId: desk.office.id, role: 'MEMBER' })
    for (const as of [desk.planner, member]) {
      const page = await house.open(week(), { as: [as, desk.office], width: 390, isAudit: true })
      await expect.poll(() => isNowUnderHead(page, present)).toBe(true)
      const head = page.locator('header[data-folded="true"]')
      expect((await head.boundingBox())?.height).toBeLessThan(46)
      expect(await isWiderThanScreen(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      const unfold = page.getByRole('button', { name: /^Tên tuần/ })
      await unfold.click()
      await page.getByRole('button', { name: 'Công cụ' }).click()
      await page.getByRole('link', { name: 'In', exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('searchbox', { name: 'Tìm trong tuần' }).waitFor()
      await unfold.click()
      await page.evaluate(() => scrollTo(0, 0))
      await page.getByRole('button', { name: 'Hôm nay' }).click()
      await expect.poll(() => isNowUnderHead(page, present)).toBe(true)
      await plain(page, week())
    }
    const other = await house.open(week('2026-W47'), {
      as: [desk.planner, desk.office],
      width: 390,
    })
    await other.getByRole('heading', { name: /Chương trình tuần 47/ }).waitFor()
    expect(await other.evaluate(() => scrollY)).toBe(0)
  },
)

browserTest(
  'one key or one press leads to today from every page, and the menu knows where one is',
  async ({ house }) => {
    const { desk, present, week } = await makeWeeks(house)
    const { id } = desk.office
    const here = page47(week)
    const page = await house.open(here, { as: [desk.planner, desk.office] })
    // Low enough for any half-day to be scrolled to the top.
    await page.setViewportSize({ width: 1440, height: 500 })
    await page.getByRole('heading', { name: /tuần 47/ }).waitFor()
    const nav = page.getByRole('navigation', { name: 'Các trang' }).first()
    const current = nav.getByRole('link', { name: 'Lịch công tác tuần' })
    expect(await current.getAttribute('aria-current')).toBe('page')
    await page.keyboard.press('t')
    await plain(page, week())
    await expect.poll(() => isNowUnderHead(page, present)).toBe(true)
    for (const path of [
      paths.releases(id, '2026-W47'),
      paths.print(id, '2026-W48'),
      paths.settings(id, 'units'),
    ]) {
      await page.goto(new URL(path, page.url()).href)
      await page.getByRole('button', { name: 'Hôm nay' }).waitFor()
      await page.keyboard.press('t')
      await plain(page, week())
      await expect.poll(() => isNowUnderHead(page, present)).toBe(true)
    }
    await page.keyboard.press('Shift+?')
    await page.getByRole('dialog').getByText('Đến hôm nay, lúc này').waitFor()
  },
)

const page47 = (week: (code: string) => string) => week('2026-W47')

browserTest(
  'the week box knows words for weeks and days, and the words of an item',
  async ({ house }) => {
    const { desk, found, week } = await makeWeeks(house, 9)
    const as: [typeof desk.planner, typeof desk.office] = [desk.planner, desk.office]
    const page = await house.open(week(), { as, isAudit: true })
    const box = page.getByRole('combobox', { name: 'Đến tuần' })
    const type = async (text: string) => {
      await box.waitFor()
      await page.keyboard.press('g')
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await type('tuần sau')
    await plain(page, week('2026-W49'))
    await type('thứ 5 tuần trước')
    await plain(page, week('2026-W47'))
    await type('hôm nay')
    await plain(page, week())
    await type('09.12.26')
    await plain(page, week('2026-W50'))
    await type('tuần 54')
    await page.getByRole('alert').getByText('Không có “tuần 54”').waitFor()
    await page.keyboard.press('Escape')

    await page.keyboard.press('g')
    await page.keyboard.type('thau phuoc')
    const hit = page.getByRole('option', { name: /T5 3\/12, 14h.*tuần 49.*Mở thầu kè sông/ })
    await hit.waitFor()
    expect(await hit.getAttribute('aria-selected')).toBe('true')
    expect(await box.getAttribute('aria-activedescendant')).toBe(await hit.getAttribute('id'))
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await plain(page, week('2026-W49'))
    await page.waitForFunction(
      (row) => document.activeElement?.closest('tr')?.dataset.row === row,
      found,
    )
    await type('không có việc này')
    await page.getByText(/cũng không có việc/).waitFor()

    // Not yet released, it answers no reader; on a phone the box is the same.
    const member = await makeCaller(house.db, { officeId: desk.office.id, role: 'MEMBER' })
    const phone = await house.open(week(), {
      as: [member, desk.office],
      width: 390,
      scheme: 'dark',
    })
    await phone.getByRole('combobox', { name: 'Đến tuần' }).fill('thau phuoc')
    await phone.getByText(/cũng không có việc/).waitFor()
    await phone.getByRole('combobox', { name: 'Đến tuần' }).fill('viec 14 ngay 2026-11-26')
    await phone.getByRole('option').click()
    await plain(phone, week())
    await phone.waitForFunction(
      () => document.activeElement?.textContent === 'Việc 14 giờ ngày 2026-11-26',
    )
  },
)
