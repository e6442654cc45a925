import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OfficeRow } from '../../db/schema/people.ts'
import { makeGrant } from '../../tests/support/make/access.ts'
import { type Desk, makeDesk } from '../../tests/support/make/draft.ts'
import { makeOffice } from '../../tests/support/make/people.ts'
import { paths } from '../src/paths.ts'
import { browserTest } from './support/browser.ts'
import type { House } from './support/house.ts'

/** A desk whose planner is a member of another office, too. */
async function twoOffices(house: House): Promise<{ desk: Desk; other: OfficeRow }> {
  const desk = await makeDesk(house.db)
  const other = await makeOffice(house.db, { name: 'Sở Nội vụ tỉnh Mẫu', shortName: 'Sở Nội vụ' })
  const { accountId } = desk.planner
  await makeGrant(house.db, { accountId, officeId: other.id, role: 'ADMINISTRATOR' })
  await house.serve(desk)
  return { desk, other }
}

/** The office whose name stands in the header. */
const officeShown = (page: Page): Promise<string | null> =>
  page.getByRole('button', { name: 'Giao ban' }).locator('span span').first().textContent()

const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

browserTest(
  'a shared link opens the office it names for somebody who works in two',
  async ({ house }) => {
    const { desk, other } = await twoOffices(house)
    const as: [typeof desk.planner, OfficeRow] = [desk.planner, desk.office]
    const page = await house.open(paths.settings(other.id, 'office'), { as })
    const name = page.getByRole('textbox', { name: 'Tên cơ quan' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await officeShown(page)).toBe(other.name)
    expect(await name.inputValue()).toBe(other.name)
    await page.goto(page.url().replace(other.id, desk.office.id))
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await officeShown(page)).toBe(desk.office.name)
    expect(await name.inputValue()).toBe(desk.office.name)
  },
)

browserTest(
  'an address that names no office leads to the same page of the office shown last',
  async ({ house }) => {
    const { desk, other } = await twoOffices(house)
    const own = desk.office.id
    const page = await house.open('/week/2026-W48/print?draft=1', {
      as: [desk.planner, desk.office],
    })
    const opened = async (path: string, expected: string) => {
      await page.goto(new URL(path, page.url()).href)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(() => addressOf(page), { timeout: 30_000 }).toBe(expected)
    }
    await expect
      .poll(() => addressOf(page), { timeout: 30_000 })
      .toBe(`${paths.print(own, '2026-W48')}?draft=1`)
    await opened('/', paths.week(own, '2026-W48'))
    await opened(paths.office(own), paths.week(own, '2026-W48'))
    await opened('/week/2026-W48/releases', paths.releases(own, '2026-W48'))
    await opened('/week/2026-W48/import', paths.import(own, '2026-W48'))
    await opened('/import', paths.import(own))
    await opened('/links', paths.links(own))
    await opened('/account', paths.account(own))
    await opened('/settings/units', paths.settings(own, 'units'))
    await opened(paths.links(other.id), paths.links(other.id))
    await opened('/settings/units', paths.settings(other.id, 'units'))
    await opened('/', paths.week(other.id, '2026-W48'))
  },
)

browserTest(
  'changing the office keeps the page and goes back with the browser',
  async ({ house }) => {
    const { desk, other } = await twoOffices(house)
    await desk.add({ title: 'Nghe báo cáo', time: { startsOn: '2026-11-25', text: '9h - 10h' } })
    const page = await house.open(`${paths.week(desk.office.id, '2026-W48')}?show=clash`, {
      as: [desk.planner, desk.office],
    })
    await page.goto(new URL(paths.week(desk.office.id, '2026-W48'), page.url()).href)
    await page.getByText('Nghe báo cáo').waitFor()
    await page.getByRole('button', { name: 'Giao ban' }).click()
    await page.getByRole('menuitem', { name: other.name }).click()
    await page.getByText('Nghe báo cáo').waitFor({ state: 'detached' })
    expect(addressOf(page)).toBe(paths.week(other.id, '2026-W48'))
    expect(await officeShown(page)).toBe(other.name)
    await page.goBack()
    await page.getByText('Nghe báo cáo').waitFor()
    expect(await officeShown(page)).toBe(desk.office.name)
  },
)

browserTest(
  'an office in which the viewer has no role is not found, whether it exists or not',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const foreign = await makeOffice(house.db, { name: 'Sở Ngoại vụ tỉnh Mẫu' })
    await house.serve(desk)
    const ways = [
      { language: 'vi', title: 'Không có trang này', back: 'Về tuần này' },
      { language: 'en', title: 'There is no such page', back: 'To this week' },
    ] as const
    for (const { language, title, back } of ways) {
      const page = await house.open(paths.settings(foreign.id, 'office'), {
        as: [desk.planner, desk.office],
        language,
      })
      await page.getByRole('heading', { name: title }).waitFor()
      const told = await page.getByRole('main').textContent()
      expect(told).not.toContain(foreign.name)
      await page.goto(page.url().replace(foreign.id, foreign.id.replace(/.$/, 'x')))
      await page.getByRole('heading', { name: title }).waitFor()
      expect(await page.getByRole('main').textContent()).toBe(told)
      await page.getByRole('link', { name: back }).click()
      await page.getByRole('grid').waitFor()
      expect(addressOf(page)).toBe(paths.week(desk.office.id, '2026-W48'))
      await page.context().close()
    }
  },
)
